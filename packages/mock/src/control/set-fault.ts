import { checkSpan } from "../clock/mock-clock.ts";
import type { Routes } from "../document/routes.ts";
import type { Fault } from "../session/fault.ts";
import { PLAN_FIELDS } from "../session/plan.ts";
import { unknownRoute } from "../session/rate-limits.ts";
import type { Session } from "../session/session.ts";
import type { Body } from "./control-route.ts";

/** Makes an operation fail or slow, or ends that. @throws TypeError that says what is wrong with the body. */
export function setFault(session: Session, body: Body, routes: Routes): unknown {
  const { operation, delayMs, clear, ...fault } = body;
  if (operation !== undefined && (typeof operation !== "string" || !routes.byRoute.has(operation)))
    throw new TypeError(unknownRoute("operation", operation, routes));
  if (clear !== undefined) {
    if (clear !== true || delayMs !== undefined || Object.keys(fault).length > 0)
      throw new TypeError("clear is true and stands alone, or beside operation to clear that one only");
    session.faults.clear(operation);
    return { ok: true };
  }
  if (operation === undefined) throw new TypeError('operation is required: a route such as "POST /issues/search"');
  if (delayMs === undefined) session.faults.fail(operation, fault as unknown as Fault);
  else {
    const other = Object.keys(fault).filter((name) => !(PLAN_FIELDS as readonly string[]).includes(name));
    if (other.length > 0)
      throw new TypeError(`beside delayMs only ${PLAN_FIELDS.join(", ")} are taken, not ${other.join(", ")}`);
    checkSpan("delayMs", delayMs);
    session.faults.delay(operation, delayMs, fault);
  }
  return { ok: true };
}
