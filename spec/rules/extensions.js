import { readFileSync, readdirSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const FOLDER = new URL("extensions/", import.meta.url);

/** A validator for each file of extensions/, keyed by the name of the extension: rate-limit.json checks x-pylon-rate-limit. */
export function extensionValidators() {
  const ajv = new Ajv2020({ allErrors: true });
  return new Map(
    readdirSync(FOLDER)
      .sort()
      .map((file) => [
        `x-pylon-${file.replace(/\.json$/, "")}`,
        ajv.compile(JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"))),
      ]),
  );
}

const isObject = (node) => node !== null && typeof node === "object" && !Array.isArray(node);

/** Refuses an x-pylon-* key that no schema describes, a value its schema refuses, and evidence in the wrong place. */
export function extensionsMatchTheirSchema() {
  const validators = extensionValidators();
  const at = (ctx, key) => ctx.location.child([key]).key();
  return {
    any(node, ctx) {
      if (!isObject(node)) return;
      for (const key of Object.keys(node).filter((name) => name.startsWith("x-pylon-"))) {
        const validate = validators.get(key);
        if (!validate) {
          const known = [...validators.keys()].join(", ");
          ctx.report({ message: `${key} is no extension of this spec; known are ${known}.`, location: at(ctx, key) });
        } else if (!validate(node[key])) {
          const reasons = validate.errors.map((error) => `${error.instancePath || "the value"} ${error.message}`);
          ctx.report({ message: `${key} does not match its schema: ${reasons.join("; ")}.`, location: at(ctx, key) });
        }
      }
    },
    Operation(operation, ctx) {
      if ((operation["x-pylon-evidence"] ?? "path-only") === "path-only") return;
      ctx.report({
        message: "On an operation x-pylon-evidence can only be path-only.",
        location: at(ctx, "x-pylon-evidence"),
      });
    },
    Schema(schema, ctx) {
      if (schema["x-pylon-evidence"] !== "path-only") return;
      ctx.report({
        message: "x-pylon-evidence: path-only belongs on an operation, not on a schema.",
        location: at(ctx, "x-pylon-evidence"),
      });
    },
  };
}
