import { refuseFaults } from "../workspace/search.ts";
import { compileFilter, type Predicate } from "../workspace/filter/compile.ts";
import type { FilterNode } from "../workspace/filter/values.ts";
import { Refusal, type Workspace } from "../workspace/contract.ts";
import { nearest } from "../document/nearest.ts";
import { show } from "../show.ts";
import { templateOf, type Template } from "./template.ts";
import { factsOf, SEARCH_OF, type Subject, type WebhookTrigger } from "./triggers.ts";

/** The fields there are of each object a template can name; an object that is missing has any. */
export type KnownFields = Readonly<Partial<Record<"issue" | "account" | "contact" | "message", readonly string[]>>>;

/** The first was seen at a user of Pylon's, the others are like it. */
const DEFAULT_TEMPLATES: Readonly<Record<Subject, object>> = {
  issue: { id: "{{ issue.id }}", message_id: "{{ issue.last_message.id }}" },
  account: { id: "{{ account.id }}" },
  contact: { id: "{{ contact.id }}" },
};

/** What a template can name at a trigger. */
function namesAt(trigger: WebhookTrigger): readonly (keyof KnownFields)[] {
  const { subject, message } = factsOf(trigger);
  if (subject === "issue")
    return message ? ["issue", "account", "contact", "message"] : ["issue", "account", "contact"];
  return subject === "contact" ? ["contact", "account"] : ["account"];
}

/** The template of each trigger of a webhook. @throws TypeError for variables that are not there at one of them. */
export function templatesOf(
  triggers: readonly WebhookTrigger[],
  given: unknown,
  fields: KnownFields,
): (trigger: WebhookTrigger) => Template {
  if (given === undefined) return (trigger) => templateOf(DEFAULT_TEMPLATES[factsOf(trigger).subject]);
  const template = templateOf(given);
  for (const trigger of triggers)
    for (const [name = "", field, ...rest] of template.paths) {
      const variable = `{{ ${[name, field, ...rest].filter((part) => part !== undefined).join(".")} }}`;
      const names: readonly string[] = namesAt(trigger);
      if (!names.includes(name))
        throw new TypeError(
          `template: there is no ${variable} at ${trigger}; there are ${names.join(", ")}${hint(name, names)}`,
        );
      const known = [...(fields[name as keyof KnownFields] ?? []), ...(name === "issue" ? ["last_message"] : [])];
      if (fields[name as keyof KnownFields] && field !== undefined && !known.includes(field))
        throw new TypeError(`template: there is no ${variable}; ${name} has ${known.join(", ")}${hint(field, known)}`);
    }
  return () => template;
}

const hint = (name: string, names: readonly string[]): string => {
  const like = nearest(name, names);
  return like === undefined ? "" : `. Did you mean "${like}"?`;
};

/** Whom a webhook is for, by the filter of a search. @throws TypeError for one that the search would refuse. */
export function filterOf(
  triggers: readonly WebhookTrigger[],
  filter: unknown,
  workspace: Workspace,
): Predicate<Record<string, unknown>> {
  if (filter === undefined) return () => true;
  const [subject, ...others] = [...new Set(triggers.map((trigger) => factsOf(trigger).subject))];
  if (subject === undefined || others.length > 0)
    throw new TypeError("filter is for triggers of one kind of object; add a webhook for each kind");
  if (typeof filter !== "object" || filter === null || Array.isArray(filter))
    throw new TypeError(`filter is that of ${SEARCH_OF[subject]}; ${show(filter)} was given`);
  const node = structuredClone(filter) as FilterNode;
  try {
    refuseFaults(workspace, SEARCH_OF[subject], subject, node);
    return compileFilter(workspace, SEARCH_OF[subject], node);
  } catch (error) {
    if (error instanceof Refusal) throw new TypeError(error.errors.join(" "), { cause: error });
    throw error;
  }
}
