import { nearest } from "../document/nearest.ts";
import { errorBody, type RefusalFields } from "../front/envelope.ts";
import type { Outgoing } from "../front/exchange.ts";
import type { Session } from "../session/session.ts";
import { show } from "../show.ts";
import { WORLD_HEADER } from "./world-address.ts";

/** The workspaces of a mock besides its first, by the names it gives them. */
export interface OtherWorlds {
  /** Keeps a new one. `make` is told its name, which is `as` where that is given. @throws TypeError for a name it cannot have. */
  open(make: (name: string) => Session, as?: string): { readonly name: string; readonly session: Session };
  find(name: string): Session | undefined;
  /** The names of those that are open, in the order they were opened. */
  names(): readonly string[];
  /** Forgets one. Requests on their way are still answered, later ones refused. @throws TypeError where there is none. */
  close(name: string): void;
  /** Ends what any of them still sends. */
  stopWebhooks(): void;
  /** Why there is none of this name. */
  refusal(name: string): RefusalFields;
}

const NUMBERED = /^world-([1-9]\d*)$/;

/**
 * The mock's own names are numbered and never given twice, so one that was closed is told from one that never was
 * without keeping it. A name that somebody chose is free again when its world is closed.
 */
export function otherWorlds(): OtherWorlds {
  const sessions = new Map<string, Session>();
  let opened = 0;
  const nextName = (): string => {
    opened += 1;
    return `world-${opened}`;
  };
  const refusal = (name: string): RefusalFields => {
    if (Number(NUMBERED.exec(name)?.[1] ?? Infinity) <= opened) {
      return { code: "mock_world_closed", errors: [`The workspace ${show(name)} of this mock was closed.`] };
    }
    const like = nearest(name, sessions.keys());
    const error = `No workspace of this mock is called ${show(name)} (by the path or the header ${WORLD_HEADER}); it is not open.`;
    return { code: "mock_world_unknown", errors: [like === undefined ? error : `${error} Did you mean "${like}"?`] };
  };
  return {
    open(make, as) {
      if (as !== undefined) checkName(as, sessions);
      const name = as ?? nextName();
      const session = make(name);
      sessions.set(name, session);
      return { name, session };
    },
    find: (name) => sessions.get(name),
    names: () => [...sessions.keys()],
    close(name) {
      sessions.get(name)?.webhooks.close();
      if (!sessions.delete(name)) throw new TypeError(refusal(name).errors.join(" "));
    },
    stopWebhooks() {
      for (const { webhooks } of sessions.values()) webhooks.close();
    },
    refusal,
  };
}

function checkName(name: string, sessions: ReadonlyMap<string, Session>): void {
  if (!/^[\w.-]{1,100}$/.test(name))
    throw new TypeError(`name is up to 100 letters, digits, ".", "-" and "_"; ${show(name)} was given`);
  if (NUMBERED.test(name)) throw new TypeError(`name: numbered ones such as ${show(name)} are given by the mock`);
  if (sessions.has(name)) throw new TypeError(`name: a workspace is called ${show(name)} already; it is open`);
}

/** The answer to a request that chose a workspace there is not. */
export function refuseWorld(fields: RefusalFields): Outgoing {
  const requestId = "00000000-0000-4000-8000-000000000000";
  return {
    status: 400,
    headers: { "content-type": "application/json", "x-pylon-request-id": requestId },
    body: JSON.stringify(errorBody(requestId, fields)),
  };
}
