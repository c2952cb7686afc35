import { realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { OPERATIONS } from "@pylonkit/openapi";
import { build } from "esbuild";
import { GENERATED_CLIENTS } from "./peers/generated-clients.ts";
import { row, type Row } from "./row.ts";
import type { Benchmark } from "./run.ts";

const CORE = `export { createPylonClient, unwrap } from "@pylonkit/core";`;
const HELPERS = `${CORE}
export { retry } from "@pylonkit/retry";
export { rateLimit } from "@pylonkit/rate-limit";
export { pages, items, collect, timeWindows, issuesBetween } from "@pylonkit/pagination";
export * as where from "@pylonkit/filters";`;
const ONE_SEARCH = `export { issues, and, or } from "@pylonkit/filters";`;
const FILTERS = `export * from "@pylonkit/filters";`;
const PEER = `export { default } from "openapi-fetch";`;

/** What else somebody may bring in, by the end of its row's name. */
const IMPORTS = {
  "custom-fields": `export * from "@pylonkit/custom-fields";`,
  webhooks: `export { verifyWebhook } from "@pylonkit/webhooks";`,
  "create-pylon": `export { createPylon } from "pylonkit";`,
  "create-pylon-three": `export { createPylon, searchIssues, closeIssue, tagIssue } from "pylonkit";`,
  pylonkit: `export * from "pylonkit";`,
};

const HERE = fileURLToPath(new URL(".", import.meta.url));
const PROJECTS = join(HERE, "projects");

export const bundleSize: Benchmark = {
  name: "bundle-size",
  how: "what esbuild makes of the built packages, minified and gzipped (kB = 1000 bytes), against openapi-fetch alone: the client with `unwrap`; the same with everything retry, rate limit, pagination and filters export; everything of custom fields; `verifyWebhook`, which needs no client; `createPylon` of pylonkit, which has retry and rate limit in it, then with `searchIssues`, `closeIssue` and `tagIssue`, then all of pylonkit. `filters-one-search` is `issues`, `and` and `or`, against all of the package of filters. `ten-calls` is the project of that name in `scripts/bench/projects`, against the same ten calls through openapi-fetch; beside it those through the functions of @hey-api/openapi-ts and the axios class of swagger-typescript-api. `routes` counts the rows of the operation table in the bundle.",
  measure: async (workbench) => {
    const [core, helpers, peer] = await Promise.all([bundle(CORE), bundle(HELPERS), bundle(PEER)]);
    const against = { name: "openapi-fetch", value: gzippedKb(peer) };
    const others = Object.entries(IMPORTS).map(async ([name, contents]) =>
      row({ name: `bundle-size-${name}`, value: gzippedKb(await bundle(contents)), unit: "kB", against }),
    );
    const [oneSearch, filters] = await Promise.all([bundle(ONE_SEARCH), bundle(FILTERS)]);
    const whole = { name: "@pylonkit/filters", value: gzippedKb(filters) };
    return [
      row({ name: "bundle-size-core", value: gzippedKb(core), unit: "kB", against, target: { value: 5 } }),
      row({ name: "bundle-size-core-routes", value: routesIn(core), unit: "routes", target: { value: 0 } }),
      row({ name: "bundle-size-helpers", value: gzippedKb(helpers), unit: "kB", against, target: { value: 12 } }),
      row({ name: "bundle-size-helpers-routes", value: routesIn(helpers), unit: "routes" }),
      ...(await Promise.all(others)),
      row({ name: "bundle-size-filters-one-search", value: gzippedKb(oneSearch), unit: "kB", against: whole }),
      ...(await tenCalls((await workbench.clients()).folder)),
    ];
  },
};

/** The ten calls, ours and everybody else's. */
async function tenCalls(generated: string): Promise<Row[]> {
  const kb = async (folder: string, project: string) =>
    gzippedKb(await bundle(`export * from "./${project}.ts";`, await realpath(folder)));
  const against = { name: "openapi-fetch", value: await kb(PROJECTS, "openapi-fetch") };
  const rows = [row({ name: "bundle-size-ten-calls", value: await kb(PROJECTS, "core"), unit: "kB", against })];
  for (const client of GENERATED_CLIENTS) {
    rows.push(
      row({ name: `bundle-size-ten-calls-${client}`, value: await kb(generated, client), unit: "kB", against }),
    );
  }
  return rows;
}

/** A module in a folder, bundled and minified for browsers, as text. Sources may be in that folder, and nowhere else. */
export async function bundle(contents: string, folder?: string): Promise<string> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder ?? HERE },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    tsconfigRaw: {},
    write: false,
    metafile: true,
  });
  const unbuilt = Object.keys(metafile.inputs).filter(
    (path) => path.endsWith(".ts") && !(folder && resolve(path).startsWith(join(folder, "/"))),
  );
  if (unbuilt.length > 0) throw new Error(`sources instead of built packages in the bundle: ${unbuilt.join(", ")}`);
  return outputFiles[0]?.text ?? "";
}

const gzippedKb = (text: string): number => gzipSync(text, { level: 9 }).length / 1000;

/** How many routes of the operation table a bundle spells out. */
export const routesIn = (text: string): number =>
  Object.keys(OPERATIONS).filter((route) => text.includes(JSON.stringify(route))).length;
