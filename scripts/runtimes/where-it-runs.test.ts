import { expect, it } from "vitest";
import { read, type Manifest } from "../check/repository.ts";
import { RUNTIMES } from "./runtimes.ts";

const HEADING = "## Where it runs";
const COLUMNS = [
  "runtime",
  "version",
  "token from the environment",
  "waits as long as a 429 says",
  "sends a create again after a refused connection",
];

const pinned = (JSON.parse(read("scripts/runtimes/pinned/package.json")) as Manifest).optionalDependencies ?? {};
const own = (JSON.parse(read("package.json")) as Manifest).devDependencies?.["node"] ?? "";

/** The first `parts` figures of the version pinned under a name. */
const figures = (name: string, parts: number) =>
  pinned[name]
    ?.replace(/^npm:.*@/, "")
    .split(".")
    .slice(0, parts)
    .join(".") ?? "";

/** The row the table has to have for a runtime, by what the suite holds of it. */
function row(title: string, name: string, version: string): string[] {
  const { readsEnvironment, showsHeaders, provesRefusal } = traitsOf(name);
  const allowed = RUNTIMES.some((runtime) => runtime.name === `${name} --allow-env`);
  const fromEnvironment = readsEnvironment ? "yes" : allowed ? "with `--allow-env`" : "no";
  return [title, version, fromEnvironment, showsHeaders ? "yes" : "no", provesRefusal ? "yes" : "no"];
}

function traitsOf(name: string) {
  const runtime = RUNTIMES.find((runtime) => runtime.name === name);
  if (!runtime) throw new Error(`no runtime is called ${name}`);
  return runtime.traits;
}

it("says in the README what the suite holds", () => {
  const section = read("README.md").split(HEADING)[1]?.split("\n## ")[0] ?? "";
  const table = section.split("\n").filter((line) => line.startsWith("|"));
  const rows = table.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const nodes = [figures("node20-x64", 1), figures("node22-x64", 1), own.split(".")[0], figures("node26-x64", 1)];
  expect(rows.filter(([first = ""]) => !/^-+$/.test(first))).toEqual([
    COLUMNS,
    row("Node", "node20", nodes.join(", ")),
    row("Bun", "bun", figures("@oven/bun-linux-x64", 2)),
    row("Deno", "deno", figures("@deno/linux-x64-glibc", 2)),
    row("workerd", "workerd", figures("@cloudflare/workerd-linux-64", 2)),
    row("Chromium", "chromium", "as installed"),
  ]);
});

it("holds every version of Node to the same", () => {
  const nodes = RUNTIMES.filter(({ name }) => name.startsWith("node"));
  expect(nodes.map(({ name }) => name)).toEqual(["node20", "node22", "node24", "node26"]);
  for (const { traits } of nodes) expect(traits).toEqual(traitsOf("node20"));
});
