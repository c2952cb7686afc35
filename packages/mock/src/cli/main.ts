import { buildMock } from "../build-mock.ts";
import { runningClock } from "../clock/running-clock.ts";
import { readBundle } from "../document/document.ts";
import { DEFAULT_TOKEN } from "../connect/default-token.ts";
import { startOf } from "../options.ts";
import { readWorld } from "../seed/read-world.ts";
import { HANDLERS } from "../resources/handlers.ts";
import { createWorkspace } from "../workspace/workspace.ts";
import { WORLDS } from "../worlds/worlds.ts";
import { HELP, readArguments } from "./arguments.ts";
import { whenParentIsGone } from "./parent.ts";

/**
 * Runs the mock as a process of its own until SIGINT or SIGTERM. Its time starts where the world's does and then
 * passes as outside. The first line on stdout says where it listens, and nothing comes after it: no request, body or
 * token is logged, and a token of one's own is only told to who asks with `--json`. What goes wrong is one line on
 * stderr and exit code 1.
 */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    const [command, ...rest] = argv;
    if (command === "record") return await (await import("../record/record-command.ts")).recordCommand(rest);
    if (command === "replay") return await (await import("../record/record-command.ts")).replayCommand(rest);
    const { help, json, exitWithParent, worldFile, options } = readArguments(argv);
    if (help) return void process.stdout.write(`${HELP}\n`);
    if (worldFile !== undefined) options.world = await readWorld(worldFile);
    const mock = await buildMock(options, {
      document: readBundle(),
      handlers: HANDLERS,
      worlds: WORLDS,
      createWorkspace,
      clockFor: (world) => runningClock(startOf(world.now)),
    });
    const { url, token } = mock;
    // Before anybody is told that it is up, and may send a signal.
    const stopWatching = exitWithParent ? whenParentIsGone(() => void mock.close()) : () => {};
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        stopWatching();
        void mock.close();
      });
    // Whoever started it may have closed its end of the pipe; the mock goes on without it.
    process.stdout.on("error", () => {});
    process.stdout.write(
      json
        ? `${JSON.stringify({ url, token })}\n`
        : `The mock of the Pylon API listens on ${url}, token ${token === DEFAULT_TOKEN ? token : "as given"}\n`,
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(`pylonkit-mock: ${why.replaceAll("\n", " ")}\n`);
    process.exitCode = 1;
  }
}
