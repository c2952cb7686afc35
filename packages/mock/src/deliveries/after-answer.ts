import { setImmediate } from "node:timers";

/** The end of a request, for what comes after its answer. */
export interface AfterAnswer {
  /** Resolves when the answer is on its way. Asked for before `end`. */
  wait(): Promise<void>;
  /** Says that the request is decided. */
  end(): void;
}

/** The answer is written in the turn of the event loop in which it is decided, so what waits goes on in the next. */
export function afterAnswer(): AfterAnswer {
  const waiting: (() => void)[] = [];
  return {
    wait: () => new Promise((resolve) => waiting.push(resolve)),
    end() {
      if (waiting.length > 0) setImmediate(() => waiting.forEach((go) => go()));
    },
  };
}
