/** Calls an observer. One that throws must not fail a call that may still succeed: its error surfaces on its own. */
export function notify<Event>(observer: ((event: Event) => void) | undefined, event: Event): void {
  try {
    observer?.(event);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
