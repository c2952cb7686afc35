import { pointer } from "../generate/document.ts";

/** One value of an example, and where it stands. */
export interface ExampleValue {
  /** `POST /issues/search 200 first-page /data/0/account/id`. */
  readonly at: string;
  readonly key: string;
  readonly value: unknown;
}

const isObject = (node: unknown): node is Record<string, unknown> => typeof node === "object" && node !== null;

/** Every scalar of every request and response example of a bundled document. */
export function exampleValues(document: { paths: Record<string, unknown> }): ExampleValue[] {
  const values: ExampleValue[] = [];
  const collect = (at: string, key: string, value: unknown): void => {
    if (Array.isArray(value)) value.forEach((item, index) => collect(`${at}/${index}`, key, item));
    else if (isObject(value)) for (const [name, item] of Object.entries(value)) collect(`${at}/${name}`, name, item);
    else values.push({ at, key, value });
  };
  const media = (at: string, node: unknown): void => {
    const real = isObject(node) && typeof node["$ref"] === "string" ? pointer(document, node["$ref"].slice(1)) : node;
    if (!isObject(real) || !isObject(real["content"])) return;
    for (const type of Object.values(real["content"])) {
      const { example, examples = {} } = type as { example?: unknown; examples?: Record<string, unknown> };
      if (example !== undefined) collect(`${at} example `, "", example);
      for (const [name, raw] of Object.entries(examples)) {
        const found = isObject(raw) && typeof raw["$ref"] === "string" ? pointer(document, raw["$ref"].slice(1)) : raw;
        collect(`${at} ${name} `, "", (found as { value?: unknown }).value);
      }
    }
  };
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item as Record<string, unknown>)) {
      if (!isObject(operation) || !isObject(operation["responses"])) continue;
      const route = `${method.toUpperCase()} ${path}`;
      media(`${route} request`, operation["requestBody"]);
      for (const [status, response] of Object.entries(operation["responses"])) media(`${route} ${status}`, response);
    }
  }
  return values;
}
