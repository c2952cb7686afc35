import { pointerStep } from "../document/document.ts";
import { show } from "../show.ts";
import { canonicalJson } from "../workspace/hash.ts";
import type { RecordedRequest } from "./cassette.ts";

/** A request as a replay compares it. */
export type Asked = Pick<RecordedRequest, "method" | "path" | "query" | "body">;

/** Where an asked request is another than a recorded one. */
export interface Difference {
  readonly says: string;
  /** How much it sets the two apart. */
  readonly weight: number;
}

/** Equal for requests that are the same but for the order of their query and of the fields of their bodies. */
export const keyOf = ({ method, path, query = {}, body }: Asked): string =>
  canonicalJson({ method, path: segmentsOf(path), query, body: body ?? null });

/** What sets an asked request apart from a recorded one; where the recording was redacted, anything will do. */
export function differences(asked: Asked, recorded: RecordedRequest): readonly Difference[] {
  const free = new Set(recorded.redacted);
  const found: Difference[] = [];
  const differ = (weight: number, place: string, mine: unknown, theirs: unknown) =>
    found.push({ weight, says: `${place} is ${show(mine)}, recorded is ${show(theirs)}` });

  const compare = (mine: unknown, theirs: unknown, pointer: string, place: string) => {
    if (mine === theirs || (free.has(pointer) && mine !== undefined)) return;
    if (isList(mine) && isList(theirs) && mine.length === theirs.length)
      return mine.forEach((item, index) => compare(item, theirs[index], `${pointer}/${index}`, `${place}[${index}]`));
    if (isObject(mine) && isObject(theirs)) {
      for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)]))
        compare(own(mine, name), own(theirs, name), `${pointer}/${pointerStep(name)}`, `${place}.${name}`);
      return;
    }
    differ(1, place, mine, theirs);
  };

  if (asked.method !== recorded.method) differ(4, "the method", asked.method, recorded.method);
  const [mine, theirs] = [segmentsOf(asked.path), segmentsOf(recorded.path)];
  const apart = mine.filter((segment, index) => segment !== theirs[index] && !free.has(`/path/${index}`)).length;
  if (mine.length !== theirs.length || apart > 0)
    differ(3 * Math.abs(mine.length - theirs.length) + 2 * apart, "the path", asked.path, recorded.path);
  compare(asked.query ?? {}, recorded.query ?? {}, "/query", "query");
  compare(asked.body, recorded.body, "/body", "body");
  return found;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const own = (object: Readonly<Record<string, unknown>>, name: string) =>
  Object.hasOwn(object, name) ? object[name] : undefined;

/** The parts of a path, decoded, so that it does not count how they were encoded. */
function segmentsOf(path: string): readonly string[] {
  return path
    .slice(1)
    .split("/")
    .map((segment) => {
      try {
        return decodeURIComponent(segment);
      } catch {
        return segment;
      }
    });
}
