import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

const FOLDER = new URL("../../spec/rules/extensions/", import.meta.url);

/** The schemas that lint holds the extensions to, by the name of the extension. */
function compile(): Map<string, ValidateFunction> {
  const ajv = new Ajv2020({ allErrors: true });
  const files = readdirSync(FOLDER).sort();
  return new Map(
    files.map((file) => [
      `x-pylon-${file.replace(/\.json$/, "")}`,
      ajv.compile(JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as object),
    ]),
  );
}

/** What is wrong with the `x-pylon-*` keys of a node of the document: unknown names, and values their schemas refuse. */
export function extensionFaults(): (node: object) => { key: string; reason: string }[] {
  const validators = compile();
  return (node) =>
    Object.entries(node).flatMap(([key, value]) => {
      if (!key.startsWith("x-pylon-")) return [];
      const validate = validators.get(key);
      if (!validate)
        return { key, reason: `${key} is no extension of this spec; known are ${[...validators.keys()].join(", ")}` };
      if (validate(value)) return [];
      const reasons = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`.trim());
      return { key, reason: `${key} does not match its schema: ${[...new Set(reasons)].join("; ")}` };
    });
}
