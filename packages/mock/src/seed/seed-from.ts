import { legible } from "../front/legible.ts";
import { checkWorld, partFaults } from "../session/check-world.ts";
import { show } from "../show.ts";
import type { WorldData, WorldSeed } from "../workspace/contract.ts";
import type { CheckRow } from "./check-rows.ts";
import { areComplete, completeRows } from "./complete-seed.ts";
import { keyFaults } from "./keys.ts";
import { danglingReferences } from "./references.ts";
import { formFaults, isObject, ownedLists, placedRows, type Ground, type Rows } from "./seed-rows.ts";

/** What a seed is read by. */
interface SeedParts {
  readonly check: CheckRow;
  /** What the seed leaves out is as in this one. */
  readonly empty: WorldData;
  /** Take rows that are complete as they are, without a look at them. Default false. */
  readonly trusting?: boolean;
}

/**
 * The world that somebody means who says of each row only what makes it different. `what` is what to call it in errors.
 *
 * @throws TypeError that names every row, field and value that is wrong, and what would be legal.
 */
export function seedFrom(value: unknown, what: string, { check, empty, trusting = false }: SeedParts): WorldSeed {
  const refuse = (faults: readonly string[]): void => {
    if (faults.length > 0) throw new TypeError(`${what} is no world:\n${legible(faults).join("\n")}`);
  };
  if (!isObject(value)) throw new TypeError(`${what} is no world: it holds ${show(value)}, not an object of its parts`);
  refuse(partFaults(value));
  const given = withOrganization(defined(value), empty);
  const whole = (rows: Rows): WorldData => ({ ...empty, ...defined(rows) });
  if (trusting && areComplete(given)) {
    checkWorld(given);
    return given;
  }
  refuse(formFaults(given));
  const seed: WorldSeed = completeRows(given, groundOf(whole(given), whole));
  const before = placedRows(given);
  const made = placedRows({ ...seed }).flatMap((placed, index) => {
    const said = before[index]?.row ?? placed.row;
    return trusting && said === placed.row ? [] : [{ ...placed, said }];
  });
  refuse(made.flatMap(({ part, row, said, place }) => check(part, row, said, place)));
  try {
    checkWorld(seed);
  } catch (error) {
    refuse([error instanceof Error ? error.message : String(error)]);
  }
  const world = whole({ tokenUser: seed.users?.[0]?.id ?? empty.tokenUser, ...seed });
  const lists = trusting ? made : ownedLists(given);
  refuse([...keyFaults(world, made), ...danglingReferences(world, { rows: made, lists, tokenUser: !trusting })]);
  return seed;
}

const groundOf = ({ now }: WorldData, whole: Ground["with"]): Ground => ({
  now,
  nextNumber: 1001,
  with: whole,
  there: () => [],
});

/** Without the parts that are said to be `undefined`. One without such stays the object it is, as what is known of it is kept with it. */
const defined = (rows: Rows): Rows =>
  Object.values(rows).includes(undefined)
    ? Object.fromEntries(Object.entries(rows).filter(([, value]) => value !== undefined))
    : rows;

function withOrganization(rows: Rows, empty: WorldData): Rows {
  const { organization } = rows;
  if (!isObject(organization) || Object.keys(empty.organization).every((key) => organization[key] !== undefined))
    return rows;
  return { ...rows, organization: { ...empty.organization, ...organization } };
}
