import { describe, expect, it } from "vitest";
import { row, type Row } from "./row.ts";
import { pick, run, type Benchmark, type Result, type Workbench } from "./run.ts";

const told = (name: string): Row => row({ name, value: 1, unit: "ms" });
const benchmark = (name: string, measure = async () => [told(name)]): Benchmark => ({ name, how: "", measure });

const workbench: Workbench = { clients: () => Promise.reject(new Error("nobody asks for them here")) };
const all = [benchmark("first"), benchmark("second"), benchmark("third")];

describe("pick", () => {
  it("takes all benchmarks where none is named", () => {
    expect(pick(all, [])).toEqual(all);
  });

  it("takes those that are named, in the order of the list", () => {
    expect(pick(all, ["third", "first"]).map(({ name }) => name)).toEqual(["first", "third"]);
  });

  it("names what is unknown and what there is", () => {
    expect(() => pick(all, ["first", "frist"])).toThrow(
      "--only frist: no such benchmark; there are first, second, third",
    );
  });
});

describe("run", () => {
  const observed = () => {
    const events: string[] = [];
    return {
      events,
      onStart: ({ name }: Benchmark) => events.push(`start ${name}`),
      onResult: ({ rows }: Result) => events.push(`rows ${rows.map(({ name }) => name).join(" ")}`),
      onError: ({ name }: Benchmark, error: unknown) => events.push(`error ${name}: ${String(error)}`),
    };
  };

  it("runs one benchmark after the other and hands over the rows of each as they come", async () => {
    const observer = observed();
    const { results, failed } = await run(all, workbench, observer);
    expect(results.map(({ benchmark }) => benchmark.name)).toEqual(["first", "second", "third"]);
    expect(failed).toBe(0);
    expect(observer.events.slice(0, 3)).toEqual(["start first", "rows first", "start second"]);
  });

  it("reports a benchmark that fails, counts it and goes on", async () => {
    const observer = observed();
    const broken = benchmark("broken", () => Promise.reject(new Error("no such bin")));
    const { results, failed } = await run([broken, ...all], workbench, observer);
    expect(results).toHaveLength(3);
    expect(failed).toBe(1);
    expect(observer.events[1]).toBe("error broken: Error: no such bin");
  });

  it("takes a benchmark without rows for one that failed", async () => {
    const { failed } = await run([benchmark("empty", async () => [])], workbench, observed());
    expect(failed).toBe(1);
  });

  it("does not count a missed target as a failure", async () => {
    const missed = benchmark("missed", async () => [row({ name: "m", value: 2, unit: "s", target: { value: 1 } })]);
    const { results, failed } = await run([missed], workbench, observed());
    expect(results[0]?.rows[0]?.ok).toBe(false);
    expect(failed).toBe(0);
  });
});
