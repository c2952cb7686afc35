import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { startNode } from "./child.ts";

it("the loopback server answers GET /me in short and POST /issues/search with a page of 20 kB, always the same", async () => {
  await using server = startNode([fileURLToPath(new URL("loopback-server.ts", import.meta.url))]);
  const origin = await server.firstLine((line) => line);
  const search = async () => (await fetch(`${origin}/issues/search`, { method: "POST", body: "{}" })).text();

  const me = await (await fetch(`${origin}/me`)).text();
  expect(JSON.parse(me)).toMatchObject({ data: { id: expect.any(String) } });
  expect(me.length).toBeLessThan(1000);

  const page = await search();
  expect(page.length).toBeGreaterThan(20_000);
  expect(page.length).toBeLessThan(22_000);
  expect(JSON.parse(page)).toMatchObject({ data: expect.any(Array), request_id: expect.any(String) });
  expect(await search()).toBe(page);
});

it("the loopback server, given a status, answers every other request with it and asks for no wait", async () => {
  const script = fileURLToPath(new URL("loopback-server.ts", import.meta.url));
  await using server = startNode([script, "503"]);
  const origin = await server.firstLine((line) => line);
  const seen: unknown[] = [];
  for (let count = 0; count < 4; count++) {
    const response = await fetch(`${origin}/me`);
    seen.push([response.status, response.headers.get("retry-after")]);
    await response.json();
  }
  expect(seen).toEqual([
    [503, "0"],
    [200, null],
    [503, "0"],
    [200, null],
  ]);
});
