import { slotTimeMs } from "./schedule.ts";
import {
  LONGEST_CLOSURE_MS,
  PROBE_LEASE_MS,
  PROBE_POLL_MS,
  QUIET_MS,
  type Bucket,
  type Claim,
  type Observation,
  type Reservation,
  type Standing,
} from "./store.ts";

interface Slot {
  readonly ticket: string;
  readonly atMs: number;
}

/** All that is known of one bucket. */
export interface Ledger {
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
  /** When a 429 came last to a call that was sent after the one before it. */
  refusedAtMs: number;
  probe: { readonly ticket: string; readonly untilMs: number } | undefined;
  /** Until when answers are taken at their word: somebody else was seen to spend the budget. */
  sharedUntilMs: number;
}

/** The ledger of a bucket nobody has used yet. */
export const newLedger = (): Ledger => ({
  holdMs: 0,
  slots: [],
  queue: [],
  raised: 0,
  quietUntilMs: 0,
  closedUntilMs: 0,
  refusedAtMs: -Infinity,
  probe: undefined,
  sharedUntilMs: 0,
});

const limitOf = (ledger: Ledger, bucket: Bucket): number => Math.max(bucket.limit, ledger.raised);

/** Lets go of what has expired. */
export function bringUpToDate(ledger: Ledger, nowMs: number): void {
  forgetFuture(ledger, nowMs);
  const { slots, holdMs } = ledger;
  const firstHeld = slots.findIndex(({ atMs }) => atMs + holdMs > nowMs);
  if (firstHeld !== 0) slots.splice(0, firstHeld === -1 ? slots.length : firstHeld);
}

/** After a clock was set back, what is stamped in its future counts from now and lasts no longer than it ever may. */
function forgetFuture(ledger: Ledger, nowMs: number): void {
  const { slots, probe } = ledger;
  for (let at = slots.length - 1; (slots[at]?.atMs ?? 0) > nowMs; at--) {
    slots[at] = { ticket: slots[at]?.ticket ?? "", atMs: nowMs };
  }
  ledger.closedUntilMs = Math.min(ledger.closedUntilMs, nowMs + LONGEST_CLOSURE_MS);
  ledger.quietUntilMs = Math.min(ledger.quietUntilMs, nowMs + QUIET_MS);
  ledger.sharedUntilMs = Math.min(ledger.sharedUntilMs, nowMs + QUIET_MS);
  ledger.refusedAtMs = Math.min(ledger.refusedAtMs, nowMs);
  const leaseEndsMs = nowMs + PROBE_LEASE_MS;
  if (probe && probe.untilMs > leaseEndsMs) ledger.probe = { ...probe, untilMs: leaseEndsMs };
}

/** Whether nothing is known of a bucket that a new ledger would not say as well. */
export function isIdle({ slots, queue, quietUntilMs, closedUntilMs, holdMs }: Ledger, nowMs: number): boolean {
  return slots.length === 0 && queue.length === 0 && quietUntilMs <= nowMs && closedUntilMs + holdMs <= nowMs;
}

/** Gives a ticket its slot or a place in the queue: `RateLimitStore.reserve`. */
export function reserve(ledger: Ledger, bucket: Bucket, { ticket, nowMs }: Claim): Reservation {
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
  const shared = ledger.sharedUntilMs > nowMs;
  return { waitMs: 0, remaining: Math.max(0, limit - slots.length), probe: probing, ...(shared && { shared }) };
}

/** Takes a ticket's place or slot back: `RateLimitStore.release`. */
export function release(ledger: Ledger, { ticket }: Claim): void {
  ledger.queue = ledger.queue.filter((other) => other !== ticket);
  ledger.slots = ledger.slots.filter((slot) => slot.ticket !== ticket);
  if (ledger.probe?.ticket === ticket) ledger.probe = undefined;
}

/** Adds slots used now. A caller may be a timer's imprecision ahead of another, so the end is not always the place. */
function addSlots({ slots }: Ledger, ticket: string, atMs: number, count: number): void {
  let at = slots.length;
  while (at > 0 && (slots[at - 1]?.atMs ?? 0) > atMs) at--;
  slots.splice(at, 0, ...Array.from({ length: count }, () => ({ ticket, atMs })));
}

/** Learns from an answer; true where those who wait should ask again: `RateLimitStore.observe`. */
export function observe(ledger: Ledger, bucket: Bucket, observation: Observation): boolean {
  const { ticket, nowMs, outcome, remaining } = observation;
  const own = ledger.slots.findIndex((slot) => slot.ticket === ticket);
  if (outcome === "limited") {
    close(ledger, nowMs, nowMs + observation.closeMs, ledger.slots[own]?.atMs);
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

  countOthers(ledger, bucket, observation, own);
  return wasProbe || isRaise;
}

/**
 * Takes a slot for each request others must have made, told from what an answer says is left. Calls sent since may have
 * been counted before this one. Once others were seen, slots that only the margin still holds do not explain a figure any
 * more: the server has let them go already, and what it has left includes them.
 */
function countOthers(ledger: Ledger, bucket: Bucket, observation: Observation, own: number): void {
  const { slots } = ledger;
  const { nowMs, remaining = 0, expected } = observation;
  const sentMs = slots[own]?.atMs;
  if (sentMs === undefined) return;
  let others = expected - (slots.length - 1 - own) - remaining;
  if (others > 0 || ledger.sharedUntilMs > nowMs) {
    const letGoMs = nowMs - (bucket.windowMs ?? bucket.holdMs);
    const counted = slots.filter(({ atMs }) => atMs > letGoMs).length;
    others = limitOf(ledger, bucket) - counted - remaining;
  }
  if (others <= 0) return;
  ledger.sharedUntilMs = nowMs + QUIET_MS;
  addSlots(ledger, "", nowMs, others);
}

/**
 * A 429. What was on its way when one came may be refused with it. A call sent later and refused as well (a probe) tells
 * that somebody takes what gets free: no other one is sent before a hold has passed since the one before.
 */
function close(ledger: Ledger, nowMs: number, untilMs: number, sentAtMs = -Infinity): void {
  const settledMs = ledger.refusedAtMs + ledger.holdMs;
  const isLater = sentAtMs > ledger.refusedAtMs;
  const isSecond = isLater && sentAtMs < settledMs;
  if (isLater) ledger.refusedAtMs = nowMs;
  ledger.closedUntilMs = Math.max(ledger.closedUntilMs, untilMs, isSecond ? settledMs : 0);
  ledger.quietUntilMs = nowMs + QUIET_MS;
  ledger.raised = 0;
  ledger.probe = undefined;
}

/** The ledger for display; it may be out of date, nothing is changed: `RateLimitStore.peek`. */
export function standing(ledger: Ledger, bucket: Bucket, nowMs: number): Standing {
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
