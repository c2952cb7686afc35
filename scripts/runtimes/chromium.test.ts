import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { browserOn, findBrowser } from "./chromium.ts";
import { NotAvailable } from "./runtime.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pylonkit-path-"));
  await writeFile(join(folder, "google-chrome"), "");
});
afterAll(() => rm(folder, { recursive: true }));

it("takes the first browser of the PATH", () => {
  expect(browserOn(["/nowhere", folder].join(delimiter))).toBe(join(folder, "google-chrome"));
});

it("says what to install where there is none and none may be installed", async () => {
  const error = await findBrowser({ PATH: "/nowhere" }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(NotAvailable);
  expect(error).toMatchObject({ message: expect.stringContaining("apt-get install chromium") as string });
});
