import { FILTERS, OPERANDS, type FilterFault } from "@pylonkit/openapi";
import { show } from "../../show.ts";
import type { ApiTables } from "../api-tables.ts";
import type { SearchRoute } from "./accessors.ts";
import type { FilterNode } from "./values.ts";

/** One sentence for each field of a filter that its search had only later than the tables say, by its path. */
export function laterFields(
  { filters }: ApiTables,
  route: SearchRoute,
  filter: FilterNode,
): readonly { readonly path: string; readonly message: string }[] {
  const { fields } = filters[route];
  const isLater = (field: string) => Object.hasOwn(FILTERS[route].fields, field) && !Object.hasOwn(fields, field);
  const walk = ({ field, subfilters }: FilterNode, path: string): { path: string; message: string }[] => [
    ...(typeof field === "string" && isLater(field)
      ? [
          {
            path: `${path}/field`,
            message: `${route} had no field ${show(field)} yet; it knew ${Object.keys(fields).join(", ")}`,
          },
        ]
      : []),
    ...(subfilters ?? []).flatMap((each, index) => walk(each, `${path}/subfilters/${index}`)),
  ];
  return walk(filter, "");
}

/** A fault of a filter with what was legal then: it advises neither fields nor operators that came later. */
export function adviceOfThen({ filters, operators }: ApiTables, route: SearchRoute, fault: FilterFault): FilterFault {
  const { fields } = filters[route];
  const isLater = (name: string) =>
    (Object.hasOwn(FILTERS[route].fields, name) && !Object.hasOwn(fields, name)) ||
    (Object.hasOwn(OPERANDS, name) && !operators.includes(name));
  const legal = fault.legal.filter((name) => !isLater(name));
  if (legal.length === fault.legal.length) return fault;
  const nearest = fault.nearest !== undefined && isLater(fault.nearest) ? undefined : fault.nearest;
  // A nearest name that was none yet takes its sentence along: what is left is the problem and the list.
  const message =
    nearest === fault.nearest
      ? fault.message.replace(fault.legal.join(", "), legal.join(", "))
      : `${fault.message.split("; ", 1)[0] ?? ""}; legal: ${legal.join(", ")}`;
  return { ...fault, message, legal, nearest };
}
