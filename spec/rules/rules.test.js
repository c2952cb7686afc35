import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { lint } from "./redocly.js";

describe("the rules of the spec", () => {
  let found;
  beforeAll(async () => {
    found = await lint(fileURLToPath(new URL("misfits.yaml", import.meta.url)));
  });

  const about = (part) => found.messages.filter((message) => message.includes(part));

  it("fail a document that breaks them", () => {
    expect(found.succeeded).toBe(false);
  });

  it.each([
    ["an operation without a limit", "Every operation states its limit in x-pylon-rate-limit"],
    ["a list that does not say how it is paged", "says in x-pylon-pagination how it is paged"],
    ["a search without filter fields", "A path that ends in /search says in x-pylon-filter"],
    ["a write that does not say whether it may be sent again", "Every method but GET says in x-pylon-retry"],
    ["a GET that says whether it may be sent again", "A GET only reads"],
    ["an extension that no schema describes", "x-pylon-color is no extension of this spec"],
    ["a limit of zero", "x-pylon-rate-limit does not match its schema"],
    ["an unknown kind of paging", "x-pylon-pagination does not match its schema"],
    ["a date that is no month", "x-pylon-since does not match its schema"],
    ["an unknown region", "x-pylon-region does not match its schema"],
    ["a message that is no sentence", "x-pylon-message does not match its schema"],
    ["weak evidence for a whole operation", "On an operation x-pylon-evidence can only be path-only"],
    ["path-only evidence for a schema", "x-pylon-evidence: path-only belongs on an operation"],
    ["an example with a key that no schema declares", "The example one uses data.0.nmae"],
    ["an operationId that is not in PascalCase", "Every operation has an operationId in PascalCase"],
    ["an operation without a description", "Every operation has a description"],
    ["an operation with two tags", "Every operation has exactly one tag"],
    ["a parameter without a description", "Every parameter has a description"],
    ["a media type without a schema", "Every media type has a schema"],
    ["a media type without examples", "Every media type has named examples"],
    ["an example that its schema refuses", "`name` property type must be string"],
    ["a component that nothing uses", 'Component: "Dock" is never used'],
    ["a root without a dialect", "The root names JSON Schema 2020-12 as its dialect"],
  ])("refuse %s", (_, sentence) => {
    expect(about(sentence)).toHaveLength(1);
  });

  it("hold what Pylon sends to the words of operations, not to limits, pages, retries, statuses and headers", () => {
    // One is missing on a path, one on the webhook, which lacks everything else the counts of this file are about.
    expect(about("Every operation has a summary")).toHaveLength(2);
  });

  it("refuse answers that leave common statuses out, once for each operation", () => {
    expect(about("Every operation declares 200, 400, 401, 403, 404, 429 and 500")).toHaveLength(2);
  });

  it("refuse a response without headers and one that lacks some", () => {
    expect(about("Every response declares the headers X-Pylon-Request-ID and X-Rate-Limit-Remaining")).toHaveLength(3);
  });

  it("let an example put anything where the schema is open, and null where it is nullable", () => {
    expect(about("meta.any")).toHaveLength(0);
    expect(about("owner")).toHaveLength(0);
  });
});

describe("openapi.yaml", () => {
  it("breaks none of them", async () => {
    expect(await lint("openapi.yaml")).toEqual({ succeeded: true, messages: [] });
  });
});
