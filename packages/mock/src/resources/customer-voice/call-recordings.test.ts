import { describe, expect, it } from "vitest";

import { BRIGHTWATER, KESTREL, NOBODY, SOLSTICE, openDesk, reason, world } from "../../testing/small-desk.ts";
import type { CallRecording, FeatureRequest } from "../../workspace/entities.ts";
import { HANDLERS } from "../handlers.ts";

const [ACCESS = "", , REVIEW = ""] = world.callRecordings.map(({ id }) => id);

function openCalls() {
  const desk = openDesk();
  const { data, workspace } = desk;
  return {
    ...desk,
    read: (id: string) => data<CallRecording>("GET /call-recordings/{id}", { params: { id } }),
    change: (id: string, body: Record<string, unknown>) =>
      data<CallRecording>("PATCH /call-recordings/{id}", { params: { id }, body }),
    remove: (id: string) => data<undefined>("DELETE /call-recordings/{id}", { params: { id } }),
    find: (filter?: object, paging: object = {}) =>
      HANDLERS["POST /call-recordings/search"]?.({
        workspace,
        params: {},
        query: {},
        body: { ...(filter && { filter }), ...paging },
      }) as { data?: CallRecording[]; pagination?: { cursor: string } },
  };
}

describe("call recordings", () => {
  it("are put to an account and taken away from it, which is all that can be found by", () => {
    const { change, find, wait } = openCalls();
    const unmatched = { field: "account_id", operator: "is_unset" };
    expect(find(unmatched).data?.map(({ id }) => id)).toEqual([ACCESS]);
    wait(1);
    expect(change(ACCESS, { account_id: SOLSTICE })).toMatchObject({
      account_id: SOLSTICE,
      title: "Call about administrator access",
      updated_at: "2026-10-15T10:00:00Z",
    });
    expect(find(unmatched)).toEqual({});
    expect(change(ACCESS, { account_id: "" }).account_id).toBeNull();
  });

  it("hold fields of their own kind, and take nothing of a body that is wrong in one part", () => {
    const { change, read } = openCalls();
    const fields = (value: string, slug = "call_type") => ({ custom_fields: [{ slug, value }] });
    expect(reason(() => change(ACCESS, { account_id: NOBODY }))).toMatch(/^400 account_id: .*GET \/accounts/);
    expect(reason(() => change(ACCESS, { account_id: KESTREL, ...fields("party") }))).toMatch(/support, review, sales/);
    expect(reason(() => change(ACCESS, fields("small", "effort")))).toMatch(/call_type/);
    expect(read(ACCESS)).toEqual(world.callRecordings[0]);
    expect(change(REVIEW, fields("")).custom_fields).toEqual({});
    expect(change(REVIEW, fields("sales")).custom_fields).toEqual({
      call_type: { value: "sales", interpreted_value: "Sales" },
    });
  });

  it("are paged, with a cursor that goes on behind a call that is gone", () => {
    const { find, remove } = openCalls();
    const first = find(undefined, { limit: 1 });
    remove(ACCESS);
    const { data: rest, pagination } = find(undefined, { limit: 2, cursor: first.pagination?.cursor });
    expect([...(first.data ?? []), ...(rest ?? [])]).toEqual(world.callRecordings);
    expect(pagination).toBeUndefined();
  });

  it("are searched by what the document names, and by nothing else", () => {
    const { find } = openCalls();
    expect(reason(() => find({ field: "summary", operator: "is_set" }))).toMatch(/^400 Field "filter.field"/);
    expect(reason(() => find({ field: "call_type", operator: "equals", value: "review" }))).toMatch(/^400 Field/);
  });

  it("leave when they are deleted, and leave the evidence that names them in their recorder", () => {
    const { data, read, remove } = openCalls();
    remove(REVIEW);
    for (const again of [read, remove])
      expect(reason(() => again(REVIEW))).toBe(
        `404 No call recording has the id "${REVIEW}". POST /call-recordings/search lists what there is.`,
      );
    const wish = data<FeatureRequest>("GET /feature-requests/{id}", {
      params: { id: "d009afe1-c30e-4057-9b8d-3d2edb7ebd46" },
      query: { fetch_evidence: "true" },
    });
    expect(wish.evidence?.[1]?.external_url).toBe(world.callRecordings[2]?.url);
  });

  it("stay without their account when it is deleted", () => {
    const { deleteAccount, read } = openCalls();
    deleteAccount(BRIGHTWATER);
    expect(read(REVIEW)).toEqual({ ...world.callRecordings[2], account_id: null });
  });
});
