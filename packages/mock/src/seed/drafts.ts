import type { WorldData } from "../workspace/contract.ts";
import type { KindName, WorldRows } from "../workspace/kinds.ts";

/**
 * What has to be said of a row of each kind, as nothing follows for it: the fields that the document requires and no
 * builder makes up. Who adds a kind says it here; a test holds that these are needed and no others.
 */
export const NEEDED = {
  users: ["name"],
  roles: ["name"],
  teams: ["name"],
  tags: ["object_type", "value"],
  customFields: ["slug", "label", "object_type", "type"],
  customObjectTypes: ["slug"],
  customObjects: ["type", "name"],
  statuses: ["slug", "label", "category"],
  macroGroups: ["title"],
  macros: ["name", "text_html"],
  ticketForms: ["name"],
  trainingData: [],
  accounts: ["name"],
  relationships: ["relationship_type", "related_object_id"],
  highlights: ["content_html"],
  activityTypes: ["slug"],
  activities: ["slug"],
  accountFiles: ["url"],
  contacts: ["name"],
  issues: ["title"],
  messages: ["message_html"],
  followers: [],
  projects: ["name"],
  milestones: ["name"],
  tasks: ["title"],
  taskComments: ["body_html"],
  auditLogs: ["action"],
  knowledgeBases: ["title"],
  collections: ["title"],
  articles: ["title"],
  redirects: ["from_path", "object_id"],
  threads: [],
  voiceCalls: [],
  featureRequests: ["title"],
  callRecordings: [],
  surveys: [],
  surveyResponses: [],
} as const satisfies { readonly [Part in KindName]: readonly (keyof RowOf<Part>)[] };

/** A complete row of a kind. */
export type RowOf<Part extends KindName> = WorldRows[Part] extends readonly (infer Row)[]
  ? Row
  : WorldRows[Part] extends Readonly<Record<string, readonly (infer Row)[]>>
    ? Row
    : never;

/** A row that says only what makes it different. */
export type RowDraft<Part extends KindName> = Partial<RowOf<Part>> &
  Pick<RowOf<Part>, (typeof NEEDED)[Part][number] & keyof RowOf<Part>>;

/** Rows of any kinds that say only what makes them different; lists stand below the id of the object they belong to. */
export type RowDrafts = {
  readonly [Part in KindName]?: WorldRows[Part] extends readonly unknown[]
    ? readonly RowDraft<Part>[]
    : Readonly<Record<string, readonly RowDraft<Part>[]>>;
};

/**
 * A world whose rows say only what makes them different, as a seed file may: ids, numbers, times and the rest follow.
 * What is left out is as in the world `empty`. Complete rows, such as those of `mock.state`, are taken as they are.
 */
export type WorldDraft = RowDrafts & {
  readonly now?: string;
  readonly organization?: Partial<WorldData["organization"]>;
  readonly tokenUser?: string;
};

/** Has the compiler refuse names that a kind or its rows do not have: in the type of an argument it looks no further. */
export type OnlyKinds<Drafts extends RowDrafts> = {
  readonly [Part in keyof Drafts]: Part extends KindName ? RowDrafts[Part] : never;
};

/** The complete rows that drafts came to, in their order. */
export type RowsOf<Drafts extends RowDrafts> = {
  readonly [Part in keyof Drafts]: Part extends KindName
    ? Drafts[Part] extends readonly unknown[]
      ? AsMany<Drafts[Part], RowOf<Part>>
      : WorldRows[Part]
    : never;
};

/** A list as long as another one. */
type AsMany<List extends readonly unknown[], Row> = { readonly [Index in keyof List]: Row };
