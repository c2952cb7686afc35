import { array, assert, constantFrom, oneof, property, string, stringMatching, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf } from "./text-of.ts";

const NAMES = "p div br ul ol li blockquote a img pre table tr td hr b script style".split(" ");
const SHARDS = [
  "<",
  ">",
  "</",
  "<!--",
  "-->",
  "<!",
  "&",
  "&amp;",
  "&#x",
  ";",
  '"',
  "'",
  "=",
  " href=",
  " alt='x",
  "\n",
  "  ",
  "word",
];

const shard = oneof(
  constantFrom(...NAMES).map((name) => `<${name}>`),
  constantFrom(...NAMES).map((name) => `</${name}>`),
  constantFrom(...SHARDS),
  string({ maxLength: 4, unit: "grapheme" }),
);
const broken = array(shard, { maxLength: 60 }).map((shards) => shards.join(""));
const word = stringMatching(/^[a-z]{1,8}$/);

describe("textOf, of any text", () => {
  it("never throws, and gives at most twelve characters for one", () => {
    assert(
      property(broken, (html) => {
        expect(textOf(html).length).toBeLessThanOrEqual(12 * html.length);
      }),
      { numRuns: 20_000 },
    );
  });

  it("shows nothing of what a script or a style holds", () => {
    const hidden = tuple(
      constantFrom("script", "style", "SCRIPT"),
      broken.map((text) => text.replaceAll("</", "")),
    );
    assert(
      property(word, hidden, word, (before, [name, content], after) => {
        expect(textOf(`${before}<${name}>SECRET${content}</${name} >${after}`)).toBe(before + after);
      }),
      { numRuns: 5_000 },
    );
  });

  it("gives words back that were escaped, each once and in order", () => {
    const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    assert(
      property(array(stringMatching(/^[a-z<>&;#"'=/]{1,10}$/), { minLength: 1, maxLength: 20 }), (words) => {
        const html = words.map((text) => `<p>${escape(text)}</p>`).join("");
        expect(textOf(html)).toBe(words.join("\n\n"));
      }),
      { numRuns: 5_000 },
    );
  });

  it("leaves no white space at the ends of lines and at most two empty lines between", () => {
    assert(
      property(broken, (html) => {
        const text = textOf(html);
        expect(text).toBe(text.trimEnd());
        expect(text).not.toMatch(/[ \t]\n|\n\n\n\n/);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe("textOf, of a long text", () => {
  const times = (part: string) => part.repeat(Math.ceil(1_000_000 / part.length));
  // Each is a second at most when it takes its length in time, and minutes when it takes the square of it.
  it.each([
    ["<", times("<")],
    ["tags that never end", times("<a ")],
    ["quotes that never end", times('<a x="')],
    ["quotes of both kinds", times(`<a x="'`)],
    ["comments that never end", times("<!--")],
    ["scripts that never end", times("<script>")],
    ["declarations", times("<!")],
    ["white space in a tag", `<a ${times(" ")}`],
    ["white space before an equals sign", `<a href${times(" ")}x>`],
    ["white space in text", `<pre>a${times(" ")}b`],
    ["ampersands", times("&")],
    ["numbers without end", `&#${times("9")}`],
    ["nested quotes", times("<blockquote>a")],
    ["nested lists", times("<ul><li>a")],
    ["links", times('<a href="https://x.example">a')],
    ["an unequal attribute", `<img ${times("a ")}>`],
    ["equals signs", `<img ${times("=")}>`],
    ["attributes without end", `<a ${times("x='")}`],
  ])("takes %s in its stride", { timeout: 5_000 }, (_name, html) => {
    expect(textOf(html).length).toBeLessThanOrEqual(12 * html.length);
  });
});
