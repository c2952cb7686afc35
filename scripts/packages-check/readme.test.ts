import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createPylonMock } from "@pylonkit/mock";
import { describe, expect, inject, it } from "vitest";
import { read, workspacePackages } from "../check/repository.ts";
import { codeBlocks } from "../docs/code-blocks.ts";
import { brokenPromise } from "../docs/expected-output.ts";
import { complaintOf, runProgram } from "../docs/run-program.ts";
import { installProject } from "./install.ts";

const tarballs = inject("tarballs");
const published = workspacePackages().filter(({ manifest }) => !manifest.private);

describe.each(published.map(({ manifest, directory }) => [manifest.name, directory] as const))(
  "%s",
  (name, directory) => {
    it.concurrent("installed alone, runs the first example of its README", { timeout: 360_000 }, async () => {
      const readme = `${directory}/README.md`;
      const example = codeBlocks(readme, read(readme)).find(({ runs }) => runs);
      if (!example) throw new Error(`${readme} has no example that runs`);

      await using project = await installProject(tarballs, [name]);
      await writeFile(join(project.folder, "example.ts"), example.code);
      await using mock = await createPylonMock({ world: "small" });
      const result = await runProgram("node", ["example.ts"], {
        cwd: project.folder,
        env: { PYLON_BASE_URL: mock.url, PYLON_API_TOKEN: mock.token },
      });
      expect(complaintOf(result)).toBeUndefined();
      expect(brokenPromise(example.code, result.stdout)).toBeUndefined();
    });
  },
);
