import { AssertionError } from "node:assert";
import { checkTrigger, type WebhookTrigger } from "../deliveries/triggers.ts";
import { show } from "../show.ts";
import { differences } from "./differences.ts";
import type { DeliveryEntry, JournalEntry } from "./journal.ts";

/** What a delivery is expected to be; what is left out does not matter. */
export interface ExpectedDelivery {
  /** How many attempts exactly. Default: at least one. */
  readonly times?: number;
  /** The id of the webhook. */
  readonly webhook?: string;
  /** Properties among those of the body; lists are compared whole. */
  readonly body?: unknown;
  /** What the receiver answered; 0 for no answer. */
  readonly status?: number;
}

/** Asks the journal what was delivered; wait for `webhooks.settled()` before. */
export interface DeliveryAssertions {
  /** Throws unless a trigger had something delivered as expected; gives the attempts that were. */
  assertDelivered(trigger: WebhookTrigger, expected?: ExpectedDelivery): readonly DeliveryEntry[];
  /** Throws if a trigger had anything delivered, or tried to. */
  assertNotDelivered(trigger: WebhookTrigger): void;
}

/** Assertions on deliveries over the entries of a journal. */
export function deliveryAssertionsOver(entries: readonly JournalEntry[]): DeliveryAssertions {
  const all = () => entries.flatMap((entry) => (entry.kind === "delivery" ? [entry] : []));
  const of = (trigger: WebhookTrigger) => all().filter(({ delivery }) => delivery.trigger === trigger);
  return {
    assertDelivered(trigger, { times, ...expected } = {}) {
      checkTrigger("assertDelivered(trigger)", trigger);
      const seen = of(trigger).map((entry) => ({ entry, wrong: faultsOf(entry, expected) }));
      const right = seen.filter(({ wrong }) => wrong.length === 0).map(({ entry }) => entry);
      if (times === undefined ? right.length > 0 : right.length === times) return right;
      const wanted = `${trigger} was expected to be delivered${times === undefined ? "" : ` ${times} ×`}`;
      const how = Object.keys(expected).length > 0 ? ` with ${show(expected)}` : "";
      const list = seen.map(({ entry, wrong }) =>
        [`  ${lineOf(entry)}`, ...wrong.map((why) => `    ${why}`)].join("\n"),
      );
      const others =
        seen.length > 0
          ? list
          : all()
              .slice(-5)
              .map((entry) => `  ${lineOf(entry)}`);
      const what =
        seen.length > 0
          ? `There were ${right.length} so, of ${seen.length}:`
          : others.length > 0
            ? "It was not; the newest deliveries:"
            : "Nothing was delivered at all.";
      throw new AssertionError({
        message: [`${wanted}${how}. ${what}`, ...others].join("\n"),
        actual: seen.map(({ entry: { status, requestBody, delivery } }) => ({
          webhook: delivery.webhook,
          body: requestBody,
          status,
        })),
        expected,
      });
    },
    assertNotDelivered(trigger) {
      checkTrigger("assertNotDelivered(trigger)", trigger);
      const list = of(trigger).map((entry) => `\n  ${lineOf(entry)}`);
      if (list.length === 0) return;
      const message = `${trigger} was expected not to be delivered. It was, ${list.length} ×:${list.join("")}`;
      throw new AssertionError({ message });
    },
  };
}

function faultsOf(entry: DeliveryEntry, { webhook, body, status }: ExpectedDelivery): readonly string[] {
  return [
    ...(webhook === undefined ? [] : differences(entry.delivery.webhook, webhook, "webhook")),
    ...(body === undefined ? [] : differences(entry.requestBody, body, "body")),
    ...(status === undefined ? [] : differences(entry.status, status, "status")),
  ];
}

const lineOf = ({ delivery, requestBody, status, errors }: DeliveryEntry): string =>
  `${delivery.trigger} to ${delivery.webhook}, attempt ${delivery.attempt}: ${show(requestBody)} → ${status === 0 ? errors.join(" ") : status}`;
