import { build, type Metafile } from "esbuild";
import { describe, expect, it } from "vitest";

/** What a bundler keeps of a module that imports something of pylonkit, made from the sources. */
async function graphOf(contents: string): Promise<Metafile> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    platform: "browser",
    conditions: ["@pylonkit/source"],
    tsconfigRaw: {},
    write: false,
    metafile: true,
  });
  return metafile;
}

/** The modules of the repository that are left in the bundle, below `packages`. */
async function keptOf(names: string): Promise<string[]> {
  const { outputs } = await graphOf(`export { ${names} } from "pylonkit";`);
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const kept = inputs.filter(([path, { bytesInOutput }]) => path.includes("packages/") && bytesInOutput > 0);
  return kept.map(([path]) => path.replace(/^.*packages\//, "").replace("/src/", "/"));
}

const ofPylonkit = (kept: string[]) => kept.filter((path) => path.startsWith("pylonkit/"));

describe("what an import of pylonkit pulls in", () => {
  it("is the client and its two layers for createPylon, and no function", async () => {
    const kept = await keptOf("createPylon");
    expect(ofPylonkit(kept)).toEqual(["pylonkit/create-pylon.ts"]);
    expect(new Set(kept.map((path) => path.split("/")[0]))).toEqual(
      new Set(["openapi", "core", "retry", "rate-limit", "pylonkit"]),
    );
    expect(kept.filter((path) => /generated\/(?!operations|servers)/.test(path))).toEqual([]);
  });

  it.each([
    ["closeIssue", ["close-issue", "issue-ref", "run-options", "update-issue"]],
    ["snoozeIssue", ["issue-ref", "run-options", "snooze-issue"]],
    ["tagIssue", ["get-issue", "issue-ref", "run-options", "tag-issue", "update-issue"]],
    ["authorKind", ["author-kind"]],
    ["textOf", ["text-of/entities", "text-of/links", "text-of/text-of", "text-of/text-writer", "text-of/tokens"]],
  ])("is for %s its own modules, and neither a layer nor a table", async (name, modules) => {
    const kept = await keptOf(name);
    expect(ofPylonkit(kept).toSorted((one, other) => one.localeCompare(other))).toEqual(
      modules.map((module) => `pylonkit/${module}.ts`),
    );
    expect(kept.filter((path) => /^(?:retry|rate-limit|filters|pagination)\/|\/generated\//.test(path))).toEqual([]);
  });

  it.each(["searchIssues", "replyToIssue", "messagesOf", "nameCache", "findAccount"])(
    "is the table of paging alone for %s, and never the filters",
    async (name) => {
      const kept = await keptOf(name);
      expect(kept.filter((path) => path.startsWith("filters/"))).toEqual([]);
      expect(kept.filter((path) => path.includes("/generated/"))).toEqual(["openapi/generated/pagination.ts"]);
    },
  );
});

it("brings the parser of conditions for searchIssuesWhere alone", async () => {
  const parser = (kept: string[]) => kept.filter((path) => path.startsWith("filters/text/"));
  expect(parser(await keptOf("searchIssuesWhere"))).not.toEqual([]);
  expect(parser(await keptOf("createPylon, searchIssues, issuesBetween"))).toEqual([]);
});

it("no module of pylonkit imports in a circle", async () => {
  const { inputs } = await graphOf(`export * from "pylonkit"; export * as where from "pylonkit/where";`);
  const importsOf = (path: string) =>
    (inputs[path]?.imports ?? []).map((each) => each.path).filter((each) => each.includes("packages/pylonkit/"));
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way, path]);
    if (done.has(path)) return;
    done.add(path);
    for (const next of importsOf(path)) visit(next, [...way, path]);
  };
  const modules = Object.keys(inputs).filter((path) => path.includes("packages/pylonkit/"));
  expect(modules.length).toBeGreaterThan(20);
  for (const path of modules) visit(path, []);
  expect(circles).toEqual([]);
});
