import type { ApiDocument } from "../document/document.ts";
import type { Routes } from "../document/routes.ts";
import { propertiesOf } from "../document/composed.ts";
import { SEED_KINDS } from "../seed/seed-kinds.ts";
import { isObject, type Said } from "../seed/seed-rows.ts";
import { KIND_LIST, KINDS, type KindName } from "../workspace/kinds.ts";
import type { Cassette } from "./cassette.ts";
import { responseSchema } from "./response-schema.ts";
import { itemOf, propertyOf, typed, type Typed } from "./typed.ts";

/** Rows by kind, lists by the id of their object, as a seed has them. */
export type Collected = Readonly<
  Partial<Record<KindName, readonly Said[] | Readonly<Record<string, readonly Said[]>>>>
>;

/** What the answers of a recording hold. */
interface Seen {
  readonly rows: Collected;
  /** Who `GET /me` said the token belongs to. */
  readonly tokenUser: string | undefined;
  readonly notes: readonly string[];
}

/** Which component of the document a row of each kind is; a component of two kinds goes by its owner. */
const BY_COMPONENT: ReadonlyMap<string, KindName> = new Map(
  KIND_LIST.flatMap(([part]) => {
    const { schema } = SEED_KINDS[part];
    return schema === undefined || part === "activities" || part === "accountFiles" ? [] : [[schema, part] as const];
  }),
);

/** All objects in the answers that went well, each as it was seen last; what was deleted is gone. */
export function collectRows({ interactions }: Cassette, document: ApiDocument, routes: Routes): Seen {
  const found = new Map<KindName, Map<string, { owner: string; row: Said }>>();
  const notes: string[] = [];
  let tokenUser: string | undefined;

  const keep = (part: KindName, row: Said, owner: string) => {
    const kind = KINDS[part];
    const key = "key" in kind ? row[kind.key] : row["id"];
    if (typeof key !== "string") return;
    const ofKind = found.get(part) ?? new Map<string, { owner: string; row: Said }>();
    found.set(part, ofKind);
    ofKind.set(`${owner} ${key}`, { owner, row: { ...ofKind.get(`${owner} ${key}`)?.row, ...row } });
  };

  const look = (value: unknown, parts: Typed, owner: string): void => {
    if (Array.isArray(value)) return value.forEach((item) => look(item, itemOf(document, parts), owner));
    if (!isObject(value)) return;
    const part = parts
      .map((one) => (one.isWhole ? BY_COMPONENT.get(one.owner) : undefined))
      .find((kind) => kind !== undefined);
    if (part !== undefined && ("key" in KINDS[part] || owner !== ""))
      keep(part, onlyKnown(document, value, part), "of" in KINDS[part] ? owner : "");
    for (const [name, inner] of Object.entries(value)) look(inner, propertyOf(document, parts, name).typed, owner);
  };

  for (const { request, response } of interactions) {
    const match = routes.match(request.method, request.path);
    if (match.kind !== "found" || response.status >= 300) continue;
    const { entry, params } = match;
    const last = entry.segments.at(-1)?.slice(1, -1);
    if (entry.method === "DELETE" && last !== undefined && entry.segments.at(-1)?.startsWith("{"))
      for (const ofKind of found.values())
        for (const [key, { row }] of ofKind) if (row["id"] === params[last]) ofKind.delete(key);
    const schema = responseSchema(document, entry, response.status);
    if (!schema) continue;
    look(response.body, typed(document, schema), params["id"] ?? "");
    const data = isObject(response.body) ? response.body["data"] : undefined;
    if (entry.route === "GET /me" && isObject(data) && typeof data["id"] === "string") tokenUser = data["id"];
  }

  const byNumber = new Map(
    [...(found.get("issues")?.values() ?? [])].map(({ row }) => [String(row["number"]), String(row["id"])]),
  );
  const rows: Partial<Record<KindName, readonly Said[] | Record<string, Said[]>>> = {};
  for (const [part, ofKind] of found) {
    const kind = KINDS[part];
    if (!("of" in kind)) rows[part] = [...ofKind.values()].map(({ row }) => row);
    else {
      const lists: Record<string, Said[]> = {};
      for (const { owner, row } of ofKind.values()) {
        const id = kind.of === "issues" ? (byNumber.get(owner) ?? owner) : owner;
        if (kind.of === "issues" && /^\d+$/.test(id))
          notes.push(`${part} of issue ${id} are left out: its id was not recorded.`);
        else (lists[id] ??= []).push(row);
      }
      rows[part] = lists;
    }
  }
  return { rows, tokenUser, notes: [...new Set(notes)] };
}

/** A row without the fields that its kind does not have, which no seed takes. */
function onlyKnown(document: ApiDocument, row: Said, part: KindName): Said {
  const { schema } = SEED_KINDS[part];
  const names = schema === undefined ? undefined : propertiesOf(document, { $ref: `#/components/schemas/${schema}` });
  return names ? Object.fromEntries(Object.entries(row).filter(([name]) => names.has(name))) : row;
}
