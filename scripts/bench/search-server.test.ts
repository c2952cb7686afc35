import { createVirtualClock } from "@pylonkit/openapi/testing";
import { describe, expect, it } from "vitest";
import { SEARCH_LIMIT, searchServer, WINDOW_MS } from "./search-server.ts";

const setUp = (count: number, latencyMs = 0) => {
  const clock = createVirtualClock();
  const server = searchServer({ clock, count, latencyMs });
  const search = async (body: object) => {
    const request = new Request("https://api.test/issues/search", { method: "POST", body: JSON.stringify(body) });
    const response = await clock.run(server.fetch(request));
    return { status: response.status, answer: (await response.json()) as Answer };
  };
  return { clock, server, search };
};

interface Answer {
  readonly data: readonly { readonly number: number }[];
  readonly pagination?: { readonly cursor: string; readonly has_next_page: boolean };
}

describe("searchServer", () => {
  it("numbers its issues over pages of any size and ends with the last one", async () => {
    const { search } = setUp(5);
    const { answer: first } = await search({ limit: 3 });
    expect(first.data.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(first.pagination).toEqual({ cursor: "after-3", has_next_page: true });
    const { answer: last } = await search({ limit: 3, cursor: "after-3" });
    expect(last.data.map(({ number }) => number)).toEqual([4, 5]);
    expect(last.pagination).toBeUndefined();
  });

  it("takes the latency for each answer", async () => {
    const { clock, search } = setUp(5, 250);
    const startMs = clock.now();
    await search({});
    expect(clock.now() - startMs).toBe(250);
  });

  it("refuses what is beyond the limit in any window, and counts it", async () => {
    const { clock, server, search } = setUp(5);
    for (let made = 0; made < SEARCH_LIMIT; made++) expect((await search({})).status).toBe(200);
    expect((await search({})).status).toBe(429);
    await clock.advance(WINDOW_MS);
    expect((await search({})).status).toBe(200);
    expect(server.tally()).toEqual({ requests: SEARCH_LIMIT + 2, refused: 1 });
  });
});
