import { badRequest } from "../resources/inputs/refusals.ts";
import { show } from "../show.ts";

/** What a cursor is bound to: the workspace that gave it and the query it continues. */
export interface CursorBinding {
  readonly workspace: string;
  readonly query: string;
}

/** Where a row stands in its listing: listings ascend by their keys, compared number by number. */
export type RowKey = readonly number[];

const FORMAT = 1;

/** An opaque cursor that goes on behind the row with this key. */
export function encodeCursor(binding: CursorBinding, key: RowKey): string {
  return Buffer.from(JSON.stringify([FORMAT, binding.workspace, binding.query, ...key])).toString("base64url");
}

/**
 * The key a cursor goes on behind. Refused with a sentence: what is no cursor, one of another world, and one that
 * another query gave; any of them would silently skip or repeat rows.
 */
export function decodeCursor(text: string, binding: CursorBinding): RowKey {
  const [format, workspace, query, ...key] = parts(text);
  if (format !== FORMAT || key.length === 0 || !key.every((part) => typeof part === "number")) {
    throw badRequest(
      `cursor: ${show(text)} is no cursor of this server; send pagination.cursor of the page before, or none to start.`,
    );
  }
  if (workspace !== binding.workspace) {
    throw badRequest(
      `cursor: ${show(text)} was given by another world, or before its data was replaced; start without a cursor.`,
    );
  }
  if (query !== binding.query) {
    throw badRequest(
      `cursor: ${show(text)} belongs to another query; send it to the operation that gave it, with all else but the limit unchanged, or start without a cursor.`,
    );
  }
  return key;
}

function parts(text: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}

/** Below zero when `a` comes first. */
export function compareKeys(a: RowKey, b: RowKey): number {
  for (let index = 0; index < a.length; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
