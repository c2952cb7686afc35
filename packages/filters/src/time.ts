import { parseRfc3339 } from "@pylonkit/openapi";

/** Whether a text is a point in time as Pylon takes it: RFC 3339 with a zone, on a day the calendar has. */
export const isTime = (text: string): boolean => parseRfc3339(text) !== undefined;

/** Whether a text is a time that only lacks its zone, which Pylon refuses. */
export const lacksZone = (text: string): boolean => isTime(`${text}Z`) || isTime(`${text}T00:00:00Z`);
