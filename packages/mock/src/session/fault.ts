import { nearest } from "../document/nearest.ts";
import { show } from "../show.ts";
import { PLAN_FIELDS, type Plan } from "./plan.ts";

/** An answer in place of the operation's own: nothing is done. */
export interface RefusedFault extends Plan {
  /** An HTTP status from 400 to 599. */
  readonly status: number;
  /** By default the code Pylon is known to send with the status, if any. */
  readonly code?: string;
  /** By default one sentence that says the failure was asked for. */
  readonly errors?: readonly string[];
  /** Whole seconds for the header `X-Retry-After`; by default none is sent. */
  readonly retryAfterSeconds?: number;
  /** A proxy's page instead of Pylon's envelope, such as `"<h1>502 Bad Gateway</h1>"`. */
  readonly html?: string;
}

/** An answer that does not arrive whole: the request is done, and the client cannot know it. */
export interface BrokenFault extends Plan {
  /**
   * `reset` breaks the connection before the answer, `truncated` in the middle of its body; `drip` sends the body one
   * byte at a time.
   */
  readonly broken: "reset" | "truncated" | "drip";
  /** How far apart the bytes of a drip are, in milliseconds of real time. Default: 1 000. */
  readonly dripMs?: number;
}

/** What a request that is made to fail gets, and which requests do. */
export type Fault = RefusedFault | BrokenFault;

/** Whether a fault is of the answer alone. */
export const isBroken = (fault: Fault): fault is BrokenFault => "broken" in fault;

const FIELDS = {
  refused: ["status", "code", "errors", "retryAfterSeconds", "html", ...PLAN_FIELDS],
  broken: ["broken", "dripMs", ...PLAN_FIELDS],
} as const satisfies { refused: readonly (keyof RefusedFault)[]; broken: readonly (keyof BrokenFault)[] };

/** The names of all fields a fault may have. */
export const FAULT_FIELDS: readonly string[] = [...new Set([...FIELDS.refused, ...FIELDS.broken])];

const WAYS: readonly unknown[] = ["reset", "truncated", "drip"];

/** Refuses a fault that names what there is not, or has another form. Its plan is checked where it is made. */
export function checkFault(fault: Fault): void {
  const fields: readonly string[] = isBroken(fault) ? FIELDS.broken : FIELDS.refused;
  for (const name of Object.keys(fault)) {
    if (fields.includes(name)) continue;
    const like = nearest(name, fields);
    const what = isBroken(fault) ? "a fault that breaks its answer" : "a fault";
    throw new TypeError(
      `fail(route, fault): ${what} has no field "${name}"; it has ${fields.join(", ")}${like ? `. Did you mean "${like}"?` : ""}`,
    );
  }
  if (isBroken(fault)) return checkBroken(fault);
  const { status, errors, retryAfterSeconds, code, html } = fault;
  if (!Number.isInteger(status) || status < 400 || status > 599)
    throw new TypeError(
      `fail(route, { status }): status is a whole number from 400 to 599, or there is broken instead; ${show(status)} was given`,
    );
  if (code !== undefined && typeof code !== "string")
    throw new TypeError(`fail(route, { code }): code is a string; ${show(code)} was given`);
  if (errors !== undefined && !(Array.isArray(errors) && errors.every((error) => typeof error === "string")))
    throw new TypeError(`fail(route, { errors }): errors is a list of strings; ${show(errors)} was given`);
  if (html !== undefined && (typeof html !== "string" || code !== undefined || errors !== undefined))
    throw new TypeError(`fail(route, { html }): html is a page, without code and errors; ${show(html)} was given`);
  if (retryAfterSeconds !== undefined && !(Number.isInteger(retryAfterSeconds) && retryAfterSeconds >= 0))
    throw new TypeError(
      `fail(route, { retryAfterSeconds }): a whole number of seconds; ${show(retryAfterSeconds)} was given`,
    );
}

function checkBroken({ broken, dripMs }: BrokenFault): void {
  if (!WAYS.includes(broken))
    throw new TypeError(`fail(route, { broken }): broken is one of ${WAYS.join(", ")}; ${show(broken)} was given`);
  if (dripMs === undefined) return;
  if (broken !== "drip" || !Number.isFinite(dripMs) || dripMs < 0)
    throw new TypeError(`fail(route, { dripMs }): milliseconds between the bytes of a drip; ${show(dripMs)} was given`);
}
