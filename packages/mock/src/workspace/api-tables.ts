import {
  FILTERS,
  OPERANDS,
  PAGINATION,
  TIME_WINDOWS,
  type FilterDescriptor,
  type TimeWindowDescriptor,
} from "@pylonkit/openapi";

/** What searches can be filtered by, how long the windows of lists may be, and which of them come in pages, by route. */
export interface ApiTables {
  readonly filters: Readonly<Record<keyof typeof FILTERS, Pick<FilterDescriptor, "customFields" | "fields">>>;
  readonly timeWindows: Readonly<
    Record<keyof typeof TIME_WINDOWS, Pick<TimeWindowDescriptor, "start" | "end" | "maxDays">>
  >;
  /** What filters compare with. */
  readonly operators: readonly string[];
  /** Lists and searches that take a cursor; others answer everything at once. */
  readonly paged: ReadonlySet<string>;
}

/** As the API is now. */
export const NEWEST_TABLES: ApiTables = {
  filters: FILTERS,
  timeWindows: TIME_WINDOWS,
  operators: Object.keys(OPERANDS),
  paged: new Set(Object.keys(PAGINATION)),
};
