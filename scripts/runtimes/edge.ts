import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What stands beside the mock for a runtime; disposing closes it. */
export interface Edge extends AsyncDisposable {
  /** A base URL that answers everything with a redirect to the mock. */
  redirectUrl: string;
  /** A page that loads `script`, of another origin than the mock. */
  pageUrl: string;
}

/** Lets the page ask for a redirect. What lies behind it, the mock allows by itself. */
const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "authorization, content-type",
};

/** Starts a server that redirects to the mock and serves a page that loads `script`. */
export async function startEdge(mockUrl: string, script = ""): Promise<Edge> {
  const server = createServer(({ method, url = "/" }, outgoing) => {
    if (url === "/page") outgoing.setHeader("content-type", "text/html").end(PAGE);
    else if (url === "/script.js") outgoing.setHeader("content-type", "text/javascript").end(script);
    else if (method === "OPTIONS") outgoing.writeHead(204, CORS).end();
    else outgoing.writeHead(302, { ...CORS, location: mockUrl + url.replace(/^\/redirect/, "") }).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    redirectUrl: `http://127.0.0.1:${port}/redirect`,
    pageUrl: `http://localhost:${port}/page`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const PAGE = `<!doctype html><title>pylonkit</title><script type="module" src="/script.js"></script>`;
