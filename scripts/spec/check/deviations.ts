import { readFile } from "node:fs/promises";
import { parse } from "yaml";

/** One or several places at which our document differs from the vendor's: what, why, and how we know. */
export interface Deviation {
  key: string;
  /** Further places that share what, why and evidence. */
  also?: string[];
  what: string;
  why: string;
  evidence: string;
}

const FILE = new URL("../../../spec/deviations.yaml", import.meta.url);

export async function readDeviations(file: URL | string = FILE): Promise<Deviation[]> {
  return parse(await readFile(file, "utf8")) as Deviation[];
}

/** Every place of an entry. */
export const keysOf = ({ key, also = [] }: Deviation): string[] => [key, ...also];

const ROUTE = String.raw`(?:GET|POST|PUT|PATCH|DELETE) /[^\s?]*`;
const STEPS = String.raw`(?:\[\]|\{\}|\.[A-Za-z_][A-Za-z0-9_-]*)*`;
const COMPONENT = String.raw`(?!ALL\b)[A-Z][A-Za-z0-9]*`;
const SET = String.raw`(?: required| rules)?`;

/** What may follow a route, or `ALL`. */
const PLACES = [
  String.raw`\d{3}${STEPS}${SET}`,
  String.raw`\d{3} headers`,
  String.raw`body${STEPS}${SET}`,
  String.raw`filter [a-z][a-z0-9_]*`,
  "filter custom fields",
  "pagination",
  "rate limit",
  "rate limit before",
  "time window",
  "operationId",
  "deprecated",
  "meaning",
].join("|");

const GRAMMAR = [
  new RegExp(String.raw`^${ROUTE}$`),
  new RegExp(String.raw`^(?:${ROUTE}|ALL )\?[A-Za-z_][\w-]*$`),
  new RegExp(String.raw`^(?:${ROUTE}|ALL) (?:${PLACES})$`),
  /^ALL (?:servers|webhooks)$/,
  new RegExp(String.raw`^${COMPONENT}${STEPS}${SET}$`),
];

/** Whether a key is written as `spec/README.md` says. It need not name a place that exists. */
export const isKey = (key: string): boolean => GRAMMAR.some((pattern) => pattern.test(key));

/**
 * Whether a key is about what things mean, not about facts a document declares: no digest can tell that it still
 * differs, so it is never stale.
 */
export const isAboutMeaning = (key: string): boolean => key.endsWith(" meaning");
