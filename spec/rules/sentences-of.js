import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { redocly } from "./redocly.js";

/** Bundles the spec and gives a function `(schema name, value)` to the sentences of all rules the value breaks, each once. */
export async function loadSentences() {
  const document = await bundle();
  const messages = messagesOf(document.components.schemas);
  // verbose: an error carries the schema object that it comes from.
  const ajv = addFormats(new Ajv2020({ allErrors: true, strict: false, verbose: true }));
  ajv.addSchema(document, "spec");
  return (name, value) => {
    const validate = ajv.compile({ $ref: `spec#/components/schemas/${name}` });
    if (validate(value)) return [];
    // A broken `then` is reported twice, by what is wrong in it and by its `if`, which says nothing more.
    const errors = validate.errors.filter((error) => error.keyword !== "if");
    const sentenceOf = (error) => messages.get(error.parentSchema) ?? `${error.instancePath} ${error.message}`;
    return [...new Set(errors.map(sentenceOf))];
  };
}

async function bundle() {
  const folder = await mkdtemp(join(tmpdir(), "pylonkit-spec-"));
  try {
    const file = join(folder, "openapi.json");
    await redocly("bundle", "openapi.yaml", "-o", file);
    return JSON.parse(await readFile(file, "utf8"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** For each schema object the x-pylon-message on it or on the nearest object around it. */
function messagesOf(schemas) {
  const messages = new Map();
  const note = (node, around) => {
    if (node === null || typeof node !== "object") return;
    const message = node["x-pylon-message"] ?? around;
    messages.set(node, message);
    for (const child of Object.values(node)) note(child, message);
  };
  note(schemas);
  return messages;
}
