import { createPylonMock } from "@pylonkit/mock";
import { expect, it } from "vitest";
import { runWorker, type Isolation } from "./workers.ts";

const run = async (isolation: Isolation, workers: number, tests: number) => {
  await using mock = await createPylonMock();
  const before = JSON.stringify(mock.state);
  const flags = ["--conditions=@pylonkit/source"];
  const wrong = await Promise.all(Array.from({ length: workers }, () => runWorker(mock, isolation, tests, flags)));
  return { wrong: wrong.reduce((sum, each) => sum + each, 0), untouched: JSON.stringify(mock.state) === before };
};

it("lets 200 tests in 8 processes share one mock and no state", { timeout: 120_000 }, async () => {
  expect(await run("world", 8, 25)).toEqual({ wrong: 0, untouched: true });
});

it("would see shared state", { timeout: 60_000 }, async () => {
  expect((await run("reset", 4, 25)).wrong).toBeGreaterThan(0);
});
