import { nearest } from "../document/nearest.ts";
import { startOf } from "../options.ts";
import { timestamp } from "../resources/inputs/times.ts";
import type { RowOf } from "../seed/drafts.ts";
import { SEED_KINDS } from "../seed/seed-kinds.ts";
import { show } from "../show.ts";
import { hashOf } from "../workspace/hash.ts";
import { KINDS } from "../workspace/kinds.ts";
import { mulberry32, uuidFrom } from "../workspace/random.ts";
import { BUILDER_KINDS, type BuilderName } from "./builder-kinds.ts";

type PartOf<Name extends BuilderName> = (typeof BUILDER_KINDS)[Name]["part"];
type Needs<Name extends BuilderName> = (typeof BUILDER_KINDS)[Name]["needs"][number];

/** What one object of a kind is to have, and what it belongs to where it belongs to something. */
export type Overrides<Name extends BuilderName> = Partial<RowOf<PartOf<Name>>> &
  Required<Pick<RowOf<PartOf<Name>>, Needs<Name> & keyof RowOf<PartOf<Name>>>>;

/** A builder for each kind of object: complete objects, as Pylon reads them back, out of what makes one different. */
export type Builders = {
  readonly [Name in BuilderName]: [Needs<Name>] extends [never]
    ? (overrides?: Overrides<Name>) => RowOf<PartOf<Name>>
    : (overrides: Overrides<Name>) => RowOf<PartOf<Name>>;
};

/** How builders are set up. */
export interface BuilderOptions {
  /** The time of what they build: RFC 3339, milliseconds or a `Date`. Default: that of the worlds the mock ships. */
  now?: string | number | Date;
  /** A whole number; builders of another one give other ids. Default 0. */
  seed?: number;
}

const OPTION_NAMES = ["now", "seed"];

/**
 * Builders of complete objects for worlds of your own and for tests of code that takes objects of Pylon:
 * `createBuilders().issue({ title: "Late", state: "closed" })`. An override replaces the field; one that is `undefined`
 * says nothing. Ids, numbers and names follow from how many of the kind were built before, the same on every run.
 * Nothing is checked: that is done where a world is made of them.
 *
 * @throws TypeError for options that do not exist or make no sense.
 */
export function createBuilders(options: BuilderOptions = {}): Builders {
  for (const name of Object.keys(options)) {
    if (OPTION_NAMES.includes(name)) continue;
    const like = nearest(name, OPTION_NAMES);
    throw new TypeError(
      `createBuilders has no option "${name}"; it has ${OPTION_NAMES.join(", ")}${like ? `. Did you mean "${like}"?` : ""}`,
    );
  }
  const { now = "2026-10-15T09:00:00Z", seed = 0 } = options;
  if (!Number.isSafeInteger(seed)) throw new TypeError(`seed is a whole number; ${show(seed)} was given`);
  const when = timestamp(startOf(now));
  const builders = Object.keys(BUILDER_KINDS).map((name) => [name, builderOf(name as BuilderName, when, seed)]);
  return Object.fromEntries(builders) as Builders;
}

function builderOf(name: BuilderName, when: string, seed: number) {
  const { part, usual } = BUILDER_KINDS[name];
  const { complete, time } = SEED_KINDS[part];
  const kind = KINDS[part];
  const hasId = !("key" in kind) || kind.key === "id";
  const random = mulberry32(Number.parseInt(hashOf(`${seed} ${name}`), 16));
  let built = 0;
  return (overrides: object = {}): object => {
    built += 1;
    const id = uuidFrom(random);
    const said = Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined));
    const told = {
      ...(hasId ? { id } : {}),
      ...(time === undefined ? {} : { [time]: when }),
      ...usual(built),
      ...said,
    };
    return complete(told as never);
  };
}
