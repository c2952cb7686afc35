import { slugFrom } from "../resources/knowledge-bases/slugs.ts";
import type { WorldData } from "../workspace/contract.ts";
import { KIND_LIST, KINDS, type KindName } from "../workspace/kinds.ts";
import { NEEDED } from "./drafts.ts";
import { idsFor } from "./seed-ids.ts";
import { SEED_KINDS } from "./seed-kinds.ts";
import { isObject, type Ground, type Rows, type Said } from "./seed-rows.ts";

/** What a row is told besides what is said of it. */
interface Place {
  readonly part: KindName;
  /** The object whose list it is in. */
  readonly owner: string;
  readonly world: WorldData;
  /** The rows of the same list before it. */
  readonly before: readonly Said[];
  readonly idOf: (said: Said, index: number) => string;
  readonly nextNumber: () => number;
  readonly now: string;
}

/** Roles come first: users are given one. */
const ORDER = [...KIND_LIST].sort(([a], [b]) => Number(b === "roles") - Number(a === "roles"));

/**
 * Rows, each made complete by the builder of its kind, with what no builder can know: an id, a number, a time. All of it
 * follows from the rows and the ground they are put on alone. A row that is complete stays the object it is.
 */
export function completeRows(given: Rows, ground: Ground): Rows {
  let done = given;
  const nextNumber = numbersFrom(given, ground);
  for (const [part, kind] of ORDER) {
    if (given[part] === undefined) continue;
    const world = ground.with(done);
    const complete = (rows: readonly Said[], there: readonly Said[], owner = "") => {
      const before = [...there];
      const idOf = idsFor(part, owner, [...there, ...rows]);
      const place = { part, owner, world, before, idOf, nextNumber, now: ground.now };
      return rows.map((said, index) => {
        const row = completeRow(said, there.length + index, place);
        before.push(row);
        return row;
      });
    };
    const rows =
      "of" in kind
        ? Object.fromEntries(
            Object.entries(given[part] as Record<string, readonly Said[]>).map(([owner, list]) => [
              owner,
              complete(list, ground.there(part, owner), owner),
            ]),
          )
        : complete(given[part] as readonly Said[], ground.there(part));
    done = { ...done, [part]: rows };
  }
  return done;
}

/** Whether every row has all the fields that rows of its kind are completed to. */
export function areComplete(rows: Rows): boolean {
  return KIND_LIST.every(([part, kind]) => {
    const given = rows[part] ?? [];
    const lists = "of" in kind ? Object.values(given) : [given];
    const fields = lists.length > 0 ? Object.keys(leastRow(part)) : [];
    const isComplete = (row: unknown) => isObject(row) && fields.every((field) => row[field] !== undefined);
    return lists.every((list) => Array.isArray(list) && list.every(isComplete));
  });
}

/** What becomes of a row of which nothing is said but what has to be. */
function leastRow(part: KindName): Said {
  const one = { id: "00000000-0000-4000-8000-000000000000", name: "", title: "", slug: "" };
  const world = { roles: [one], knowledgeBases: [one] } as Partial<WorldData> as WorldData;
  const told = { part, world, owner: one.id, before: [], idOf: () => one.id, nextNumber: () => 1, now: "" };
  return completeRow(Object.fromEntries(NEEDED[part].map((field) => [field, ""])), 0, told);
}

function completeRow(given: Said, index: number, place: Place): Said {
  const { complete, time } = SEED_KINDS[place.part];
  const said = withoutUndefined(given);
  const id = isNamedBySlug(place.part) || said["id"] !== undefined ? {} : { id: place.idOf(said, index) };
  const when = time === undefined || said[time] !== undefined ? {} : { [time]: place.now };
  const told = { ...id, ...when, ...knownFrom(said, place), ...said };
  try {
    const whole = complete(told as never) as Said;
    return said === given && isSame(whole, said) ? given : whole;
  } catch {
    // A builder may fall over a field of another type; the check of the row says it better.
    return told;
  }
}

/** What a key of `undefined` says is nothing, as in `{ state: late ? "closed" : undefined }`. */
const withoutUndefined = (said: Said): Said =>
  Object.values(said).includes(undefined)
    ? Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
    : said;

/** Whether a builder had nothing to add: it takes over what is said, so only keys can have come to it. */
const isSame = (whole: Said, said: Said): boolean => Object.keys(whole).length === Object.keys(said).length;

const isNamedBySlug = (part: KindName): boolean => {
  const kind = KINDS[part];
  return "key" in kind && kind.key === "slug";
};

/** What follows for a row of a kind from where it stands, and is not the builder's to know. */
function knownFrom(said: Said, { part, owner, world, before, nextNumber }: Place): Said {
  switch (part) {
    case "users":
      return { role: world.roles.find(({ slug }) => slug === "member") ?? world.roles[0] };
    case "issues":
      return { ...(said["number"] === undefined ? { number: nextNumber() } : {}), body_html: "" };
    case "threads":
      return { issue_id: owner };
    case "taskComments":
      return { task_id: owner };
    case "activityTypes":
      return { label: said["slug"] };
    case "knowledgeBases":
      return slugOf(said["title"], said, before);
    case "ticketForms":
      return slugOf(said["name"], said, before);
    case "collections":
      return { ...slugOf(said["title"], said, before), knowledge_base_id: onlyId(world.knowledgeBases) };
    case "articles":
      return {
        ...slugOf(said["title"], said, before),
        knowledge_base_id: onlyId(world.knowledgeBases),
        current_draft_content_html: "",
      };
    case "redirects":
      return { knowledge_base_id: onlyId(world.knowledgeBases) };
    default:
      return {};
  }
}

/** Numbers behind the highest that any issue has. */
function numbersFrom(given: Rows, { nextNumber }: Ground): () => number {
  const issues = (given.issues ?? []) as readonly Said[];
  const isNumber = (value: unknown) => typeof value === "number" && Number.isFinite(value);
  let next = issues.reduce(
    (most, { number }) => (isNumber(number) ? Math.max(most, (number as number) + 1) : most),
    nextNumber,
  );
  return () => next++;
}

const slugOf = (title: unknown, { slug }: Said, before: readonly Said[]): Said =>
  slug === undefined && typeof title === "string"
    ? { slug: slugFrom(title, before as readonly { id: string; slug?: string }[]) }
    : {};

/** The id of the one row there is; of several it is not clear which is meant. */
const onlyId = (rows: readonly { readonly id: string }[]): string | undefined =>
  rows.length === 1 ? rows[0]?.id : undefined;
