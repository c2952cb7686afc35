import type { Route } from "@pylonkit/openapi";

import { CONVERSATION_RULES } from "./conversation-rules.ts";
import { DIRECTORY_RULES } from "./directory-rules.ts";
import { IMPORT_RULES } from "./import-rules.ts";
import { ISSUE_RULES } from "./issue-rules.ts";
import { LIBRARY_RULES } from "./library-rules.ts";
import { PARTY_RULES } from "./party-rules.ts";
import { VOICE_RULES } from "./voice-rules.ts";
import { WORK_RULES } from "./work-rules.ts";

type Body = Readonly<Record<string, unknown>>;

/** What a rule lets pass, what it refuses, and the beginning of the reason. */
type Rule = readonly [rule: string, accepted: Body, refused: Body, reason: RegExp];

/** What is true of the requests of an operation and most of which its schema cannot say. */
export interface Ruled {
  readonly what: string;
  readonly route: Route;
  /** The object of the small desk they are about, where the path names one. */
  readonly id?: string;
  /** What every request says besides. */
  readonly base: Body;
  readonly rules: readonly Rule[];
}

/** Written rules, each with a request that keeps it and one that breaks it and nothing else. */
export const RULES: readonly Ruled[] = [
  ...ISSUE_RULES,
  ...CONVERSATION_RULES,
  ...IMPORT_RULES,
  ...PARTY_RULES,
  ...DIRECTORY_RULES,
  ...WORK_RULES,
  ...VOICE_RULES,
  ...LIBRARY_RULES,
];
