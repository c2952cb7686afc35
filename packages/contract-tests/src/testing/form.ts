/** A schema of a form or of one of its fields, as far as a test reads it. */
export interface Schema {
  format?: string;
  items?: Schema | { $ref: string };
  properties?: Record<string, Schema | { $ref: string }>;
}

/** A form as an operation declares it. */
export interface FormMedia {
  schema: Schema | { $ref: string };
  encoding?: Record<string, { style?: string; allowReserved?: boolean }>;
}

/** Follows the references of the document. */
export type Resolve = <T>(node: T | { $ref: string }) => T;

/** The parts of an example, list by list: name, value, and whether it is a file and one of several. */
function partsOf(example: unknown, media: FormMedia, resolve: Resolve) {
  const { properties = {} } = resolve<Schema>(media.schema);
  return Object.entries(example as Record<string, unknown>).flatMap(([name, value]) => {
    const field = resolve<Schema>(properties[name] ?? {});
    const items = field.items && resolve<Schema>(field.items);
    const values = [value].flat();
    return values.map((one, index) => ({
      name,
      text: String(one),
      isList: items !== undefined,
      isFile: (items ?? field).format === "binary",
      isLast: index === values.length - 1,
    }));
  });
}

/** An example as the form a client sends: lists entry by entry, and the content of files as files. */
export function formOf(example: unknown, media: FormMedia, resolve: Resolve): FormData {
  const data = new FormData();
  for (const { name, text, isFile } of partsOf(example, media, resolve))
    if (isFile) data.append(name, new Blob([text], { type: "text/plain" }), `${name}.txt`);
    else data.append(name, text);
  return data;
}

const RESERVED = /[/?#[\]@!$&'()*+,;=]/;

/**
 * What stock Prism holds against a form that is right. It keeps the last of several parts of a name and takes it for a
 * list only where the document has an `encoding` with a style for it; and then it refuses, before all else, the
 * characters that would be reserved in a query. https://github.com/stoplightio/prism/pull/2321 brought it forms.
 */
export function stockPrismRefuses(example: unknown, media: FormMedia, resolve: Resolve): readonly string[] {
  const kept = partsOf(example, media, resolve).filter((part) => part.isLast);
  const encodingOf = (name: string) => media.encoding?.[name];
  const reserved = kept.filter(
    ({ name, text }) => encodingOf(name) && !encodingOf(name)?.allowReserved && RESERVED.test(text),
  );
  if (reserved.length > 0) return reserved.map(() => "Reserved characters used in request body");
  return kept
    .filter(({ name, isList }) => isList && !encodingOf(name)?.style)
    .map(({ name }) => `Request body property ${name} must be array`);
}
