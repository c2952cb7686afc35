import { Agent, request } from "node:http";
import { checkAnswer, headersOf, type MockCall } from "./calls.ts";
import type { Address } from "./servers.ts";

/** How much is sent at once, and in all. */
export interface Load {
  readonly connections: number;
  readonly requests: number;
}

/**
 * Requests per second: each connection sends its next one when the one before is answered whole. `node:http` with kept
 * connections, as `fetch` would cost more than some of the answers. Throws where one is not what it has to be.
 */
export async function requestsPerSecond(
  call: MockCall,
  address: Address,
  { connections, requests }: Load,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let left = requests;
  const worker = async () => {
    while (left-- > 0) await sendOn(agent, call, address);
  };
  try {
    const startedAt = performance.now();
    await Promise.all(Array.from({ length: connections }, worker));
    return (requests * 1000) / (performance.now() - startedAt);
  } finally {
    agent.destroy();
  }
}

async function sendOn(agent: Agent, call: MockCall, address: Address): Promise<void> {
  const { status, text } = await exchange(agent, call, address);
  checkAnswer(call, status, JSON.parse(text) as { data?: unknown });
}

/** One request on a kept connection, and its whole answer. */
export function exchange(
  agent: Agent,
  call: Pick<MockCall, "path" | "body"> & { readonly method: string },
  { url, token }: Address,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const { method, path, body } = call;
    const sent = request(url + path, { agent, method, headers: headersOf(call, token) }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.once("error", reject).once("end", () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.once("error", reject).end(body);
  });
}
