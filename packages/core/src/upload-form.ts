import type { paths } from "@pylonkit/openapi";

/** A body that goes as a form, as the spec describes it. */
interface FormBody<Fields> {
  requestBody: { content: { "multipart/form-data": Fields } };
}

/** The paths a form can be posted to, with the fields of each. */
type UploadFieldsByPath = {
  [
    Path in keyof paths as paths[Path] extends { post: FormBody<unknown> } ? `POST ${Path}` : never
  ]: paths[Path] extends {
    post: FormBody<infer Fields>;
  }
    ? Fields
    : never;
};

/** The operations that take an upload: `"POST /attachments"` and the others. */
export type UploadRoute = keyof UploadFieldsByPath;

/** What the form of an upload holds: files as `Blob` or `File`, the rest as the spec types it. */
export type UploadFields<Route extends UploadRoute> = UploadFieldsByPath[Route];

/**
 * The form an upload sends, its fields typed by the operation it is for. A list becomes a part for each of its entries,
 * all of the same name; what is undefined is left out. A `Blob` has no name and goes as `blob`: give a `File`, which
 * `fileFrom` makes of a stream or bytes. Throws a `TypeError` that names the field for what no form can carry.
 *
 *     const body = uploadForm("POST /attachments", { file: new File(["vessel;berth\n"], "berths.csv") });
 *     await client.POST("/attachments", { body });
 */
export function uploadForm<Route extends UploadRoute>(route: Route, fields: UploadFields<Route>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields as Record<string, unknown>)) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (one instanceof Blob) form.append(name, one);
      else if (one !== undefined) form.append(name, textOf(one, `${route}: ${name}`));
    }
  }
  return form;
}

function textOf(value: unknown, place: string): string {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
  const shown = value === null ? "null" : `a ${(value as object).constructor?.name ?? typeof value}`;
  throw new TypeError(`uploadForm: ${place} is ${shown}; a Blob, a File (see fileFrom), text or a list is expected`);
}
