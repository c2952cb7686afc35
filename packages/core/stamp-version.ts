import { readFileSync, writeFileSync } from "node:fs";

/** Writes the version of package.json into the built package, so that nothing has to be read where it runs. */
const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as { version: string };
const built = new URL("dist/version.js", import.meta.url);
const source = readFileSync(built, "utf8");
if (!source.includes('VERSION = "source"')) throw new Error(`${built.pathname}: no place for the version`);
writeFileSync(built, source.replace('VERSION = "source"', `VERSION = "${version}"`));
