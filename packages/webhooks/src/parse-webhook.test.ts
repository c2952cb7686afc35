import * as v from "valibot";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { parseWebhook } from "./parse-webhook.ts";
import type { StandardSchema } from "./standard-schema.ts";
import { isPylonWebhookError, type PylonWebhookError } from "./webhook-error.ts";
import { signWebhook } from "./webhook.ts";

const secret = "whsec-harbour";
const signed = async (body: string) => ({ body, signature: await signWebhook(body, secret) });

async function refused(promise: Promise<unknown>): Promise<PylonWebhookError> {
  try {
    await promise;
  } catch (error) {
    if (isPylonWebhookError(error)) return error;
    throw error;
  }
  throw new Error("accepted");
}

const inZod = z.object({ issue_id: z.string(), number: z.coerce.number(), tags: z.array(z.string()).default([]) });
const inValibot = v.object({
  issue_id: v.string(),
  number: v.pipe(v.unknown(), v.transform(Number)),
  tags: v.optional(v.array(v.string()), []),
});

describe.each<[string, StandardSchema<{ issue_id: string; number: number; tags: string[] }>]>([
  ["Zod", inZod],
  ["Valibot", inValibot],
])("a schema of %s", (_, schema) => {
  it("gives what it makes of the body", async () => {
    const input = await signed('{"issue_id":"1042","number":"7","unknown":null}');
    const { data, text, secretIndex } = await parseWebhook(input, { secret: ["next", secret], schema });
    expect(data).toEqual({ issue_id: "1042", number: 7, tags: [] });
    expect(text).toContain("unknown");
    expect(secretIndex).toBe(1);
  });

  it("refuses with its issues", async () => {
    const input = await signed('{"issue_id":1042,"number":"7","tags":["a",{}]}');
    const error = await refused(parseWebhook(input, { secret, schema }));
    expect(error).toMatchObject({ reason: "invalid_payload", status: 400 });
    expect(error.issues).toHaveLength(2);
    expect(error.message).toMatch(/the body does not fit the schema: issue_id: .+; tags\.1: /);
  });

  it("is not asked before the signature holds", async () => {
    const { body } = await signed("{}");
    const error = await refused(parseWebhook({ body, signature: "0".repeat(64) }, { secret, schema }));
    expect(error).toMatchObject({ reason: "mismatch", status: 401 });
  });
});

const schemaOf = (validate: StandardSchema["~standard"]["validate"]): StandardSchema => ({
  "~standard": { version: 1, validate },
});

it("a schema may answer later", async () => {
  const schema = schemaOf(async (value) => ({ value: [value] }));
  expect((await parseWebhook(await signed("7"), { secret, schema })).data).toEqual([7]);
});

it("many issues are counted in the message, and all kept", async () => {
  const issues = ["a", "b", "c", "d", "e"].map((message) => ({ message }));
  const error = await refused(parseWebhook(await signed("{}"), { secret, schema: schemaOf(() => ({ issues })) }));
  expect(error.message).toMatch(/schema: a; b; c; and 2 more$/);
  expect(error.issues).toEqual(issues);
});

it("an error of the schema's own passes through", async () => {
  const schema = schemaOf(() => {
    throw new RangeError("of the schema");
  });
  await expect(parseWebhook(await signed("{}"), { secret, schema })).rejects.toThrow(RangeError);
});

it("without a schema the body is read as JSON, whatever it is", async () => {
  expect((await parseWebhook(await signed('{"a":[null]}'), { secret })).data).toEqual({ a: [null] });
  expect((await parseWebhook(await signed("\uFEFF7"), { secret })).data).toBe(7);
});

it.each(["", "{", '{"title":"a "quoted" title"}', "a=1"])("a body that is no JSON is refused: %s", async (body) => {
  const error = await refused(parseWebhook(await signed(body), { secret, schema: inZod }));
  expect(error).toMatchObject({ reason: "invalid_json", status: 400, issues: [] });
  expect(error.message).toContain("look at the template in Pylon");
  expect(error.cause).toBeInstanceOf(SyntaxError);
  expect(JSON.stringify(error)).not.toContain("quoted");
});

it.each([null, {}, { "~standard": { version: 2, validate: () => ({ value: 1 }) } }, z.string])(
  "what is no schema is the receiver's mistake: %o",
  async (schema) => {
    const parse = parseWebhook(await signed("{}"), { secret, schema: schema as unknown as StandardSchema });
    await expect(parse).rejects.toThrow(TypeError);
    await expect(parse).rejects.toThrow("schema is no Standard Schema");
  },
);
