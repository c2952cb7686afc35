import { expectTypeOf, test } from "vitest";
import type { Clock, FetchLike } from "@pylonkit/openapi";
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
