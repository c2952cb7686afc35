/**
 * Settles as `work` does, or rejects with the signal's reason when it aborts: even where the work does not listen. Keeps
 * no listener once it has settled.
 */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    const letGo = () => signal.removeEventListener("abort", stop);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).then(letGo, letGo);
  });
}
