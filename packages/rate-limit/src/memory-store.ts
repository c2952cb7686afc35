import { slotTimeMs } from "./schedule.ts";
import {
  PROBE_LEASE_MS,
  PROBE_POLL_MS,
  QUIET_MS,
  type Bucket,
  type Claim,
  type Observation,
  type RateLimitStore,
  type Reservation,
  type Standing,
} from "./store.ts";

interface Slot {
  readonly ticket: string;
  readonly atMs: number;
}

/** All that is known of one bucket. */
interface Ledger {
  holdMs: number;
  /** Slots in use, oldest first; those another program used carry an empty ticket. */
  slots: Slot[];
  /** Tickets waiting, first come first. */
  queue: string[];
  /** A belief raised by a header; 0 where there is none. */
  raised: number;
  quietUntilMs: number;
  /** End of a closure; 0 while open. Once it has passed, one probe may go. */
  closedUntilMs: number;
  probe: { readonly ticket: string; readonly untilMs: number } | undefined;
}

/** How often buckets nobody uses any more are looked for. */
const SWEEP_MS = 60_000;

/**
 * Counts slots in this process. Give one store to several clients of the same organization and they share its budgets.
 * Holds one entry per slot in use and one per waiting caller; a bucket without either is dropped.
 */
export function memoryStore(): RateLimitStore {
  const ledgers = new Map<string, Ledger>();
  let sweepAtMs = 0;

  const sweep = (nowMs: number) => {
    if (nowMs < sweepAtMs) return;
    sweepAtMs = nowMs + SWEEP_MS;
    for (const [key, ledger] of ledgers) {
      expire(ledger, nowMs);
      if (isIdle(ledger, nowMs)) ledgers.delete(key);
    }
  };

  const open = (bucket: Bucket, nowMs: number): Ledger => {
    sweep(nowMs);
    let ledger = ledgers.get(bucket.key);
    if (!ledger) ledgers.set(bucket.key, (ledger = newLedger()));
    ledger.holdMs = bucket.holdMs;
    expire(ledger, nowMs);
    return ledger;
  };

  return {
    reserve: async (bucket, claim) => reserve(open(bucket, claim.nowMs), bucket, claim),
    release: async (bucket, { ticket, nowMs }) => {
      const ledger = open(bucket, nowMs);
      ledger.queue = ledger.queue.filter((other) => other !== ticket);
      ledger.slots = ledger.slots.filter((slot) => slot.ticket !== ticket);
      if (ledger.probe?.ticket === ticket) ledger.probe = undefined;
    },
    observe: async (bucket, observation) => observe(open(bucket, observation.nowMs), bucket, observation),
    peek: async (bucket, nowMs) => standing(ledgers.get(bucket.key) ?? newLedger(), bucket, nowMs),
  };
}

const newLedger = (): Ledger => ({
  holdMs: 0,
  slots: [],
  queue: [],
  raised: 0,
  quietUntilMs: 0,
  closedUntilMs: 0,
  probe: undefined,
});

const limitOf = (ledger: Ledger, bucket: Bucket): number => Math.max(bucket.limit, ledger.raised);

function expire(ledger: Ledger, nowMs: number): void {
  let expired = 0;
  for (const { atMs } of ledger.slots) {
    if (atMs + ledger.holdMs > nowMs) break;
    expired++;
  }
  if (expired > 0) ledger.slots.splice(0, expired);
}

function isIdle({ slots, queue, quietUntilMs, closedUntilMs, holdMs }: Ledger, nowMs: number): boolean {
  return slots.length === 0 && queue.length === 0 && quietUntilMs <= nowMs && closedUntilMs + holdMs <= nowMs;
}

function reserve(ledger: Ledger, bucket: Bucket, { ticket, nowMs }: Claim): Reservation {
  const { slots, queue } = ledger;
  const found = queue.indexOf(ticket);
  const place = found === -1 ? queue.push(ticket) - 1 : found;
  const limit = limitOf(ledger, bucket);
  const slotMs = slotTimeMs(place, {
    used: slots.length,
    usedAtMs: (index) => slots[index]?.atMs ?? 0,
    limit,
    holdMs: bucket.holdMs,
    earliestMs: Math.max(nowMs, ledger.closedUntilMs),
  });
  if (slotMs > nowMs) return { waitMs: Math.ceil(slotMs - nowMs), remaining: 0, probe: false };

  const probing = ledger.closedUntilMs > 0;
  if (probing) {
    if (ledger.probe && ledger.probe.untilMs > nowMs) return { waitMs: PROBE_POLL_MS, remaining: 0, probe: true };
    ledger.probe = { ticket, untilMs: nowMs + PROBE_LEASE_MS };
  }
  queue.splice(place, 1);
  addSlots(ledger, ticket, nowMs, 1);
  return { waitMs: 0, remaining: Math.max(0, limit - slots.length), probe: probing };
}

/** Adds slots used now. A caller may be a timer's imprecision ahead of another, so the end is not always the place. */
function addSlots({ slots }: Ledger, ticket: string, atMs: number, count: number): void {
  let at = slots.length;
  while (at > 0 && (slots[at - 1]?.atMs ?? 0) > atMs) at--;
  slots.splice(at, 0, ...Array.from({ length: count }, () => ({ ticket, atMs })));
}

function observe(ledger: Ledger, bucket: Bucket, observation: Observation): boolean {
  const { ticket, nowMs, outcome, remaining } = observation;
  if (outcome === "limited") {
    ledger.closedUntilMs = Math.max(ledger.closedUntilMs, nowMs + observation.closeMs);
    ledger.quietUntilMs = nowMs + QUIET_MS;
    ledger.raised = 0;
    ledger.probe = undefined;
    return true;
  }
  const wasProbe = ledger.probe?.ticket === ticket;
  if (wasProbe) {
    ledger.probe = undefined;
    if (outcome === "answered") ledger.closedUntilMs = 0;
  }
  if (outcome === "lost" || remaining === undefined) return wasProbe;

  const raised = Math.min(bucket.ceiling, remaining + 1);
  const isRaise = raised > limitOf(ledger, bucket) && nowMs >= ledger.quietUntilMs;
  if (isRaise) ledger.raised = raised;

  const own = ledger.slots.findIndex((slot) => slot.ticket === ticket);
  if (own !== -1) {
    const usedSince = ledger.slots.length - 1 - own;
    const usedByOthers = observation.expected - usedSince - remaining;
    if (usedByOthers > 0) addSlots(ledger, "", nowMs, usedByOthers);
  }
  return wasProbe || isRaise;
}

function standing(ledger: Ledger, bucket: Bucket, nowMs: number): Standing {
  const { slots, queue, closedUntilMs } = ledger;
  const limit = limitOf(ledger, bucket);
  const held = slots.filter((slot) => slot.atMs + bucket.holdMs > nowMs);
  const free = Math.max(0, limit - held.length);
  const allowed = closedUntilMs === 0 ? limit : closedUntilMs > nowMs ? 0 : 1;
  const freeAgainMs = (held.at(-1)?.atMs ?? nowMs - bucket.holdMs) + bucket.holdMs;
  return {
    limit,
    remaining: Math.min(free, allowed),
    waiting: queue.length,
    resetsInMs: Math.max(0, freeAgainMs - nowMs, closedUntilMs - nowMs),
  };
}
