import type { Schema } from "../document/document.ts";
import type { BrokenFault, RefusedFault } from "../session/fault.ts";
import { KIND_LIST } from "../workspace/kinds.ts";

export const text = { type: "string" } satisfies Schema;
const time = { type: "string", format: "date-time" } satisfies Schema;
export const count = { type: "integer", minimum: 0 } satisfies Schema;
const texts = { type: "array", items: text } satisfies Schema;

/** An object that has these properties, and all of them unless `required` names fewer. */
export const object = (
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = Object.keys(properties),
): Schema => ({ type: "object", required, properties });

const done = { ok: { const: true } };
const worldTime = { now: { ...time, description: "The time of the world." } };
export const ok = object(done);
export const now = object(worldTime);
export const health = object({ ...done, ...worldTime });

const route = { type: "string", description: "The operation, as Pylon writes it: `POST /issues/search`." };

export const journalEntry = object(
  {
    kind: { enum: ["request", "delivery"], description: "Whether the mock was sent it, or sent it as a webhook." },
    at: { ...time, description: "When it came or was delivered, by the clock of the world." },
    method: text,
    path: { ...text, description: "As it was sent, without the query." },
    operation: { ...route, description: "The operation it led to; absent where it led to none." },
    status: { type: "integer", description: "What it was answered; 0 where a receiver gave no answer." },
    requestId: text,
    query: { type: "object", additionalProperties: { anyOf: [text, texts] } },
    requestBody: { description: "The JSON that was sent, or the text where it was none; absent without a body." },
    errors: { ...texts, description: "Why it was refused." },
    broken: { enum: ["reset", "truncated", "drip"], description: "How the answer broke on its way." },
    delivery: {
      ...object({
        id: text,
        webhook: { ...text, description: "The id of the receiver." },
        trigger: text,
        url: { ...text, description: "Without the query." },
        attempt: count,
        signed: { type: "boolean" },
      }),
      description: "Which webhook it was; absent for a request.",
    },
  },
  ["kind", "at", "method", "path", "status", "requestId", "query", "errors"],
);

export const coverage = object(
  {
    called: { type: "object", additionalProperties: count, description: "How often each operation was called." },
    neverCalled: texts,
    fields: {
      type: "object",
      additionalProperties: object({ read: texts, unread: texts }),
      description: "What was read of the answers, where the mock watches that.",
    },
  },
  ["called", "neverCalled"],
);

const rows = { type: "array", items: { type: "object" } } satisfies Schema;

/** The rows of each kind; what one looks like says the document of Pylon. */
export const worldRows: Readonly<Record<string, Schema>> = Object.fromEntries(
  KIND_LIST.map(([name, kind]) => [
    name,
    "of" in kind
      ? { type: "object", additionalProperties: rows, description: "By the id of the one they belong to." }
      : rows,
  ]),
);

/** A world, whole or what a seed file says of one. */
export const world: Schema = {
  type: "object",
  properties: {
    now: time,
    organization: { type: "object", properties: { id: text, name: text } },
    tokenUser: text,
    ...worldRows,
  },
  additionalProperties: false,
};

const address = {
  name: text,
  url: { type: "string", format: "uri", description: "A base URL at which this world alone answers." },
  headers: {
    type: "object",
    additionalProperties: text,
    description: "The headers that choose this world at the base URL of the mock.",
  },
};

/** A world that is open besides the first, and how to use it. */
export const openWorld = object(address);
/** The same of one that was opened just now. */
export const openedWorld = object({ ...address, ...worldTime });

/** The fields of a fault, of a delay and of the end of either. */
export const faultFields: Readonly<
  Record<keyof RefusedFault | keyof BrokenFault | "operation" | "delayMs" | "clear", Schema>
> = {
  operation: route,
  status: { type: "integer", minimum: 400, maximum: 599 },
  code: text,
  errors: texts,
  retryAfterSeconds: count,
  html: { ...text, description: "The page of a proxy, in place of the envelope of Pylon." },
  broken: { enum: ["reset", "truncated", "drip"], description: "How the answer is to break on its way." },
  dripMs: { type: "number", minimum: 0 },
  times: { ...count, description: "How many requests fail; all when it is left out." },
  after: { ...count, description: "How many requests pass first." },
  probability: { type: "number", exclusiveMinimum: 0, maximum: 1 },
  seed: { type: "integer" },
  delayMs: { type: "number", minimum: 0, description: "Answer that much later, in real milliseconds, and as usual." },
  clear: { const: true, description: "End all faults, or those of `operation`." },
};

/** A fault or delay that is not over yet. */
export const activeFault = object(
  Object.fromEntries(Object.entries(faultFields).filter(([name]) => name !== "clear")),
  ["operation", "after"],
);

/** How much of a rate limit is used. */
export const budget = object({
  operation: route,
  limit: count,
  windowSeconds: { type: "number" },
  used: count,
  remaining: count,
  freesInSeconds: { ...count, description: "Until the oldest slot is free again." },
});
