import { build } from "../../builders/build.ts";
import { type Random, uuidFrom } from "../../workspace/random.ts";
import type { Contact, Follower, Issue, Message, User } from "../../workspace/entities.ts";
import { timestamp } from "../../resources/inputs/times.ts";
import { fieldValue } from "./catalog.ts";
import { converse } from "./conversation.ts";
import { type Customer, letters } from "./customers.ts";
import { between, chance, pick, weighted } from "./dice.ts";
import { measure } from "./measures.ts";
import { DESK_EMAIL, openingHtml, openingMessage, type Setting, turnMessage } from "./messages.ts";
import { outcomeOf } from "./outcome.ts";
import { COMMENTS, type Priority } from "./phrases.ts";
import { TEAMS, USERS } from "./staff.ts";
import { fill } from "./template.ts";
import type { Topic } from "./topics/topic.ts";
import { TOPICS } from "./topics/topics.ts";
import { slotsFor } from "./words.ts";

const DAY = 86_400_000;
const CHAT_WORKSPACE = "T04H8KQ1M2X";

/** An issue with everything that belongs to it. */
export interface BuiltIssue {
  readonly issue: Issue;
  readonly messages: readonly Message[];
  readonly followers: readonly Follower[];
}

const PRIORITIES: Readonly<Record<Topic["kind"], readonly (readonly [Priority, number])[]>> = {
  defect: [["urgent", 12], ["high", 34], ["medium", 42], ["low", 12]],
  question: [["urgent", 2], ["high", 14], ["medium", 50], ["low", 34]],
  wish: [["urgent", 0], ["high", 3], ["medium", 32], ["low", 65]],
}; // prettier-ignore

const WEIGHTED_TOPICS = TOPICS.map((topic) => [topic, topic.weight] as const);

/** One issue of a customer, created at a time, with the number it got. */
export function buildIssue(
  random: Random,
  customer: Customer,
  created: number,
  now: number,
  number: number,
): BuiltIssue {
  const topic = weighted(random, WEIGHTED_TOPICS);
  const story = pick(random, topic.stories);
  const priority = weighted(random, PRIORITIES[topic.kind]);
  const contact = requester(random, customer.contacts);
  const source = sourceOf(random, customer);
  const setting: Setting = { source, slots: slotsFor(random, created), contact, number, threadId: uuidFrom(random) };
  const outcome = outcomeOf(random, (now - created) / DAY, topic.kind);
  const conversation = converse(random, { created, now, outcome, priority, story });

  const id = uuidFrom(random);
  const taken = conversation.turns.some((turn) => turn.by !== "customer");
  const team = taken || chance(random, 0.6) ? TEAMS[topic.team] : undefined;
  const assignee = team && (taken || chance(random, 0.4)) ? pick(random, team.users) : undefined;
  const body = openingHtml(random, setting, { opening: story.opening, kind: topic.kind, priority });
  const files = chance(random, 0.09) ? [fileUrl(random)] : [];
  const messages = [
    openingMessage(random, setting, body, created, files),
    ...conversation.turns.map((turn) => turnMessage(random, setting, turn, author(random, assignee, turn.by))),
  ];
  const state = conversation.stays[conversation.stays.length - 1]?.state ?? "new";
  const rated = chance(random, 0.88) ? priority : undefined;
  const issue = build.issue({
    id,
    number,
    title: fill(pick(random, story.subjects), setting.slots),
    body_html: body,
    state,
    account: { id: customer.account.id, external_ids: customer.account.external_ids },
    assignee: assignee ? { id: assignee.id } : null,
    requester: { id: contact.id },
    team: team ? { id: team.id } : null,
    tags: tagsOf(random, topic, priority),
    custom_fields: customFields(random, topic, rated),
    created_at: timestamp(created),
    ...measure({
      created,
      now,
      conversation,
      messages,
      company: customer.company,
      priority: rated,
      teamId: team?.id,
    }),
    customer_portal_visible: chance(random, 0.85),
    source,
    type:
      ["slack", "chat_widget", "microsoft_teams"].includes(source) && chance(random, 0.5) ? "conversation" : "ticket",
    author_unverified: source === "form" && chance(random, 0.12),
    ...channelFacts(random, customer, source, created),
    ...(files.length > 0 ? { attachment_urls: files } : {}),
    ...activity(random, messages),
    ...aftermath(random, state, now),
  });
  return { issue, messages, followers: followersOf(random, customer, contact, assignee) };
}

/** The first contact of an account writes most. */
function requester(random: Random, contacts: readonly Contact[]): Contact {
  return weighted(random, contacts.map((contact, index) => [contact, 1 / (index + 1)] as const)); // prettier-ignore
}

function sourceOf(random: Random, { company }: Customer): string {
  return weighted(random, [
    ["email", 52],
    ["chat_widget", 18],
    ["form", 11],
    ["phone", 2],
    [company.chat ?? "email", 26],
  ]);
}

/** Mostly the assignee writes; now and then somebody else of the desk does. */
function author(random: Random, assignee: User | undefined, by: string): User {
  return assignee && !chance(random, by === "note" ? 0.35 : 0.08) ? assignee : pick(random, USERS);
}

function fileUrl(random: Random): string {
  const name = pick(random, ["screenshot", "berth-plan", "export", "log", "order-confirmation"]);
  const end = name === "export" ? "csv" : name === "log" ? "txt" : name === "order-confirmation" ? "pdf" : "png";
  return `https://assets.usepylon.com/${name}-${between(random, 100, 999)}.${end}?Expires=1792400000&Key-Pair-Id=K2HARBOR&Signature=${letters(random, 16)}`;
}

function tagsOf(random: Random, topic: Topic, priority: Priority): string[] | null {
  const tags = [...topic.tags, ...(priority === "urgent" && chance(random, 0.3) ? ["escalated"] : [])];
  return chance(random, 0.04) ? null : tags;
}

function customFields(random: Random, topic: Topic, priority: Priority | undefined): Issue["custom_fields"] {
  const environments = weighted(random, [
    [["production"], 70],
    [["production", "staging"], 14],
    [["staging"], 8],
    [["sandbox"], 8],
  ] as const);
  return {
    ...(priority ? { priority: fieldValue("priority", priority) } : {}),
    ...(topic.area ? { product_area: fieldValue("product_area", topic.area) } : {}),
    ...(topic.kind === "defect" && chance(random, 0.7)
      ? { environments: fieldValue("environments", environments) }
      : {}),
    ...(topic.kind === "defect" && chance(random, 0.45)
      ? { affected_seats: fieldValue("affected_seats", String(between(random, 1, 60))) }
      : {}),
  };
}

function channelFacts(random: Random, { account }: Customer, source: string, created: number): Partial<Issue> {
  if (source === "email" || source === "form") return { workspace_email: DESK_EMAIL };
  if (source === "chat_widget") {
    const page = pick(random, ["plan", "exports", "map", "settings/people", "developers/events"]);
    return { chat_widget_info: { page_url: `https://app.harbormetrics.example/${page}` } };
  }
  const channel = account.channels[0];
  if (source !== "slack" || !channel) return {};
  const ts = `${created / 1000}.${String(between(random, 0, 999_999)).padStart(6, "0")}`;
  return { slack: { channel_id: channel.channel_id, message_ts: ts, workspace_id: CHAT_WORKSPACE } };
}

/** How long each user worked on it: some minutes for everything they wrote. */
function activity(random: Random, messages: readonly Message[]): Partial<Issue> {
  const byUser = new Map<string, number>();
  for (const { author: writer } of messages) {
    const id = writer?.user?.id;
    if (id !== undefined) byUser.set(id, (byUser.get(id) ?? 0) + between(random, 60, 900));
  }
  if (byUser.size === 0) return {};
  const total = [...byUser.values()].reduce((sum, seconds) => sum + seconds, 0);
  return {
    active_time_seconds: total,
    business_hours_active_time_seconds: total,
    active_time_by_user: [...byUser].map(([user_id, seconds]) => ({
      user_id,
      active_time_seconds: seconds,
      business_hours_active_time_seconds: seconds,
    })),
  };
}

/** What follows from where it ended: a rating, a link to the engineers' tracker, a snooze. */
function aftermath(random: Random, state: string, now: number): Partial<Issue> {
  if (state === "closed" && chance(random, 0.22)) {
    const score = weighted(random, [[5, 60], [4, 22], [3, 8], [2, 5], [1, 5]] as const); // prettier-ignore
    const comment = chance(random, 0.5) ? pick(random, COMMENTS[score] ?? [""]) : "";
    return { csat_responses: [{ score, comment }] };
  }
  if (state === "with_engineering" && chance(random, 0.7)) {
    const link = `https://linear.app/harbor-metrics/issue/ENG-${between(random, 400, 2999)}`;
    return { external_issues: [{ source: "linear", external_id: uuidFrom(random), link }] };
  }
  if (state === "on_hold" && chance(random, 0.5)) {
    return { snoozed_until_time: timestamp(now + between(random, 1, 20) * DAY - 3_600_000) };
  }
  return {};
}

function followersOf(
  random: Random,
  { contacts }: Customer,
  contact: Contact,
  assignee: User | undefined,
): readonly Follower[] {
  if (!chance(random, 0.14)) return [];
  const users = USERS.filter((user) => user !== assignee);
  const others = contacts.filter((other) => other !== contact);
  return [
    { id: pick(random, users).id, type: "user" },
    ...(others.length > 0 && chance(random, 0.5) ? [{ id: pick(random, others).id, type: "contact" as const }] : []),
  ];
}
