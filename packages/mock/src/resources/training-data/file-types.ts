import type { FormFile } from "../../front/exchange.ts";
import { badRequest } from "../inputs/refusals.ts";

/** What training data takes, by how names of such files end. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ["pdf", "application/pdf"],
  ["txt", "text/plain"],
  ["md", "text/markdown"],
  ["markdown", "text/markdown"],
  ["csv", "text/csv"],
  ["json", "application/json"],
  ["jpg", "image/jpeg"],
  ["jpeg", "image/jpeg"],
  ["png", "image/png"],
  ["gif", "image/gif"],
  ["webp", "image/webp"],
]);

const typeByName = (name: string): string | undefined => TYPES.get(/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "");

/**
 * The type of a file that is uploaded under a name, or a 400 where it is none that is taken. The ending of the name
 * tells it, else that of the file's own name, else the Content-Type of its part (assumed).
 */
export function fileType(field: string, file: FormFile, name: string): string {
  const [declared = ""] = file.type.toLowerCase().split(";");
  const type =
    typeByName(name) ?? typeByName(file.name) ?? [...TYPES.values()].find((known) => known === declared.trim());
  if (type !== undefined) return type;
  throw badRequest(
    `${field}: ${JSON.stringify(name)} is of no type that is taken, by its ending or its Content-Type; a PDF, plain text, markdown, CSV, JSON, JPEG, PNG, GIF or WebP is expected.`,
  );
}

/** The type of a text that is uploaded under a name: plain unless the name ends as those of another kind of text do. */
export function textType(name: string): string {
  const type = typeByName(name) ?? "";
  return type.startsWith("text/") || type === "application/json" ? type : "text/plain";
}
