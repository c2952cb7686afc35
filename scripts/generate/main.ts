import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { generate } from "./generate.ts";

/** `pnpm generate`: bundles the spec and writes what is made from it. Prints the files that changed. */
const files = await generate();
for (const { path, content, stale } of files) {
  if (!stale) continue;
  await writeFile(fileURLToPath(new URL(`../../${path}`, import.meta.url)), content);
  console.log(`wrote ${path}`);
}
console.log(`${files.length} generated files, ${files.filter((file) => file.stale).length} changed`);
