import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { beforeAll, describe, expect, it } from "vitest";

import { readBundle } from "../document/document.ts";
import type { WorldData, WorldName } from "../workspace/contract.ts";
import { WORLDS } from "./worlds.ts";

const NAMES = Object.keys(WORLDS) as WorldName[];
const worlds = new Map<WorldName, WorldData>();
beforeAll(async () => {
  for (const name of NAMES) worlds.set(name, await WORLDS[name]());
});
const world = (name: WorldName): WorldData => worlds.get(name) as WorldData;

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(readBundle(), "pylon");

/** What is wrong with objects by a schema of the document, with the id of the object. */
function faults(schema: string, rows: readonly object[]): readonly string[] {
  const validate = ajv.getSchema(`pylon#/components/schemas/${schema}`);
  if (!validate) throw new TypeError(`the document has no schema ${schema}`);
  return rows.flatMap((row) =>
    validate(row) ? [] : [`${schema} ${JSON.stringify(row).slice(0, 60)} ${ajv.errorsText(validate.errors)}`],
  );
}

describe.each(NAMES)("the world %s", (name) => {
  it("holds nothing but objects the specification allows", () => {
    const data = world(name);
    expect([
      ...faults("User", data.users),
      ...faults("UserRole", data.roles),
      ...faults("Team", data.teams),
      ...faults("Tag", data.tags),
      ...faults("CustomFieldDefinition", data.customFields),
      ...faults("CustomObject", data.customObjects),
      ...faults("IssueStatus", data.statuses),
      ...faults("MacroGroup", data.macroGroups),
      ...faults("Macro", data.macros),
      ...faults("TicketForm", data.ticketForms),
      ...faults("TrainingData", data.trainingData),
      ...faults("Account", data.accounts),
      ...faults("AccountRelationship", data.relationships),
      ...faults("AccountHighlight", data.highlights),
      ...faults("ActivityType", data.activityTypes),
      ...faults("Attachment", Object.values(data.accountFiles).flat()),
      ...faults("Contact", data.contacts),
      ...faults("Issue", data.issues),
      ...faults("Message", Object.values(data.messages).flat()),
      ...faults("Follower", Object.values(data.followers).flat()),
      ...faults("Project", data.projects),
      ...faults("Milestone", data.milestones),
      ...faults("Task", data.tasks),
      ...faults("TaskComment", Object.values(data.taskComments).flat()),
      ...faults("AuditLog", data.auditLogs),
      ...faults("KnowledgeBase", data.knowledgeBases),
      ...faults("Collection", data.collections),
      ...faults("Article", data.articles),
      ...faults("RouteRedirect", data.redirects),
      ...faults("IssueThread", Object.values(data.threads).flat()),
      ...faults("VoiceCall", Object.values(data.voiceCalls).flat()),
      ...faults("FeatureRequest", data.featureRequests),
      ...faults("CallRecording", data.callRecordings),
      ...faults("Survey", data.surveys),
      ...faults("SurveyResponse", Object.values(data.surveyResponses).flat()),
    ]).toEqual([]);
  });

  it("refers only to objects it has, and tags only with tags it has", () => {
    const data = world(name);
    const users = new Set(data.users.map((row) => row.id));
    const contacts = new Set(data.contacts.map((row) => row.id));
    const accounts = new Map(data.accounts.map((row) => [row.id, row]));
    const teams = new Set(data.teams.map((row) => row.id));
    const statuses = new Set(data.statuses.map((row) => row.slug));
    const tags = new Set(data.tags.map((row) => `${row.object_type} ${row.value}`));
    const lost: unknown[] = [];
    const check = (known: { has(id: string): boolean }, what: string, id: string | null | undefined): void => {
      if (id !== null && id !== undefined && !known.has(id)) lost.push(`${what} ${id}`);
    };
    check(users, "token user", data.tokenUser);
    for (const account of data.accounts) {
      check(users, "owner", account.owner?.id);
      check(accounts, "parent", account.parent_account_id);
      for (const id of account.subaccount_ids) check(accounts, "subaccount", id);
      for (const id of account.associated_account_ids ?? []) check(accounts, "client", id);
      for (const tag of account.tags ?? []) check(tags, "tag", `account ${tag}`);
    }
    for (const { child_account_id: child, related_object_id: upper, relationship_type: type } of data.relationships) {
      const parent = accounts.get(upper);
      const below = type === "parent_account" ? parent?.subaccount_ids : parent?.associated_account_ids;
      expect(below).toContain(child);
    }
    for (const highlight of data.highlights) check(accounts, "account of a highlight", highlight.account_id);
    const macroGroups = new Set(data.macroGroups.map((row) => row.id));
    for (const macro of data.macros) {
      check(macroGroups, "group", macro.macro_group_id);
      for (const id of macro.visibility?.user_ids ?? []) check(users, "user of a macro", id);
      for (const id of macro.visibility?.team_ids ?? []) check(teams, "team of a macro", id);
    }
    const issueFields = new Map(data.customFields.map((row) => [`${row.object_type} ${row.slug}`, row.type]));
    for (const { slug, type } of data.ticketForms.flatMap((form) => form.fields ?? []))
      expect([slug, issueFields.get(`issue ${slug}`)]).toEqual([slug, type]);
    for (const contact of data.contacts) check(accounts, "account", contact.account?.id);
    for (const issue of data.issues) {
      check(users, "assignee", issue.assignee?.id);
      check(contacts, "requester", issue.requester?.id);
      check(accounts, "account", issue.account?.id);
      check(teams, "team", issue.team?.id);
      check(statuses, "state", issue.state);
      for (const tag of issue.tags ?? []) check(tags, "tag", `issue ${tag}`);
      expect(issue.account?.external_ids ?? null).toEqual(accounts.get(issue.account?.id ?? "")?.external_ids ?? null);
      const threads = new Map((data.threads[issue.id] ?? []).map((row) => [row.id, row]));
      for (const thread of threads.values()) expect(thread.issue_id).toBe(issue.id);
      for (const message of data.messages[issue.id] ?? []) {
        check(threads, "thread", message.thread_id);
        check(users, "author", message.author?.user?.id);
        check(contacts, "author", message.author?.contact?.id);
      }
      for (const follower of data.followers[issue.id] ?? []) {
        check(follower.type === "user" ? users : contacts, "follower", follower.id);
      }
    }
    const projects = new Map(data.projects.map((row) => [row.id, row]));
    const milestones = new Map(data.milestones.map((row) => [row.id, row]));
    const tasks = new Map(data.tasks.map((row) => [row.id, row]));
    const person = (who: { user?: { id: string } | null; contact?: { id: string } | null } | null | undefined) => {
      check(users, "user", who?.user?.id);
      check(contacts, "contact", who?.contact?.id);
    };
    for (const project of data.projects) {
      check(accounts, "account", project.account?.id);
      check(users, "owner", project.owner_id);
    }
    for (const milestone of data.milestones) {
      check(projects, "project", milestone.project?.id);
      expect(milestone.account).toEqual(projects.get(milestone.project?.id ?? "")?.account);
    }
    for (const task of data.tasks) {
      check(accounts, "account", task.account?.id);
      check(projects, "project", task.project?.id);
      check(milestones, "milestone", task.milestone?.id);
      check(tasks, "parent", task.parent_task_id);
      person(task.assignee);
      const below = data.tasks.filter((other) => other.parent_task_id === task.id).map((other) => other.id);
      expect(task.subtask_ids ?? []).toEqual(below);
    }
    for (const [id, comments] of Object.entries(data.taskComments)) {
      check(tasks, "task", id);
      for (const comment of comments) person(comment.author);
    }
    const homes = new Map(data.knowledgeBases.map((row) => [row.id, row]));
    const homeOf = new Map([...data.collections, ...data.articles].map((row) => [row.id, row.knowledge_base_id]));
    const inside = (row: { knowledge_base_id: string }, what: string, id: string | null | undefined): void => {
      check({ has: (each) => homeOf.get(each) === row.knowledge_base_id }, what, id);
    };
    for (const row of [...data.collections, ...data.articles, ...data.redirects]) {
      check(homes, "knowledge base", row.knowledge_base_id);
    }
    for (const collection of data.collections) inside(collection, "parent", collection.parent_collection_id);
    for (const redirect of data.redirects) inside(redirect, "object", redirect.object_id);
    for (const article of data.articles) {
      inside(article, "collection", article.collection_id);
      check(users, "author", article.author_user_id);
      check(users, "reviewer", article.approval_info?.reviewed_by_user_id);
      for (const tag of article.tags ?? []) expect(data.tags).toContainEqual(tag);
      const { supported_languages: languages } = homes.get(article.knowledge_base_id) ?? {};
      for (const language of Object.keys(article.translations)) expect(languages).toContain(language);
    }
    const types = new Set(data.customObjectTypes.map((row) => row.slug));
    for (const object of data.customObjects) {
      check(types, "type", object.type);
      for (const { object_id: id, object_type: kind } of object.relations ?? []) {
        check(kind === "account" ? accounts : contacts, "relation", id);
      }
    }
    const issues = new Set(data.issues.map((row) => row.id));
    const surveys = new Set(data.surveys.map((row) => row.id));
    for (const request of data.featureRequests) {
      for (const id of request.portal_visible_to_account_ids ?? []) check(accounts, "portal of", id);
      expect(request.evidence).toHaveLength(request.evidence_count ?? -1);
      for (const evidence of request.evidence ?? []) {
        check(issues, "evidence", evidence.source_id);
        check(accounts, "evidence of", evidence.account_id);
      }
    }
    for (const recording of data.callRecordings) check(accounts, "account", recording.account_id);
    for (const [id, responses] of Object.entries(data.surveyResponses)) {
      check(surveys, "survey", id);
      for (const response of responses) {
        check(accounts, "account", response.account_id);
        check(contacts, "contact", response.contact_id);
      }
    }
    expect(lost).toEqual([]);
  });

  it("lists messages oldest first, the first of them being the body of the issue", () => {
    for (const issue of world(name).issues) {
      const messages = world(name).messages[issue.id] ?? [];
      const times = messages.map((message) => message.timestamp);
      expect(times).toEqual(times.toSorted());
      expect(messages[0]?.message_html).toBe(issue.body_html);
    }
  });

  it("has times that fit together", () => {
    const { now, issues } = world(name);
    const limit = now.replace(".000Z", "Z");
    for (const issue of issues) {
      const { created_at: created, updated_at: updated, latest_message_time: latest } = issue;
      const response = issue.first_response_time ?? created;
      const resolution = issue.resolution_time ?? limit;
      expect([created, response, latest, resolution].join()).toBe(
        [created, response, latest, resolution].toSorted().join(),
      );
      expect([latest, issue.resolution_time ?? created, updated, limit].toSorted().slice(2)).toEqual([updated, limit]);
      const counted = Object.values(issue.time_in_status_seconds).reduce((sum, seconds) => sum + seconds, 0);
      expect(counted).toBeLessThanOrEqual((Date.parse(resolution) - Date.parse(created)) / 1000 + 1);
    }
  });

  it("is built once and shared", async () => {
    expect(await WORLDS[name]()).toBe(world(name));
  });
});
