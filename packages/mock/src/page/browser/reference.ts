import { element } from "./element.ts";

/** What the viewer's script leaves behind. */
interface Viewer {
  readonly Scalar?: { createApiReference(at: string, settings: object): unknown };
}

const { Scalar } = globalThis as Viewer;
const place = document.querySelector("#reference");

if (Scalar) {
  const api = (await (await fetch("openapi.json")).json()) as object;
  // The page lies at `_mock/page/` below the base URL of its world: what is tried out goes to that one.
  const url = new URL("../..", location.href).href.replace(/\/$/, "");
  Scalar.createApiReference("#reference", {
    content: { ...api, servers: [{ url, description: "This mock" }] },
    authentication: {
      preferredSecurityScheme: "bearerAuth",
      securitySchemes: { bearerAuth: { token: "pylon-mock-token" } },
    },
    agent: { disabled: true },
    mcp: { disabled: true },
    telemetry: false,
    withDefaultFonts: false,
    showDeveloperTools: "never",
    hideClientButton: true,
    documentDownloadType: "none",
    customCss: ".scalar-app { --scalar-custom-header-height: 40px }",
  });
} else {
  const name = document.documentElement.dataset["missing"] ?? "@scalar/api-reference";
  place?.append(
    element("div", { class: "missing" }, [
      element("h1", {}, ["API reference"]),
      element("p", {}, ["The viewer is not installed. It is a package of its own because of its size:"]),
      element("pre", {}, [`npm install --save-dev ${name}`]),
      element("p", {}, [
        "Then load this page again. The document itself is ",
        element("a", { href: "openapi.json" }, ["openapi.json"]),
        ".",
      ]),
    ]),
  );
}
