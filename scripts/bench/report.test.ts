import { check, resolveConfig } from "prettier";
import { describe, expect, it } from "vitest";
import { thisMachine } from "./machine.ts";
import { page, table } from "./report.ts";
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
const benchmarks = [{ name: "mock-start", how: "from spawn to answer.", measure: async () => rows }];
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
  const text = page(rows, benchmarks, machine);

  it("holds the table, what each benchmark measures, and the command", () => {
    expect(text).toContain(table(rows));
    expect(text).toContain("- `mock-start`: from spawn to answer.");
    expect(text).toContain("pnpm bench --only mock-start");
  });

  it("tells the machine and the day by the clock it was given", () => {
    expect(text).toContain(`- Node: ${process.version}`);
    expect(text).toMatch(/- CPU: .+, \d+ cores\n- memory: \d+ GiB/);
    expect(text).toContain("- date: 2026-11-20");
  });

  it("says so where the machine had more to do than it has cores", () => {
    const on = (load: number) => page(rows, benchmarks, { ...machine, cores: 2, load });
    expect(on(0.4)).toContain("- load before the run: 0.4\n");
    expect(on(7.5)).toContain("- load before the run: 7.5, more than it has cores: the times are not to be trusted\n");
  });

  it("is formatted as prettier wants it, so that writing it leaves the format check green", async () => {
    const config = await resolveConfig(new URL("../../docs/benchmarks.md", import.meta.url));
    expect(await check(text, { ...config, parser: "markdown" })).toBe(true);
  });
});
