import { nearestRoutes } from "../document/nearest.ts";
import type { Routes } from "../document/routes.ts";
import type { RefusalFields } from "./envelope.ts";
import type { Incoming } from "./exchange.ts";

/** Why no operation takes a request, with the operations that may have been meant. */
export function refuseRoute(
  routes: Routes,
  { method, path }: Incoming,
  match: { readonly kind: "wrong method"; readonly allowed: readonly string[] } | { readonly kind: "unknown path" },
): RefusalFields {
  if (match.kind === "wrong method")
    return {
      code: "method_not_allowed",
      errors: [
        `Method not allowed: there is no ${method} ${path}. This path has ${match.allowed.join(", ")}.${alike(routes, method, path)}`,
      ],
    };
  const near = nearestRoutes(method, path, routes.all).join(", ");
  return { code: "not_found", errors: [`Not a valid API URL: ${method} ${path}. The nearest operations are ${near}.`] };
}

/** Whether a path differs from an operation's in the last segment alone. */
function areBeside(segments: readonly string[], path: string): boolean {
  const sent = path.slice(1).split("/");
  return (
    sent.length === segments.length &&
    segments.slice(0, -1).every((segment, index) => segment.startsWith("{") || segment === sent[index])
  );
}

/** Where a request of this method may have been meant to go; nothing where no operation has the method. */
function alike(routes: Routes, method: string, path: string): string {
  const ofMethod = routes.all.filter((entry) => entry.method === method);
  const beside = path.split("/").length > 2 ? ofMethod.filter(({ segments }) => areBeside(segments, path)) : [];
  const near = (
    beside.length > 0 ? nearestRoutes(method, path, beside, beside.length) : nearestRoutes(method, path, ofMethod)
  ).join(", ");
  return near === "" ? "" : ` For ${method} the nearest operations are ${near}.`;
}
