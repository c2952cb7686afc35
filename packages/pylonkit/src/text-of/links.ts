import { decodeEntities } from "./entities.ts";

/** Where a link leads, if a reader of plain text can use it: the web, a mailbox or a phone. */
export function shownAddress(href: string | undefined): string | undefined {
  const address = decodeEntities(href ?? "").trim();
  if (!/^(?:https?|mailto|tel):/i.test(address)) return undefined;
  return address.replace(/^(?:mailto|tel):/i, "").replaceAll(/\s+/g, "") || undefined;
}

/** Whether the text of a link tells its address already. */
export function tellsAddress(text: string, address: string): boolean {
  const bare = (url: string) =>
    url
      .trim()
      .replace(/^https?:\/\//i, "")
      .replace(/\/$/, "")
      .toLowerCase();
  return bare(text) === bare(address);
}
