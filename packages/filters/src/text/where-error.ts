import { isPylonFilterError, PylonFilterError, type FilterFault } from "@pylonkit/openapi";

/** A fault of a filter in text form; `line` and `column` are where it is, both counted from 1. */
export interface WhereFault extends FilterFault {
  readonly line: number;
  readonly column: number;
}

/** A text that is no filter of its search. A `PylonFilterError` whose faults have `line` and `column`. */
export class PylonWhereError extends PylonFilterError {
  declare readonly text: string;
  declare readonly faults: readonly WhereFault[];

  constructor(fields: { operation: string; text: string; faults: readonly WhereFault[] }) {
    super(fields, fields.faults.map((fault) => sentenceOf(fields.text, fault)).join("\n"));
  }
}

/** A `PylonWhereError`. */
export const isPylonWhereError = (error: unknown): error is PylonWhereError =>
  isPylonFilterError(error) && "text" in error;

/** Line and column of a place in a text, in UTF-16 code units as editors count. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

const SHOWN_BEFORE = 50;
const SHOWN_AFTER = 30;

/** The fault, the line it is in or the part of it that is near, and a caret below the place. */
function sentenceOf(text: string, { message, line, column }: WhereFault): string {
  const whole = text.split("\n")[line - 1] ?? "";
  const from = Math.max(0, column - 1 - SHOWN_BEFORE);
  const to = Math.min(whole.length, column - 1 + SHOWN_AFTER);
  const lead = from > 0 ? "…" : "";
  const shown = `${lead}${whole.slice(from, to)}${to < whole.length ? "…" : ""}`.replaceAll(/\s/g, " ");
  const caret = `${" ".repeat(lead.length + column - 1 - from)}^`;
  return `line ${line}, column ${column}: ${message}\n  ${shown}\n  ${caret}`;
}
