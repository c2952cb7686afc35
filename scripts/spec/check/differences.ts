import type { Digest, Json, OperationFacts } from "../digest/facts.ts";
import { isObject, sortedSet } from "../digest/json.ts";
import { compareDigests, shapeOf } from "../compare/digests.ts";
import { operationPlace, type Finding } from "../compare/finding.ts";
import { viewOf } from "../compare/view.ts";

/** A place at which our document differs from the vendor's, with all that differs there. */
export interface Difference {
  /** The place as a new entry would name it: that of a shared schema where there is one. */
  key: string;
  /** Every key that covers it: its places by schema and by operation, and those for every operation. */
  keys: ReadonlySet<string>;
  /** `nullable: vendor nothing, ours true`. */
  aspects: string[];
  routes: string[];
}

/**
 * The places at which our document differs from the facts of the vendor's, one for each shared schema and property,
 * parameter, status and so on. What the vendor says in descriptions only is silence here, so that we turned it into a
 * schema is a difference; that we say something else, or nothing, is one too. Texts and operationIds are none.
 */
export function differencesBetween(vendor: Digest, ours: Digest): Difference[] {
  const findings = [
    ...compareDigests(vendor, ours, { prose: false }).filter(isComparable),
    ...compareDigests(vendor, ours, { prose: true }).filter(isComparable).filter(contradictsText),
    ...Object.entries(ours.operations).flatMap(([route, facts]) => {
      const theirs = Object.entries(vendor.operations).find(([other]) => shapeOf(other) === shapeOf(route))?.[1];
      return theirs ? ofExtensions(route, theirs, facts, vendor) : [];
    }),
  ];
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const place = finding.owners.length > 0 ? finding.owners.join("|") : operationPlace(finding);
    const key = `${place}|${isOwnCase(finding)}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map(differenceOf).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Extensions that the vendor's document cannot have are compared one by one, or not at all. */
const OURS_ALONE = new Set(["pagination", "retry", "evidence", "documented rate limit", "operationId"]);

const NUMBER_FORMATS = /^(?:nothing)?(?:int32|int64|float|double)(?:nothing)?$/;

function isComparable({ aspect, at, before, after }: Finding): boolean {
  if (OURS_ALONE.has(aspect)) return false;
  // JSON has one kind of number: that a document leaves out "int64" says nothing.
  if (aspect === "format" && NUMBER_FORMATS.test(text(before) + text(after))) return false;
  // A path parameter cannot be empty or left out, whether a document says so or not.
  return !at.startsWith("path ") || aspect === "presence" || aspect === "type";
}

/** Whether a description of the vendor's names a bound, a default or values that ours does not have. */
function contradictsText({ told, aspect, before, after }: Finding): boolean {
  if (!told || aspect === "maxDepth") return false;
  if (aspect !== "enum") return true;
  const ours = new Set(valuesOf(after));
  return valuesOf(before).some((value) => !ours.has(value));
}

const valuesOf = (value: Json | undefined): Json[] =>
  isObject(value) && Array.isArray(value["values"]) ? value["values"] : [];

/** What our extensions say, held against what the vendor's document says in its way. */
function ofExtensions(route: string, theirs: OperationFacts, facts: OperationFacts, vendor: Digest): Finding[] {
  const findings: Finding[] = [];
  const note = (at: string, aspect: string, before: Json, after: Json) =>
    void findings.push({ route, at, owners: [], side: "operation", aspect, before, after });

  const answer = theirs.responses["200"]?.content?.["application/json"];
  const paged = Boolean(answer && viewOf(vendor, answer, false).facts.properties?.["pagination"]);
  const says = typeof facts.pagination === "object" ? "paged" : "not paged";
  if (says !== (paged ? "paged" : "not paged")) note("pagination", "pagination", paged ? "paged" : "not paged", says);

  const figures = [facts.rateLimit, ...(facts.documentedRateLimits ?? [])];
  if (typeof theirs.rateLimit === "number" && !figures.includes(theirs.rateLimit)) {
    note("rate limit before", "documented figure", theirs.rateLimit, facts.documentedRateLimits ?? "nothing");
  }
  return findings;
}

/**
 * What an entry for all operations never covers: that a value within an answer or a body is missing, added, or of
 * another type.
 */
const isOwnCase = ({ aspect, at }: Finding): boolean =>
  (aspect === "presence" || aspect === "type") && /^(?:\d{3}|body)[.[{]/.test(at);

function differenceOf(group: Finding[]): Difference {
  const places = sortedSet(group.map(operationPlace));
  const everywhere = sortedSet(
    group.flatMap((finding) => (finding.at === "" || isOwnCase(finding) ? [] : [operationPlace({ at: finding.at })])),
  );
  const owners = group[0]?.owners ?? [];
  const optional = group.flatMap(noLongerRequired);
  return {
    key: owners[0] ?? places[0] ?? "",
    keys: new Set([...owners, ...places, ...everywhere, ...optional].flatMap((key) => [key, ...listOf(key)])),
    aspects: sortedSet(group.map(aspectOf)),
    routes: sortedSet(group.flatMap(({ route }) => route ?? [])),
  };
}

/** What holds for every entry of a list or map can be said of the list. */
const listOf = (key: string): string[] => (/(?:\[\]|\{\})$/.test(key) ? [key.replace(/(?:\[\]|\{\})+$/, "")] : []);

/** That a request need not hold a property the vendor requires can be said at the property, too: `body.filter.field`. */
function noLongerRequired({ aspect, side, route, at, owners, lost = [] }: Finding): string[] {
  if (aspect !== "required" || side !== "request") return [];
  const steps = [operationPlace({ route, at }), ...owners].map((place) => place.replace(/ required$/, ""));
  return steps.flatMap((step) => lost.map((name) => `${step}.${name}`));
}

function aspectOf({ aspect, before, after, told }: Finding): string {
  if (aspect === "presence") {
    return before === undefined ? `only ours has it: ${text(after)}` : `ours lacks it: ${text(before)}`;
  }
  if (aspect === "rules") return "rules: only ours has them";
  return `${aspect}: vendor ${told ? "in words " : ""}${text(before)}, ours ${text(after)}`;
}

function text(value: Json | undefined): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return "nothing";
  if (Array.isArray(value)) return value.map(text).join(" ");
  if (typeof value !== "object" || value === null) return String(value);
  return `${text(value["values"] ?? JSON.stringify(value))}${value["open"] === true ? " and others" : ""}`;
}
