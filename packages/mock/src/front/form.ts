import type { Form, FormFile, Incoming } from "./exchange.ts";

const FORM_TYPE = /^multipart\/form-data\s*(?:;|$)/i;

/** Whether a Content-Type says that the body is a form with parts. */
const isFormType = (type: string | undefined): boolean => FORM_TYPE.test(type?.trim() ?? "");

/** The content of a request as the front takes it: the parts of a form, without the bytes of its files, or text. */
export async function contentOf(
  bytes: Uint8Array<ArrayBuffer>,
  type: string | undefined,
): Promise<Pick<Incoming, "body" | "form">> {
  if (bytes.length === 0) return { body: undefined };
  if (type === undefined || !isFormType(type)) return { body: new TextDecoder().decode(bytes) };
  return { body: undefined, form: await readForm(bytes, type) };
}

async function readForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Form> {
  try {
    const sent = withLongBoundary(bytes, type);
    const form = await new Response(sent.bytes, { headers: { "content-type": sent.type } }).formData();
    return { ok: true, parts: [...form].map(([name, value]) => [name, withoutBytes(value)]) };
  } catch {
    return {
      ok: false,
      why: whyNot(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), type),
      size: bytes.length,
    };
  }
}

/** The platform reads no boundary below 27 characters, though RFC 2046 has 1 to 70 and clients send five. */
const SHORTEST = 27;

/** The boundary a Content-Type names, or none. */
function boundaryOf(type: string): string | undefined {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]*)"|([^\s;]+))/i.exec(type) ?? [];
  return quoted ?? plain;
}

/** A form with a boundary that the platform reads: a short one is made longer, where it begins a line. */
function withLongBoundary(
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string } {
  const boundary = boundaryOf(type);
  if (!boundary || boundary.length >= SHORTEST) return { bytes, type };
  const long = `a-boundary-of-pylonkit-mock-${boundary.replaceAll(/[^\w-]/g, "-")}`;
  const lines = new RegExp(
    `(^|\\r\\n)--${boundary.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?=\\r\\n|--)`,
    "g",
  );
  // As Latin-1 every byte is one character, so that the bytes of files come back as they were.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  return {
    bytes: new Uint8Array(Buffer.from(text.replaceAll(lines, `$1--${long}`), "latin1")),
    type: `multipart/form-data; boundary=${long}`,
  };
}

const withoutBytes = (value: File | string): string | FormFile =>
  typeof value === "string" ? value : { name: value.name, type: value.type, size: value.size };

/** The platform only says that it failed. What it may have stumbled over, in the order of what clients get wrong. */
function whyNot(bytes: Buffer, type: string): string {
  const boundary = boundaryOf(type);
  if (!boundary) return "its Content-Type names no boundary; let the client that builds the form set that header";
  const line = JSON.stringify(`--${boundary}`);
  if (!bytes.includes(`--${boundary}`)) return `it has no line ${line}, the boundary of its Content-Type`;
  if (!bytes.includes(`--${boundary}--`)) return `it is cut off: the last line, ${line.slice(0, -1)}--", is missing`;
  return 'one of its parts does not begin with the header Content-Disposition: form-data; name="…" and an empty line';
}

/** Parts by name, a list where a name has several of them or is one of `lists`. */
export function byName<Value>(
  parts: readonly (readonly [name: string, value: Value])[],
  lists: ReadonlySet<string> = new Set(),
): Readonly<Record<string, Value | readonly Value[]>> {
  const grouped = new Map<string, Value[]>();
  for (const [name, value] of parts) {
    const before = grouped.get(name);
    if (before) before.push(value);
    else grouped.set(name, [value]);
  }
  return Object.fromEntries(
    [...grouped].map(([name, values]) => [name, values.length > 1 || lists.has(name) ? values : (values[0] as Value)]),
  );
}
