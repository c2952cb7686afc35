import { resolve, type OpenApiDocument } from "../generate/document.ts";

/** One value of an example, and where it stands. */
export interface ExampleValue {
  /** `POST /issues/search 200 first-page /data/0/account/id`. */
  readonly at: string;
  readonly key: string;
  readonly value: unknown;
}

interface Media {
  example?: unknown;
  examples?: Record<string, { value?: unknown }>;
}

const isObject = (node: unknown): node is Record<string, unknown> => typeof node === "object" && node !== null;

/** Every scalar of every request and response example of a bundled document. */
export function exampleValues(document: OpenApiDocument): ExampleValue[] {
  const values: ExampleValue[] = [];
  const collect = (at: string, key: string, value: unknown): void => {
    if (Array.isArray(value)) value.forEach((item, index) => collect(`${at}/${index}`, key, item));
    else if (isObject(value)) for (const [name, item] of Object.entries(value)) collect(`${at}/${name}`, name, item);
    else values.push({ at, key, value });
  };
  const media = (at: string, node: unknown): void => {
    const { content = {} } = resolve(document, node as { content?: Record<string, Media> } | undefined);
    for (const { example, examples = {} } of Object.values(content)) {
      if (example !== undefined) collect(`${at} example `, "", example);
      for (const [name, raw] of Object.entries(examples)) {
        collect(`${at} ${name} `, "", resolve(document, raw).value);
      }
    }
  };
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!isObject(operation) || !isObject(operation["responses"])) continue;
      const route = `${method.toUpperCase()} ${path}`;
      media(`${route} request`, operation["requestBody"]);
      for (const [status, response] of Object.entries(operation["responses"])) media(`${route} ${status}`, response);
    }
  }
  return values;
}
