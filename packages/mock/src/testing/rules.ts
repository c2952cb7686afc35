import type { Route } from "@pylonkit/openapi";

import { ACCOUNT_PART_RULES } from "./account-part-rules.ts";
import { ACCOUNT_RULES } from "./account-rules.ts";
import { ARTICLE_RULES } from "./article-rules.ts";
import { CONTACT_RULES } from "./contact-rules.ts";
import { CUSTOM_FIELD_RULES } from "./custom-field-rules.ts";
import { CUSTOM_VALUE_RULES } from "./custom-value-rules.ts";
import { ISSUE_RULES } from "./issue-rules.ts";
import { KNOWLEDGE_BASE_RULES } from "./knowledge-base-rules.ts";
import { CONVERSATION_RULES } from "./conversation-rules.ts";
import { DIRECTORY_RULES } from "./directory-rules.ts";
import { IMPORT_RULES } from "./import-rules.ts";
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
  /**
   * What every request says besides. What the path names, as `article_id`, goes there; the rest is the body, or the
   * query of a GET or DELETE. A file of a form is `{ name, type, size }`.
   */
  readonly base: Body;
  readonly rules: readonly Rule[];
}

/** Written rules, each with a request that keeps it and one that breaks it and nothing else. */
export const RULES: readonly Ruled[] = [
  ...ISSUE_RULES,
  ...PARTY_RULES,
  ...CONTACT_RULES,
  ...ACCOUNT_RULES,
  ...ACCOUNT_PART_RULES,
  ...CUSTOM_FIELD_RULES,
  ...CUSTOM_VALUE_RULES,
  ...KNOWLEDGE_BASE_RULES,
  ...ARTICLE_RULES,
  ...WORK_RULES,
  ...CONVERSATION_RULES,
  ...IMPORT_RULES,
  ...DIRECTORY_RULES,
  ...VOICE_RULES,
  ...LIBRARY_RULES,
];
