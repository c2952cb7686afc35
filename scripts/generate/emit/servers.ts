import type { OpenApiDocument } from "../document.ts";
import { literal, sourceFile } from "./source-file.ts";

/** `SERVERS`: Pylon's regions; and the version of the spec, which is the day of its newest evidence. */
export function emitServers(document: OpenApiDocument): string {
  const servers = (document.servers ?? []).map((server) => [server["x-pylon-region"], server.url]);
  return sourceFile(
    `/** Where Pylon's regions are. A token works in its own region only. */`,
    `export const SERVERS = ${literal(Object.fromEntries(servers))} as const;`,
    ``,
    `/** The version of the spec all of this is made from: the day of its newest evidence. */`,
    `export const SPEC_VERSION = ${literal(document.info.version)};`,
  );
}
