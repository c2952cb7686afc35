import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { createPylon } from "./create-pylon.ts";
import { messagesOf } from "./messages-of.ts";
import { searchIssues } from "./search-issues.ts";
import { SMALL, startDesk } from "./testing/desk.ts";

const { mock, pylon } = await startDesk();
beforeEach(() => mock.reset());
afterAll(() => mock.close());

async function all<T>(from: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const each of from) found.push(each);
  return found;
}

/** A client whose answers come when the test says so, and what it was asked for. */
function slowClient() {
  const asked: { id: string; signal: AbortSignal; answer: (status?: number) => void }[] = [];
  const client = createPylon({
    token: "token",
    baseUrl: "https://pylon.example",
    retry: false,
    rateLimit: false,
    fetch: ({ url, signal }) =>
      new Promise((resolve, reject) => {
        const id = url.split("/").at(-2) ?? "";
        const data = [{ id: `m${id}`, message_html: "", timestamp: "2026-10-12T08:14:05Z", is_private: false }];
        signal.addEventListener("abort", () => reject(signal.reason as Error));
        const answer = (status = 200) =>
          resolve(
            Response.json(status === 200 ? { data, request_id: "r" } : { errors: ["no"], request_id: "r" }, { status }),
          );
        asked.push({ id, signal, answer });
      }),
  });
  const turn = () => new Promise((resolve) => setTimeout(resolve, 5));
  return { asked, client, turn };
}

describe("messagesOf", () => {
  it("reads the messages of a search's issues with one request each, in the order of the issues", async () => {
    const found = await all(messagesOf(pylon, searchIssues(pylon)));
    expect(found.map(({ issue }) => issue.id)).toEqual((await all(searchIssues(pylon))).map(({ id }) => id));
    for (const { issue, messages } of found) expect(messages).toEqual(mock.state.messages[issue.id] ?? []);
    const reads = mock.journal.filter(({ operation }) => operation === "GET /issues/{id}/messages");
    expect(reads).toHaveLength(found.length);
  });

  it("takes ids, numbers and addresses, and gives them back as they came", async () => {
    const refs = ["#1042", SMALL.issue1042, "https://app.usepylon.com/issues?issueNumber=1042"];
    const found = await all(messagesOf(pylon, refs));
    expect(found.map(({ issue }) => issue)).toEqual(refs);
    expect(new Set(found.map(({ messages }) => messages.length))).toEqual(new Set([4]));
  });

  it("keeps to its concurrency, counting what waits for the loop", async () => {
    const { asked, client, turn } = slowClient();
    const crawl = messagesOf(client, ["1", "2", "3", "4", "5"], { concurrency: 2 });
    const first = crawl.next();
    await turn();
    expect(asked.map(({ id }) => id)).toEqual(["1", "2"]);
    asked[1]?.answer();
    await turn();
    expect(asked).toHaveLength(2); // the second is done but waits for the first
    asked[0]?.answer();
    expect((await first).value?.issue).toBe("1");
    await turn();
    expect(asked).toHaveLength(2); // nobody asks for more
    void crawl.next();
    await turn();
    expect(asked.map(({ id }) => id)).toEqual(["1", "2", "3"]);
    await crawl.return();
  });

  it("ends what is under way, and the search behind it, when the loop is left", async () => {
    const { asked, client, turn } = slowClient();
    let returned = false;
    const issues = (async function* () {
      try {
        yield "1";
        yield "2";
        yield "3";
      } finally {
        returned = true;
      }
    })();
    for await (const { issue } of answerFirst(messagesOf(client, issues, { concurrency: 2 }))) {
      expect(issue).toBe("1");
      break;
    }
    expect([asked.length, asked[1]?.signal.aborted, returned]).toEqual([2, true, true]);

    async function* answerFirst<T>(crawl: AsyncGenerator<T>): AsyncGenerator<T> {
      const next = crawl.next();
      await turn();
      asked[0]?.answer();
      try {
        const { value } = (await next) as IteratorYieldResult<T>;
        yield value;
      } finally {
        await crawl.return(undefined);
      }
    }
  });

  it("gives a failure at its issue's turn, everything before it delivered", async () => {
    const delivered: unknown[] = [];
    const crawl = async () => {
      for await (const { issue } of messagesOf(pylon, [1041, 1042, 99, 1043])) delivered.push(issue);
    };
    await expect(crawl()).rejects.toMatchObject({ status: 404 });
    expect(delivered).toEqual([1041, 1042]);
  });

  it("gives a failure of the search at its turn too", async () => {
    const delivered: unknown[] = [];
    const issues = (async function* () {
      yield 1041;
      yield 1042;
      await Promise.reject(new Error("the search broke"));
    })();
    const crawl = async () => {
      for await (const { issue } of messagesOf(pylon, issues)) delivered.push(issue);
    };
    await expect(crawl()).rejects.toThrow("the search broke");
    expect(delivered).toEqual([1041, 1042]);
  });

  it("passes over issues that are gone where it is told to, and over no other failure", async () => {
    const found = await all(messagesOf(pylon, [1041, 99, 1043], { skipMissing: true }));
    expect(found.map(({ issue }) => issue)).toEqual([1041, 1043]);
    mock.fail("GET /issues/{id}/messages", { status: 403 });
    await expect(all(messagesOf(pylon, [1041], { skipMissing: true }))).rejects.toMatchObject({ status: 403 });
  });

  it("ends with the reason of the signal", async () => {
    const { client, turn } = slowClient();
    const stop = new AbortController();
    const crawl = all(messagesOf(client, ["1", "2"], { signal: stop.signal }));
    await turn();
    stop.abort("enough");
    await expect(crawl).rejects.toBe("enough");
  });

  it("keeps within the limit of its operation", async () => {
    await using limited = await startLimited();
    const found = await all(
      messagesOf(
        limited.pylon,
        Array.from({ length: 60 }, () => 1042),
        { concurrency: 16 },
      ),
    );
    expect(found).toHaveLength(60);
    expect(limited.mock.journal.every(({ status }) => status === 200)).toBe(true);
  });

  it("refuses a text for a list, and a concurrency that is none", () => {
    expect(() => messagesOf(pylon, "1042")).toThrow(
      'issues is "1042"; a list or another iterable of issues is expected',
    );
    expect(() => messagesOf(pylon, [], { concurrency: 0 })).toThrow(
      "concurrency is 0; a whole number from 1 is expected",
    );
  });

  it("reads nothing for no issues", async () => {
    expect(await all(messagesOf(pylon, []))).toEqual([]);
    expect(mock.journal).toEqual([]);
  });
});

async function startLimited() {
  const desk = await startDesk({ rateLimits: { "GET /issues/{id}/messages": 20 } });
  return { ...desk, [Symbol.asyncDispose]: () => desk.mock.close() };
}
