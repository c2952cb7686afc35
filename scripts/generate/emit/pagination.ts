import type { OpenApiDocument, SpecOperation } from "../document.ts";
import { described, type PaginationExtension, type TimeWindowExtension } from "../extensions.ts";
import { inputOf } from "../misfits.ts";
import { literal, sourceFile } from "./source-file.ts";

/** `PAGINATION`: the operations that are paged, with the bounds of their page size; `TIME_WINDOWS`: those that want a window. */
export function emitPagination(document: OpenApiDocument, operations: readonly SpecOperation[]): string {
  const paged = operations.flatMap((operation) => {
    const extension = described<PaginationExtension>(operation.extensions["x-pylon-pagination"]);
    if (!extension) return [];
    const { cursor, limit, items, next, hasNext } = extension;
    const { minimum, maximum, default: fallback } = inputOf(document, operation, limit) ?? {};
    return [
      [operation.route, { cursor, limit: { ...limit, minimum, maximum, default: fallback }, items, next, hasNext }],
    ];
  });
  const windows = operations.flatMap(({ route, extensions }) => {
    const extension = extensions["x-pylon-time-window"] as TimeWindowExtension | undefined;
    if (!extension) return [];
    const { start, end, maxDays, before = [] } = extension;
    return [[route, { start, end, maxDays, strictestMaxDays: Math.min(maxDays, ...before.map((b) => b.maxDays)) }]];
  });
  return sourceFile(
    `import type { PaginationDescriptor, TimeWindowDescriptor } from "../descriptors.ts";`,
    ``,
    `/** Where every paged operation takes its cursor and page size, and where its answer holds items and the next cursor. */`,
    `export const PAGINATION = ${literal(Object.fromEntries(paged))} as const satisfies Record<string, PaginationDescriptor>;`,
    ``,
    `/** The lists that are asked for a window of time. */`,
    `export const TIME_WINDOWS = ${literal(Object.fromEntries(windows))} as const satisfies Record<string, TimeWindowDescriptor>;`,
  );
}
