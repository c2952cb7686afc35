import { check, resolveConfig } from "prettier";
import { describe, expect, it } from "vitest";
import { thisMachine } from "./machine.ts";
import { page, present, table } from "./report.ts";
import { row } from "./row.ts";

const rows = [
  row({
    name: "mock-start",
    value: 301.44,
    unit: "ms",
    against: { name: "prism mock", value: 912 },
    target: { ratio: 0.35 },
  }),
  row({ name: "tsc-core-6.0", value: 61_240, unit: "instantiations", target: { value: 35_000 } }),
  row({ name: "bundle-size-helpers-routes", value: 0, unit: "routes" }),
];
const result = (name: string, how: string, of = rows, present?: () => string) => ({
  benchmark: { name, how, measure: async () => of, ...(present && { present }) },
  rows: of,
});
const results = [
  result("mock-start", "from spawn to answer.", rows.slice(0, 1)),
  result("sizes", "`tsc` counts.", rows.slice(1)),
];
const machine = thisMachine(new Date("2026-11-20T10:00:00Z"));

describe("table", () => {
  it("shows figure, peer, ratio, target and whether it is kept, in aligned columns", () => {
    expect(table(rows)).toBe(
      [
        "| name                       |  value | unit           | against         | ratio | target                  | ok  |",
        "| -------------------------- | -----: | -------------- | --------------- | ----: | ----------------------- | --- |",
        "| mock-start                 |    301 | ms             | prism mock: 912 |  0.33 | ≤ 0.35 ×                | yes |",
        "| tsc-core-6.0               | 61 240 | instantiations | –               |     – | ≤ 35 000 instantiations | no  |",
        "| bundle-size-helpers-routes |      0 | routes         | –               |     – | –                       | yes |",
      ].join("\n"),
    );
  });
});

describe("page", () => {
  const text = page(results, machine);

  it("has a section for each benchmark, with what it measures and its table, and the command", () => {
    expect(text).toContain(`## mock-start\n\nFrom spawn to answer.\n\n${table(rows.slice(0, 1))}\n\n`);
    expect(text).toContain(`## sizes\n\n\`tsc\` counts.\n\n${table(rows.slice(1))}\n\n`);
    expect(text).toContain("pnpm bench --only mock-start");
  });

  it("says at the top how many targets are kept and which are not", () => {
    expect(text).toContain("\n1 of 2 targets are kept; missed, which fails nothing: `tsc-core-6.0`.\n");
    expect(page(results.slice(0, 1), machine)).toContain("\n1 of 1 targets are kept.\n");
  });

  it("shows a benchmark's rows its own way where it has one", () => {
    const own = result("pacing", "on a clock.", rows, () => "| a |\n| - |");
    expect(present(own)).toBe("| a |\n| - |");
    expect(page([own], machine)).toContain("## pacing\n\nOn a clock.\n\n| a |\n| - |\n");
  });

  it("tells the machine and the day by the clock it was given", () => {
    expect(text).toContain(`- Node: ${process.version}`);
    expect(text).toMatch(/- CPU: .+, \d+ cores\n- memory: \d+ GiB/);
    expect(text).toContain("- date: 2026-11-20");
  });

  it("says so where the machine had more to do than it has cores", () => {
    const on = (load: number) => page(results, { ...machine, cores: 2, load });
    expect(on(0.4)).toContain("- load before the run: 0.4\n");
    expect(on(7.5)).toContain("- load before the run: 7.5, more than it has cores: the times are not to be trusted\n");
  });

  it("is formatted as prettier wants it, so that writing it leaves the format check green", async () => {
    const config = await resolveConfig(new URL("../../docs/benchmarks.md", import.meta.url));
    expect(await check(text, { ...config, parser: "markdown" })).toBe(true);
  });
});
