import { createPylonMock, type MockControls, type PylonMock } from "@pylonkit/mock";
import { row } from "./row.ts";
import type { Benchmark } from "./run.ts";
import { medians } from "./stats.ts";

const ROUNDS = 20;
const TARGETS_MS = { reset: 5, world: 10 };

export const mockState: Benchmark = {
  name: "mock-state",
  how: "`reset()` after an issue was created, changed and searched for, and another isolated world, `mock.world()`, both of `support-desk` with its 2 500 issues and some 9 000 messages, against a `structuredClone` of the same data; median of twenty each, by turns. `first-search` adds a first answered search, so that nothing that is only put off goes unseen; `own-data` is a world made of data that a test brings, which is checked first. All in the process of the client. Prism and MSW keep no state.",
  measure: async () => {
    await using mock = await createPylonMock({ world: "support-desk", rateLimits: "off" });
    const data = mock.state;
    const ms = await medians(ROUNDS, {
      reset: async () => {
        await change(mock);
        return elapsed(() => mock.reset());
      },
      "reset-first-search": async () => {
        await change(mock);
        return elapsed(() => {
          mock.reset();
          return search(mock);
        });
      },
      world: () => elapsed(() => mock.world()),
      "world-first-search": () => elapsed(async () => search(await mock.world())),
      "world-own-data": () => elapsed(() => mock.world({ ...data })),
      clone: () => elapsed(() => structuredClone(data)),
    });
    const against = { name: "structured clone", value: ms.clone };
    const figure = (side: Exclude<keyof typeof ms, "clone">) => ({
      name: `mock-state-${side}`,
      value: ms[side],
      unit: "ms",
      against,
    });
    return [
      row({ ...figure("reset"), target: { value: TARGETS_MS.reset } }),
      row(figure("reset-first-search")),
      row({ ...figure("world"), target: { value: TARGETS_MS.world } }),
      row(figure("world-first-search")),
      row(figure("world-own-data")),
    ];
  },
};

async function elapsed(work: () => unknown): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** What a test leaves behind: an issue that was not there, changed after that, and a search that saw it. */
async function change(mock: PylonMock): Promise<void> {
  const [account] = mock.state.accounts;
  const title = "Crane 7 reports no weight";
  const { id } = (await ask(mock, "POST", "/issues", {
    title,
    body_html: "<p>Since this morning.</p>",
    account_id: account?.id,
  })) as { id: string };
  await ask(mock, "PATCH", `/issues/${id}`, { state: "on_hold" });
  await search(mock);
}

const search = (mock: MockControls) =>
  ask(mock, "POST", "/issues/search", { filter: { field: "state", operator: "equals", value: "on_hold" }, limit: 20 });

async function ask(mock: MockControls, method: string, path: string, body: object): Promise<unknown> {
  const headers = { authorization: `Bearer ${mock.token}`, "content-type": "application/json" };
  const response = await mock.fetch(mock.url + path, { method, headers, body: JSON.stringify(body) });
  const answer = (await response.json()) as { data?: unknown };
  if (response.status === 200 && answer.data !== undefined) return answer.data;
  throw new Error(`${method} ${path} was answered ${response.status} ${JSON.stringify(answer).slice(0, 300)}`);
}
