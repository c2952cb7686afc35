import {
  OPERATIONS,
  operationOf,
  PAGINATION,
  systemClock,
  type Clock,
  type components,
  type FetchLayer,
  type Route,
} from "@pylonkit/openapi";

export type Issue = components["schemas"]["Issue"];
export const titles = (issues: Issue[]): (string | null | undefined)[] => issues.map(({ title }) => title);

export const search: Route = "POST /issues/search";
export const limit: number | undefined = OPERATIONS[search].rateLimit.limit ?? undefined;
export const paging = PAGINATION["GET /issues"];
// @ts-expect-error no such operation
export const unknown: Route = "GET /nowhere";

export const clock: Clock = { ...systemClock, now: () => 0 };

/** A layer of one's own. */
export const logged: FetchLayer = (next) => async (request) => {
  const route: string | undefined = operationOf(request)?.route;
  const response = await next(request);
  console.log(route, response.status);
  return response;
};
