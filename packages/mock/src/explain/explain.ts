import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { resolve, type ApiDocument, type Schema } from "../document/document.ts";
import type { Located, RouteEntry } from "../document/routes.ts";
import { nearest } from "../document/nearest.ts";
import type { PrismRequest, Violation } from "../prism/prism-types.ts";
import { describeSchema } from "./describe-schema.ts";
import { show, showWhole } from "../show.ts";
import { fieldPath } from "../field-path.ts";

/** Turns what Prism refused into sentences that name the field, what was sent, and what is legal. */
export type Explain = (entry: RouteEntry, request: PrismRequest, violations: readonly Violation[]) => readonly string[];

/** A fault that Ajv found in a value below `value`, with the rule it breaks (`verbose`). */
export type Fault = ErrorObject<string, Record<string, unknown>>;

/** The keywords a rule is made of, beside which the document writes the sentence to read (`x-pylon-message`). */
const RULE_KEYWORDS = new Set(["if", "not", "anyOf", "oneOf", "pattern", "dependentRequired", "minProperties"]);

/**
 * Prism says where and by which keyword a request is wrong, but drops the rule itself and with it the sentence the
 * document has for it. So a refused request is validated once more, part by part, by an Ajv that keeps them.
 */
export function explainer(document: ApiDocument): Explain {
  const options = { allErrors: true, verbose: true, strict: false, validateFormats: false, logger: false } as const;
  let engines: { body: Ajv2020; parameter: Ajv2020 } | undefined;
  const compiled = new Map<string, ValidateFunction>();

  const faultsOf = (kind: "body" | "parameter", at: Located, value: unknown): readonly Fault[] => {
    engines ??= {
      body: new Ajv2020(options).addSchema(document, "api"),
      parameter: new Ajv2020({ ...options, coerceTypes: true }).addSchema(document, "api"),
    };
    const key = `${kind} ${at.pointer}`;
    // Below a property, so that a coerced parameter has an object to be written into.
    const schema = { $ref: `api#${encodeURI(at.pointer)}` };
    const validate = compiled.get(key) ?? engines[kind].compile({ type: "object", properties: { value: schema } });
    compiled.set(key, validate);
    return validate({ value }) ? [] : (validate.errors ?? []);
  };

  const sentences = (faults: readonly Fault[], subject: (path: string) => string): readonly string[] =>
    sentencesOf(document, faults, subject);

  return (entry, request, violations) => {
    const said = new Set<string>();
    /** The places that something is said of, as Prism writes them. */
    const told = new Set<string>();
    if (entry.body && request.body !== undefined) {
      const faults = faultsOf("body", entry.body, request.body);
      for (const { instancePath } of faults) told.add(instancePath.replace(/^\/value/, "body").replaceAll("/", "."));
      for (const one of sentences(faults, bodySubject)) said.add(one);
    }
    if (request.body === undefined && entry.bodyRequired)
      said.add(
        `${entry.route} needs a ${entry.bodyType === "application/json" ? "JSON object" : "form (multipart/form-data)"} as its body.`,
      );
    for (const name of entry.requiredQuery)
      if (!request.url.query[name])
        said.add(`Query parameter "${name}" is required${legalFor(document, entry.query.get(name)?.schema)}`);
    for (const [name, at] of entry.query) {
      const value = request.url.query[name];
      if (!value) continue;
      told.add(`query.${name}`);
      if (Array.isArray(value) && !takesSeveral(document, at.schema)) {
        const sent = value.map((one) => JSON.stringify(one)).join(" and ");
        said.add(`Query parameter "${name}" takes one value; it was sent ${value.length} times, as ${sent}.`);
        continue;
      }
      // Validation has coerced the value; what is shown is what was sent.
      const faults = faultsOf("parameter", at, value).map((fault) => ({ ...fault, data: value }));
      for (const one of sentences(faults, () => `Query parameter "${name}"`)) said.add(one);
    }
    // Formats, and whatever else our own validation does not see, are told in Prism's words rather than not at all.
    const nothing = said.size === 0;
    for (const { code, message, path = [] } of violations)
      if (nothing || (code === "format" && !told.has(path.join(".")))) said.add(`${message}.`);
    return [...said];
  };
}

/** One sentence for each fault that does not only follow from another, about what `subject` calls the place. */
export const sentencesOf = (
  document: ApiDocument,
  faults: readonly Fault[],
  subject: (path: string) => string,
): readonly string[] => withoutConsequences(faults).map((fault) => sentence(document, fault, subject));

const bodySubject = (path: string) => (path === "" ? "The body" : `Field "${path}"`);

/** Where a fault of a wrapped value is, as `filter.subfilters[0].operator`. */
const readable = (instancePath: string): string => fieldPath(instancePath.replace(/^\/value/, ""));

const messageOf = (fault: Fault): string | undefined => {
  const rule = fault.parentSchema;
  const message = rule?.["x-pylon-message"];
  if (typeof message !== "string") return undefined;
  const isRule =
    RULE_KEYWORDS.has(fault.keyword) ||
    (fault.keyword === "type" && rule?.["pattern"] !== undefined) ||
    (rule?.["properties"] === undefined && rule?.["type"] === undefined);
  return isRule ? message : undefined;
};

/** Whether a fault was found inside what a rule is made of. */
function isInside(fault: Fault, rule: Fault): boolean {
  if (!fault.instancePath.startsWith(rule.instancePath)) return false;
  if (fault.schemaPath.startsWith(`${rule.schemaPath}/`)) return true;
  const beside = rule.schemaPath.slice(0, rule.schemaPath.lastIndexOf("/"));
  return (
    rule.keyword === "if" && ["then", "else"].some((branch) => fault.schemaPath.startsWith(`${beside}/${branch}/`))
  );
}

/** Drops faults that only follow from another: what a rule is made of, and `if` or `anyOf` around a named fault. */
function withoutConsequences(faults: readonly Fault[]): readonly Fault[] {
  const rules = faults.filter((fault) => messageOf(fault) !== undefined);
  const choices = faults.filter(
    (fault) => (fault.keyword === "anyOf" || fault.keyword === "oneOf") && !messageOf(fault),
  );
  const wholes = [...rules, ...choices];
  // A rule about an object says nothing to what is no object.
  const wrongTypes = new Set(faults.filter((fault) => fault.keyword === "type").map((fault) => fault.instancePath));
  const left = faults.filter(
    (fault) =>
      !wholes.some((whole) => whole !== fault && isInside(fault, whole)) &&
      !(fault.keyword === "not" && wrongTypes.has(fault.instancePath)),
  );
  const named = left.filter((fault) => messageOf(fault) !== undefined || fault.keyword !== "if");
  return named.length > 0 ? named : left;
}

const capital = (text: string): string => text.replace(/^an? /, (article) => `A${article.slice(1)}`);

/** What a value that is missing would have to be, as the end of a sentence. */
function legalFor(document: ApiDocument, unresolved: Schema | undefined): string {
  const schema = unresolved && (resolve(document, unresolved).value as Schema);
  const said = schema?.["pattern"] === undefined ? undefined : schema["x-pylon-message"];
  if (typeof said === "string") return `. ${said}`;
  return schema ? `; it must be ${describeSchema(document, schema)}.` : ".";
}

const takesSeveral = (document: ApiDocument, schema: Schema): boolean =>
  [(resolve(document, schema).value as Schema)["type"]].flat().includes("array");

function sentence(document: ApiDocument, fault: Fault, subject: (path: string) => string): string {
  const path = readable(fault.instancePath);
  const message = messageOf(fault);
  if (message !== undefined) {
    if (path === "")
      return subject("") === "The body" ? message : `${subject("")}: ${message} ${show(fault.data)} was sent.`;
    return `${subject(path)}: ${message} ${capital(showWhole(fault.data))} was sent.`;
  }
  const inside = (name: unknown) => (path === "" ? String(name) : `${path}.${String(name)}`);
  if (fault.keyword === "required") {
    const name = String(fault.params["missingProperty"]);
    const properties = fault.parentSchema?.["properties"] as Record<string, Schema> | undefined;
    const schema = properties?.[name];
    return `${subject(inside(name))} is required${legalFor(document, schema)}`;
  }
  if (fault.keyword === "additionalProperties" || fault.keyword === "unevaluatedProperties") {
    const name = fault.params["additionalProperty"] ?? fault.params["unevaluatedProperty"];
    return `${subject(inside(name))} is not known.`;
  }
  const allowed = fault.params["allowedValues"] as readonly unknown[] | undefined;
  const like = typeof fault.data === "string" && allowed ? nearest(fault.data, allowed.map(String)) : undefined;
  const legal = describeSchema(document, fault.parentSchema ?? {});
  return `${subject(path)} must be ${legal}; ${showWhole(fault.data)} was sent.${like ? ` Did you mean "${like}"?` : ""}`;
}
