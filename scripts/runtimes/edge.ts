import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What stands between a runtime and the mock; disposing closes it. */
export interface Edge extends AsyncDisposable {
  /** A base URL that answers everything with a redirect to the mock. */
  redirectUrl: string;
  /** The mock for a page of another origin: allowed to call it, shown none of its headers. */
  crossOriginUrl: string;
  /** A page that loads `script`. */
  pageUrl: string;
  /** The same for what is to be called through `crossOriginUrl`. */
  crossOriginRedirectUrl: string;
}

/** What a browser lets a page of another origin do: these two headers, and none of the answer's beyond the usual. */
const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, POST, PATCH, DELETE",
  "access-control-allow-headers": "authorization, content-type",
};

/** Starts a server that redirects to the mock, passes on to it with CORS, and serves a page that loads `script`. */
export async function startEdge(mockUrl: string, script = ""): Promise<Edge> {
  const server = createServer((incoming, outgoing) => {
    const [, head = "", path = "/"] = /^\/([^/]+)(.*)$/.exec(incoming.url ?? "") ?? [];
    const redirectTo = (location: string) => outgoing.writeHead(302, { ...CORS, location }).end();
    if (head === "page") outgoing.setHeader("content-type", "text/html").end(PAGE);
    else if (head === "script.js") outgoing.setHeader("content-type", "text/javascript").end(script);
    else if (incoming.method === "OPTIONS") outgoing.writeHead(204, CORS).end();
    else if (head === "redirect") redirectTo(mockUrl + path);
    else if (head === "redirect-here") redirectTo(`/mock${path}`);
    else passOn(incoming, outgoing, mockUrl + path);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    redirectUrl: `http://127.0.0.1:${port}/redirect`,
    crossOriginUrl: `http://127.0.0.1:${port}/mock`,
    crossOriginRedirectUrl: `http://127.0.0.1:${port}/redirect-here`,
    // Another name is another origin.
    pageUrl: `http://localhost:${port}/page`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const PAGE = `<!doctype html><title>pylonkit</title><script type="module" src="/script.js"></script>`;

/** Sends a request on as it came; what the browser drops is dropped at the mock. */
function passOn(incoming: IncomingMessage, outgoing: ServerResponse, url: string): void {
  const { method, headers } = incoming;
  const onward = request(url, { method, headers: { ...headers, host: new URL(url).host } }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...CORS });
    answer.pipe(outgoing);
  });
  outgoing.once("close", () => onward.destroy());
  onward.once("error", () => outgoing.destroy());
  incoming.pipe(onward);
}
