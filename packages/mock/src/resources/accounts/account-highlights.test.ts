import { describe, expect, it } from "vitest";

import { createPylonMock } from "../../index.ts";
import { BRIGHTWATER, JONAS, KESTREL, LEILA, MAYA, NOBODY, openDesk, reason } from "../../testing/small-desk.ts";
import { send } from "../../testing/tiny-api.ts";
import type { AccountHighlight } from "../../workspace/entities.ts";

const html = "<p>Moves on 30 October.</p>";
const PATH = "/accounts/{account_id}/highlights";

function openHighlights() {
  const desk = openDesk();
  return {
    ...desk,
    highlight: (account_id: string, body: Record<string, unknown> = {}) =>
      desk.data<AccountHighlight>(`POST ${PATH}`, { params: { account_id }, body: { content_html: html, ...body } }),
    change: (account_id: string, highlight_id: string, body: Record<string, unknown>) =>
      desk.data<AccountHighlight>(`PATCH ${PATH}/{highlight_id}`, { params: { account_id, highlight_id }, body }),
    remove: (account_id: string, highlight_id: string) =>
      desk.data<unknown>(`DELETE ${PATH}/{highlight_id}`, { params: { account_id, highlight_id } }),
  };
}

describe("account highlights", () => {
  it("are put on an account, changed and taken away", () => {
    const { highlight, change, remove, wait, workspace } = openHighlights();
    const made = highlight("crm-1207", { expires_at: "2026-10-31T01:00:00+02:00" });
    expect(made).toEqual({
      id: made.id,
      account_id: BRIGHTWATER,
      content_html: html,
      expires_at: "2026-10-30T23:00:00Z",
      created_at: "2026-10-15T09:00:00Z",
      updated_at: "2026-10-15T09:00:00Z",
    });
    wait(1);
    const changed = change(BRIGHTWATER, made.id, { content_html: "<p>Later.</p>" });
    expect(changed).toEqual({ ...made, content_html: "<p>Later.</p>", updated_at: "2026-10-15T10:00:00Z" });
    expect(workspace.highlights.get(made.id)).toEqual(changed);
    expect(remove(BRIGHTWATER, made.id)).toEqual({ success: true });
    expect(reason(() => remove(BRIGHTWATER, made.id))).toMatch(/^404 No highlight of the account "79c01e81/);
  });

  it("are about a contact of the account, by id or external id", () => {
    const { highlight } = openHighlights();
    for (const contact_id of [MAYA, "crm-1207-3"]) expect(highlight(BRIGHTWATER, { contact_id }).expires_at).toBeNull();
  });

  it.each([
    [{ contact_id: LEILA }, /^400 contact_id: .* belongs to another account; .* of the account "79c01e81/],
    [{ contact_id: NOBODY }, /^400 contact_id: .* is no contact/],
    [{ content_html: " " }, /^400 content_html: " " is blank/],
    [{ expires_at: "2026-10-15T09:00:00Z" }, /^400 expires_at: .* not in the future; it is 2026-10-15T09:00:00Z now/],
    [{ expires_at: "2026-10-31" }, /^400 expires_at: .* is not a time/],
  ])("refuse %o", (body, expected) => {
    const { highlight, workspace } = openHighlights();
    const before = workspace.data;
    expect(reason(() => highlight(BRIGHTWATER, body))).toMatch(expected);
    expect(workspace.data).toEqual(before);
  });

  it("are found on their own account only, and refuse a change as they do a new one", () => {
    const { highlight, change, remove } = openHighlights();
    const { id } = highlight(BRIGHTWATER);
    expect(reason(() => change(KESTREL, id, {}))).toMatch(/^404 /);
    expect(reason(() => remove(KESTREL, id))).toMatch(/^404 /);
    expect(reason(() => change(BRIGHTWATER, id, { content_html: "" }))).toMatch(/^400 content_html/);
    expect(reason(() => change(BRIGHTWATER, id, { expires_at: "2026-01-01T00:00:00Z" }))).toMatch(/^400 expires_at/);
  });

  it("go with their account, or move with it into another", () => {
    const { mergeAccounts, deleteAccount, change, highlight, workspace } = openHighlights();
    const { id } = highlight(KESTREL);
    mergeAccounts(BRIGHTWATER, KESTREL);
    expect(change(BRIGHTWATER, id, {}).account_id).toBe(BRIGHTWATER);
    deleteAccount(BRIGHTWATER);
    expect(workspace.highlights.size).toBe(0);
  });

  it("are answered as the document says", async () => {
    await using mock = await createPylonMock();
    const made = await send(mock, `POST /accounts/${BRIGHTWATER}/highlights`, {
      content_html: html,
      contact_id: JONAS,
    });
    const { id } = made.body.data as { id: string };
    const changed = await send(mock, `PATCH /accounts/crm-1207/highlights/${id}`, { content_html: "<p>b</p>" });
    const gone = await send(mock, `DELETE /accounts/crm-1207/highlights/${id}`);
    expect([made.status, changed.status, gone.status]).toEqual([200, 200, 200]);
    expect(gone.body.data).toEqual({ success: true });
  });
});
