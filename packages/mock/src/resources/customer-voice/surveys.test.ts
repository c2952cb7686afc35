import { describe, expect, it } from "vitest";

import { BRIGHTWATER, JONAS, KESTREL, MAYA, NOBODY, openDesk, reason, world } from "../../testing/small-desk.ts";
import { WORLDS } from "../../worlds/worlds.ts";
import type { Survey, SurveyResponse } from "../../workspace/entities.ts";
import { HANDLERS } from "../handlers.ts";
import { createWorkspace } from "../../workspace/workspace.ts";

const [NPS = "", CSAT = "", CUSTOM = ""] = world.surveys.map(({ id }) => id);

interface Page {
  readonly data?: SurveyResponse[];
  readonly pagination?: { readonly cursor: string };
}

function openSurveys() {
  const desk = openDesk();
  const { workspace } = desk;
  const responses = (id: string, query: Record<string, string> = {}): Page =>
    HANDLERS["GET /surveys/{id}/responses"]?.({ workspace, params: { id }, query, body: {} }) ?? {};
  return {
    ...desk,
    responses,
    scores: (query: Record<string, string>, id = NPS) =>
      (responses(id, query).data ?? []).map(({ answers }) => answers?.[0]?.value),
    find: (body: Record<string, unknown>) =>
      HANDLERS["POST /surveys/search"]?.({ workspace, params: {}, query: {}, body }) as { data?: Survey[] },
  };
}

describe("surveys", () => {
  it("are listed whole, read one by one, and found by when they changed", () => {
    const { data, find } = openSurveys();
    expect(data("GET /surveys")).toEqual(world.surveys);
    expect(data("GET /surveys/{id}", { params: { id: CSAT } })).toEqual(world.surveys[1]);
    expect(reason(() => data("GET /surveys/{id}", { params: { id: NOBODY } }))).toMatch(/^404 No survey has the id/);
    const since = (value: string) => find({ filter: { field: "updated_at", operator: "time_is_after", value } });
    expect(since("2026-10-01T08:20:00Z").data?.map(({ id }) => id)).toEqual([NPS, CUSTOM]);
    expect(since("2026-10-14T00:00:00Z")).toEqual({});
    expect(find({ limit: 1 }).data).toEqual([world.surveys[0]]);
    expect(reason(() => find({ filter: { field: "type", operator: "equals", value: "nps" } }))).toMatch(/updated_at/);
  });

  it("are no data where there are none", async () => {
    const empty = await WORLDS.empty();
    const workspace = createWorkspace(empty, { now: () => 0 });
    expect(HANDLERS["GET /surveys"]?.({ workspace, params: {}, query: {}, body: {} })).toEqual({});
  });
});

describe("responses to a survey", () => {
  it("are those of this survey, and no data where nobody has answered", () => {
    const { responses } = openSurveys();
    expect(responses(NPS)).toEqual({ data: world.surveyResponses[NPS] });
    expect(responses(CUSTOM)).toEqual({});
    expect(reason(() => responses(NOBODY))).toMatch(/^404 No survey/);
  });

  it("are narrowed down by time, account and contact together, the bounds themselves left out", () => {
    const { scores } = openSurveys();
    const [after, before] = ["2026-10-09T09:12:31Z", "2026-10-13T15:55:18Z"];
    expect(scores({ submitted_after: after, submitted_before: before })).toEqual(["6"]);
    expect(scores({ submitted_after: "2026-10-09T09:12:30Z" })).toEqual(["10", "6", "9"]);
    expect(scores({ submitted_before: "2026-10-12T12:40:04+02:00" })).toEqual(["6", "9"]);
    expect(scores({ account_id: BRIGHTWATER })).toEqual(["6", "9"]);
    expect(scores({ account_id: BRIGHTWATER, contact_id: MAYA })).toEqual(["9"]);
    expect(scores({ account_id: KESTREL, contact_id: MAYA })).toEqual([]);
  });

  it("refuse bounds and ids that could only find nothing", () => {
    const { scores } = openSurveys();
    expect(reason(() => scores({ submitted_after: "2026-02-30T00:00:00Z" }))).toMatch(
      /^400 submitted_after: .*RFC 3339/,
    );
    expect(
      reason(() => scores({ submitted_after: "2026-10-09T00:00:00Z", submitted_before: "2026-10-08T00:00:00Z" })),
    ).toBe('400 submitted_before: "2026-10-08T00:00:00Z" lies before submitted_after, "2026-10-09T00:00:00Z".');
    expect(reason(() => scores({ account_id: NOBODY }))).toMatch(/^400 account_id: .*GET \/accounts/);
    expect(reason(() => scores({ contact_id: "maya" }))).toMatch(/^400 contact_id: .*GET \/contacts/);
  });

  it("come in pages, whose cursor belongs to one survey and one query", () => {
    const { responses } = openSurveys();
    const first = responses(NPS, { limit: "2" });
    const cursor = first.pagination?.cursor ?? "";
    const second = responses(NPS, { limit: "2", cursor });
    expect([...(first.data ?? []), ...(second.data ?? [])]).toEqual(world.surveyResponses[NPS]);
    expect(second).not.toHaveProperty("pagination");
    expect(reason(() => responses(CSAT, { cursor }))).toMatch(/^400 cursor: ".*" belongs to another query/);
    expect(reason(() => responses(NPS, { cursor, account_id: BRIGHTWATER }))).toMatch(/another query/);
  });

  it("stay when their contact or account goes, without it", () => {
    const { deleteAccount, deleteContact, responses } = openSurveys();
    const whose = () => responses(NPS).data?.map(({ account_id, contact_id }) => [account_id, contact_id]);
    deleteContact(MAYA);
    expect(whose()?.slice(1)).toEqual([
      [BRIGHTWATER, JONAS],
      [BRIGHTWATER, null],
    ]);
    deleteAccount(BRIGHTWATER);
    expect(whose()?.slice(1)).toEqual([
      [null, JONAS],
      [null, null],
    ]);
    expect(world.surveyResponses[NPS]?.[2]?.contact_id).toBe(MAYA);
  });
});
