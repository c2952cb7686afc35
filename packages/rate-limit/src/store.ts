/** One rate limit that is counted on its own: an operation within a scope. Times in milliseconds. */
export interface Bucket {
  /** Unique per scope and operation; holds no secret. */
  readonly key: string;
  /** Slots per window to begin with. */
  readonly limit: number;
  /** The most slots per window a server's header may raise that to. */
  readonly ceiling: number;
  /** How long a slot is held from the moment it was used: the window and its margin. */
  readonly holdMs: number;
  /** The window alone, after which the server lets go of a slot. Default: `holdMs`. */
  readonly windowMs?: number;
}

/** A caller asking for a slot. It asks with the same ticket until it gets one. */
export interface Claim {
  /** Unique among all callers of the store; later tickets of one caller sort after earlier ones. */
  readonly ticket: string;
  /** The caller's clock, epoch milliseconds. A store with a clock of its own (`ownTime`) does not look at it. */
  readonly nowMs: number;
}

/** The store's answer to a claim. */
export interface Reservation {
  /** 0: the slot is the caller's and counts as used now. Else: ask again after so many milliseconds. */
  readonly waitMs: number;
  /** Slots that were left in the window right after this one was used; 0 while waiting. */
  readonly remaining: number;
  /** With a slot: this call is the one probe of a closed key. While waiting: a probe is out, its answer opens the key. */
  readonly probe: boolean;
  /** Whether callers of other stores were seen to spend the budget lately, where the store keeps that in mind. */
  readonly shared?: boolean;
}

/** What became of a call that had a slot. */
export interface Observation extends Claim {
  /** `limited` is a 429, `answered` any other answer, `lost` none. */
  readonly outcome: "answered" | "limited" | "lost";
  /** What `X-Rate-Limit-Remaining` said, if anything. */
  readonly remaining: number | undefined;
  /** `remaining` of the reservation, to compare with. */
  readonly expected: number;
  /** How long a 429 closes the key; longer where it came to a call sent within `holdMs` after another one. */
  readonly closeMs: number;
}

/** A bucket as it stands. */
export interface Standing {
  /** Slots per window, as believed now. */
  readonly limit: number;
  /** Slots free now. */
  readonly remaining: number;
  /** Callers waiting for a slot. */
  readonly waiting: number;
  /** Milliseconds until every slot in use is free again; 0 where none is. */
  readonly resetsInMs: number;
}

/**
 * Where slots are counted. Callers that share a store share its budgets; within a bucket they are served in the order
 * of their first claims. All four operations must be atomic per bucket. A rejected `reserve` rejects the call that asked.
 */
export interface RateLimitStore {
  /** True where the store tells the time itself, so that waits have to pass in real time. */
  readonly ownTime?: boolean;
  /** Gives the ticket a slot, or a place in the queue and the wait until it is worth asking again. */
  reserve(bucket: Bucket, claim: Claim): Promise<Reservation>;
  /** Gives back a place in the queue, or a slot nothing was sent with. */
  release(bucket: Bucket, claim: Claim): Promise<void>;
  /** Learns from an answer. Resolves with true where those who wait should ask again at once. */
  observe(bucket: Bucket, observation: Observation): Promise<boolean>;
  /** How the bucket stands; changes nothing. */
  peek(bucket: Bucket, nowMs: number): Promise<Standing>;
}

/** A longer closure is more likely a mistake than a wish; what it is for is asked again by a probe. */
export const LONGEST_CLOSURE_MS = 600_000;
/** How long a 429 keeps headers from raising a belief: whoever else spends the budget may well come back. */
export const QUIET_MS = 600_000;
/** A probe without an answer after this is given up; an attempt times out after 30 s by default. */
export const PROBE_LEASE_MS = 30_000;
/** How often those behind a probe ask again on their own. Within one process they are woken by its answer. */
export const PROBE_POLL_MS = 1_000;
