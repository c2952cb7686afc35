import { hashOf } from "../workspace/hash.ts";
import type { KindName } from "../workspace/kinds.ts";
import { mulberry32, uuidFrom } from "../workspace/random.ts";
import type { Said } from "./seed-rows.ts";

/**
 * Ids for the rows of a list that have none, out of what names a row, so that an id stays when other rows are put before
 * it; a second row of the name gets another. `rows` are all of the list: no id of theirs is given again.
 */
export function idsFor(part: KindName, owner: string, rows: readonly Said[]): (said: Said, index: number) => string {
  const taken = new Set(rows.map((row) => row["id"]));
  const idOf = (what: unknown) => uuidFrom(mulberry32(Number.parseInt(hashOf(`${part} ${owner} ${String(what)}`), 16)));
  return (said, index) => {
    const name = said["name"] ?? said["title"] ?? said["value"] ?? said["slug"] ?? said["email"];
    let id = idOf(name ?? index);
    for (let again = index; taken.has(id); again += 1) id = idOf(`${String(name)} ${again}`);
    taken.add(id);
    return id;
  };
}
