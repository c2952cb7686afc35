import { isPylonApiError } from "@pylonkit/core";
import { createPylonMock } from "@pylonkit/mock";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { createPylon } from "./create-pylon.ts";
import { noteOnIssue } from "./note-on-issue.ts";
import { replyToIssue } from "./reply-to-issue.ts";
import { SMALL, startDesk } from "./testing/desk.ts";

const { mock, pylon } = await startDesk();
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const sent = () => mock.journal.at(-1)?.requestBody;
const messages = (number: number) => {
  const issue = mock.state.issues.find((each) => each.number === number);
  return mock.state.messages[issue?.id ?? ""] ?? [];
};

describe("replyToIssue", () => {
  it("answers the last message the customer sees, not the note after it", async () => {
    const last = messages(1042).findLast((message) => !message.is_private);
    await noteOnIssue(pylon, 1042, "<p>Berth 4</p>");
    const { id, issue_id } = await replyToIssue(pylon, 1042, "<p>Thank you</p>");
    expect(issue_id).toBe(SMALL.issue1042);
    expect(messages(1042).find((message) => message.id === id)).toMatchObject({
      message_html: "<p>Thank you</p>",
      is_private: false,
    });
    expect(sent()).toEqual({
      body_html: "<p>Thank you</p>",
      message_id: last?.id,
      email_info: { to_emails: ["jonas.weber@brightwater.example"] },
    });
  });

  it("keeps in copy who was in copy", async () => {
    await replyToIssue(pylon, 1041, "<p>Fixed</p>");
    expect(sent()).toMatchObject({
      email_info: { to_emails: ["maya.chen@brightwater.example"], cc_emails: ["planning@brightwater.example"] },
    });
  });

  it("writes once more to those the team's own mail went to", async () => {
    await replyToIssue(pylon, 1041, "<p>Fixed</p>");
    await replyToIssue(pylon, 1041, "<p>One more thing</p>");
    expect(sent()).toMatchObject({
      message_id: messages(1041).at(-2)?.id,
      email_info: { to_emails: ["maya.chen@brightwater.example"], cc_emails: ["planning@brightwater.example"] },
    });
  });

  it("leaves recipients to you where you name them, and out where there is no mail", async () => {
    const email_info = { to_emails: ["billing@brightwater.example"] };
    await replyToIssue(pylon, 1042, { body_html: "<p>x</p>", email_info, user_id: SMALL.tomas });
    expect(sent()).toMatchObject({ email_info, user_id: SMALL.tomas });
    await replyToIssue(pylon, 1043, "<p>It is a retry</p>");
    expect(sent()).toEqual({ body_html: "<p>It is a retry</p>", message_id: messages(1043)[0]?.id });
  });

  it("finds the last one behind any number of pages", async () => {
    let asked = 0;
    const page = (ids: number[], next?: string) =>
      Response.json({
        data: ids.map((id) => ({
          id: `m${id}`,
          message_html: "",
          timestamp: "2026-10-12T08:14:05Z",
          is_private: id > 3,
        })),
        ...(next && { pagination: { cursor: next, has_next_page: true } }),
        request_id: "r",
      });
    const bodies: unknown[] = [];
    const paged = createPylon({
      token: "token",
      baseUrl: "https://pylon.example",
      fetch: async (request) => {
        if (request.method === "POST") bodies.push(await request.json());
        if (request.method === "POST") return Response.json({ data: { id: "m9", issue_id: "i" }, request_id: "r" });
        asked += 1;
        return asked === 1 ? page([1, 2], "next") : page([3, 4, 5]);
      },
    });
    await replyToIssue(paged, 7, "<p>x</p>");
    expect(bodies).toEqual([{ body_html: "<p>x</p>", message_id: "m3" }]);
  });

  it("says so where there are only notes, and sends nothing", async () => {
    const notes = messages(1042).map((message) => ({ ...message, is_private: true }));
    await using quiet = await createPylonMock({
      world: { ...mock.state, messages: { ...mock.state.messages, [SMALL.issue1042]: notes } },
    });
    const client = createPylon({ baseUrl: quiet.url, token: quiet.token, clock: quiet.clock });
    await expect(replyToIssue(client, "#1042", "<p>x</p>")).rejects.toMatchObject({
      name: "NoPublicMessageError",
      issue: "1042",
      message: "issue 1042 has no message that the customer sees, so there is nothing to reply to",
    });
    expect(quiet.journal.map(({ method }) => method)).toEqual(["GET"]);
  });

  it("throws the client's errors", async () => {
    expect(isPylonApiError(await replyToIssue(pylon, 99, "x").catch((thrown: unknown) => thrown), "not_found")).toBe(
      true,
    );
  });
});
