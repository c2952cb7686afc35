import { describe, expect, it } from "vitest";

import { openDesk, refused } from "../../testing/small-desk.ts";
import { HANDLERS } from "../handlers.ts";

describe("an AI agent", () => {
  const open = () => {
    const desk = openDesk();
    const ask = (id: string, post_as_internal_note?: boolean, ai_agent_id = "any") =>
      HANDLERS["POST /issues/{id}/ai-response"]?.({
        workspace: desk.workspace,
        params: { id },
        query: {},
        body: { ai_agent_id, ...(post_as_internal_note === undefined ? {} : { post_as_internal_note }) },
      }) as { response_html: string | null; response_valid: boolean };
    return { ...desk, ask };
  };

  it("writes a note for the team, which changes nothing for the customer", () => {
    const { ask, messages, issue } = open();
    const before = issue(1042);
    const { response_html: html, response_valid: valid } = ask("1042", true);
    expect([valid, html]).toEqual([true, expect.stringMatching(/^<p>The mock, .*Jonas Weber/)]);
    expect(messages(1042).at(-1)).toMatchObject({
      message_html: html,
      is_private: true,
      author: { name: "AI agent" },
      thread_id: "f858f2ae-19cc-4099-abbc-4ddf04f3dcf3",
    });
    expect(issue(1042)).toEqual({ ...before, updated_at: "2026-10-15T09:00:00Z" });
  });

  it("writes to the customer otherwise, by the way he wrote, as no touch and no first response", () => {
    const { ask, messages, issue } = open();
    const { response_html: html } = ask("1044");
    expect(messages(1044).at(-1)).toMatchObject({ message_html: html, is_private: false, source: "form" });
    expect(issue(1044)).toMatchObject({
      state: "waiting_on_customer",
      latest_message_time: "2026-10-15T09:00:00Z",
      number_of_touches: 0,
      first_response_time: null,
    });
    ask("1042", false);
    expect(messages(1042).at(-1)?.email_info?.to_emails).toEqual(["jonas.weber@brightwater.example"]);
  });

  it("cannot answer where no contact wrote, and then writes nothing", () => {
    const { ask, create, messages } = open();
    const { id } = create({
      requester_email: "maya.chen@brightwater.example",
      destination_metadata: { destination: "email", email: "support@harbormetrics.example" },
    });
    expect(ask(id)).toEqual({ response_html: null, response_valid: false });
    expect(messages(id)).toHaveLength(1);
  });

  it("has an id that is not blank", () => {
    const { ask } = open();
    expect(refused(() => ask("1042", true, " ")).text).toMatch(/^ai_agent_id: " " is blank/);
    expect(refused(() => ask("9")).status).toBe(404);
  });
});
