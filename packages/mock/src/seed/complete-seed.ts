import type { WorldData, WorldSeed } from "../workspace/contract.ts";
import { hashOf } from "../workspace/hash.ts";
import { KIND_LIST, KINDS, type KindName } from "../workspace/kinds.ts";
import { mulberry32, uuidFrom } from "../workspace/random.ts";
import { slugFrom } from "../resources/knowledge-bases/slugs.ts";
import { SEED_KINDS } from "./seed-kinds.ts";

type Said = Readonly<Record<string, unknown>>;

/** What a row is told besides what is said of it. */
interface Place {
  readonly part: KindName;
  readonly index: number;
  /** The object whose list it is in. */
  readonly owner?: string;
  readonly world: WorldData;
  /** The rows of the same list before it. */
  readonly before: readonly Said[];
}

/**
 * The rows of a seed, each made complete by the builder of its kind, with what no builder can know: an id, a number, a
 * time. All of it follows from the file alone, and a row that is complete stays as it is.
 */
export function completeSeed(seed: WorldSeed, empty: WorldData): WorldSeed {
  let done = seed.organization ? { ...seed, organization: { ...empty.organization, ...seed.organization } } : seed;
  for (const [part, kind] of KIND_LIST) {
    const given: unknown = seed[part];
    if (given === undefined) continue;
    const world: WorldData = { ...empty, ...done };
    const rows =
      "of" in kind
        ? Object.entries(given as Record<string, readonly Said[]>).map(
            ([owner, list]) => [owner, completeRows(list, { part, world, owner })] as const,
          )
        : completeRows(given as readonly Said[], { part, world });
    done = { ...done, [part]: "of" in kind ? Object.fromEntries(rows as readonly [string, object[]][]) : rows };
  }
  return done;
}

function completeRows(rows: readonly Said[], place: Omit<Place, "index" | "before">): readonly object[] {
  const done: Said[] = [];
  for (const [index, said] of rows.entries()) done.push(completeRow(said, { ...place, index, before: done }));
  return done;
}

function completeRow(said: Said, place: Place): Said {
  const { complete, time } = SEED_KINDS[place.part];
  const id = said["id"] ?? idFor(said, place);
  const when = time === undefined || said[time] !== undefined ? {} : { [time]: place.world.now };
  const row = { ...(isNamedBySlug(place.part) ? {} : { id }), ...when, ...knownFrom(said, place), ...said };
  try {
    return complete ? (complete(row as never) as Said) : row;
  } catch {
    // A builder may fall over a field of another type; the check of the row says it better.
    return row;
  }
}

const isNamedBySlug = (part: KindName): boolean => {
  const kind = KINDS[part];
  return "key" in kind && kind.key === "slug";
};

/** An id out of what names a row, so that it stays when rows are added before it; a second of the name gets another. */
function idFor(said: Said, { part, owner = "", index, before }: Place): string {
  const name = said["name"] ?? said["title"] ?? said["value"] ?? said["slug"] ?? said["email"];
  const seedOf = (what: unknown) =>
    uuidFrom(mulberry32(Number.parseInt(hashOf(`${part} ${owner} ${String(what)}`), 16)));
  const id = seedOf(name ?? index);
  return before.some((row) => row["id"] === id) ? seedOf(`${String(name)} ${index}`) : id;
}

/** What follows for a row of a kind from where it stands, and is not the builder's to know. */
function knownFrom(said: Said, { part, owner, world, before }: Place): Said {
  switch (part) {
    case "users":
      return { role: world.roles.find(({ slug }) => slug === "member") ?? world.roles[0] };
    case "issues":
      return { ...(said["number"] === undefined ? { number: nextNumber(world.issues, before) } : {}), body_html: "" };
    case "threads":
      return { issue_id: owner };
    case "taskComments":
      return { task_id: owner };
    case "activityTypes":
      return { label: said["slug"] };
    case "knowledgeBases":
      return slugOf(said, before);
    case "collections":
      return { ...slugOf(said, before), knowledge_base_id: onlyId(world.knowledgeBases) };
    case "articles":
      return {
        ...slugOf(said, before),
        knowledge_base_id: onlyId(world.knowledgeBases),
        current_draft_content_html: "",
      };
    default:
      return {};
  }
}

/** The number behind the highest that any issue of the file has. */
function nextNumber(issues: readonly Said[], before: readonly Said[]): number {
  const numbers = [...issues, ...before].map((issue) => issue["number"]);
  return 1 + numbers.reduce<number>((most, each) => (typeof each === "number" && each > most ? each : most), 1000);
}

const slugOf = ({ title }: Said, before: readonly Said[]): Said =>
  typeof title === "string" ? { slug: slugFrom(title, before as readonly { id: string; slug?: string }[]) } : {};

/** The id of the one row there is; of several it is not clear which is meant. */
const onlyId = (rows: readonly { readonly id: string }[]): string | undefined =>
  rows.length === 1 ? rows[0]?.id : undefined;
