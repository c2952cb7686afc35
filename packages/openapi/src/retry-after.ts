import { RETRY_AFTER_HEADERS, secondsInMs } from "./retry-after-seconds.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const SHORT_DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const LONG_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const MONTH = `(?<month>${MONTHS.join("|")})`;
const TIME = "(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d):(?<second>[0-5]\\d|60)";

/** The three forms of https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7, newest first. `Date.parse` takes far more. */
const HTTP_DATES = [
  new RegExp(`^${SHORT_DAY}, (?<day>\\d{2}) ${MONTH} (?<year>\\d{4}) ${TIME} GMT$`),
  new RegExp(`^${LONG_DAY}, (?<day>\\d{2})-${MONTH}-(?<year>\\d{2}) ${TIME} GMT$`),
  new RegExp(`^${SHORT_DAY} ${MONTH} (?<day>[ \\d]\\d) ${TIME} (?<year>\\d{4})$`),
];

/**
 * How long the server asks to wait, in milliseconds from `nowMs` (epoch); `undefined` where it does not say.
 * Reads `X-Retry-After`, which is what Pylon sends, then `Retry-After`, which proxies before it send. Each may hold
 * seconds (decimals allowed) or an HTTP date, which is held against the answer's own `Date` where there is one, so that a
 * clock that runs wrong here does no harm; a date that has passed means 0. A header of any other shape is passed over.
 */
export function retryAfterMs(headers: Headers, nowMs: number): number | undefined {
  for (const name of RETRY_AFTER_HEADERS) {
    const value = headers.get(name);
    const waitMs = value === null ? undefined : parse(value, headers.get("date"), nowMs);
    if (waitMs !== undefined) return waitMs;
  }
  return undefined;
}

function parse(value: string, date: string | null, nowMs: number): number | undefined {
  const secondsMs = secondsInMs(value);
  if (secondsMs !== undefined) return secondsMs;
  const sentMs = (date && parseHttpDate(date, nowMs)) || nowMs;
  const dateMs = parseHttpDate(value, sentMs);
  return dateMs === undefined ? undefined : Math.max(0, dateMs - sentMs);
}

function parseHttpDate(value: string, nowMs: number): number | undefined {
  for (const form of HTTP_DATES) {
    const parts = form.exec(value)?.groups;
    if (!parts) continue;
    const { day = "", month = "", year = "", hour, minute, second } = parts;
    const monthIndex = MONTHS.indexOf(month);
    const fullYear = year.length === 2 ? centuryOf(Number(year), nowMs) : Number(year);
    const midnight = new Date(Date.UTC(fullYear, monthIndex, Number(day)));
    // 31 Feb would roll over into March; a date that does not exist is no date.
    if (midnight.getUTCMonth() !== monthIndex || midnight.getUTCDate() !== Number(day)) return undefined;
    return midnight.getTime() + (Number(hour) * 3_600 + Number(minute) * 60 + Number(second)) * 1_000;
  }
  return undefined;
}

/** RFC 9110: a two-digit year that seems more than 50 years ahead is the most recent past year with those digits. */
function centuryOf(year: number, nowMs: number): number {
  const thisYear = new Date(nowMs).getUTCFullYear();
  const candidate = thisYear - (thisYear % 100) + year;
  return candidate > thisYear + 50 ? candidate - 100 : candidate;
}
