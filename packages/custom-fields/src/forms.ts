import { parseRfc3339 } from "@pylonkit/openapi";
import type { PlainType } from "./declaration.ts";
import { plainNumber } from "./plain-number.ts";
import type { ReadByType } from "./value-types.ts";

/** How the values of one type are read from a text and written as one. */
interface Form<Value> {
  /** What a text says; `undefined` where it cannot be read as this type. */
  readonly read: (text: string) => Value | undefined;
  /** The text of a value; `undefined` where the value is not legal. */
  readonly write: (value: unknown) => string | undefined;
  /** What would be legal to write. */
  readonly legal: string;
}

const DIGITS = /^-?\d+(?:\.\d+)?$/;
const READABLE_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isDay = (text: string): boolean => DAY.test(text) && parseRfc3339(`${text}T00:00:00Z`) !== undefined;

const text: Form<string> = {
  read: (text) => text,
  write: (value) => (typeof value === "string" && value.trim() !== "" ? value : undefined),
  legal: "a text that is not blank (null clears the field)",
};

const number: Form<number> = {
  read: (text) => {
    const value = Number(text.trim());
    return READABLE_NUMBER.test(text.trim()) && Number.isFinite(value) ? value : undefined;
  },
  write: (value) => {
    if (typeof value === "bigint") return String(value);
    if (typeof value === "number") return Number.isFinite(value) ? plainNumber(value) : undefined;
    return typeof value === "string" && DIGITS.test(value) ? value : undefined;
  },
  legal: 'a finite number, a bigint, or digits as text such as "1.50"',
};

const boolean: Form<boolean> = {
  read: (text) => {
    const word = text.trim().toLowerCase();
    return word === "true" ? true : word === "false" ? false : undefined;
  },
  write: (value) => (typeof value === "boolean" ? String(value) : undefined),
  legal: "true or false",
};

const date: Form<string> = {
  read: (text) => {
    const trimmed = text.trim();
    const day = trimmed.slice(0, 10);
    return isDay(day) && (trimmed === day || parseRfc3339(trimmed) !== undefined) ? day : undefined;
  },
  write: (value) => (typeof value === "string" && isDay(value) ? value : undefined),
  legal: 'a day as text such as "2026-10-15" (which day a Date is depends on the time zone)',
};

const datetime: Form<Date> = {
  read: (text) => {
    const time = parseRfc3339(text.trim());
    return time === undefined ? undefined : new Date(time);
  },
  write: (value) => {
    if (typeof value === "string") return parseRfc3339(value) === undefined ? undefined : value;
    const time = epochOf(value);
    if (time === undefined) return undefined;
    // Beyond the year 9999 the text would be no RFC 3339 any more.
    const written = Number.isNaN(new Date(time).getTime()) ? "" : new Date(time).toISOString();
    return parseRfc3339(written) === undefined ? undefined : written;
  },
  legal: 'a Date, a Temporal.Instant, or RFC 3339 with a zone such as "2026-10-15T09:00:00Z"',
};

const user: Form<string> = {
  ...text,
  legal: "the id of a user (null clears the field)",
};

const url: Form<string> = {
  read: (text) => text,
  write: (value) => {
    const address = value instanceof URL ? value.href : value;
    return typeof address === "string" && URL.canParse(address) ? address : undefined;
  },
  legal: 'a URL or its text, such as "https://harbor.example/berths"',
};

/** The form of every type but the selects. The compiler holds it to the types that the spec names. */
export const FORMS: { readonly [Type in PlainType]: Form<ReadByType[Type]> } = {
  text,
  number,
  decimal: number,
  boolean,
  date,
  datetime,
  user,
  url,
};

/** Whether a type has a form of its own. */
export const isPlainType = (type: string): type is PlainType => Object.hasOwn(FORMS, type);

function epochOf(value: unknown): number | undefined {
  if (value instanceof Date) return value.getTime();
  if (typeof value !== "object" || value === null || !("epochMilliseconds" in value)) return undefined;
  return typeof value.epochMilliseconds === "number" ? value.epochMilliseconds : undefined;
}
