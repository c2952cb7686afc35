import { describe, expect, it } from "vitest";
import { readBundle } from "../document/document.ts";
import { KIND_LIST, KINDS, type KindName } from "../workspace/kinds.ts";
import { WORLDS } from "../worlds/worlds.ts";
import { rowChecks } from "./check-rows.ts";
import { NEEDED } from "./drafts.ts";
import { seedFrom } from "./seed-from.ts";

const check = rowChecks(readBundle());
const small = await WORLDS.small();

/** A world in which the one row of a kind is a row of the world small, of which only some fields are said. */
const readOnly = (part: KindName, fields: readonly string[]) => {
  const sample = rowOf(part);
  const row = Object.fromEntries(fields.map((field) => [field, sample[field]]));
  const kind = KINDS[part];
  const owners: readonly { readonly id: string }[] = "of" in kind ? small[kind.of] : [];
  const rows = "of" in kind ? { [owners[0]?.id ?? ""]: [row] } : [row];
  return seedFrom({ ...small, ...NO_LISTS, knowledgeBases: small.knowledgeBases.slice(0, 1), [part]: rows }, "world", {
    check,
    empty: small,
  });
};

/** What the first row of the world small does not say, or says of what is not in this world. */
const OTHERS: Partial<Record<KindName, object>> = {
  redirects: { from_path: "/old", object_id: small.articles[0]?.id },
  accountFiles: { url: "https://files.example/a" },
  activities: { slug: "call" },
  followers: { id: small.users[0]?.id },
};

const rowOf = (part: KindName): Record<string, unknown> => {
  const rows = Object.values(small[part]).flat() as readonly Record<string, unknown>[];
  return { ...rows[0], ...OTHERS[part] };
};

/** What points to a kind is left out where the kind is replaced. */
const NO_LISTS = Object.fromEntries(KIND_LIST.filter(([, kind]) => "of" in kind).map(([name]) => [name, {}])) as Record<
  string,
  object
>;

describe("what has to be said of a row", () => {
  it.each(KIND_LIST.map(([part]) => part))("is enough for one of the %s, and each of it is needed", (part) => {
    const faultsOf = (fields: readonly string[]): readonly string[] => {
      try {
        readOnly(part, fields);
        return [];
      } catch (error) {
        return String(error)
          .split("\n")
          .filter((line) => line.startsWith(part) && line.includes(" is required"));
      }
    };
    expect(faultsOf(NEEDED[part])).toEqual([]);
    for (const field of NEEDED[part]) {
      const others = NEEDED[part].filter((one) => one !== field);
      expect(faultsOf(others)).toContainEqual(expect.stringContaining(`.${field} is required`));
    }
  });
});
