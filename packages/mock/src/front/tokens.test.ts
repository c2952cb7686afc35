import type { Route } from "@pylonkit/openapi";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PylonMock } from "../build-mock.ts";
import { createPylonMock } from "../create-pylon-mock.ts";
import { INES, TOMAS } from "../testing/small-desk.ts";
import { send, tinyMock } from "../testing/tiny-api.ts";

describe.each(["over a socket", "in process"])("tokens, %s", (way) => {
  let mock: PylonMock;
  const call = (token: string, name: string, body?: unknown, headers?: Readonly<Record<string, string>>) =>
    send({ url: mock.url, token }, name, body, {
      ...(way === "in process" ? { fetch: mock.fetch } : {}),
      ...(headers ? { headers } : {}),
    });

  beforeEach(async () => {
    mock = await createPylonMock({
      token: "owner",
      tokens: [
        "second",
        { token: "of-tomas", user: TOMAS },
        { token: "reader", permissions: "read" },
        { token: "closer", permissions: ["GET /me", "PATCH /issues/{id}"] },
        { token: "keeper", without: ["DELETE /issues/{id}"] },
        { token: "old", revoked: true },
        { token: "european", region: "eu", revoked: true },
        { token: "american", region: "us" },
      ],
    });
  });
  afterEach(() => mock.close());

  it("takes every token it was given, and no other", async () => {
    const known = ["owner", "second", "of-tomas", "reader", "closer", "keeper", "american"];
    const answers = await Promise.all(known.map((token) => call(token, "GET /me")));
    expect(answers.map(({ status }) => status)).toEqual(known.map(() => 200));
    expect(mock.token).toBe("owner");
    expect((await call("pylon-mock-token", "GET /me")).body).toMatchObject({
      code: "invalid_api_token",
      errors: ["Invalid API token: it is not a token of this mock."],
    });
  });

  it("answers 401 to one that was revoked and to one of the other region", async () => {
    const revoked = await call("old", "GET /me");
    expect([revoked.status, revoked.body.code, revoked.body.errors]).toEqual([
      401,
      "invalid_api_token",
      ["Invalid API token: it was revoked."],
    ]);
    const foreign = await call("european", "GET /me");
    expect([foreign.status, foreign.body.code, foreign.body.errors]).toEqual([
      401,
      "wrong_region_token",
      ['This token is of the region "eu", whose API is at https://api.eu.usepylon.com; this mock stands for "us".'],
    ]);
  });

  it.each([
    ["reader", "PATCH /issues/1042", 403, "permission_denied"],
    ["reader", "POST /issues/search", 200, undefined],
    ["reader", "GET /issues/1042", 200, undefined],
    ["closer", "PATCH /issues/1042", 200, undefined],
    ["closer", "GET /issues/1042", 403, "permission_denied"],
    ["keeper", "DELETE /issues/1042", 403, "permission_denied"],
    ["keeper", "GET /issues/1042", 200, undefined],
  ])("%s: %s is %i", async (token, name, status, code) => {
    const answer = await call(token, name, name.startsWith("P") ? {} : undefined);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it("names the permission that is missing, before it looks at the body, and leaves everything as it is", async () => {
    const before = mock.state;
    const { body, headers } = await call("reader", "POST /issues", "{not json");
    expect(body).toEqual({
      code: "permission_denied",
      errors: ["This token has no permission for POST /issues."],
      request_id: headers.get("x-pylon-request-id"),
    });
    expect(mock.state).toEqual(before);
    expect(mock.journal.at(-1)).toMatchObject({ operation: "POST /issues", status: 403 });
  });

  it("acts as the user it belongs to", async () => {
    const userOf = async (token: string) =>
      ((await call(token, "GET /me")).body.data as { user: { id: string } }).user.id;
    expect([await userOf("owner"), await userOf("second"), await userOf("of-tomas")]).toEqual([INES, INES, TOMAS]);
    const { body } = await call("of-tomas", "POST /issues/1042/note", { body_html: "<p>Berth 4</p>" });
    const { id, issue_id } = body.data as { id: string; issue_id: string };
    const note = mock.state.messages[issue_id]?.find((message) => message.id === id);
    expect(note?.author?.user?.id).toBe(TOMAS);
  });

  it("keeps one state for all of them", async () => {
    const before = mock.state.tags.length;
    const { body } = await call("of-tomas", "POST /tags", { object_type: "issue", value: "customs" });
    const { id } = body.data as { id: string };
    expect((await call("owner", `GET /tags/${id}`)).body.data).toMatchObject({ id, value: "customs" });
    expect([mock.state.tags.length, mock.state.tokenUser]).toEqual([before + 1, INES]);
  });

  it("counts one budget an operation for all tokens of an organization, and another for another one", async () => {
    const left = async (token: string, name: string, headers?: Readonly<Record<string, string>>) =>
      Number((await call(token, name, undefined, headers)).headers.get("x-rate-limit-remaining"));
    const first = await left("owner", "GET /issue-statuses");
    expect(await left("of-tomas", "GET /issue-statuses")).toBe(first - 1);
    expect(await left("closer", "GET /issue-statuses")).toBe(first - 2); // 403 takes a slot as well
    expect(await left("old", "GET /issue-statuses")).toBe(first - 2);
    const other = await mock.world("small");
    expect(await left("owner", "GET /issue-statuses", other.headers)).toBe(first);
  });

  it("does not know a token in a workspace without its user", async () => {
    const empty = await mock.world("empty");
    expect((await call("owner", "GET /me", undefined, empty.headers)).status).toBe(200);
    expect((await call("of-tomas", "GET /me", undefined, empty.headers)).body).toMatchObject({
      code: "invalid_api_token",
      errors: ["Invalid API token: the user it belongs to is not in this workspace."],
    });
  });

  it("repeats no token in what it answers and writes down", async () => {
    const secret = "pylon-real-secret";
    const { body } = await call(secret, "GET /me");
    await call("european", "GET /me");
    expect(JSON.stringify([body, mock.journal])).not.toMatch(/pylon-real-secret|european/);
  });
});

describe("a mock of the other region", () => {
  it("takes its own tokens and sends those of the United States home", async () => {
    await using mock = await tinyMock({ region: "eu", tokens: [{ token: "american", region: "us" }] });
    expect((await send(mock, "GET /things/1")).status).toBe(200);
    const { body } = await send({ url: mock.url, token: "american" }, "GET /things/1");
    expect(body.code).toBe("wrong_region_token");
    expect(body.errors?.[0]).toContain("https://api.usepylon.com;");
  });
});

describe("the check of tokens", () => {
  const route = "GET /thing" as Route;

  it.each([
    [{ tokens: "secret" }, "tokens is a list of tokens; a string was given"],
    [{ tokens: [7] }, "tokens[0] is a token or an object that holds one; a number was given"],
    [{ tokens: [null] }, "tokens[0] is a token or an object that holds one; null was given"],
    [{ tokens: ["a", "two secrets"] }, "tokens[1].token is a string without spaces, and not empty"],
    [{ tokens: [{}] }, "tokens[0].token is a string without spaces, and not empty"],
    [{ tokens: ["a", "a"] }, "tokens[1] is the same as token or as another of tokens"],
    [{ tokens: ["pylon-mock-token"] }, "tokens[0] is the same as token or as another of tokens"],
    [{ tokens: [{ token: "a", revokd: true }] }, 'tokens[0] has no field "revokd"; it has token, user, permissions'],
    [{ tokens: [{ token: "a", revokd: true }] }, 'Did you mean "revoked"?'],
    [{ tokens: [{ token: "a", revoked: 1 }] }, "tokens[0].revoked is true or false; 1 was given"],
    [{ tokens: [{ token: "a", user: "sam" }] }, 'tokens[0].user is the id of a user of the world; "sam" is none'],
    [{ tokens: [{ token: "a", region: "uk" }] }, 'tokens[0].region is "us" or "eu"; "uk" was given'],
    [{ tokens: [{ token: "a", permissions: "write" }] }, 'tokens[0].permissions is "all", "read" or a list of routes'],
    [{ tokens: [{ token: "a", permissions: [route] }] }, 'tokens[0].permissions: no operation is called "GET /thing"'],
    [{ tokens: [{ token: "a", without: "x" }] }, 'tokens[0].without is a list of routes; "x" was given'],
    [{ tokens: [{ token: "a", without: [route] }] }, 'did you mean "GET /things"?'],
    [{ region: "asia" }, 'region is "us" or "eu"; "asia" was given'],
  ])("refuses %j", async (options, message) => {
    await expect(tinyMock(options as object)).rejects.toThrow(message);
    await expect(tinyMock(options as object)).rejects.not.toThrow(/secret/);
  });
});
