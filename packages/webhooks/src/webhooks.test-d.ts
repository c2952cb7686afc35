import type { IncomingMessage } from "node:http";
import * as v from "valibot";
import { expectTypeOf, test } from "vitest";
import * as z from "zod";
import { verifyAppRequest, isPylonWebhookError, parseWebhook, assertAppRequest, assertWebhook } from "./index.ts";
import { verifyWebhook, signWebhook, type ForeignScheme, type PylonWebhookError } from "./index.ts";

declare const request: Request;
declare const node: IncomingMessage;
const secret = "secret";

test("what a schema gives is what data is", async () => {
  const inZod = z.object({ id: z.string(), count: z.string().transform(Number) });
  expectTypeOf((await parseWebhook(request, { secret, schema: inZod })).data).toEqualTypeOf<{
    id: string;
    count: number;
  }>();
  const inValibot = v.object({ id: v.string(), note: v.nullable(v.string()) });
  expectTypeOf((await parseWebhook(request, { secret, schema: inValibot })).data).toEqualTypeOf<{
    id: string;
    note: string | null;
  }>();
  expectTypeOf((await parseWebhook(request, { secret })).data).toEqualTypeOf<unknown>();
});

test("requests of all kinds are taken as they are", async () => {
  await assertWebhook(request, { secret: [secret] as const });
  await assertWebhook({ body: new Uint8Array(), headers: node.headers }, { secret });
  await assertWebhook({ body: "", headers: request.headers }, { secret });
  await assertWebhook({ body: "", signature: request.headers.get("x-pylon-signature") }, { secret });
  await assertAppRequest(request, { secret });
  await assertAppRequest(node, { secret });
  await assertAppRequest({ url: new URLSearchParams(), headers: request.headers }, { secret });
});

test("a result narrows", async () => {
  const result = await verifyWebhook(request, { secret });
  if (result.ok) expectTypeOf(result.text).toEqualTypeOf<string>();
  else expectTypeOf(result.error).toEqualTypeOf<PylonWebhookError>();
  const app = await verifyAppRequest(request, { secret });
  if (app.ok) expectTypeOf(app.params).toEqualTypeOf<URLSearchParams>();
  // @ts-expect-error a refused webhook has no text
  if (!result.ok) console.log(result.text);
});

test("a guard narrows the reason", () => {
  const error: unknown = new Error("x");
  if (isPylonWebhookError(error, "mismatch")) expectTypeOf(error.reason).toEqualTypeOf<"mismatch">();
  if (isPylonWebhookError(error)) expectTypeOf(error.scheme).toEqualTypeOf<ForeignScheme | undefined>();
  // @ts-expect-error no such reason
  isPylonWebhookError(error, "expired");
});

test("mistakes do not compile", () => {
  // @ts-expect-error a parsed body is not the raw one
  void assertWebhook({ body: { issue_id: "1042" }, headers: node.headers }, { secret });
  // @ts-expect-error a secret is needed
  void assertWebhook(request, {});
  // @ts-expect-error an environment variable may be missing
  void assertWebhook(request, { secret: process.env["PYLON_WEBHOOK_SECRET"] });
  // @ts-expect-error one secret signs
  void signWebhook("", ["one", "two"]);
  // @ts-expect-error the request of Node holds no body
  void assertWebhook(node, { secret });
  // @ts-expect-error no Standard Schema
  void parseWebhook(request, { secret, schema: { parse: () => 1 } });
});
