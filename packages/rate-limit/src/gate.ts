/** Lets a number of callers in at a time, those with the lowest turn first. */
export interface Gate {
  /**
   * Calls `begin` in the very moment there is room, so that callers begin in their order, and resolves as it does.
   * Rejects with the signal's reason where that aborts before; who has begun has to leave.
   */
  enter<T>(turn: number, signal: AbortSignal, begin: () => Promise<T>): Promise<T>;
  /** Makes room for the next, once for each that began. */
  leave(): void;
}

interface Waiting {
  readonly turn: number;
  admit(): void;
}

/** A gate for as many callers as `size` says at the moment; `Infinity` keeps nobody out. */
export function createGate(size: () => number): Gate {
  const waiting: Waiting[] = [];
  let inside = 0;

  return {
    enter(turn, signal, begin) {
      if (waiting.length === 0 && inside < size()) {
        inside++;
        return begin();
      }
      return new Promise((resolve, reject) => {
        const quit = () => {
          waiting.splice(waiting.indexOf(self), 1);
          signal.removeEventListener("abort", giveUp);
        };
        const giveUp = () => {
          quit();
          reject(signal.reason as Error);
        };
        const admit = () => {
          quit();
          inside++;
          begin().then(resolve, reject);
        };
        const self: Waiting = { turn, admit };
        const after = waiting.findIndex((other) => other.turn > turn);
        waiting.splice(after === -1 ? waiting.length : after, 0, self);
        signal.addEventListener("abort", giveUp, { once: true });
      });
    },
    leave() {
      inside--;
      while (waiting[0] && inside < size()) waiting[0].admit();
    },
  };
}

/** Two gates one after the other: whoever has begun is inside of both. */
export function inTurn(first: Gate, second: Gate): Gate {
  return {
    enter: (turn, signal, begin) =>
      first.enter(turn, signal, async () => {
        let hasBegun = false;
        const begun = second.enter(turn, signal, () => {
          hasBegun = true;
          return begin();
        });
        return begun.finally(() => {
          if (!hasBegun) first.leave();
        });
      }),
    leave() {
      first.leave();
      second.leave();
    },
  };
}
