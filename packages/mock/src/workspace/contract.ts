import type { ApiTables } from "./api-tables.ts";
import type { Automations } from "./automations.ts";
import type { Issue } from "./entities.ts";
import type { KindName, Tables, WorldRows } from "./kinds.ts";

/**
 * A named data set: plain JSON, complete objects as Pylon answers them; what Pylon keeps of one and does not answer,
 * such as the translations of an article, is beside. Nothing changes a world once it is built, so one world may stand
 * under any number of workspaces.
 */
export interface WorldData extends WorldRows {
  /** RFC 3339; the mock's clock starts here unless it is told otherwise. */
  readonly now: string;
  readonly organization: { readonly id: string; readonly name: string };
  /** The user the API token belongs to. */
  readonly tokenUser: string;
}

/** A world as somebody brings it: what is left out is as in the world `empty`. */
export type WorldSeed = Partial<WorldData>;

/** The worlds the mock ships with. */
export type WorldName = "empty" | "small" | "support-desk" | "large";

/**
 * What one mock knows: the state its handlers read and write. Made of a world by `createWorkspace` in microseconds;
 * worlds are shared and never changed. Ids and numbers it hands out are the same on every run.
 */
export interface Workspace extends Tables {
  readonly organization: WorldData["organization"];
  /** The id of the user the API token belongs to. */
  readonly tokenUser: string;
  /** What searches and lists take, as of the month the mock stands for. */
  readonly api: ApiTables;
  /** What happens by itself. */
  readonly automations: Automations;
  /** How many issues each team has assigned in turn, by its id. */
  readonly turns: Map<string, number>;
  /** Tells this workspace from others: cursors carry it. */
  readonly fingerprint: string;
  /** Everything as plain arrays, as it is now, frozen: for inspection, and itself a world to start another workspace from. */
  readonly data: WorldData;
  /** The same state, as the token of another user sees it. */
  as(user: string): Workspace;
  /** Milliseconds since the epoch, by the mock's clock. */
  now(): number;
  newId(): string;
  nextIssueNumber(): number;
  /** Says that an issue has a number, so that only higher ones are given. */
  takeIssueNumber(number: number): void;
  /** The number that `nextIssueNumber` gives next. */
  readonly upcomingIssueNumber: number;
  /**
   * Does what may be refused. Where it throws and has written nothing, the ids and numbers it took are given again: a
   * refused request changes nothing for those that come later.
   */
  attempt<Result>(act: () => Result): Result;
  /** All issues, newest first; kept until an issue is written. */
  issuesNewestFirst(): readonly Issue[];
}

/** What a workspace is made with besides its world. */
export interface WorkspaceOptions {
  readonly now: () => number;
  /** The name of an isolated world, so that its cursors are refused in others. Default: none. */
  readonly name?: string;
  /** What the API takes, where that is not what it takes now. */
  readonly api?: ApiTables;
  /** What happens by itself. Default: what usually does. */
  readonly automations?: Automations;
  /** Told before each write what stood there: a row, or the whole list of an object. */
  readonly wrote?: (part: KindName, id: string, before: unknown) => void;
}

/** One request that passed the contract: Prism has checked its shape, the prose rules are the handler's. */
export interface HandlerCall {
  readonly workspace: Workspace;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  /** The same with all the values of a name, for parameters that are lists. */
  readonly queryLists?: Readonly<Record<string, readonly string[]>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The 200 body without `request_id`, which the front adds. */
export type Answer = Record<string, unknown>;

/** Answers one operation from the workspace, or throws a `Refusal`. */
export type Handler = (call: HandlerCall) => Answer;

/** All handlers by route, as `handlers.ts` exports them. */
export type Handlers = Readonly<Record<string, Handler>>;

/** The worlds by name, as `worlds/worlds.ts` exports them. A world is built when it is first asked for and kept. */
export type Worlds = Readonly<Record<WorldName, () => Promise<WorldData>>>;

/**
 * A refusal as Pylon words them: an HTTP status, the stable `code` where one is known, one sentence a fault in
 * `errors`, and for duplicates the id of the object that is already there. The front makes the error envelope of it.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly code: string | undefined;
  readonly errors: readonly string[];
  readonly existsId: string | undefined;

  constructor(fields: { status: number; errors: readonly string[]; code?: string; existsId?: string }) {
    super(fields.errors.join(" "));
    this.status = fields.status;
    this.code = fields.code;
    this.errors = fields.errors;
    this.existsId = fields.existsId;
  }
}
