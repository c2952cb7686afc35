import { itemsOf, propertiesOf } from "../document/composed.ts";
import { resolve, type ApiDocument, type Schema } from "../document/document.ts";
import type { RouteEntry } from "../document/routes.ts";

/** What the schema of a form says of its fields, by name. A field may be a list of files or of texts. */
export interface FormFields {
  readonly files: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  /** Fields that may be sent several times; one that is sent once is a list of one. */
  readonly lists: ReadonlySet<string>;
}

/** The fields an operation's form has. */
export function formFields(document: ApiDocument, entry: RouteEntry): FormFields {
  const fields = { files: new Set<string>(), texts: new Set<string>(), lists: new Set<string>() };
  for (const [name, schema] of (entry.body && propertiesOf(document, entry.body.schema)) ?? []) {
    const items = itemsOf(document, schema);
    if (items) fields.lists.add(name);
    (isBinary(document, items ?? schema) ? fields.files : fields.texts).add(name);
  }
  return fields;
}

const isBinary = (document: ApiDocument, schema: Schema) =>
  (resolve(document, schema).value as Schema)["format"] === "binary";
