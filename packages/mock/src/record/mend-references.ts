import { NEEDED } from "../seed/drafts.ts";
import { NOT_FOLLOWED, REFERENCES } from "../seed/references.ts";
import { isObject, type Said } from "../seed/seed-rows.ts";
import type { WorldData } from "../workspace/contract.ts";
import { KIND_LIST, KINDS, type KindName } from "../workspace/kinds.ts";
import type { Collected } from "./collect-rows.ts";

/** The field that has to be said of a row of a kind, where that is one name or title at most. */
const nameOf = (part: KindName): string | undefined => {
  const needed: readonly string[] = NEEDED[part];
  const [only = "id"] = needed;
  return needed.length <= 1 && ["id", "name", "title"].includes(only) ? only : undefined;
};

/**
 * Rows of which everything that is named is there. What is not is stood in for by a row that says so in its name, where
 * a name is all that such a row needs; else the reference is cut. `notes` gets a sentence for each.
 */
export function mendReferences(rows: Collected, empty: WorldData, notes: string[]): Collected {
  const ids = new Map(
    KIND_LIST.flatMap(([part, kind]) => {
      if ("of" in kind) return [];
      const list = (rows[part] ?? empty[part]) as readonly { readonly id?: string }[];
      return [[part, new Set(list.flatMap(({ id }) => (id === undefined ? [] : [id])))] as const];
    }),
  );
  const stubs = new Map<KindName, Said[]>();

  /** Whether an id may be named; makes a row for it where that can be done. */
  const allow = (kinds: readonly KindName[], id: string, where: string): boolean => {
    if (id === "" || kinds.some((kind) => ids.get(kind)?.has(id))) return true;
    const [kind] = kinds;
    const name = kind && nameOf(kind);
    if (kind === undefined || name === undefined) {
      notes.push(`${where} is cut: ${id} of the ${kinds.map((one) => KINDS[one].noun).join(" or ")} was not recorded.`);
      return false;
    }
    notes.push(`${id} of the ${KINDS[kind].noun} stands in for one that was not recorded; ${where} names it.`);
    ids.get(kind)?.add(id);
    stubs.set(kind, [...(stubs.get(kind) ?? []), { id, ...(name !== "id" && { [name]: "Not recorded" }) }]);
    return true;
  };

  const mend = (value: unknown, where: string): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => mend(item, `${where}[${index}]`));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
        if (NOT_FOLLOWED.has(name)) return [[name, inner]];
        const kinds = Object.hasOwn(REFERENCES, name) ? REFERENCES[name] : undefined;
        const at = `${where}.${name}`;
        if (!kinds) return [[name, mend(inner, at)]];
        if (Array.isArray(inner))
          return [[name, inner.filter((item) => isAllowed(item, kinds, at)).map((item) => mend(item, at))]];
        return isAllowed(inner, kinds, at) ? [[name, mend(inner, at)]] : [];
      }),
    );
  };
  const isAllowed = (value: unknown, kinds: readonly KindName[], at: string) => {
    const id = isObject(value) ? value["id"] : value;
    return typeof id !== "string" || allow(kinds, id, at);
  };

  const mended: Partial<Record<KindName, Collected[KindName]>> = {};
  for (const [part, kind] of KIND_LIST) {
    const given = rows[part];
    if (given === undefined) continue;
    if (!("of" in kind)) mended[part] = mend(given, part) as readonly Said[];
    else {
      const lists = Object.entries(given).filter(([owner]) => allow([kind.of], owner, part));
      mended[part] = mend(Object.fromEntries(lists), part) as Record<string, readonly Said[]>;
    }
  }
  for (const [part, list] of stubs) mended[part] = [...((mended[part] ?? empty[part]) as readonly Said[]), ...list];
  return mended;
}
