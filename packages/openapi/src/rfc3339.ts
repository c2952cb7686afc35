const RFC_3339 = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The point in time a text names, in milliseconds since the epoch; `undefined` for anything but RFC 3339 with a zone on
 * a day the calendar has. Pylon refuses times without a zone.
 */
export function parseRfc3339(text: string): number | undefined {
  const [, year, month, day] = RFC_3339.exec(text) ?? [];
  if (year === undefined) return undefined;
  // Date.parse reads the 30th of February as the 2nd of March.
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const time = Date.parse(text);
  return Number.isNaN(time) || Number(day) > lastDay ? undefined : time;
}
