import type { Schema } from "../document/document.ts";
import type { ControlRoute, ControlTable } from "./control-route.ts";

const json = (schema: Schema) => ({ "application/json": { schema } });

const refused = {
  description: "What is wrong with the request, a sentence each.",
  content: json({
    type: "object",
    required: ["errors"],
    properties: { errors: { type: "array", items: { type: "string" }, minItems: 1 } },
  }),
};

/**
 * The control routes as an OpenAPI document, for clients and people of any language. They concern the first world, or
 * the one chosen by the header or by the base URL that `openWorld` answers with.
 */
export function controlDocument(table: ControlTable, url: string): object {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, route] of Object.entries(table)) {
    const [method = "", path = ""] = name.split(" ");
    (paths[`/_mock/${path}`] ??= {})[method.toLowerCase()] = operationOf(route, path);
  }
  return {
    openapi: "3.1.1",
    info: {
      title: "The controls of pylonkit-mock",
      version: "1",
      description: "They take no token, count towards no limit and are not in the journal.",
    },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    servers: [{ url }],
    paths,
  };
}

function operationOf({ operationId, summary, query = {}, takes, gives, yaml }: ControlRoute, path: string): object {
  return {
    operationId,
    summary,
    parameters: [
      {
        name: "X-Pylonkit-World",
        in: "header",
        description: "The name of the world that is meant. Default: the first one.",
        schema: { type: "string" },
      },
      ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
        name,
        in: "path",
        required: true,
        schema: { type: "string" },
      })),
      ...Object.entries(query).map(([name, schema]) => ({ name, in: "query", schema })),
    ],
    ...(takes && {
      requestBody: {
        required: takes.oneOf !== undefined || (takes.required ?? []).length > 0,
        content: json({ type: "object", ...takes, additionalProperties: false }),
      },
    }),
    responses: {
      200: {
        description: "Done.",
        content: { ...json(gives), ...(yaml && { "application/yaml": { schema: { type: "string" } } }) },
      },
      400: refused,
    },
  };
}
