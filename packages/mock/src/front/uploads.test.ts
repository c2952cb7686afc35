import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PylonMock } from "../build-mock.ts";
import { send, tinyMock } from "../testing/tiny-api.ts";

describe.each(["over a socket", "in process"])("an upload, %s", (way) => {
  let mock: PylonMock;
  beforeEach(async () => {
    mock = await tinyMock();
  });
  afterEach(() => mock.close());

  const upload = async (parts: readonly (readonly [string, Blob | string, string?])[], init: RequestInit = {}) => {
    const body = new FormData();
    for (const [name, value, file] of parts)
      if (typeof value === "string") body.append(name, value);
      else body.append(name, value, file);
    const ask = way === "in process" ? mock.fetch : fetch;
    const headers = { authorization: `Bearer ${mock.token}` };
    const response = await ask(`${mock.url}/things/1/files`, { method: "POST", headers, body, ...init });
    return { status: response.status, body: (await response.json()) as { data?: unknown; errors?: string[] } };
  };
  const png = new Blob(["secret picture"], { type: "image/png" });

  it("hands the handler its fields, files by name, type and size, and writes down no byte of them", async () => {
    const { status, body } = await upload([
      ["cover", png, "cover.png"],
      ["labels", "draft"],
    ]);
    const fields = { cover: { name: "cover.png", type: "image/png", size: 14 }, labels: ["draft"] };
    expect([status, body.data]).toEqual([200, fields]);
    expect(mock.journal[0]?.requestBody).toEqual({ ...fields, labels: "draft" });
    expect(JSON.stringify(mock.journal)).not.toContain("secret");
  });

  it("tells unknown, missing and wrong fields together, and nothing of what is in a file", async () => {
    const parts = [1, 2, 3, 4].map((page) => ["pages", png, `${page}.png`] as const);
    const { status, body } = await upload([...parts, ["labels", "finl"], ["note", ""], ["titel", "x"]]);
    expect([status, body.errors]).toEqual([
      400,
      [
        `Field "titel" is unknown: POST /things/{id}/files has the fields cover, pages, labels, note.`,
        'Field "cover" is required; it must be a file.',
        expect.stringMatching(/^Field "pages" must be a list of at most 3 items of which each is a file; /) as string,
        'Field "labels[0]" must be one of draft, final; "finl" was sent. Did you mean "final"?',
        'Field "note" must be a string that is not empty; "" was sent.',
      ],
    ]);
    expect(JSON.stringify([body, mock.journal])).not.toContain("secret");
  });

  it("asks for a form where none was sent, and for another type where it was sent as JSON", async () => {
    const none = await upload([], { body: null });
    expect(none.body.errors).toEqual(["POST /things/{id}/files needs a form (multipart/form-data) as its body."]);
    const json = await send(mock, "POST /things/1/files", { cover: "cover.png" });
    expect([json.status, json.body.errors]).toEqual([
      400,
      ['POST /things/{id}/files takes a body of the Content-Type multipart/form-data; "application/json" was sent.'],
    ]);
  });

  it("names what is wrong with one that cannot be read", async () => {
    const broken = await upload([], {
      body: "--b\r\nsecret",
      headers: { authorization: `Bearer ${mock.token}`, "content-type": "multipart/form-data; boundary=b" },
    });
    expect([broken.status, broken.body.errors]).toEqual([
      400,
      ['The body is not multipart/form-data: it is cut off: the last line, "--b--", is missing.'],
    ]);
    expect(mock.journal[0]?.requestBody).toBe("a multipart/form-data body of 11 bytes that cannot be read");
  });
});
