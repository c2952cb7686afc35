/** Lets a number of callers in at a time, those with the lowest turn first. */
export interface Gate {
  /** Resolves once there is room, with the function that makes room again; rejects with the signal's reason. */
  enter(turn: number, signal: AbortSignal): Promise<() => void>;
}

interface Waiting {
  readonly turn: number;
  admit(): void;
}

const OPEN: Gate = { enter: async () => () => undefined };

/** A gate for `size` callers; `Infinity` keeps nobody out. */
export function createGate(size: number): Gate {
  if (size === Infinity) return OPEN;
  const waiting: Waiting[] = [];
  let inside = 0;

  const leaveOnce = () => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      inside--;
      waiting[0]?.admit();
    };
  };

  return {
    async enter(turn, signal) {
      signal.throwIfAborted();
      if (inside < size && waiting.length === 0) {
        inside++;
        return leaveOnce();
      }
      return new Promise((resolve, reject) => {
        const self: Waiting = {
          turn,
          admit() {
            waiting.splice(waiting.indexOf(self), 1);
            signal.removeEventListener("abort", giveUp);
            inside++;
            resolve(leaveOnce());
          },
        };
        const giveUp = () => {
          waiting.splice(waiting.indexOf(self), 1);
          reject(signal.reason as Error);
        };
        const after = waiting.findIndex((other) => other.turn > turn);
        waiting.splice(after === -1 ? waiting.length : after, 0, self);
        signal.addEventListener("abort", giveUp, { once: true });
      });
    },
  };
}
