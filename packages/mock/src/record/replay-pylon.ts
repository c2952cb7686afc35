import { fetchOver, type MockFetch } from "../server/fetch-adapter.ts";
import { listen } from "../server/http-server.ts";
import { cassetteFrom, readCassette, type Cassette } from "./cassette.ts";
import { replayFront } from "./replay-front.ts";

/** A running replay. */
export interface Replay extends AsyncDisposable {
  /** The base URL to give to a client instead of the API's. */
  readonly url: string;
  /** The same without a socket. */
  readonly fetch: MockFetch;
  /** Stops it; no handle is left. */
  close(): Promise<void>;
}

/**
 * Answers from a cassette, given or read from a file, byte for byte as it was recorded. Any token will do, as none was
 * recorded. What was not recorded is 400 `mock_not_recorded`, with the nearest request that was and how it differs.
 *
 * @throws TypeError for what is no cassette; Error where the port is taken.
 */
export async function replayPylon(
  cassette: Cassette | string,
  { port = 0 }: { readonly port?: number } = {},
): Promise<Replay> {
  const recording =
    typeof cassette === "string" ? await readCassette(cassette) : cassetteFrom(cassette, "the recording");
  const front = replayFront(recording);
  const server = await listen(front, { host: "127.0.0.1", port });
  const close = () => server.close();
  return { url: server.url, fetch: fetchOver(front, server.url), close, [Symbol.asyncDispose]: close };
}
