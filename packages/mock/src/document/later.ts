import { lookUp, type ApiDocument, type Schema } from "./document.ts";

/** Tells of a node of a document whether the API had it only after a month, written as `2026-04`. */
export type IsLater = (node: unknown) => boolean;

const isObject = (node: unknown): node is Schema => typeof node === "object" && node !== null && !Array.isArray(node);

/** Months compare as texts. */
export const isAfter = (since: unknown, month: string): boolean => typeof since === "string" && since > month;

/**
 * Something is later than a month when its own `x-pylon-since` is, or when there was nothing it could have been: what
 * it refers to, the items of its list, or everything it may be besides null.
 */
export function laterThan(document: ApiDocument, month: string): IsLater {
  const isLater = (node: unknown, above: readonly unknown[] = []): boolean => {
    if (!isObject(node) || above.includes(node)) return false;
    if (isAfter(node["x-pylon-since"], month)) return true;
    const within = [...above, node];
    const { $ref, items } = node;
    if (typeof $ref === "string") return isLater(lookUp(document, $ref.slice(1)), within);
    if (items !== undefined) return isLater(items, within);
    const kinds = [node["anyOf"], node["oneOf"]].filter(Array.isArray).flat() as readonly Schema[];
    const real = kinds.filter((kind) => kind["type"] !== "null");
    return real.length > 0 && real.every((kind) => isLater(kind, within));
  };
  return (node) => isLater(node);
}
