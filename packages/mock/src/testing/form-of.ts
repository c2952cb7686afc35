import type { FormFile } from "../front/exchange.ts";

type Fields = Readonly<Record<string, unknown>>;

const isFile = (value: unknown): value is FormFile => typeof value === "object" && value !== null && "size" in value;

const partsOf = (fields: Fields): readonly (readonly [name: string, part: unknown])[] =>
  Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().flatMap((part) => (part === undefined ? [] : [[name, part] as const])),
  );

/** Fields as a client sends them in a form: a part for each item of a list, files with as many bytes as they say. */
export function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, part] of partsOf(fields)) {
    if (isFile(part)) form.append(name, new File(["x".repeat(part.size)], part.name, { type: part.type }));
    else form.append(name, String(part));
  }
  return form;
}

/** The same as the object that Prism validates, where a file is a text. */
export const asTexts = (fields: Fields): Fields =>
  JSON.parse(JSON.stringify(fields, (_, value: unknown) => (isFile(value) ? value.name : value))) as Fields;
