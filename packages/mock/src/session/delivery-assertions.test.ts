import { expect, it } from "vitest";
import { assertionsOver } from "./assertions.ts";
import { deliveryAssertionsOver } from "./delivery-assertions.ts";
import type { DeliveryEntry } from "./journal.ts";

const entry = (said: Partial<DeliveryEntry>): DeliveryEntry => ({
  kind: "delivery",
  at: "2026-10-15T09:00:00.000Z",
  method: "POST",
  path: "/pylon",
  operation: undefined,
  status: 204,
  requestId: "d",
  query: {},
  requestBody: { id: "i1" },
  errors: [],
  delivery: {
    id: "d",
    webhook: "webhook-1",
    trigger: "issue_created",
    url: "http://there/pylon",
    attempt: 1,
    signed: true,
  },
  ...said,
});

const failed = entry({ status: 0, requestBody: { id: "i2" }, errors: ["The receiver gave no answer (ECONNREFUSED)."] });
const { assertDelivered, assertNotDelivered } = deliveryAssertionsOver([entry({}), failed]);

it("gives the deliveries that are as expected", () => {
  expect(assertDelivered("issue_created").length).toBe(2);
  expect(assertDelivered("issue_created", { times: 1, body: { id: "i2" }, webhook: "webhook-1", status: 0 })).toEqual([
    failed,
  ]);
  assertNotDelivered("issue_updated");
});

it("says what was delivered instead", () => {
  expect(() => assertDelivered("issue_created", { body: { id: "i3" }, status: 204 })).toThrow(
    [
      'issue_created was expected to be delivered with {"body":{"id":"i3"},"status":204}. There were 0 so, of 2:',
      '  issue_created to webhook-1, attempt 1: {"id":"i1"} → 204',
      '    body.id is "i1", "i3" is expected',
    ].join("\n"),
  );
  expect(() => assertDelivered("issue_created", { times: 3 })).toThrow("delivered 3 ×. There were 2 so, of 2:");
  expect(() => assertDelivered("issue_updated")).toThrow("It was not; the newest deliveries:\n  issue_created to");
  expect(() => deliveryAssertionsOver([]).assertDelivered("issue_updated")).toThrow("Nothing was delivered at all.");
  expect(() => assertNotDelivered("issue_created")).toThrow("It was, 2 ×:\n  issue_created to webhook-1");
  expect(() => assertNotDelivered("issue_create" as never)).toThrow('Did you mean "issue_created"?');
});

it("is no request that led nowhere", () => {
  expect(() => assertionsOver([entry({}), failed]).assertAllRight()).not.toThrow();
});
