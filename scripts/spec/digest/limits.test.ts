import { describe, expect, it } from "vitest";
import { boundsIn, maxDaysIn, maxDepthIn, rateLimitIn } from "./limits.ts";

describe("figures in prose", () => {
  it.each([
    ["**Rate limit:** 20 requests per minute", 20],
    ["At most 5 calls a minute.", 5],
    ["It takes a minute.", undefined],
  ])("rate limit: %s", (text, limit) => expect(rateLimitIn(text)).toBe(limit));

  it.each([
    ["within a span (max 30 days)", 30],
    ["must be less than or equal to 7 days apart", 7],
    ["the last 30 days are shown", undefined],
  ])("window: %s", (text, days) => expect(maxDaysIn(text)).toBe(days));

  it.each([
    ["The maximum allowed depth of a tree is 3.", 3],
    ["How deep it is. There are 3.", undefined],
  ])("depth: %s", (text, depth) => expect(maxDepthIn(text)).toBe(depth));

  it.each<[string, { least?: number; greatest?: number }]>([
    ["Must be greater than 0 and less than 1000.", { least: 1, greatest: 999 }],
    ["Must be greater than 0 and less than or equal to 1000.", { least: 1, greatest: 1000 }],
    ["Must be greater than 0 and at most 1000.", { least: 1, greatest: 1000 }],
    ["Must be between 0 and 20000.", { least: 0, greatest: 20_000 }],
    ["Defaults to 25, max 100.", { greatest: 100 }],
    ["(minimum 1, maximum 10)", { least: 1, greatest: 10 }],
    ["Set it from 1 to 50.", { least: 1, greatest: 50 }],
    ["Must be less than or equal to 30 days.", {}],
    ["Has to be 15 digits or less, 50MB at most 50MB.", {}],
    ["How many there are.", {}],
  ])("bounds: %s", (text, bounds) => expect(boundsIn(text)).toEqual(bounds));
});
