import { describe, expect, it } from "vitest";
import { editionOf } from "./edition.ts";
import { createPylonMock, type PylonMock } from "../index.ts";
import { bodyOf, bundle, requestExamples, targetOf } from "../testing/example-requests.ts";
import { send } from "../testing/tiny-api.ts";
import { WORLDS } from "../worlds/worlds.ts";

const DAY = 86_400_000;

const asked = async (mock: PylonMock, route: string, body?: unknown) => {
  const { status, body: answer } = await send(mock, route, body, { fetch: mock.fetch });
  return { status, answer, text: answer.errors?.join(" ") };
};

describe("a mock of an earlier month", () => {
  it.each(["2025-09", "2026-04", "2026-07", "2026-09"])(
    "answers in %s all that there was as its document says",
    async (month) => {
      await using mock = await createPylonMock({ specDate: month, rateLimits: "off" });
      const { routes, request, document } = editionOf(bundle, month);
      const failed: unknown[] = [];
      for (const entry of routes.all) {
        mock.reset();
        const [, name, example] = requestExamples.find(([other]) => other.route === entry.route) ?? [];
        // What searches could be filtered by is another test's: the examples show what they can be filtered by now.
        const { filter: _, ...then } = request(entry, { ...example });
        const body = example && bodyOf(entry, then);
        const { status, text } = await asked(mock, `${entry.method} ${targetOf(entry, name)}`, body);
        if (status !== 200) failed.push([entry.route, status, text]);
      }
      expect(failed).toEqual([]);
      expect(document.paths).not.toEqual(bundle.paths);
    },
  );

  it("does not know operations that came later", async () => {
    await using mock = await createPylonMock({ specDate: "2026-06" });
    const merge = await asked(mock, "POST /accounts/merge", {});
    // The path reads as an account with the id "merge", for which there is no POST.
    expect([merge.status, merge.answer.code]).toEqual([405, undefined]);
    expect((await asked(mock, "GET /accounts/1/relationships")).status).toBe(404);
    expect(() => mock.fail("POST /accounts/merge", { status: 500 })).toThrow("no operation is called");
    expect(mock.coverage().neverCalled).not.toContain("POST /accounts/merge");
  });

  it("refuses fields that came later and leaves them out of answers", async () => {
    await using mock = await createPylonMock({ specDate: "2026-03" });
    const { status, answer } = await asked(mock, "GET /issues/1042");
    expect(status).toBe(200);
    expect(answer.data).toMatchObject({ number: 1042 });
    for (const name of ["updated_at", "first_resolution_time", "author_unverified", "time_in_status_seconds"])
      expect(answer.data).not.toHaveProperty(name);
    expect((await asked(mock, "GET /me")).answer.data).not.toHaveProperty("user");
    expect(mock.state.issues[0]).toHaveProperty("updated_at");
    await using now = await createPylonMock();
    expect((await asked(now, "GET /issues/1042")).answer.data).toHaveProperty("updated_at");
  });

  it("names no code in refusals before there were codes", async () => {
    await using before = await createPylonMock({ specDate: "2026-08" });
    await using after = await createPylonMock({ specDate: "2026-09" });
    for (const route of ["GET /nowhere", "GET /issues/1"]) {
      expect((await asked(before, route)).answer).not.toHaveProperty("code");
      expect((await asked(after, route)).answer.code).toBe("not_found");
    }
  });

  it("takes the limits and the windows of then", async () => {
    await using before = await createPylonMock({ specDate: "2026-09" });
    await using now = await createPylonMock();
    const range = new URLSearchParams({
      start_time: new Date(now.clock.now() - 60 * DAY).toISOString(),
      end_time: new Date(now.clock.now()).toISOString(),
    });
    const left = async (mock: PylonMock) =>
      (await send(mock, "POST /issues/search", {})).headers.get("x-rate-limit-remaining");
    expect([await left(before), await left(now)]).toEqual(["19", "119"]);
    expect((await asked(before, `GET /issues?${range}`)).text).toContain("at most 30 days are allowed");
    expect((await asked(now, `GET /issues?${range}`)).status).toBe(200);
  });

  it("filters by what could be filtered by then", async () => {
    await using mock = await createPylonMock({ specDate: "2026-03" });
    const find = (route: string, filter: object) => asked(mock, `POST /${route}/search`, { filter });
    const resolved = { field: "resolved_at", operator: "time_is_after", value: "2026-01-01T00:00:00Z" };
    const and = { operator: "and", subfilters: [{ field: "state", operator: "equals", value: "new" }, resolved] };
    expect((await find("issues", and)).text).toMatch(
      /^Field "filter\.subfilters\[1\]\.field": POST \/issues\/search had no field "resolved_at" yet; it knew created_at, /,
    );
    expect((await find("issues", { field: "assignee_id", operator: "is_set" })).text).toContain("must be one of");
    await using later = await createPylonMock({ specDate: "2026-04" });
    expect((await asked(later, "POST /issues/search", { filter: and })).status).toBe(200);
  });

  it("advises neither fields nor operators of filters that came later", async () => {
    await using then = await createPylonMock({ specDate: "2026-03" });
    await using now = await createPylonMock();
    const find = async (mock: PylonMock, field: string, operator: string) =>
      (await asked(mock, "POST /issues/search", { filter: { field, operator, value: "x" } })).text;
    const later = /resolved_at|updated_at|is_set|is_unset|greater_than/;
    for (const [field, operator] of [
      ["resolved", "equals"],
      ["berth", "equals"],
      ["assignee_id", "contains"],
      ["assignee_id", "string_contains"],
    ] as const) {
      expect(await find(now, field, operator)).toMatch(later);
      expect(await find(then, field, operator)).toMatch(/^Field "filter\.(field|operator)": .*; legal: /);
      expect(await find(then, field, operator)).not.toMatch(later);
    }
  });

  it("advises no operations that came later", async () => {
    const body = { title: "Berth 4", project_id: "nowhere" };
    await using then = await createPylonMock({ specDate: "2026-03" });
    await using now = await createPylonMock();
    expect((await asked(now, "POST /tasks", body)).text).toContain("; POST /projects/search");
    expect((await asked(then, "POST /tasks", body)).text).toMatch(/^project_id: .*"nowhere"\.$/);
    expect(then.journal.map(({ errors }) => errors.join(" "))).toEqual([
      expect.not.stringContaining("POST /projects/search"),
    ]);
  });

  it("answers on one page what was not paged then", async () => {
    const start = { world: "support-desk", now: "2026-10-15T09:00:00Z" } as const;
    await using then = await createPylonMock({ ...start, specDate: "2026-07" });
    await using now = await createPylonMock(start);
    const rows = async (mock: PylonMock, route: string) => {
      const { answer } = await asked(mock, route);
      return [(answer.data as unknown[]).length, "pagination" in answer];
    };
    expect(then.state.contacts.length).toBeGreaterThan(100);
    expect(await rows(then, "GET /contacts")).toEqual([then.state.contacts.length, false]);
    expect(await rows(now, "GET /contacts")).toEqual([100, true]);
    expect(await rows(then, "GET /accounts?limit=10")).toEqual([10, true]);
    expect((await asked(then, "GET /contacts?cursor=x")).text).toContain('Query parameter "cursor" is unknown');
  });

  it("filters tasks by custom fields only since then", async () => {
    const filter = { field: "effort", operator: "equals", value: "1" };
    const { customFields } = await WORLDS.small();
    const effort = customFields.map((field) => ({ ...field, object_type: "task", slug: "effort" })).slice(0, 1);
    const find = async (specDate: string) => {
      await using mock = await createPylonMock({ specDate, world: { customFields: effort } });
      return await asked(mock, "POST /tasks/search", { filter });
    };
    expect((await find("2026-06")).text).toContain('has no field "effort"');
    expect((await find("2026-07")).status).toBe(200);
  });

  it("refuses parts of a request that came later, and passes over them where it is lenient", async () => {
    const from = { specDate: "2026-03", now: "2026-10-15T09:00:00Z" };
    const rename = (mock: PylonMock) => asked(mock, "PATCH /issues/1042", { title: "Berth 4" });
    const list = (mock: PylonMock) =>
      asked(mock, "GET /issues?start_time=2026-09-20T00:00:00Z&end_time=2026-10-15T00:00:00Z&limit=1");
    await using strict = await createPylonMock(from);
    expect((await rename(strict)).text).toContain('Field "title" cannot be changed');
    expect((await list(strict)).text).toContain('Query parameter "limit" is unknown');

    await using lenient = await createPylonMock({ ...from, strict: false });
    expect((await rename(lenient)).status).toBe(200);
    expect(lenient.state.issues.map(({ title }) => title)).not.toContain("Berth 4");
    expect(((await list(lenient)).answer.data as unknown[]).length).toBeGreaterThan(1);
  });

  it.each(["2026", "2026-13", "2026-4", "April 2026", "2026-11", 202_604])("is refused for %j", async (specDate) => {
    await expect(createPylonMock({ specDate } as object)).rejects.toThrow(
      `specDate is a month such as "2026-04", at the latest "2026-10"; ${JSON.stringify(specDate)} was given`,
    );
  });
});
