import { expect, it } from "vitest";
import { fieldReads } from "./field-reads.ts";

const body = {
  data: [
    { id: "1", title: "Berth 4", account: { id: "a", name: "Harbor" }, tags: ["bug"] },
    { id: "2", title: "Berth 5", account: null, state: "new" },
  ],
  request_id: "r",
};

it("tells which fields were read of what was sent, the items of a list taken together", () => {
  const reads = fieldReads();
  const { data } = reads.watch("GET /issues", body) as typeof body;
  expect(data.map(({ title }) => title)).toEqual(["Berth 4", "Berth 5"]);
  expect([data[0]?.account?.name, data[1]?.account?.name]).toEqual(["Harbor", undefined]);
  expect((data[0] as { nothing?: string }).nothing).toBeUndefined();
  expect(reads.report()).toEqual({
    "GET /issues": {
      read: ["data", "data[].title", "data[].account", "data[].account.name"],
      unread: ["data[].id", "data[].account.id", "data[].tags", "data[].state", "request_id"],
    },
  });
  reads.clear();
  expect(reads.report()).toEqual({});
});

it("adds up what several answers of an operation sent, and who read them", () => {
  const reads = fieldReads();
  const [first, second] = [{ data: { id: "1" } }, { data: { id: "2", name: "Harbor" } }];
  expect((reads.watch("GET /me", first) as typeof first).data.id).toBe("1");
  expect((reads.watch("GET /me", second) as typeof second).data.name).toBe("Harbor");
  expect(reads.report()).toEqual({ "GET /me": { read: ["data", "data.id", "data.name"], unread: [] } });
});

it("hands out what behaves as the body does", () => {
  const handed = fieldReads().watch("GET /issues", body) as typeof body;
  expect(handed).toEqual(body);
  expect(JSON.stringify(handed)).toBe(JSON.stringify(body));
  expect({ ...handed.data[0] }).toEqual(body.data[0]);
  expect(Array.isArray(handed.data)).toBe(true);
  expect(handed.data[0]).toBe(handed.data[0]);
  expect(handed.data.toReversed().at(-1)?.id).toBe("1");
});
