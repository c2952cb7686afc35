import type { Schema } from "../document/document.ts";
import { TRIGGERS } from "../deliveries/triggers.ts";
import type { Webhook } from "../deliveries/deliveries.ts";
import type { WebhookOptions } from "../deliveries/webhook-options.ts";
import type { Session } from "../session/session.ts";
import type { Body, ControlTable } from "./control-route.ts";
import { object, ok } from "./schemas.ts";

const text = { type: "string" } satisfies Schema;
const span = { type: "number", minimum: 0 } satisfies Schema;
const trigger = { enum: TRIGGERS } satisfies Schema;

/** A function cannot be sent. */
const fields: Readonly<Record<Exclude<keyof WebhookOptions, "fetch">, Schema>> = {
  url: { ...text, description: "Where it is sent." },
  secret: { ...text, minLength: 1, description: "What it is signed with; answered and noted nowhere." },
  trigger: { anyOf: [trigger, { type: "array", items: trigger, minItems: 1 }] },
  template: { description: "The body, JSON or its text, with variables such as `{{ issue.id }}`." },
  filter: { type: "object", description: "As the search of that kind of object takes it." },
  headers: { type: "object", additionalProperties: text },
  delayMs: { ...span, description: "How long after the change, by the clock of the world." },
  retries: { type: "integer", minimum: 0, description: "How often it is sent again without a 2xx. Default 0." },
  retryDelayMs: { ...span, description: "The time between two attempts, by the clock of the world." },
  timeoutMs: { ...span, description: "How long the receiver has to answer, in real time." },
};

const webhook = object({
  id: text,
  url: { ...text, description: "Without the query." },
  triggers: { type: "array", items: trigger },
  waiting: { type: "integer", minimum: 0, description: "How many deliveries are not yet through." },
});

const shown = ({ id, url, triggers, waiting }: Webhook) => ({ id, url, triggers, waiting });

/** The receivers of a world, as control routes. */
export const WEBHOOK_ROUTES: ControlTable = {
  "GET webhooks": {
    operationId: "webhooks",
    summary: "List the receivers of this world, and how many deliveries wait for each.",
    gives: object({ webhooks: { type: "array", items: webhook } }),
    act: (session) => ({ webhooks: session.webhooks.all.map(shown) }),
  },
  "POST webhooks": {
    operationId: "addWebhook",
    summary: "Register a receiver, which is sent signed webhooks on changes until it is deleted or the world is reset.",
    takes: { required: ["url", "secret", "trigger"], properties: fields },
    gives: webhook,
    act: (session, body) => shown(session.webhooks.add(body as unknown as WebhookOptions)),
  },
  "PATCH webhooks/{name}": {
    operationId: "rotateWebhookSecret",
    summary: "Sign what is sent to a receiver with another secret from now on.",
    takes: { required: ["secret"], properties: { secret: fields.secret } },
    gives: webhook,
    act: (session, body, _, name) => rotated(session, body, name),
  },
  "DELETE webhooks/{name}": {
    operationId: "deleteWebhook",
    summary: "Take a receiver away, and what waits for it.",
    takes: { properties: {} },
    gives: ok,
    act(session, _body, _query, name) {
      session.webhooks.find(name).remove();
      return { ok: true };
    },
  },
};

function rotated(session: Session, { secret }: Body, name: string) {
  const found = session.webhooks.find(name);
  found.rotate(secret as string);
  return shown(found);
}
