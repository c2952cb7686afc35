// Tags the issue that a webhook names. Its body: {"delivery":"…","issue_id":"…"}. PYLON_WEBHOOK_SECRET, PORT.
import { createServer } from "node:http";
import { createPylon, tagIssue } from "pylonkit";
import { verifyWebhook } from "@pylonkit/webhooks";

const secret = process.env["PYLON_WEBHOOK_SECRET"];
if (!secret) throw new Error("PYLON_WEBHOOK_SECRET is not set");
const pylon = createPylon();
const seen = new Set<string>(); // with several processes: a table with a unique key

async function receive(request: Request, key: string): Promise<Response> {
  const webhook = await verifyWebhook(request, { secret: key });
  if (!webhook.ok) return new Response(webhook.reason, { status: webhook.error.status });
  const { delivery, issue } = named(webhook.text);
  if (!delivery || !issue) return new Response("the template gives no delivery and issue_id", { status: 400 });
  if (seen.has(delivery)) return new Response("seen before");
  seen.add(delivery);
  if (seen.size > 10_000) for (const oldest of seen.values()) if (seen.delete(oldest)) break;
  // Pylon need not wait for the work; what fails may come again.
  tagIssue(pylon, issue, ["from-webhook"]).then(
    () => console.log(`tagged ${issue}`),
    (error: unknown) => {
      seen.delete(delivery);
      console.error(error);
    },
  );
  return new Response(null, { status: 202 });
}

/** What the body names; nothing where the template of the trigger is another one. */
function named(body: string): { delivery?: string; issue?: string } {
  try {
    const { delivery, issue_id: issue } = JSON.parse(body) as Record<string, unknown>;
    return typeof delivery === "string" && typeof issue === "string" ? { delivery, issue } : {};
  } catch {
    return {};
  }
}

const server = createServer((incoming, outgoing) => {
  const chunks: Buffer[] = [];
  incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
  incoming.on("end", () => {
    const headers = { "x-pylon-signature": String(incoming.headers["x-pylon-signature"] ?? "") };
    const request = new Request("http://localhost/", { method: "POST", body: Buffer.concat(chunks), headers });
    receive(request, secret).then(
      async (response) => outgoing.writeHead(response.status).end(await response.text()),
      () => outgoing.writeHead(500).end(),
    );
  });
});
server.listen(Number(process.env["PORT"] ?? 8080), () => console.log("listening", server.address()));
process.once("SIGTERM", () => server.close());
