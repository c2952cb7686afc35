import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPylonWebhookError } from "./webhook-error.ts";
import { verifyWebhook, signWebhook, assertWebhook, type WebhookParts } from "./webhook.ts";

const SECRET = "whsec-harbour";
const BODY = '{"issue_id":"1042","event":"created"}';
const SIGNATURE = "a94f23d716eeb01cc2613826f6bf1bb5244752c5f86cd0b0ea1fc288631f85f2";

/** The result of a rejected promise. */
const refusal = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "accepted",
    (error: unknown) => error,
  );

describe("signatures made by openssl", () => {
  it.each([
    // printf '%s' '{"issue_id":"1042","event":"created"}' | openssl dgst -sha256 -hmac 'whsec-harbour'
    ["a body", BODY, SECRET, SIGNATURE],
    // printf '' | openssl dgst -sha256 -hmac 'whsec-harbour'
    ["an empty body", "", SECRET, "9b78ae29b3deb3e7887c3ada9e5a820e54a6fde48eb0748a20ecbbfc4783b9b1"],
    // printf '%s' '{"title":"Größe 🚢","issue_id":"1042"}' | openssl dgst -sha256 -hmac 'whsec-harbour'
    [
      "a body beyond ASCII",
      '{"title":"Größe 🚢","issue_id":"1042"}',
      SECRET,
      "6f67cd3aa64e5a83ab4b9f990da4273ece36115ab862927b2974ecfecb23d739",
    ],
    // printf '\000\377\200\r\n' | openssl dgst -sha256 -hmac 'whsec-harbour'
    [
      "bytes that are no text",
      Uint8Array.of(0, 0xff, 0x80, 13, 10),
      SECRET,
      "20e76aa95a89ef6bb2587226c315f3f2382eb8ee33fbae816e15d352f2dcabbf",
    ],
    // printf '%s' '{"issue_id":"1042","event":"created"}' | openssl dgst -sha256 -hmac 'Schlüssel 🔑'
    ["a secret beyond ASCII", BODY, "Schlüssel 🔑", "7d018ef5eabb917654b0013dcb24a924011c9b86fbea2f578ec83fdb53b97a93"],
  ])("of %s", async (_, body, secret, signature) => {
    expect(await signWebhook(body, secret)).toBe(signature);
    await expect(assertWebhook({ body, signature }, { secret })).resolves.toMatchObject({ signature, secretIndex: 0 });
  });
});

describe("what a webhook may come as", () => {
  const headers = { "X-Pylon-Signature": SIGNATURE };
  const bytes = new TextEncoder().encode(BODY);
  const inMiddle = new Uint8Array([1, 2, ...bytes, 3]).subarray(2, 2 + bytes.length);
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);

  it.each<[string, WebhookParts["body"]]>([
    ["text", BODY],
    ["bytes", bytes],
    ["a Buffer", Buffer.from(BODY)],
    ["a part of a larger buffer", inMiddle],
    ["bytes in shared memory", shared],
    ["an ArrayBuffer", bytes.slice().buffer],
  ])("%s", async (_, body) => {
    const webhook = await assertWebhook({ body, headers }, { secret: SECRET });
    expect(webhook).toEqual({ bytes, text: BODY, signature: SIGNATURE, secretIndex: 0 });
  });

  it("a Request, read once", async () => {
    const request = new Request("https://desk.example/hook", { method: "POST", body: BODY, headers });
    expect(await assertWebhook(request, { secret: SECRET })).toMatchObject({ text: BODY });
    expect(request.bodyUsed).toBe(true);
  });

  it.each<[string, Omit<WebhookParts, "body">]>([
    ["Headers", { headers: new Headers(headers) }],
    ["names in lower case, as Node has them", { headers: { host: "desk.example", "x-pylon-signature": SIGNATURE } }],
    ["names in any case", { headers: { "X-PYLON-Signature": SIGNATURE } }],
    ["a list of one", { headers: { "x-pylon-signature": [SIGNATURE] } }],
    ["pairs", { headers: [["X-Pylon-Signature", SIGNATURE]] }],
    ["a Map", { headers: new Map([["X-Pylon-Signature", SIGNATURE]]) }],
    ["only a get", { headers: { get: (name: string) => (name === "x-pylon-signature" ? SIGNATURE : null) } }],
    ["the value alone", { signature: SIGNATURE }],
    ["the value with spaces around", { signature: ` ${SIGNATURE}\r\n` }],
    ["the value in upper case", { signature: SIGNATURE.toUpperCase() }],
  ])("its signature as %s", async (_, where) => {
    const webhook = await assertWebhook({ body: BODY, ...where }, { secret: SECRET });
    expect(webhook.signature).toBe(SIGNATURE);
  });
});

it("takes the secret among the parts as well", async () => {
  expect(await verifyWebhook({ secret: SECRET, body: BODY, signature: SIGNATURE })).toMatchObject({
    ok: true,
    text: BODY,
  });
  expect(
    await verifyWebhook({ secret: ["old", SECRET], body: BODY, headers: { "X-Pylon-Signature": SIGNATURE } }),
  ).toMatchObject({
    ok: true,
    secretIndex: 1,
  });
  expect(await verifyWebhook({ secret: "other", body: BODY, signature: SIGNATURE })).toMatchObject({
    ok: false,
    reason: "mismatch",
  });
  // @ts-expect-error the secret is nowhere
  await expect(verifyWebhook({ body: BODY, signature: SIGNATURE })).rejects.toThrow(TypeError);
});

describe("several secrets", () => {
  it("tells which one it was", async () => {
    const { secretIndex } = await assertWebhook(
      { body: BODY, signature: SIGNATURE },
      { secret: ["next", SECRET, "old"] },
    );
    expect(secretIndex).toBe(1);
  });

  it("counts those that were tried where none fits", async () => {
    const error = await refusal(assertWebhook({ body: BODY, signature: SIGNATURE }, { secret: ["next", "old"] }));
    expect(String(error)).toContain("a secret that is none of the 2");
  });
});

describe("what is refused", () => {
  const GOOD = { body: BODY, signature: SIGNATURE };

  it("a body of which any bit is another", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(BODY.length * 8 - 1), async (bit) => {
        const body = new TextEncoder().encode(BODY);
        body[bit >> 3] = (body[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(
          isPylonWebhookError(await refusal(assertWebhook({ ...GOOD, body }, { secret: SECRET })), "mismatch"),
        ).toBe(true);
      }),
    );
  });

  it("a signature of which any digit is another", async () => {
    for (let at = 0; at < SIGNATURE.length; at += 1) {
      const digit = SIGNATURE[at] === "0" ? "1" : "0";
      const signature = SIGNATURE.slice(0, at) + digit + SIGNATURE.slice(at + 1);
      expect(await verifyWebhook({ body: BODY, signature }, { secret: SECRET })).toMatchObject({
        ok: false,
        reason: "mismatch",
      });
    }
  });

  it("a body that was parsed and written again", async () => {
    const sent = '{"n": 1.0, "s": "\\u00fc"}';
    const signature = await signWebhook(sent, SECRET);
    const body = JSON.stringify(JSON.parse(sent));
    const error = await refusal(assertWebhook({ body, signature }, { secret: SECRET }));
    expect(String(error)).toContain("not byte for byte what was sent (parsed and written again?)");
  });

  it.each<[string, WebhookParts, string, string]>([
    ["an empty body", { ...GOOD, body: "" }, SECRET, "the body is empty"],
    ["a text that lost bytes", { ...GOOD, body: "\uFFFD" }, SECRET, "the text holds U+FFFD"],
    ["a secret with its file's line break", GOOD, `${SECRET}\n`, "a secret begins or ends with white space"],
  ])("%s, with its likely cause", async (_, input, secret, cause) => {
    expect(String(await refusal(assertWebhook(input, { secret })))).toContain(cause);
  });

  it("a GET, whose query is what is signed", async () => {
    const request = new Request("https://desk.example/app?a=1", { headers: { "x-pylon-signature": SIGNATURE } });
    expect(String(await refusal(assertWebhook(request, { secret: SECRET })))).toContain("assertAppRequest");
  });

  it.each([{ "content-length": "0" }, {}])(
    "no body with %j, which Express and Fastify leave out",
    async (announced) => {
      const headers = { ...announced, "x-pylon-signature": SIGNATURE };
      const error = await refusal(assertWebhook({ body: undefined as unknown as string, headers }, { secret: SECRET }));
      expect(error).toMatchObject({ reason: "mismatch" });
    },
  );

  it("what is not signed, without reading it", async () => {
    const request = new Request("https://desk.example/hook", { method: "POST", body: BODY });
    expect(await verifyWebhook(request, { secret: SECRET })).toMatchObject({ ok: false, reason: "missing_signature" });
    expect(request.bodyUsed).toBe(false);
  });
});

describe("mistakes of the receiver", () => {
  const input = { body: BODY, signature: SIGNATURE };

  it.each([
    ["", "secret is empty"],
    [[], "secret is an empty list"],
    [["one", ""], "secret[1] is empty"],
    [undefined, "secret is missing"],
    [null, "secret is of type null"],
    [["one", 7], "secret[1] is of type number"],
  ])("a secret that is %j", async (secret, message) => {
    for (const attempt of [assertWebhook, verifyWebhook]) {
      const error = await refusal(attempt(input, { secret: secret as string }));
      expect(error).toBeInstanceOf(TypeError);
      expect(String(error)).toContain(message);
    }
  });

  it("signing without a secret", async () => {
    await expect(signWebhook(BODY, "")).rejects.toThrow("secret is empty");
  });

  it.each([
    [{ issue_id: "1042" }, "body is of type object"],
    [[1], "body is a list"],
    [undefined, "body is undefined"],
    [null, "body is null"],
  ])("a body that is %j", async (body, message) => {
    const error = await refusal(verifyWebhook({ ...input, body: body as unknown as string }, { secret: SECRET }));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain(message);
    expect(String(error)).toContain("verify before any body parser");
  });

  it.each([{ "content-length": "12" }, { "transfer-encoding": "chunked" }])(
    "a body that is gone, with %j",
    async (announced) => {
      const headers = { ...announced, "x-pylon-signature": SIGNATURE };
      const error = await refusal(assertWebhook({ body: undefined as unknown as string, headers }, { secret: SECRET }));
      expect(error).toBeInstanceOf(TypeError);
    },
  );

  it("a request that was read", async () => {
    const request = new Request("https://desk.example/hook", {
      method: "POST",
      body: BODY,
      headers: { "x-pylon-signature": SIGNATURE },
    });
    await request.json();
    const error = await refusal(verifyWebhook(request, { secret: SECRET }));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain("was read before");
  });
});

it("what is signed is verified, and under no other secret", async () => {
  const text = fc.string({ unit: "grapheme", minLength: 1 });
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), text, text, async (body, secret, other) => {
      fc.pre(secret !== other);
      const signature = await signWebhook(body, secret);
      expect((await assertWebhook({ body, signature }, { secret })).bytes).toEqual(body);
      expect((await verifyWebhook({ body, signature }, { secret: other })).ok).toBe(false);
    }),
  );
});
