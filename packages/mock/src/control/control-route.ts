import type { Schema } from "../document/document.ts";
import type { Incoming } from "../front/exchange.ts";
import type { Session } from "../session/session.ts";

/** The fields of a request's body, those left out because nobody sent one included. */
export type Body = Readonly<Record<string, unknown>>;

/** A body that is no JSON. */
export class YamlText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** One thing that can be asked of a mock over HTTP: what it takes and answers, and what is done. */
export interface ControlRoute {
  readonly operationId: string;
  /** What it is for, in a sentence. */
  readonly summary: string;
  /** Its query parameters, all of them optional. */
  readonly query?: Readonly<Record<string, Schema>>;
  /** The properties of the body it takes; a request may leave the body out where none is required. */
  readonly takes?: {
    readonly required?: readonly string[];
    readonly oneOf?: readonly { readonly required: readonly string[] }[];
    readonly properties: Readonly<Record<string, Schema>>;
  };
  /** What the answer holds. */
  readonly gives: Schema;
  /** Whether the answer may be asked for as YAML. */
  readonly yaml?: boolean;
  /** `named` is what stands in the path for `{name}`; empty where the route has none, `signal` aborts when nobody waits any more. */
  act(session: Session, body: Body, query: Incoming["query"], named: string, signal: AbortSignal): unknown;
}

/** The control routes by method and name, such as `"POST reset"`. */
export type ControlTable = Readonly<Record<string, ControlRoute>>;
