import { describe, expect, it } from "vitest";
import { byName, contentOf } from "./form.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** A form as the platform writes it. */
const written = async (form: FormData) => {
  const response = new Response(form);
  return {
    bytes: new Uint8Array(await response.arrayBuffer()),
    type: response.headers.get("content-type") ?? undefined,
  };
};

describe("contentOf", () => {
  it.each([
    ["nothing", "", "application/json", undefined],
    ["JSON", '{"a":1}', "application/json", '{"a":1}'],
    ["text that says nothing of itself", "x", undefined, "x"],
    ["text after a byte order mark", "\uFEFFx", "text/plain", "x"],
    ["another multipart type", "x", "multipart/mixed; boundary=b", "x"],
  ])("is the text of %s", async (_, text, type, body) => {
    expect(await contentOf(bytes(text), type)).toEqual({ body });
  });

  it("is the parts of a form, of its files no bytes", async () => {
    const form = new FormData();
    form.append("note", "50% of the berths, ü");
    form.append("file", new Blob(["secret bytes"], { type: "text/csv" }), "nordkai berths.csv");
    form.append("file", new Blob([new Uint8Array([0, 255, 13, 10])]), "ключ.bin");
    const sent = await written(form);
    const content = await contentOf(sent.bytes, sent.type);
    expect(content).toEqual({
      body: undefined,
      form: {
        ok: true,
        parts: [
          ["note", "50% of the berths, ü"],
          ["file", { name: "nordkai berths.csv", type: "text/csv", size: 12 }],
          ["file", { name: "ключ.bin", type: "application/octet-stream", size: 4 }],
        ],
      },
    });
    expect(JSON.stringify(content)).not.toContain("secret");
  });

  const part = (header: string) => `--b\r\n${header}\r\n\r\nx\r\n--b--\r\n`;
  const named = 'Content-Disposition: form-data; name="a"';
  it.each(["b", "xYzZY", '"--a b-"', "26-characters-of-a-boundar", "f".repeat(27), "f".repeat(70)])(
    "reads a form whose boundary is %s, as RFC 2046 has 1 to 70 characters",
    async (given) => {
      const boundary = given.replaceAll('"', "");
      const line = (text: string) => `--${boundary}${text}\r\n`;
      // The platform takes a long boundary for one wherever it stands.
      const content = boundary.length < 27 ? `ü --${boundary}\r\n-- ${boundary}--` : "ü\r\n--";
      const file = `Content-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n${content}\r\n`;
      const text = `${line("")}${named}\r\n\r\nx\r\n${line("")}${file}${line("--")}`;
      const { form } = await contentOf(bytes(text), `multipart/form-data; boundary=${given}`);
      expect(form).toMatchObject({
        ok: true,
        parts: [
          ["a", "x"],
          ["file", { name: "a.txt", size: bytes(content).length }],
        ],
      });
    },
  );

  it.each([
    ["names no boundary", part(named), "multipart/form-data", "its Content-Type names no boundary; let the client"],
    ["names another boundary", part(named), "multipart/form-data; boundary=c", 'it has no line "--c", the boundary of'],
    ["is no form", '{"a":1}', 'multipart/form-data; boundary="b"', 'it has no line "--b", the boundary of'],
    [
      "is cut off",
      part(named).slice(0, -8),
      "multipart/form-data; boundary=b",
      'it is cut off: the last line, "--b--",',
    ],
    [
      "has a part without a name",
      part("Content-Type: text/plain"),
      "multipart/form-data; boundary=b",
      "one of its parts",
    ],
  ])("says why where a form %s", async (_, text, type, why) => {
    const { form, body } = await contentOf(bytes(text), type);
    expect(body).toBeUndefined();
    expect(form).toEqual({ ok: false, why: expect.stringContaining(why) as string, size: text.length });
  });
});

describe("byName", () => {
  const parts = [
    ["a", 1],
    ["b", 2],
    ["a", 3],
  ] as const;

  it("makes lists of names that come several times, and of those that are lists", () => {
    expect(byName(parts)).toEqual({ a: [1, 3], b: 2 });
    expect(byName(parts, new Set(["b", "c"]))).toEqual({ a: [1, 3], b: [2] });
  });

  it("takes any name", () => {
    expect(
      Object.keys(
        byName([
          ["__proto__", "x"],
          ["constructor", "y"],
        ]),
      ),
    ).toEqual(["__proto__", "constructor"]);
  });
});
