import type { Clock } from "@pylonkit/openapi";

type Callback = (...values: unknown[]) => void;

/** What Node gives for a timer, as far as limiters use it. */
interface Timer {
  unref(): Timer;
  ref(): Timer;
  stop(): void;
}

/** Runs something while the global timers, `Date.now` and `performance.now` follow a clock; puts them back after it. */
export async function withVirtualTimers<T>(clock: Clock, work: () => Promise<T>): Promise<T> {
  const timerOf = (callback: Callback, ms: number, values: unknown[], again: boolean): Timer => {
    const controller = new AbortController();
    const run = async (): Promise<void> => {
      await clock.sleep(Math.max(1, ms), controller.signal);
      callback(...values);
      if (again) await run();
    };
    run().catch((error: unknown) => {
      if (!controller.signal.aborted) throw error;
    });
    const timer: Timer = { unref: () => timer, ref: () => timer, stop: () => controller.abort() };
    return timer;
  };
  const stop = (timer?: Timer) => timer?.stop();
  const startMs = clock.now();
  const replaced: [object, Record<string, unknown>][] = [
    [
      globalThis,
      {
        setTimeout: (callback: Callback, ms = 0, ...values: unknown[]) => timerOf(callback, ms, values, false),
        setInterval: (callback: Callback, ms = 0, ...values: unknown[]) => timerOf(callback, ms, values, true),
        clearTimeout: stop,
        clearInterval: stop,
      },
    ],
    [Date, { now: () => clock.now() }],
    [performance, { now: () => clock.now() - startMs }],
  ];
  const undo = replaced.map(([target, values]) => {
    const before = Object.fromEntries(Object.keys(values).map((key) => [key, Reflect.get(target, key) as unknown]));
    Object.assign(target, values);
    return () => void Object.assign(target, before);
  });
  try {
    return await work();
  } finally {
    for (const put of undo) put();
  }
}
