import { describe, expect, it } from "vitest";

import { openDesk, refused } from "../../testing/small-desk.ts";
import type { IssueThread } from "../../workspace/entities.ts";

describe("internal threads", () => {
  it("are started in Pylon only, listed, and take notes by their id", () => {
    const { data, post, messages } = openDesk();
    const list = (id: string) => data<IssueThread[] | null>("GET /issues/{id}/threads", { params: { id } });
    expect(list("1044")).toBeNull();
    const made = post<IssueThread>(1044, "threads", { name: "Credit note" });
    expect(made).toEqual({
      id: made.id,
      issue_id: "6ae24e08-4e0c-4f55-9d64-a823227f29e3",
      name: "Credit note",
      channel_id: null,
      thread_id: null,
    });
    expect(list("1044")).toEqual([made]);
    expect(list("1042")?.map((thread) => thread.name)).toEqual(["Plan on the invoice", "Wording of the apology"]);
    post(1044, "note", { body_html: "a", thread_id: made.id });
    expect(messages(1044).at(-1)?.thread_id).toBe(made.id);
    expect(refused(() => post(1042, "note", { body_html: "a", thread_id: made.id })).text).toMatch(/^thread_id: /);
  });

  it("are named by the mock where no name is given, and never by a blank one", () => {
    const { post } = openDesk();
    expect(post<IssueThread>(1044, "threads", {}).name).toBe("Internal thread");
    expect(refused(() => post(1044, "threads", { name: " " })).text).toMatch(/^name: " " is blank/);
    expect(refused(() => post(9, "threads", {})).status).toBe(404);
  });

  it("go with their issue", () => {
    const { data, issue, workspace } = openDesk();
    const { id } = issue(1042);
    data("DELETE /issues/{id}", { params: { id } });
    expect([workspace.threads.get(id), workspace.voiceCalls.get(id)]).toEqual([undefined, undefined]);
  });
});
