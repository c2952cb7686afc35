/** Room for a blip that fails this many calls at once; beyond it, an outage would be answered with more traffic. */
const CAPACITY = 100;
/** In the long run at most one retry for every ten answers. Counted in whole answers: ten tenths do not add up to one. */
const ANSWERS_PER_RETRY = 10;

/** The retries a client may still make. Filled by what goes well, so that retries fade out while nothing does. */
export interface RetryBudget {
  /** Takes one retry out; false where none is left. */
  take(): boolean;
  /** Counts an answer that needs no retry. */
  refill(): void;
}

/** A token bucket of 100 retries that gets a tenth of one back for each answer that needs none. No timer, no clock. */
export function createBudget(): RetryBudget {
  let answers = CAPACITY * ANSWERS_PER_RETRY;
  return {
    take() {
      if (answers < ANSWERS_PER_RETRY) return false;
      answers -= ANSWERS_PER_RETRY;
      return true;
    },
    refill() {
      answers = Math.min(CAPACITY * ANSWERS_PER_RETRY, answers + 1);
    },
  };
}
