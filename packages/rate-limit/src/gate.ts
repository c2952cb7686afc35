/** Lets a number of callers in at a time, those with the lowest turn first. */
export interface Gate {
  /** Enters where there is room at once; says whether it did. */
  tryEnter(): boolean;
  /** Resolves once inside; rejects with the signal's reason. */
  enter(turn: number, signal: AbortSignal): Promise<void>;
  /** Makes room for the next, once for each that entered. */
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
    tryEnter() {
      const enters = waiting.length === 0 && inside < size();
      if (enters) inside++;
      return enters;
    },
    async enter(turn, signal) {
      signal.throwIfAborted();
      if (this.tryEnter()) return;
      await new Promise<void>((resolve, reject) => {
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
          resolve();
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

/** Two gates one after the other: whoever is inside is inside of both. */
export function inTurn(first: Gate, second: Gate): Gate {
  return {
    tryEnter() {
      if (!first.tryEnter()) return false;
      const enters = second.tryEnter();
      if (!enters) first.leave();
      return enters;
    },
    async enter(turn, signal) {
      await first.enter(turn, signal);
      try {
        await second.enter(turn, signal);
      } catch (error) {
        first.leave();
        throw error;
      }
    },
    leave() {
      first.leave();
      second.leave();
    },
  };
}
