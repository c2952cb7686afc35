import { createServer, type AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { InstalledProject } from "../packages-check/install.ts";
import { names } from "./consumer/suite.mjs";
import { startEdge } from "./edge.ts";
import { startMock } from "./mock-process.ts";
import { suiteProject } from "./project.ts";
import { NotAvailable, type CheckResult, type ReadyRuntime, type Traits } from "./runtime.ts";
import { RUNTIMES } from "./runtimes.ts";

const isRequired = process.env["REQUIRE_SERVICES"] === "1";
const lines: string[] = [];
let project: InstalledProject;

beforeAll(async () => {
  project = await suiteProject(inject("tarballs"));
}, 360_000);

afterAll(async () => {
  await project[Symbol.asyncDispose]();
  console.log(`\n${lines.join("\n")}\n`);
});

/** A port nobody listens on. */
async function refusedUrl(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** Runs the suite in one runtime, against a mock of its own. */
async function runIn(traits: Traits, { node = process.execPath, run }: ReadyRuntime): Promise<CheckResult[]> {
  await using mock = await startMock(node);
  await using edge = await startEdge(mock.url);
  const { url, token } = mock;
  const settings = { url, token, redirectUrl: edge.redirectUrl, refusedUrl: await refusedUrl(), traits };
  return await run({ folder: project.folder, settings });
}

describe.each(RUNTIMES.map((runtime) => [runtime.name, runtime] as const))("%s", (name, runtime) => {
  let results: readonly CheckResult[] = [];
  let notRun: string | undefined;

  beforeAll(async () => {
    try {
      const ready = await runtime.prepare();
      results = await runIn(runtime.traits, ready);
      const held = results.filter(({ failed }) => failed === undefined).length;
      lines.push(`run: ${name} ${ready.version}: ${held} of ${results.length} checks held`);
    } catch (error) {
      if (!(error instanceof NotAvailable)) throw error;
      notRun = error.message.replaceAll(/\s+/g, " ");
      lines.push(`not run: ${name}: ${notRun}`);
      if (isRequired) throw error;
    }
  }, 600_000);

  it.for(names)("%s", (check, { skip }) => {
    if (notRun !== undefined) skip(notRun);
    const result = results.find(({ name }) => name === check);
    expect(result ?? "not reported").toEqual({ name: check });
  });
});
