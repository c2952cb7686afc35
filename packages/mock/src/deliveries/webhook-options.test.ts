import { afterAll, beforeAll, expect, it } from "vitest";
import type { PylonMock } from "../build-mock.ts";
import { createPylonMock } from "../create-pylon-mock.ts";

let mock: PylonMock;
beforeAll(async () => {
  mock = await createPylonMock();
});
afterAll(() => mock.close());

const right = { url: "http://127.0.0.1:9/", secret: "s", trigger: "issue_created" };

it.each([
  [{ url: undefined }, "url is required, or fetch"],
  [{ url: "ftp://there" }, "url is an address that starts with http:// or https://"],
  [{ url: "http://me:hidden@there/" }, "neither a user nor a password"],
  [{ secret: "" }, "secret is a text that is not empty"],
  [{ trigger: "issue_create" }, "trigger is one of issue_created, issue_state_changed"],
  [{ trigger: "issue_create" }, 'Did you mean "issue_created"?'],
  [{ trigger: ["issue_created", 7] }, "trigger[1] is one of"],
  [{ trigger: [] }, "trigger names at least one"],
  [{ event: "x" }, 'a webhook has no option "event"'],
  [
    { template: { a: "{{ issu.id }}" } },
    'there is no {{ issu.id }} at issue_created; there are issue, account, contact. Did you mean "issue"?',
  ],
  [{ template: { a: "{{ issue.tilte }}" } }, 'Did you mean "title"?'],
  [{ template: { a: "{{ message.id }}" } }, "there is no {{ message.id }} at issue_created"],
  [{ filter: { field: "state", operator: "equal", value: "new" } }, 'did you mean "equals"?'],
  [{ filter: "new" }, "filter is that of POST /issues/search"],
  [{ filter: {}, trigger: ["issue_created", "account_created"] }, "filter is for triggers of one kind of object"],
  [{ headers: { "X-Pylon-Signature": "x" } }, "which the mock sets by itself"],
  [{ headers: { "a b": "hidden" } }, 'headers["a b"] is the name and value of no header'],
  [{ delayMs: -1 }, "delayMs is a number of milliseconds"],
  [{ retries: 1.5 }, "retries is a whole number"],
  [{ fetch: "no" }, "fetch is a function"],
])("a webhook with %j is refused", (wrong, why) => {
  const add = () => mock.webhooks.add({ ...right, ...wrong } as never);
  expect(add).toThrow(why);
  expect(add).not.toThrow("hidden");
  expect(mock.webhooks.all).toEqual([]);
});
