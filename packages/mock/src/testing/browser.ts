import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const NAMES = ["chromium", "google-chrome", "google-chrome-stable"];

/** Chromium of this machine; where there is none, `undefined`, or an error if services are required. */
export async function launchBrowser(): Promise<Browser | undefined> {
  const { PATH = "", REQUIRE_SERVICES } = process.env;
  const executablePath = PATH.split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
  // Chromium refuses to sandbox for root; the only pages it opens are ours.
  if (executablePath !== undefined)
    return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  const why = `no ${NAMES.join(" or ")} on PATH (Debian: apt-get install chromium)`;
  if (REQUIRE_SERVICES === "1") throw new Error(why);
  console.warn(`The page of the mock is not tested: ${why}`);
  return undefined;
}
