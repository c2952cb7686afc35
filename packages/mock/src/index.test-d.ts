import { expectTypeOf, test } from "vitest";
import type { Clock, FetchLike, components } from "@pylonkit/openapi";
import { createPylonMock, type JournalEntry, type PylonMock } from "./index.ts";

declare const mock: PylonMock;

test("its fetch is a fetch for everybody who takes one", () => {
  expectTypeOf(mock.fetch).toExtend<FetchLike>();
  expectTypeOf(mock.fetch).toExtend<typeof globalThis.fetch>();
  expectTypeOf(mock.clock).toExtend<Clock>();
});

test("operations are named by routes that exist", () => {
  mock.fail("POST /issues/search", { status: 503 });
  // @ts-expect-error no such operation
  mock.fail("POST /issue/search", { status: 503 });
  // @ts-expect-error a failure has a status
  mock.fail("GET /me", {});
  // @ts-expect-error no such operation
  mock.delay("me", 5);
});

test("options are known ones", () => {
  expectTypeOf(createPylonMock).returns.resolves.toEqualTypeOf<PylonMock>();
  void createPylonMock({ world: "empty", rateLimits: { "GET /me": 3 } });
  // @ts-expect-error no such world
  void createPylonMock({ world: "huge" });
  // @ts-expect-error no such option
  void createPylonMock({ latency: 5 });
});

test("state and journal can be read, not written", () => {
  expectTypeOf(mock.journal).toEqualTypeOf<readonly JournalEntry[]>();
  expectTypeOf(mock.state.issues[0]?.number).toEqualTypeOf<number | undefined>();
  // @ts-expect-error the state belongs to the mock
  mock.state.issues.push(mock.state.issues[0]);
});

test("rows that are added say what makes them different, and come back complete, one for one", () => {
  type Issue = components["schemas"]["Issue"];
  const added = mock.add({
    issues: [
      { title: "Late", state: "closed" },
      { title: "Later", tags: ["vip"] },
    ],
  });
  expectTypeOf(added).toEqualTypeOf<{ readonly issues: readonly [Issue, Issue] }>();
  const drafts: { title: string }[] = [];
  expectTypeOf(mock.add({ issues: drafts }).issues).toEqualTypeOf<readonly Issue[]>();
  const { messages } = mock.add({ messages: { late: [{ message_html: "<p>Hi</p>" }] } });
  expectTypeOf(messages["late"]?.[0]?.is_private).toEqualTypeOf<boolean | undefined>();
  // @ts-expect-error a world is started with: its time and organization cannot be added
  mock.add(mock.state);
  // @ts-expect-error no such kind
  mock.add({ isues: [{ title: "Late" }] });
  // @ts-expect-error no such field
  mock.add({ issues: [{ title: "Late", stat: "closed" }] });
  // @ts-expect-error an issue has a title
  mock.add({ issues: [{ state: "closed" }] });
  // @ts-expect-error messages belong to an issue
  mock.add({ messages: [{ message_html: "<p>Hi</p>" }] });
});

test("worlds take the same rows, and whole ones", () => {
  void createPylonMock({ world: { organization: { name: "Tide" }, issues: [{ title: "Late" }] } });
  void mock.world({ ...mock.state, issues: [] });
  // @ts-expect-error no such field
  void mock.world({ issues: [{ title: "Late", stat: "closed" }] });
});
