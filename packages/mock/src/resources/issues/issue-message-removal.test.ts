import { describe, expect, it } from "vitest";

import { openDesk, refused } from "../../testing/small-desk.ts";
import type { Issue, Message } from "../../workspace/entities.ts";

const LAST_OF_1042 = "49496784-6624-4da3-bc32-e5358442ed87";
const FIRST_OF_1041 = "00001538-f466-4f56-9f1d-54a427346421";
const DELETE = "DELETE /issues/{id}/messages/{message_id}";
const REDACT = "POST /issues/{id}/messages/{message_id}/redact";

describe("deleting a message", () => {
  it("takes it from the list, and the latest message is the latest that is left", () => {
    const { data, messages, issue } = openDesk();
    const params = { id: "1042", message_id: LAST_OF_1042 };
    expect(data(DELETE, { params })).toBeUndefined();
    expect(messages(1042).map((message) => message.id)).not.toContain(LAST_OF_1042);
    expect(issue(1042)).toMatchObject({
      latest_message_time: "2026-10-12T08:52:40Z",
      updated_at: "2026-10-15T09:00:00Z",
      state: "waiting_on_you",
    });
    expect(refused(() => data(DELETE, { params }))).toEqual({
      status: 404,
      text: `Issue 1042 has no message "${LAST_OF_1042}"; GET /issues/{id}/messages lists what there is.`,
    });
  });

  it("takes the first one's text and files from the issue and from search", () => {
    const { data, issue } = openDesk();
    data(DELETE, { params: { id: "1041", message_id: FIRST_OF_1041 } });
    expect(issue(1041)).toMatchObject({ body_html: "", latest_message_time: issue(1041).created_at });
    expect(issue(1041)).not.toHaveProperty("attachment_urls");
    expect(data<Issue[]>("POST /issues/search", { body: { search_text: "header row" } })).toBeUndefined();
  });

  it("refuses that of another issue", () => {
    const { data, messages } = openDesk();
    expect(refused(() => data(DELETE, { params: { id: "1042", message_id: FIRST_OF_1041 } })).status).toBe(404);
    expect(messages(1041)).toHaveLength(1);
  });
});

describe("redacting a message", () => {
  it("keeps that there was one, without its text and files, also the second time", () => {
    const { data, messages, issue } = openDesk();
    const params = { id: "1042", message_id: LAST_OF_1042 };
    const { message_html: _, file_urls: __, ...rest } = messages(1042).at(-1) as Message;
    const redacted = data<Message>(REDACT, { params });
    expect(redacted).toEqual({ ...rest, message_html: "" });
    expect(messages(1042).at(-1)).toEqual(redacted);
    expect(issue(1042)).toMatchObject({ latest_message_time: redacted.timestamp, updated_at: "2026-10-15T09:00:00Z" });
    expect(data(REDACT, { params })).toEqual(redacted);
  });

  it("takes the text of the first one from the issue too, and of no other", () => {
    const { data, issue, post } = openDesk();
    const before = issue(1042).body_html;
    const same = post<{ id: string }>(1042, "note", { body_html: before });
    data(REDACT, { params: { id: "1042", message_id: same.id } });
    expect(issue(1042).body_html).toBe(before);
    data(REDACT, { params: { id: "1041", message_id: FIRST_OF_1041 } });
    expect(issue(1041).body_html).toBe("");
    expect(issue(1041)).not.toHaveProperty("attachment_urls");
  });
});
