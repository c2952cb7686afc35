import { callOf } from "./call.ts";
import type { OperationDescriptor } from "./descriptors.ts";
import { OPERATIONS } from "./generated/operations.ts";

/** An operation's route as the documentation writes it: `"POST /issues/search"`. */
export type Route = keyof typeof OPERATIONS;

/** A row of `OPERATIONS` together with its route. */
export interface Operation extends OperationDescriptor {
  readonly route: Route;
}

interface Segment {
  literals: Map<string, Segment>;
  parameter?: Segment;
  byMethod?: Map<string, Operation>;
}

const newSegment = (): Segment => ({ literals: new Map() });

/** Every operation once: by its route, and as a trie over the segments of its path. */
function index(): { byRoute: Map<string, Operation>; root: Segment } {
  const byRoute = new Map<string, Operation>();
  const root = newSegment();
  for (const [route, descriptor] of Object.entries(OPERATIONS) as [Route, OperationDescriptor][]) {
    const operation = { route, ...descriptor };
    byRoute.set(route, operation);
    const [method = "", path = ""] = route.split(" ");
    let at = root;
    for (const name of path.slice(1).split("/")) {
      if (name.startsWith("{")) at = at.parameter ??= newSegment();
      else {
        const next = at.literals.get(name) ?? newSegment();
        at.literals.set(name, next);
        at = next;
      }
    }
    (at.byMethod ??= new Map()).set(method, operation);
  }
  return { byRoute, root };
}

const INDEX = /* @__PURE__ */ index();

function find(at: Segment, segments: readonly string[], depth: number, method: string): Operation | undefined {
  const name = segments[depth];
  if (name === undefined) return at.byMethod?.get(method);
  const literal = at.literals.get(name);
  const found = literal && find(literal, segments, depth + 1, method);
  if (found) return found;
  return at.parameter && name !== "" ? find(at.parameter, segments, depth + 1, method) : undefined;
}

/**
 * The operation a request calls, or `undefined` for a path or method the spec does not know. A request made by
 * `createPylonClient` knows its route; any other is matched by its path, segment by segment, literal names first.
 * `basePath` is what a proxy puts before Pylon's own paths (`"/pylon"`); without it the whole path is matched.
 */
export function operationOf(request: Request, { basePath = "" }: { basePath?: string } = {}): Operation | undefined {
  const named = callOf(request)?.operation;
  const known = named === undefined ? undefined : INDEX.byRoute.get(named);
  if (known) return known;
  const { pathname } = new URL(request.url);
  const prefix = basePath.replace(/\/+$/, "");
  if (!pathname.startsWith(`${prefix}/`)) return undefined;
  return find(INDEX.root, pathname.slice(prefix.length + 1).split("/"), 0, request.method);
}
