import type { Workspace } from "../../workspace/contract.ts";
import { KIND_LIST } from "../../workspace/kinds.ts";
import type { Table } from "../../workspace/table.ts";

/** ` but one of the contacts`, for an id that an object of another kind has than the one that is asked for. */
export function otherHolder(workspace: Workspace, id: string): string {
  const [, kind] = KIND_LIST.find(([name, each]) => "key" in each && tableOf(workspace, name).get(id)) ?? [];
  return kind ? ` but one of the ${kind.noun}` : "";
}

const tableOf = (workspace: Workspace, name: (typeof KIND_LIST)[number][0]) =>
  workspace[name] as unknown as Table<unknown>;
