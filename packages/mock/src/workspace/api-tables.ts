import { FILTERS, TIME_WINDOWS, type FilterDescriptor, type TimeWindowDescriptor } from "@pylonkit/openapi";

/** What searches can be filtered by, and how long the windows of lists may be, by route. */
export interface ApiTables {
  readonly filters: Readonly<Record<keyof typeof FILTERS, Pick<FilterDescriptor, "customFields" | "fields">>>;
  readonly timeWindows: Readonly<
    Record<keyof typeof TIME_WINDOWS, Pick<TimeWindowDescriptor, "start" | "end" | "maxDays">>
  >;
}

/** As the API is now. */
export const NEWEST_TABLES: ApiTables = { filters: FILTERS, timeWindows: TIME_WINDOWS };
