/** A source of numbers in [0, 1) that is the same for the same seed on every machine. */
export type Random = () => number;

/** How far mulberry32 moves its state for each number. */
const STEP = 0x6d2b79f5;

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough for made-up data. */
export function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + STEP) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
const pair = (bits: number): string => `${BYTES[(bits >>> 8) & 255] ?? ""}${BYTES[bits & 255] ?? ""}`;

const word = (random: Random): number => (random() * 4294967296) >>> 0;

/** A version 4 uuid from the given source. */
export function uuidFrom(random: Random): string {
  const a = word(random);
  const b = word(random);
  const c = word(random);
  const d = word(random);
  const version = (b & 0x0fff) | 0x4000;
  const variant = ((c >>> 16) & 0x3fff) | 0x8000;
  return `${pair(a >>> 16)}${pair(a)}-${pair(b >>> 16)}-${pair(version)}-${pair(variant)}-${pair(c)}${pair(d >>> 16)}${pair(d)}`;
}

/** The uuid at a place, from 0 on, of those that a source with this seed gives one after another. */
export const uuidAt = (seed: number, place: number): string => uuidFrom(mulberry32(seed + Math.imul(4 * place, STEP)));
