import type { Json } from "../digest/facts.ts";
import type { Finding } from "../compare/finding.ts";

/**
 * Whom a change can break. `callers`: a request that was right is refused or means something else. `readers`: an answer
 * holds what a program does not expect. `additive`: nothing that worked stops. `documentation`: texts and names only.
 */
export type Impact = "callers" | "readers" | "additive" | "documentation";

/** From the gravest on. */
export const IMPACTS: readonly Impact[] = ["callers", "readers", "additive", "documentation"];

/** The impact of one difference, read as a change from before to after; `undefined` where nothing changes by itself. */
export function impactOf(finding: Finding): Impact | undefined {
  const { aspect, side, before, after } = finding;
  if (finding.stated) return "additive";
  switch (aspect) {
    case "presence":
      return presence(finding);
    case "required":
      return required(finding);
    case "documentation":
    case "examples":
    case "operationId":
    case "documented rate limit":
      return "documentation";
    case "deprecated":
    case "retry":
    case "evidence":
      return "additive";
    case "rate limit":
      return isNumber(before) && isNumber(after) && after < before ? "callers" : "additive";
    case "max days":
    case "maxDepth":
      return isNumber(after) && (!isNumber(before) || after < before) ? "callers" : "additive";
    case "pagination":
      return before === undefined || before === "unknown" ? "additive" : "callers";
    case "servers":
    case "operators":
      return lacks(after, before) ? "callers" : "additive";
    case "content type":
      return lacks(after, before) ? (side === "request" ? "callers" : "readers") : "additive";
    case "headers":
    case "webhooks":
      return lacks(after, before) ? "readers" : "additive";
    case "rules":
      return side === "request" && lacks(before, after) ? "callers" : "additive";
    case "default":
      return side === "request" && before !== undefined ? "callers" : "additive";
    case "is required":
    case "closed":
      return side === "request" && after === true ? "callers" : "additive";
    case "custom fields":
      return after === undefined ? "callers" : "additive";
    default:
      return byRange(finding);
  }
}

function presence({ at, side, before, must }: Finding): Impact {
  const gone = before !== undefined;
  if (at === "") return gone ? "callers" : "additive";
  if (side === "request") return gone || must ? "callers" : "additive";
  // An error that is no longer declared can still come; an answer that is gone cannot.
  const isError = /^[3-5]\d\d$|^default$/.test(at);
  return gone && !isError ? "readers" : "additive";
}

function required({ side, gained = [], lost = [] }: Finding): Impact | undefined {
  if (gained.length + lost.length === 0) return undefined;
  if (side === "request") return gained.length > 0 ? "callers" : "additive";
  return lost.length > 0 ? "readers" : "additive";
}

/** Facts that say which values there are: fewer break callers, more break readers. */
function byRange({ aspect, side, before, after }: Finding): Impact {
  const { narrower, wider } = rangeChange(aspect, before, after);
  if (side === "request") return narrower ? "callers" : "additive";
  return wider ? "readers" : "additive";
}

const NUMBER_FORMATS: readonly unknown[] = ["int32", "int64", "float", "double", undefined];

/** Whether a fact takes away values, and whether it allows new ones. */
export function rangeChange(aspect: string, before?: Json, after?: Json): { narrower: boolean; wider: boolean } {
  switch (aspect) {
    case "type": {
      const [were, are] = [typesIn(before), typesIn(after)];
      return {
        narrower: are !== undefined && lacks(are, were, true),
        wider: were !== undefined && lacks(were, are, true),
      };
    }
    case "enum":
    case "values": {
      const [were, are] = [closedValues(before), closedValues(after)];
      return {
        narrower: are !== undefined && lacks(are, were, true),
        wider: were !== undefined && lacks(were, are, true),
      };
    }
    case "nullable":
      return { narrower: after === undefined, wider: after !== undefined };
    case "format":
      if (NUMBER_FORMATS.includes(before) && NUMBER_FORMATS.includes(after)) return { narrower: false, wider: false };
      return { narrower: after !== undefined, wider: before !== undefined };
    default: {
      if (!isNumber(before ?? 0) || !isNumber(after ?? 0) || aspect === "multipleOf") {
        return { narrower: after !== undefined, wider: before !== undefined };
      }
      const [low, high] = aspect.startsWith("min") || aspect === "exclusiveMinimum" ? [-1, 1] : [1, -1];
      const end = low * Infinity;
      const [was, is] = [isNumber(before) ? before : end, isNumber(after) ? after : end];
      return { narrower: is * high > was * high, wider: is * high < was * high };
    }
  }
}

/** The types a list names, a number being any integer too; nothing where every type is allowed. */
const typesIn = (value: Json | undefined): Json[] | undefined =>
  Array.isArray(value) ? (value.includes("number") ? [...value, "integer"] : value) : undefined;

/** The values of a closed list; nothing where other values are allowed. */
function closedValues(value: Json | undefined): Json[] | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value["open"] === true) return undefined;
  return Array.isArray(value["values"]) ? value["values"] : undefined;
}

/** Whether `list` lacks an entry of `other`. Where `other` is no list, it lacks something if that means everything. */
function lacks(list: Json | undefined, other: Json | undefined, everything = false): boolean {
  if (!Array.isArray(other)) return everything;
  const held = new Set(Array.isArray(list) ? list.map((entry) => JSON.stringify(entry)) : []);
  return other.some((entry) => !held.has(JSON.stringify(entry)));
}

const isNumber = (value: unknown): value is number => typeof value === "number";
