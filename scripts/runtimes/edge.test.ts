import { createPylonMock } from "@pylonkit/mock";
import { expect, it } from "vitest";
import { startEdge } from "./edge.ts";

it("passes on to the mock, allowing a page of another origin the call and two headers", async () => {
  await using mock = await createPylonMock();
  await using edge = await startEdge(mock.url);
  const headers = { authorization: `Bearer ${mock.token}` };
  const answer = await fetch(`${edge.crossOriginUrl}/me`, { headers });
  expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([200, "*"]);
  expect(answer.headers.has("access-control-expose-headers")).toBe(false);
  const preflight = await fetch(`${edge.crossOriginUrl}/me`, { method: "OPTIONS" });
  expect(preflight.headers.get("access-control-allow-headers")).toBe("authorization, content-type");
  expect(mock.journal.map(({ operation }) => operation)).toEqual(["GET /me"]);
});

it("redirects to where a follower would be seen", async () => {
  await using mock = await createPylonMock();
  await using edge = await startEdge(mock.url);
  const headers = { authorization: `Bearer ${mock.token}` };
  for (const url of [edge.redirectUrl, edge.crossOriginRedirectUrl]) {
    expect((await fetch(`${url}/me`, { headers, redirect: "manual" })).status).toBe(302);
    expect(mock.journal).toEqual([]);
    await fetch(`${url}/me`, { headers });
    expect(mock.journal).toHaveLength(1);
    mock.reset();
  }
});

it("serves a page of another origin with the script", async () => {
  await using edge = await startEdge("http://127.0.0.1:1", "export {};");
  expect(new URL(edge.pageUrl).origin).not.toBe(new URL(edge.crossOriginUrl).origin);
  const page = await (await fetch(edge.pageUrl)).text();
  const [, source = ""] = /<script type="module" src="([^"]+)">/.exec(page) ?? [];
  expect(await (await fetch(new URL(source, edge.pageUrl))).text()).toBe("export {};");
});
