import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { runProgram } from "../docs/run-program.ts";
import { bundle } from "./bundle.ts";
import { firstLine } from "./first-line.ts";
import { pinnedBinary } from "./pinned.ts";
import { readResults, type Runtime } from "./runtime.ts";

const SUITE_MS = 120_000;

/** One worker without Node's compatibility layer, on a free port; the network it may reach is this machine's. */
const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    ( name = "suite", worker = (
      modules = [ ( name = "worker", esModule = embed "worker.js" ) ],
      compatibilityDate = "2026-09-01",
    ) ),
    ( name = "internet", network = ( allow = ["local"] ) ),
  ],
  sockets = [ ( name = "http", address = "127.0.0.1:0", http = (), service = "suite" ) ],
);
`;

/** The runtime of Cloudflare's workers, started as its own command. */
export const WORKERD: Runtime = {
  name: "workerd",
  traits: {
    readsEnvironment: false,
    showsHeaders: true,
    provesRefusal: false,
    showsRedirects: true,
    namesItself: true,
  },
  prepare: async () => {
    const path = await pinnedBinary("workerd");
    const { stdout } = await runProgram(path, ["--version"], { cwd: import.meta.dirname });
    return {
      version: stdout.trim().replace(/^workerd /, ""),
      run: async ({ folder, settings }) => {
        const home = await mkdtemp(join(tmpdir(), "pylonkit-workerd-"));
        await writeFile(join(home, "worker.js"), await bundle(folder, "worker.mjs"));
        await writeFile(join(home, "config.capnp"), CONFIG);
        const server = spawn(path, ["serve", "config.capnp", "--control-fd=3"], {
          cwd: home,
          env: { PATH: process.env["PATH"] },
          stdio: ["ignore", "inherit", "inherit", "pipe"],
        });
        try {
          const { port } = JSON.parse(await firstLine(server, server.stdio[3] as Readable)) as { port: number };
          const response = await fetch(`http://127.0.0.1:${port}`, {
            method: "POST",
            body: JSON.stringify(settings),
            signal: AbortSignal.timeout(SUITE_MS),
          });
          return readResults(await response.text());
        } finally {
          server.kill("SIGKILL");
          await rm(home, { recursive: true });
        }
      },
    };
  },
};
