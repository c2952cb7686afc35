import { describe, expect, it } from "vitest";
import { routesOf } from "../document/routes.ts";
import { TINY_API } from "../testing/tiny-api.ts";
import type { Form, Incoming } from "./exchange.ts";
import { bodyForJournal, readBody } from "./read-body.ts";

const routes = routesOf(TINY_API);
const file = { name: "cover.png", type: "image/png", size: 9 };
const form = (...parts: Extract<Form, { ok: true }>["parts"]): Form => ({ ok: true, parts });

const read = (route: string, content: Pick<Incoming, "body" | "form">, type?: string, strict = true) => {
  const entry = routes.byRoute.get(route);
  if (!entry) throw new Error(`no ${route}`);
  const incoming: Incoming = {
    method: entry.method,
    path: entry.path,
    query: {},
    headers: { "content-type": type },
    bodyTooLarge: false,
    signal: new AbortController().signal,
    ...content,
  };
  return readBody(incoming, entry, TINY_API, strict);
};
const UPLOAD = "POST /things/{id}/files";
const FORM = "multipart/form-data; boundary=b";

describe("readBody of a form", () => {
  it("gives handlers the files and Prism texts in their place", () => {
    const sent = form(["cover", file], ["pages", { ...file, name: "1" }], ["labels", "draft"], ["note", "x"]);
    expect(read(UPLOAD, { body: undefined, form: sent }, FORM)).toEqual({
      ok: true,
      body: { cover: file, pages: [{ ...file, name: "1" }], labels: ["draft"], note: "x" },
      forPrism: {
        cover: 'the file "cover.png" of 9 bytes',
        pages: ['the file "1" of 9 bytes'],
        labels: ["draft"],
        note: "x",
      },
    });
  });

  it.each<[string, Form, string]>([
    [
      "a text for a file",
      form(["cover", "cover.png"]),
      'Field "cover" must be a file, a part with a filename; the text "cover.png" was sent.',
    ],
    [
      "a text among files",
      form(["pages", file], ["pages", "2.png"]),
      'Field "pages" must be a file, a part with a filename; the text "2.png" was sent.',
    ],
    [
      "a file for a text",
      form(["note", file]),
      'Field "note" must be text, a part without a filename; the file "cover.png" of 9 bytes was sent.',
    ],
    [
      "a form that cannot be read",
      { ok: false, why: "it is cut off", size: 3 },
      "The body is not multipart/form-data: it is cut off.",
    ],
  ])("refuses %s", (_, sent, error) => {
    for (const strict of [true, false])
      expect(read(UPLOAD, { body: undefined, form: sent }, FORM, strict)).toEqual({ ok: false, status: 400, error });
  });

  it.each([true, false])("says which of the two kinds of body is wanted, strict %s", (strict) => {
    expect(read(UPLOAD, { body: "{}" }, "application/json", strict)).toMatchObject({
      error: `${UPLOAD} takes a body of the Content-Type multipart/form-data; "application/json" was sent.`,
    });
    expect(read("POST /things", { body: undefined, form: form(["name", "x"]) }, FORM, strict)).toMatchObject({
      error: `POST /things takes a body of the Content-Type application/json; "${FORM}" was sent.`,
    });
  });

  it("leaves it to validation that there is none", () => {
    expect(read(UPLOAD, { body: undefined })).toEqual({ ok: true, body: undefined, forPrism: undefined });
  });
});

describe("bodyForJournal", () => {
  it("keeps of a form its fields, and of files what they are called and how large they are", () => {
    const sent = form(["cover", file], ["labels", "draft"], ["labels", "final"]);
    expect(bodyForJournal({ body: undefined, form: sent })).toEqual({ cover: file, labels: ["draft", "final"] });
  });

  it("keeps nothing of a form that cannot be read but its size", () => {
    expect(bodyForJournal({ body: undefined, form: { ok: false, why: "it is cut off", size: 37 } })).toBe(
      "a multipart/form-data body of 37 bytes that cannot be read",
    );
  });
});
