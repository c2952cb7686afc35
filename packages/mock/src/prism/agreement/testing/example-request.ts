import { resolve, type ApiDocument, type Schema } from "../../../document/document.ts";
import type { RouteEntry } from "../../../document/routes.ts";
import type { PrismRequest } from "../../prism-types.ts";
import { examplesOf } from "./subjects.ts";

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: unknown;
  readonly schema?: Schema;
}

const exampleOf = ({ example, schema = {} }: Parameter): string =>
  String(example ?? schema["example"] ?? (schema["examples"] as readonly unknown[] | undefined)?.[0]);

/** An operation called as the document's own examples do; a form as the object of its parts. */
export function exampleRequest(document: ApiDocument, entry: RouteEntry): PrismRequest {
  const shared = document.paths[entry.path]?.["parameters"] as readonly unknown[] | undefined;
  const parameters = [...(shared ?? []), ...(entry.operation.parameters ?? [])].map(
    (parameter) => resolve(document, parameter).value as Parameter,
  );
  const byName = (name: string) => parameters.find((parameter) => parameter.in === "path" && parameter.name === name);
  const path = entry.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const parameter = byName(name);
    return parameter ? encodeURIComponent(exampleOf(parameter)) : name;
  });
  const required = parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const [body] = examplesOf(document, entry);
  return {
    method: entry.method.toLowerCase(),
    url: { path, query: Object.fromEntries(required.map((parameter) => [parameter.name, exampleOf(parameter)])) },
    headers: { authorization: "Bearer anything", "content-type": "application/json" },
    ...(body === undefined ? (entry.bodyRequired ? { body: {} } : {}) : { body }),
  };
}
