import { nearest } from "../../document/nearest.ts";

/** ` Did you mean "…"?`, to end a sentence on a name that is none with the nearest one there is; empty without one. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const like = nearest(name, names);
  return like === undefined ? "" : ` Did you mean ${JSON.stringify(like)}?`;
}
