/**
 * An issue: its id, its number (`1042`, `"1042"`, `"#1042"`), the address of its page in Pylon's app, or anything with
 * an `id`, such as an issue that was read before.
 */
export type IssueRef = string | number | { readonly id: string };

/**
 * What stands for an issue in a path: its id or its number. Of an address only `issueNumber` in the query is read: the
 * `link` of an issue has it, and so has what the app shows. Throws `TypeError` for what names no issue; an empty text is
 * left to the client, which refuses it.
 */
export function issueIdOf(issue: IssueRef): string {
  if (typeof issue === "number") {
    if (Number.isSafeInteger(issue) && issue > 0) return String(issue);
    throw new TypeError(`issue is ${issue}; the number of an issue is a whole number from 1`);
  }
  if (typeof issue !== "string") return idOf(issue);
  const text = issue.trim();
  if (/^https?:\/\//i.test(text)) return numberIn(text);
  return /^#\d+$/.test(text) ? text.slice(1) : text;
}

function idOf(issue: { readonly id?: unknown } | null | undefined): string {
  if (typeof issue?.id === "string") return issue.id;
  const shown = typeof issue === "object" && issue !== null ? "an object without a text as id" : String(issue);
  throw new TypeError(`issue is ${shown}; an id, a number, an address in the app or an issue is expected`);
}

function numberIn(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const number = url?.searchParams.get("issueNumber");
  if (url && /(?:^|\.)usepylon\.com$/.test(url.hostname) && number && /^\d+$/.test(number)) return number;
  throw new TypeError(
    `issue is ${JSON.stringify(address)}; of addresses only those of Pylon's app name an issue, such as "https://app.usepylon.com/issues?issueNumber=1042"`,
  );
}
