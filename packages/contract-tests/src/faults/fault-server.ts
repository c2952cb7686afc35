import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as a fault sees it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Does what the request asks for. A server does that before it answers, so whatever fails after it has been done. */
  act(): void;
}

/** Answers a request, or fails to. */
export type Play = (exchange: Exchange) => void;

/** Answers as Pylon does, having done what was asked. */
export const answerWell: Play = ({ response, act }) => {
  act();
  response.writeHead(200, { "content-type": "application/json", "x-pylon-request-id": "r-1" });
  response.end(JSON.stringify({ data: { id: "1042" }, request_id: "r-1" }));
};

/** A server that counts what it was asked and what it acted on. */
export interface FaultServer extends AsyncDisposable {
  readonly url: string;
  /** Requests whose bodies came whole. */
  readonly asked: readonly string[];
  /** Those of them it acted on. */
  readonly acted: readonly string[];
  /** Requests whose connection was closed, by whichever side. */
  readonly closed: readonly string[];
}

/** Starts a server on a free port that plays the first `times` requests as told and answers the rest well. */
export async function startFaultServer(play: Play, times = Infinity): Promise<FaultServer> {
  const asked: string[] = [];
  const acted: string[] = [];
  const closed: string[] = [];
  const server = createServer((request, response) => {
    const name = `${request.method} ${request.url}`;
    request.resume().on("end", () => {
      asked.push(name);
      response.on("close", () => closed.push(name));
      const act = () => void acted.push(name);
      (asked.length <= times ? play : answerWell)({ request, response, act });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    acted,
    closed,
    [Symbol.asyncDispose]: async () => {
      if (!server.listening) return;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
