import type { ApiDocument, Schema } from "./document.ts";
import { isAfter, laterThan, type IsLater } from "./later.ts";

/** What holds nodes by names of its own, which mean nothing here whatever they are. */
const NAMED = new Set([
  "paths",
  "properties",
  "patternProperties",
  "schemas",
  "parameters",
  "requestBodies",
  "responses",
  "headers",
  "content",
]);

/** Values, not nodes: what looks like a keyword in them is none. */
const VALUES = new Set(["example", "examples", "default", "const", "enum", "tags", "servers", "info"]);

const METHODS = new Set(["get", "post", "put", "patch", "delete"]);

/** An older figure of a fact, with the month since when it held. */
interface Older {
  readonly since: string;
}

/**
 * The document as it would have been in a month such as `2026-04`: operations, parameters, properties and values of
 * enums that came later are gone, limits and time windows are those of then. Where a figure of then is not known, the
 * oldest one stands. Examples are left alone; `leaveOut` takes from them what is too new.
 */
export function documentAsOf(document: ApiDocument, month: string): ApiDocument {
  return datedNode(document, { month, isLater: laterThan(document, month) }) as unknown as ApiDocument;
}

interface Past {
  readonly month: string;
  readonly isLater: IsLater;
}

function dated(node: unknown, past: Past): unknown {
  if (Array.isArray(node)) return node.filter((one) => !past.isLater(one)).map((one) => dated(one, past));
  return typeof node === "object" && node !== null ? datedNode(node as Schema, past) : node;
}

function datedNode(node: Schema, past: Past): Schema {
  const entries = Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
    if (key === "paths") return [[key, datedPaths(value as Schema, past)]];
    if (key === "properties") return [[key, datedMap(withoutLater(value as Schema, past), past)]];
    if (key === "required") return [[key, datedRequired(value, node, past)]];
    if (key === "enum") return [[key, datedEnum(value as readonly unknown[], node["x-pylon-since"], past)]];
    if (key === "x-pylon-rate-limit" || key === "x-pylon-time-window") return [[key, figureOf(value, past)]];
    if (key === "x-pylon-filter") return [[key, datedFilter(value, past)]];
    if (VALUES.has(key)) return [[key, value]];
    if (NAMED.has(key) && !Array.isArray(value)) return [[key, datedMap(value as Schema, past)]];
    return [[key, dated(value, past)]];
  });
  return Object.fromEntries(entries);
}

const datedMap = (nodes: Schema, past: Past): Schema =>
  Object.fromEntries(Object.entries(nodes).map(([name, node]) => [name, dated(node, past)]));

const withoutLater = (nodes: Schema, { isLater }: Past): Schema =>
  Object.fromEntries(Object.entries(nodes).filter(([, node]) => !isLater(node)));

/** Paths with the operations of then; a path that has none left is unknown. */
function datedPaths(paths: Schema, past: Past): Schema {
  const items = Object.entries(paths).map(([path, item]) => {
    const kept = Object.entries(item as Schema).filter(([key, node]) => !METHODS.has(key) || !past.isLater(node));
    return [path, Object.fromEntries(kept)] as const;
  });
  const known = items.filter(([, item]) => Object.keys(item).some((key) => METHODS.has(key)));
  return datedMap(Object.fromEntries(known), past);
}

/** Names that a schema requires, without those that it did not have; the flag of a parameter or body stays. */
function datedRequired(required: unknown, { properties = {} }: Schema, { isLater }: Past): unknown {
  if (!Array.isArray(required)) return required;
  return required.filter((name) => !isLater((properties as Schema)[name as string]));
}

const datedEnum = (values: readonly unknown[], since: unknown, { month }: Past): readonly unknown[] =>
  values.filter((value) => !isAfter((since as Schema | undefined)?.[String(value)], month));

/** A fact with its figure of then; the oldest that is known, where all are from later. */
function figureOf(fact: unknown, { month }: Past): unknown {
  if (typeof fact !== "object" || fact === null) return fact;
  const { before = [], ...now } = fact as Older & { readonly before?: readonly Older[] };
  const figures = [now, ...before];
  return { ...now, ...(figures.find(({ since }) => !isAfter(since, month)) ?? figures.at(-1)) };
}

function datedFilter(filter: unknown, past: Past): unknown {
  if (typeof filter !== "object" || filter === null) return filter;
  const { fields, customFields, customFieldsSince, ...rest } = filter as Schema;
  const known = Object.entries(fields as Readonly<Record<string, { since?: string }>>).filter(
    ([, { since }]) => !isAfter(since, past.month),
  );
  return {
    ...rest,
    customFields: customFields === true && !isAfter(customFieldsSince, past.month),
    fields: Object.fromEntries(known),
  };
}
