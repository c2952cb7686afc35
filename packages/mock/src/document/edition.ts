import type { ApiTables } from "../workspace/api-tables.ts";
import { answerSchema } from "./answer-schema.ts";
import type { ApiDocument, Schema } from "./document.ts";
import { propertiesOf } from "./composed.ts";
import { documentAsOf } from "./document-as-of.ts";
import { laterThan } from "./later.ts";
import { leaveOut } from "./leave-out.ts";
import { withoutLaterRoutes } from "./later-routes.ts";
import { routesOf, type RouteEntry, type Routes } from "./routes.ts";

/** The document a mock answers by, and what else follows from the month it stands for. */
export interface Edition {
  readonly document: ApiDocument;
  readonly routes: Routes;
  /** What searches and lists took then; `undefined` for the newest edition, which has it from the generated tables. */
  readonly tables: ApiTables | undefined;
  /** A body as it was answered then. */
  answer(entry: RouteEntry | undefined, status: number, body: unknown): unknown;
  /** What was read of a body then. */
  request(entry: RouteEntry, body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
}

/** The newest edition. */
function newest(document: ApiDocument): Edition {
  return {
    document,
    routes: routesOf(document),
    tables: undefined,
    answer: (_, _status, body) => body,
    request: (_, body) => body,
  };
}

/** The edition of a month such as `2026-04`, the newest without one. */
export function editionOf(document: ApiDocument, month: string | undefined): Edition {
  if (month === undefined) return newest(document);
  const isLater = laterThan(document, month);
  const now = routesOf(document);
  const past = documentAsOf(document, month);
  const routes = routesOf(past);
  const trimmed = (schema: Schema | undefined, body: unknown) =>
    schema === undefined ? body : leaveOut(document, isLater, schema, body);
  const isLaterRoute = (method: string, path: string) =>
    now.match(method, path).kind === "found" && routes.match(method, path).kind !== "found";
  return {
    document: past,
    routes,
    tables: tablesOf(past, routes),
    answer: (entry, status, body) =>
      trimmed(
        status < 400 ? answerSchema(document, entry && now.byRoute.get(entry.route)) : errorSchema(document),
        status < 400 ? body : withoutLaterRoutes(body, isLaterRoute),
      ),
    request: (entry, body) =>
      trimmed(now.byRoute.get(entry.route)?.body?.schema, body) as Readonly<Record<string, unknown>>,
  };
}

/** Every refusal has this form, also that of a path without an operation. */
const errorSchema = ({ components = {} }: ApiDocument): Schema | undefined =>
  (components["schemas"] as Readonly<Record<string, Schema>> | undefined)?.["ErrorBody"];

/** The tables of a document, as the generated ones are of the newest. */
function tablesOf(document: ApiDocument, routes: Routes): ApiTables {
  const by = (extension: string) =>
    Object.fromEntries(
      routes.all
        .map(({ route, operation }) => [route, operation[extension]] as const)
        .filter(([, fact]) => typeof fact === "object" && fact !== null),
    );
  const schemas = document.components?.["schemas"] as Readonly<Record<string, { enum?: readonly string[] }>>;
  return {
    filters: by("x-pylon-filter"),
    timeWindows: by("x-pylon-time-window"),
    operators: schemas["FilterOperator"]?.enum ?? [],
    paged: new Set(routes.all.filter((entry) => takesCursor(document, entry)).map(({ route }) => route)),
  } as unknown as ApiTables;
}

/** Whether the cursor that an operation is said to take is there. */
function takesCursor(document: ApiDocument, { operation, query, body }: RouteEntry): boolean {
  const paging = operation["x-pylon-pagination"] as { cursor?: { in: string; name: string } } | string | undefined;
  if (typeof paging !== "object" || !paging.cursor) return false;
  const { in: where, name } = paging.cursor;
  if (where === "query") return query.has(name);
  return body !== undefined && (propertiesOf(document, body.schema)?.has(name) ?? true);
}
