import { millisecondsOf } from "./instant.ts";
import type { TimeWindow } from "./time-windows.ts";

/** Where a crawl over windows stands. */
export interface WindowPlace {
  /** The window under way. */
  readonly window: TimeWindow;
  /** Pylon's cursor within it; `undefined` is its start. */
  readonly cursor: string | undefined;
  /** Ids already delivered that lie where this window meets the one before, and the one after. */
  readonly atStart: readonly string[];
  readonly atEnd: readonly string[];
}

/** A place as the text that resumes it, in another process too: all that later pages depend on is in it. */
export const cursorOf = (place: WindowPlace): string => JSON.stringify(place);

/** The place a text of `cursorOf` names; throws `TypeError` for any other. */
export function placeOf(from: string): WindowPlace {
  try {
    const place = JSON.parse(from) as WindowPlace;
    const { window, cursor, atStart, atEnd } = place;
    const isSpan = millisecondsOf(window.start, "from") < millisecondsOf(window.end, "from");
    const isCursor = cursor === undefined || (typeof cursor === "string" && cursor !== "");
    if (isSpan && isCursor && isTexts(atStart) && isTexts(atEnd)) return place;
  } catch {
    // Said below, whatever is wrong with it.
  }
  throw new TypeError(`from is ${JSON.stringify(from)}; a cursor of issuePagesBetween or of collect is expected`);
}

const isTexts = (list: unknown): boolean => Array.isArray(list) && list.every((one) => typeof one === "string");
