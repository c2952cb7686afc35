/** One check of the consumer's suite, as the runtime that ran it reports it. */
export interface CheckResult {
  name: string;
  /** Why it did not hold. */
  failed?: string;
}

/** What the packages can do on one runtime and not on another. The suite holds each, and the README lists them. */
export interface Traits {
  /** `PYLON_API_TOKEN` is read from the environment. */
  readsEnvironment: boolean;
  /** Pylon's headers are shown, so that a 429 is waited out as long as it says. */
  showsHeaders: boolean;
  /** A refused connection is known to have sent nothing, so that even a create is sent again. */
  provesRefusal: boolean;
  /** A redirect is answered with its status; where not, with 0. */
  showsRedirects: boolean;
  /** Requests carry our name in their User-Agent; where not, the runtime's own stands. */
  namesItself: boolean;
}

/** What a runtime is given to run the suite: the installed project and what the checks talk to. */
export interface Job {
  /** The folder of the project, the suite in its `src`. */
  folder: string;
  settings: { url: string; token: string; redirectUrl: string; refusedUrl: string; traits: Traits };
}

/** A place where the suite runs. */
export interface Runtime {
  name: string;
  traits: Traits;
  /** Finds or installs it, and says what was found; rejects with `NotAvailable` where it cannot be had. */
  prepare(): Promise<ReadyRuntime>;
}

/** A runtime that is there. */
export interface ReadyRuntime {
  version: string;
  /** The Node that runs the mock for it; by default the repository's own. */
  node?: string;
  run(job: Job): Promise<CheckResult[]>;
}

/** Thrown where a runtime cannot be had on this machine. The message is one line. */
export class NotAvailable extends Error {
  override readonly name = "NotAvailable";
}

/** Reads what a runtime reported; throws where it is not a list of results. */
export function readResults(text: string): CheckResult[] {
  const results: unknown = JSON.parse(text);
  if (!Array.isArray(results)) throw new Error(`no list of results: ${text}`);
  return results as CheckResult[];
}
