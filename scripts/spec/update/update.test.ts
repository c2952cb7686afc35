import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { digestOf } from "../digest/document.ts";
import type { Digest } from "../digest/facts.ts";
import { textOfDigest } from "../digest/write.ts";
import { vendorDocument } from "../testing/vendor-document.ts";

const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));

let served: Record<string, [status: number, body: string]>;
let server: Server;
let base: string;
let folder: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const [status, body] = served[request.url ?? ""] ?? [404, "none"];
    response.writeHead(status, { "content-type": "application/json" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pylonkit-vendor-"));
  await writeFile(join(folder, "2026-07-26.json"), await textOfDigest(digestOf(vendorDocument())));
  served = { "/api": [200, JSON.stringify(vendorDocument())] };
});
afterEach(() => rm(folder, { recursive: true }));

const newer = () => {
  const document = vendorDocument();
  Object.assign(document.components.schemas.Berth.properties, { is_lit: { type: "boolean" } });
  return document;
};

/** The step as the workflow runs it, against addresses of ours. */
async function step(...paths: string[]) {
  const sources = paths.flatMap((path) => ["--source", `${base}${path}`]);
  const outputs = join(folder, "outputs.txt");
  const args = [MAIN, "--body", join(folder, "body.md"), "--date", "2026-11-02", "--folder", folder, ...sources];
  const run = promisify(execFile)(process.execPath, args, { env: { ...process.env, GITHUB_OUTPUT: outputs } });
  const { stdout } = await run;
  return { stdout, outputs: await readFile(outputs, "utf8") };
}

describe("the weekly look at the vendor's document", () => {
  it("does nothing where no fact changed, whatever its words are", async () => {
    const document = vendorDocument();
    document.paths["/berths"].post.description = "A berth is made. At most 10 requests per minute.";
    served["/api"] = [200, JSON.stringify(document)];
    expect(await step("/api")).toEqual({
      stdout: "no fact of the vendor's document changed\n",
      outputs: "changed=false\n",
    });
    expect((await readdir(folder)).sort()).toEqual(["2026-07-26.json", "outputs.txt"]);
  });

  it("adds the digest of a changed one, and tells what changed and what is left to do", async () => {
    served["/api"] = [200, JSON.stringify(newer())];
    const { stdout, outputs } = await step("/api");
    expect(stdout).toBe("the vendor's document changed since 2026-07-26\n");
    expect(outputs).toMatch(/^changed=true\ndate=2026-11-02\nbranch=vendor-spec-[0-9a-f]{12}\n$/);
    const digest = JSON.parse(await readFile(join(folder, "2026-11-02.json"), "utf8")) as Digest;
    expect(digest).toEqual(digestOf(newer()));
    const body = await readFile(join(folder, "body.md"), "utf8");
    expect(body).toContain("spec/vendor/2026-11-02.json");
    expect(body).toContain("## 2026-07-26 → 2026-11-02\n");
    expect(body).toContain("- `Berth.is_lit` is new, optional: boolean (`GET /berths`,");
  });

  it("names the branch by the facts", async () => {
    served["/api"] = [200, JSON.stringify(newer())];
    const branch = ({ outputs }: { outputs: string }) => /branch=.*/.exec(outputs.split("\n").slice(-2)[0] ?? "")?.[0];
    const first = branch(await step("/api"));
    await rm(join(folder, "2026-11-02.json"));
    expect(branch(await step("/api"))).toBe(first);
  });

  it("asks the other address where the first has no document", async () => {
    served["/static"] = [200, JSON.stringify(newer())];
    served["/api"] = [200, "<html>Sign in</html>"];
    expect((await step("/api", "/static")).outputs).toContain("changed=true");
  });

  it("fails with the reason of each address where none has one", async () => {
    served["/api"] = [503, "<html>"];
    served["/static"] = [200, `{"swagger":"2.0"}`];
    await expect(step("/api", "/static")).rejects.toThrow(
      `vendor-spec: the vendor's document could not be had:\n${base}/api answered 503 with an HTML page\n${base}/static: this is no OpenAPI 3 document: its version is "2.0"`,
    );
    expect(await readdir(folder)).toEqual(["2026-07-26.json"]);
  });
});
