import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goJsonOf } from "./go-json.ts";
import { byteStringOf, bytesOf, pairsOfQuery, textOf } from "./go-query.ts";

interface Vector {
  query: string;
  json: string;
  signature: string;
}

/** Made by `testing/go-vectors.py`, in Python and with openssl. */
const vectors = readFileSync(new URL("testing/go-vectors.ndjson", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Vector);

const jsonOf = (query: string) => textOf(goJsonOf(pairsOfQuery(query)));

describe("the JSON of a query, as Go makes it", () => {
  it("is that of an independent writer for every vector", () => {
    expect(vectors.length).toBeGreaterThan(250);
    expect(vectors.map(({ query }) => ({ query, json: jsonOf(query) }))).toEqual(
      vectors.map(({ query, json }) => ({ query, json })),
    );
  });

  it("is UTF-8, so that reading it as text loses nothing", () => {
    for (const { query } of vectors) {
      const bytes = bytesOf(goJsonOf(pairsOfQuery(query)));
      expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)).not.toThrow();
    }
  });

  it.each([
    ["keys and values in their order, all values in lists", "b=2&a=1&b=1", '{"a":["1"],"b":["2","1"]}'],
    ["HTML", "q=<b>%26'", String.raw`{"q":["\u003cb\u003e\u0026'"]}`],
    ["line and paragraph separators", "q=%E2%80%A8%E2%80%A9", String.raw`{"q":["\u2028\u2029"]}`],
    ["their neighbours, which stay", "q=%E2%80%A7%E2%80%AA", '{"q":["\u2027\u202A"]}'],
    ["quotes, backslashes, slashes", "q=%22%5C/", String.raw`{"q":["\"\\/"]}`],
    ["control characters", "q=%00%07%09%0A%0D%1F", String.raw`{"q":["\u0000\u0007\t\n\r\u001f"]}`],
    ["DEL, which stays", "q=%7F", '{"q":["\u007F"]}'],
    ["each byte that is not UTF-8", "q=%E2%82x%FF", String.raw`{"q":["\ufffd\ufffdx\ufffd"]}`],
    ["a surrogate in UTF-8, three such bytes", "q=%ED%A0%BD", String.raw`{"q":["\ufffd\ufffd\ufffd"]}`],
    ["a real U+FFFD, which stays", "q=%EF%BF%BD", '{"q":["\uFFFD"]}'],
    ["keys beyond U+FFFF last, as bytes sort", "🚢=1&Ａ=2&z=3", '{"z":["3"],"Ａ":["2"],"🚢":["1"]}'],
    ["a lone surrogate in a URL's text, sent as U+FFFD", "q=\uD83D", '{"q":["\uFFFD"]}'],
    ["nothing", "", "{}"],
  ])("writes %s", (_, query, json) => {
    expect(jsonOf(query)).toBe(json);
  });

  it("writes backspace and form feed as Go does since 1.22, or as before", () => {
    const pairs = pairsOfQuery("q=%08%0C%0B");
    expect(goJsonOf(pairs)).toBe(String.raw`{"q":["\b\f\u000b"]}`);
    expect(goJsonOf(pairs, "before")).toBe(String.raw`{"q":["\u0008\u000c\u000b"]}`);
  });

  it("says the same as JavaScript's own parsers of any parameters", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }))), (entries) => {
        const params = new URLSearchParams(entries);
        const read = JSON.parse(jsonOf(String(params))) as Record<string, string[]>;
        const lists = Object.entries(read).flatMap(([key, values]) => values.map((value) => [key, value]));
        const byKey = ([one]: readonly unknown[], [other]: readonly unknown[]) =>
          String(one) < String(other) ? -1 : 1;
        // Own properties named by digits come first in JavaScript, so both sides are put in one order.
        const keys = [...new Set(params.keys())];
        const expected = keys.flatMap((key) => params.getAll(key).map((value) => [key, value]));
        expect(lists.toSorted(byKey)).toEqual(expected.toSorted(byKey));
      }),
      { numRuns: 500 },
    );
  });

  it("sorts keys by their UTF-8 bytes", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: "binary", minLength: 1 }), { minLength: 2 }), (keys) => {
        const query = String(new URLSearchParams(keys.map((key) => [key, ""])));
        const written = goJsonOf(pairsOfQuery(query));
        const order = keys.map((key) => Buffer.from(key)).toSorted(Buffer.compare);
        const expected = order.map((key) => goJsonOf([[key.toString("latin1"), ""]]).slice(1, -1));
        expect(written).toBe(`{${expected.join(",")}}`);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the parameters of a query, as Go reads them", () => {
  const read = (query: string) => pairsOfQuery(query).map((pair) => pair.map(textOf));

  it.each([
    [
      "a=1&&b",
      [
        ["a", "1"],
        ["b", ""],
      ],
    ],
    [
      "=x&==",
      [
        ["", "x"],
        ["", "="],
      ],
    ],
    ["a+b=c%20d%2B", [["a b", "c d+"]]],
    ["a=1;b=2&c=3%3B", [["c", "3;"]]],
    ["a=%zz&b=%4&%=1&c=%25", [["c", "%"]]],
    ["a=é%C3%A9", [["a", "éé"]]],
  ])("of %s", (query, pairs) => {
    expect(read(query)).toEqual(pairs);
  });

  it("keeps what is not UTF-8", () => {
    expect(pairsOfQuery("a=%FF%fe")).toEqual([["a", "\u00FF\u00FE"]]);
    expect(byteStringOf("ü")).toBe("\u00C3\u00BC");
  });
});
