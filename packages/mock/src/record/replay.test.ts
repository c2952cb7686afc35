import { describe, expect, it } from "vitest";
import { cassetteOf, type Interaction, type RecordedRequest } from "./cassette.ts";
import { replayPylon } from "./replay-pylon.ts";

const heard = (request: RecordedRequest, body: unknown): Interaction => ({
  request,
  response: { status: 200, headers: { "content-type": "application/json" }, body },
});
const search = (state: string, more: object = {}): RecordedRequest => ({
  method: "POST",
  path: "/issues/search",
  body: { filter: { field: "state", operator: "equals", value: state }, limit: 10 },
  ...more,
});
const TAPE = cassetteOf([
  heard({ method: "GET", path: "/issues/1042", query: { a: "1", b: ["2", "3"] } }, { n: 1 }),
  heard(search("new"), { n: 2 }),
  heard({ method: "GET", path: "/issues/1042", query: { a: "1", b: ["2", "3"] } }, { n: 3 }),
  heard(
    { method: "POST", path: "/issues", body: { title: "text-1", state: "new" }, redacted: ["/body/title"] },
    { n: 4 },
  ),
  heard(
    { method: "POST", path: "/issues", body: { title: "text-2", state: "new" }, redacted: ["/body/title"] },
    { n: 5 },
  ),
  heard({ method: "GET", path: "/accounts/id-1", redacted: ["/path/1"] }, { n: 6 }),
]);

const asking = async () => {
  const replay = await replayPylon(TAPE);
  const ask = async (method: string, path: string, body?: unknown) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const answer = await replay.fetch(path, { method, ...(body !== undefined && { body: text }) });
    return { status: answer.status, body: (await answer.json()) as { n?: number; code?: string; errors?: string[] } };
  };
  return { ask, [Symbol.asyncDispose]: () => replay.close() };
};

describe("a replay", () => {
  it("does not mind the order of a query or of the fields of a body", async () => {
    await using replay = await asking();
    expect((await replay.ask("GET", "/issues/1042?b=2&b=3&a=1")).body.n).toBe(1);
    const body = '{"limit":10, "filter":{"value":"new","operator":"equals","field":"state"}}';
    expect((await replay.ask("POST", "/issues/search", body)).body.n).toBe(2);
  });

  it("gives equal requests their answers in order, and the last again", async () => {
    await using replay = await asking();
    const ask = async () => (await replay.ask("GET", "/issues/1042?a=1&b=2&b=3")).body.n;
    expect([await ask(), await ask(), await ask()]).toEqual([1, 3, 3]);
  });

  it("takes anything where the recording was redacted, in the order of recording", async () => {
    await using replay = await asking();
    const ask = async (title: string) => (await replay.ask("POST", "/issues", { title, state: "new" })).body.n;
    expect([await ask("Mine"), await ask("Another"), await ask("A third"), await ask("text-1")]).toEqual([4, 5, 5, 4]);
    expect((await replay.ask("GET", "/accounts/tide")).body.n).toBe(6);
  });

  it.each([
    [
      "POST",
      "/issues/search",
      search("closed").body,
      ['Body.filter.value is "closed", recorded is "new".'],
      "POST /issues/search",
    ],
    [
      "POST",
      "/issues",
      { title: "Mine", state: "new", extra: 1 },
      ["Body.extra is 1, recorded is nothing."],
      "POST /issues",
    ],
    ["POST", "/issues", { state: "new" }, ['Body.title is nothing, recorded is "text-1".'], "POST /issues"],
    ["GET", "/issues/1042?a=2&b=2&b=3", undefined, ['Query.a is "2", recorded is "1".'], "GET /issues/1042"],
    [
      "GET",
      "/issues/1043?a=1&b=2&b=3",
      undefined,
      ['The path is "/issues/1043", recorded is "/issues/1042".'],
      "GET /issues/1042",
    ],
    ["PATCH", "/issues/1042?a=1&b=2&b=3", undefined, ['The method is "PATCH", recorded is "GET".'], "GET /issues/1042"],
  ])("refuses %s %s, which it has not seen, and says what is nearest", async (method, path, body, says, nearest) => {
    await using replay = await asking();
    const answer = await replay.ask(method, path, body);
    const sentence = `${method} ${path.split("?")[0]} was not recorded like this. The nearest that was: ${nearest}.`;
    expect(answer).toMatchObject({ status: 400, body: { code: "mock_not_recorded", errors: [sentence, ...says] } });
  });

  it("says so of a cassette with nothing in it", async () => {
    await using replay = await replayPylon(cassetteOf([]));
    expect(await (await replay.fetch("/me")).json()).toMatchObject({
      errors: ["GET /me was not recorded: the cassette is empty."],
    });
  });

  it.each([
    [{ format: "other" }, 'its format is to be "pylonkit-cassette"'],
    [{ ...TAPE, version: 2 }, "version 2 is not known; this mock reads version 1"],
    [{ ...TAPE, interactions: {} }, "interactions is to be a list"],
    [{ ...TAPE, interactions: [{}] }, "interactions[0] is to have a request and a response"],
    [{ ...TAPE, interactions: [heard({ method: "get", path: "/me" }, {})] }, "interactions[0].request.method"],
    [{ ...TAPE, interactions: [heard({ method: "GET", path: "me" }, {})] }, "interactions[0].request.path"],
    [
      { ...TAPE, interactions: [{ request: { method: "GET", path: "/me" }, response: { status: 99, headers: {} } }] },
      "interactions[0].response.status",
    ],
  ])("refuses what is no cassette: %j", async (value, why) => {
    await expect(replayPylon(value as unknown as typeof TAPE)).rejects.toThrow(why);
  });
});
