/**
 * A small OpenAPI document in the manner in which the vendor writes his: OpenAPI 3.0.3 without nulls and with hardly a
 * required property, figures and values in descriptions, Go names beside everything. It is about berths and ships and
 * says nothing of Pylon's. Each call makes a new one, to be changed by a test.
 */
export function vendorDocument() {
  const error = { $ref: "#/components/responses/Refused" };
  const answer = (schema: object) => ({ description: "", content: { "application/json": { schema } } });
  const body = (name: string) => ({
    content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
    "x-originalParamName": "Body",
  });
  return {
    openapi: "3.0.3",
    info: { title: "Berths", version: "1.0.0" },
    servers: [{ url: "https://berths.example" }],
    paths: {
      "/berths": {
        get: {
          operationId: "GetBerths",
          summary: "All berths of a harbour, page by page",
          description:
            "Shows every berth that was in use within a span of time (max 14 days).\n\n**Rate limit:** 60 requests per minute",
          parameters: [
            {
              name: "start_time",
              in: "query",
              required: true,
              description:
                "Where the span begins (RFC3339). Start and end must be less than or equal to 14 days apart.",
              schema: { type: "string" },
              "x-go-name": "StartTime",
            },
            {
              name: "limit",
              in: "query",
              description: "How many berths to show. Defaults to 50. Must be greater than 0 and less than 200.",
              schema: { type: "integer", format: "int64" },
              "x-go-name": "Limit",
            },
            {
              name: "kind",
              in: "query",
              description: 'Which kind. Can be "quay", "buoy", or "dock".',
              schema: { type: "string" },
            },
          ],
          responses: { "200": answer({ $ref: "#/components/schemas/BerthList" }), "400": error },
        },
        post: {
          operationId: "CreateBerth",
          description: "Makes a berth.\n\n**Rate limit:** 10 requests per minute",
          requestBody: body("CreateBerthRequest"),
          responses: { "200": { $ref: "#/components/responses/BerthResponse" }, "400": error },
        },
      },
      "/berths/search": {
        post: {
          operationId: "SearchBerths",
          description: [
            "Finds berths. These fields can be filtered by:",
            '* state. Valid values are `["free", "taken"]` or a custom state. Allowed operators: `equals`, `in`',
            "* custom fields (by the slug of the custom field)",
            '* kind. Valid values are `["quay", "buoy", "dock"]`. Allowed operators: `not_in`, `in`, `equals`',
            "* taken_at (as RFC3339). Allowed operators: `time_is_after`",
            "* This bullet is about something else, `equals` and `in` notwithstanding.",
            "**Rate limit:** 20 requests per minute",
          ].join("\n\n"),
          requestBody: body("SearchBerthsRequest"),
          responses: { "200": answer({ $ref: "#/components/schemas/BerthList" }), "400": error },
        },
      },
      "/berths/{berth_id}": {
        parameters: [{ name: "berth_id", in: "path", required: true, schema: { type: "string" } }],
        patch: {
          operationId: "UpdateBerth",
          description: "Changes a berth.",
          requestBody: { ...body("UpdateBerthRequest"), required: true },
          responses: { "200": { $ref: "#/components/responses/BerthResponse" }, "404": error },
        },
      },
      "/berths/{berth_id}/photos": {
        post: {
          operationId: "UploadPhotos",
          parameters: [{ name: "berth_id", in: "path", required: true, schema: { type: "string" } }],
          requestBody: {
            content: {
              "multipart/form-data": {
                schema: {
                  type: "object",
                  required: ["files"],
                  properties: {
                    files: {
                      description: "The photos to keep (minimum 1, maximum 10).\n\nNone may exceed 50MB.",
                      type: "array",
                      items: { type: "string", format: "binary" },
                      "x-formData-name": "files",
                    },
                  },
                },
              },
            },
          },
          responses: { "200": { description: "", headers: { Stored: { schema: { type: "integer" } } } } },
        },
      },
    },
    components: {
      responses: {
        Refused: answer({ $ref: "#/components/schemas/Refusal" }),
        BerthResponse: answer({
          type: "object",
          properties: { data: { $ref: "#/components/schemas/Berth" }, request_id: { type: "string" } },
        }),
      },
      schemas: {
        Refusal: {
          type: "object",
          properties: { errors: { type: "array", items: { type: "string" } } },
          "x-go-package": "harbour/api",
        },
        BerthList: {
          type: "object",
          properties: {
            data: { type: "array", items: { $ref: "#/components/schemas/Berth" } },
            pagination: { $ref: "#/components/schemas/Pagination" },
          },
        },
        Pagination: {
          type: "object",
          required: ["has_next_page", "cursor"],
          properties: { cursor: { type: "string" }, has_next_page: { type: "boolean" } },
        },
        Berth: {
          title: "A Berth is where one ship lies at a time.",
          type: "object",
          properties: {
            id: { type: "string", "x-go-name": "ID" },
            depth_cm: { type: "integer", format: "int64" },
            state: {
              description: 'What goes on there. This could be one of `["free", "taken"] or a custom state.',
              type: "string",
            },
            kind: {
              description: "The kind of berth.\n\n`quay`: at a wall.\n\n`buoy`: on a chain.",
              type: "string",
              enum: ["quay", "buoy"],
              "x-go-enum-desc": "quay KindQuay\nbuoy KindBuoy",
            },
            ship: { $ref: "#/components/schemas/Ship" },
            fees: { type: "object", additionalProperties: { type: "number", format: "double" } },
            labels: { type: "array", items: { type: "string" } },
            source: { description: 'Where it is known from (e.g., "chart", "survey").', type: "string" },
            taken_at: { type: "string", format: "date-time", nullable: true },
          },
        },
        Ship: {
          type: "object",
          properties: { name: { type: "string" }, convoy: { $ref: "#/components/schemas/Ship" } },
        },
        CreateBerthRequest: {
          type: "object",
          required: ["name", "depth_cm"],
          properties: {
            name: { description: "What it is called.", type: "string" },
            depth_cm: { description: "How deep it is. Must be between 100 and 4000.", type: "integer" },
            kind: {
              description:
                'The kind of berth. Must be one of "quay", "buoy", or "dock". Defaults to "quay" if not specified.',
              type: "string",
            },
            priority: {
              description: "How soon to build it. Can be one of: urgent, high, medium, or low.",
              type: "string",
            },
            state: { description: "Can be one of free, taken, closed, or a custom state.", type: "string" },
            is_open: { description: "Whether ships may come. Defaults to true.", type: "boolean" },
            happened_at: { description: "When it was dug. Defaults to the current time.", type: "string" },
            neighbours: {
              description: "Which berths lie beside it. Must be between 1 and 4 ids.",
              type: "array",
              items: { type: "string" },
            },
            pilot_id: {
              description: "The pilot to call. Only one of pilot_id or tug_id can be given.",
              type: "string",
            },
            tug_id: { description: 'Which tug to send. Required when kind is "buoy" or "dock".', type: "string" },
            old_name: { description: "The former name.", type: "string", deprecated: true },
          },
        },
        UpdateBerthRequest: {
          type: "object",
          properties: {
            kind: {
              description: "The kind. Can be one of `quay`, `buoy`, or a custom kind.",
              type: "string",
              enum: ["quay", "buoy"],
            },
            mode: {
              description:
                'What to do with the labels. Use "add" to add labels (default) or "remove" to take them away.',
              type: "string",
            },
          },
        },
        SearchBerthsRequest: {
          type: "object",
          properties: {
            filter: { $ref: "#/components/schemas/Filter" },
            limit: { description: "How many berths to find. Defaults to 25, max 100.", type: "integer" },
          },
        },
        Filter: {
          type: "object",
          required: ["operator", "field"],
          properties: {
            operator: { type: "string", enum: ["equals", "in", "and", "or"] },
            field: {
              description:
                'What to compare. For anything other than "and" or "or",\n\nit has to be set, with either a value or several.',
              type: "string",
            },
            subfilters: {
              description: "What is joined. The maximum depth of such a tree is 3.",
              type: "array",
              items: { $ref: "#/components/schemas/Filter" },
            },
          },
        },
      },
    },
  };
}
