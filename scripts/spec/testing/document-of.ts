import type { Digest, FilterFacts, OperationFacts, ProseFacts, SchemaFacts } from "../digest/facts.ts";
import { compact, mapValues } from "../digest/json.ts";

/**
 * An OpenAPI 3.0 document in the vendor's manner that holds the facts of a digest: what a digest knows from prose is
 * prose again, in words of ours. Tests change it where they need a document that is newer than any digest.
 */
export function documentOf({ servers, operations, schemas }: Digest) {
  const paths: Record<string, Record<string, object>> = {};
  for (const [route, facts] of Object.entries(operations)) {
    const [method = "", path = ""] = route.split(" ");
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(facts) };
  }
  return {
    openapi: "3.0.3",
    info: { title: "Made of a digest", version: "1.0.0" },
    servers: servers.map((url) => ({ url })),
    paths,
    components: { schemas: mapValues(schemas, schemaOf) },
  };
}

function operationOf(facts: OperationFacts): object {
  const { id, deprecated, rateLimit, maxDays, filter, parameters = {}, body, responses } = facts;
  const lines = [
    ...(maxDays === undefined ? [] : [`A span of time (max ${maxDays} days).`]),
    ...(typeof filter === "object" ? filterLines(filter) : []),
    ...(rateLimit === undefined ? [] : [`**Rate limit:** ${rateLimit} requests per minute`]),
  ];
  const contentOf = (content: Record<string, SchemaFacts>) =>
    mapValues(content, (schema) => ({ schema: schemaOf(schema) }));
  return compact({
    operationId: id,
    deprecated,
    description: lines.length > 0 ? lines.join("\n\n") : undefined,
    parameters: Object.entries(parameters).map(([key, parameter]) => {
      const [place, name] = key.split(" ");
      const { description, ...schema } = schemaOf(parameter.schema) as { description?: string };
      return compact({ name, in: place, required: parameter.required, description, schema });
    }),
    requestBody: body && { ...(body.required ? { required: true } : {}), content: contentOf(body.content) },
    responses: mapValues(responses, ({ headers, content }) => ({
      description: "",
      ...(headers ? { headers: mapValues(headers, (schema) => ({ schema: schemaOf(schema) })) } : {}),
      ...(content ? { content: contentOf(content) } : {}),
    })),
  });
}

const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(", ");

function filterLines({ customFields, fields }: FilterFacts): string[] {
  const bullets = Object.entries(fields).map(([name, { operators, values, open }]) => {
    const known = values ? ` Valid values are \`[${quoted(values)}]\`${open ? " or a custom one" : ""}.` : "";
    return `* ${name}.${known} Allowed operators: ${operators.map((operator) => `\`${operator}\``).join(", ")}`;
  });
  return [...bullets, ...(customFields ? ["* custom fields"] : [])];
}

function schemaOf(facts: SchemaFacts): object {
  const { ref, items, map, closed, properties, any, all, prose, open: _, rules: __, maxDepth: ___, ...own } = facts;
  return compact({
    ...own,
    $ref: ref === undefined ? undefined : `#/components/schemas/${ref}`,
    properties: properties && mapValues(properties, schemaOf),
    items: items && schemaOf(items),
    anyOf: any?.map(schemaOf),
    allOf: all?.map(schemaOf),
    additionalProperties: closed ? false : map && schemaOf(map),
    description: prose && sentencesOf(prose),
  });
}

function sentencesOf(prose: ProseFacts): string {
  const { enum: values, open, default: fallback, minimum, maximum, minItems, maxItems, maxDepth } = prose;
  const [least, greatest] = [minimum ?? minItems, maximum ?? maxItems];
  return [
    ...(values ? [`Must be ${quoted(values)}${open ? " or a custom one" : ""}.`] : []),
    ...(open && !values ? ['Can be "one" or "two" or a custom one.'] : []),
    ...(fallback === undefined ? [] : [`Defaults to ${JSON.stringify(fallback)}.`]),
    ...(least === undefined ? [] : [`At least ${least}.`]),
    ...(greatest === undefined ? [] : [`At most ${greatest}.`]),
    ...(maxDepth === undefined ? [] : [`The depth is ${maxDepth}.`]),
  ].join(" ");
}
