import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createPylonClient } from "./create-pylon-client.ts";
import { fileFrom } from "./file-from.ts";
import { fileFromPath } from "./node.ts";
import { json, serve } from "./testing/server.ts";
import { uploadForm } from "./upload-form.ts";

const TEXT = "vessel;berth\n";

describe("uploadForm", () => {
  it("sends files with their names and types, and text as text", async () => {
    await using server = await serve((_, response) => json(response, 200, { data: {}, request_id: "r" }));
    const client = createPylonClient({ baseUrl: server.url, token: "t" });
    const file = new File([TEXT], "berths.csv", { type: "text/csv" });
    const body = uploadForm("POST /attachments", { file, description: "the plan" });
    await client.POST("/attachments", { body });
    expect(server.seen[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(server.seen[0]?.body).toContain(
      `name="file"; filename="berths.csv"\r\nContent-Type: text/csv\r\n\r\n${TEXT}\r\n`,
    );
    expect(server.seen[0]?.body).toContain('name="description"\r\n\r\nthe plan\r\n');
  });

  it("sends a list as one part for each of its entries", async () => {
    const files = [new File(["a"], "a.txt"), new File(["b"], "b.txt")];
    const form = uploadForm("POST /training-data/upload", { files, external_ids: ["1", "2"] });
    expect(form.getAll("files").map((file) => (file as File).name)).toEqual(["a.txt", "b.txt"]);
    expect(form.getAll("external_ids")).toEqual(["1", "2"]);
  });

  it("leaves out what is undefined, and an empty list", () => {
    const form = uploadForm("POST /training-data/upload", { files: [], training_data_id: undefined });
    expect([...form.keys()]).toEqual([]);
  });

  it.each([
    ["a stream", new ReadableStream(), "a ReadableStream"],
    ["bytes", new Uint8Array(1), "a Uint8Array"],
    ["null", null, "null"],
    ["an object", { path: "x" }, "a Object"],
  ])("refuses %s, by operation and field", (_, file, shown) => {
    expect(() => uploadForm("POST /attachments", { file: file as unknown as Blob })).toThrow(
      `uploadForm: POST /attachments: file is ${shown}; a Blob, a File (see fileFrom), text or a list is expected`,
    );
  });
});

describe("fileFrom", () => {
  const stream = () => new Blob([TEXT]).stream();
  const iterable = async function* () {
    yield await Promise.resolve("vessel;");
    yield new TextEncoder().encode("berth\n");
  };

  it.each<[string, () => Parameters<typeof fileFrom>[0]]>([
    ["text", () => TEXT],
    ["bytes", () => new TextEncoder().encode(TEXT)],
    ["a Blob", () => new Blob([TEXT])],
    ["a ReadableStream", stream],
    ["an async iterable", iterable],
    ["a Node stream", () => Readable.from([Buffer.from(TEXT)])],
    ["an answer", () => new Response(TEXT, { headers: { "content-type": "" } })],
  ])("makes a file of %s", async (_, source) => {
    const file = await fileFrom(source(), "berths.csv", { type: "text/csv" });
    expect([file.name, file.type, await file.text()]).toEqual(["berths.csv", "text/csv", TEXT]);
  });

  it("keeps the type its source has, where no other is given", async () => {
    expect((await fileFrom(new Blob([TEXT], { type: "text/csv" }), "a")).type).toBe("text/csv");
    expect((await fileFrom(new Response(TEXT, { headers: { "content-type": "text/csv" } }), "a")).type).toBe(
      "text/csv",
    );
    expect((await fileFrom(new Response(null), "a")).size).toBe(0);
    expect((await fileFrom(TEXT, "a")).type).toBe("");
  });

  it("passes on the error of a stream that breaks", async () => {
    const broken = new Error("the disk is gone");
    const source = new ReadableStream({ pull: (controller) => controller.error(broken) });
    await expect(fileFrom(source, "a")).rejects.toBe(broken);
  });

  it("stops reading when it is aborted, with the caller's reason, and lets the stream go", async () => {
    const letGo = vi.fn();
    const silent = new ReadableStream<Uint8Array>({ cancel: letGo });
    const controller = new AbortController();
    const file = fileFrom(silent, "a", { signal: controller.signal });
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(file).rejects.toBe(reason);
    await vi.waitFor(() => expect(letGo).toHaveBeenCalled());
    await expect(fileFrom("x", "a", { signal: controller.signal })).rejects.toBe(reason);
  });
});

describe("fileFromPath", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "pylonkit-upload-"));
    await writeFile(join(folder, "berths.csv"), TEXT);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("reads a file by path and by URL, named after it or as told", async () => {
    const path = join(folder, "berths.csv");
    const file = await fileFromPath(path, { type: "text/csv" });
    expect([file.name, file.type, await file.text()]).toEqual(["berths.csv", "text/csv", TEXT]);
    expect((await fileFromPath(pathToFileURL(path), { name: "plan.csv" })).name).toBe("plan.csv");
  });

  it("sends it over the wire", async () => {
    await using server = await serve((_, response) => json(response, 200, { data: {}, request_id: "r" }));
    const client = createPylonClient({ baseUrl: server.url, token: "t" });
    const file = await fileFromPath(join(folder, "berths.csv"));
    await client.POST("/attachments", { body: uploadForm("POST /attachments", { file }) });
    expect(server.seen[0]?.body).toContain(`filename="berths.csv"`);
    expect(server.seen[0]?.body).toContain(TEXT);
  });

  it("fails with Node's own error where there is no such file", async () => {
    await expect(fileFromPath(join(folder, "none"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("sends what it read, whatever becomes of the file until it is sent", async () => {
    await using server = await serve((_, response) => json(response, 200, { data: {}, request_id: "r" }));
    const path = join(folder, "changing.csv");
    await writeFile(path, TEXT);
    const file = await fileFromPath(path);
    await writeFile(path, "something longer than before\n");
    const client = createPylonClient({ baseUrl: server.url, token: "t" });
    await client.POST("/attachments", { body: uploadForm("POST /attachments", { file }) });
    expect(server.seen[0]?.body).toContain(`\r\n\r\n${TEXT}\r\n`);
  });

  it("ends with its signal", async () => {
    const reading = fileFromPath(join(folder, "berths.csv"), { signal: AbortSignal.abort() });
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  });

  it("is not needed for a stream of one's own", async () => {
    const file = await fileFrom(createReadStream(join(folder, "berths.csv")), "berths.csv");
    expect(await file.text()).toBe(TEXT);
  });
});
