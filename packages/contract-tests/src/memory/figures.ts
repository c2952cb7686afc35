/** What became of a call: a status, a failure of the network, or the caller's own abort while it waited. */
export type Ending = "200" | "429" | "503" | "failed" | "aborted";

/** What a run of many calls tells of itself. */
export interface Figures {
  /** Bytes alive after each tenth of the calls. */
  readonly liveBytes: readonly number[];
  /** How many calls ended in which way. */
  readonly ended: Readonly<Record<Ending, number>>;
  /** Requests that reached the wire. */
  readonly requests: number;
}
