import * as fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, nearestName } from "./nearest-name.ts";

const OPERATORS = ["equals", "in", "not_in", "string_contains", "string_does_not_contain", "time_is_after", "is_set"];
const FIELDS = ["created_at", "account_id", "assignee_id", "state", "title", "tags"];

test.each([
  ["createdAt", FIELDS, "created_at"],
  ["Created-At", FIELDS, "created_at"],
  ["stat", FIELDS, "state"],
  ["tilte", FIELDS, "title"],
  ["account", FIELDS, "account_id"],
  ["contains", OPERATORS, "string_contains"],
  ["eq", OPERATORS, "equals"],
  ["notin", OPERATORS, "not_in"],
  ["time_after", OPERATORS, "time_is_after"],
])("%s means %3$s", (name, legal, nearest) => {
  expect(nearestName(name, legal)).toBe(nearest);
});

test.each([
  ["id", FIELDS],
  ["subject", FIELDS],
  ["not_equals", OPERATORS],
  ["is_not_set", ["is_set"]],
  ["", OPERATORS],
  ["?", OPERATORS],
  ["x".repeat(100_000), OPERATORS],
])("%s means nothing that is there, or more than one thing", (name, legal) => {
  expect(nearestName(name, legal)).toBeUndefined();
});

test("the distance of two words is zero for equal ones, the same both ways, and at most the longer one's length", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      const distance = editDistance(one, other);
      expect(distance === 0).toBe(one === other);
      expect(distance).toBe(editDistance(other, one));
      expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
    }),
  );
});

test.each([
  ["state", "stat", 1],
  ["state", "sttae", 1],
  ["state", "slate", 1],
  ["kitten", "sitting", 3],
])("%s and %s are %d apart", (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance);
});
