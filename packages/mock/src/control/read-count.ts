import { show } from "../show.ts";
import type { Incoming } from "../front/exchange.ts";

/** A whole number in a query. @throws TypeError that names it, where it is none from `least` to `most`. */
export function readCount(
  query: Incoming["query"],
  name: string,
  fallback: number,
  least: number,
  most: number,
): number {
  const given = query[name];
  if (given === undefined) return fallback;
  const count = typeof given === "string" && /^\d{1,9}$/.test(given) ? Number(given) : NaN;
  if (count >= least && count <= most) return count;
  throw new TypeError(`${name} is a whole number from ${least} to ${most}; ${show(given)} was given`);
}
