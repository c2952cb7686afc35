import type { Keeping, Names, NameSource } from "./names.ts";
import { Recent } from "./recent.ts";

/** Ids in one request: what a search gives on a page when it is not asked for more. */
const IDS_PER_REQUEST = 100;

interface Entry {
  readonly name: string | undefined;
  readonly until: number;
}

interface Batch {
  readonly ids: string[];
  readonly names: Promise<Names>;
}

/**
 * Names of a kind that is searched by id. Ids that are asked for in the same turn, as by `Promise.all`, go into one
 * request for each hundred; an id that is under way is not asked for again. That nothing has an id is kept too; a
 * failure is not.
 */
export class SearchedNames implements NameSource {
  readonly #search: (ids: readonly string[]) => Promise<Names>;
  readonly #keeping: Keeping;
  readonly #kept: Recent<Entry>;
  #underWay = new Map<string, Batch>();
  #open: Batch | undefined;

  constructor(search: (ids: readonly string[]) => Promise<Names>, keeping: Keeping) {
    this.#search = search;
    this.#keeping = keeping;
    this.#kept = new Recent(keeping.max);
  }

  async get(id: string): Promise<string | undefined> {
    const kept = this.#kept.get(id);
    if (kept && this.#keeping.now() < kept.until) return kept.name;
    const batch = this.#underWay.get(id) ?? this.#join(id);
    return (await batch.names).get(id);
  }

  clear(): void {
    this.#kept.clear();
    this.#underWay = new Map();
    this.#open = undefined;
  }

  #join(id: string): Batch {
    const open = this.#open;
    const batch = open && open.ids.length < IDS_PER_REQUEST ? open : (this.#open = this.#begin());
    batch.ids.push(id);
    this.#underWay.set(id, batch);
    return batch;
  }

  #begin(): Batch {
    const ids: string[] = [];
    const underWay = this.#underWay;
    // After this turn, when everybody who asks at once has asked.
    const names = Promise.resolve().then(async () => {
      if (this.#open === batch) this.#open = undefined;
      try {
        const found = await this.#search(ids);
        const until = this.#keeping.now() + this.#keeping.ttlMs;
        // Cleared meanwhile: who asked before gets the answer, but it is not kept.
        if (underWay === this.#underWay) for (const id of ids) this.#kept.set(id, { name: found.get(id), until });
        return found;
      } finally {
        for (const id of ids) underWay.delete(id);
      }
    });
    const batch: Batch = { ids, names };
    return batch;
  }
}
