import { runChecks } from "./suite.mjs";

/** For Node, Bun and Deno: settings are the one argument, the last line of the output is the results. Ends by itself. */
const [settings] = globalThis.Deno?.args ?? globalThis.process.argv.slice(2);
console.log(JSON.stringify(await runChecks(JSON.parse(settings))));
