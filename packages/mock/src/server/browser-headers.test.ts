import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PylonMock } from "../build-mock.ts";
import { send, tinyMock } from "../testing/tiny-api.ts";

const origin = "https://harbor.example";
const CORS = /^access-control-/;

describe.each(["over a socket", "in process"])("what browsers go by, %s", (way) => {
  let mock: PylonMock;
  const ask = (path: string, init: RequestInit) => (way === "in process" ? mock.fetch : fetch)(mock.url + path, init);
  const call = (name: string, headers: Record<string, string> = {}) =>
    send(mock, name, undefined, { headers, ...(way === "in process" ? { fetch: mock.fetch } : {}) });

  beforeEach(async () => {
    mock = await tinyMock();
  });
  afterEach(() => mock.close());

  it("stands beside every answer", async () => {
    for (const [name, status] of [
      ["GET /things/1", 200],
      ["GET /nowhere", 404],
      ["GET /_mock/health", 200],
    ] as const) {
      const { headers, status: answered } = await call(name);
      expect(answered).toBe(status);
      expect(Object.fromEntries(headers)).toMatchObject({
        "strict-transport-security": "max-age=31536000",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        vary: "Accept-Encoding, Origin",
      });
      expect([...headers.keys()].filter((header) => CORS.test(header))).toEqual([]);
    }
  });

  it("shows a page of another origin the request id and no other header of Pylon", async () => {
    for (const name of ["GET /things/1", "GET /nowhere", "GET /_mock/health"]) {
      const { headers } = await call(name, { origin });
      expect([...headers].filter(([header]) => CORS.test(header))).toEqual([
        ["access-control-allow-origin", "*"],
        ["access-control-expose-headers", "X-Pylon-Request-ID"],
      ]);
    }
  });

  it("answers what a browser asks beforehand, without a token, a slot or a trace", async () => {
    const headers = { origin, "access-control-request-method": "POST" };
    const preflight = await ask("/things/search", { method: "OPTIONS", headers });
    expect([preflight.status, await preflight.text()]).toEqual([204, ""]);
    expect([...preflight.headers].filter(([header]) => CORS.test(header))).toEqual([
      ["access-control-allow-headers", "authorization, content-type, x-pylonkit-world"],
      ["access-control-allow-methods", "GET, POST, DELETE"],
      ["access-control-allow-origin", "*"],
    ]);
    expect(preflight.headers.get("vary")).toBe("Accept-Encoding, Origin");
    expect(mock.journal).toEqual([]);
    expect((await call("GET /things/1")).headers.get("x-rate-limit-remaining")).toBe("2");
  });

  it("takes OPTIONS that no browser asks for a wrong method", async () => {
    expect((await call("OPTIONS /things/1")).status).toBe(405);
    expect((await call("OPTIONS /things/1", { origin })).status).toBe(405);
  });
});
