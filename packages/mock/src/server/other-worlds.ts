import { nearest } from "../document/nearest.ts";
import { errorBody, type RefusalFields } from "../front/envelope.ts";
import type { Outgoing } from "../front/exchange.ts";
import type { Session } from "../session/session.ts";
import { show } from "../show.ts";

/** The header by which a request chooses a workspace. */
export const WORLD_HEADER = "x-pylonkit-world";

/** The workspaces of a mock besides its first, by the names it gives them. */
export interface OtherWorlds {
  /** Keeps a new one. `make` is told its name. */
  open(make: (name: string) => Session): { readonly name: string; readonly session: Session };
  find(name: string): Session | undefined;
  /** Forgets one. Requests on their way are still answered, later ones refused; a second time does nothing. */
  close(name: string): void;
  /** Why there is none of this name. */
  refusal(name: string): RefusalFields;
}

/** Names are numbered and never given twice, so one that was closed is told from one that never was without keeping it. */
export function otherWorlds(): OtherWorlds {
  const sessions = new Map<string, Session>();
  let opened = 0;
  const wasOpened = (name: string): boolean => /^world-[1-9]\d*$/.test(name) && Number(name.slice(6)) <= opened;
  return {
    open(make) {
      opened += 1;
      const name = `world-${opened}`;
      const session = make(name);
      sessions.set(name, session);
      return { name, session };
    },
    find: (name) => sessions.get(name),
    close: (name) => void sessions.delete(name),
    refusal(name) {
      if (wasOpened(name)) {
        return { code: "mock_world_closed", errors: [`The workspace ${show(name)} of this mock was closed.`] };
      }
      const like = nearest(name, sessions.keys());
      const error = `No workspace of this mock is called ${show(name)} (header ${WORLD_HEADER}); it was never opened.`;
      return {
        code: "mock_world_unknown",
        errors: [like === undefined ? error : `${error} Did you mean "${like}"?`],
      };
    },
  };
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
