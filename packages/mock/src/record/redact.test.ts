import {
  assert,
  array,
  constantFrom,
  dictionary,
  jsonValue,
  property,
  record,
  string,
  stringMatching,
  tuple,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { lookUp, readBundle } from "../document/document.ts";
import { routesOf } from "../document/routes.ts";
import { createFakes } from "./fakes.ts";
import { NAMED_FIELDS, RULES } from "./field-rules.ts";
import { redactExchange, type Exchange } from "./redact-exchange.ts";
import { redactHtml } from "./redact-html.ts";
import { redactor } from "./redact-value.ts";
import { redactionRules, type RedactionOptions } from "./redaction-rules.ts";
import { typed } from "./typed.ts";

const document = readBundle();
const routes = routesOf(document);
const made = (rules: RedactionOptions = {}, secrets: ReadonlySet<string> = new Set()) =>
  redactor(document, { fakes: createFakes(), rules: redactionRules(rules), secrets });
const component = (name: string) => typed(document, { $ref: `#/components/schemas/${name}` });

const exchange = (more: Partial<Exchange>): Exchange => ({
  method: "POST",
  path: "/issues",
  query: {},
  body: undefined,
  status: 200,
  headers: new Headers({ "content-type": "application/json" }),
  answer: "{}",
  ...more,
});

/** A word that occurs in no fake, as somebody's name, address or text. */
const word = stringMatching(/^Q[a-z]{4,9}Z[a-z]{2,6}$/);
const secret = word.chain((one) =>
  constantFrom(
    one,
    `${one}@${one}.com`,
    `Call ${one} today`,
    `<p>Dear <b>${one}</b>, <a href="https://x.com/${one}?sig=${one}" title="${one}">${one}</a><!-- ${one} --></p>`,
    `https://files.${one}.com/a/${one}.pdf?X-Amz-Signature=${one}`,
    `https://${one}:${one}@host.com/`,
    `Bearer ${one}0123456789abcdef`,
    `not <html ${one}`,
  ),
);

describe("redaction", () => {
  const fields = Object.keys((lookUp(document, "/components/schemas/Issue") as { properties: object }).properties);
  const free = fields.filter((name) => !["state", "source", "type", "id"].includes(name));
  const issue = dictionary(constantFrom(...free, "undocumented", "notes_of_ours"), secret);
  const marks = (value: unknown) =>
    [...JSON.stringify(value).matchAll(/Q[a-z]{4,9}Z[a-z]{2,6}/g)].map(([mark]) => mark);

  it("leaves nothing of what people wrote, wherever it stands in a request or an answer", () => {
    assert(
      property(
        issue,
        issue,
        record({ email: secret, name: secret, phone_numbers: array(secret) }),
        tuple(secret, secret),
        (asked, answered, contact, [segment, query]) => {
          const kept = redactExchange(
            exchange({
              path: `/accounts/${encodeURIComponent(segment)}`,
              query: { external_ids: [query], other: query, limit: query },
              body: JSON.stringify({ ...asked, contact, values: [{ [segment]: query }] }),
              answer: JSON.stringify({ data: answered, list: [contact, [segment]], errors: [query] }),
              headers: new Headers({
                "content-type": `text/plain; x=${encodeURIComponent(query)}`,
                "x-pylon-request-id": encodeURIComponent(segment),
                "set-cookie": "a=b",
              }),
            }),
            { document, routes, redact: made() },
          );
          expect(marks(kept)).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("keeps the form of any JSON: the same kinds of values at the same places, and as many", () => {
    const form = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(form)
        : typeof value === "object" && value !== null
          ? Object.values(value).map(form)
          : typeof value;
    assert(
      property(jsonValue(), (value) => {
        const { value: redacted } = made().value(value, component("Issue"));
        expect(JSON.stringify(form(redacted)).length).toBe(JSON.stringify(form(value)).length);
      }),
    );
  });

  it("never keeps the token it was called with, whatever rule a field has", () => {
    assert(
      property(string({ minLength: 6 }), (token) => {
        const redact = made({ fields: { title: "keep", id: "keep" } }, new Set([token]));
        const { value } = redact.value(
          { title: `see ${token}`, id: token, state: token, [`k${token}`]: 1 },
          component("Issue"),
        );
        for (const text of Object.values(value as object).concat(Object.keys(value as object)))
          expect(String(text).includes(token)).toBe(false);
      }),
    );
  });

  it("keeps what the document declares: values of lists, slugs, times, numbers and ids", () => {
    const given = {
      id: "71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3",
      number: 1042,
      state: "waiting_on_you",
      created_at: "2026-10-01T08:00:00Z",
      snoozed_until_time: null,
      customer_portal_visible: true,
    };
    expect(made().value(given, component("Issue"))).toEqual({ value: given, at: [] });
  });

  it("keeps relations: the same address, name and domain are the same fakes", () => {
    const redact = made();
    const { value: account } = redact.value(
      { name: "Tide", domain: "tide.co.uk", domains: ["tide.co.uk", "mail.tide.co.uk"] },
      component("Account"),
    );
    const { value: contact } = redact.value(
      { name: "Ada", email: "Ada@Tide.co.uk", emails: ["ada@tide.co.uk"] },
      component("Contact"),
    );
    expect(account).toEqual({
      name: "Company 1",
      domain: "company-1.example",
      domains: ["company-1.example", "sub-1.company-1.example"],
    });
    expect(contact).toEqual({
      name: "Person 1",
      email: "person-1@company-1.example",
      emails: ["person-1@company-1.example"],
    });
  });

  it("redacts what a filter compares by the rule of the field", () => {
    const filter = {
      operator: "and",
      subfilters: [
        { field: "email", operator: "equals", value: "a@b.com" },
        { field: "state", operator: "in", values: ["new"] },
        { field: "body_html", operator: "string_contains", value: "harbour wall" },
      ],
    };
    expect(made().value({ filter }, component("SearchIssuesRequest"))).toEqual({
      value: {
        filter: {
          operator: "and",
          subfilters: [
            { field: "email", operator: "equals", value: "person-1@company-1.example" },
            { field: "state", operator: "in", values: ["new"] },
            { field: "body_html", operator: "string_contains", value: "text-1 s" },
          ],
        },
      },
      at: ["/filter/subfilters/0/value", "/filter/subfilters/2/value"],
    });
  });

  it("keeps the elements of HTML and the size of texts", () => {
    const html =
      '<p class="x">The berth of the Aurora is taken</p>\n<img src="https://a.com/b.png?s=1" onerror="x()"><br/>';
    expect(redactHtml(html, createFakes())).toBe(
      '<p>text-1 some words stand here in </p>\n<img src="https://company-1.example/url-1.png"><br/>',
    );
  });

  it("goes by rules of one's own, for a field of one object or of all, and replaces uuids where that is asked", () => {
    const redact = made({ fields: { "Issue.title": "keep", name: "secret" }, ids: "fake" });
    const { value } = redact.value(
      { id: "71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3", title: "Plain", account: { name: "Tide" } },
      component("Issue"),
    );
    expect(value).toEqual({
      id: "00000000-0000-4000-8000-000000000001",
      title: "Plain",
      account: { name: "redacted" },
    });
  });

  it("refuses rules that are none, and says which there are", () => {
    expect(() => redactionRules({ fields: { title: "kepe" } })).toThrow(
      /fields\.title is one of keep, id, .*; "kepe" is there\. Did you mean "keep"\?/,
    );
    expect(() => redactionRules({ field: {} })).toThrow(
      'rules: "field" is unknown; there are fields, ids. Did you mean "fields"?',
    );
    expect(() => redactionRules({ ids: "hide" })).toThrow('ids is keep or fake; "hide" is there');
    expect(() => redactionRules([])).toThrow("an object with fields and ids is expected");
  });

  it("names only fields that the document has", () => {
    const text = JSON.stringify(document);
    const unknown = NAMED_FIELDS.filter((field) => field.split(".").some((name) => !text.includes(`"${name}"`)));
    expect(unknown).toEqual([]);
    expect(new Set(RULES).size).toBe(RULES.length);
  });
});
