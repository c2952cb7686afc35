import { describe, expect, it } from "vitest";
import { templateOf } from "./template.ts";

const variables = { issue: { id: "i1", number: 7, title: 'A "big"\nship \\ {{ issue.id }}', tags: ["a"], team: null } };

describe("a template", () => {
  it.each([
    ['{"id":"{{ issue.id }}","n":{{issue.number}}}', '{"id":"i1","n":7}'],
    [{ id: "{{ issue.id }}", n: "no. {{ issue.number }}" }, '{"id":"i1","n":"no. 7"}'],
    ['{"t":{{ issue.team.id }},"u":"{{ issue.team.id }}"}', '{"t":null,"u":""}'],
    ['{"tags":{{ issue.tags }}}', '{"tags":["a"]}'],
    ['{"title":{{ issue.title }}}', JSON.stringify({ title: variables.issue.title })],
    [{ 'a "quoted" key': "x", n: 1 }, '{"a \\"quoted\\" key":"x","n":1}'],
  ])("%j is filled in", (template, body) => {
    expect(templateOf(template).render(variables)).toBe(body);
  });

  it.each(["{{ issue.title }} of {{ issue.tags }}", "{{ issue.constructor }}", "{{ issue.title.length }}"])(
    "is JSON whatever %s holds",
    (text) => {
      expect(() => JSON.parse(templateOf({ text, 'k"': text }).render(variables)) as unknown).not.toThrow();
    },
  );

  it("keeps what it fills in as it is, to the letter", () => {
    const body = templateOf({ title: "{{ issue.title }}" }).render(variables);
    expect(JSON.parse(body)).toEqual({ title: variables.issue.title });
  });

  it.each([
    ["{", "template is JSON with variables"],
    ['{"id": {{ issue id }}}', "a variable is names with dots"],
    [undefined, "a undefined that JSON cannot write was given"],
    [10n, "a bigint that JSON cannot write was given"],
  ])("%s is refused", (template, why) => {
    expect(() => templateOf(template)).toThrow(why);
  });
});
