import { VERSION } from "./version.ts";

/**
 * The User-Agent of a client: the caller's product, then ours, most telling first as
 * https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5 wants it. Nothing in browsers and their workers: those that let
 * it through would ask the server first whether it may be sent, and Pylon's has no reason to say yes.
 */
export function userAgentHeader(product: string | undefined): Record<string, string> {
  if ("document" in globalThis || "importScripts" in globalThis) return {};
  return { "user-agent": `${product ? `${product} ` : ""}pylonkit/${VERSION}` };
}
