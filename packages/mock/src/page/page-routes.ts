import type { ApiDocument } from "../document/document.ts";
import type { Outgoing } from "../front/exchange.ts";
import { pageFiles } from "./page-files.ts";
import { findViewer, viewerScript } from "./viewer.ts";

/** What the page needs besides the control routes, of which it is made. */
export interface PageParts {
  /** The document it shows as the API reference: that of the month the mock stands for. */
  readonly document: ApiDocument;
}

/** Nothing from elsewhere, no inline script, no frame around it. */
const POLICY = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "connect-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
};

/** The viewer of the reference writes its styles into the page, and holds small fonts. */
const VIEWER_POLICY = { ...POLICY, "style-src": "'self' 'unsafe-inline'", "font-src": "'self' data:" };

const headersFor = (type: string, policy: Readonly<Record<string, string>> = POLICY) => ({
  "content-type": type,
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "content-security-policy": Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join("; "),
});

const JSON_TYPE = "application/json";
const SCRIPT_TYPE = "text/javascript; charset=utf-8";

/**
 * The page for people: `/`, `/page/*` and nothing else of what lies below `/_mock`; `undefined` for the rest. It is the
 * same for every world: whatever it asks for is relative to where it is.
 */
export function pageRoutes({ document }: PageParts): (path: string) => Promise<Outgoing | undefined> {
  const file = pageFiles();
  return async (path) => {
    if (path === "") return { status: 302, headers: { location: "_mock/" }, body: "" };
    if (path === "/")
      return { status: 200, headers: headersFor("text/html; charset=utf-8"), body: await file.text("index.html") };
    const name = /^\/page\/([a-z][a-z-]*\.(?:js|css|html|svg|json))$/.exec(path)?.[1];
    if (name === undefined) return undefined;
    if (name === "openapi.json") return { status: 200, headers: headersFor(JSON_TYPE), body: JSON.stringify(document) };
    if (name === "viewer.js")
      return { status: 200, headers: headersFor(SCRIPT_TYPE), body: viewerScript(await findViewer()) };
    const found = await file.find(name);
    if (found === undefined) return undefined;
    const policy = name === "reference.html" ? VIEWER_POLICY : POLICY;
    return { status: 200, headers: headersFor(found.type, policy), body: found.text };
  };
}
