import { createPylonClient } from "@pylonkit/core";

/**
 * What a check gets: clients for the mock, the mock's control routes, and `traits`, which say what this runtime makes
 * possible: `readsEnvironment`, `showsHeaders`, `provesRefusal`, `showsRedirects`, `namesItself`.
 */
export function contextOf({ url, token, redirectUrl, refusedUrl, traits }) {
  const control = async (route, body) => {
    const [method, path] = route.split(" ");
    const init = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`${url}/_mock/${path}`, { method, ...init });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${route} was answered ${JSON.stringify(answer)}`);
    return answer;
  };
  return {
    url,
    token,
    redirectUrl,
    refusedUrl,
    traits,
    client: (options = {}) => createPylonClient({ baseUrl: url, token, ...options }),
    reset: () => control("POST reset"),
    fault: (fault) => control("POST faults", fault),
    journal: async () => (await control("GET journal")).entries,
    clock: () => clockOver(control),
  };
}

/** A clock for a client whose waits pass at once, for the mock as well: who sleeps moves both on. */
function clockOver(control) {
  const slept = [];
  let now = Date.now();
  return {
    slept,
    now: () => now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      slept.push(ms);
      now += ms;
      await control("POST clock", { advanceMs: ms });
    },
  };
}
