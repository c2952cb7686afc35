import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import openapi from "@pylonkit/openapi/openapi.json" with { type: "json" };

/**
 * A process of its own that answers two operations with constant bytes, so that what is measured is the client:
 * `GET /me` (some 0.3 kB) and `POST /issues/search` (a page of some 20 kB). Started with a status, it answers every first, third, … request with that one and
 * `Retry-After: 0`. Prints its address when it listens.
 */
const PAGE_BYTES = 20_000;

const { me, "issue-list": list, "rate-limited": refusal } = openapi.components.examples;

function pageOfIssues(): unknown {
  const issues = list.value.data;
  const data: unknown[] = [];
  for (let bytes = 0; bytes < PAGE_BYTES;) {
    const issue = issues[data.length % issues.length];
    bytes += JSON.stringify(issue).length;
    data.push(issue);
  }
  return { ...list.value, data };
}

const ANSWERS = new Map([
  ["GET /me", Buffer.from(JSON.stringify(me.value))],
  ["POST /issues/search", Buffer.from(JSON.stringify(pageOfIssues()))],
]);

const REFUSAL = Number(process.argv[2] ?? 0);
const REFUSED = Buffer.from(JSON.stringify(refusal.value));
let requests = 0;

const server = createServer((request, response) => {
  const answer = ANSWERS.get(`${request.method} ${request.url}`);
  const refused = REFUSAL > 0 && requests++ % 2 === 0;
  request.resume().on("end", () => {
    if (refused) {
      response.writeHead(REFUSAL, {
        "content-type": "application/json",
        "content-length": REFUSED.length,
        "retry-after": "0",
      });
      response.end(REFUSED);
      return;
    }
    response.writeHead(answer ? 200 : 404, {
      "content-type": "application/json",
      "content-length": answer?.length ?? 0,
      "x-pylon-request-id": "7f6a4f0e-loopback",
    });
    response.end(answer);
  });
});
// A connection that is closed between two rounds would cost one side a reconnect.
server.keepAliveTimeout = 120_000;
server.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
