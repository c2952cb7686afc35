import { describe, expect, it } from "vitest";
import { createPylonMock } from "../create-pylon-mock.ts";
import { cassetteOf, type Interaction } from "./cassette.ts";
import { checkCassette, reportText } from "./check-cassette.ts";
import { worldOfCassette } from "./world-of-cassette.ts";

const REQUEST_ID = "d1b2ad9c-4f4d-4b0f-9d29-2f8a4f1f3a10";
const heard = (
  method: string,
  path: string,
  data: unknown,
  more: { body?: unknown; status?: number } = {},
): Interaction => ({
  request: { method, path, ...(more.body !== undefined && { body: more.body }) },
  response: { status: more.status ?? 200, headers: {}, body: { data, request_id: REQUEST_ID } },
});
const issue = {
  id: "i-1",
  number: 7,
  title: "text-1",
  state: "new",
  created_at: "2026-09-01T08:00:00Z",
  account: { id: "a-1" },
  team: { id: "t-1" },
};

describe("the report on a recording", () => {
  it("names violations, fields and operations that are in no document, each once with its count", async () => {
    const odd = { id: "t-1", object_type: "issue", value: "label-1", shade: "x", nested: { deep: 1 } };
    const report = await checkCassette(
      cassetteOf([
        heard("GET", "/tags", [odd, odd]),
        heard("GET", "/tags/t-1", { ...odd, value: 5 }),
        heard("GET", "/moods/4711", []),
        heard("POST", "/tags", odd, { body: { object_type: "issue" } }),
        heard("POST", "/tags", odd, { body: { object_type: "issue" }, status: 400 }),
      ]),
    );
    expect(report.undocumentedOperations).toEqual([
      { operation: "GET /moods/{id}", pointer: "", says: "the document has no such operation", count: 1 },
    ]);
    expect(report.undocumentedFields).toContainEqual({
      operation: "GET /tags",
      status: 200,
      pointer: "/data/*/shade",
      says: "the document has no such field",
      count: 2,
    });
    expect(report.undocumentedFields.map(({ pointer }) => pointer)).toContain("/data/nested");
    expect(report.violations.map(({ operation, pointer }) => `${operation} ${pointer}`)).toEqual(
      expect.arrayContaining(["GET /tags/{id} /body/data/value"]),
    );
    expect(
      report.violations.find(({ operation, status }) => operation === "POST /tags" && status === undefined)?.says,
    ).toMatch(/value/);
    expect(reportText(report)).toContain("  GET /tags 200 /data/*/shade: the document has no such field (2×)");
  });
});

describe("the world of a recording", () => {
  it("stands in for what was referred to and not recorded, and says so", async () => {
    const { world, notes, rows } = await worldOfCassette(
      cassetteOf([
        heard("GET", "/issues/7", issue),
        heard("GET", "/issues/7/messages", [
          { id: "m-1", message_html: "<p>text-2</p>", timestamp: "2026-09-02T08:00:00Z", is_private: false },
        ]),
      ]),
    );
    expect(rows).toEqual({ issues: 1, messages: 1 });
    expect(world.accounts?.map(({ id, name }) => [id, name])).toEqual([["a-1", "Not recorded"]]);
    expect(world.now).toBe("2026-09-02T08:00:00Z");
    expect(notes).toContain("a-1 of the accounts stands in for one that was not recorded; issues[0].account names it.");
    await using mock = await createPylonMock({ world });
    expect(mock.state.messages["i-1"]?.length).toBe(1);
  });

  it("has objects as they were seen last, and not those that were deleted", async () => {
    const { world } = await worldOfCassette(
      cassetteOf([
        heard("POST", "/issues/search", [issue, { ...issue, id: "i-2", number: 8 }]),
        heard("PATCH", "/issues/7", { ...issue, state: "closed" }),
        heard("DELETE", "/issues/i-2", null),
      ]),
    );
    expect(world.issues?.map(({ id, state }) => [id, state])).toEqual([["i-1", "closed"]]);
  });

  it("leaves out what the document does not allow, and says why", async () => {
    const { world, notes } = await worldOfCassette(
      cassetteOf([
        heard("GET", "/issues/7", issue),
        heard("GET", "/issues/8", { ...issue, id: "i-2", number: "eight" }),
      ]),
    );
    expect(world.issues?.length).toBe(1);
    expect(notes.find((note) => note.includes("is left out"))).toMatch(/issues\[1\] is left out: .*number/);
  });

  it("is as in the world empty where nothing was recorded", async () => {
    expect(await worldOfCassette(cassetteOf([]))).toMatchObject({ rows: {}, notes: [] });
  });
});
