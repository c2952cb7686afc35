import type { Workspace } from "../../workspace/contract.ts";
import type { CustomFieldDefinition, CustomFieldValue } from "../../workspace/entities.ts";
import { relabelled } from "./field-values.ts";
import type { Table } from "../../workspace/table.ts";

/** An object with custom fields, whatever else it is. */
interface Holder {
  readonly id: string;
  readonly custom_fields?: Readonly<Record<string, CustomFieldValue>> | null;
}

/** Where the objects of a kind are, by the object type of their fields; custom objects are found by their type. */
const TABLES = {
  account: "accounts",
  call_recording: "callRecordings",
  contact: "contacts",
  feature_request: "featureRequests",
  issue: "issues",
  project: "projects",
  task: "tasks",
} as const;

/**
 * Shows the new slug of a field and the new labels of its options on everything that holds it, at once (assumed).
 * What an object holds stays, also where its option is gone. None of it counts as a change of the object.
 */
export function followDefinition(
  workspace: Workspace,
  before: CustomFieldDefinition,
  after: CustomFieldDefinition,
): void {
  const { table, rows } = holdersOf(workspace, after.object_type);
  for (const row of rows) {
    const fields = row.custom_fields ?? {};
    const held = Object.hasOwn(fields, before.slug) ? fields[before.slug] : undefined;
    if (!held) continue;
    const custom_fields = Object.fromEntries(
      Object.entries(fields).map(([slug, value]) =>
        slug === before.slug ? [after.slug, relabelled(after, held)] : [slug, value],
      ),
    );
    table.put(row.id, { ...row, custom_fields });
  }
}

function holdersOf(workspace: Workspace, objectType: string): { table: Table<Holder>; rows: readonly Holder[] } {
  if (isKind(objectType)) {
    const table: Table<Holder> = workspace[TABLES[objectType]];
    return { table, rows: table.all() };
  }
  const { customObjects: table } = workspace;
  return { table, rows: table.all().filter(({ type }) => type === objectType) };
}

function isKind(objectType: string): objectType is keyof typeof TABLES {
  return Object.hasOwn(TABLES, objectType);
}
