import type { Edition } from "../document/edition.ts";
import type { RouteEntry } from "../document/routes.ts";
import type { Explain } from "../explain/explain.ts";
import { show } from "../show.ts";
import type { Contract } from "../prism/contract.ts";
import type { PrismAnswer, PrismRequest, Violation } from "../prism/prism-types.ts";
import { afterAnswer, type AfterAnswer } from "../deliveries/after-answer.ts";
import type { BrokenFault } from "../session/fault.ts";
import type { JournalEntry } from "../session/journal.ts";
import type { Session } from "../session/session.ts";
import { authorize, refusePermission, type Gate } from "./authorize.ts";
import { errorBody, type RefusalFields } from "./envelope.ts";
import type { Broken, Incoming, Outgoing } from "./exchange.ts";
import { bodyForJournal, readBody } from "./read-body.ts";
import { refuseRoute } from "./refuse-route.ts";
import { responderFor } from "./respond.ts";

/** What a front is made of; all of it is shared by every session of a mock. */
export interface FrontParts extends Gate {
  readonly edition: Edition;
  readonly contract: Contract;
  readonly explain: Explain;
  readonly strict: boolean;
}

/** A decided answer, before it is written out. */
interface Decided {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** A page to send instead of the body. */
  readonly page?: string | undefined;
  readonly broken?: Broken | undefined;
}

/**
 * Answers requests as Pylon does: an unknown path or method first, even without a token; then the token and what it may,
 * the body, the contract, the limit, and at last the workspace. Every request with a valid token and a real operation takes a slot of
 * that operation's rate limit if one is free, whatever it is answered.
 */
export function frontOf(parts: FrontParts): (incoming: Incoming, session: Session) => Promise<Outgoing> {
  return async (incoming, session) => {
    const release = session.clock.hold();
    const after = afterAnswer();
    const workspace = session.workspace();
    try {
      const at = new Date(session.clock.now()).toISOString();
      const requestId = session.nextRequestId();
      const { edition } = parts;
      const match = edition.routes.match(incoming.method, incoming.path);
      const decided =
        match.kind === "found"
          ? await answerOperation(parts, incoming, session, { requestId, after }, match.entry, match.params)
          : refusal(requestId, match.kind === "wrong method" ? 405 : 404, refuseRoute(edition.routes, incoming, match));
      const entryOfMatch = match.kind === "found" ? match.entry : undefined;
      const answer = edition.answer(entryOfMatch, decided.status, decided.body);
      const entry: JournalEntry = {
        kind: "request",
        at,
        method: incoming.method,
        path: incoming.path,
        operation: match.kind === "found" ? match.entry.route : undefined,
        status: decided.status,
        requestId,
        query: incoming.query,
        requestBody: bodyForJournal(incoming),
        errors: decided.status < 400 ? [] : ((answer as { errors?: readonly string[] }).errors ?? []),
        ...(decided.broken && { broken: decided.broken.how }),
      };
      // A reset has overtaken the request: what comes after it must not find a trace of what came before.
      if (session.workspace() === workspace) session.journal.write(entry, incoming.body?.length);
      const { status, headers, page, broken } = decided;
      const body = page ?? JSON.stringify(answer);
      const { fields } = session;
      const watch = fields && match.kind === "found" && ((read: unknown) => fields.watch(match.entry.route, read));
      return { status, headers, body, ...(broken && { broken }), ...(watch && { watch }) };
    } finally {
      release();
      after.end();
    }
  };
}

const headersOf = (requestId: string, remaining: number | undefined): Readonly<Record<string, string>> => ({
  "content-type": "application/json",
  "x-pylon-request-id": requestId,
  ...(remaining === undefined ? {} : { "x-rate-limit-remaining": String(remaining) }),
});

function refusal(requestId: string, status: number, fields: RefusalFields, remaining?: number): Decided {
  return { status, headers: headersOf(requestId, remaining), body: errorBody(requestId, fields) };
}

async function answerOperation(
  parts: FrontParts,
  incoming: Incoming,
  session: Session,
  { requestId, after }: { readonly requestId: string; readonly after: AfterAnswer },
  entry: RouteEntry,
  params: Readonly<Record<string, string>>,
): Promise<Decided> {
  const workspace = session.workspace();
  const token = authorize(incoming.headers["authorization"], parts, workspace);
  if ("refused" in token) return refusal(requestId, 401, token.refused, session.limits.peek(entry));

  session.calls.count(entry);
  const slot = session.limits.take(entry);
  const denied = refusePermission(token, entry);
  if (denied) return refusal(requestId, 403, denied, slot.remaining);

  const read = readBody(incoming, entry, parts.edition.document, parts.strict);
  if (!read.ok) return refusal(requestId, read.status, { errors: [read.error] }, slot.remaining);

  if (!isPercentEncoded(incoming.path))
    return refusal(
      requestId,
      400,
      {
        errors: [
          `The path ${show(incoming.path)} is not percent-encoded: "%" starts two hexadecimal digits, and a plain one is "%25".`,
        ],
      },
      slot.remaining,
    );

  await session.faults.wait(entry.route, incoming.signal);
  const headers = headersOf(requestId, slot.remaining);
  const request: PrismRequest = {
    method: incoming.method.toLowerCase(),
    url: { path: incoming.path, query: incoming.query },
    // The token has been checked; Prism only asks whether there is one, and what it is given it may log.
    headers: { authorization: "Bearer checked", "content-type": "application/json" },
    ...(read.forPrism === undefined ? {} : { body: read.forPrism }),
  };
  const responder = responderFor({
    document: parts.edition.document,
    explain: parts.explain,
    strict: parts.strict,
    session,
    workspace,
    entry,
    params,
    request,
    user: token.user,
    body: parts.edition.request(entry, read.body ?? {}),
    requestId,
    answered: after.wait,
    slot,
    headers,
  });
  try {
    const { answer, lies } = await parts.contract.judge(entry, request, responder.respond);
    const refused = responder.refused();
    if (lies.length > 0 && !refused)
      return refusal(
        requestId,
        500,
        { code: "mock_answer_invalid", errors: lies.map(lieIn(entry, answer)) },
        slot.remaining,
      );
    const broken = responder.broken();
    return {
      status: answer.statusCode,
      headers: { ...headers, ...answer.headers, ...(refused?.html !== undefined && { "content-type": "text/html" }) },
      body: named(answer.body, requestId),
      page: refused?.html,
      broken: broken && brokenBy(broken, session),
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refusal(
      requestId,
      500,
      { code: "mock_failed", errors: [`The mock failed at ${entry.route}: ${why}`] },
      slot.remaining,
    );
  }
}

const brokenBy = ({ broken: how, dripMs = 1_000 }: BrokenFault, { faults }: Session): Broken => ({
  how,
  pause: (signal) => faults.pause(dripMs, signal),
});

function isPercentEncoded(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

const lieIn = (entry: RouteEntry, answer: PrismAnswer) => (lie: Violation) => {
  const where = lie.path && lie.path.length > 0 ? ` at /${lie.path.join("/")}` : "";
  return `The mock's own ${answer.statusCode} answer to ${entry.route} breaks the document${where}: ${lie.message}.`;
};

/** An example carries the request id it was written with; the answer carries its own. */
const named = (body: unknown, requestId: string): unknown =>
  typeof body === "object" && body !== null && "request_id" in body ? { ...body, request_id: requestId } : body;
