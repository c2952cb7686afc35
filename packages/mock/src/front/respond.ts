import type { ApiDocument } from "../document/document.ts";
import type { RouteEntry } from "../document/routes.ts";
import type { Explain } from "../explain/explain.ts";
import { unknownNames } from "../explain/unknown-names.ts";
import type { Respond } from "../prism/contract.ts";
import type { PrismAnswer, PrismRequest } from "../prism/prism-types.ts";
import { isBroken, type BrokenFault, type RefusedFault } from "../session/fault.ts";
import type { Slot } from "../session/rate-limits.ts";
import type { Session } from "../session/session.ts";
import { type HandlerCall, Refusal, type Workspace } from "../workspace/contract.ts";
import { CODE_OF_STATUS, errorBody, type RefusalFields } from "./envelope.ts";
import { legible } from "./legible.ts";

/** One request on its way to its handler. */
export interface Call {
  readonly document: ApiDocument;
  readonly explain: Explain;
  readonly strict: boolean;
  readonly session: Session;
  /** The state the request came to, which a reset meanwhile has not replaced for it. */
  readonly workspace: Workspace;
  readonly entry: RouteEntry;
  readonly params: Readonly<Record<string, string>>;
  readonly request: PrismRequest;
  /** Whose token it came with, where that is not the owner of the workspace. */
  readonly user: string | undefined;
  /** What the handler is given as the body. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly requestId: string;
  /** Resolves when the answer is on its way. */
  readonly answered: () => Promise<void>;
  readonly slot: Slot;
  /** The headers of whatever is answered. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What answers a call once Prism has looked at it, and which failure the user asked for it to end in, if any. */
export interface Responder {
  readonly respond: Respond;
  /** An answer given in place of the operation's own. */
  readonly refused: () => RefusedFault | undefined;
  /** What is to go wrong on the way of the operation's own answer. */
  readonly broken: () => BrokenFault | undefined;
}

/**
 * Decides a call, in this order: what is wrong with the request, then the rate limit, then a failure that was asked
 * for, then the handler, whose answer may break on its way. So a wrong request is told so even when the budget is spent, and uses up no failure.
 */
export function responderFor(call: Call): Responder {
  const { document, entry, explain, headers, request, requestId, session, slot, strict, workspace } = call;
  let refused: RefusedFault | undefined;
  let broken: BrokenFault | undefined;

  const refuse = (
    statusCode: number,
    fields: RefusalFields,
    more: Readonly<Record<string, string>> = {},
  ): PrismAnswer => ({
    statusCode,
    headers: { ...headers, ...more },
    body: errorBody(requestId, fields),
  });

  const inject = (fault: RefusedFault): PrismAnswer => {
    refused = fault;
    const wait: Record<string, string> = {};
    if (fault.retryAfterSeconds !== undefined) wait["x-retry-after"] = String(fault.retryAfterSeconds);
    const errors = fault.errors ?? [`The test asked for ${entry.route} to fail with ${fault.status}.`];
    return refuse(fault.status, { errors, code: fault.code ?? CODE_OF_STATUS[fault.status] }, wait);
  };

  return {
    refused: () => refused,
    broken: () => broken,
    respond(violations) {
      const faults = [
        ...(strict ? unknownNames(document, entry, request) : []),
        ...(violations.length > 0 ? explain(entry, request, violations) : []),
      ];
      if (faults.length > 0) return refuse(400, { errors: legible(faults) });
      if (!slot.granted) {
        const seconds = String(slot.retryAfterSeconds);
        const errors = [`Too many calls of ${entry.route}: its rate limit is used up. A slot is free in ${seconds} s.`];
        return refuse(429, { errors, code: "rate_limited" }, { "x-retry-after": seconds });
      }
      const fault = session.workspace() === workspace ? session.faults.next(entry.route) : undefined;
      if (fault && !isBroken(fault)) return inject(fault);
      broken = fault;
      const handler = session.handlers[entry.route];
      if (!handler) return "example";
      try {
        const asked: HandlerCall = {
          workspace: call.user === undefined ? workspace : workspace.as(call.user),
          params: call.params,
          query: singleValues(entry, request.url.query),
          queryLists: allValues(request.url.query),
          body: call.body,
        };
        const act = () => workspace.attempt(() => handler(asked));
        const told = session.workspace() === workspace && !isImport(entry);
        const answer = told ? session.webhooks.during(call.answered, act) : act();
        return { statusCode: 200, headers, body: { ...answer, request_id: requestId } };
      } catch (error) {
        if (error instanceof Refusal) {
          const { status, code, existsId } = error;
          return refuse(status, { errors: legible(error.errors), code, existsId });
        }
        throw error;
      }
    },
  };
}

type Query = PrismRequest["url"]["query"];

/**
 * The parameters the operation has. Prism has refused a name that is repeated where one value is expected, so the first
 * is the only one.
 */
const singleValues = ({ query: known }: RouteEntry, sent: Query): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    Object.entries(sent)
      .filter(([name]) => known.has(name))
      .map(([name, value]) => [name, typeof value === "string" ? value : value[0]]),
  );

const allValues = (query: Query): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat()]));

/** Imports are documented to set nothing off. */
const isImport = ({ route }: RouteEntry): boolean => route.includes(" /import/");
