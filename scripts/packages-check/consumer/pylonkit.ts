import {
  closeIssue,
  createPylon,
  isPylonApiError,
  messagesOf,
  nameCache,
  searchIssues,
  tagIssue,
  textOf,
  type IssueNames,
  type PylonClient,
  type PylonOptions,
} from "pylonkit";
import * as where from "pylonkit/where";

const options: PylonOptions = { token: "token", retry: { retries: 3 }, rateLimit: false };
export const pylon: PylonClient = createPylon(options);

/** Closes what carries a tag, and counts it. */
export async function closeTagged(tag: string): Promise<number> {
  let count = 0;
  for await (const issue of searchIssues(pylon, where.issues.tags.contains(tag), { pageSize: 100 })) {
    await closeIssue(pylon, issue);
    count += 1;
  }
  return count;
}

/** What was written on issues, as text. */
export async function* texts(numbers: number[]): AsyncGenerator<string> {
  for await (const { messages } of messagesOf(pylon, numbers, { concurrency: 2 })) {
    for (const message of messages) yield textOf(message.message_html);
  }
}

/** The names of an issue, or `undefined` where there is none. */
export async function namesOf(number: number): Promise<IssueNames | undefined> {
  try {
    return await nameCache(pylon).ofIssue(await tagIssue(pylon, number, ["seen"]));
  } catch (error) {
    if (isPylonApiError(error, "not_found")) return undefined;
    throw error;
  }
}

// @ts-expect-error a filter of another search
export const wrong = () => searchIssues(pylon, where.accounts.name.equals("Brightwater"));
