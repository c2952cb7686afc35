import { createVirtualClock } from "@pylonkit/openapi/testing";
import type { RetryOptions } from "../options.ts";
import { retry } from "../retry.ts";
import { scriptedWire, type Step } from "./scripted-wire.ts";

export const TOKEN = "pylon_secret_token";
/** A search with secrets where none may be told. */
export const search = (init: RequestInit = {}) =>
  new Request("https://api.test/issues/search?debug=secret_query", {
    method: "POST",
    body: '{"limit":2}',
    headers: { "content-type": "application/json", authorization: `Bearer ${TOKEN}` },
    ...init,
  });

/** A layer on a wire that plays a script, on a clock of its own, with half of all jitter. */
export function setUp(steps: readonly [Step, ...Step[]], options: RetryOptions = {}) {
  const clock = createVirtualClock();
  const wire = scriptedWire(...steps);
  const layer = retry({ clock, random: () => 0.5, ...options });
  const send = layer(wire.fetch);
  return { clock, wire, layer, send, call: (request = search()) => clock.run(send(request)) };
}
