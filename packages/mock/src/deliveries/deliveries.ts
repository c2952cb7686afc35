import type { MockClock } from "../clock/mock-clock.ts";
import { nearest } from "../document/nearest.ts";
import type { Journal } from "../session/journal.ts";
import { show } from "../show.ts";
import type { Workspace } from "../workspace/contract.ts";
import type { KindName } from "../workspace/kinds.ts";
import { attempt } from "./attempt.ts";
import { occurrencesOf, type Occurrence, type Written } from "./changes.ts";
import { queueOf } from "./queue.ts";
import type { WebhookTrigger } from "./triggers.ts";
import { checkWebhookSecret, receiverOf, type WebhookOptions } from "./webhook-options.ts";
import { filterOf, templatesOf, type KnownFields } from "./webhook.ts";

/** A receiver that was registered. */
export interface Webhook {
  /** `webhook-1` for the first; in the journal with each delivery to it. */
  readonly id: string;
  /** Where it is sent, without the query. */
  readonly url: string;
  readonly triggers: readonly WebhookTrigger[];
  /** How many deliveries are not yet through. */
  readonly waiting: number;
  /** Signs with another secret from the next attempt on. */
  rotate(secret: string): void;
  /** Takes it away, and what waits for it. */
  remove(): void;
}

/** The receivers of one workspace. */
export interface MockWebhooks {
  /**
   * Registers a receiver, until it is removed or the workspace is reset or closed.
   *
   * @throws TypeError that names the option, and what would be legal.
   */
  add(webhook: WebhookOptions): Webhook;
  /** Those there are, in the order they were added: changes reach them in it. */
  readonly all: readonly Webhook[];
  /** Resolves when every delivery caused so far is through, or was dropped by a reset or close. */
  settled(): Promise<void>;
}

/** What a session does with its receivers. */
export interface Deliveries extends MockWebhooks {
  /** Told of each write by the workspace. */
  wrote(part: KindName, id: string, before: unknown): void;
  /** Does a request and sends what its changes set off, after `answered`. */
  during<Result>(answered: () => Promise<void>, act: () => Result): Result;
  /** The one with this id. @throws TypeError where there is none. */
  find(id: string): Webhook;
  /** Takes all away; ids start again. */
  clear(): void;
  /** Takes all away for good. */
  close(): void;
}

interface Registered extends Webhook {
  readonly tell: (occurrence: Occurrence, answered: Promise<void>) => void;
  readonly idle: () => Promise<void>;
}

/** What deliveries are made of. */
export interface DeliveryParts {
  readonly clock: MockClock;
  readonly journal: Journal;
  readonly workspace: () => Workspace;
  readonly fields: KnownFields;
}

/** The receivers of a session; while there are none, a write costs a comparison. */
export function deliveriesOf({ clock, journal, workspace, fields }: DeliveryParts): Deliveries {
  let all: Registered[] = [];
  let added = 0;
  let caused = 0;
  let closed = false;
  let written: Map<string, Written> | undefined;

  const nextDeliveryId = (): string => {
    caused += 1;
    return `00000000-0000-4000-a000-${caused.toString(16).padStart(12, "0")}`;
  };

  const register = (options: WebhookOptions): Registered => {
    const receiver = receiverOf(options);
    const { triggers, url } = receiver;
    const template = templatesOf(triggers, options.template, fields);
    const matches = filterOf(triggers, options.filter, workspace());
    let { secret } = options;
    const queue = queueOf(receiver, clock);
    added += 1;
    const id = `webhook-${added}`;
    const address = `${url.origin}${url.pathname}`;
    const webhook: Registered = {
      id,
      url: address,
      triggers,
      get waiting() {
        return queue.size;
      },
      rotate(next) {
        checkWebhookSecret(next);
        secret = next;
      },
      remove() {
        queue.stop();
        all = all.filter((other) => other !== webhook);
      },
      idle: queue.idle,
      tell({ trigger, object, variables }, answered) {
        if (!triggers.includes(trigger) || !matches(object)) return;
        const body = template(trigger).render(variables);
        const delivery = { id: nextDeliveryId(), webhook: id, trigger, url: address };
        queue.push({
          answered,
          due: clock.now() + receiver.delayMs,
          send: (_, stop) => attempt(receiver, { body, secret, clock, stop }),
          note: (nth, { status, errors }) =>
            journal.write(
              {
                kind: "delivery",
                at: new Date(clock.now()).toISOString(),
                method: "POST",
                path: url.pathname,
                operation: undefined,
                status,
                requestId: delivery.id,
                query: {},
                requestBody: JSON.parse(body) as unknown,
                errors,
                delivery: { ...delivery, attempt: nth, signed: nth > 0 },
              },
              body.length,
            ),
        });
      },
    };
    return webhook;
  };

  const clear = () => {
    for (const webhook of all) webhook.remove();
    added = 0;
    caused = 0;
  };

  return {
    add(options) {
      if (closed) throw new TypeError("this workspace is closed: it sends no webhooks any more");
      const webhook = register(options);
      all = [...all, webhook];
      return webhook;
    },
    get all() {
      return all;
    },
    async settled() {
      for (let busy = all; busy.length > 0; busy = all.filter(({ waiting }) => waiting > 0))
        await Promise.all(busy.map(({ idle }) => idle()));
    },
    wrote(part, id, before) {
      const key = `${part} ${id}`;
      if (written && !written.has(key)) written.set(key, { part, id, before });
    },
    during(answered, act) {
      if (all.length === 0) return act();
      const mine = (written = new Map<string, Written>());
      try {
        return act();
      } finally {
        written = undefined;
        const happened = occurrencesOf(workspace(), [...mine.values()]);
        const after = happened.length > 0 ? answered() : Promise.resolve();
        for (const occurrence of happened) for (const webhook of all) webhook.tell(occurrence, after);
      }
    },
    find(id) {
      const found = all.find((webhook) => webhook.id === id);
      if (found) return found;
      const ids = all.map((webhook) => webhook.id);
      const like = nearest(id, ids);
      throw new TypeError(
        `there is no webhook ${show(id)}; there ${ids.length === 0 ? "are none" : `are ${ids.join(", ")}`}${like ? `. Did you mean "${like}"?` : ""}`,
      );
    },
    clear,
    close() {
      closed = true;
      clear();
    },
  };
}
