import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createPylonMock, type PylonMock } from "@pylonkit/mock";
import { afterAll, beforeAll, expect, it } from "vitest";

const PROGRAM = fileURLToPath(new URL("testing/crawl-and-store.ts", import.meta.url));

let mock: PylonMock;
let directory: string;
beforeAll(async () => {
  mock = await createPylonMock({ world: "support-desk", rateLimits: "off" });
  directory = await mkdtemp(join(tmpdir(), "pylonkit-crawl-"));
});
afterAll(async () => {
  await mock.close();
  await rm(directory, { recursive: true });
});

interface Stored {
  readonly ids: readonly string[];
  readonly cursor?: string;
}

/** What was stored; a line that a kill cut short was not. */
async function stored(file: string): Promise<Stored[]> {
  const text = await readFile(file, "utf8").catch(() => "");
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Stored);
}

/** Crawls in a process of its own, killed once it has told of `pagesUntilKill` pages. Resolves with how it ended. */
async function crawl(what: string, file: string, pagesUntilKill = Infinity): Promise<string> {
  const from = (await stored(file)).at(-1)?.cursor;
  const child = spawn(
    process.execPath,
    ["--conditions=@pylonkit/source", PROGRAM, what, file, ...(from === undefined ? [] : [from])],
    {
      env: { PATH: process.env["PATH"], PYLON_BASE_URL: mock.url, PYLON_API_TOKEN: mock.token },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const ended = once(child, "exit") as Promise<[number | null, string | null]>;
  let seen = 0;
  for await (const _ of createInterface({ input: child.stdout })) if (++seen === pagesUntilKill) child.kill("SIGKILL");
  const [code, signal] = await ended;
  return signal ?? String(code);
}

it.each(["accounts", "issues"])(
  "%s: a process that is killed is followed by one that goes on at the stored cursor, without loss or double",
  async (what) => {
    const alone = join(directory, `${what}-alone`);
    expect(await crawl(what, alone)).toBe("0");
    const whole = await stored(alone);

    // A kill comes while requests are under way, long before the end.
    mock.delay("GET /accounts", 40);
    mock.delay("GET /issues", 40);
    const file = join(directory, what);
    // At least two are killed in the midst: the first early, the second further on.
    expect(await crawl(what, file, 2)).toBe("SIGKILL");
    const first = await stored(file);
    expect(await crawl(what, file, 3)).toBe("SIGKILL");
    const second = await stored(file);
    expect(second.length).toBeGreaterThanOrEqual(first.length + 3);
    expect(second.at(-1)?.cursor).toBeTypeOf("string");
    mock.reset();
    expect(await crawl(what, file)).toBe("0");

    const resumed = (await stored(file)).flatMap((page) => page.ids);
    expect(resumed).toEqual(whole.flatMap((page) => page.ids));
    expect(new Set(resumed).size).toBe(resumed.length);
    expect(resumed.length).toBeGreaterThan(10);
  },
);
