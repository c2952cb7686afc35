import { describe, expect, it } from "vitest";
import { valuesIn } from "./prose.ts";

const some = (...values: string[]) => ({ enum: values });
const open = (...values: string[]) => ({ enum: values, open: true });

describe("the values a description lists", () => {
  it.each([
    ['Can be "b" or "a".', some("a", "b")],
    ["Can be one of `b`, `a`, or a custom slug.", open("a", "b")],
    ["Can be one of b, a, c, or a custom one.", open("a", "b", "c")],
    ["Can be a built-in word (b, a) or a custom word.", open("a", "b")],
    ['Valid values: "b", "a"', some("a", "b")],
    ['The kind of text: "b", "a", or "c".', some("a", "b", "c")],
    ['The kind: "b" (all of them), "a" (a few),\n\n"c" (none).', some("a", "b", "c")],
    ['Must be "a".', some("a")],
    ['Where from (e.g., "b", "a").', open("a", "b")],
    ["Where from (e.g. b, a).", open("a", "b")],
    ['Either "b" or "a".', some("a", "b")],
  ])("are found in: %s", (text, values) => expect(valuesIn(text)).toEqual(values));

  it.each([
    "Only one of user_id or team_id can be given.",
    'Required when kind is "b" or "a".',
    'List what may see it if access is set to "b" or "a".',
    "Use the `id` field, not `thread_id`, of another answer.",
    'Field must be set for any operator other than `b` or "a" if there is one.',
    "Must be a square .png or .jpg.",
    "Whether it is open (e.g. for ships, for people).",
    "Can be anything.",
  ])("are none in: %s", (text) => expect(valuesIn(text)).toEqual({}));
});
