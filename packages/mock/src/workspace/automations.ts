import { nearest } from "../document/nearest.ts";
import { show } from "../show.ts";

/** What Pylon does by itself, as its user guide or its settings say. */
export interface Automations {
  /** A public message leaves an issue waiting on the other side, takes it off hold, and a contact's reopens it. */
  readonly replyMovesState: boolean;
  /** A link to an issue of a tracker puts an open issue on hold. */
  readonly linkPutsOnHold: boolean;
  /** An issue that comes to a team goes to one of its members in turn, unless it has one as its assignee. */
  readonly teamAssignsInTurn: boolean;
}

/** What every organization was documented to have; whether a team assigns in turn is a setting of the team. */
export const USUAL_AUTOMATIONS: Automations = {
  replyMovesState: true,
  linkPutsOnHold: true,
  teamAssignsInTurn: false,
};

/** Nothing happens but what is asked for. */
export const NO_AUTOMATIONS: Automations = {
  replyMovesState: false,
  linkPutsOnHold: false,
  teamAssignsInTurn: false,
};

/** The automations of an option: `false` is none, and what an object leaves out is as usual. */
export function automationsOf(given: false | Partial<Automations> = {}): Automations {
  if (given === false) return NO_AUTOMATIONS;
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new TypeError(`automations is false or an object of switches; ${show(given)} was given`);
  const names = Object.keys(USUAL_AUTOMATIONS);
  for (const [name, on] of Object.entries(given)) {
    if (!names.includes(name)) {
      const like = nearest(name, names);
      const hint = like === undefined ? "" : `. Did you mean "${like}"?`;
      throw new TypeError(`automations has no switch "${name}"; it has ${names.join(", ")}${hint}`);
    }
    if (on !== undefined && typeof on !== "boolean")
      throw new TypeError(`automations.${name} is true or false; ${show(on)} was given`);
  }
  const switched = Object.entries(given).filter(([, on]) => on !== undefined);
  return { ...USUAL_AUTOMATIONS, ...Object.fromEntries(switched) };
}
