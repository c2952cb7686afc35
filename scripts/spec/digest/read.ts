import { readFile } from "node:fs/promises";

const isUrl = (source: string): boolean => /^https?:\/\//i.test(source);

/** The JSON of a file or an address. Every failure says what was found there instead. */
export async function readJson(source: string): Promise<unknown> {
  const text = isUrl(source) ? await fetchText(source) : await readText(source);
  if (/^\s*</.test(text)) throw new Error(`${source} is HTML, not JSON; a proxy or a login page may have answered`);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Error(`${source} is no JSON: ${messageOf(error)}`, { cause: error });
  }
}

async function fetchText(url: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, { headers: { accept: "application/json" }, signal: AbortSignal.timeout(60_000) });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new Error(`${url} could not be reached: ${messageOf(cause)}`, { cause: error });
  }
  const text = await response.text();
  if (!response.ok)
    throw new Error(`${url} answered ${response.status}${/^\s*</.test(text) ? " with an HTML page" : ""}`);
  return text;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new Error(`${path} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
