import type { ActiveFault } from "../../session/faults.ts";
import type { Coverage } from "../../session/coverage.ts";
import type { JournalEntry } from "../../session/journal.ts";
import type { Budget } from "../../session/rate-limits.ts";

/** An entry of the journal as it comes over the wire. */
export type Entry = JournalEntry;

/** What the control routes answer that the page asks. */
interface Answers {
  readonly health: { readonly now: string };
  readonly journal: { readonly entries: readonly Entry[]; readonly mark: string; readonly continued: boolean };
  readonly rows: Rows;
  readonly limits: { readonly limits: readonly Budget[] };
  readonly faults: { readonly faults: readonly ActiveFault[] };
  readonly coverage: Coverage;
  readonly worlds: { readonly worlds: readonly World[] };
}

/** A world that was opened besides the first. */
export interface World {
  readonly name: string;
  readonly url: string;
}

/** Rows of a kind, and how many there are of each. */
export interface Rows {
  readonly kinds: Readonly<Record<string, number>>;
  readonly matching?: number;
  readonly rows?: readonly {
    readonly key: string;
    readonly of?: string;
    readonly row: Readonly<Record<string, unknown>>;
  }[];
}

/** Asks a control route of the world this page is shown for. @throws Error with the sentences of a refusal. */
export async function ask<Name extends keyof Answers>(
  name: Name,
  query: Readonly<Record<string, string>> = {},
): Promise<Answers[Name]> {
  const search = new URLSearchParams(query).toString();
  return (await send("GET", search === "" ? name : `${name}?${search}`)) as Answers[Name];
}

/** Tells a control route to do something. @throws Error with the sentences of a refusal. */
export async function tell(method: "POST" | "DELETE", name: string, body?: object): Promise<unknown> {
  return send(method, name, body);
}

async function send(method: string, name: string, body?: object): Promise<unknown> {
  const response = await fetch(name, { method, ...(body && { body: JSON.stringify(body) }) });
  const answer = (await response.json()) as { readonly errors?: readonly string[] };
  if (!response.ok) throw new Error((answer.errors ?? [`The mock answered ${response.status}.`]).join("\n"));
  return answer;
}
