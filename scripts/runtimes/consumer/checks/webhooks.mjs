import { isPylonError } from "@pylonkit/core";
import {
  verifyWebhook,
  isPylonWebhookError,
  parseWebhook,
  signAppRequest,
  signWebhook,
  assertAppRequest,
  assertWebhook,
} from "@pylonkit/webhooks";
import { equal, known, ok, thrownBy } from "../assert.mjs";

const secret = "whsec-harbour";
const BODY = '{"title":"Größe 🚢","issue_id":"1042"}';
// printf '%s' '{"title":"Größe 🚢","issue_id":"1042"}' | openssl dgst -sha256 -hmac 'whsec-harbour'
const SIGNATURE = "6f67cd3aa64e5a83ab4b9f990da4273ece36115ab862927b2974ecfecb23d739";
const hook = (body, signature = SIGNATURE) =>
  new Request("https://desk.example/pylon", { method: "POST", body, headers: { "X-Pylon-Signature": signature } });

/** What Pylon sends, verified and refused. */
export const checks = {
  "a webhook is signed as openssl signs it, and verified from a Request": async () => {
    equal(await signWebhook(BODY, secret), SIGNATURE, "signature");
    const { text, bytes, secretIndex } = await assertWebhook(hook(BODY), { secret: ["next", secret] });
    equal([text, bytes.length, secretIndex], [BODY, new TextEncoder().encode(BODY).length, 1], "the webhook");
  },

  "a webhook that was changed is refused with a reason": async () => {
    equal((await verifyWebhook(hook(`${BODY} `), { secret })).reason, "mismatch", "another body");
    equal((await verifyWebhook(hook(BODY, `sha256=${SIGNATURE}`), { secret })).error.scheme, "github", "scheme");
    const error = await thrownBy(assertWebhook(hook(BODY, "0".repeat(64)), { secret }), "a refusal");
    known(isPylonWebhookError, error);
    known(isPylonError, error);
    ok(!`${error.stack} ${JSON.stringify(error)}`.includes(secret), "no secret in it");
  },

  "a webhook that was read before is the receiver's mistake": async () => {
    const request = hook(BODY);
    await request.text();
    const error = await thrownBy(assertWebhook(request, { secret }), "a TypeError");
    ok(error instanceof TypeError && error.message.includes("read before"), String(error));
  },

  "a webhook is parsed": async () => {
    const validate = (value) => ({ value: value.issue_id });
    const schema = { "~standard": { version: 1, vendor: "own", validate } };
    equal((await parseWebhook(hook(BODY), { secret, schema })).data, "1042", "data");
  },

  "a custom app request is signed as Go and openssl sign it, and verified": async () => {
    const url = "https://app.example/pylon?tag=b&q=%3Cb%3E+%26+%E2%80%A8%E2%80%A9&tag=a";
    // printf '%s' '{"q":["\u003cb\u003e \u0026 \u2028\u2029"],"tag":["b","a"]}' | openssl dgst -sha256 -hmac 'app-secret'
    const signature = "45bac24f00e3a7874da3acd78eec879ec4ae6e3c8654d1445f6ccdc3a19168ae";
    equal(await signAppRequest(url, "app-secret"), signature, "signature");
    const request = new Request(url, { headers: { "X-Pylon-Signature": signature } });
    const { params } = await assertAppRequest(request, { secret: "app-secret" });
    equal([...params.getAll("tag"), params.get("q")], ["b", "a", "<b> & \u2028\u2029"], "parameters");
  },
};
