import { pointerStep, readBundle, type ApiDocument } from "../document/document.ts";
import { routesOf, type RouteEntry } from "../document/routes.ts";
import { contractOf } from "../prism/contract.ts";
import type { PrismRequest, Violation } from "../prism/prism-types.ts";
import type { Cassette, Interaction } from "./cassette.ts";
import { isUuid } from "./fakes.ts";
import { responseSchema } from "./response-schema.ts";
import { itemOf, propertyOf, typed, type Typed } from "./typed.ts";

/** A finding, and how often it was made. */
export interface Finding {
  /** As the documentation writes it; of an unknown operation the method and path. */
  readonly operation: string;
  /** Of answers the status, of requests none. */
  readonly status?: number;
  /** A JSON pointer into the request or the answer; `*` stands for any item of a list. */
  readonly pointer: string;
  readonly says: string;
  readonly count: number;
}

/** What a recording and the OpenAPI document disagree in. */
export interface CassetteReport {
  readonly interactions: number;
  readonly operations: number;
  /** Where a request or an answer breaks the document. */
  readonly violations: readonly Finding[];
  /** Fields of answers that the document does not have. */
  readonly undocumentedFields: readonly Finding[];
  /** Operations that the document does not have. */
  readonly undocumentedOperations: readonly Finding[];
}

/**
 * Holds a recording against the OpenAPI document of `@pylonkit/openapi`: the same contract that judges the mock's own
 * answers. Requests that Pylon refused are not held against it, as they were wrong already.
 */
export async function checkCassette({ interactions }: Cassette): Promise<CassetteReport> {
  const document = readBundle();
  const routes = routesOf(document);
  const contract = contractOf(document);
  const violations = counted();
  const fields = counted();
  const unknown = counted();
  const called = new Set<string>();

  for (const { request, response } of interactions) {
    const match = routes.match(request.method, request.path);
    if (match.kind !== "found") {
      const operation = `${request.method} ${generalised(request.path)}`;
      unknown.add({ operation, pointer: "", says: "the document has no such operation" });
      continue;
    }
    const { entry } = match;
    called.add(entry.route);
    const operation = entry.route;
    const { status } = response;
    const schema = responseSchema(document, entry, status);
    if (schema && response.body !== undefined && !entry.pathOnly)
      for (const pointer of undocumented(document, response.body, typed(document, schema)))
        fields.add({ operation, status, pointer, says: "the document has no such field" });
    const wrong: Violation[] = [];
    const { lies } = await contract.judge(entry, prismRequest(request, entry), (input) => {
      wrong.push(...input);
      return {
        statusCode: status,
        headers: { "content-type": "application/json" },
        body: response.body ?? response.text,
      };
    });
    if (status < 400) for (const one of wrong) violations.add({ operation, ...placed(one) });
    // Of a page that a proxy answers with nothing is documented.
    if (response.body !== undefined || status < 400)
      for (const lie of lies) violations.add({ operation, status, ...placed(lie) });
  }
  return {
    interactions: interactions.length,
    operations: called.size,
    violations: violations.all(),
    undocumentedFields: fields.all(),
    undocumentedOperations: unknown.all(),
  };
}

/** The report in sentences. */
export function reportText(report: CassetteReport): string {
  const list = (title: string, findings: readonly Finding[]) =>
    findings.length === 0
      ? [`${title}: none`]
      : [
          `${title}: ${findings.length}`,
          ...findings.map(
            ({ operation, status, pointer, says, count }) =>
              `  ${operation}${status === undefined ? "" : ` ${status}`}${pointer === "" ? "" : ` ${pointer}`}: ${says} (${count}×)`,
          ),
        ];
  return [
    `${report.interactions} interactions of ${report.operations} operations`,
    ...list("violations", report.violations),
    ...list("undocumented fields", report.undocumentedFields),
    ...list("undocumented operations", report.undocumentedOperations),
  ].join("\n");
}

function prismRequest(request: Interaction["request"], entry: RouteEntry): PrismRequest {
  const query = Object.fromEntries(
    Object.entries(request.query ?? {}).map(([name, value]) => [name, typeof value === "string" ? value : [...value]]),
  );
  const body = request.form ? filesAsText(request.body) : request.body;
  return {
    method: entry.method.toLowerCase(),
    url: { path: request.path, query },
    headers: { authorization: "Bearer checked", "content-type": "application/json" },
    ...(body === undefined ? {} : { body }),
  };
}

/** Files of a form are texts in the document. */
const filesAsText = (body: unknown): unknown =>
  typeof body === "object" && body !== null
    ? Object.fromEntries(
        Object.entries(body).map(([name, value]) => [
          name,
          isFile(value)
            ? "a file"
            : Array.isArray(value)
              ? value.map((one) => (isFile(one) ? "a file" : (one as unknown)))
              : (value as unknown),
        ]),
      )
    : body;

const isFile = (value: unknown): boolean => typeof value === "object" && value !== null && "size" in value;

const placed = ({ path = [], message }: Violation) => ({
  pointer: path.map((step) => `/${/^\d+$/.test(step) ? "*" : pointerStep(step)}`).join(""),
  says: message,
});

/** Ids of a path that is in no table. */
const generalised = (path: string) =>
  path
    .split("/")
    .map((segment) => (isUuid(segment) || /^(?:\d+|id-\d+)$/.test(segment) ? "{id}" : segment))
    .join("/");

/** The pointers of all fields that an object of the document does not have; one that may have any has them all. */
function undocumented(document: ApiDocument, value: unknown, parts: Typed, pointer = ""): readonly string[] {
  if (parts.length === 0) return [];
  if (Array.isArray(value))
    return value.flatMap((item) => undocumented(document, item, itemOf(document, parts), `${pointer}/*`));
  if (typeof value !== "object" || value === null) return [];
  const isOpen =
    parts.every(({ schema }) => schema["properties"] === undefined) ||
    parts.some(({ schema }) => Boolean(schema["additionalProperties"]));
  return Object.entries(value).flatMap(([name, inner]) => {
    const property = propertyOf(document, parts, name);
    if (property.known || isOpen)
      return undocumented(document, inner, property.typed, `${pointer}/${property.known ? pointerStep(name) : "*"}`);
    return [`${pointer}/${pointerStep(name)}`];
  });
}

function counted() {
  const found = new Map<string, Finding>();
  return {
    add(finding: Omit<Finding, "count">) {
      const key = JSON.stringify([finding.operation, finding.status, finding.pointer, finding.says]);
      found.set(key, { ...finding, count: (found.get(key)?.count ?? 0) + 1 });
    },
    all: () => [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding),
  };
}
