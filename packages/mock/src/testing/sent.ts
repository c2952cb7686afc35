import type { Sent } from "./request-rules.ts";

/** A request by the route it takes, with its ids and query filled in. */
export function ask(route: string, body?: object | string, headers?: Sent["headers"]): Sent {
  const [method = "", path = ""] = route.split(" ");
  return { method, path, ...(body === undefined ? {} : { body }), ...(headers && { headers }) };
}

const BOUNDARY = "------------------------harbor-parts";

/** A form as it goes out, of texts and of files with their names. */
export function askForm(
  route: string,
  parts: readonly (readonly [name: string, text: string, fileName?: string])[],
): Sent {
  const written = parts.map(([name, text, fileName]) => {
    const file = fileName === undefined ? "" : `; filename="${fileName}"`;
    return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${text}\r\n`;
  });
  const type = `multipart/form-data; boundary=${BOUNDARY}`;
  return ask(route, `${written.join("")}--${BOUNDARY}--\r\n`, { [TYPE]: type });
}

const TYPE = "content-type";

/** The headers of a request, without those that are to be left out. */
export const headersOf = ({ body, headers }: Sent): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({ ...(body === undefined ? {} : { [TYPE]: "application/json" }), ...headers }).flatMap(
      ([name, value]) => (value === undefined ? [] : [[name, value] as const]),
    ),
  );

/** The body of a request as text. */
export const textOf = ({ body }: Sent): string | undefined => (typeof body === "object" ? JSON.stringify(body) : body);

/** The request with the cursor in its place. */
export function withCursor(sent: Sent, cursor: string): Sent {
  const text = textOf(sent)?.replaceAll("{cursor}", cursor);
  const path = sent.path.replaceAll("{cursor}", cursor);
  return { ...sent, path, ...(text === undefined ? {} : { body: text }) };
}
