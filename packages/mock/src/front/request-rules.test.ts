import { afterAll, describe, expect, it } from "vitest";

import { createPylonMock } from "../create-pylon-mock.ts";
import { REQUEST_RULES, type Sent } from "../testing/request-rules.ts";
import { RULE_WORLD } from "../testing/rule-world.ts";
import { headersOf, textOf, withCursor } from "../testing/sent.ts";

const mocks = new Map<string | undefined, ReturnType<typeof createPylonMock>>();
const mockOf = (specDate: string | undefined) => {
  const known = mocks.get(specDate);
  if (known) return known;
  const made = createPylonMock({ rateLimits: "off", world: RULE_WORLD, ...(specDate !== undefined && { specDate }) });
  mocks.set(specDate, made);
  return made;
};
afterAll(async () => {
  for (const mock of mocks.values()) await (await mock).close();
});

interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly string[];
  readonly code?: string;
  readonly request_id: string;
  readonly pagination?: { readonly cursor: string };
}

/** Sends a request over the fetch of a mock that is started anew. */
async function send(specDate: string | undefined, sent: Sent, before: Sent | undefined) {
  const mock = await mockOf(specDate);
  mock.reset();
  const go = async (one: Sent) => {
    const body = textOf(one);
    const headers = { authorization: `Bearer ${mock.token}`, ...headersOf(one) };
    // A text would bring a Content-Type of its own.
    const bytes = body === undefined ? {} : { body: new TextEncoder().encode(body) };
    const response = await mock.fetch(mock.url + one.path, { method: one.method, headers, ...bytes });
    return { response, body: (await response.json()) as Answered };
  };
  const cursor = before && (await go(before)).body.pagination?.cursor;
  if (before && !cursor) throw new Error(`${before.method} ${before.path} has no second page`);
  return go(withCursor(sent, cursor ?? ""));
}

/** What Pylon names the refusals it is known to name. */
const CODES: Readonly<Record<number, string>> = { 404: "not_found", 405: "method_not_allowed" };

describe.each(REQUEST_RULES)("$what", ({ rules, specDate, before }) => {
  it.each(rules.map(([rule, ...rest]) => ({ rule, rest })))(
    "$rule",
    async ({ rest: [accepted, refused, reason, status = 400] }) => {
      const right = await send(specDate, accepted, before);
      expect([right.response.status, right.body.errors]).toEqual([200, undefined]);

      const { response, body } = await send(specDate, refused, before);
      const id = response.headers.get("x-pylon-request-id");
      const code = CODES[status];
      expect(body).toEqual({ errors: body.errors, request_id: id, ...(code !== undefined && { code }) });
      expect(id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
      expect(response.status).toBe(status);
      expect(response.headers.get("content-type")).toBe("application/json");
      expect(body.errors?.join("\n")).toMatch(reason);
    },
  );
});
