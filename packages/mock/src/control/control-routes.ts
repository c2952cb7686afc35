import { nearest } from "../document/nearest.ts";
import { excessOf } from "../front/excess.ts";
import { MAX_BODY_BYTES, type Incoming, type Outgoing } from "../front/exchange.ts";
import { legible } from "../front/legible.ts";
import type { Session } from "../session/session.ts";
import { pageRoutes, type PageParts } from "../page/page-routes.ts";
import { YamlText, type Body } from "./control-route.ts";
import { controlTable, type ControlParts } from "./control-table.ts";

const PREFIX = "/_mock/";

/** Whether a path is one of the mock's own rather than Pylon's. */
export const isControlPath = (path: string): boolean => path.startsWith(PREFIX) || path === "/_mock";

/**
 * The controls over HTTP, for tests in any language. They take no token, count towards no limit and are not in the
 * journal. A wrong call is answered with 400 and one sentence.
 */
export function controlRoutes(
  parts: ControlParts & PageParts,
): (incoming: Incoming, session: Session) => Promise<Outgoing> {
  const table = controlTable(parts);
  const page = pageRoutes(parts);
  return async (incoming, session) => {
    const method = incoming.method === "HEAD" ? "GET" : incoming.method;
    const shown = method === "GET" ? await page(incoming.path.slice(PREFIX.length - 1)) : undefined;
    if (shown) return shown;
    const [what, named] = splitOnce(incoming.path.slice(PREFIX.length));
    const name = `${method} ${what}${named === undefined ? "" : "/{name}"}`;
    const route = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!route)
      return write(404, {
        errors: [`The mock has no ${incoming.method} ${incoming.path}. It has ${listOf(table)}.`],
      });
    try {
      if (incoming.bodyTooLarge) throw new TypeError(`the body is larger than ${MAX_BODY_BYTES} bytes`);
      const body = parse(incoming.body);
      only(body, Object.keys(route.takes?.properties ?? {}));
      return write(
        200,
        await route.act(session, body, incoming.query, decodeURIComponent(named ?? ""), incoming.signal),
      );
    } catch (error) {
      return write(400, { errors: legible([error instanceof Error ? error.message : String(error)]) });
    }
  };
}

function splitOnce(path: string): readonly [string, string?] {
  const at = path.indexOf("/");
  return at === -1 ? [path] : [path.slice(0, at), path.slice(at + 1)];
}

const listOf = (table: object) =>
  Object.keys(table)
    .map((name) => name.replace(" ", ` ${PREFIX}`))
    .join(", ");

const write = (status: number, body: unknown): Outgoing =>
  body instanceof YamlText
    ? { status, headers: { "content-type": "application/yaml" }, body: body.text }
    : { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };

function parse(text: string | undefined): Body {
  if (text === undefined || text.trim() === "") return {};
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    throw new TypeError(`the body is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new TypeError("the body is a JSON object");
  // As many values as anybody wants: a world has more than a request.
  const excess = excessOf(body, Infinity);
  if (excess) throw new TypeError(`the body ${excess}, the most this mock reads`);
  return body as Body;
}

function only(body: Body, names: readonly string[]): void {
  for (const name of Object.keys(body)) {
    if (names.includes(name)) continue;
    const like = nearest(name, names);
    const legal = names.length > 0 ? `this takes ${names.join(", ")}` : "this takes no fields";
    throw new TypeError(`"${name}" is unknown; ${legal}${like ? `. Did you mean "${like}"?` : ""}`);
  }
}
