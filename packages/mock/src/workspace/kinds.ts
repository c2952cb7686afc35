import type {
  Account,
  AuditLog,
  Article,
  Collection,
  AccountHighlight,
  AccountRelationship,
  Activity,
  ActivityType,
  Attachment,
  Contact,
  CustomFieldDefinition,
  CustomObject,
  CustomObjectType,
  CallRecording,
  FeatureRequest,
  Follower,
  Issue,
  IssueStatus,
  KnowledgeBase,
  IssueThread,
  Macro,
  MacroGroup,
  Message,
  Milestone,
  Project,
  RouteRedirect,
  Survey,
  SurveyResponse,
  Tag,
  Task,
  TaskComment,
  Team,
  TicketForm,
  TrainingData,
  User,
  UserRole,
  VoiceCall,
} from "./entities.ts";
import type { Table } from "./table.ts";

/** Rows that stand for themselves. */
interface RowKind<Row> {
  /** What they are called in a sentence. */
  readonly noun: string;
  /** The property that names a row, unique within the kind. */
  readonly key: string;
  /** For the type alone. */
  readonly row?: Row;
}

/** The kinds whose objects have lists of their own. */
type Owner = "accounts" | "issues" | "surveys" | "tasks";

/** Lists of rows that belong to an object: found by its id, and gone with it. */
interface ListKind<Row> {
  readonly noun: string;
  /** The kind of the object they belong to. */
  readonly of: Owner;
  /** For the type alone. */
  readonly row?: Row;
}

const rows = <Row extends object>(noun: string, key: keyof Row & string): RowKind<Row> => ({ noun, key });
const lists = <Row extends object>(noun: string, of: Owner): ListKind<Row> => ({ noun, of });

/**
 * Everything a workspace keeps, one line a kind. Its tables, the parts of a world and the checks of a world that a user
 * brings are made from this list: who adds a kind adds a line here.
 */
export const KINDS = {
  users: rows<User>("users", "id"),
  roles: rows<UserRole>("user roles", "id"),
  teams: rows<Team>("teams", "id"),
  tags: rows<Tag>("tags", "id"),
  customFields: rows<CustomFieldDefinition>("custom fields", "id"),
  customObjectTypes: rows<CustomObjectType>("types of custom objects", "slug"),
  customObjects: rows<CustomObject>("custom objects", "id"),
  statuses: rows<IssueStatus>("issue statuses", "slug"),
  macroGroups: rows<MacroGroup>("macro groups", "id"),
  macros: rows<Macro>("macros", "id"),
  ticketForms: rows<TicketForm>("ticket forms", "id"),
  trainingData: rows<TrainingData>("training data", "id"),
  accounts: rows<Account>("accounts", "id"),
  /** An account below another one, its parent or partner; the accounts tell the same from both sides. */
  relationships: rows<AccountRelationship>("account relationships", "id"),
  highlights: rows<AccountHighlight>("account highlights", "id"),
  activityTypes: rows<ActivityType>("activity types", "id"),
  /** In the order in which they were noted. */
  activities: lists<Activity>("activities", "accounts"),
  accountFiles: lists<Attachment>("account files", "accounts"),
  contacts: rows<Contact>("contacts", "id"),
  issues: rows<Issue>("issues", "id"),
  /** Oldest first. */
  messages: lists<Message>("messages", "issues"),
  followers: lists<Follower>("followers", "issues"),
  projects: rows<Project>("projects", "id"),
  milestones: rows<Milestone>("milestones", "id"),
  tasks: rows<Task>("tasks", "id"),
  /** Oldest first. */
  taskComments: lists<TaskComment>("task comments", "tasks"),
  auditLogs: rows<AuditLog>("audit logs", "id"),
  knowledgeBases: rows<KnowledgeBase>("knowledge bases", "id"),
  collections: rows<Collection>("collections", "id"),
  articles: rows<Article>("articles", "id"),
  redirects: rows<RouteRedirect>("redirects", "id"),
  /** In the order they were made. */
  threads: lists<IssueThread>("threads", "issues"),
  voiceCalls: lists<VoiceCall>("voice calls", "issues"),
  /** With their evidence, which only some answers show. */
  featureRequests: rows<FeatureRequest>("feature requests", "id"),
  callRecordings: rows<CallRecording>("call recordings", "id"),
  surveys: rows<Survey>("surveys", "id"),
  surveyResponses: lists<SurveyResponse>("survey responses", "surveys"),
};

/** The name of a kind. */
export type KindName = keyof typeof KINDS;

/** Every kind by its name, as tests and loops want it. */
export const KIND_LIST = Object.entries(KINDS) as readonly (readonly [
  KindName,
  RowKind<unknown> | ListKind<unknown>,
])[];

type RowOf<Kind> = Kind extends { readonly row?: infer Row } ? NonNullable<Row> : never;

/** The tables of a workspace: rows by their key, lists by the id of the object they belong to. */
export type Tables = {
  readonly [Name in KindName]: Table<
    (typeof KINDS)[Name] extends ListKind<unknown>
      ? readonly RowOf<(typeof KINDS)[Name]>[]
      : RowOf<(typeof KINDS)[Name]>
  >;
};

/** The same as plain data: rows in the order they came, lists by the id of the object they belong to. */
export type WorldRows = {
  readonly [Name in KindName]: (typeof KINDS)[Name] extends ListKind<unknown>
    ? Readonly<Record<string, readonly RowOf<(typeof KINDS)[Name]>[]>>
    : readonly RowOf<(typeof KINDS)[Name]>[];
};

/** A world in which there is nothing of any kind. */
export const NO_ROWS = Object.fromEntries(
  KIND_LIST.map(([name, kind]) => [name, "of" in kind ? {} : []]),
) as unknown as WorldRows;
