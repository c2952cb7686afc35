import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { row } from "./row.ts";
import type { Benchmark } from "./run.ts";

const ROOT = new URL("../../", import.meta.url);
const FILES = {
  bundle: "packages/openapi/openapi.json",
  types: "packages/openapi/src/generated/schema.ts",
};

export const specSize: Benchmark = {
  name: "spec-size",
  how: "the bundle and the generated types as they are committed, and gzipped (kB = 1000 bytes); `operations` counts what they describe.",
  measure: async () => {
    const bundle = await readFile(new URL(FILES.bundle, ROOT));
    const types = await readFile(new URL(FILES.types, ROOT));
    return [
      row({ name: "spec-size-operations", value: countOperations(bundle), unit: "operations" }),
      ...sizes("bundle", bundle),
      ...sizes("types", types),
    ];
  },
};

const sizes = (what: string, bytes: Buffer) => [
  row({ name: `spec-size-${what}`, value: bytes.length / 1000, unit: "kB" }),
  row({ name: `spec-size-${what}-gzip`, value: gzipSync(bytes).length / 1000, unit: "kB" }),
];

function countOperations(bundle: Buffer): number {
  const { paths } = JSON.parse(bundle.toString()) as { paths: Record<string, object> };
  const operations = Object.values(paths).flatMap((item) => Object.values(item) as { operationId?: string }[]);
  return operations.filter(({ operationId }) => operationId !== undefined).length;
}
