export type { PagedClient } from "./client.ts";
export { collect, type Collected } from "./collect.ts";
export type { Instant } from "./instant.ts";
export { issuePagesBetween, issuesBetween, type IssuesBetweenOptions } from "./issues-between.ts";
export type { PagingOptions } from "./options.ts";
export type { Page } from "./page.ts";
export { items, pages } from "./pages.ts";
export type { ItemOf, PagedArgs, PagedRoute } from "./routes.ts";
export { timeWindows, type TimeWindow, type TimeWindowOptions } from "./time-windows.ts";
