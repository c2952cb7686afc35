import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { ApiDocument, Schema } from "../document/document.ts";
import { nearest } from "../document/nearest.ts";
import { sentencesOf, type Fault } from "../explain/explain.ts";
import { unknownFields } from "../explain/unknown-names.ts";
import type { KindName } from "../workspace/kinds.ts";
import { parseTime } from "../resources/inputs/times.ts";
import { SEED_KINDS } from "./seed-kinds.ts";

/**
 * What is wrong with a complete row, one sentence a field, of the fields that were `said`: what was made of a wrong one
 * is wrong too, and nobody wrote it. `place` is where the row stands, such as `accounts[0]`.
 */
export type CheckRow = (part: KindName, row: object, said: object, place: string) => readonly string[];

/** Checks rows against the components of the document, which say what an object of Pylon looks like. */
export function rowChecks(document: ApiDocument): CheckRow {
  const options = { allErrors: true, verbose: true, strict: false, logger: false } as const;
  const isTime = (text: string) => parseTime(text) !== undefined;
  const ajv = new Ajv2020({ ...options, formats: { "date-time": isTime } }).addSchema(document, "api");
  const compiled = new Map<KindName, ValidateFunction>();

  const validatorOf = (part: KindName): ValidateFunction => {
    const known = compiled.get(part);
    if (known) return known;
    const validate = ajv.compile({ type: "object", properties: { value: rowSchema(part, "api") } });
    compiled.set(part, validate);
    return validate;
  };

  return (part, row, said, place) => {
    const unknown = unknownFields(document, row, rowSchema(part)).map(({ name, at, path, known }) => {
      const like = nearest(name, known);
      const object = path === "" ? place : `${place}.${path}`;
      return `${place}.${at} is unknown: ${object} has the fields ${known.join(", ")}.${like ? ` Did you mean "${like}"?` : ""}`;
    });
    const validate = validatorOf(part);
    const faults = validate({ value: row }) ? [] : ((validate.errors ?? []) as readonly Fault[]).filter(isAbout(said));
    const wrong = sentencesOf(document, faults, (path) => (path === "" ? place : `${place}.${path}`));
    return [...unknown, ...wrong.map((sentence) => sentence.replace(/ was sent\./, " is there."))];
  };
}

const isAbout = (said: object) => (fault: Fault) => {
  const [, , field] = fault.instancePath.split("/");
  return field === undefined || Object.hasOwn(said, field);
};

/** What a row of a kind is; `base` is the name under which the document is known. */
function rowSchema(part: KindName, base = ""): Schema {
  const { schema, own } = SEED_KINDS[part];
  const parts = [
    ...(schema === undefined ? [] : [{ $ref: `${base}#/components/schemas/${schema}` }]),
    ...(own ? [own] : []),
  ];
  return { allOf: parts };
}
