#!/usr/bin/env node
import { readFile, writeFile } from "node:fs/promises";
import { run } from "./generate/run.ts";

process.exitCode = await run(process.argv.slice(2), {
  token: process.env["PYLON_API_TOKEN"],
  readFile: (path) =>
    readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    }),
  writeFile: (path, text) => writeFile(path, text),
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
});
