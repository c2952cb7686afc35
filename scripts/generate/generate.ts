import { readFile } from "node:fs/promises";
import { bundleSpec } from "./bundle.ts";
import { operationsOf, type OpenApiDocument } from "./document.ts";
import { emitErrorCodes } from "./emit/error-codes.ts";
import { emitFilters } from "./emit/filters.ts";
import { emitOperationIds, emitOperations } from "./emit/operations.ts";
import { emitPagination } from "./emit/pagination.ts";
import { emitServers } from "./emit/servers.ts";
import { emitTypes } from "./emit/types.ts";
import { refuseMisfits } from "./misfits.ts";

/** A file made from the spec. `stale` tells that what is on disk differs, or is missing. */
export interface GeneratedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly content: string;
  readonly stale: boolean;
}

const GENERATED = "packages/openapi/src/generated";

/** The files a bundled document turns into, by their path. Pure: the same document gives the same bytes. */
export async function filesOf(document: OpenApiDocument): Promise<Map<string, string>> {
  const operations = operationsOf(document);
  refuseMisfits(document, operations);
  const bundle = `${JSON.stringify(document, null, 2)}\n`;
  return new Map([
    ["spec/dist/openapi.json", bundle],
    ["packages/openapi/openapi.json", bundle],
    [`${GENERATED}/error-codes.ts`, emitErrorCodes(document)],
    [`${GENERATED}/filters.ts`, emitFilters(document, operations)],
    [`${GENERATED}/operation-ids.ts`, emitOperationIds(operations)],
    [`${GENERATED}/operations.ts`, emitOperations(operations)],
    [`${GENERATED}/pagination.ts`, emitPagination(document, operations)],
    [`${GENERATED}/schema.ts`, await emitTypes(document)],
    [`${GENERATED}/servers.ts`, emitServers(document)],
  ]);
}

/** Bundles the spec and makes every generated file in memory. Writes nothing; throws one error with all misfits. */
export async function generate(): Promise<GeneratedFile[]> {
  const files = await filesOf(await bundleSpec());
  return Promise.all(
    [...files].map(async ([path, content]) => {
      const onDisk = await readFile(new URL(`../../${path}`, import.meta.url), "utf8").catch(() => undefined);
      return { path, content, stale: onDisk !== content };
    }),
  );
}
