/** Starts to pass the time; rejects at once when `signal` aborts. */
type Start = (signal: AbortSignal) => Promise<void>;

/** Who sleeps until when. */
interface Place {
  /** Its place in the order of arrival. */
  readonly turn: number;
  readonly dueMs: number;
}

/** The callers of one bucket that sleep until their slot is due, and can all be woken to ask again. */
export interface Sleepers {
  readonly size: number;
  /**
   * Resolves when the caller is due or woken, with true where its own timer has run its course; rejects with the reason
   * when `signal` aborts. Of those who are due the one with the lowest turn wakes first, whoever's timer it was that fired.
   */
  sleep(place: Place, start: Start, signal: AbortSignal): Promise<boolean>;
  /** Wakes everybody, in the order of their turns. */
  wake(): void;
}

interface Sleeper extends Place {
  /** The timer that was started for it, and the one it waits for now: another's, where that one woke in its place. */
  readonly own: Timer;
  timer: Timer;
  wake(hasPassed: boolean): void;
  fail(error: Error): void;
}

interface Timer {
  owner: Sleeper | undefined;
  stop(): void;
}

export function createSleepers(): Sleepers {
  const sleepers = new Set<Sleeper>();

  const rouse = (some: readonly Sleeper[]) => {
    for (const sleeper of some.toSorted((a, b) => a.turn - b.turn)) {
      sleeper.timer.stop();
      sleeper.wake(false);
    }
  };

  const ring = (timer: Timer) => {
    const { owner } = timer;
    if (!owner) return;
    let first = owner;
    for (const other of sleepers) if (other.dueMs <= owner.dueMs && other.turn < first.turn) first = other;
    if (first !== owner) {
      owner.timer = first.timer;
      owner.timer.owner = owner;
    }
    first.wake(first === owner && timer === owner.own);
  };

  return {
    get size() {
      return sleepers.size;
    },
    sleep(place, start, signal) {
      signal.throwIfAborted();
      // Who came earlier cannot be due later: a place ahead was given up where nobody here could hear of it.
      rouse([...sleepers].filter(({ turn, dueMs }) => turn < place.turn && dueMs > place.dueMs));
      return new Promise((resolve, reject) => {
        const alarm = new AbortController();
        const timer: Timer = { owner: undefined, stop: () => alarm.abort() };
        const leave = () => {
          sleepers.delete(self);
          signal.removeEventListener("abort", quit);
        };
        const quit = () => {
          self.timer.stop();
          self.fail(signal.reason as Error);
        };
        const self: Sleeper = {
          ...place,
          own: timer,
          timer,
          wake(hasPassed) {
            leave();
            resolve(hasPassed);
          },
          fail(error) {
            leave();
            reject(error);
          },
        };
        timer.owner = self;
        sleepers.add(self);
        signal.addEventListener("abort", quit, { once: true });
        start(alarm.signal).then(
          () => ring(timer),
          (error: Error) => alarm.signal.aborted || timer.owner?.fail(error),
        );
      });
    },
    wake: () => rouse([...sleepers]),
  };
}
