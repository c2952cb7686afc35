import type { ApiDocument } from "../document/document.ts";
import type { RouteEntry } from "../document/routes.ts";
import { show } from "../show.ts";
import { excessOf } from "./excess.ts";
import { MAX_BODY_BYTES, type Form, type FormFile, type Incoming } from "./exchange.ts";
import { byName } from "./form.ts";
import { formFields } from "./form-fields.ts";

/** A parsed body, or the status and sentence to refuse it with. */
export type ReadBody =
  | {
      readonly ok: true;
      /** What a handler is given; a file is a `FormFile`. */
      readonly body: Readonly<Record<string, unknown>> | undefined;
      /** The same as Prism validates it, where a file is a text. */
      readonly forPrism: Readonly<Record<string, unknown>> | undefined;
    }
  | { readonly ok: false; readonly status: 400 | 413; readonly error: string };

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

const refuse = (error: string, status: 400 | 413 = 400): ReadBody => ({ ok: false, status, error });
const accept = (body: Readonly<Record<string, unknown>> | undefined, forPrism = body): ReadBody => ({
  ok: true,
  body,
  forPrism,
});

/**
 * The object a request carries, sent as JSON or as a form, whichever the operation takes. In strict mode a body has to
 * say that it is JSON; otherwise it is read as JSON whatever it says, unless that is a form. Prism would never answer a
 * body that is malformed, so that is decided here.
 */
export function readBody(incoming: Incoming, entry: RouteEntry, document: ApiDocument, strict: boolean): ReadBody {
  if (incoming.bodyTooLarge)
    return refuse(`The body is larger than ${MAX_BODY_BYTES} bytes, the most this mock reads.`, 413);
  if (incoming.form === undefined && !incoming.body) return accept(undefined);
  const encoding = incoming.headers["content-encoding"];
  if (encoding && encoding.toLowerCase() !== "identity")
    return refuse(`The body is encoded as ${show(encoding)}; the mock reads bodies as they are, without an encoding.`);
  const type = incoming.headers["content-type"];
  const isRight =
    entry.bodyType === "multipart/form-data"
      ? incoming.form
      : !incoming.form && (!strict || JSON_TYPE.test(type ?? ""));
  if (!isRight)
    return refuse(`${entry.route} takes a body of the Content-Type ${entry.bodyType}; ${show(type)} was sent.`);
  return incoming.form ? readForm(incoming.form, entry, document) : readJson(incoming.body ?? "");
}

function readJson(text: string): ReadBody {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    return refuse(`The body is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  if (typeof body !== "object" || body === null || Array.isArray(body))
    return refuse(`The body must be a JSON object; ${Array.isArray(body) ? "a list" : show(body)} was sent.`);
  const excess = excessOf(body);
  if (excess) return refuse(`The body ${excess}, the most this mock reads.`);
  return accept(body as Record<string, unknown>);
}

function readForm(form: Form, entry: RouteEntry, document: ApiDocument): ReadBody {
  if (!form.ok) return refuse(`The body is not multipart/form-data: ${form.why}.`);
  const fields = formFields(document, entry);
  for (const [name, value] of form.parts) {
    const isFile = typeof value !== "string";
    if (fields.files.has(name) && !isFile)
      return refuse(`Field "${name}" must be a file, a part with a filename; the text ${show(value)} was sent.`);
    if (fields.texts.has(name) && isFile)
      return refuse(`Field "${name}" must be text, a part without a filename; ${fileAsText(value)} was sent.`);
  }
  const forPrism = form.parts.map(
    ([name, value]) => [name, typeof value === "string" ? value : fileAsText(value)] as const,
  );
  return accept(byName(form.parts, fields.lists), byName(forPrism, fields.lists));
}

/** What stands for a file where a text has to: in validation, and in sentences. */
const fileAsText = ({ name, size }: FormFile) => `the file ${show(name)} of ${size} bytes`;

/**
 * A body as the journal keeps it: parsed where it can be, the text itself where it is no JSON or more than the mock reads. Of the
 * files of a form it keeps name, type and size, never the bytes, and of a form that cannot be read nothing but its size.
 */
export function bodyForJournal({ body: text, form }: Pick<Incoming, "body" | "form">): unknown {
  if (form)
    return form.ok ? byName(form.parts) : `a multipart/form-data body of ${form.size} bytes that cannot be read`;
  if (text === undefined || text === "") return undefined;
  try {
    const body: unknown = JSON.parse(text);
    return excessOf(body) ? text : body;
  } catch {
    return text;
  }
}
