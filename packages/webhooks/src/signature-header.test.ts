import { describe, expect, it } from "vitest";
import { verifyAppRequest } from "./app-request.ts";
import { signatureOf, type SignatureSource } from "./signature-header.ts";
import { PylonWebhookError } from "./webhook-error.ts";
import { verifyWebhook } from "./webhook.ts";

const HEX = "a94f23d716eeb01cc2613826f6bf1bb5244752c5f86cd0b0ea1fc288631f85f2";
const BASE64 = "qU8j1xbusBzCYTgm9r8btSRHUsX4bNCw6h/CiGMfhfI=";

/** Why a signature is refused, for webhooks and custom apps alike. */
async function refusalOf(source: SignatureSource) {
  const body = await verifyWebhook({ body: "{}", ...source }, { secret: "secret" });
  const query = await verifyAppRequest({ url: "?a=1", ...source }, { secret: "secret" });
  if (body.ok || query.ok) throw new Error("accepted");
  expect(query.error).toEqual(body.error);
  const { reason, status, scheme, message } = body.error;
  return { reason, status, scheme, message };
}

describe("a missing signature", () => {
  it.each<SignatureSource>([
    {},
    { headers: {} },
    { headers: { "x-pylon-signature": "" } },
    { headers: { "x-pylon-signature": [] } },
    { signature: " " },
  ])("%j", async (source) => {
    expect(await refusalOf(source)).toEqual({
      reason: "missing_signature",
      status: 401,
      scheme: undefined,
      message: "refused: no X-Pylon-Signature header",
    });
  });
});

describe("a malformed signature is told by its shape", () => {
  it.each([
    [HEX.slice(1), "it has 63"],
    [`${HEX}00`, "it has 66"],
    [`0x${HEX}`, "character 2 of 66 is none"],
    [`${HEX.slice(0, 10)} ${HEX.slice(10)}`, "character 11 of 65 is none"],
    [`${HEX}, ${HEX}`, "the header was sent more than once"],
    ["sesame", "character 1 of 6 is none"],
  ])("%s", async (signature, shape) => {
    expect(await refusalOf({ signature })).toMatchObject({
      reason: "malformed_signature",
      status: 401,
      message: `refused: X-Pylon-Signature is not 64 hex digits: ${shape}`,
    });
  });

  it("also when Node has it twice", async () => {
    const { message } = await refusalOf({ headers: { "x-pylon-signature": [HEX, HEX] } });
    expect(message).toContain("more than once");
  });

  it("and is not quoted", async () => {
    expect((await refusalOf({ signature: "hunter2-is-my-secret" })).message).not.toContain("hunter2");
  });
});

describe("a foreign scheme is named", () => {
  it.each([
    ["getpylon", `hs256=${HEX}`, "getpylon.com, another company"],
    ["github", `sha256=${HEX}`, "GitHub's form"],
    ["github", `sha1=${HEX.slice(24)}`, "GitHub's form"],
    ["stripe", `t=1761041700,v1=${HEX}`, "Stripe's form"],
    ["stripe", `v1=${HEX}`, "Stripe's form"],
    ["slack", `v0=${HEX}`, "Slack's form"],
    ["standard_webhooks", `v1,${BASE64}`, "Standard Webhooks and Svix"],
    ["standard_webhooks", `v1,${BASE64} v1,${BASE64}`, "Standard Webhooks and Svix"],
    ["base64", BASE64, "a digest in base64"],
    ["jwt", "eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2ln", "a JSON Web Token"],
  ])("%s by its value %s", async (scheme, signature, sentence) => {
    const refused = await refusalOf({ headers: { "X-Pylon-Signature": signature } });
    expect(refused).toMatchObject({ reason: "foreign_scheme", status: 401, scheme });
    expect(refused.message).toContain(sentence);
    expect(refused.message).not.toContain(HEX);
  });

  it.each([
    ["getpylon", "Pylon-Webhook-Signature", `hs256=${HEX}`],
    ["github", "X-Hub-Signature-256", `sha256=${HEX}`],
    ["stripe", "Stripe-Signature", `t=1,v1=${HEX}`],
    ["slack", "X-Slack-Signature", `v0=${HEX}`],
    ["standard_webhooks", "webhook-signature", `v1,${BASE64}`],
    ["standard_webhooks", "svix-signature", `v1,${BASE64}`],
    ["base64", "X-Shopify-Hmac-Sha256", BASE64],
  ])("%s by its header %s", async (scheme, header, value) => {
    const refused = await refusalOf({ headers: { [header]: value } });
    expect(refused).toMatchObject({ reason: "foreign_scheme", scheme });
    expect(refused.message).toContain(`no X-Pylon-Signature header, but ${header.toLowerCase()}: this is`);
  });

  it("but not where Pylon's own is there as well", () => {
    const headers = { "x-hub-signature-256": `sha256=${HEX}`, "x-pylon-signature": HEX };
    expect(signatureOf({ headers })).toBe(HEX);
  });
});

it("a signature of its own wins over headers", () => {
  expect(signatureOf({ signature: HEX.toUpperCase(), headers: { "x-pylon-signature": "x" } })).toBe(HEX);
  expect(signatureOf({ signature: null, headers: { "x-pylon-signature": HEX } })).toBe(HEX);
  expect(() => signatureOf({ signature: "" })).toThrow(PylonWebhookError);
});
