import { describe, expect, it } from "vitest";

import { BRIGHTWATER, KESTREL, NOBODY, SOLSTICE, openDesk, reason, world } from "../../testing/small-desk.ts";
import { answerExamples } from "../../worlds/examples.ts";
import { readBundle } from "../../document/document.ts";
import type { FeatureRequest, FeatureRequestSearchResult } from "../../workspace/entities.ts";
import { HANDLERS } from "../handlers.ts";

const SFTP = "d009afe1-c30e-4057-9b8d-3d2edb7ebd46";
const PLANNED = "54f0d67a-7a21-4edd-bfd5-a5d375bee964";
const EXPORT_ISSUE = "ae6aa344-54bc-449e-9bbb-b11fa34b9ef4";
type Body = Record<string, unknown>;

function openWishes() {
  const desk = openDesk();
  const { data, workspace } = desk;
  const one = (id: string) => ({ params: { id } });
  return {
    ...desk,
    make: (body: Body) => data<FeatureRequest>("POST /feature-requests", { body: { title: "Berths", ...body } }),
    read: (id: string) => data<FeatureRequest>("GET /feature-requests/{id}", one(id)),
    readAll: (id: string) =>
      data<FeatureRequest>("GET /feature-requests/{id}", { ...one(id), query: { fetch_evidence: "true" } }),
    change: (id: string, body: Body) => data<FeatureRequest>("PATCH /feature-requests/{id}", { ...one(id), body }),
    remove: (id: string) => data<undefined>("DELETE /feature-requests/{id}", one(id)),
    see: (id: string, account_ids: string[], visible: boolean) =>
      data<FeatureRequest>("POST /feature-requests/{id}/set-portal-visibility", {
        ...one(id),
        body: { account_ids, visible },
      }),
    find: (body: Body) => data<FeatureRequestSearchResult[] | undefined>("POST /feature-requests/search", { body }),
    answer: (body: Body) => HANDLERS["POST /feature-requests/search"]?.({ workspace, params: {}, query: {}, body }),
    titles: (body: Body) =>
      (data<FeatureRequestSearchResult[] | undefined>("POST /feature-requests/search", { body }) ?? []).map(
        ({ title }) => title,
      ),
  };
}

/** What the document shows for an operation, by the name of the example. */
const shown = (path: string, name: string, method: "get" | "post" = "post") =>
  answerExamples(readBundle(), path, method).get(name)?.["data"];

describe("feature requests", () => {
  it("begin new, without evidence, hidden from all, and are found at once", () => {
    const { make, read, titles } = openWishes();
    const made = make({ title: "Berth plans as a feed", description: "One event a call." });
    expect(made).toEqual({
      ...(shown("/feature-requests", "as-is") as object),
      id: made.id,
      title: "Berth plans as a feed",
      description: "One event a call.",
    });
    expect(read(made.id)).toEqual(made);
    expect(titles({ query: "feed" })).toEqual(["Berth plans as a feed"]);
  });

  it("take no description where Pylon is to write it, and have a title that says something", () => {
    const { make, workspace } = openWishes();
    const gathering = make({ description: "One event a call.", should_auto_fetch_evidence: true });
    expect([gathering.description, gathering.evidence_count]).toEqual([null, 0]);
    expect(make({}).description).toBeNull();
    expect(reason(() => make({ title: " \n" }))).toMatch(/^400 title: " \\n" is blank/);
    expect(workspace.featureRequests.size).toBe(world.featureRequests.length + 2);
  });

  it("show their evidence where it is asked for, an empty list where there is none, and nowhere else", () => {
    const { change, find, make, read, readAll, see } = openWishes();
    expect(readAll(SFTP)).toEqual(shown("/feature-requests/{id}", "with-evidence", "get"));
    expect(read(SFTP)).toEqual(shown("/feature-requests/{id}", "without-evidence", "get"));
    const made = make({});
    expect(readAll(made.id).evidence).toEqual([]);
    for (const answer of [made, change(SFTP, {}), see(SFTP, [KESTREL], true), ...(find({}) ?? [])])
      expect(answer).not.toHaveProperty("evidence");
  });

  it("move to a built-in status or a slug of their own, not to a label", () => {
    const { change, titles } = openWishes();
    expect(change(SFTP, { request_status: "in_review" }).request_status).toBe("in_review");
    expect(titles({ request_statuses: ["in_review", "archived"] })).toEqual(["Deliver the vessel ETA export by SFTP"]);
    for (const status of ["In progress", "", "new "])
      expect(reason(() => change(SFTP, { request_status: status }))).toMatch(
        `400 request_status: ${JSON.stringify(status)} is no slug; new, in_progress, closed, archived are built in`,
      );
  });

  it("write custom fields of their own kind, check them before anything else is kept, and keep the others", () => {
    const { change, read, wait } = openWishes();
    wait(1);
    const wrong = { request_status: "closed", custom_fields: [{ slug: "effort", value: "huge" }] };
    expect(reason(() => change(SFTP, wrong))).toMatch(/^400 .*huge.*small, medium, large/);
    expect(reason(() => change(SFTP, { custom_fields: [{ slug: "call_type", value: "review" }] }))).toMatch(/effort/);
    expect(read(SFTP)).toEqual(shown("/feature-requests/{id}", "without-evidence", "get"));
    const changed = change(SFTP, { custom_fields: [{ slug: "effort", value: "large" }] });
    expect(changed).toMatchObject({
      request_status: "in_progress",
      custom_fields: { effort: { value: "large", interpreted_value: "Large" } },
      updated_at: "2026-10-15T10:00:00Z",
    });
  });

  it("are gone for good when they are deleted", () => {
    const { read, remove, titles } = openWishes();
    remove(SFTP);
    expect(titles({})).toHaveLength(world.featureRequests.length - 1);
    for (const again of [read, remove])
      expect(reason(() => again(SFTP))).toBe(
        `404 No feature request has the id "${SFTP}". POST /feature-requests/search lists what there is.`,
      );
  });
});

describe("what accounts see of a feature request in the portal", () => {
  it("is added and taken away account by account, once each", () => {
    const { see } = openWishes();
    const of = ({ portal_visible_to_account_ids: ids }: FeatureRequest) => ids;
    expect(of(see(SFTP, [KESTREL, BRIGHTWATER, KESTREL], true))).toEqual([BRIGHTWATER, KESTREL]);
    expect(of(see(SFTP, [BRIGHTWATER, SOLSTICE], false))).toEqual([KESTREL]);
  });

  it("can be said again without another effect", () => {
    const { read, see, wait } = openWishes();
    const shownOnce = see(SFTP, [KESTREL], true);
    wait(1);
    expect(see(SFTP, [KESTREL], true)).toEqual(shownOnce);
    expect(read(SFTP)).toEqual(shownOnce);
    expect(see(SFTP, [KESTREL], false).updated_at).toBe("2026-10-15T10:00:00Z");
  });

  it("names accounts that are there, or none of them gets to see it", () => {
    const { read, see } = openWishes();
    expect(reason(() => see(SFTP, [KESTREL, NOBODY], true))).toBe(
      `400 account_ids[1]: nothing has the id "${NOBODY}"; GET /accounts lists what there is.`,
    );
    expect(read(SFTP).portal_visible_to_account_ids).toEqual([BRIGHTWATER]);
  });
});

describe("the search for feature requests", () => {
  it("answers what the document shows", () => {
    const { find } = openWishes();
    expect(find({ limit: 1000 })).toEqual(shown("/feature-requests/search", "all"));
    const body = {
      query: "ETA export to a server of their own",
      account_ids: [BRIGHTWATER],
      request_statuses: ["new", "in_progress"],
    };
    expect(find(body)).toEqual(shown("/feature-requests/search", "by-words"));
  });

  it("wants words, accounts and statuses to hold together, and has no data where nothing does", () => {
    const { answer, titles } = openWishes();
    expect(titles({ account_ids: [SOLSTICE, BRIGHTWATER] })).toHaveLength(3);
    expect(titles({ account_ids: [SOLSTICE], query: "administrators" })).toHaveLength(0);
    expect(titles({ account_ids: [SOLSTICE], query: "administrator" })).toHaveLength(1);
    expect(answer({ account_ids: [SOLSTICE], request_statuses: ["new"] })).toEqual({});
  });

  it("puts the best match first and reaches no further than its limit, 100 unless it is said", () => {
    const { make, titles } = openWishes();
    make({ title: "Nightly file by SFTP on our own server" });
    expect(titles({ query: "nightly file server SFTP", limit: 2 })).toEqual([
      "Nightly file by SFTP on our own server",
      "Nightly ETA file on our own server",
    ]);
    for (let made = 0; made < 120; made += 1) make({});
    expect([titles({}).length, titles({ limit: 1000 }).length]).toEqual([100, world.featureRequests.length + 121]);
  });

  it("refuses what it is not known to read: blank words, empty lists, labels", () => {
    const { find } = openWishes();
    expect(reason(() => find({ query: "  " }))).toBe('400 query: "  " is blank; leave it out to search without words.');
    expect(reason(() => find({ account_ids: [] }))).toMatch(/^400 account_ids: the list is empty; name at least one/);
    expect(reason(() => find({ request_statuses: [] }))).toMatch(/^400 request_statuses: the list is empty/);
    expect(reason(() => find({ request_statuses: ["new", "In progress"] }))).toMatch(/^400 request_statuses\[1\]: /);
  });
});

describe("evidence", () => {
  it("lives on without its account, which is no longer among those that asked", () => {
    const { deleteAccount, find, read, readAll } = openWishes();
    deleteAccount(SOLSTICE);
    const found = find({ request_statuses: ["planned"] })?.[0];
    expect(found).toMatchObject({ account_ids: [KESTREL], evidence_count: 2 });
    expect(readAll(PLANNED).evidence?.map(({ account_id: id }) => id)).toEqual([null, KESTREL]);
    expect(read(PLANNED).portal_visible_to_account_ids).toEqual([KESTREL]);
  });

  it("goes with the issue it was found in, and counts less then", () => {
    const { data, readAll } = openWishes();
    data("DELETE /issues/{id}", { params: { id: EXPORT_ISSUE } });
    const { evidence, evidence_count, updated_at } = readAll(SFTP);
    expect(evidence?.map(({ source_type }) => source_type)).toEqual(["call_recording"]);
    expect([evidence_count, updated_at]).toEqual([1, "2026-10-14T10:05:00Z"]);
  });
});
