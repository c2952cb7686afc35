import { describe, expect, it } from "vitest";

import { createPylonMock } from "../../index.ts";
import { send } from "../../testing/tiny-api.ts";
import { BRIGHTWATER, MAYA } from "../../testing/small-desk.ts";

/**
 * What hangs on an issue, asked over the mock's own fetch: every answer is checked against the document, so one that
 * does not fit it would be a 500.
 */
describe("what hangs on an issue", () => {
  const open = async () => {
    const mock = await createPylonMock();
    const ask = (route: string, body?: unknown) => send(mock, route, body, { fetch: mock.fetch });
    return { mock, ask, [Symbol.asyncDispose]: () => mock.close() };
  };

  it("is answered in the shapes of the document, full and empty", async () => {
    await using desk = await open();
    const calls: [string, unknown?][] = [
      ["GET /issues/1041/voice-calls"],
      ["GET /issues/1042/voice-calls"],
      ["GET /issues/1042/threads"],
      ["GET /issues/1044/threads"],
      ["POST /issues/1044/threads", {}],
      ["POST /issues/1044/note", { body_html: "n", thread_name: "Pricing" }],
      ["POST /issues/1044/ai-response", { ai_agent_id: "a" }],
      ["POST /issues/1044/ai-response", { ai_agent_id: "a", post_as_internal_note: true }],
      ["GET /issues/1044/messages"],
      ["DELETE /issues/1042/messages/49496784-6624-4da3-bc32-e5358442ed87"],
      ["POST /issues/1041/messages/00001538-f466-4f56-9f1d-54a427346421/redact"],
      ["GET /issues/1041"],
      ["POST /integrations/devin/disconnect"],
      ["POST /integrations/devin/disconnect"],
      ["PATCH /issues/1043", { state: "closed" }],
      ["PATCH /issues/1043", { state: "waiting_on_you" }],
    ];
    for (const [route, body] of calls) {
      const { status, body: answer } = await desk.ask(route, body);
      expect([route, status, answer.errors]).toEqual([route, 200, undefined]);
    }
  });

  it("goes from an import to a reply, and search finds it", async () => {
    await using desk = await open();
    const { body } = await desk.ask("POST /import/issues", {
      title: "Crane 3",
      state: "new",
      account_id: BRIGHTWATER,
      messages: [
        {
          body_html: "<p>Stuck</p>",
          is_private: false,
          contact_id: MAYA,
          attachment_urls: ["https://files.example/a.png", "http://10.0.4.7/b.png"],
        },
      ],
    });
    expect(body).toMatchObject({ warnings: { skipped_attachments: ["http://10.0.4.7/b.png"] } });
    const { id } = body.data as { id: string };
    const messages = (await desk.ask(`GET /issues/${id}/messages`)).body.data as { id: string }[];
    await desk.ask(`POST /issues/${id}/reply`, { body_html: "<p>On it.</p>", message_id: messages[0]?.id });
    const filter = { field: "state", operator: "equals", value: "waiting_on_customer" };
    const found = (await desk.ask("POST /issues/search", { filter })).body.data as { id: string }[];
    expect(found.map((issue) => issue.id)).toEqual([id]);
  });

  it.each([
    ["DELETE /issues/1042/messages/none", undefined, 404, 'Issue 1042 has no message "none"'],
    ["POST /issues/1042/messages/none/redact", undefined, 404, 'Issue 1042 has no message "none"'],
    ["GET /issues/9/voice-calls", undefined, 404, 'No issue has the id "9". POST /issues/search lists what there is.'],
    ["POST /issues/1042/threads", { name: " " }, 400, 'name: " " is blank'],
    ["POST /issues/1042/ai-response", { ai_agent_id: " " }, 400, 'ai_agent_id: " " is blank'],
    ["POST /import/issues", { title: "T", state: "new", messages: [] }, 400, 'Field "messages"'],
    [
      "POST /import/issues",
      { title: "T", state: "new", issue_number: 1042, messages: [{ body_html: "b", is_private: true }] },
      400,
      "issue_number: there is an issue 1042, see exists_id; leave it out",
    ],
  ])("%s with %j is %i", async (route, body, status, reason) => {
    await using desk = await open();
    const answer = await desk.ask(route, body);
    expect(answer.status).toBe(status);
    expect(answer.body.errors?.join(" ")).toContain(reason);
    expect(answer.body.exists_id !== undefined).toBe(reason.includes("exists_id"));
  });
});
