import { scriptRunner, type IoredisLike, type RedisClient } from "../../redis/client.ts";
import { SCRIPT } from "../../redis/script.ts";

const TIME = "redis.call('TIME')";

/** The store's script with another expression in place of the server's time: seconds and microseconds, in a table. */
export function scriptWithTime(expression: string): string {
  const parts = SCRIPT.split(TIME);
  if (parts.length !== 2) throw new Error(`the script asks for the time ${parts.length - 1} times, not once`);
  return parts.join(expression);
}

const TOLD = `
local TOLD_MS = tonumber(table.remove(ARGV))
${scriptWithTime("{ math.floor(TOLD_MS / 1000), TOLD_MS % 1000 * 1000 }")}`;

/**
 * A client of a real server that lives in a time of the test's own, so that minutes pass at once and nothing depends on
 * how busy the machine is. Keys expire by the server's time all the same: holds have to be longer than the test takes.
 */
export function toldTime(client: RedisClient, nowMs: () => number): RedisClient {
  const run = scriptRunner(client, TOLD);
  const evaluate: IoredisLike["eval"] = (_script, count, ...rest) =>
    run(rest.slice(0, count), [...rest.slice(count), String(nowMs())]);
  return { evalsha: evaluate, eval: evaluate };
}
