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

function buildTrie(): Segment {
  const root = newSegment();
  for (const route of Object.keys(OPERATIONS) as Route[]) {
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
    (at.byMethod ??= new Map()).set(method, { route, ...OPERATIONS[route] });
  }
  return root;
}

const TRIE = /* @__PURE__ */ buildTrie();

function find(at: Segment, segments: readonly string[], index: number, method: string): Operation | undefined {
  const name = segments[index];
  if (name === undefined) return at.byMethod?.get(method);
  const literal = at.literals.get(name);
  const found = literal && find(literal, segments, index + 1, method);
  if (found) return found;
  return at.parameter && name !== "" ? find(at.parameter, segments, index + 1, method) : undefined;
}

/**
 * The operation a request calls, or `undefined` for a path or method the spec does not know. A request made by
 * `createPylonClient` knows its route; any other is matched by its path, segment by segment, literal names first.
 * `basePath` is what a proxy puts before Pylon's own paths (`"/pylon"`); without it the whole path is matched.
 */
export function operationOf(request: Request, { basePath = "" }: { basePath?: string } = {}): Operation | undefined {
  const named = callOf(request)?.operation;
  if (named !== undefined && Object.hasOwn(OPERATIONS, named)) {
    const route = named as Route;
    return { route, ...OPERATIONS[route] };
  }
  const { pathname } = new URL(request.url);
  const prefix = basePath.replace(/\/+$/, "");
  if (!pathname.startsWith(`${prefix}/`)) return undefined;
  return find(TRIE, pathname.slice(prefix.length + 1).split("/"), 0, request.method);
}
