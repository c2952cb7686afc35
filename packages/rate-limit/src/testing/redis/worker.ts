import { redisStore } from "../../redis.ts";
import { CLIENTS, type ClientKind } from "./clients.ts";
import { startTraffic } from "./traffic.ts";

/** What a process of its own is told to do. */
export interface Orders {
  readonly name: string;
  readonly kind: ClientKind;
  readonly redisPort: number;
  readonly url: string;
  readonly fallbackShare: number;
  /** How far its clock is off, and by how much it jumps after three seconds. */
  readonly skewMs: number;
  readonly jumpMs: number;
}

/** Calls as fast as its layer lets it, with a wrong clock, until it is killed or its input ends. */
async function work({ name, kind, redisPort, url, fallbackShare, skewMs, jumpMs }: Orders): Promise<void> {
  const { now } = Date;
  const startedMs = now();
  Date.now = () => now() + skewMs + (now() - startedMs > 3_000 ? jumpMs : 0);
  const { client, ready, close } = CLIENTS[kind](redisPort);
  await ready;
  const store = redisStore(client, { fallbackShare, onAway: () => console.log("away") });
  const traffic = startTraffic(url, name, store);
  console.log("started");
  const finish = async () => {
    await traffic.stop();
    close();
    for (const failure of traffic.failures) console.log(`failed ${String(failure)}`);
  };
  process.stdin.resume().once("end", () => {
    void finish();
  });
}

process.on("unhandledRejection", (reason) => {
  console.log(`unhandled ${String(reason)}`);
});

await work(JSON.parse(process.argv[2] ?? "") as Orders);
