import { expect, it } from "vitest";
import { pacingTable, rowName, type Limiter } from "./pacing-table.ts";
import { row, type Row } from "./row.ts";

const crawl = (limiter: Limiter, utilisation: number, refused: number, most: number): Row[] => {
  const name = (metric: Parameters<typeof rowName>[3]) => rowName("sliding", 20, limiter, metric);
  const ours = limiter === "ours";
  return [
    row({ name: name("utilisation"), value: utilisation, unit: "%", ...(ours && { target: { atLeast: 98 } }) }),
    row({ name: name("refused"), value: refused, unit: "× 429", ...(ours && { target: { value: 0 } }) }),
    row({ name: name("refused-in-a-window"), value: most, unit: "× 429" }),
  ];
};

it("pacingTable has a line for each server and latency and a column for each limiter", () => {
  const rows = [
    ...crawl("ours", 99.16, 0, 0),
    ...crawl("bottleneck", 89.99, 53, 19),
    ...crawl("p-throttle", 89.5, 8, 1),
  ];
  expect(pacingTable(rows, ["sliding"], [20]).split("\n")).toEqual([
    "| server  | latency |            ours |            bottleneck |          p-throttle |",
    "| ------- | ------: | --------------: | --------------------: | ------------------: |",
    "| sliding |   20 ms | 99.2 %, 0 × 429 | 90.0 %, 53 × 429 (19) | 89.5 %, 8 × 429 (1) |",
  ]);
});

it("pacingTable shows what misses a target in bold", () => {
  expect(pacingTable(crawl("ours", 97, 0, 0), ["sliding"], [20])).toContain("| **97.0 %**, 0 × 429 |");
  expect(pacingTable(crawl("ours", 99, 3, 2), ["sliding"], [20])).toContain("| 99.0 %, **3 × 429 (2)** |");
});

it("pacingTable leaves out what was not measured", () => {
  expect(pacingTable([], ["fixed"], [20])).toContain("| fixed  |   20 ms |    – |          – |          – |");
});
