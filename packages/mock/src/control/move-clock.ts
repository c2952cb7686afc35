import { checkSpan } from "../clock/mock-clock.ts";
import type { Session } from "../session/session.ts";
import type { Body } from "./control-route.ts";

const span = { type: "number", minimum: 0 } as const;

/** What the clock takes: one of two ways to move on, in milliseconds. */
export const clockMove = {
  properties: {
    advanceMs: { ...span, description: "Moves on at once." },
    skipMs: {
      ...span,
      description: "Is a wait: time moves on when it is the shortest there is and no request is being answered.",
    },
  },
  oneOf: [{ required: ["advanceMs"] }, { required: ["skipMs"] }],
} as const;

/** Moves the time of a world on. @throws TypeError or RangeError that says what is wrong with the body. */
export async function moveClock({ clock }: Session, body: Body, signal: AbortSignal): Promise<void> {
  const { advanceMs, skipMs } = body;
  if (skipMs === undefined) {
    checkSpan("advanceMs", advanceMs);
    clock.advance(advanceMs);
    return;
  }
  if (advanceMs !== undefined) throw new TypeError("advanceMs and skipMs exclude each other; both were given");
  checkSpan("skipMs", skipMs);
  await clock.skip(skipMs, signal);
}
