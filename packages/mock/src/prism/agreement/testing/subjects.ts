import { resolve, type ApiDocument } from "../../../document/document.ts";
import { routesOf, type RouteEntry } from "../../../document/routes.ts";
import { keyword, reachable, readerOf, type At } from "./located.ts";

/** An operation whose bodies are compared. */
export interface Subject {
  readonly entry: RouteEntry;
  readonly body: At;
  /** The bodies the document shows. */
  readonly examples: readonly unknown[];
  /** Whether there is a JSON object that its schema refuses. */
  readonly canRefuse: boolean;
}

/** The operations of a document that take a body, and those of them that are not compared, with the reason. */
export function subjectsOf(document: ApiDocument): {
  readonly compared: readonly Subject[];
  readonly exempt: readonly string[];
} {
  const withBody = routesOf(document).all.filter((entry) => entry.operation.requestBody !== undefined);
  const exempt: string[] = [];
  const compared = withBody.flatMap((entry): readonly Subject[] => {
    const { body } = entry;
    if (entry.pathOnly) exempt.push(`${entry.route}: known by its path alone, so its body is open`);
    else if (!body) exempt.push(`${entry.route}: its body is neither JSON nor a form`);
    if (!body || entry.pathOnly) return [];
    if (entry.bodyType === "multipart/form-data") exempt.push(`${entry.route} ${OVER_THE_WIRE}`);
    return [{ entry, body, examples: examplesOf(document, entry), canRefuse: canRefuse(document, body) }];
  });
  return { compared, exempt };
}

/** A form is compared as the object of its parts, which is what the mock shows Prism. */
const OVER_THE_WIRE =
  "as it is sent: Prism reads each part as one text, keeps the last of several parts of a name and decodes their percent signs, so that it refuses every list; compared as the object of its parts";

/** The bodies the document shows for an operation. */
export function examplesOf(document: ApiDocument, entry: RouteEntry): readonly unknown[] {
  const body = resolve(document, entry.operation.requestBody ?? {}).value as {
    readonly content?: Readonly<Record<string, { readonly example?: unknown; readonly examples?: object }>>;
  };
  const { example, examples = {} } = body.content?.[entry.bodyType] ?? {};
  const named = Object.values(examples).map((one) => (resolve(document, one).value as { value?: unknown }).value);
  return example === undefined ? named : [example, ...named];
}

const ASSERTIONS = [
  "type",
  "enum",
  "const",
  "required",
  "not",
  "if",
  "anyOf",
  "oneOf",
  "minProperties",
  "maxProperties",
  "dependentRequired",
  "propertyNames",
  "unevaluatedProperties",
];

function canRefuse(document: ApiDocument, body: At): boolean {
  const whole = new Set(
    readerOf(document)
      .joined(body)
      .map((at) => at.pointer),
  );
  return reachable(document, body).some((at) => {
    if (at.schema === false) return true;
    // That the whole is an object says nothing about objects.
    const names = whole.has(at.pointer) ? ASSERTIONS.filter((name) => name !== "type") : ASSERTIONS;
    return names.some((name) => keyword(at, name) !== undefined);
  });
}
