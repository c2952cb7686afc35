import { show } from "../show.ts";
import { mulberry32 } from "../workspace/random.ts";

/** Which requests of an operation something happens to. */
export interface Plan {
  /** How many requests it happens to. Default: all, until it is ended. */
  readonly times?: number;
  /** How many requests pass first; with `times: 1` it is the one after them, the third with 2. Default: 0. */
  readonly after?: number;
  /** How likely it is for each request, above 0 and up to 1. Default: 1. */
  readonly probability?: number;
  /** What the chances are drawn from: the same seed hits the same requests. Default: 1. */
  readonly seed?: number;
}

/** The names of a plan's fields. */
export const PLAN_FIELDS = ["times", "after", "probability", "seed"] as const satisfies readonly (keyof Plan)[];

/** A plan under way. */
export interface Planned {
  /** Counts one request, and tells whether it is hit. */
  hit(): boolean;
  /** Whether no further request will be. */
  isOver(): boolean;
  /** What is left of it: how many requests pass first, and how many it happens to, `undefined` for all. */
  left(): { readonly after: number; readonly times: number | undefined };
}

/** Starts a plan. Throws for one that cannot be. */
export function planned({ times = Infinity, after = 0, probability = 1, seed = 1 }: Plan): Planned {
  checkCount("times", times);
  checkCount("after", after);
  if (typeof probability !== "number" || !(probability > 0 && probability <= 1))
    throw new TypeError(`probability is a number above 0 and up to 1; ${show(probability)} was given`);
  if (!Number.isInteger(seed)) throw new TypeError(`seed is a whole number; ${show(seed)} was given`);
  const random = mulberry32(seed);
  let [passing, left] = [after, times];
  return {
    hit() {
      if (left <= 0) return false;
      if (passing > 0) {
        passing -= 1;
        return false;
      }
      if (probability < 1 && random() >= probability) return false;
      left -= 1;
      return true;
    },
    isOver: () => left <= 0,
    left: () => ({ after: passing, times: left === Infinity ? undefined : left }),
  };
}

function checkCount(name: string, count: number): void {
  if (count !== Infinity && !(Number.isInteger(count) && count >= 0))
    throw new TypeError(`${name} is a whole number of requests, 0 or more; ${show(count)} was given`);
}
