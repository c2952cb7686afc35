import { readBundle } from "../document/document.ts";
import { routesOf } from "../document/routes.ts";
import { cassetteFile } from "./cassette-file.ts";
import { cassetteOf, fileOf, lineOf, type Cassette, type Interaction } from "./cassette.ts";
import { createFakes } from "./fakes.ts";
import { openProxy } from "./proxy.ts";
import { redactExchange } from "./redact-exchange.ts";
import { redactor } from "./redact-value.ts";
import { redactionRules, type RedactionOptions } from "./redaction-rules.ts";
import { secretIn } from "./secrets.ts";
import { upstreamOf } from "./upstream.ts";

/** What a recorder is told. */
export interface RecordOptions {
  /** The base URL of the API: `https://api.usepylon.com`, or `http` on this machine. */
  readonly upstream: string;
  /** The file to keep the cassette in, whole at any moment. Default: none, `cassette()` has it. */
  readonly out?: string;
  /** Default: a free one. */
  readonly port?: number;
  /** What is to be redacted otherwise. */
  readonly rules?: RedactionOptions;
  /** How large the cassette may become, in bytes of its file. What comes later is passed on, not kept. Default 64 MB. */
  readonly maxBytes?: number;
}

/** A running recorder. */
export interface Recorder extends AsyncDisposable {
  /** The base URL to give to a client instead of the API's. */
  readonly url: string;
  /** What was recorded so far. */
  cassette(): Cassette;
  /** How many exchanges were not kept, as the cassette was full or the body nests too deep to be read. */
  readonly dropped: number;
  /** Answers what is on its way, writes the file, and leaves no handle. @throws what the disk said. */
  close(): Promise<void>;
}

const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
const OPTIONS = ["upstream", "out", "port", "rules", "maxBytes"];

/**
 * Starts a proxy to the API that keeps what is asked and answered, redacted before it is stored: tokens never,
 * addresses, names and texts as stable fakes. It listens on 127.0.0.1 and leads to the upstream alone.
 *
 * @throws TypeError for options that make no sense; Error where the port is taken or the file is there already.
 */
export async function recordPylon(options: RecordOptions): Promise<Recorder> {
  for (const name of Object.keys(options))
    if (!OPTIONS.includes(name))
      throw new TypeError(`recordPylon has no option ${name}; there are ${OPTIONS.join(", ")}`);
  const { maxBytes = DEFAULT_MAX_BYTES, out, port = 0 } = options;
  if (!Number.isInteger(maxBytes) || maxBytes < 1)
    throw new TypeError(`maxBytes is a whole number from 1 on; ${maxBytes} was given`);
  const upstream = upstreamOf(options.upstream);
  const rules = redactionRules(options.rules ?? {});
  const document = readBundle();
  const routes = routesOf(document);
  const secrets = new Set<string>();
  const redact = redactor(document, { fakes: createFakes(), rules, secrets });
  const file = out === undefined ? undefined : await cassetteFile(out);
  const kept: Interaction[] = [];
  const lines: string[] = [];
  let size = 0;
  let dropped = 0;

  const proxy = await openProxy({
    upstream,
    port,
    onExchange(exchange, given) {
      for (const secret of given.map(secretIn)) if (secret !== undefined) secrets.add(secret);
      const interaction = attempt(() => redactExchange(exchange, { document, routes, redact }));
      if (!interaction) {
        dropped += 1;
        return;
      }
      const line = lineOf(interaction);
      if (size + line.length > maxBytes) {
        dropped += 1;
        return;
      }
      size += Buffer.byteLength(line) + 1;
      kept.push(interaction);
      lines.push(line);
      file?.write(() => fileOf(lines));
    },
  });
  file?.write(() => fileOf(lines));

  let closed: Promise<void> | undefined;
  const close = () => (closed ??= proxy.close().then(() => file?.done()));
  return {
    url: proxy.url,
    cassette: () => cassetteOf([...kept]),
    get dropped() {
      return dropped;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** What cannot be redacted is not kept; the client has its answer all the same. */
function attempt<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
