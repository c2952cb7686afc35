import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";

const IN_FLIGHT = 10_000;
/** How many connect at once: far more than Node lets wait by itself, fewer than Linux does (4096). */
const BURST = 4_000;

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

interface Report {
  readonly bytes: number;
  readonly sockets: number;
}

/** The mock as a process of its own, of which one can ask what it holds. */
async function startMock() {
  const flags = ["--conditions=@pylonkit/source", "--expose-gc", `--import=${here("../testing/report-memory.ts")}`];
  const args = [...flags, here("../bin.ts"), "--json", "--port", "0", "--rate-limits", "off"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe", "ipc"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error("the child was started with pipes");
  let complaints = "";
  stderr.on("data", (chunk: Buffer) => (complaints += String(chunk)));
  const [line] = (await once(stdout, "data")) as [Buffer];
  const { url, token } = JSON.parse(String(line)) as { url: string; token: string };
  return {
    url,
    token,
    async report(): Promise<Report> {
      child.send("report");
      const [told] = (await once(child, "message")) as [Report];
      return told;
    },
    async stop() {
      child.kill("SIGTERM");
      const [code] = (await once(child, "close")) as [number | null];
      return { code, complaints };
    },
  };
}

/** A request on a socket of its own that lacks its last byte, and the status it gets when that comes. */
async function begin(url: string, token: string, body: string): Promise<() => Promise<number>> {
  const { hostname, port } = new URL(url);
  const socket: Socket = connect(Number(port), hostname);
  const headers = [`Host: ${hostname}`, `Authorization: Bearer ${token}`, "Content-Type: application/json"];
  const head = ["POST /issues/search HTTP/1.1", ...headers, `Content-Length: ${body.length}`, "Connection: close"];
  await new Promise<void>((resolve, reject) => {
    socket.once("error", reject);
    socket.write(`${head.join("\r\n")}\r\n\r\n${body.slice(0, -1)}`, () => resolve());
  });
  return async () => {
    socket.write(body.slice(-1));
    let text = "";
    for await (const chunk of socket) text += String(chunk);
    const [, rest = ""] = text.split("\r\n\r\n");
    JSON.parse(rest); // the whole answer came
    return Number(text.split(" ", 2)[1]);
  };
}

it("answers 10 000 requests in flight from another process, and keeps nothing of them", async () => {
  const mock = await startMock();
  const { url, token } = mock;
  const filter = { field: "state", operator: "equals", value: "on_hold" };

  const round = async (count: number): Promise<ReadonlySet<number>> => {
    const begun: (() => Promise<number>)[] = [];
    for (let from = 0; from < count; from += BURST) {
      const burst = Array.from({ length: Math.min(BURST, count - from) }, (_, index) =>
        begin(url, token, JSON.stringify({ filter, limit: ((from + index) % 999) + 1 })),
      );
      begun.push(...(await Promise.all(burst)));
    }
    const statuses = await Promise.all(begun.map((finish) => finish()));
    await fetch(`${url}/_mock/reset`, { method: "POST" });
    return new Set(statuses);
  };

  await round(1_000); // what is compiled and kept once is not growth
  const before = await mock.report();
  expect(await round(IN_FLIGHT)).toEqual(new Set([200]));
  const after = await mock.report();
  expect(after.bytes - before.bytes).toBeLessThan(5_000_000);
  expect(after.sockets).toBeLessThan(10);
  expect(await mock.stop()).toEqual({ code: 0, complaints: "" });
}, 120_000);
