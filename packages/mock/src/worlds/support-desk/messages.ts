import { build } from "../../builders/build.ts";
import type { Random } from "../../workspace/random.ts";
import { uuidFrom } from "../../workspace/random.ts";
import type { Contact, Message, User } from "../../workspace/entities.ts";
import { messageAuthor } from "../../resources/issues/messages.ts";
import { timestamp } from "../../resources/inputs/times.ts";
import type { Turn } from "./conversation.ts";
import { chance, pick } from "./dice.ts";
import { CLOSINGS, CONTEXTS, GREETINGS, IMPACTS, type Priority } from "./phrases.ts";
import type { Topic } from "./topics/topic.ts";
import { fill, paragraphs, type Slots } from "./template.ts";

/** The address mail to the desk goes to. */
export const DESK_EMAIL = "support@harbormetrics.example";

/** Who talks, about what, and over which channel. */
export interface Setting {
  readonly source: string;
  readonly slots: Slots;
  readonly contact: Contact;
  readonly number: number;
  /** The internal thread of the notes. */
  readonly threadId: string;
}

const firstName = (person: { name: string }): string => person.name.split(" ")[0] ?? person.name;

/** The first message of a customer, longer by mail than in a chat. */
export function openingHtml(
  random: Random,
  { source, slots, contact }: Setting,
  { opening, kind, priority }: { opening: string; kind: Topic["kind"]; priority: Priority },
): string {
  const context = chance(random, 0.6) ? pick(random, CONTEXTS[kind]) : "";
  const impact = pick(random, IMPACTS[kind === "defect" ? "defect" : "other"][priority]);
  const body = fill([opening, context, impact].filter((part) => part !== "").join(" "), slots);
  if (source !== "email") return paragraphs(body);
  return paragraphs(pick(random, GREETINGS), body, `${pick(random, CLOSINGS)}, ${firstName(contact)}`);
}

/** The first message as Pylon lists it. */
export function openingMessage(
  random: Random,
  setting: Setting,
  html: string,
  at: number,
  files: readonly string[],
): Message {
  return message(random, setting, { html, at, author: setting.contact, kind: "contact", files });
}

/** A later message. Mail has a salutation, a chat has none. */
export function turnMessage(random: Random, setting: Setting, turn: Turn, user: User): Message {
  const text = fill(turn.text, setting.slots);
  if (turn.by === "note")
    return message(random, setting, { html: paragraphs(text), at: turn.at, author: user, kind: "note" });
  const author = turn.by === "desk" ? user : setting.contact;
  const html =
    setting.source !== "email"
      ? paragraphs(text)
      : turn.by === "desk"
        ? paragraphs(`Hello ${firstName(setting.contact)},`, text, `Best regards, ${firstName(user)}`)
        : paragraphs(text, firstName(setting.contact));
  return message(random, setting, { html, at: turn.at, author, kind: turn.by === "desk" ? "user" : "contact" });
}

interface Facts {
  readonly html: string;
  readonly at: number;
  readonly author: User | Contact;
  readonly kind: "user" | "contact" | "note";
  readonly files?: readonly string[];
}

function message(random: Random, setting: Setting, facts: Facts): Message {
  const note = facts.kind === "note";
  const author =
    facts.kind === "contact"
      ? messageAuthor({ kind: "contact", contact: facts.author })
      : messageAuthor({ kind: "user", user: facts.author });
  return build.message({
    id: uuidFrom(random),
    message_html: facts.html,
    timestamp: timestamp(facts.at),
    is_private: note,
    source: note ? "manual" : setting.source,
    author,
    ...(note ? { thread_id: setting.threadId } : {}),
    ...(!note && setting.source === "email" ? { email_info: mailHead(setting, facts) } : {}),
    ...(facts.files && facts.files.length > 0 ? { file_urls: [...facts.files] } : {}),
  });
}

function mailHead(setting: Setting, facts: Facts): NonNullable<Message["email_info"]> {
  const customer = setting.contact.email ?? "";
  const inbound = facts.kind === "contact";
  const host = inbound ? `mail.${customer.split("@")[1] ?? ""}` : "harbormetrics.example";
  return {
    message_id: `<${setting.number}.${facts.at / 1000}@${host}>`,
    from_email: inbound ? customer : DESK_EMAIL,
    to_emails: [inbound ? DESK_EMAIL : customer],
    cc_emails: [],
    bcc_emails: [],
  };
}
