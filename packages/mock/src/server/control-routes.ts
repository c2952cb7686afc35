import { checkSpan } from "../clock/mock-clock.ts";
import type { Routes } from "../document/routes.ts";
import { excessOf } from "../front/excess.ts";
import { MAX_BODY_BYTES, type Incoming, type Outgoing } from "../front/exchange.ts";
import { legible } from "../front/legible.ts";
import { textOf } from "../seed/seed-text.ts";
import { FAULT_FIELDS, type Fault } from "../session/fault.ts";
import { PLAN_FIELDS } from "../session/plan.ts";
import { unknownRoute } from "../session/rate-limits.ts";
import type { Session } from "../session/session.ts";
import { show } from "../show.ts";
import { WORLD_HEADER } from "./other-worlds.ts";

const PREFIX = "/_mock/";

/** Whether a path is one of the mock's own rather than Pylon's. */
export const isControlPath = (path: string): boolean => path.startsWith(PREFIX);

type Body = Readonly<Record<string, unknown>>;
/** `named` is what the path names behind the last slash, where it does. */
type Action = (session: Session, body: Body, query: Incoming["query"], named: string) => unknown;

/** What the control routes need besides the session that a request chose. */
export interface ControlParts {
  readonly routes: Routes;
  /** Opens a world by its name, or one whose rows say only what makes them different. */
  readonly openAnother: (world: unknown) => Promise<{ readonly name: string }>;
  /** Closes one that was opened so, or throws with the reason why it cannot. */
  readonly close: (name: string) => void;
}

/**
 * The controls over HTTP, for tests in any language. They take no token, count towards no limit and are not in the
 * journal. A wrong call is answered with 400 and one sentence.
 */
export function controlRoutes(parts: ControlParts): (incoming: Incoming, session: Session) => Promise<Outgoing> {
  const actions: Readonly<Record<string, Action>> = {
    "GET health": (session) => ({ ok: true, now: nowOf(session) }),
    "GET journal": (session) => ({ entries: session.journal.entries }),
    "GET coverage": (session) => session.calls.report(),
    "GET state": async (session, _, { format = "json" }) => {
      const { data } = session.workspace();
      if (format === "json") return data;
      if (format === "yaml") return new YamlText(await textOf(data, "yaml"));
      throw new TypeError(`format is json or yaml; ${show(format)} was given`);
    },
    "POST reset": (session, body) => {
      only(body, []);
      session.reset();
      return { ok: true };
    },
    "POST clock": (session, body) => {
      only(body, ["advanceMs"]);
      checkSpan("advanceMs", body["advanceMs"]);
      session.clock.advance(body["advanceMs"]);
      return { now: nowOf(session) };
    },
    "POST faults": (session, body) => setFault(session, body, parts.routes),
    "POST worlds": async (_, body) => {
      only(body, ["world"]);
      const { name } = await parts.openAnother(body["world"]);
      return { name, headers: { [WORLD_HEADER]: name } };
    },
    "DELETE worlds/{name}": (_, body, _query, named) => {
      only(body, []);
      parts.close(named);
      return { ok: true };
    },
  };

  return async (incoming, session) => {
    const method = incoming.method === "HEAD" ? "GET" : incoming.method;
    const [what, named] = splitOnce(incoming.path.slice(PREFIX.length));
    const name = `${method} ${what}${named === undefined ? "" : "/{name}"}`;
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (!action)
      return write(404, {
        errors: [`The mock has no ${incoming.method} ${incoming.path}. It has ${listOf(actions)}.`],
      });
    try {
      if (incoming.bodyTooLarge) throw new TypeError(`the body is larger than ${MAX_BODY_BYTES} bytes`);
      return write(200, await action(session, parse(incoming.body), incoming.query, decodeURIComponent(named ?? "")));
    } catch (error) {
      return write(400, { errors: legible([error instanceof Error ? error.message : String(error)]) });
    }
  };
}

function splitOnce(path: string): readonly [string, string?] {
  const at = path.indexOf("/");
  return at === -1 ? [path] : [path.slice(0, at), path.slice(at + 1)];
}

const nowOf = (session: Session) => new Date(session.clock.now()).toISOString();

const listOf = (actions: object) =>
  Object.keys(actions)
    .map((name) => name.replace(" ", ` ${PREFIX}`))
    .join(", ");

/** An answer that is no JSON. */
class YamlText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

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
  for (const name of Object.keys(body))
    if (!names.includes(name))
      throw new TypeError(
        `"${name}" is unknown; ${names.length > 0 ? `this takes ${names.join(", ")}` : "this takes no fields"}`,
      );
}

function setFault(session: Session, body: Body, routes: Routes): unknown {
  only(body, ["operation", ...FAULT_FIELDS, "delayMs", "clear"]);
  const { operation, delayMs, clear, ...fault } = body;
  if (operation !== undefined && (typeof operation !== "string" || !routes.byRoute.has(operation)))
    throw new TypeError(unknownRoute("operation", operation, routes));
  if (clear !== undefined) {
    if (clear !== true || delayMs !== undefined || Object.keys(fault).length > 0)
      throw new TypeError("clear is true and stands alone, or beside operation to clear that one only");
    session.faults.clear(operation);
    return { ok: true };
  }
  if (operation === undefined) throw new TypeError('operation is required: a route such as "POST /issues/search"');
  if (delayMs === undefined) session.faults.fail(operation, fault as unknown as Fault);
  else {
    const other = Object.keys(fault).filter((name) => !(PLAN_FIELDS as readonly string[]).includes(name));
    if (other.length > 0)
      throw new TypeError(`beside delayMs only ${PLAN_FIELDS.join(", ")} are taken, not ${other.join(", ")}`);
    checkSpan("delayMs", delayMs);
    session.faults.delay(operation, delayMs, fault);
  }
  return { ok: true };
}
