/**
 * Rows of one kind by id, in the order they came. Tables of one world share their first rows; the first write copies
 * the map of references (never the rows), so a workspace costs nothing until it is changed. Rows are immutable: to
 * change one, put a new object with the same id.
 */
export interface Table<Row> {
  readonly size: number;
  get(id: string): Row | undefined;
  /** All rows, oldest position first. The array is shared and must not be changed. */
  all(): readonly Row[];
  /** Adds the row, or replaces the one with its id at its place. */
  put(id: string, row: Row): void;
  delete(id: string): boolean;
  /** The place of a row in the order of arrival: never reused, so a page can go on behind a row that is gone. */
  placeOf(id: string): number;
  /** Counts writes; whoever derives something from the rows keeps it for as long as this stays the same. */
  readonly version: number;
}

/** The rows a world starts with, indexed once and shared by every table made of them. */
export interface TableBase<Row> {
  readonly rows: ReadonlyMap<string, Row>;
  readonly places: ReadonlyMap<string, number>;
  readonly all: readonly Row[];
}

/** Indexes rows by id. Two rows with one id are a fault of the world and named. */
export function tableBase<Row>(entries: Iterable<readonly [string, Row]>, kind: string): TableBase<Row> {
  const rows = new Map<string, Row>();
  const places = new Map<string, number>();
  for (const [id, row] of entries) {
    if (rows.has(id)) throw new TypeError(`the world has two ${kind} with id ${JSON.stringify(id)}; ids are unique`);
    places.set(id, rows.size);
    rows.set(id, row);
  }
  return { rows, places, all: [...rows.values()] };
}

/** A table over shared first rows; `wrote` is told what stood at an id before each write. */
export function createTable<Row>(
  base: TableBase<Row>,
  wrote: (id: string, before: Row | undefined) => void = () => {},
): Table<Row> {
  let rows: Map<string, Row> | undefined;
  let places: Map<string, number> | undefined;
  let all: readonly Row[] | undefined = base.all;
  let nextPlace = base.rows.size;
  let version = 0;

  const changed = (): Map<string, Row> => {
    rows ??= new Map(base.rows);
    all = undefined;
    version += 1;
    return rows;
  };

  return {
    get size() {
      return (rows ?? base.rows).size;
    },
    get version() {
      return version;
    },
    get: (id) => (rows ?? base.rows).get(id),
    all: () => (all ??= [...(rows ?? base.rows).values()]),
    put(id, row) {
      wrote(id, (rows ?? base.rows).get(id));
      if (!(rows ?? base.rows).has(id)) {
        places ??= new Map(base.places);
        places.set(id, nextPlace);
        nextPlace += 1;
      }
      changed().set(id, row);
    },
    delete(id) {
      if (!(rows ?? base.rows).has(id)) return false;
      wrote(id, (rows ?? base.rows).get(id));
      changed().delete(id);
      return true;
    },
    placeOf: (id) => (places ?? base.places).get(id) ?? nextPlace,
  };
}
