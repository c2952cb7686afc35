import type { IoredisLike, NodeRedisLike, RedisClient } from "../../redis.ts";
import { scriptWithTime } from "./told-time.ts";

/** One run of the script, as the server saw it. */
export interface ServerEntry {
  /** Its place among all runs. */
  readonly order: number;
  readonly nowMs: number;
  /** Whether anybody waited when it began. */
  readonly hadQueue: boolean;
  readonly values: readonly string[];
  readonly reply: unknown;
}

/** The script with a number for each run, and the time it went by. */
const LOGGED = `
local THE_TIME = redis.call('TIME')
local had_queue = redis.call('EXISTS', KEYS[2])
local function run()
${scriptWithTime("THE_TIME")}
end
local reply = run()
local now = tonumber(THE_TIME[1]) * 1000 + math.floor(tonumber(THE_TIME[2]) / 1000)
return { redis.call('INCR', KEYS[1] .. ':order'), now, had_queue, reply }
`;

/** Clients that run the script on a real server and write down what it says. */
export function loggedClients(ioredis: IoredisLike, nodeRedis: NodeRedisLike, log: ServerEntry[]) {
  const note = (values: readonly string[], answer: unknown): unknown => {
    const [order, nowMs, hadQueue, reply] = answer as [number, number, number, unknown];
    log.push({ order, nowMs, hadQueue: hadQueue === 1, values, reply });
    return reply;
  };
  const viaIoredis = async (_: string, count: number, ...rest: string[]) =>
    note(rest.slice(count), await ioredis.eval(LOGGED, count, ...rest));
  const viaNodeRedis = async (_: string, options: { keys: string[]; arguments: string[] }) =>
    note(options.arguments, await nodeRedis.eval(LOGGED, options));
  const clients: RedisClient[] = [
    { evalsha: viaIoredis, eval: viaIoredis },
    { evalSha: viaNodeRedis, eval: viaNodeRedis },
  ];
  return clients;
}
