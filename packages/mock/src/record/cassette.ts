import { readFile } from "node:fs/promises";
import { isObject } from "../seed/seed-rows.ts";
import { show } from "../show.ts";

/** What a cassette says of itself, so that it is told apart from a seed file. */
const FORMAT = "pylonkit-cassette";
const VERSION = 1;

/** A request as it is kept: without headers, and redacted. */
export interface RecordedRequest {
  readonly method: string;
  /** Below the base URL, percent-encoded, without the query. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  /** The JSON body, or the parts of a form by name, files as name, type and size. */
  readonly body?: unknown;
  /** Whether the body was a form. */
  readonly form?: boolean;
  /** JSON pointers of what was replaced, such as `/body/title`; a replay takes anything there. */
  readonly redacted?: readonly string[];
}

/** An answer as it is kept. */
export interface RecordedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON body; a replay sends it as `JSON.stringify` writes it. */
  readonly body?: unknown;
  /** A body that is no JSON. */
  readonly text?: string;
}

/** A request and what it was answered. */
export interface Interaction {
  readonly request: RecordedRequest;
  readonly response: RecordedResponse;
}

/** A recording: what was asked and answered, in the order of the answers. */
export interface Cassette {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly interactions: readonly Interaction[];
}

/** The head and foot of a cassette file; interactions stand between, so that a file is written without building it anew. */
const HEAD = `{\n  "format": "${FORMAT}",\n  "version": ${VERSION},\n  "interactions": [`;

export const cassetteOf = (interactions: readonly Interaction[]): Cassette => ({
  format: FORMAT,
  version: VERSION,
  interactions,
});

/** One interaction as it stands in a file. */
export const lineOf = (interaction: Interaction): string =>
  `\n    ${JSON.stringify(interaction, null, 2).replaceAll("\n", "\n    ")}`;

/** A whole file of interactions that were written with `lineOf`. */
export const fileOf = (lines: readonly string[]): string =>
  `${HEAD}${lines.join(",")}${lines.length > 0 ? "\n  " : ""}]\n}\n`;

/** Whether a value is meant to be a cassette. */
export const isCassette = (value: unknown): value is { readonly format: typeof FORMAT } =>
  isObject(value) && value["format"] === FORMAT;

/** Takes a value for a cassette. @throws TypeError that names what is wrong and where. */
export function cassetteFrom(value: unknown, what: string): Cassette {
  const refuse = (why: string) => new TypeError(`${what} is no cassette: ${why}`);
  if (!isCassette(value)) throw refuse(`its format is to be ${show(FORMAT)}`);
  const { version, interactions } = value as Readonly<Record<string, unknown>>;
  if (version !== VERSION) throw refuse(`version ${show(version)} is not known; this mock reads version ${VERSION}`);
  if (!Array.isArray(interactions)) throw refuse(`interactions is to be a list; ${show(interactions)} is there`);
  (interactions as readonly unknown[]).forEach((one, index) => {
    const at = `interactions[${index}]`;
    if (!isObject(one) || !isObject(one["request"]) || !isObject(one["response"]))
      throw refuse(`${at} is to have a request and a response`);
    const { request, response } = one as { request: Record<string, unknown>; response: Record<string, unknown> };
    if (typeof request["method"] !== "string" || !/^[A-Z]+$/.test(request["method"]))
      throw refuse(`${at}.request.method is to be a method such as "GET"; ${show(request["method"])} is there`);
    if (typeof request["path"] !== "string" || !request["path"].startsWith("/"))
      throw refuse(`${at}.request.path is to begin with "/"; ${show(request["path"])} is there`);
    const { status, headers } = response;
    if (typeof status !== "number" || !Number.isInteger(status) || status < 200 || status > 599)
      throw refuse(`${at}.response.status is to be from 200 to 599; ${show(status)} is there`);
    if (!isObject(headers) || !Object.values(headers).every((header) => typeof header === "string"))
      throw refuse(`${at}.response.headers is to be an object of texts; ${show(headers)} is there`);
  });
  return value as unknown as Cassette;
}

/** Reads a cassette. @throws TypeError that names the file and what is wrong with it. */
export async function readCassette(path: string): Promise<Cassette> {
  const text = await readFile(path, "utf8");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new TypeError(`${path} is no cassette: it cannot be read as JSON`, { cause: error });
  }
  return cassetteFrom(value, path);
}
