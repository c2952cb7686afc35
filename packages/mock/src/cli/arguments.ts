import { parseArgs } from "node:util";
import { nearest } from "../document/nearest.ts";
import type { MockToken, Region } from "../front/tokens.ts";
import type { PylonMockOptions } from "../options.ts";
import { seedFormat } from "../seed/seed-text.ts";

const FLAGS = {
  port: { type: "string", takes: "N", says: "the port to listen on; 0 takes a free one (default 4010)" },
  host: { type: "string", takes: "H", says: "the address to listen on (default 127.0.0.1)" },
  world: {
    type: "string",
    takes: "NAME",
    says: "the data to start with: small, empty, support-desk, large, or a seed file (default small)",
  },
  token: { type: "string", takes: "TOKEN", says: "the token to accept (default pylon-mock-token)" },
  tokens: { type: "string", takes: "JSON", says: "a list of more tokens, as the option tokens takes it" },
  region: { type: "string", takes: "NAME", says: "the region it stands for: us or eu (default us)" },
  "spec-date": {
    type: "string",
    takes: "MONTH",
    says: "stand for the API of a month such as 2026-04 (default the newest)",
  },
  "rate-limits": { type: "string", takes: "MODE", says: "enforce, headers or off (default enforce)" },
  "no-automations": {
    type: "boolean",
    takes: "",
    says: "let nothing happen by itself, such as a reply moving an issue on",
  },
  lenient: { type: "boolean", takes: "", says: "let unknown fields and query parameters pass, as Pylon does" },
  "exit-with-parent": {
    type: "boolean",
    takes: "",
    says: "end when whoever started it is gone, or closes the pipe it gave as standard input",
  },
  json: { type: "boolean", takes: "", says: 'print {"url":…,"token":…} as the first line instead of a sentence' },
  help: { type: "boolean", takes: "", says: "show this" },
} as const;

/** What the command line asks for. */
export interface Arguments {
  readonly help: boolean;
  readonly json: boolean;
  readonly exitWithParent: boolean;
  /** The file to read the world from, where `--world` names one. */
  readonly worldFile: string | undefined;
  readonly options: PylonMockOptions;
}

/** The text of `--help`. */
export const HELP = [
  "pylonkit-mock: a mock of the Pylon API that keeps state and refuses wrong requests with a reason",
  "",
  ...Object.entries(FLAGS).map(([name, { takes, says }]) => `  ${`--${name} ${takes}`.padEnd(20)} ${says}`),
  "",
  "pylonkit-mock record --help and pylonkit-mock replay --help tell of recordings.",
  "Stop it with Ctrl-C. GET /_mock/openapi.json describes the routes below /_mock/ that show and steer it.",
].join("\n");

/** Reads the command line. @throws TypeError that names the flag and what would be legal. */
export function readArguments(argv: readonly string[]): Arguments {
  for (const argument of argv) checkFlag(argument);
  const { values } = parseArgs({ args: [...argv], options: FLAGS, allowPositionals: false });
  const options: PylonMockOptions = { port: portOf(values.port ?? "4010") };
  if (values.host !== undefined) options.host = values.host;
  const worldFile = values.world !== undefined && seedFormat(values.world) ? values.world : undefined;
  if (values.world !== undefined && !worldFile) options.world = values.world as "small";
  if (values.token !== undefined) options.token = values.token;
  if (values.tokens !== undefined) options.tokens = tokensOf(values.tokens);
  if (values.region !== undefined) options.region = values.region as Region;
  if (values["spec-date"] !== undefined) options.specDate = values["spec-date"];
  if (values["rate-limits"] !== undefined) options.rateLimits = modeOf(values["rate-limits"]);
  if (values["no-automations"]) options.automations = false;
  if (values.lenient) options.strict = false;
  return {
    help: values.help ?? false,
    json: values.json ?? false,
    exitWithParent: values["exit-with-parent"] ?? false,
    worldFile,
    options,
  };
}

function checkFlag(argument: string): void {
  if (!/^--?[a-z]/i.test(argument)) return;
  const name = argument.replace(/^-+/, "").split("=")[0] ?? "";
  if (argument.startsWith("--") && Object.hasOwn(FLAGS, name)) return;
  const names = Object.keys(FLAGS);
  const like = nearest(name, names);
  const legal = names.map((flag) => `--${flag}`).join(", ");
  throw new TypeError(
    `no flag is called ${argument.split("=")[0]}; there are ${legal}${like ? `. Did you mean --${like}?` : ""}`,
  );
}

function portOf(text: string): number {
  if (!/^\d+$/.test(text))
    throw new TypeError(`--port is a whole number from 0 to 65535; ${JSON.stringify(text)} was given`);
  return Number(text);
}

/** What the parser says of a text that is no JSON may repeat it, and with it a token. */
function tokensOf(text: string): MockToken[] {
  try {
    return JSON.parse(text) as MockToken[];
  } catch {
    throw new TypeError(
      '--tokens is JSON such as ["second", { "token": "old", "revoked": true }]; something else was given',
    );
  }
}

function modeOf(text: string): "enforce" | "headers" | "off" {
  if (text === "enforce" || text === "headers" || text === "off") return text;
  throw new TypeError(`--rate-limits is enforce, headers or off; ${JSON.stringify(text)} was given`);
}
