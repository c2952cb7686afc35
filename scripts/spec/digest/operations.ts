import { filterInExtension, filterInProse } from "./filters.ts";
import type { Json, OperationFacts, ParameterFacts, ResponseFacts, SchemaFacts } from "./facts.ts";
import { canonical, compact, listOf, mapValues, objectOf, sortedSet, type JsonObject } from "./json.ts";
import { maxDaysIn, rateLimitIn } from "./limits.ts";
import { schemaFacts, type Reading } from "./schemas.ts";

/** Follows a reference to a shared response, parameter, body or header. */
export type Resolve = (node: unknown) => JsonObject;

/** The facts of one operation. `shared` are the parameters of its path, which its own override. */
export function operationFacts(
  raw: JsonObject,
  shared: readonly unknown[],
  resolve: Resolve,
  reading: Reading,
): OperationFacts {
  const parameters = parametersOf([...shared, ...listOf(raw["parameters"])].map(resolve), reading);
  const body = raw["requestBody"] === undefined ? undefined : resolve(raw["requestBody"]);
  const facts: Omit<OperationFacts, "responses"> = {
    id: typeof raw["operationId"] === "string" ? raw["operationId"] : undefined,
    ...(raw["deprecated"] === true ? { deprecated: true as const } : {}),
    ...(reading.prose ? factsInProse(raw, shared, resolve) : factsInExtensions(raw)),
    parameters,
    body: body && {
      ...(body["required"] === true ? { required: true as const } : {}),
      content: contentOf(body, resolve, reading),
    },
    ...documentationOf(raw, reading),
  };
  const responses = mapValues(objectOf(raw["responses"]), (response) =>
    responseFacts(resolve(response), resolve, reading),
  );
  return { ...compact(facts), responses };
}

function factsInProse(raw: JsonObject, shared: readonly unknown[], resolve: Resolve): Partial<OperationFacts> {
  const text = [raw["summary"], raw["description"]].filter((part) => typeof part === "string").join("\n");
  const parameters = [...shared, ...listOf(raw["parameters"])].map((parameter) => resolve(parameter)["description"]);
  const days = [text, ...parameters].map((part) => (typeof part === "string" ? maxDaysIn(part) : undefined));
  return {
    rateLimit: rateLimitIn(text),
    maxDays: days.find((found) => found !== undefined),
    filter: filterInProse(text),
  };
}

function factsInExtensions(raw: JsonObject): Partial<OperationFacts> {
  const extension = raw["x-pylon-rate-limit"];
  const limit = objectOf(extension);
  const older = [limit, ...listOf(limit["before"]).map(objectOf)]
    .filter(({ evidence }) => evidence === "documented")
    .map((entry) => entry["limit"]);
  return {
    rateLimit: extension === "unknown" ? extension : limit["limit"],
    documentedRateLimits: sortedSet(older),
    maxDays: objectOf(raw["x-pylon-time-window"])["maxDays"],
    filter: filterInExtension(raw["x-pylon-filter"]),
    ...Object.fromEntries(
      ["pagination", "retry", "evidence"].map((name) => {
        const value = raw[`x-pylon-${name}`];
        return [name, value === undefined ? undefined : canonical(value)];
      }),
    ),
  } as Partial<OperationFacts>;
}

function parametersOf(raw: readonly JsonObject[], reading: Reading): Record<string, ParameterFacts> {
  const named = Object.fromEntries(
    raw.map((parameter) => [`${String(parameter["in"])} ${String(parameter["name"])}`, parameter]),
  );
  return mapValues(named, (parameter) => {
    const schema = objectOf(parameter["schema"]);
    // A parameter is described beside its schema, which has the facts the description is read for.
    const described = { description: parameter["description"], ...schema };
    const { documentation: _, ...facts } = schemaFacts(described, reading);
    return {
      ...(parameter["required"] === true ? { required: true as const } : {}),
      ...(parameter["deprecated"] === true ? { deprecated: true as const } : {}),
      schema: facts,
      ...documentationOf(parameter, reading),
    };
  });
}

const contentOf = (node: JsonObject, resolve: Resolve, reading: Reading): Record<string, SchemaFacts> =>
  mapValues(objectOf(node["content"]), (media) => {
    const facts = schemaFacts(objectOf(media)["schema"], reading);
    const examples = mapValues(objectOf(objectOf(media)["examples"]), resolve);
    return reading.documentation && Object.keys(examples).length > 0
      ? { ...facts, examples: canonical(examples) }
      : facts;
  });

function responseFacts(response: JsonObject, resolve: Resolve, reading: Reading): ResponseFacts {
  return compact({
    headers: mapValues(objectOf(response["headers"]), (header) => schemaFacts(resolve(header)["schema"], reading)),
    content: contentOf(response, resolve, reading),
  });
}

function documentationOf(node: JsonObject, reading: Reading): { documentation?: Json } {
  if (!reading.documentation) return {};
  const { summary, description, example } = node;
  const texts = compact({ summary, description, example });
  return Object.keys(texts).length > 0 ? { documentation: canonical(texts) } : {};
}
