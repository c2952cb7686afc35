/** Names by id. */
export type Names = ReadonlyMap<string, string>;

/** Where the names of one kind come from. `get` gives `undefined` for an id that nothing has. */
export interface NameSource {
  get(id: string): Promise<string | undefined>;
  clear(): void;
}

/** How long names are taken for true, and how many are kept. */
export interface Keeping {
  readonly max: number;
  readonly ttlMs: number;
  readonly now: () => number;
}
