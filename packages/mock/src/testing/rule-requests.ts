import type { Route } from "@pylonkit/openapi";

import type { HandlerCall } from "../workspace/contract.ts";
import type { Ruled } from "./rules.ts";

/** A request of an operation, as its handler gets it. */
export interface RuledRequest extends Required<Pick<HandlerCall, "params" | "queryLists" | "body">> {
  readonly route: Route;
  readonly query: Readonly<Record<string, string>>;
}

/** A request that says what the others about an object do, and something of its own. */
export function requestFor({ route, id, base }: Ruled, said: Readonly<Record<string, unknown>>): RuledRequest {
  const whole: Readonly<Record<string, unknown>> = { ...(id === undefined ? {} : { id }), ...base, ...said };
  const all = Object.entries(whole);
  const isInPath = (name: string) => route.includes(`{${name}}`);
  const params = all.filter(([name]) => isInPath(name)).map(([name, value]) => [name, String(value)] as const);
  const rest = all.filter(([name]) => !isInPath(name));
  const isRead = /^(?:GET|DELETE) /.test(route);
  const query = isRead ? rest.map(([name, value]) => [name, [value].flat().map(String)] as const) : [];
  return {
    route,
    params: Object.fromEntries(params),
    query: Object.fromEntries(query.map(([name, [first = ""]]) => [name, first])),
    queryLists: Object.fromEntries(query),
    body: isRead ? {} : Object.fromEntries(rest),
  };
}

/** The path of a request, with its parameters in it. */
export function pathOf({ route, params }: Pick<RuledRequest, "route" | "params">): string {
  const path = route.slice(route.indexOf("/"));
  return path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new TypeError(`the request of ${route} has no ${name}`);
    return encodeURIComponent(value);
  });
}
