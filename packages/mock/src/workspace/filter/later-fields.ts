import { FILTERS } from "@pylonkit/openapi";
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
