import { bringUpToDate, isIdle, newLedger, observe, release, reserve, standing, type Ledger } from "../ledger.ts";
import type { Bucket, Claim, Observation, Reservation, Standing } from "../store.ts";
import type { OwnSlot } from "./shared-store.ts";

/** What this process has used of a bucket itself, through Redis or without, and what it knows of the state there. */
export class OwnWindow {
  /** The state's name, as heard at `heardMs`. */
  epoch = "";
  heardMs = -Infinity;
  /** Redis has lost what it counted: until then this process keeps to its share. */
  carefulUntilMs = -Infinity;
  /** After how many outages its slots were handed over. */
  restoredAfter = -1;
  readonly #ledger: Ledger = newLedger();
  /** Tickets with a slot of the share that Redis has yet to agree to. */
  readonly #asking = new Set<string>();

  /** How many slots Redis said were left, less those used since without it; nobody knows what others used since. */
  #left = { count: Infinity, atMs: -Infinity };

  /** Takes note of how many slots are left, by an answer of Redis. */
  hear(count: number, nowMs: number): void {
    this.#left = { count, atMs: nowMs };
  }

  /** A slot of this process's share, or a wait for one. It never has more than Redis said were left a hold ago. */
  reserve(bucket: Bucket, claim: Claim): Reservation {
    const ledger = this.#upToDate(bucket, claim.nowMs);
    const heldMs = Math.min(this.#left.atMs, claim.nowMs) + bucket.holdMs - claim.nowMs;
    if (heldMs > 0 && this.#left.count <= 0) return { waitMs: Math.ceil(heldMs), remaining: 0, probe: false };
    const slot = reserve(ledger, bucket, claim);
    if (slot.waitMs === 0) this.#left.count--;
    return slot;
  }

  /** The same for a call that needs Redis's consent as well: until it is written down or released, it is not used. */
  claim(bucket: Bucket, claim: Claim): Reservation {
    const slot = this.reserve(bucket, claim);
    if (slot.waitMs === 0) this.#asking.add(claim.ticket);
    return slot;
  }

  /** Writes down a slot used now, wherever it came from. */
  record(bucket: Bucket, { ticket, nowMs }: Claim): void {
    const ledger = this.#upToDate(bucket, nowMs);
    this.#asking.delete(ticket);
    release(ledger, { ticket, nowMs });
    ledger.slots.push({ ticket, atMs: nowMs });
  }

  release(claim: Claim): void {
    if (this.#asking.delete(claim.ticket)) this.#left.count++;
    release(this.#ledger, claim);
  }

  observe(bucket: Bucket, seen: Observation): boolean {
    return observe(this.#upToDate(bucket, seen.nowMs), bucket, seen);
  }

  peek(bucket: Bucket, nowMs: number): Standing {
    return standing(this.#ledger, bucket, nowMs);
  }

  /** Whether a call has used a slot, wherever it came from. */
  hasUsed({ ticket }: { readonly ticket: string }): boolean {
    return !this.#asking.has(ticket) && this.#ledger.slots.some((slot) => slot.ticket === ticket);
  }

  /** The slots used and held now. Those of other programs have no ticket, and their number is Redis's to know. */
  slots(bucket: Bucket, nowMs: number): OwnSlot[] {
    return this.#upToDate(bucket, nowMs)
      .slots.filter(({ ticket }) => ticket !== "" && !this.#asking.has(ticket))
      .map(({ ticket, atMs }) => ({ ticket, ageMs: Math.floor(nowMs - atMs) }));
  }

  /** The state's name if it was heard so lately that the state cannot have expired. */
  knownEpoch({ holdMs }: Bucket, nowMs: number): string {
    return nowMs - this.heardMs < holdMs ? this.epoch : "";
  }

  /** Whether there is nothing in it that a new one would not know. */
  isIdle(holdMs: number, nowMs: number): boolean {
    bringUpToDate(this.#ledger, nowMs);
    return isIdle(this.#ledger, nowMs) && Math.max(this.heardMs + holdMs, this.carefulUntilMs) <= nowMs;
  }

  #upToDate({ holdMs }: Bucket, nowMs: number): Ledger {
    this.#ledger.holdMs = holdMs;
    bringUpToDate(this.#ledger, nowMs);
    return this.#ledger;
  }
}

/** How often windows nobody uses any more are looked for. */
const SWEEP_MS = 60_000;

/** The windows of a process by bucket; idle ones are dropped. */
export function createOwnWindows(): (bucket: Bucket, nowMs: number) => OwnWindow {
  const windows = new Map<string, { own: OwnWindow; holdMs: number }>();
  let sweepAtMs = -Infinity;
  return ({ key, holdMs }, nowMs) => {
    if (nowMs >= sweepAtMs) {
      sweepAtMs = nowMs + SWEEP_MS;
      for (const [key, { own, holdMs }] of windows) if (own.isIdle(holdMs, nowMs)) windows.delete(key);
    }
    const found = windows.get(key)?.own;
    if (found) return found;
    const own = new OwnWindow();
    windows.set(key, { own, holdMs });
    return own;
  };
}
