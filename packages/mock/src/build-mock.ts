import type { MockClock } from "./clock/mock-clock.ts";
import { controlRoutes, isControlPath } from "./control/control-routes.ts";
import { addressOf, headersFor, pathFor, WORLD_HEADER } from "./control/world-address.ts";
import { controlsOf, type MockControls } from "./controls.ts";
import type { ApiDocument } from "./document/document.ts";
import { editionOf } from "./document/edition.ts";
import { nearest } from "./document/nearest.ts";
import { explainer } from "./explain/explain.ts";
import { tokensOf } from "./front/check-tokens.ts";
import { errorBody } from "./front/envelope.ts";
import type { Front, Outgoing } from "./front/exchange.ts";
import { frontOf } from "./front/front.ts";
import { checkOptions, clockOf, DEFAULT_TOKEN, worldOf, type PylonMockOptions } from "./options.ts";
import { contractOf } from "./prism/contract.ts";
import { addRows } from "./seed/added-rows.ts";
import { rowChecks, type CheckRow } from "./seed/check-rows.ts";
import type { WorldDraft } from "./seed/drafts.ts";
import { seedFrom } from "./seed/seed-from.ts";
import { forBrowsers } from "./server/browser-headers.ts";
import { fetchOver } from "./server/fetch-adapter.ts";
import { listen } from "./server/http-server.ts";
import { checkRateLimitMode } from "./session/rate-limits.ts";
import { openSession, type Session } from "./session/session.ts";
import { show } from "./show.ts";
import { automationsOf } from "./workspace/automations.ts";
import type { Handlers, WorldData, WorldName, Workspace, WorkspaceOptions, Worlds } from "./workspace/contract.ts";

/** A running mock: its first workspace, and what concerns the server. */
export interface PylonMock extends MockControls, AsyncDisposable {
  /**
   * Another workspace on the same server, isolated from all others: own data, clock, budgets, faults and journal. A
   * request chooses it by `url`, or by `headers`. Default: the data this mock started with.
   */
  world(world?: WorldName | WorldDraft): Promise<MockControls>;
  /** Stops the mock. What was fully received is answered; no handle is left. */
  close(): Promise<void>;
}

/** What a mock is built of; tests put their own in place. */
export interface MockParts {
  readonly document: ApiDocument;
  readonly handlers: Handlers;
  readonly worlds: Worlds;
  readonly createWorkspace: (world: WorldData, options: WorkspaceOptions) => Workspace;
  /** Another clock than the one the options ask for. */
  readonly clockFor?: (world: WorldData) => MockClock;
}

/** Builds a mock of its parts and puts it on a socket. */
export async function buildMock(options: PylonMockOptions, parts: MockParts): Promise<PylonMock> {
  checkOptions(options);
  const { handlers, worlds, createWorkspace } = parts;
  const {
    token = DEFAULT_TOKEN,
    tokens = [],
    region = "us",
    strict = true,
    rateLimits = "enforce",
    journalSize = 10_000,
    watchFields = false,
  } = options;
  const edition = editionOf(parts.document, options.specDate);
  const { document, routes } = edition;
  checkRateLimitMode(rateLimits, routes);
  // Of the whole document: what came after `specDate` is in the state of any month.
  let checks: CheckRow | undefined;
  const check: CheckRow = (...row) => (checks ??= rowChecks(parts.document))(...row);
  const firstWorld = await worldOf(options.world ?? "small", worlds, check);
  const front = frontOf({
    edition,
    contract: contractOf(document),
    explain: explainer(document),
    tokens: tokensOf(tokens, { token, routes, world: firstWorld }),
    region,
    strict,
  });

  const workspaceOptions = {
    automations: automationsOf(options.automations),
    ...(edition.tables && { api: edition.tables }),
  };

  const open = (world: WorldData, name?: string): Session =>
    openSession({
      world,
      ...(name === undefined ? {} : { name }),
      clock: parts.clockFor?.(world) ?? clockOf(options, world),
      routes,
      handlers,
      rateLimits,
      journalSize,
      watchFields,
      workspaceOptions,
      createWorkspace,
    });

  const first = open(firstWorld);
  const others = new Map<string, Session>();
  const openAnother = async (world?: WorldName | WorldDraft, as?: string) => {
    const data = world === undefined ? firstWorld : await worldOf(world, worlds, check);
    const name = as ?? freeName(others);
    if (others.has(name)) throw new TypeError(`name: a world is called ${show(name)} already; it is open`);
    const session = open(data, name);
    others.set(name, session);
    return { name, session };
  };

  const controls = controlRoutes({
    routes,
    url: () => server.url,
    async openAnother(world, as) {
      if (typeof world !== "object" || world === null) return openAnother(world as WorldName | undefined, as);
      return openAnother(seedFrom(world, "world", { check, empty: await worlds.empty() }), as);
    },
    addRows: (session, rows) => addRows(session.workspace(), rows, check),
  });
  const answerSession: Front = (request) => {
    const { world: name, incoming } = addressOf(request);
    const session = name === undefined ? first : others.get(name);
    if (!session) return Promise.resolve(refuseWorld(name ?? "", others));
    return isControlPath(incoming.path) ? controls(incoming, session) : front(incoming, session);
  };

  const answer = forBrowsers(answerSession, routes, [WORLD_HEADER]);
  const server = await listen(answer, { host: options.host ?? "127.0.0.1", port: options.port ?? 0 });
  const controlsFor = (session: Session, headers: Readonly<Record<string, string>>, path = "") => {
    const url = `${server.url}${path}`;
    return controlsOf(
      session,
      { url, token, headers, fetch: fetchOver(answer, url, headers) },
      { routes, addRows: (rows) => addRows(session.workspace(), rows, check) },
    );
  };

  return Object.assign(controlsFor(first, {}), {
    async world(world?: WorldName | WorldDraft) {
      const { name, session } = await openAnother(world);
      return controlsFor(session, headersFor(name), pathFor(name));
    },
    close: () => server.close(),
    [Symbol.asyncDispose]: () => server.close(),
  });
}

/** The first name that no other world has. */
function freeName(others: ReadonlyMap<string, Session>): string {
  let number = others.size + 1;
  while (others.has(`world-${number}`)) number += 1;
  return `world-${number}`;
}

function refuseWorld(name: string, others: ReadonlyMap<string, Session>): Outgoing {
  const like = nearest(name, others.keys());
  const error = `No workspace of this mock is called ${JSON.stringify(name)} (by the header ${WORLD_HEADER} or the path); it was never opened.`;
  const requestId = "00000000-0000-4000-8000-000000000000";
  const body = errorBody(requestId, {
    code: "mock_world_unknown",
    errors: [like === undefined ? error : `${error} Did you mean "${like}"?`],
  });
  return {
    status: 400,
    headers: { "content-type": "application/json", "x-pylon-request-id": requestId },
    body: JSON.stringify(body),
  };
}
