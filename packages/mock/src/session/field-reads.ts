/** Which fields of an operation's answers were read by whoever got them, and which came for nothing. */
export interface FieldCoverage {
  /** Such as `data[].title`, in the order they were first read. */
  readonly read: readonly string[];
  readonly unread: readonly string[];
}

/** Watches who reads what of the answers. */
export interface FieldReads {
  /** The body of an answer as it is to be handed out. */
  watch(route: string, body: unknown): unknown;
  report(): Readonly<Record<string, FieldCoverage>>;
  clear(): void;
}

interface Seen {
  readonly sent: Set<string>;
  readonly read: Set<string>;
}

/** Notes every field that is asked for. Whoever asks for the names of all fields (a copy, a log) has read none by that. */
export function fieldReads(): FieldReads {
  const byRoute = new Map<string, Seen>();
  return {
    watch(route, body) {
      let seen = byRoute.get(route);
      if (!seen) byRoute.set(route, (seen = { sent: new Set(), read: new Set() }));
      const { sent, read } = seen;
      for (const path of pathsOf(body)) sent.add(path);
      return watched(body, "", (path) => read.add(path));
    },
    report: () =>
      Object.fromEntries(
        [...byRoute].map(([route, { sent, read }]) => [
          route,
          { read: [...read].filter((path) => sent.has(path)), unread: [...sent].filter((path) => !read.has(path)) },
        ]),
      ),
    clear: () => byRoute.clear(),
  };
}

const below = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);

/** The fields of a value, the items of its lists taken together. */
function* pathsOf(value: unknown, path = ""): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* pathsOf(item, `${path}[]`);
    return;
  }
  for (const [name, part] of Object.entries(value)) {
    yield below(path, name);
    yield* pathsOf(part, below(path, name));
  }
}

function watched(value: unknown, path: string, note: (path: string) => void): unknown {
  if (typeof value !== "object" || value === null) return value;
  const isList = Array.isArray(value);
  const known = new Map<string | symbol, unknown>();
  return new Proxy(value, {
    get(target, name) {
      const part = Reflect.get(target, name) as unknown;
      if (typeof name === "symbol" || !Object.hasOwn(target, name) || (isList && name === "length")) return part;
      const at = isList ? `${path}[]` : below(path, name);
      if (!isList) note(at);
      // The same object for the same field, as everybody expects who compares.
      if (!known.has(name)) known.set(name, watched(part, at, note));
      return known.get(name);
    },
  });
}
