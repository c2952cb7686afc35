import { answerSchema } from "../document/answer-schema.ts";
import { itemsOf, propertiesOf } from "../document/composed.ts";
import type { ApiDocument, Schema } from "../document/document.ts";
import { nearest } from "../document/nearest.ts";
import type { RouteEntry } from "../document/routes.ts";
import type { PrismRequest } from "../prism/prism-types.ts";

/**
 * One sentence for each body field and query parameter that the document does not have, naming the nearest one that
 * it has. Pylon takes them without a word, so a typo there is found by nobody but a strict mock. Objects that are open
 * in the document (maps, operations whose shapes are unknown) take any name.
 */
export function unknownNames(document: ApiDocument, entry: RouteEntry, request: PrismRequest): readonly string[] {
  if (entry.pathOnly) return [];
  const found: string[] = [];
  const bodyNames = entry.body && propertiesOf(document, entry.body.schema)?.keys();
  const inBody = new Set<string>(bodyNames);

  for (const name of Object.keys(request.url.query)) {
    if (entry.query.has(name)) continue;
    found.push(
      inBody.has(name)
        ? `Query parameter "${name}" is not read: ${entry.route} takes "${name}" in its ${entry.bodyType === "application/json" ? "JSON body" : "form"}.`
        : unknown(`Query parameter "${name}"`, name, [...entry.query.keys()], entry.route, "query parameters"),
    );
  }

  const fixed = entry.method === "PATCH" ? answeredFields(document, entry) : new Set<string>();
  if (entry.body)
    for (const { name, at, path, known } of unknownFields(document, request.body, entry.body.schema))
      found.push(
        path === "" && entry.query.has(name)
          ? `Field "${at}" is not read: ${entry.route} takes "${name}" as a query parameter.`
          : path === "" && fixed.has(name)
            ? `Field "${at}" cannot be changed: ${entry.route} takes the fields ${known.join(", ")}.${didYouMean(name, known)}`
            : unknown(`Field "${at}"`, name, known, path === "" ? entry.route : `"${path}"`, "fields"),
      );
  else if (typeof request.body === "object" && request.body !== null)
    for (const name of Object.keys(request.body))
      found.push(unknown(`Field "${name}"`, name, [], entry.route, "body fields"));
  return found;
}

/** The fields of the object an operation answers. */
function answeredFields(document: ApiDocument, entry: RouteEntry): ReadonlySet<string> {
  const answer = answerSchema(document, entry);
  const data = answer && propertiesOf(document, answer)?.get("data");
  return new Set(data && propertiesOf(document, data)?.keys());
}

/** A field that its schema does not have, as in `parts[0].slgu`. */
export interface UnknownField {
  readonly name: string;
  readonly at: string;
  /** Where the object is that it is in: empty for the whole. */
  readonly path: string;
  /** The names there are. */
  readonly known: readonly string[];
}

/** Every field of a value that its schema does not have; in objects that may have any, none is unknown. */
export function unknownFields(document: ApiDocument, value: unknown, schema: Schema, path = ""): UnknownField[] {
  if (Array.isArray(value)) {
    const items = itemsOf(document, schema);
    return items ? value.flatMap((item, index) => unknownFields(document, item, items, `${path}[${index}]`)) : [];
  }
  if (typeof value !== "object" || value === null) return [];
  const properties = propertiesOf(document, schema);
  if (!properties) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = path === "" ? name : `${path}.${name}`;
    const known = properties.get(name);
    return known ? unknownFields(document, inner, known, at) : [{ name, at, path, known: [...properties.keys()] }];
  });
}

function unknown(subject: string, name: string, names: readonly string[], owner: string, kind: string): string {
  const legal = names.length === 0 ? `${owner} has no ${kind}` : `${owner} has the ${kind} ${names.join(", ")}`;
  return `${subject} is unknown: ${legal}.${didYouMean(name, names)}`;
}

function didYouMean(name: string, names: readonly string[]): string {
  const like = nearest(name, names);
  return like === undefined ? "" : ` Did you mean "${like}"?`;
}
