import type { Tables, WorldData, Workspace, WorkspaceOptions } from "./contract.ts";
import type { Issue } from "./entities.ts";
import { hashOf } from "./hash.ts";
import { compareNewestFirst } from "./listings.ts";
import { mulberry32, uuidFrom } from "./random.ts";
import { createTable, tableBase, type Table, type TableBase } from "./table.ts";

/** What the tables of a world start from. */
type TableBases = {
  readonly [Kind in keyof Tables]: Tables[Kind] extends Table<infer Row> ? TableBase<Row> : never;
};

interface WorldBases extends TableBases {
  readonly fingerprint: string;
  readonly highestNumber: number;
  readonly issuesNewestFirst: readonly Issue[];
}

const byId = <Row extends { id: string }>(rows: readonly Row[], kind: string): TableBase<Row> =>
  tableBase(
    rows.map((row) => [row.id, row]),
    kind,
  );

/** A pure function of the world, kept with it: indexes are made once, however many workspaces stand on a world. */
const basesOf = new WeakMap<WorldData, WorldBases>();

function indexWorld(world: WorldData): WorldBases {
  const known = basesOf.get(world);
  if (known) return known;
  const ids = [world.organization, ...world.issues, ...world.accounts, ...world.contacts].map((row) => row.id);
  const bases: WorldBases = {
    fingerprint: hashOf(`${world.now} ${ids.join(" ")}`),
    highestNumber: world.issues.reduce((highest, issue) => Math.max(highest, issue.number), 1000),
    issuesNewestFirst: [...world.issues].sort(compareNewestFirst),
    users: byId(world.users, "users"),
    roles: byId(world.roles, "user roles"),
    teams: byId(world.teams, "teams"),
    tags: byId(world.tags, "tags"),
    customFields: byId(world.customFields, "custom fields"),
    statuses: tableBase(
      world.statuses.map((status) => [status.slug, status]),
      "issue statuses",
    ),
    accounts: byId(world.accounts, "accounts"),
    contacts: byId(world.contacts, "contacts"),
    issues: byId(world.issues, "issues"),
    messages: tableBase(Object.entries(world.messages), "lists of messages"),
    followers: tableBase(Object.entries(world.followers), "lists of followers"),
  };
  basesOf.set(world, bases);
  return bases;
}

/**
 * A workspace that starts with the world's data. The world is indexed once and never changed; tables copy their index
 * on the first write, so making a workspace (and so a reset) takes microseconds. Ids come from a fixed seed.
 */
export function createWorkspace(world: WorldData, options: WorkspaceOptions): Workspace {
  const bases = indexWorld(world);
  const random = mulberry32(0x50796c6f);
  let issueNumber = bases.highestNumber;
  let sorted: readonly Issue[] = bases.issuesNewestFirst;
  let sortedVersion = 0;

  const workspace: Workspace = {
    organization: world.organization,
    tokenUser: world.tokenUser,
    fingerprint: options.name === undefined ? bases.fingerprint : hashOf(`${bases.fingerprint} ${options.name}`),
    users: createTable(bases.users),
    roles: createTable(bases.roles),
    teams: createTable(bases.teams),
    tags: createTable(bases.tags),
    customFields: createTable(bases.customFields),
    statuses: createTable(bases.statuses),
    accounts: createTable(bases.accounts),
    contacts: createTable(bases.contacts),
    issues: createTable(bases.issues),
    messages: createTable(bases.messages),
    followers: createTable(bases.followers),
    get data() {
      return dataOf(world, workspace);
    },
    now: options.now,
    newId: () => uuidFrom(random),
    nextIssueNumber() {
      issueNumber += 1;
      return issueNumber;
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

/**
 * Rows are shared with the world and so with every other workspace on it: who looks at them must not be able to change
 * them. An object that is frozen already is taken to be so in all its parts.
 */
function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

function dataOf(world: WorldData, workspace: Workspace): WorldData {
  const lists = <Row>(table: Table<readonly Row[]>): Record<string, readonly Row[]> =>
    Object.fromEntries(
      workspace.issues
        .all()
        .map((issue) => [issue.id, table.get(issue.id) ?? []] as const)
        .filter(([, rows]) => rows.length > 0),
    );
  return frozen({
    now: new Date(workspace.now()).toISOString(),
    organization: world.organization,
    tokenUser: world.tokenUser,
    users: workspace.users.all(),
    roles: workspace.roles.all(),
    teams: workspace.teams.all(),
    tags: workspace.tags.all(),
    customFields: workspace.customFields.all(),
    statuses: workspace.statuses.all(),
    accounts: workspace.accounts.all(),
    contacts: workspace.contacts.all(),
    issues: workspace.issues.all(),
    messages: lists(workspace.messages),
    followers: lists(workspace.followers),
  });
}
