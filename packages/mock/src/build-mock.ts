import type { MockClock } from "./clock/mock-clock.ts";
import { DEFAULT_TOKEN } from "./connect/default-token.ts";
import { controlRoutes, isControlPath } from "./control/control-routes.ts";
import { addressOf, headersFor, pathFor, WORLD_HEADER } from "./control/world-address.ts";
import { controlsOf, type MockControls } from "./controls.ts";
import { knownFields } from "./deliveries/known-fields.ts";
import type { ApiDocument } from "./document/document.ts";
import { editionOf } from "./document/edition.ts";
import { explainer } from "./explain/explain.ts";
import { tokensOf } from "./front/check-tokens.ts";
import type { Front } from "./front/exchange.ts";
import { frontOf } from "./front/front.ts";
import { checkOptions, clockOf, worldOf, type PylonMockOptions } from "./options.ts";
import { contractOf } from "./prism/contract.ts";
import { addRows } from "./seed/added-rows.ts";
import { rowChecks, type CheckRow } from "./seed/check-rows.ts";
import type { WorldDraft } from "./seed/drafts.ts";
import { seedFrom } from "./seed/seed-from.ts";
import { forBrowsers } from "./server/browser-headers.ts";
import { fetchOver } from "./server/fetch-adapter.ts";
import { listen } from "./server/http-server.ts";
import { otherWorlds, refuseWorld } from "./control/other-worlds.ts";
import { checkRateLimitMode } from "./session/rate-limits.ts";
import { openSession, type Session } from "./session/session.ts";
import { automationsOf } from "./workspace/automations.ts";
import type { Handlers, WorldData, WorldName, Workspace, WorkspaceOptions, Worlds } from "./workspace/contract.ts";

/** A workspace besides the first. */
export interface MockWorld extends MockControls, AsyncDisposable {
  /**
   * Lets the mock forget it. What is on its way is answered, later requests are refused with `mock_world_closed`; its
   * `state` and `journal` can still be read.
   */
  close(): Promise<void>;
}

/** A running mock: its first workspace, and what concerns the server. */
export interface PylonMock extends MockControls, AsyncDisposable {
  /**
   * Another workspace on the same server, isolated from all others: own data, clock, budgets, faults and journal. A
   * request chooses it by `url`, or by `headers`. Default: the data this mock started with. It
   * is kept until it or the mock is closed.
   */
  world(world?: WorldName | WorldDraft): Promise<MockWorld>;
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

  const webhookFields = knownFields(parts.document);
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
      webhookFields,
      createWorkspace,
    });

  const first = open(firstWorld);
  const others = otherWorlds();
  const openAnother = async (world?: WorldName | WorldDraft, as?: string) => {
    const data = world === undefined ? firstWorld : await worldOf(world, worlds, check);
    return others.open((name) => open(data, name), as);
  };

  const controls = controlRoutes({
    routes,
    url: () => server.url,
    async openAnother(world, as) {
      if (typeof world !== "object" || world === null) return openAnother(world as WorldName | undefined, as);
      return openAnother(seedFrom(world, "world", { check, empty: await worlds.empty() }), as);
    },
    close: (name) => others.close(name),
    worlds: () => others.names(),
    document,
    addRows: (session, rows) => addRows(session.workspace(), rows, check),
  });
  const answerSession: Front = (request) => {
    const { world: name, incoming } = addressOf(request);
    const session = name === undefined ? first : others.find(name);
    if (!session) return Promise.resolve(refuseWorld(others.refusal(name ?? "")));
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

  const closeAll = () => {
    first.webhooks.close();
    others.stopWebhooks();
    return server.close();
  };

  return Object.assign(controlsFor(first, {}), {
    async world(world?: WorldName | WorldDraft) {
      const { name, session } = await openAnother(world);
      const close = async () => {
        if (others.find(name) === session) others.close(name);
      };
      return Object.assign(controlsFor(session, headersFor(name), pathFor(name)), {
        close,
        [Symbol.asyncDispose]: close,
      });
    },
    close: closeAll,
    [Symbol.asyncDispose]: closeAll,
  });
}
