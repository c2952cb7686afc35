import { buildMock, type MockParts, type PylonMock } from "../build-mock.ts";
import type { ApiDocument, OperationObject, Schema } from "../document/document.ts";
import type { PylonMockOptions } from "../options.ts";
import { Refusal, type Handlers, type WorldData } from "../workspace/contract.ts";
import { NO_ROWS } from "../workspace/kinds.ts";
import { createWorkspace } from "../workspace/workspace.ts";

const json = (schema: Schema, examples?: object) => ({
  "application/json": { schema, ...(examples ? { examples } : {}) },
});

const refused = { description: "Refused.", content: json({ $ref: "#/components/schemas/ErrorBody" }) };

const operation = (id: string, extra: object, data: Schema, example?: unknown): OperationObject => ({
  operationId: id,
  "x-pylon-rate-limit": { limit: 3, windowSeconds: 60 },
  responses: {
    200: {
      description: "Done.",
      content: json(
        { type: "object", required: ["data", "request_id"], properties: { data, request_id: { type: "string" } } },
        example === undefined ? undefined : { one: { value: { data: example, request_id: "from-the-example" } } },
      ),
    },
    400: refused,
    404: refused,
    429: refused,
  },
  ...extra,
});

const thing: Schema = {
  type: "object",
  required: ["id", "size"],
  properties: { id: { type: "string" }, size: { type: "integer" } },
};

/** An API of six operations, small enough to see everything the front does with it. */
export const TINY_API: ApiDocument = {
  openapi: "3.1.1",
  info: { title: "Tiny", version: "1" },
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  security: [{ bearerAuth: [] }],
  paths: {
    "/things": {
      get: operation(
        "GetThings",
        {
          parameters: [
            { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 9 } },
            { name: "kind", in: "query", required: true, schema: { type: "string", enum: ["red", "blue"] } },
          ],
        },
        { type: "array", items: thing },
        [{ id: "example", size: 1 }],
      ),
      post: operation(
        "CreateThing",
        { requestBody: { required: true, content: json({ $ref: "#/components/schemas/CreateThing" }) } },
        thing,
      ),
    },
    "/things/search": {
      post: operation(
        "SearchThings",
        { requestBody: { content: json({ $ref: "#/components/schemas/Search" }) } },
        { type: "array", items: thing },
      ),
    },
    "/things/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      get: operation("GetThing", {}, thing),
      delete: operation("DeleteThing", { "x-pylon-rate-limit": "unknown" }, thing),
    },
    "/things/{id}/files": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      post: operation(
        "AddFiles",
        {
          "x-pylon-rate-limit": "unknown",
          requestBody: {
            required: true,
            content: { "multipart/form-data": { schema: { $ref: "#/components/schemas/AddFiles" } } },
          },
        },
        { type: "object" },
      ),
    },
  },
  components: {
    securitySchemes: { bearerAuth: { type: "http", scheme: "bearer" } },
    schemas: {
      ErrorBody: {
        type: "object",
        required: ["errors", "request_id"],
        properties: { errors: { type: "array", items: { type: "string" } }, request_id: { type: "string" } },
      },
      CreateThing: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string", minLength: 1 },
          owner_id: { type: "string" },
          team_id: { type: "string" },
          parts: {
            type: "array",
            items: { type: "object", required: ["slug"], properties: { slug: { type: "string" } } },
          },
          labels: { type: "object", additionalProperties: { type: "string" } },
          pairs: {
            type: "array",
            items: { type: "object", not: { required: ["a", "b"] }, "x-pylon-message": "Give a or b, not both." },
          },
          color: { anyOf: [{ type: "string", enum: ["red", "blue"] }, { type: "null" }] },
        },
        not: { required: ["owner_id", "team_id"] },
        "x-pylon-message": "Give owner_id or team_id, not both.",
      },
      AddFiles: {
        type: "object",
        required: ["cover"],
        properties: {
          cover: { type: "string", format: "binary" },
          pages: { type: "array", maxItems: 3, items: { type: "string", format: "binary" } },
          labels: { type: "array", items: { $ref: "#/components/schemas/Label" } },
          note: { type: "string", minLength: 1 },
        },
      },
      Label: { type: "string", enum: ["draft", "final"] },
      Search: { type: "object", properties: { cursor: { type: "string" }, text: { type: "string" } } },
    },
  },
};

const things: Handlers = {
  "POST /things": ({ body, workspace }) => ({ data: { id: workspace.newId(), size: String(body["name"]).length } }),
  "POST /things/search": () => ({ data: [] }),
  "POST /things/{id}/files": ({ body }) => ({ data: body }),
  "GET /things/{id}": ({ params }) => {
    const { id = "" } = params;
    if (id === "liar") return { data: { id, size: "a lot" } };
    if (id === "broken") throw new Error("the handler fell over");
    if (id === "gone")
      throw new Refusal({ status: 404, code: "not_found", errors: ["No thing has the id gone."], existsId: "x" });
    return { data: { id, size: id.length } };
  },
};

/** A world without anybody in it. */
export const NOBODY: WorldData = {
  now: "2026-10-15T09:00:00.000Z",
  organization: { id: "b0a1b2c3-0000-4000-8000-000000000001", name: "Nobody" },
  tokenUser: "b0a1b2c3-0000-4000-8000-000000000002",
  ...NO_ROWS,
};

const nobody = () => Promise.resolve(NOBODY);

/** A mock of the tiny API; `parts` replaces what it is built of. */
export const tinyMock = (options: PylonMockOptions = {}, parts: Partial<MockParts> = {}): Promise<PylonMock> =>
  buildMock(options, {
    document: TINY_API,
    handlers: things,
    worlds: { empty: nobody, small: nobody, "support-desk": nobody, large: nobody },
    createWorkspace,
    ...parts,
  });

/** An answer, read. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { data?: unknown; errors?: string[]; code?: string; request_id?: string; exists_id?: string };
}

/** Sends JSON or a form with the mock's token, over its socket or, with `fetch: mock.fetch`, in process. */
export async function send(
  mock: { readonly url: string; readonly token: string },
  route: string,
  body?: unknown,
  {
    fetch = globalThis.fetch,
    headers = {},
  }: { fetch?: typeof globalThis.fetch; headers?: Record<string, string> } = {},
): Promise<Answered> {
  const [method = "", path = ""] = route.split(" ");
  const response = await fetch(`${mock.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${mock.token}`,
      ...(body === undefined || body instanceof FormData ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined
      ? {}
      : { body: typeof body === "string" || body instanceof FormData ? body : JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answered["body"] };
}
