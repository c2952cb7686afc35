import { createPylonMock } from "@pylonkit/mock";
import { expect, it } from "vitest";
import { startEdge } from "./edge.ts";

it("redirects to where a follower would be seen, and lets a page of another origin ask for it", async () => {
  await using mock = await createPylonMock();
  await using edge = await startEdge(mock.url);
  const url = `${edge.redirectUrl}/me?x=1`;
  const preflight = await fetch(url, { method: "OPTIONS" });
  expect(preflight.headers.get("access-control-allow-headers")).toBe("authorization, content-type");
  const { status, headers } = await fetch(url, { redirect: "manual" });
  expect([status, headers.get("location")]).toEqual([302, `${mock.url}/me?x=1`]);
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(mock.journal).toEqual([]);
  await fetch(url);
  expect(mock.journal.map(({ operation, query }) => [operation, query])).toEqual([["GET /me", { x: "1" }]]);
});

it("serves a page of another origin with the script", async () => {
  await using mock = await createPylonMock();
  await using edge = await startEdge(mock.url, "export {};");
  expect(new URL(edge.pageUrl).origin).not.toBe(new URL(mock.url).origin);
  const page = await (await fetch(edge.pageUrl)).text();
  const [, source = ""] = /<script type="module" src="([^"]+)">/.exec(page) ?? [];
  expect(await (await fetch(new URL(source, edge.pageUrl))).text()).toBe("export {};");
});
