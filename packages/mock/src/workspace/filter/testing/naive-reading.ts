import type { WorldData } from "../../contract.ts";
import type { SearchRoute } from "../accessors.ts";
import type { FilterNode } from "../values.ts";
import type { Row } from "./search-desk.ts";

/** What lies at a path, `undefined` where there is nothing. */
const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((reached, key) => (reached as Record<string, unknown> | null | undefined)?.[key], value);

const texts = (...found: unknown[]): string[] =>
  found.flat().filter((each): each is string => typeof each === "string" && each !== "");

/** A reading of filters that shares nothing with the mock's: fields by hand, operators as they come, row by row. */
export function naiveReading(desk: WorldData) {
  const values = (route: SearchRoute, field: string, row: Row): string[] =>
    (SPECIAL[route]?.[field] ?? plain(field))(row, desk);

  /** `read` stands in for `values` where somebody remembers them. */
  const matches = (
    route: SearchRoute,
    node: FilterNode,
    row: Row,
    read = (field: string, of: Row) => values(route, field, of),
  ): boolean => {
    const { operator, subfilters = [], field = "" } = node;
    if (operator === "and") return subfilters.every((each) => matches(route, each, row, read));
    if (operator === "or") return subfilters.some((each) => matches(route, each, row, read));
    return holds(node, read(field, row));
  };
  return { values, matches };
}

type Read = (row: Row, desk: WorldData) => string[];

const reference =
  (name: string, ...path: readonly string[]): Read =>
  (row) =>
    texts(at(row, name, ...path, "id"));

const property =
  (...path: readonly string[]): Read =>
  (row) =>
    texts(at(row, ...path));

const followers =
  (type: string): Read =>
  (row, desk) =>
    (desk.followers[row.id] ?? []).filter((each) => each.type === type).map((each) => each.id);

/** Fields that a row does not have under their own names. */
const SPECIAL: Partial<Record<SearchRoute, Readonly<Record<string, Read>>>> = {
  "POST /issues/search": {
    requester_id: reference("requester"),
    assignee_id: reference("assignee"),
    team_id: reference("team"),
    ticket_form_id: () => [],
    follower_user_id: followers("user"),
    follower_contact_id: followers("contact"),
    slack_channel_id: property("slack", "channel_id"),
    issue_type: property("type"),
    resolved_at: property("resolution_time"),
    latest_message_activity_at: property("latest_message_time"),
  },
  "POST /tasks/search": {
    assignee_id: reference("assignee", "user"),
    project_id: reference("project"),
    milestone_id: reference("milestone"),
  },
  "POST /projects/search": {
    is_archived: (row) => [at(row, "is_archived") === true ? "true" : "false"],
    // Of the small desk's projects, one has tasks of two kinds, one a single task, one none.
    status: (row) => [at(row, "name") === "Berth planning at Rotterdam" ? "in_progress" : "not_started"],
  },
};

const plain =
  (field: string): Read =>
  (row) => {
    if (field === "external_ids")
      return texts(((at(row, field) ?? []) as object[]).map((each) => at(each, "external_id")));
    if (field in row) return texts(at(row, field));
    if (field === "owner_id" || field === "account_id") return texts(at(row, field.slice(0, -3), "id"));
    const custom = at(row, "custom_fields", field);
    return texts(at(custom, "value")).length > 0 ? texts(at(custom, "value")) : texts(at(custom, "values"));
  };

function holds({ operator, value = "", values: operands = [] }: FilterNode, have: readonly string[]): boolean {
  const ms = (text: string | undefined): number => new Date(text ?? "").getTime();
  switch (operator) {
    case "equals":
    case "contains":
      return have.some((each) => each === value);
    case "not_equals":
    case "does_not_contain":
      return have.every((each) => each !== value);
    case "in":
      return operands.some((each) => have.includes(each));
    case "not_in":
      return have.every((each) => !operands.includes(each));
    case "string_contains":
      return have.some((each) => each.toUpperCase().includes(value.toUpperCase()));
    case "string_does_not_contain":
      return have.every((each) => !each.toUpperCase().includes(value.toUpperCase()));
    case "time_is_after":
      return have.some((each) => ms(each) - ms(value) > 0);
    case "time_is_before":
      return have.some((each) => ms(value) - ms(each) > 0);
    case "time_range":
      return have.some((each) => ms(operands[0]) <= ms(each) && ms(each) <= ms(operands[1]));
    case "greater_than":
      return have.some((each) => parseFloat(each) > parseFloat(value));
    case "less_than":
      return have.some((each) => parseFloat(each) < parseFloat(value));
    case "greater_than_or_equals":
      return have.some((each) => parseFloat(each) >= parseFloat(value));
    case "less_than_or_equals":
      return have.some((each) => parseFloat(each) <= parseFloat(value));
    case "is_set":
      return have.length > 0;
    case "is_unset":
      return have.length === 0;
    default:
      throw new Error(`the naive reading does not know ${operator}`);
  }
}
