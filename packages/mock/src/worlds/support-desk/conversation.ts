import type { Random } from "../../workspace/random.ts";
import { chance, pick, spread } from "./dice.ts";
import type { Outcome } from "./outcome.ts";
import { LAST_WORDS, NUDGES, type Priority, THANKS, UPDATES } from "./phrases.ts";
import { afterBusinessSeconds } from "./rhythm.ts";
import type { Story } from "./topics/topic.ts";

const HOUR = 3600;

/** One thing that is written after the first message. */
export interface Turn {
  readonly by: "customer" | "desk" | "note";
  readonly at: number;
  /** A template. */
  readonly text: string;
}

/** A status and since when. */
export interface Stay {
  readonly state: Outcome;
  readonly since: number;
}

export interface Conversation {
  readonly turns: readonly Turn[];
  /** From `new` on; the last one is the state of the issue. */
  readonly stays: readonly Stay[];
}

/** Seconds of business time the desk takes for an answer. */
const PACE: Readonly<Record<Priority, number>> = {
  urgent: 0.5 * HOUR,
  high: 1.6 * HOUR,
  medium: 3.5 * HOUR,
  low: 8 * HOUR,
};

/**
 * What is written about an issue and what becomes of it. Turns that would lie in the future have not happened: the
 * issue then stands where the last one left it.
 */
export function converse(
  random: Random,
  facts: { created: number; now: number; outcome: Outcome; priority: Priority; story: Story },
): Conversation {
  const { created, now, priority } = facts;
  const turns: Turn[] = [];
  const stays: Stay[] = [{ state: "new", since: created }];
  let at = created;
  for (const [by, text] of script(random, facts.outcome, facts.story)) {
    const next = timeOf(random, by, at, priority);
    if (next > now) return { turns, stays };
    at = next;
    turns.push({ by, at, text });
    if (by === "desk") enter(stays, "waiting_on_customer", at);
    if (by === "customer" && turns.some((turn) => turn.by === "desk")) enter(stays, "waiting_on_you", at);
  }
  // What nobody came back to is closed after two days or more.
  const silent = turns.length > 0 && turns.every((turn) => turn.by !== "customer");
  const done = afterBusinessSeconds(at, (silent ? 20 + 20 * random() : (0.2 + 6 * random()) * spread(random)) * HOUR);
  if (!["new", "waiting_on_you", "waiting_on_customer"].includes(facts.outcome) && done <= now) {
    enter(stays, facts.outcome, done);
  }
  return { turns, stays };
}

function enter(stays: Stay[], state: Outcome, since: number): void {
  if (stays[stays.length - 1]?.state !== state) stays.push({ state, since });
}

function timeOf(random: Random, by: Turn["by"], at: number, priority: Priority): number {
  if (by === "customer") return at + Math.round((0.1 + 9 * spread(random)) * HOUR) * 1000;
  const pace = by === "note" ? 0.25 * HOUR : PACE[priority];
  return afterBusinessSeconds(at, 60 + pace * spread(random));
}

type Line = readonly [Turn["by"], string];

/** Who says what, in order, on the way to the outcome. */
function script(random: Random, outcome: Outcome, story: Story): readonly Line[] {
  const note: readonly Line[] = story.note !== undefined && chance(random, 0.3) ? [["note", story.note]] : [];
  const answer: Line = ["desk", story.answer];
  const comeback: Line = ["customer", story.comeback];
  const lastWord: readonly Line[] =
    (LAST_WORDS[outcome] ?? []).length > 0 ? [["desk", pick(random, LAST_WORDS[outcome] ?? [])]] : [];
  switch (outcome) {
    case "new":
      return note.slice(0, chance(random, 0.3) ? 1 : 0);
    case "waiting_on_customer":
      return chance(random, 0.55) ? [...note, answer] : [answer, comeback, ...note, ["desk", pick(random, UPDATES)]];
    case "waiting_on_you":
      return chance(random, 0.6)
        ? [answer, comeback, ...note]
        : [answer, ...note, comeback, ["customer", pick(random, NUDGES)]];
    case "closed":
      return settled(random, story, note);
    default:
      return [answer, comeback, ...note, ...lastWord];
  }
}

/** A third of the customers never come back: the answer was enough. */
function settled(random: Random, story: Story, note: readonly Line[]): readonly Line[] {
  const answer: Line = ["desk", story.answer];
  if (chance(random, 0.34)) return [...note, answer];
  const thanks: readonly Line[] = chance(random, 0.3) ? [["customer", pick(random, THANKS)]] : [];
  const nudge: Line = ["customer", pick(random, NUDGES)];
  const update: Line = ["desk", pick(random, UPDATES)];
  const slow = chance(random, 0.08) ? [nudge, update] : [];
  return [answer, ["customer", story.comeback], ...note, ...slow, ["desk", story.solution], ...thanks];
}
