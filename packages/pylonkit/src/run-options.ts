/** What every function of this package takes last. */
export interface RunOptions {
  /** Ends the work at any stage, waits included; the promise then rejects with the signal's own reason. */
  readonly signal?: AbortSignal | undefined;
}

/** The same as the client's methods take it. */
export const signalOf = ({ signal }: RunOptions): { signal: AbortSignal | null } => ({ signal: signal ?? null });
