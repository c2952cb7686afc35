import type { MockClock } from "../clock/mock-clock.ts";
import { deliveriesOf, type Deliveries } from "../deliveries/deliveries.ts";
import type { KnownFields } from "../deliveries/webhook.ts";
import type { Routes } from "../document/routes.ts";
import type { Handlers, Workspace, WorldData, WorkspaceOptions } from "../workspace/contract.ts";
import { callCounter, type CallCounter } from "./coverage.ts";
import { faultsOn, type Faults } from "./faults.ts";
import { fieldReads, type FieldReads } from "./field-reads.ts";
import { journalOf, type Journal } from "./journal.ts";
import { rateLimits, type RateLimitMode, type RateLimits } from "./rate-limits.ts";

/** Everything that belongs to one isolated workspace: its state, time, budgets, faults and records. */
export interface Session {
  readonly clock: MockClock;
  readonly limits: RateLimits;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly calls: CallCounter;
  /** Who reads what of the answers, where the mock was asked to watch. */
  readonly fields: FieldReads | undefined;
  readonly handlers: Handlers;
  readonly webhooks: Deliveries;
  /** The state now; another object after every reset, so it also tells what came before a reset from what came after. */
  workspace(): Workspace;
  /** The next id of the sequence; the same sequence after every reset. */
  nextRequestId(): string;
  /** Back to how it was made: data, ids, budgets, faults, webhooks, journal, coverage and, unless it was given, the clock. */
  reset(): void;
}

/** What a session is made of. */
export interface SessionParts {
  readonly world: WorldData;
  /** Tells an isolated workspace from others, so that its cursors are refused there. */
  readonly name?: string;
  readonly clock: MockClock;
  readonly routes: Routes;
  readonly handlers: Handlers;
  readonly rateLimits: RateLimitMode;
  readonly journalSize: number;
  readonly watchFields: boolean;
  /** What workspaces are made with besides their clock. */
  readonly workspaceOptions: Omit<WorkspaceOptions, "now" | "name" | "wrote">;
  /** What the templates of webhooks can name. */
  readonly webhookFields?: KnownFields;
  readonly createWorkspace: (world: WorldData, options: WorkspaceOptions) => Workspace;
}

/** Makes a session; cheap enough for one per test. */
export function openSession(parts: SessionParts): Session {
  const { clock, world, name } = parts;
  const make = () =>
    parts.createWorkspace(world, {
      ...parts.workspaceOptions,
      now: () => clock.now(),
      wrote: webhooks.wrote,
      ...(name === undefined ? {} : { name }),
    });
  const limits = rateLimits(parts.rateLimits, () => clock.now());
  const faults = faultsOn(clock);
  const journal = journalOf(parts.journalSize);
  const calls = callCounter(parts.routes.all);
  const fields = parts.watchFields ? fieldReads() : undefined;
  const webhooks = deliveriesOf({
    clock,
    journal,
    workspace: () => workspace,
    fields: parts.webhookFields ?? {},
  });
  let workspace = make();
  let requests = 0;
  return {
    clock,
    limits,
    faults,
    journal,
    calls,
    fields,
    handlers: parts.handlers,
    webhooks,
    workspace: () => workspace,
    nextRequestId() {
      requests += 1;
      return `00000000-0000-4000-8000-${requests.toString(16).padStart(12, "0")}`;
    },
    reset() {
      webhooks.clear();
      clock.restart();
      limits.clear();
      faults.clear();
      journal.clear();
      calls.clear();
      fields?.clear();
      requests = 0;
      workspace = make();
    },
  };
}
