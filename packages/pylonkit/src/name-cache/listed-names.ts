import type { Keeping, Names, NameSource } from "./names.ts";

/**
 * Names of a kind that Pylon lists all at once: the first look-up reads the list, and it answers all of them until it is
 * too old, also those of ids it does not have. Look-ups that meet share one reading; one that failed is forgotten.
 */
export class ListedNames implements NameSource {
  readonly #load: () => Promise<Names>;
  readonly #keeping: Omit<Keeping, "max">;
  #held: { readonly names: Names; readonly until: number } | undefined;
  #reading: Promise<Names> | undefined;

  constructor(load: () => Promise<Names>, keeping: Omit<Keeping, "max">) {
    this.#load = load;
    this.#keeping = keeping;
  }

  async get(id: string): Promise<string | undefined> {
    const held = this.#held;
    const names = held && this.#keeping.now() < held.until ? held.names : await (this.#reading ??= this.#read());
    return names.get(id);
  }

  clear(): void {
    this.#held = undefined;
    this.#reading = undefined;
  }

  #read(): Promise<Names> {
    const reading = this.#load().then(
      (names) => {
        // Cleared meanwhile: who asked before gets the answer, but it is not kept.
        if (this.#reading === reading) {
          this.#reading = undefined;
          this.#held = { names, until: this.#keeping.now() + this.#keeping.ttlMs };
        }
        return names;
      },
      (error: unknown) => {
        if (this.#reading === reading) this.#reading = undefined;
        throw error;
      },
    );
    return reading;
  }
}
