import { SPEC_VERSION, type Clock } from "@pylonkit/openapi";
import { END_OF_TIME, type MockClock } from "./clock/mock-clock.ts";
import { givenClock } from "./clock/running-clock.ts";
import { virtualClock } from "./clock/virtual-clock.ts";
import { DEFAULT_TOKEN } from "./connect/default-token.ts";
import { nearest } from "./document/nearest.ts";
import { checkRegion, checkSecret } from "./front/check-tokens.ts";
import type { MockToken, Region } from "./front/tokens.ts";
import { show } from "./show.ts";
import { PARTS } from "./session/check-world.ts";
import type { CheckRow } from "./seed/check-rows.ts";
import type { WorldDraft } from "./seed/drafts.ts";
import { seedFrom } from "./seed/seed-from.ts";
import type { RateLimitMode } from "./session/rate-limits.ts";
import type { Automations } from "./workspace/automations.ts";
import type { WorldData, WorldName, WorldSeed, Worlds } from "./workspace/contract.ts";
import { parseTime } from "./resources/inputs/times.ts";

/** How a mock is set up; every option has a default. */
export interface PylonMockOptions {
  /** The data it starts with: the name of a world it ships, or your own. Default `"small"`. */
  world?: WorldName | WorldDraft;
  /** When its time starts. Default: the world's `now`. Not together with `clock`. */
  now?: string | number | Date;
  /** A clock to follow instead of its own, such as one shared with the client. */
  clock?: Clock;
  /** What it does about rate limits. Default `"enforce"`. */
  rateLimits?: RateLimitMode;
  /** The month whose API it stands for, such as `"2026-04"`. Default: the newest the document knows. */
  specDate?: string;
  /** What happens by itself, such as that a reply moves an issue on; `false` for nothing. Default: what usually does. */
  automations?: false | Partial<Automations>;
  /** Refuse body fields and query parameters that the API does not have, and bodies that do not say they are JSON. Default true. */
  strict?: boolean;
  /** The token that may do everything, of the world's `tokenUser`. Default `"pylon-mock-token"`. */
  token?: string;
  /** More tokens: of other users, without permissions, revoked or of the other region. All share the limits. */
  tokens?: readonly (string | MockToken)[];
  /** The region it stands for: a token of the other one is refused. Default `"us"`. */
  region?: Region;
  /** Where it listens. Default 0, any free port. */
  port?: number;
  /** The address it listens on. Default `"127.0.0.1"`. */
  host?: string;
  /** How many requests the journal keeps. Default 10 000, the newest. */
  journalSize?: number;
  /** Note which fields of the answers are read, for `coverage()`. Only `fetch` of the mock can tell. Default false. */
  watchFields?: boolean;
}

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;
const NEWEST_MONTH = SPEC_VERSION.slice(0, "2026-10".length);

const OPTION_NAMES = [
  "world",
  "now",
  "clock",
  "rateLimits",
  "specDate",
  "automations",
  "strict",
  "token",
  "tokens",
  "region",
  "port",
  "host",
  "journalSize",
  "watchFields",
] as const satisfies readonly (keyof PylonMockOptions)[];

/** Refuses options that do not exist or have another form. */
export function checkOptions(options: PylonMockOptions): void {
  if (typeof options !== "object" || options === null)
    throw new TypeError(`createPylonMock takes an object of options; ${show(options)} was given`);
  for (const name of Object.keys(options)) {
    if ((OPTION_NAMES as readonly string[]).includes(name)) continue;
    const like = nearest(name, OPTION_NAMES);
    throw new TypeError(
      `createPylonMock has no option "${name}"; it has ${OPTION_NAMES.join(", ")}${like ? `. Did you mean "${like}"?` : ""}`,
    );
  }
  const {
    port = 0,
    host = "127.0.0.1",
    token = DEFAULT_TOKEN,
    region = "us",
    journalSize = 0,
    specDate,
    clock,
    now,
  } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new TypeError(`port is a whole number from 0 to 65535; ${String(port)} was given`);
  if (typeof host !== "string" || host === "")
    throw new TypeError(`host is an address such as 127.0.0.1; ${show(host)} was given`);
  for (const name of ["strict", "watchFields"] as const) {
    const { [name]: flag = false } = options;
    if (typeof flag !== "boolean") throw new TypeError(`${name} is true or false; ${show(flag)} was given`);
  }
  if (clock !== undefined && (typeof clock?.now !== "function" || typeof clock.sleep !== "function"))
    throw new TypeError("clock has the functions now and sleep; something else was given");
  checkSecret(token, "token");
  checkRegion(region, "region");
  if (specDate !== undefined && !(MONTH.test(specDate) && specDate <= NEWEST_MONTH))
    throw new TypeError(
      `specDate is a month such as "2026-04", at the latest "${NEWEST_MONTH}"; ${show(specDate)} was given`,
    );
  if (!Number.isInteger(journalSize) || journalSize < 0)
    throw new TypeError(`journalSize is a whole number of requests, 0 or more; ${String(journalSize)} was given`);
  if (clock !== undefined && now !== undefined)
    throw new TypeError("give now or clock, not both: a mock that follows your clock starts when that clock says");
}

/**
 * The data of a world, by name or as given; what a given one leaves out is as in the world `empty`, and what its rows
 * leave out follows.
 */
export async function worldOf(world: WorldName | WorldDraft, worlds: Worlds, check: CheckRow): Promise<WorldData> {
  if (typeof world === "object" && world !== null) {
    const empty = await worlds.empty();
    const seed = seedFrom(world, "world", { check, empty, trusting: true });
    return isWhole(seed) ? seed : completed(seed, empty);
  }
  const name: unknown = world;
  if (typeof name !== "string" || !Object.hasOwn(worlds, name)) {
    const like = typeof name === "string" ? nearest(name, Object.keys(worlds)) : undefined;
    throw new TypeError(
      `no world is called ${JSON.stringify(name)}; there are ${Object.keys(worlds).join(", ")}${like ? `. Did you mean "${like}"?` : ""}`,
    );
  }
  return worlds[world]();
}

/** A whole world is used as it is: what is known of it is kept with the object. */
const isWhole = (seed: WorldSeed): seed is WorldData => PARTS.every((part) => seed[part] !== undefined);

function completed(seed: WorldSeed, empty: WorldData): WorldData {
  return { ...empty, tokenUser: seed.users?.[0]?.id ?? empty.tokenUser, ...seed };
}

/** The clock a workspace runs on, by the mock's options. */
export function clockOf({ clock, now }: PylonMockOptions, world: WorldData): MockClock {
  return clock ? givenClock(clock) : virtualClock(startOf(now ?? world.now));
}

/** A start time in milliseconds since the epoch. */
export function startOf(now: string | number | Date): number {
  const start =
    typeof now === "string" ? parseTime(now) : Number(now instanceof Date || typeof now === "number" ? now : NaN);
  if (start === undefined || !(Math.abs(start) <= END_OF_TIME))
    throw new TypeError(`now is a time as RFC 3339, milliseconds or a Date; ${String(now)} was given`);
  return start;
}
