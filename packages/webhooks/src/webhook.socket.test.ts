import { createServer, request as send, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { verifyAppRequest, signAppRequest } from "./app-request.ts";
import { verifyWebhook, signWebhook } from "./webhook.ts";

const secret = "whsec-harbour";
const BODY = new TextEncoder().encode(`{"title":"Größe 🚢","notes":"${"Kai ".repeat(40_000)}"}`);

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A receiver of both kinds, as one writes it on Node alone. */
const server = createServer((incoming, outgoing) => {
  const answer = async () => {
    const isApp = incoming.method === "GET";
    const body = await bodyOf(incoming);
    const result = isApp
      ? await verifyAppRequest(incoming, { secret })
      : await verifyWebhook({ body, headers: incoming.headers }, { secret });
    outgoing.writeHead(result.ok ? 200 : result.error.status).end(result.ok ? "ok" : result.error.message);
  };
  answer().catch((error: unknown) => outgoing.writeHead(500).end(String(error)));
});
let port = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  ({ port } = server.address() as AddressInfo);
});

afterAll(() => {
  server.close();
});

/** Sends what `fetch` cannot: headers twice, a body in chunks, a path that no parser has touched. */
function sent(
  options: { method: string; path: string; headers: Record<string, string | string[]> },
  body = new Uint8Array(),
) {
  return new Promise<string>((resolve, reject) => {
    const outgoing = send({ host: "127.0.0.1", port, ...options }, (answer) => {
      bodyOf(answer).then((text) => resolve(`${answer.statusCode} ${text.toString()}`), reject);
    });
    outgoing.on("error", reject);
    for (let at = 0; at < body.length; at += 50_001) outgoing.write(body.subarray(at, at + 50_001));
    outgoing.end();
  });
}

const hook = (signature: string | string[], body = BODY) =>
  sent({ method: "POST", path: "/", headers: { "X-PYLON-SIGNATURE": signature } }, body);
const app = (path: string, signature: string) =>
  sent({ method: "GET", path, headers: { "x-pylon-signature": signature } });

it("a body in chunks that cut through characters is verified", async () => {
  const signature = await signWebhook(BODY, secret);
  expect(await hook(signature)).toBe("200 ok");
  expect(await hook(signature.toUpperCase())).toBe("200 ok");
  expect(await hook(signature, BODY.subarray(1))).toMatch(/^401 .+ is not that of this body/);
});

it("a header that was sent twice is refused", async () => {
  const signature = await signWebhook(BODY, secret);
  expect(await hook([signature, signature])).toMatch(/^401 .+ more than once$/);
});

it("the request of Node is one of a custom app", async () => {
  const path = "/app?q=%3Cb%3E&bytes=%FF%fe&q=%F0%9F%9A%A2+x;&tag=a&tag=b";
  const signature = await signAppRequest(path, secret);
  expect(await app(path, signature)).toBe("200 ok");
  expect(await app(path.replace("tag=a&tag=b", "tag=b&tag=a"), signature)).toMatch(/^401 .+ is not that of this query/);
});
