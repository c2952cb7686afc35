import { createVirtualClock } from "@pylonkit/openapi/testing";
import { describe, expect, it, vi } from "vitest";
import { answerWell, startFaultServer, type FaultServer, type Play } from "./fault-server.ts";
import { CALLS, layeredClient } from "./observe.ts";
import { tableOf } from "./readme-table.ts";

const table = await tableOf("Aborts");

/** One call that can be aborted, and what is around it. */
interface Scene {
  readonly server: FaultServer;
  readonly clock: ReturnType<typeof createVirtualClock>;
  /** Answers whose heads have come. */
  answers(): number;
}

/** When an abort comes: how the server behaves, and what has to have happened before it. */
interface Stage {
  readonly play: Play;
  /** Calls that have used up slots before. */
  readonly callsBefore?: number;
  /** Whether the server has acted on the call by then. */
  readonly acts?: boolean;
  until(scene: Scene): Promise<unknown> | void;
}

const silent: Play = ({ act }) => act();
const halfAnswer: Play = ({ response, act }) => {
  act();
  response.writeHead(200, { "content-type": "application/json" }).write('{"data":');
};
const refusal: Play = ({ response }) => response.writeHead(429, { "x-retry-after": "30" }).end();

const asked = ({ server }: Scene) => vi.waitFor(() => expect(server.asked).toHaveLength(1));
const answered = ({ answers }: Scene) => vi.waitFor(() => expect(answers()).toBe(1));
const asleep = ({ clock }: Scene) =>
  vi.waitFor(() => expect(clock.sleeps.filter((ms) => ms >= 30_000)).not.toEqual([]));

const STAGES: Readonly<Record<string, Stage>> = {
  "before the call": { play: answerWell, until: () => undefined },
  "while it waits for a slot": { play: answerWell, callsBefore: 1, until: asleep },
  "on the wire": { play: silent, acts: true, until: asked },
  "while the answer is read": { play: halfAnswer, acts: true, until: answered },
  "between attempts": { play: refusal, until: asleep },
};

it("the table has a row for each stage, and no other", () => {
  expect([...table.keys()]).toEqual(Object.keys(STAGES));
});

describe.each(Object.entries(STAGES))("%s", (name, { play, callsBefore = 0, acts = false, until }) => {
  // An upload has no second attempt, so nothing lies between its attempts.
  const columns = Object.keys(CALLS).map((call, column) => [call, table.get(name)?.[column] ?? ""] as const);
  it.each(columns.filter(([, cell]) => cell !== "–"))("%s", async (call, cell) => {
    await using server = await startFaultServer(play);
    const clock = createVirtualClock();
    const limits = { "GET /me": 1, "POST /issues/search": 1, "POST /issues": 1, "POST /attachments": 1 };
    let heads = 0;
    const onAttempt = () => void heads++;
    const client = layeredClient(server.url, clock, { limits, attemptTimeoutMs: Infinity, onAttempt });
    const send = (signal?: AbortSignal) => CALLS[call]?.(client, signal) ?? Promise.reject(new Error(call));
    for (let before = 0; before < callsBefore; before++) await send();

    const controller = new AbortController();
    const reason = { mine: true };
    if (name === "before the call") controller.abort(reason);
    const settled = send(controller.signal).then(
      () => "an answer",
      (error: unknown) => error,
    );
    await until({ server, clock, answers: () => heads });
    controller.abort(reason);
    expect(await settled).toBe(reason);
    const sent = server.asked.length - callsBefore;
    expect(`${sent}×`).toBe(cell);
    expect(server.acted).toHaveLength(callsBefore + Number(acts));
    // What was on the wire is hung up on, and nothing comes after.
    await clock.advance(120_000);
    await vi.waitFor(() => expect(server.closed).toHaveLength(server.asked.length));
    expect(server.asked).toHaveLength(sent + callsBefore);
  });
});

it("an abort while waiting frees the place: the next in line gets the slot in its stead", async () => {
  await using server = await startFaultServer(answerWell);
  const clock = createVirtualClock();
  const client = layeredClient(server.url, clock, { limits: { "GET /me": 1 }, attemptTimeoutMs: Infinity });
  const read = (signal?: AbortSignal) => CALLS["read"]?.(client, signal) ?? Promise.reject(new Error("no read"));
  await read();
  const controller = new AbortController();
  const first = read(controller.signal).catch((error: unknown) => error);
  const second = read();
  await vi.waitFor(() => expect(clock.sleeps).toHaveLength(2));
  controller.abort("gone");
  expect(await first).toBe("gone");
  const begun = clock.now();
  await clock.run(second);
  expect(clock.now() - begun).toBe(60_500);
  expect(server.asked).toHaveLength(2);
});
