import type { Routes } from "../document/routes.ts";
import { textOf } from "../seed/seed-text.ts";
import type { Session } from "../session/session.ts";
import { show } from "../show.ts";
import { YamlText, type ControlTable } from "./control-route.ts";
import { controlDocument } from "./document.ts";
import { clockMove, moveClock } from "./move-clock.ts";
import { journalPart, journalQuery, readJournal } from "./read-journal.ts";
import { readRows, rowsPart, rowsQuery } from "./read-rows.ts";
import {
  activeFault,
  budget,
  coverage,
  faultFields,
  health,
  now,
  object,
  ok,
  openedWorld,
  openWorld,
  world,
  worldRows,
} from "./schemas.ts";
import { setFault } from "./set-fault.ts";
import { WEBHOOK_ROUTES } from "./webhooks.ts";
import { headersFor, pathFor } from "./world-address.ts";

/** What the control routes need besides the world that a request chose. */
export interface ControlParts {
  readonly routes: Routes;
  /** Where the mock listens. */
  readonly url: () => string;
  /** Opens a world by its name, or one whose rows say only what makes them different; `as` is what to call it. */
  readonly openAnother: (world: unknown, as?: string) => Promise<{ readonly name: string; readonly session: Session }>;
  /** Closes one that was opened so. @throws TypeError where there is none. */
  readonly close: (name: string) => void;
  /** The names of those that are open. */
  readonly worlds: () => readonly string[];
  /** Puts rows that say only what makes them different into the state, and gives them back complete. */
  readonly addRows: (session: Session, rows: unknown) => object;
}

const nowOf = (session: Session) => new Date(session.clock.now()).toISOString();

/** Everything that can be asked of a mock over HTTP: answered, checked and documented from this table. */
export function controlTable({ routes, url, openAnother, close, worlds, addRows }: ControlParts): ControlTable {
  const openedAs = (name: string) => ({ name, url: `${url()}${pathFor(name)}`, headers: headersFor(name) });
  const table: ControlTable = {
    "GET health": {
      operationId: "health",
      summary: "Say that the mock is up, and what time it is in this world.",
      gives: health,
      act: (session) => ({ ok: true, now: nowOf(session) }),
    },
    "GET openapi.json": {
      operationId: "controlDocument",
      summary: "Describe the control routes: this document.",
      gives: { type: "object" },
      act: () => controlDocument(table, url()),
    },
    "GET journal": {
      operationId: "journal",
      summary: "List the newest requests and deliveries, oldest first, requests that led to no operation included.",
      query: journalQuery,
      gives: journalPart,
      act: (session, _, query) => readJournal(session, query),
    },
    "GET coverage": {
      operationId: "coverage",
      summary: "Tell which operations were called, and which never.",
      gives: coverage,
      act: (session) => session.calls.report(),
    },
    "GET state": {
      operationId: "state",
      summary: "Show everything there is in this world; as YAML it is a seed file.",
      query: { format: { enum: ["json", "yaml"], default: "json" } },
      gives: world,
      yaml: true,
      async act(session, _, { format = "json" }) {
        const { data } = session.workspace();
        if (format === "json") return data;
        if (format === "yaml") return new YamlText(await textOf(data, "yaml"));
        throw new TypeError(`format is json or yaml; ${show(format)} was given`);
      },
    },
    "GET rows": {
      operationId: "rows",
      summary: "Count the rows of each kind in this world; with `kind`, show a part of those.",
      query: rowsQuery,
      gives: rowsPart,
      act: (session, _, query) => readRows(session.workspace().data, query),
    },
    "POST state": {
      operationId: "addRows",
      summary: "Add rows to this world, of which only what makes them different is said; answers them whole.",
      takes: { properties: worldRows },
      gives: { type: "object", properties: worldRows },
      act: (session, body) => addRows(session, body),
    },
    "POST reset": {
      operationId: "reset",
      summary: "Bring this world back to its start: data, ids, time, limits, faults, webhooks and journal.",
      takes: { properties: {} },
      gives: ok,
      act(session) {
        session.reset();
        return { ok: true };
      },
    },
    "POST clock": {
      operationId: "advanceClock",
      summary: "Move the time of this world on: at once, or as a client's wait does, in its turn.",
      takes: clockMove,
      gives: now,
      async act(session, body, _query, _name, signal) {
        await moveClock(session, body, signal);
        return { now: nowOf(session) };
      },
    },
    "GET limits": {
      operationId: "limits",
      summary: "Tell of which rate limits something is used now.",
      gives: object({ limits: { type: "array", items: budget } }),
      act: (session) => ({ limits: session.limits.report(routes.all) }),
    },
    "GET faults": {
      operationId: "faults",
      summary: "List the failures and delays that are not over yet.",
      gives: object({ faults: { type: "array", items: activeFault } }),
      act: (session) => ({ faults: session.faults.list() }),
    },
    "POST faults": {
      operationId: "setFault",
      summary: "Make an operation fail or slow, or end that.",
      takes: { properties: faultFields },
      gives: ok,
      act: (session, body) => setFault(session, body, routes),
    },
    ...WEBHOOK_ROUTES,
    "GET worlds": {
      operationId: "worlds",
      summary: "List the worlds that were opened besides the first.",
      gives: object({ worlds: { type: "array", items: openWorld } }),
      act: () => ({ worlds: worlds().map(openedAs) }),
    },
    "POST worlds": {
      operationId: "openWorld",
      summary: "Open another world on the same server: own data, time, limits, faults and journal.",
      takes: {
        properties: {
          world: { anyOf: [{ type: "string", description: "The name of a world there is." }, world] },
          name: { type: "string", description: "What to call it; a number is found when it is left out." },
        },
      },
      gives: openedWorld,
      async act(_, body) {
        const as = body["name"];
        if (as !== undefined && typeof as !== "string") throw new TypeError(`name is a string; ${show(as)} was given`);
        const { name, session } = await openAnother(body["world"], as);
        return { ...openedAs(name), now: nowOf(session) };
      },
    },
    "DELETE worlds/{name}": {
      operationId: "closeWorld",
      summary: "Close a world that was opened: it is forgotten, and requests to it are refused.",
      takes: { properties: {} },
      gives: ok,
      act(_, _body, _query, name) {
        close(name);
        return { ok: true };
      },
    },
  };
  return table;
}
