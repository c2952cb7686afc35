/** The files of an import that were taken over, and those that were not. */
export interface CheckedFiles {
  readonly taken: readonly string[];
  readonly skipped: readonly string[];
}

/**
 * Parts the addresses of files into those an importer may fetch and those it leaves out. Pylon does not say what its
 * security check refuses; here it is whatever is not https at a public name, without a user in it (chosen).
 */
export function checkFiles(urls: readonly string[] | undefined): CheckedFiles {
  const all = urls ?? [];
  return { taken: all.filter(isSafe), skipped: all.filter((url) => !isSafe(url)) };
}

function isSafe(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.protocol !== "https:" || url.username !== "" || url.password !== "") return false;
  const address = url.hostname.startsWith("[") || /^[\d.]+$/.test(url.hostname);
  return !address && url.hostname.includes(".") && !/\.(localhost|local|internal)\.?$/.test(url.hostname);
}
