import type { Json } from "../digest/facts.ts";
import type { Finding } from "../compare/finding.ts";

/** What a difference is, read as a change from before to after, in a few words: `values added: phone, sms`. */
export function phraseOf(finding: Finding): string {
  const { aspect, before, after, at } = finding;
  switch (aspect) {
    case "presence":
      return presence(finding);
    case "is required":
      return after === true ? "is required now" : "is no longer required";
    case "required":
      return required(finding);
    case "nullable":
      return after === true ? "can be null now" : "is no longer null";
    case "deprecated":
      return after === true ? "is deprecated now" : "is no longer deprecated";
    case "closed":
      return after === true ? "takes no further properties now" : "takes further properties now";
    case "custom fields":
      return after === true ? "can be filtered by now" : "can no longer be filtered by";
    case "examples":
      return "other examples";
    case "documentation":
      return at === "" ? "other words" : "described in other words";
    case "enum":
    case "values":
      return values(before, after);
    case "operators":
    case "servers":
    case "webhooks":
    case "headers":
    case "content type":
      return `${at.endsWith(aspect) ? "" : `${aspect}s `.replace("ss ", "s ")}${changesOf(listOf(before), listOf(after))}`;
    case "rules":
      return rules(listOf(before), listOf(after));
    case "rate limit":
      return movement("", before, after, " a minute");
    case "max days":
      return movement("at most ", before, after, " days");
    case "type":
      return `type ${typeText(before)} → ${typeText(after)}`;
    default:
      return movement(at.endsWith(aspect) ? "" : `${aspect} `, before, after);
  }
}

function presence({ before, after, must, at }: Finding): string {
  if (at === "") return after === undefined ? "is gone" : "is new";
  const status = /^(?:[1-5]\d\d|default)$/.test(at);
  if (status) return after === undefined ? "is no longer declared" : "is declared now";
  const optional = must === undefined ? "" : must ? ", required" : ", optional";
  return after === undefined ? `is gone (was ${text(before)})` : `is new${optional}: ${text(after)}`;
}

function required({ side, gained = [], lost = [] }: Finding): string {
  const [now, before] = side === "request" ? ["requires", "no longer requires"] : ["always holds", "can lack"];
  return [
    ...(gained.length > 0 ? [`${now} ${gained.join(", ")} now`] : []),
    ...(lost.length > 0 ? [`${before} ${lost.join(", ")}`] : []),
  ].join("; ");
}

function values(before: Json | undefined, after: Json | undefined): string {
  const [were, are] = [valuesIn(before), valuesIn(after)];
  if (were === undefined) return `values stated: ${(are?.list ?? []).join(", ")}${are?.open ? " and others" : ""}`;
  if (are === undefined) return `values no longer stated: ${were.list.join(", ")}`;
  const changes = changesOf(were.list, are.list);
  const openness = were.open === are.open ? "" : are.open ? "others occur now" : "no others any more";
  return [changes === "" ? "" : `values ${changes}`, openness].filter((part) => part !== "").join("; ");
}

function valuesIn(value: Json | undefined): { list: string[]; open: boolean } | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return { list: listOf(value["values"]), open: value["open"] === true };
}

function changesOf(were: readonly string[], are: readonly string[]): string {
  const added = are.filter((value) => !were.includes(value));
  const gone = were.filter((value) => !are.includes(value));
  const parts = [
    added.length > 0 ? `added: ${added.join(", ")}` : "",
    gone.length > 0 ? `gone: ${gone.join(", ")}` : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}

const messageOf = (rule: string): string =>
  /"x-pylon-message":"((?:[^"\\]|\\.)*)"/.exec(rule)?.[1]?.replaceAll('\\"', '"') ?? rule;

function rules(were: readonly string[], are: readonly string[]): string {
  const added = are.filter((rule) => !were.includes(rule)).map((rule) => `new rule: ${messageOf(rule)}`);
  const gone = were.filter((rule) => !are.includes(rule)).map((rule) => `rule gone: ${messageOf(rule)}`);
  return [...added, ...gone].join(" ");
}

/** `maximum 100 → 1000`, `maximum 100 stated`, `maximum 100 no longer stated`. */
function movement(name: string, before: Json | undefined, after: Json | undefined, unit = ""): string {
  if (before === undefined) return `${name}${text(after)}${unit} stated`;
  if (after === undefined) return `${name}${text(before)}${unit} no longer stated`;
  return `${name}${text(before)} → ${text(after)}${unit}`;
}

const typeText = (value: Json | undefined): string => (value === undefined ? "any" : listOf(value).join(" or "));

const text = (value: Json | undefined): string => {
  if (Array.isArray(value)) return value.map(text).join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
};

const listOf = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.map((entry) => (typeof entry === "string" ? entry : JSON.stringify(entry))) : [];
