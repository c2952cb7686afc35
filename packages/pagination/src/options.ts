import { PAGINATION, type PaginationDescriptor } from "@pylonkit/openapi";

/** How to go through a list. */
export interface PagingOptions {
  /** The `cursor` of a page, to go on after it. Default: from the start. */
  readonly from?: string | undefined;
  /** Items per page, within the bounds of the operation. Default: as many as Pylon gives without being asked. */
  readonly pageSize?: number | undefined;
  /** Items after which to stop. The last page asks for no more than are missing. Default: all. */
  readonly max?: number | undefined;
  /** Ends the crawl: aborts the call under way and throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** `PagedArgs` of any route. */
export interface LooseArgs {
  readonly params?: { readonly query?: Record<string, unknown>; readonly path?: Record<string, unknown> };
  readonly body?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
}

/** `max` is a count of at least one. */
export function checkMax(max: number | undefined): void {
  if (max === undefined || max === Infinity || (Number.isInteger(max) && max >= 1)) return;
  throw new RangeError(`max is ${max}; a whole number of items from 1 is expected`);
}

/** `pageSize` lies within the bounds the spec gives for the operation. */
export function checkPageSize(pageSize: number | undefined, route: string, { limit }: PaginationDescriptor): void {
  if (pageSize === undefined) return;
  const { minimum, maximum } = limit;
  if (Number.isInteger(pageSize) && pageSize >= minimum && pageSize <= maximum) return;
  throw new RangeError(`pageSize is ${pageSize}; ${route} takes a whole number from ${minimum} to ${maximum}`);
}

/** Where a route takes its cursor and so on; throws for anything a program without types may get wrong. */
export function checkCall(route: string, args: LooseArgs, options: PagingOptions): PaginationDescriptor {
  if (!Object.hasOwn(PAGINATION, route)) {
    const legal = Object.keys(PAGINATION).join(", ");
    throw new TypeError(`${JSON.stringify(route)} does not answer in pages; these do: ${legal}`);
  }
  const place: PaginationDescriptor = PAGINATION[route as keyof typeof PAGINATION];
  for (const [input, option] of [
    [place.cursor, "from"],
    [place.limit, "pageSize"],
  ] as const) {
    const given = input.in === "body" ? args.body : args.params?.query;
    if (given?.[input.name] === undefined) continue;
    throw new TypeError(`${route}: ${input.name} is set while paging; give it as the option ${option}`);
  }
  if (options.from !== undefined && (typeof options.from !== "string" || options.from === "")) {
    throw new TypeError(
      `from is ${JSON.stringify(options.from)}; a page's cursor is expected, or undefined for the start`,
    );
  }
  checkPageSize(options.pageSize, route, place);
  checkMax(options.max);
  return place;
}
