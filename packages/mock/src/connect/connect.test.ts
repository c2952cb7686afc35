import { createServer } from "node:http";
import { once } from "node:events";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connectPylonMock, MockControlError, type RemoteMock } from "../connect.ts";
import { createPylonMock } from "../create-pylon-mock.ts";
import type { PylonMock } from "../build-mock.ts";

let there: PylonMock;
let mock: RemoteMock;
beforeAll(async () => {
  there = await createPylonMock();
  mock = await connectPylonMock(`${there.url}/`);
});
afterAll(() => there.close());

const get = (path: string, from: Pick<RemoteMock, "fetch" | "token"> = mock) =>
  from.fetch(path, { headers: { authorization: `Bearer ${from.token}` } });

it("shows and changes what is there", async () => {
  const { accounts } = await mock.add({ accounts: [{ name: "Tide" }] });
  expect(accounts[0].name).toBe("Tide");
  expect(await mock.state()).toEqual(there.state);
  expect((await get("/accounts")).status).toBe(200);
  expect((await mock.journal()).map(({ path }) => path)).toEqual(["/accounts"]);
  expect((await mock.coverage()).called).toEqual({ "GET /accounts": 1 });
  await mock.advance(60_000);
  expect(mock.clock.now()).toBe(there.clock.now());
  await mock.reset();
  expect([await mock.journal(), mock.clock.now()]).toEqual([[], there.clock.now()]);
  expect((await mock.state()).accounts.some(({ name }) => name === "Tide")).toBe(false);
});

it("asks the journal what was called", async () => {
  await mock.reset();
  await get("/me");
  expect(await mock.assertCalled("GET /me", { status: 200, times: 1 })).toHaveLength(1);
  await mock.assertNotCalled("GET /tags");
  await mock.assertAllRight();
  await get("/nothing");
  await expect(mock.assertAllRight()).rejects.toThrow("One request was not right");
  await expect(mock.assertNotCalled("GET /me")).rejects.toThrow("expected not to be called");
  await expect(mock.assertCalled("GET /tags")).rejects.toThrow("It was never called.");
});

it("makes operations fail and slow, and ends that", async () => {
  await mock.fail("GET /me", { status: 503 });
  expect((await get("/me")).status).toBe(503);
  await mock.clear("GET /me");
  expect((await get("/me")).status).toBe(200);
  await mock.delay("GET /me", 30, { times: 1 });
  const began = performance.now();
  await get("/me");
  expect(performance.now() - began).toBeGreaterThanOrEqual(25);
  await mock.fail("GET /me", { status: 503 });
  await mock.clear();
  expect((await get("/me")).status).toBe(200);
});

it("has worlds that share nothing, until they are closed", async () => {
  const one = await mock.world("empty");
  await using other = await mock.world({ accounts: [{ name: "Tide" }] });
  expect([(await one.state()).accounts.length, (await other.state()).accounts.length]).toEqual([0, 1]);
  await get("/me", one);
  expect([(await one.journal()).length, (await other.journal()).length]).toEqual([1, 0]);
  expect((await fetch(`${there.url}/accounts`, { headers: { ...other.headers } })).status).toBe(401);
  await one.close();
  await expect(one.state()).rejects.toMatchObject({ name: "MockControlError", status: 400 });
});

it("lets a client wait in no time, several at once in their order, on this world's clock alone", async () => {
  await using world = await mock.world();
  const [start, first] = [world.clock.now(), there.clock.now()];
  const order: number[] = [];
  const wait = (ms: number) => world.clock.sleep(ms).then(() => order.push(ms));
  const began = performance.now();
  await Promise.all([wait(3_600_000), wait(1_000), wait(60_000)]);
  expect(order).toEqual([1_000, 60_000, 3_600_000]);
  expect([world.clock.now() - start, there.clock.now() - first]).toEqual([3_600_000, 0]);
  expect(performance.now() - began).toBeLessThan(5_000);
});

it("does not let time pass while a request is being answered", async () => {
  await using world = await mock.world();
  await world.delay("GET /me", 50);
  const started = world.clock.now();
  const slow = get("/me", world);
  await Promise.all([slow, world.clock.sleep(60_000)]);
  const [entry] = await world.journal();
  expect([Date.parse(entry?.at ?? ""), world.clock.now()]).toEqual([started, started + 60_000]);
});

it("says what the mock refuses, and where none is", async () => {
  const refused = await mock.fail("GET /mee" as "GET /me", { status: 500 }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(MockControlError);
  expect(refused).toMatchObject({
    status: 400,
    errors: [expect.stringContaining('did you mean "GET /me"?') as string],
  });
  await expect(mock.advance(-1)).rejects.toThrow("advanceMs is a number of milliseconds");
  await expect(connectPylonMock("http://127.0.0.1:1")).rejects.toThrow(
    "no mock answers at http://127.0.0.1:1/_mock/health",
  );
  const page = createServer((_, response) => response.end("<h1>Hello</h1>")).listen(0, "127.0.0.1");
  await once(page, "listening");
  const { port } = page.address() as { port: number };
  await expect(connectPylonMock(`http://127.0.0.1:${port}`)).rejects.toThrow("no mock of the Pylon API");
  page.close();
});

it("leads a request for Pylon's own address to the mock, with its body, and keeps the path of the world", async () => {
  await using world = await mock.world("empty");
  const headers = { authorization: `Bearer ${world.token}`, "content-type": "application/json" };
  const body = JSON.stringify({ object_type: "issue", value: "customs" });
  const request = new Request("https://api.usepylon.com/tags?a=b", { method: "POST", headers, body });
  expect((await world.fetch(request)).status).toBe(400);
  expect((await world.fetch(new URL("https://api.usepylon.com/tags"), { method: "POST", headers, body })).status).toBe(
    200,
  );
  expect((await world.journal()).map(({ path, query, requestBody }) => [path, query, requestBody])).toEqual([
    ["/tags", { a: "b" }, JSON.parse(body)],
    ["/tags", {}, JSON.parse(body)],
  ]);
});
