import bundle from "@pylonkit/openapi/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { operationsOf, type OpenApiDocument } from "../generate/document.ts";
import { exampleValues } from "./examples.ts";

const document = bundle as unknown as OpenApiDocument;
const values = exampleValues(document);
const strings = values.filter((entry): entry is typeof entry & { value: string } => typeof entry.value === "string");

/** Keys whose 0 is an answer of its own, not a placeholder. */
const COUNTS = new Set(["number_of_touches", "decimal_places", "evidence_count"]);

/** Ids of systems that are not Pylon, whose objects no example can hold. */
const FOREIGN = new Set([
  "channel_id",
  "workspace_id",
  "external_id",
  "external_issue_id",
  "message_id",
  "chat_widget_app_id",
  "from_sms_phone_number_id",
  "whatsapp_app_id",
  "calendar_event_id",
  // AI agents and versions of articles are Pylon's, but no operation tells of them.
  "allowed_agent_ids",
  "article_version_id",
  // Of an AI agent, which no operation shows.
  "ai_agent_id",
  "zendesk_ticket_id",
  "external_ids",
]);

describe("the examples of the spec", () => {
  it("are there for the request and the answer of every operation", () => {
    const expected = operationsOf(document).flatMap(({ route, body }) => [
      `${route} 200 `,
      ...(body ? [`${route} request `] : []),
    ]);
    expect(expected.filter((start) => !values.some((entry) => entry.at.startsWith(start)))).toEqual([]);
  });

  it("hold no placeholder", () => {
    const placeholders = values.filter(
      ({ key, value }) =>
        (value === 0 && !COUNTS.has(key)) ||
        (typeof value === "string" && /^(string|text|foo|bar|example|lorem.*)$/i.test(value)),
    );
    expect(placeholders.map((entry) => entry.at)).toEqual([]);
  });

  it("refer to each other: every id is the id of an object in another example", () => {
    const ids = new Set(strings.filter(({ key }) => key === "id").map((entry) => entry.value));
    // On a thread itself thread_id is the id that a chat platform gave it.
    const isForeign = ({ key, at }: { key: string; at: string }) =>
      FOREIGN.has(key) || (key === "thread_id" && at.includes(" /issues/{id}/threads "));
    const lost = strings.filter(
      ({ key, value, at }) =>
        /_ids?$/.test(key) &&
        key !== "request_id" &&
        value !== "" &&
        !isForeign({ key, at }) &&
        !ids.has(value) &&
        / (200|request) /.test(at),
    );
    expect(ids.size).toBeGreaterThan(30);
    expect(lost.map(({ at, value }) => `${at} = ${value}`)).toEqual([]);
  });

  it("show times with a zone", () => {
    const naive = strings.filter(({ value }) => /^\d{4}-\d\d-\d\dT/.test(value) && !/(Z|[+-]\d\d:\d\d)$/.test(value));
    expect(naive.map((entry) => entry.at)).toEqual([]);
  });
});
