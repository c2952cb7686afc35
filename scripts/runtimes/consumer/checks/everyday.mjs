import { closeIssue, createPylon, getIssue, messagesOf, nameCache, replyToIssue, tagIssue, textOf } from "pylonkit";
import { equal, ok } from "../assert.mjs";

/** The everyday package, whose functions stand on all the others. */
export const checks = {
  "everyday functions find, write and close": async ({ url, token, journal }) => {
    const pylon = createPylon({ baseUrl: url, token });
    const issue = await getIssue(pylon, "https://app.usepylon.com/issues?issueNumber=1042");
    await replyToIssue(pylon, issue, "<p>Corrected.</p>");
    const tagged = await tagIssue(pylon, issue, ["runtime"]);
    ok(tagged.tags.length > issue.tags.length && tagged.tags.includes("runtime"), "tags are kept");
    equal((await closeIssue(pylon, issue)).state, "closed", "state");
    equal((await journal()).length, 6, "requests");
  },

  "messages of many issues come as text, and names for ids": async ({ url, token }) => {
    const pylon = createPylon({ baseUrl: url, token });
    const texts = [];
    for await (const { messages } of messagesOf(pylon, [1041, 1042])) texts.push(textOf(messages[0].message_html));
    ok(texts.length === 2 && texts[1].startsWith("Hi, the invoice"), `the first messages: ${texts.join(" | ")}`);
    const { account } = await nameCache(pylon).ofIssue(await getIssue(pylon, 1042));
    equal(account, "Brightwater Logistics", "account");
  },
};
