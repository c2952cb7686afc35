#!/usr/bin/env node
import module from "node:module";

// Node 22 and newer keep compiled code between starts; it has to be switched on before Prism is loaded.
module.enableCompileCache?.();

const { main } = await import("./cli/main.ts");
await main(process.argv.slice(2));
