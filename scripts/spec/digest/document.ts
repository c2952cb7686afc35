import type { Digest, OperationFacts } from "./facts.ts";
import { compareText, isObject, listOf, mapValues, objectOf, type JsonObject } from "./json.ts";
import { operationFacts, type Resolve } from "./operations.ts";
import { schemaFacts, type Reading } from "./schemas.ts";

/** In the order in which the operations of a path stand. */
const METHODS = ["get", "post", "put", "patch", "delete", "head", "options", "trace"];

/** Whether a document is one of ours: they carry every fact in schemas and `x-pylon-*`, so their prose is not read for any. */
export const isOurs = (document: JsonObject): boolean => JSON.stringify(document["paths"] ?? {}).includes('"x-pylon-');

/**
 * The facts of an OpenAPI 3 document, without a sentence of it: operations, parameters, bodies, answers and schemas,
 * and what descriptions say in figures and quoted values. Reads Pylon's own document and our bundle alike.
 * `documentation: true` keeps the texts of a document of ours, so that two of them can be compared; such a digest is
 * for memory, never for a file. Throws with what is wrong where the value is no OpenAPI 3 document.
 */
export function digestOf(document: unknown, { documentation = false } = {}): Digest {
  const root = refuseOthers(document);
  const ours = isOurs(root);
  const reading: Reading = { prose: !ours, documentation: documentation && ours };
  const resolve: Resolve = (node) => follow(root, node);
  const operationsIn = (items: unknown, nameOf: (method: string, path: string) => string) =>
    Object.entries(objectOf(items))
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([path, rawItem]) => {
        const item = resolve(rawItem);
        const shared = listOf(item["parameters"]);
        return METHODS.filter((method) => isObject(item[method])).map((method): [string, OperationFacts] => [
          nameOf(method.toUpperCase(), path),
          operationFacts(objectOf(item[method]), shared, resolve, reading),
        ]);
      });
  const webhooks = operationsIn(root["webhooks"], (_method, name) => name);
  const schemas = objectOf(objectOf(root["components"])["schemas"]);
  return {
    digest: 1,
    servers: listOf(root["servers"])
      .map((server) => String(objectOf(server)["url"]))
      .sort(),
    operations: Object.fromEntries(operationsIn(root["paths"], (method, path) => `${method} ${path}`)),
    ...(webhooks.length > 0 ? { webhooks: Object.fromEntries(webhooks) } : {}),
    schemas: mapValues(schemas, (schema) => schemaFacts(schema, reading)),
  };
}

function refuseOthers(document: unknown): JsonObject {
  if (!isObject(document)) throw new Error("this is no OpenAPI document: a JSON object is expected");
  const version = document["openapi"] ?? document["swagger"];
  if (typeof version !== "string" || !version.startsWith("3.")) {
    const found = version === undefined ? 'it has no "openapi"' : `its version is ${JSON.stringify(version)}`;
    throw new Error(`this is no OpenAPI 3 document: ${found}`);
  }
  if (!isObject(document["paths"])) throw new Error('this OpenAPI document has no "paths"');
  return document;
}

/** What a reference leads to, hop by hop; a reference that leads nowhere gives an empty object. */
function follow(root: JsonObject, node: unknown): JsonObject {
  let at = objectOf(node);
  for (let hops = 0; hops < 20 && typeof at["$ref"] === "string"; hops += 1) {
    const path = at["$ref"].replace(/^#\//, "").split("/");
    at = objectOf(
      path.reduce<unknown>((found, key) => objectOf(found)[key.replaceAll("~1", "/").replaceAll("~0", "~")], root),
    );
  }
  return at;
}
