import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { read } from "../../check/repository.ts";
import { newestVendorDigest } from "../digest/vendor-folder.ts";
import { documentOf } from "../testing/document-of.ts";
import { isQuoted, stepsOf, type Step } from "./console-blocks.ts";
import { copyRepository, type RepositoryCopy } from "./repository-copy.ts";

let copy: RepositoryCopy;

beforeAll(async () => {
  copy = await copyRepository();
  await writeFile(join(copy.folder, "vendor.json"), JSON.stringify(await madeUpDocument()));
}, 60_000);
afterAll(() => rm(copy.folder, { recursive: true, force: true }));

/**
 * A document of the vendor's with a property and an operation that nobody has: the example of CONTRIBUTING.md. It goes
 * on from the newest digest, so a new one means that dates and figures of the section have to be brought up to it.
 */
async function madeUpDocument() {
  const document = documentOf((await newestVendorDigest()).digest);
  const integer = { type: "integer", format: "int64" };
  const { paths, components } = document;
  Object.assign((components.schemas["Tag"] as { properties: object }).properties, { usage_count: integer });
  Object.assign(components.schemas, {
    TagUsage: { type: "object", properties: { account_count: integer, issue_count: integer } },
    GetTagUsageResponseBody: {
      type: "object",
      properties: { data: { $ref: "#/components/schemas/TagUsage" }, request_id: { type: "string" } },
    },
  });
  const schema = { $ref: "#/components/schemas/GetTagUsageResponseBody" };
  paths["/tags/{id}/usage"] = {
    get: {
      operationId: "GetTagUsage",
      description: "Counts what carries a tag.\n\n**Rate limit:** 60 requests per minute",
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      responses: { "200": { description: "", content: { "application/json": { schema } } } },
    },
  };
  return document;
}

/** Goes one step in the copy, and tells what went otherwise than the document says. */
async function go(step: Step): Promise<string[]> {
  if (step.kind === "file") {
    await writeFile(join(copy.folder, step.path), step.text);
    return [];
  }
  if (step.kind === "patch") {
    await writeFile(join(copy.folder, "edit.patch"), step.text);
    const { exitCode, output } = await copy.shell("git apply edit.patch && rm edit.patch");
    return exitCode === 0 ? [] : [output];
  }
  const complaints: string[] = [];
  for (const { line, output: quoted } of step.commands) {
    const { output } = await copy.shell(line);
    if (!isQuoted(quoted, output)) complaints.push(`$ ${line}\nprints\n${output}\nand not\n${quoted}`);
  }
  return complaints;
}

describe("CONTRIBUTING.md, when Pylon changes its document", () => {
  it("shows a way that can be gone, with what every command prints", { timeout: 180_000 }, async () => {
    const steps = stepsOf(read("CONTRIBUTING.md"), "When Pylon changes its document");
    expect(steps.length).toBeGreaterThan(5);
    for (const step of steps) expect(await go(step)).toEqual([]);
    const { output } = await copy.shell("node node_modules/typescript7/bin/tsc -p scripts --noEmit");
    expect(output, "the program of the section compiles in the end").toBe("");
  });
});
