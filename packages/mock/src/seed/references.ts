import { nearest } from "../document/nearest.ts";
import { show } from "../show.ts";
import type { WorldData } from "../workspace/contract.ts";
import { KIND_LIST, KINDS, type KindName } from "../workspace/kinds.ts";
import type { PlacedRow } from "./seed-rows.ts";

/** The fields that name an object, by id or as an object with its id, and the kinds it may be of. */
export const REFERENCES: Readonly<Record<string, readonly KindName[]>> = {
  account: ["accounts"],
  account_id: ["accounts"],
  parent_account_id: ["accounts"],
  child_account_id: ["accounts"],
  related_object_id: ["accounts"],
  subaccount_ids: ["accounts"],
  associated_account_ids: ["accounts"],
  account_ids: ["accounts"],
  portal_visible_to_account_ids: ["accounts"],
  assignee: ["users"],
  author_user_id: ["users"],
  owner: ["users"],
  owner_id: ["users"],
  user: ["users"],
  user_id: ["users"],
  users: ["users"],
  role_id: ["roles"],
  team: ["teams"],
  macro_group_id: ["macroGroups"],
  contact: ["contacts"],
  contact_id: ["contacts"],
  requester: ["contacts", "users"],
  issue_id: ["issues"],
  task_id: ["tasks"],
  parent_task_id: ["tasks"],
  subtask_ids: ["tasks"],
  project: ["projects"],
  milestone: ["milestones"],
  knowledge_base_id: ["knowledgeBases"],
  collection_id: ["collections"],
  parent_collection_id: ["collections"],
};

/** What users put into these has names of its own, and what somebody wrote stays when they are gone. */
export const NOT_FOLLOWED = new Set(["custom_fields", "attributes", "metadata", "translations", "author"]);

/** Where to look for what names an object. */
interface Naming {
  readonly rows: readonly PlacedRow[];
  /** Lists that belong to an object, which may be empty. */
  readonly lists: readonly Pick<PlacedRow, "part" | "owner">[];
  /** Whether to look whom the token belongs to. */
  readonly tokenUser: boolean;
}

/** What some rows and lists of a world name that is not in it, one sentence each. */
export function danglingReferences(world: WorldData, { rows, lists, tokenUser }: Naming): readonly string[] {
  const ids = new Map(KIND_LIST.map(([name]) => [name, idsOf(world, name)]));
  const isThere = (kinds: readonly KindName[], id: string) => kinds.some((kind) => ids.get(kind)?.has(id));
  const missing = (place: string, kinds: readonly KindName[], id: string) => {
    const like = nearest(
      id,
      kinds.flatMap((kind) => [...(ids.get(kind) ?? [])]),
    );
    const nouns = kinds.map((kind) => KINDS[kind].noun).join(" or ");
    return `${place} is ${show(id)}, which is no id of the ${nouns} there are.${like ? ` Did you mean "${like}"?` : ""}`;
  };

  const walk = (value: unknown, place: string): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, `${place}[${index}]`));
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) => {
      if (NOT_FOLLOWED.has(name)) return [];
      const at = `${place}.${name}`;
      const kinds = Object.hasOwn(REFERENCES, name) ? REFERENCES[name] : undefined;
      const wrong = kinds ? named(inner, at).filter(([, id]) => !isThere(kinds, id)) : [];
      return [...wrong.map(([where, id]) => missing(where, kinds ?? [], id)), ...walk(inner, at)];
    });
  };

  const ownerless = lists.flatMap(({ part, owner }) => {
    const kind = KINDS[part];
    if (!("of" in kind) || isThere([kind.of], owner)) return [];
    return [missing(`the key ${show(owner)} of ${part}`, [kind.of], owner)];
  });
  const nobody = tokenUser && !isThere(["users"], world.tokenUser);
  return [
    ...(nobody ? [missing("tokenUser", ["users"], world.tokenUser)] : []),
    ...ownerless,
    ...rows.flatMap(({ row, place }) => walk(row, place)),
  ];
}

const idsOf = (world: WorldData, name: KindName): ReadonlySet<string> => {
  const rows: unknown = world[name];
  return new Set(Array.isArray(rows) ? (rows as readonly { id: string }[]).map(({ id }) => id) : []);
};

/** The ids in a field, each with its place. An empty text stands for nothing, as everywhere at Pylon. */
function named(value: unknown, at: string): readonly (readonly [place: string, id: string])[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => named(item, `${at}[${index}]`));
  if (typeof value === "string") return value === "" ? [] : [[at, value]];
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === "string" ? [[`${at}.id`, id]] : [];
}
