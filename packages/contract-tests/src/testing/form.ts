/** A schema of a form or of one of its fields, as far as a test reads it. */
export interface Schema {
  format?: string;
  items?: Schema | { $ref: string };
  properties?: Record<string, Schema | { $ref: string }>;
}

/** A form as an operation declares it. */
export interface FormMedia {
  schema: Schema | { $ref: string };
}

/** Follows the references of the document. */
export type Resolve = <T>(node: T | { $ref: string }) => T;

/** An example as the form a client sends: lists entry by entry, and the content of files as files. */
export function formOf(example: unknown, media: FormMedia, resolve: Resolve): FormData {
  const { properties = {} } = resolve<Schema>(media.schema);
  const form = new FormData();
  for (const [name, value] of Object.entries(example as Record<string, unknown>)) {
    const field = resolve<Schema>(properties[name] ?? {});
    const isFile = (field.items ? resolve<Schema>(field.items) : field).format === "binary";
    for (const text of [value].flat().map(String))
      if (isFile) form.append(name, new Blob([text], { type: "text/plain" }), `${name}.txt`);
      else form.append(name, text);
  }
  return form;
}
