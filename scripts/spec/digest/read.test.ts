import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readJson } from "./read.ts";

const answers: Record<string, [status: number, type: string, body: string]> = {
  "/fine": [200, "application/json", `{"a":1}`],
  "/page": [200, "text/html", "<!doctype html><title>Sign in</title>"],
  "/down": [503, "text/html", "<html>"],
  "/refused": [403, "application/json", "{}"],
  "/broken": [200, "application/json", `{"a":`],
};
let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const [status, type, body] = answers[request.url ?? ""] ?? [404, "text/plain", "none"];
    response.writeHead(status, { "content-type": type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe("readJson", () => {
  it("reads an address and a file", async () => {
    expect(await readJson(`${base}/fine`)).toEqual({ a: 1 });
    const folder = await mkdtemp(join(tmpdir(), "pylonkit-read-"));
    await writeFile(join(folder, "a.json"), "[2]");
    expect(await readJson(join(folder, "a.json"))).toEqual([2]);
    await rm(folder, { recursive: true });
  });

  it.each([
    ["/page", "is HTML, not JSON; a proxy or a login page may have answered"],
    ["/down", "answered 503 with an HTML page"],
    ["/refused", "answered 403"],
    ["/broken", "is no JSON: "],
    ["/missing", "answered 404"],
  ])("says what stands at %s instead", async (path, reason) => {
    await expect(readJson(`${base}${path}`)).rejects.toThrow(`${base}${path} ${reason}`);
  });

  it("says that nobody answers, and that a file is missing", async () => {
    await expect(readJson("http://127.0.0.1:1/")).rejects.toThrow("could not be reached: ");
    await expect(readJson("/nowhere/a.json")).rejects.toThrow("/nowhere/a.json cannot be read: ENOENT");
  });
});
