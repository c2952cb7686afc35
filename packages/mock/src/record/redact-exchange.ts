import { pointerStep, type ApiDocument } from "../document/document.ts";
import type { Match, Routes } from "../document/routes.ts";
import type { Form, FormFile } from "../front/exchange.ts";
import { byName } from "../front/form.ts";
import type { Interaction, RecordedRequest } from "./cassette.ts";
import type { Redactor, Redacted } from "./redact-value.ts";
import { ruleOfField } from "./field-rules.ts";
import { isUuid } from "./fakes.ts";
import { responseSchema } from "./response-schema.ts";
import { typed, type Typed } from "./typed.ts";

/** A request and its answer as they were on the wire. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly body: string | undefined;
  readonly form?: Form | undefined;
  readonly status: number;
  readonly headers: Headers;
  readonly answer: string;
}

/** The headers of answers that are kept: those Pylon is known to send, and those that say when to come again. */
const KEPT = ["content-type", "x-pylon-request-id", "x-rate-limit-remaining", "x-retry-after", "retry-after"];

/** Makes what is kept of an exchange. Nothing else of it may be stored or shown. */
export function redactExchange(
  exchange: Exchange,
  { document, routes, redact }: { readonly document: ApiDocument; readonly routes: Routes; readonly redact: Redactor },
): Interaction {
  const { method, path, status } = exchange;
  const match = routes.match(method, path);
  const entry = match.kind === "found" ? match.entry : undefined;
  const requestParts = entry?.body ? typed(document, entry.body.schema) : [];
  const answerSchema = responseSchema(document, entry, status);

  const way = redactPath(path, match, routes, redact);
  const query = redactQuery(exchange.query, match, document, redact);
  const body = requestBody(exchange, requestParts, redact);
  const redacted = [...way.at, ...query.at, ...(body?.at ?? []).map((pointer) => `/body${pointer}`)];
  const request: RecordedRequest = {
    method,
    path: way.path,
    ...(Object.keys(query.query).length > 0 && { query: query.query }),
    ...(body && { body: body.value }),
    ...(exchange.form && { form: true }),
    ...(redacted.length > 0 && { redacted }),
  };
  const answer = jsonOf(exchange.answer);
  const whole = answer && redact.value(answer.value, answerSchema ? typed(document, answerSchema) : []).value;
  return {
    request,
    response: {
      status,
      headers: keptHeaders(exchange.headers, redact),
      ...(answer && { body: whole }),
      ...(!answer && exchange.answer !== "" && { text: textOf(exchange, redact) }),
    },
  };
}

/** Pages of proxies are kept as such, anything else that is no JSON as a text. */
const textOf = ({ headers, answer }: Exchange, redact: Redactor) =>
  redact.text(answer, headers.get("content-type")?.startsWith("text/html") ? "html" : "text");

function jsonOf(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function requestBody({ body, form }: Exchange, parts: Typed, redact: Redactor): Redacted | undefined {
  if (form) {
    if (!form.ok) return { value: `a form of ${form.size} bytes that cannot be read`, at: [""] };
    const texts = form.parts.filter((part): part is readonly [string, string] => typeof part[1] === "string");
    const files = form.parts.filter((part): part is readonly [string, FormFile] => typeof part[1] !== "string");
    const said = redact.value(byName(texts), parts);
    const kept = byName(files.map(([name, file]) => [redact.text(name, "slug"), fileOf(file, redact)] as const));
    const at = [...said.at, ...Object.keys(kept).map((name) => `/${pointerStep(name)}`)];
    return { value: { ...(said.value as object), ...kept }, at };
  }
  if (body === undefined || body === "") return undefined;
  const json = jsonOf(body);
  return json ? redact.value(json.value, parts) : { value: redact.text(body, "text"), at: [""] };
}

/** A file without its bytes. */
const fileOf = ({ name, type, size }: FormFile, redact: Redactor) => ({
  name: redact.text(name, "text"),
  type: /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(type) ? type : "application/octet-stream",
  size,
});

function redactPath(path: string, match: Match, routes: Routes, redact: Redactor) {
  const at: string[] = [];
  const known = new Set(routes.all.flatMap((entry) => entry.segments.filter((segment) => !segment.startsWith("{"))));
  const segments = path
    .slice(1)
    .split("/")
    .map((segment, index) => {
      const template = match.kind === "found" ? match.entry.segments[index] : undefined;
      if (template === segment || (template === undefined && known.has(segment))) return segment;
      const name = template?.slice(1, -1) ?? "";
      const plain = decode(segment);
      const fake = redact.text(plain, ruleOfField([], name) ?? (isUuid(plain) || /^\d+$/.test(plain) ? "id" : "label"));
      if (fake === plain) return segment;
      at.push(`/path/${index}`);
      return encodeURIComponent(fake);
    });
  return { path: `/${segments.join("/")}`, at };
}

function redactQuery(sent: Exchange["query"], match: Match, document: ApiDocument, redact: Redactor) {
  const at: string[] = [];
  const query = Object.fromEntries(
    Object.entries(sent).map(([name, value]) => {
      const parameter = match.kind === "found" ? match.entry.query.get(name) : undefined;
      const parts = parameter ? typed(document, parameter.schema) : [];
      const asNumber = parts.some(({ schema }) => ["integer", "number", "boolean"].includes(schema["type"] as string));
      // Numbers and switches tell nothing, such as a limit where none is documented.
      if ((asNumber || parts.length === 0) && /^(?:-?\d{1,6}|true|false)$/.test(String(value)))
        return [keyOfQuery(name, redact), value];
      const item = Array.isArray(value) && parts.length > 0 ? parts : parts;
      const key = keyOfQuery(name, redact);
      const done = redact.value(value, item, name);
      at.push(...done.at.map((pointer) => `/query/${pointerStep(key)}${pointer}`));
      return [key, done.value as string | string[]];
    }),
  );
  return { query, at };
}

const keyOfQuery = (name: string, redact: Redactor): string =>
  Object.keys(redact.value({ [name]: "" }, []).value as object)[0] ?? name;

function keptHeaders(headers: Headers, redact: Redactor): Readonly<Record<string, string>> {
  return Object.fromEntries(
    KEPT.flatMap((name): [string, string][] => {
      const value = headers.get(name);
      if (value === null) return [];
      if (name === "content-type") return [[name, /^[\w.+-]+\/[\w.+-]+/.exec(value)?.[0] ?? "text/plain"]];
      return [[name, redact.text(value, name.endsWith("after") && !/^\d/.test(value) ? "keep" : "id")]];
    }),
  );
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
