import { NEWEST_TABLES } from "./api-tables.ts";
import { USUAL_AUTOMATIONS } from "./automations.ts";
import type { WorldData, Workspace, WorkspaceOptions } from "./contract.ts";
import type { Issue } from "./entities.ts";
import { frozen } from "./frozen.ts";
import { contentHash, hashOf } from "./hash.ts";
import { KIND_LIST, KINDS, type KindName, type Tables, type WorldRows } from "./kinds.ts";
import { compareNewestFirst } from "./listings.ts";
import { uuidAt } from "./random.ts";
import { createTable, tableBase, type Table, type TableBase } from "./table.ts";

/** What the workspaces on a world share. */
interface WorldIndex {
  /** Hashed when a cursor first asks for it, as most workspaces never give one. */
  readonly fingerprint: () => string;
  readonly highestNumber: number;
  readonly issuesNewestFirst: readonly Issue[];
  readonly bases: ReadonlyMap<KindName, TableBase<unknown>>;
}

/** What the ids of every workspace follow from. */
const ID_SEED = 0x50796c6f;

const writesTo = (tables: Tables): number => KIND_LIST.reduce((sum, [name]) => sum + tables[name].version, 0);

/** A pure function of the world, kept with it: indexes are made once, however many workspaces stand on a world. */
const indexOf = new WeakMap<WorldData, WorldIndex>();

function indexWorld(world: WorldData): WorldIndex {
  const known = indexOf.get(world);
  if (known) return known;
  let fingerprint: string | undefined;
  const index: WorldIndex = {
    fingerprint: () => (fingerprint ??= contentHash(world)),
    highestNumber: world.issues.reduce((highest, issue) => Math.max(highest, issue.number), 1000),
    issuesNewestFirst: [...world.issues].sort(compareNewestFirst),
    bases: new Map(KIND_LIST.map(([name]) => [name, baseOf(world, name)])),
  };
  indexOf.set(world, index);
  return index;
}

function baseOf(world: WorldData, name: KindName): TableBase<unknown> {
  const kind = KINDS[name];
  if ("of" in kind) return tableBase(Object.entries(world[name]), `lists of ${kind.noun}`);
  const keyed = (world[name] as readonly Record<string, unknown>[]).map((row) => [String(row[kind.key]), row] as const);
  return tableBase(keyed, kind.noun);
}

/**
 * A workspace that starts with the world's data. The world is indexed once and never changed; tables copy their index
 * on the first write, so making a workspace (and so a reset) takes microseconds. Ids come from a fixed seed.
 */
export function createWorkspace(world: WorldData, options: WorkspaceOptions): Workspace {
  const { fingerprint, highestNumber, issuesNewestFirst, bases } = indexWorld(world);
  const { wrote } = options;
  const tables = Object.fromEntries(
    [...bases].map(([name, base]) => [name, createTable(base, wrote && ((id, before) => wrote(name, id, before)))]),
  ) as unknown as Tables;
  let idsGiven = 0;
  let issueNumber = highestNumber;
  let sorted: readonly Issue[] = issuesNewestFirst;
  let sortedVersion = 0;

  const workspace: Workspace = {
    ...tables,
    organization: world.organization,
    tokenUser: world.tokenUser,
    api: options.api ?? NEWEST_TABLES,
    automations: options.automations ?? USUAL_AUTOMATIONS,
    turns: new Map(),
    get fingerprint() {
      return options.name === undefined ? fingerprint() : hashOf(`${fingerprint()} ${options.name}`);
    },
    get data() {
      return dataOf(world, workspace);
    },
    // Everything is looked up in the one workspace, so what is kept there, such as the order of the issues, stays one.
    as: (tokenUser) => Object.create(workspace, { tokenUser: { value: tokenUser, enumerable: true } }) as Workspace,
    now: options.now,
    newId() {
      idsGiven += 1;
      return uuidAt(ID_SEED, idsGiven - 1);
    },
    nextIssueNumber() {
      issueNumber += 1;
      return issueNumber;
    },
    takeIssueNumber(number) {
      issueNumber = Math.max(issueNumber, number);
    },
    get upcomingIssueNumber() {
      return issueNumber + 1;
    },
    attempt(act) {
      const before = { idsGiven, issueNumber, written: writesTo(tables) };
      try {
        return act();
      } catch (error) {
        if (writesTo(tables) === before.written) ({ idsGiven, issueNumber } = before);
        throw error;
      }
    },
    issuesNewestFirst() {
      if (sortedVersion !== workspace.issues.version) {
        sorted = [...workspace.issues.all()].sort(compareNewestFirst);
        sortedVersion = workspace.issues.version;
      }
      return sorted;
    },
  };
  return workspace;
}

function dataOf(world: WorldData, workspace: Workspace): WorldData {
  const parts = KIND_LIST.map(([name, kind]) => [
    name,
    "of" in kind ? listsOf(workspace[kind.of].all(), workspace[name] as Table<unknown>) : workspace[name].all(),
  ]);
  return frozen({
    now: new Date(workspace.now()).toISOString(),
    organization: world.organization,
    tokenUser: world.tokenUser,
    ...(Object.fromEntries(parts) as WorldRows),
  });
}

function listsOf(owners: readonly { id: string }[], table: Table<unknown>): Record<string, unknown> {
  const lists = owners.map(({ id }) => [id, (table.get(id) ?? []) as readonly unknown[]] as const);
  return Object.fromEntries(lists.filter(([, rows]) => rows.length > 0));
}
