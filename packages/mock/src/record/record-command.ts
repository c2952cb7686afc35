import { readRules } from "./redaction-rules.ts";
import { checkCassette, reportText } from "./check-cassette.ts";
import { commandArguments, portOf, untilSignal, type Flags } from "./command-arguments.ts";
import { readCassette } from "./cassette.ts";
import { recordPylon } from "./record-pylon.ts";
import { replayPylon } from "./replay-pylon.ts";

const RECORD: Flags = {
  upstream: { type: "string", takes: "URL", says: "the API to pass requests on to, such as https://api.usepylon.com" },
  out: { type: "string", takes: "FILE", says: "where to keep the cassette; a file that is there already is refused" },
  port: { type: "string", takes: "N", says: "the port to listen on; 0 takes a free one (default 4010)" },
  rules: { type: "string", takes: "FILE", says: "what to redact otherwise, JSON or YAML" },
  json: { type: "boolean", takes: "", says: "print where it listens, and at the end the report, as JSON" },
  help: { type: "boolean", takes: "", says: "show this" },
};

const REPLAY: Flags = {
  port: { type: "string", takes: "N", says: "the port to listen on; 0 takes a free one (default 4010)" },
  json: { type: "boolean", takes: "", says: 'print {"url":…} as the first line instead of a sentence' },
  help: { type: "boolean", takes: "", says: "show this" },
};

const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * `pylonkit-mock record`: a recorder until SIGINT or SIGTERM, and then what the recording and the OpenAPI document
 * disagree in. Nothing of what passes is printed before it is redacted.
 */
export async function recordCommand(argv: readonly string[]): Promise<void> {
  const { values } = commandArguments(argv, RECORD, 0);
  if (values["help"]) return void say(help("record --upstream URL --out FILE", RECORD));
  const { upstream, out, rules } = values as Readonly<Record<string, string | undefined>>;
  if (upstream === undefined)
    throw new TypeError("record needs --upstream, such as --upstream https://api.usepylon.com");
  if (out === undefined) throw new TypeError("record needs --out, such as --out desk.cassette.json");
  const recorder = await recordPylon({
    upstream,
    out,
    port: portOf(values["port"]),
    ...(rules !== undefined && { rules: await readRules(rules) }),
  });
  const isJson = values["json"] === true;
  const stopped = untilSignal();
  say(
    isJson
      ? JSON.stringify({ url: recorder.url })
      : `Recording ${new URL(upstream).origin} on ${recorder.url}; stop it with Ctrl-C`,
  );
  await stopped;
  await recorder.close();
  const report = await checkCassette(await readCassette(out));
  const dropped = recorder.dropped === 0 ? "" : `\n${recorder.dropped} exchanges were not kept: the cassette was full`;
  say(isJson ? JSON.stringify({ ...report, dropped: recorder.dropped }) : `${reportText(report)}${dropped}`);
}

/** `pylonkit-mock replay cassette.json`: answers from a cassette until SIGINT or SIGTERM. */
export async function replayCommand(argv: readonly string[]): Promise<void> {
  const { values, positionals } = commandArguments(argv, REPLAY, 1);
  if (values["help"]) return void say(help("replay CASSETTE", REPLAY));
  const [path] = positionals;
  if (path === undefined) throw new TypeError("replay needs a cassette, such as replay desk.cassette.json");
  const replay = await replayPylon(path, { port: portOf(values["port"]) });
  const stopped = untilSignal();
  say(
    values["json"] === true
      ? JSON.stringify({ url: replay.url })
      : `Replaying ${path} on ${replay.url}, any token will do`,
  );
  await stopped;
  await replay.close();
}

const help = (usage: string, flags: Flags) =>
  [
    `pylonkit-mock ${usage}`,
    "",
    ...Object.entries(flags).map(([name, { takes, says }]) => `  ${`--${name} ${takes}`.padEnd(20)} ${says}`),
  ].join("\n");
