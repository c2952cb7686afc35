import type { Bucket, Claim } from "../store.ts";
import type { Line } from "./line.ts";
import type { OwnWindow } from "./own-window.ts";
import type { SharedAnswer, SharedStore } from "./shared-store.ts";

/** Asks for a slot; `careful` where the process keeps to its own share as well, `now` is the caller's time going on. */
export type AskForSlot = (
  own: OwnWindow,
  bucket: Bucket,
  claim: Claim,
  careful: boolean,
  now: () => number,
) => Promise<SharedAnswer>;

const ignore = () => undefined;

/**
 * Asks the shared state for slots in the name of this process. After an outage it first hands over what the process used
 * meanwhile; a place or slot that an answer names too late, when nobody uses or asks for it any more, goes back.
 */
export function createAsker(store: SharedStore, line: Line): AskForSlot {
  /** Tickets whose question is under way. */
  const asking = new Set<string>();

  const handOver = async (own: OwnWindow, bucket: Bucket, now: () => number): Promise<void> => {
    if (own.restoredAfter === line.outages) return;
    const { outages } = line;
    const slots = own.slots(bucket, now());
    if (slots.length > 0) await line.ask(store.restore(bucket, slots), now);
    own.restoredAfter = outages;
  };

  return async (own, bucket, claim, careful, now) => {
    await handOver(own, bucket, now);
    asking.add(claim.ticket);
    let gaveUp = false;
    const tidyUp = ({ slot }: SharedAnswer): void => {
      // A slot whose call was sent without it is counted there now.
      const isOver = gaveUp && !asking.has(claim.ticket);
      const isUnused = slot !== undefined && (slot.waitMs > 0 || !own.hasUsed(claim));
      if (isOver && isUnused) store.release(bucket, claim).catch(ignore);
    };
    const answered = store.reserve(bucket, claim, { epoch: own.knownEpoch(bucket, now()), careful });
    answered.then(tidyUp, ignore);
    try {
      const answer = await line.ask(answered, now);
      [own.epoch, own.heardMs] = [answer.epoch, now()];
      return answer;
    } catch (error) {
      gaveUp = true;
      throw error;
    } finally {
      asking.delete(claim.ticket);
    }
  };
}
