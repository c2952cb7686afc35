import { runChecks } from "./suite.mjs";

/** For browsers: whoever drives the page calls this. */
globalThis.runChecks = runChecks;
