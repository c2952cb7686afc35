import { describe, expect, it } from "vitest";

import { readBundle, resolve } from "../../document/document.ts";
import { BRIGHTWATER, INES, MAYA, NOBODY, SOLSTICE, openDesk, refusal, refused } from "../../testing/small-desk.ts";
import { answerExamples } from "../../worlds/examples.ts";
import type { Issue } from "../../workspace/entities.ts";
import { HANDLERS } from "../handlers.ts";

type Body = Record<string, unknown>;
type Imported = { data: Issue; warnings?: { skipped_attachments: string[] } };

const bundle = readBundle();
const sent = (path: string): Body => {
  const operation = bundle.paths[path]?.["post"] as
    { requestBody: { content: Record<string, { examples: object }> } } | undefined;
  const [example] = Object.values(operation?.requestBody.content["application/json"]?.examples ?? {});
  return (resolve(bundle, example).value as { value: Body }).value;
};
const answered = (path: string): Imported => {
  const [example] = answerExamples(bundle, path, "post").values();
  const { request_id: _, ...answer } = example ?? {};
  return answer as Imported;
};

function open() {
  const desk = openDesk();
  const { workspace } = desk;
  const call = (route: string, body: Body, id?: string) =>
    HANDLERS[route]?.({ workspace, params: id === undefined ? {} : { id }, query: {}, body }) as Imported;
  return {
    ...desk,
    bring: (body: Body) =>
      call("POST /import/issues", { title: "Old", state: "waiting_on_you", messages: [hello], ...body }),
    add: (id: string, ...messages: Body[]) => call("POST /import/issues/{id}/messages", { messages }, id),
    call,
  };
}

const hello = { body_html: "<p>Hello</p>", is_private: false, contact_id: MAYA, created_at: "2026-10-01T08:00:00Z" };

describe("importing an issue", () => {
  it("answers what the document shows", () => {
    const { call, messages } = open();
    const shown = answered("/import/issues");
    const made = call("POST /import/issues", sent("/import/issues"));
    const { id } = made.data;
    expect(made).toEqual({ ...shown, data: { ...shown.data, id } });
    expect(messages(917).map((message) => [message.timestamp, message.author?.name, message.file_urls])).toEqual([
      ["2026-10-01T08:12:00Z", "Maya Chen", ["https://brightwater.zendesk.example/attachments/berth-plan.pdf"]],
      ["2026-10-01T09:40:00Z", "Ines Okafor", undefined],
    ]);
  });

  it("is found by number, list and search, and takes the next number where none is given", () => {
    const { bring, issue, data, create } = open();
    const { data: made } = bring({ account_id: BRIGHTWATER, tags: ["moved"] });
    expect(made).toMatchObject({
      number: 1045,
      created_at: "2026-10-01T08:00:00Z",
      updated_at: "2026-10-15T09:00:00Z",
    });
    expect(issue(1045)).toBe(made);
    const filter = { field: "tags", operator: "contains", value: "moved" };
    expect(data("POST /issues/search", { body: { filter } })).toEqual([made]);
    expect(create({ account_id: BRIGHTWATER }).number).toBe(1046);
  });

  it("makes nothing up: no response, no state, no resolution of what is open", () => {
    const { bring } = open();
    const reply = { body_html: "<p>Hi</p>", is_private: false, user_id: INES, created_at: "2026-10-01T09:00:00Z" };
    expect(bring({ messages: [reply, hello] }).data).toMatchObject({
      body_html: "<p>Hello</p>",
      state: "waiting_on_you",
      account: null,
      requester: null,
      first_response_time: null,
      resolution_time: null,
      latest_message_time: "2026-10-01T09:00:00Z",
      number_of_touches: 1,
      time_in_status_seconds: {},
    });
    expect(bring({ state: "wont_fix", updated_at: "2026-10-02T08:00:00Z" }).data).toMatchObject({
      resolution_time: "2026-10-02T08:00:00Z",
      resolution_seconds: 86400,
      time_in_status_seconds: { new: 86400 },
    });
  });

  it("links trackers without putting the issue on hold, each link once", () => {
    const { bring } = open();
    const github = { source: "github", external_issue_id: "harbor/plan/77" };
    expect(bring({ external_issues: [github, github] }).data).toMatchObject({
      state: "waiting_on_you",
      external_issues: [{ source: "github", external_id: "harbor/plan/77" }],
    });
  });

  it("tells the account that somebody there wrote, unless later activity is known", () => {
    const { bring, account } = open();
    const before = account(BRIGHTWATER).latest_customer_activity_time;
    bring({ account_id: BRIGHTWATER });
    expect(account(BRIGHTWATER).latest_customer_activity_time).toBe(before);
    bring({ account_id: BRIGHTWATER, messages: [{ ...hello, created_at: "2026-10-15T08:00:00Z" }] });
    expect(account(BRIGHTWATER).latest_customer_activity_time).toBe("2026-10-15T08:00:00Z");
  });

  it("takes statuses that are out of use, which an update does not", () => {
    const { bring, update, workspace } = open();
    const status = {
      slug: "parked",
      label: "Parked",
      category: "on_hold",
      is_default_status: false,
      is_archived: true,
    };
    workspace.statuses.put("parked", status);
    expect(bring({ state: "parked" }).data.state).toBe("parked");
    expect(refused(() => update(1042, { state: "parked" })).text).toMatch(
      /^state: "parked" is a status that is out of use/,
    );
  });

  it.each([
    [{ title: " " }, /^title: " " is blank/],
    [{ state: "done" }, /^state: "done" is no status here/],
    [{ issue_number: 1045 }, /^issue_number: 1045 is not below 1045/],
    [{ account_id: NOBODY }, /^account_id: /],
    [{ account_id: SOLSTICE, requester_id: MAYA }, /^requester_id: .*another account/],
    [{ assignee_id: NOBODY }, /^assignee_id: /],
    [{ team_id: NOBODY }, /^team_id: /],
    [{ custom_fields: [{ slug: "prority", value: "low" }] }, /^custom_fields\[0\]: /],
    [{ tags: [""] }, /^tags\[0\]: "" is blank/],
    [{ external_issues: [{ source: "jira", external_issue_id: "HM-7" }] }, /^external_issues\[0\].*not its key/],
    [{ messages: [hello, { ...hello, user_id: INES }] }, /^messages\[1\].contact_id: .*not both/],
    [{ messages: [{ ...hello, contact_id: NOBODY }] }, /^messages\[0\].contact_id: nothing has the id/],
    [{ messages: [{ ...hello, is_private: true }] }, /^messages\[0\].contact_id: a contact cannot write an internal/],
    [{ messages: [{ ...hello, created_at: "2026-10-01T08:00:00" }] }, /^messages\[0\].created_at: .*with a zone/],
    [{ messages: [{ ...hello, created_at: "2026-11-01T08:00:00Z" }] }, /^messages\[0\].created_at: .*still to come/],
    [{ created_at: "2026-10-02T00:00:00Z" }, /^messages\[0\].created_at: .*before the issue was opened/],
    [{ first_response_time: "2026-09-02T00:00:00Z" }, /^first_response_time: .* lies before created_at/],
    [{ resolution_time: "2026-10-02T00:00:00Z" }, /^resolution_time: an issue in "waiting_on_you" is not resolved/],
    [
      { state: "closed", first_response_time: "2026-10-03T00:00:00Z", resolution_time: "2026-10-02T00:00:00Z" },
      /^resolution_time: .* lies before first_response_time/,
    ],
    [{ updated_at: "2026-10-01T07:00:00Z" }, /^updated_at: .* lies before /],
  ])("refuses %o and leaves no trace", (body, reason) => {
    const { bring, workspace } = open();
    expect(refused(() => bring({ tags: ["fog"], ...body }))).toMatchObject({
      status: 400,
      text: expect.stringMatching(reason) as string,
    });
    expect([workspace.issues.version, workspace.messages.version, workspace.tags.version]).toEqual([0, 0, 0]);
    expect(workspace.upcomingIssueNumber).toBe(1045);
  });

  it("names the issue that has the number", () => {
    const { bring, issue } = open();
    const error = refusal(() => bring({ issue_number: 1042 }));
    expect([error.status, error.existsId, error.errors]).toEqual([
      400,
      issue(1042).id,
      ["issue_number: there is an issue 1042, see exists_id; leave it out to be given the next number."],
    ]);
  });

  it.each([
    "http://files.example/a.png",
    "https://10.0.4.7/a.png",
    "https://[::1]/a.png",
    "https://0x7f.1/a.png",
    "https://localhost/a.png",
    "https://files.internal/a.png",
    "https://me:secret@files.example/a.png",
    "a.png",
  ])("leaves out the file %s", (url) => {
    const { bring, messages } = open();
    const good = "https://files.example/a.png";
    const made = bring({ attachment_urls: [url, good], messages: [{ ...hello, attachment_urls: [good, url] }] });
    expect(made.warnings).toEqual({ skipped_attachments: [url] });
    expect(made.data.attachment_urls).toEqual([good]);
    expect(messages(made.data.id)[0]?.file_urls).toEqual([good]);
  });
});

describe("importing messages", () => {
  const note = { body_html: "n", is_private: true };

  it("answers what the document shows", () => {
    const path = "/import/issues/{id}/messages";
    expect(open().call(`POST ${path}`, sent(path), "1041")).toEqual(answered(path));
  });

  it("puts each at its time and moves neither state nor response", () => {
    const { add, issue, messages } = open();
    const before = issue(1042);
    const made = add("1042", { ...hello, created_at: "2026-10-12T10:00:00+01:00" }, { ...note, user_id: INES });
    expect(messages(1042).map((message) => message.timestamp)).toEqual([
      "2026-10-12T08:14:05Z",
      "2026-10-12T08:52:40Z",
      "2026-10-12T09:00:00Z",
      "2026-10-12T09:10:22Z",
      "2026-10-13T06:31:48Z",
      "2026-10-15T09:00:00Z",
    ]);
    expect(made).toEqual({ data: { ...before, updated_at: "2026-10-15T09:00:00Z" } });
    expect(issue(1042)).toBe(made.data);
  });

  it("opens the issue with what was written before the rest", () => {
    const { bring, add } = open();
    const { data } = bring({ created_at: "2026-10-01T07:00:00Z" });
    expect(add(data.id, { ...hello, body_html: "first", created_at: "2026-10-01T07:30:00Z" }).data.body_html).toBe(
      "first",
    );
  });

  it("refuses those of before the issue, of nobody, and to no issue", () => {
    const { add, messages } = open();
    expect(refused(() => add("1042", note, hello)).text).toMatch(
      /^messages\[1\].created_at: .*before the issue was opened/,
    );
    expect(refused(() => add("1042", { ...note, user_id: NOBODY })).text).toMatch(/^messages\[0\].user_id: /);
    expect(refused(() => add("9", note)).status).toBe(404);
    expect(messages(1042)).toHaveLength(4);
  });
});
