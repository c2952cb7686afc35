import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verifyAppRequest, signAppRequest, assertAppRequest, type AppRequestInput } from "./app-request.ts";

const SECRET = "app-secret";
const URL_SENT = "https://app.example/pylon?request_type=details&customer_id=77";
const SIGNATURE = "f1185600b8dae6c3b35cccba6a17884902820f1f575a19d9dc6587d2d65603eb";

const refusal = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "accepted",
    (error: unknown) => error,
  );

it("takes the secret among the parts as well", async () => {
  const sent = { url: URL_SENT, signature: SIGNATURE };
  expect(await verifyAppRequest({ secret: SECRET, ...sent })).toMatchObject({ ok: true, signature: SIGNATURE });
  expect(await verifyAppRequest({ secret: "other", ...sent })).toMatchObject({ ok: false, reason: "mismatch" });
});

describe("signatures made by openssl", () => {
  it.each([
    // printf '%s' '{"customer_id":["77"],"request_type":["details"]}' | openssl dgst -sha256 -hmac 'app-secret'
    ["two parameters", URL_SENT, SIGNATURE],
    // printf '%s' '{"q":["\u003cb\u003e \u0026 \u2028\u2029"],"tag":["b","a"]}' | openssl dgst -sha256 -hmac 'app-secret'
    [
      "what Go escapes",
      "/pylon?tag=b&q=%3Cb%3E+%26+%E2%80%A8%E2%80%A9&tag=a",
      "45bac24f00e3a7874da3acd78eec879ec4ae6e3c8654d1445f6ccdc3a19168ae",
    ],
    // printf '%s' '{"c":["\b\f\u0000"]}' | openssl dgst -sha256 -hmac 'app-secret'
    ["control characters", "?c=%08%0C%00", "ff909cdb7cdfd2dad60b681f7846a0004cd5454b9b50294a57e00b56d6fc4669"],
    // printf '%s' '{}' | openssl dgst -sha256 -hmac 'app-secret'
    ["no query", "https://app.example/pylon", "bd9549eb87a414d3df28b5a60ea86d4a11e2f1c6258edbd18f56d3c23c0f908d"],
  ])("of %s", async (_, url, signature) => {
    expect(await signAppRequest(url, SECRET)).toBe(signature);
    await expect(assertAppRequest({ url, signature }, { secret: SECRET })).resolves.toMatchObject({ signature });
  });

  it("of control characters, as Go wrote them before 1.22", async () => {
    // printf '%s' '{"c":["\u0008\u000c\u0000"]}' | openssl dgst -sha256 -hmac 'app-secret'
    const signature = "c779551f2dceac13465cff27efb22c062a019fd9d161dab517ded87fcf091541";
    const { params } = await assertAppRequest({ url: "?c=%08%0C%00", signature }, { secret: SECRET });
    expect(params.get("c")).toBe("\b\f\0");
  });

  it("of every vector that testing/go-vectors.py made", async () => {
    const lines = readFileSync(new URL("testing/go-vectors.ndjson", import.meta.url), "utf8")
      .trimEnd()
      .split("\n");
    const vectors = lines.map((line) => JSON.parse(line) as { query: string; signature: string });
    const signed = await Promise.all(vectors.map(async ({ query }) => await signAppRequest(`?${query}`, SECRET)));
    expect(signed).toEqual(vectors.map(({ signature }) => signature));
  });
});

describe("what a custom app request may come as", () => {
  const headers = { "x-pylon-signature": SIGNATURE };

  it.each<[string, AppRequestInput]>([
    ["a Request", new Request(URL_SENT, { headers })],
    ["a request of Node", { url: "/pylon?request_type=details&customer_id=77", headers }],
    ["a URL", { url: new URL(URL_SENT), headers }],
    ["its parameters", { url: new URL(URL_SENT).searchParams, headers }],
    ["its query", { url: "?customer_id=77&request_type=details", headers }],
    ["a URL with a fragment", { url: `${URL_SENT}#top?x=1`, signature: SIGNATURE }],
  ])("%s", async (_, input) => {
    const { params, secretIndex } = await assertAppRequest(input, { secret: [SECRET, "old"] });
    expect(Object.fromEntries(params)).toEqual({ request_type: "details", customer_id: "77" });
    expect(secretIndex).toBe(0);
  });

  it("one that escapes as WHATWG's parser does", async () => {
    const query = "q=a b'\"<ü>|^`{}";
    const { url } = new Request(`https://app.example/pylon?${query}`);
    const signature = await signAppRequest(`?${query}`, SECRET);
    const { params } = await assertAppRequest({ url, signature }, { secret: SECRET });
    expect(params.get("q")).toBe("a b'\"<ü>|^`{}");
  });
});

it("gives parameters as they were sent: a mark at the front, and U+FFFD for what is not UTF-8", async () => {
  const url = "?name=%EF%BB%BFHarbour&bytes=%FFx";
  const signature = await signAppRequest(url, SECRET);
  const { params } = await assertAppRequest({ url, signature }, { secret: SECRET });
  expect([...params.values()]).toEqual(["\uFEFFHarbour", "\uFFFDx"]);
});

describe("what is refused", () => {
  it.each([
    ["another value", "/pylon?request_type=details&customer_id=78"],
    ["another name", "/pylon?request_type=details&customer=77"],
    ["one more", "/pylon?request_type=details&customer_id=77&admin=1"],
    ["one more of the same name", "/pylon?request_type=details&customer_id=77&customer_id=78"],
    ["one less", "/pylon?request_type=details"],
    ["none", "/pylon"],
  ])("%s", async (_, url) => {
    const result = await verifyAppRequest({ url, signature: SIGNATURE }, { secret: SECRET });
    expect(result).toMatchObject({ ok: false, reason: "mismatch", error: { status: 401 } });
  });

  it("values of one name in another order", async () => {
    const signature = await signAppRequest("?tag=a&tag=b", SECRET);
    expect(await verifyAppRequest({ url: "?tag=b&tag=a", signature }, { secret: SECRET })).toMatchObject({ ok: false });
    expect(await verifyAppRequest({ url: "?tag=a&x&tag=b", signature }, { secret: SECRET })).toMatchObject({
      ok: false,
    });
  });

  it("a secret with a line break, which the message names", async () => {
    const error = await refusal(assertAppRequest({ url: URL_SENT, signature: SIGNATURE }, { secret: `${SECRET}\n` }));
    expect(String(error)).toContain("a secret begins or ends with white space");
  });
});

it("gives only parameters that are signed: what Go leaves out can be added by anybody", async () => {
  const url = `${URL_SENT}&customer_id=78;&role=%zz&admin=1%`;
  expect(new URL(url).searchParams.get("admin")).toBe("1%");
  const { params } = await assertAppRequest({ url, signature: SIGNATURE }, { secret: SECRET });
  expect([...params]).toEqual([
    ["request_type", "details"],
    ["customer_id", "77"],
  ]);
});

describe("mistakes of the receiver", () => {
  it.each([
    ["customer_id=77", 'url begins with neither a scheme, "/" nor "?"'],
    [undefined, "url is undefined"],
    [null, "url is null"],
    [{ customer_id: "77" }, "url is object"],
  ])("a URL that is %j", async (url, message) => {
    const input = { url: url as string, signature: SIGNATURE };
    const error = await refusal(verifyAppRequest(input, { secret: SECRET }));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain(message);
  });

  it("no secret", async () => {
    await expect(signAppRequest(URL_SENT, "")).rejects.toThrow("secret is empty");
    await expect(verifyAppRequest({ url: URL_SENT }, { secret: [] })).rejects.toThrow("secret is an empty list");
  });
});

it("what is signed is verified, whichever form the parameters have and whichever order the names", async () => {
  const names = fc.uniqueArray(fc.string({ unit: "binary" }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(names, fc.string({ unit: "binary" }), fc.boolean(), async (keys, value, backwards) => {
      const entries = keys.map((key) => [key, value] as [string, string]);
      const signature = await signAppRequest(new URLSearchParams(entries), SECRET);
      const sent = new URLSearchParams(backwards ? entries.toReversed() : entries);
      const { params } = await assertAppRequest({ url: `/pylon?${String(sent)}`, signature }, { secret: SECRET });
      expect([...params]).toEqual([...sent]);
    }),
    { numRuns: 200 },
  );
});
