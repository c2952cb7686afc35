/** What the store needs of an ioredis client (5 or newer); a `Redis` or a `Cluster` fits. */
export interface IoredisLike {
  evalsha(sha: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
}

/** What the store needs of a node-redis client (`redis`, 4 or newer). It must be connected. */
export interface NodeRedisLike {
  evalSha(sha: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** A client of either kind. */
export type RedisClient = IoredisLike | NodeRedisLike;

/** Runs a script with keys and arguments. */
export type RunScript = (keys: string[], values: string[]) => Promise<unknown>;

/**
 * Runs one script by its hash, and by its text where the server does not know it (a restart, a failover, SCRIPT FLUSH).
 * Throws a TypeError for a client of neither kind.
 */
export function scriptRunner(client: RedisClient, script: string): RunScript {
  const { bySha, byText } = commandsOf(client);
  let sha: Promise<string> | undefined;
  return async (keys, values) => {
    sha ??= sha1(script);
    try {
      return await bySha(await sha, keys, values);
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith("NOSCRIPT"))) throw error;
      return byText(script, keys, values);
    }
  };
}

type Evaluate = (script: string, keys: string[], values: string[]) => Promise<unknown>;

function commandsOf(client: RedisClient): { bySha: Evaluate; byText: Evaluate } {
  if ("evalSha" in client && typeof client.evalSha === "function") {
    return {
      bySha: (sha, keys, values) => client.evalSha(sha, { keys, arguments: values }),
      byText: (script, keys, values) => client.eval(script, { keys, arguments: values }),
    };
  }
  if ("evalsha" in client && typeof client.evalsha === "function") {
    return {
      bySha: (sha, keys, values) => client.evalsha(sha, keys.length, ...keys, ...values),
      byText: (script, keys, values) => client.eval(script, keys.length, ...keys, ...values),
    };
  }
  throw new TypeError("redisStore: the client has neither evalsha (ioredis) nor evalSha (redis)");
}

async function sha1(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
