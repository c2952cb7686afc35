import bundle from "@pylonkit/openapi/openapi.json" with { type: "json" };
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { formOf, type FormMedia, type Resolve } from "./form.ts";

interface Example {
  value?: unknown;
}
interface Media extends FormMedia {
  example?: unknown;
  examples?: Record<string, Example | { $ref: string }>;
}
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  example?: unknown;
  schema?: { example?: unknown; examples?: unknown[] };
}
interface RawOperation {
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { required?: boolean; content: Record<string, Media> } | { $ref: string };
}

/** One operation of the bundle with what a test needs to call it as its examples do. */
export interface ExampleCall {
  readonly route: string;
  readonly method: string;
  /** Path and query, filled from the parameters' examples. */
  readonly target: string;
  /** What the example sends: JSON, or the fields of a form. `undefined` where the operation takes no body. */
  readonly body: unknown;
  /** Sends the call, a form as a form. */
  readonly send: (baseUrl: string, token: string) => Promise<Response>;
  /** Whether a 200 body is what the spec says; gives the reason where it is not. */
  readonly refuse: (answer: unknown) => string | undefined;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addSchema(bundle, "pylon");

const resolve: Resolve = <T>(node: T | { $ref: string }): T => {
  if (typeof node !== "object" || node === null || !("$ref" in node)) return node;
  const parts = node.$ref
    .slice(2)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  return resolve(parts.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], bundle) as T);
};

const exampleOf = (parameter: Parameter) =>
  parameter.example ?? parameter.schema?.example ?? parameter.schema?.examples?.[0];

const mediaExample = (media: Media | undefined): unknown => {
  const [first] = Object.values(media?.examples ?? {});
  return media?.example ?? (first && resolve<Example>(first).value);
};

/** What a request of the operation carries. A body that has to be there but has no example is an empty object. */
function contentOf(operation: RawOperation) {
  const { required = false, content = {} } = resolve(operation.requestBody) ?? {};
  const json = content["application/json"];
  const form = json ? undefined : content["multipart/form-data"];
  const example = mediaExample(json ?? form);
  return { body: example === undefined && required ? {} : example, form };
}

/** Every operation of the bundle, those known by their path alone included, as a call made of its own examples. */
export function exampleCalls(): ExampleCall[] {
  return Object.entries(bundle.paths).flatMap(([path, item]) => {
    const { parameters: shared = [], ...methods } = item as { parameters?: RawOperation["parameters"] } & Record<
      string,
      unknown
    >;
    return Object.entries(methods)
      .filter(([method]) => ["get", "post", "patch", "put", "delete"].includes(method))
      .map(([method, raw]) => {
        const operation = raw as RawOperation;
        const parameters = [...shared, ...(operation.parameters ?? [])].map((parameter) =>
          resolve<Parameter>(parameter),
        );
        // What a DELETE deletes may be named in its query, where no parameter is required for itself.
        const query = new URLSearchParams(
          parameters
            .filter((parameter) => parameter.in === "query" && (parameter.required || method === "delete"))
            .map((parameter) => [parameter.name, String(exampleOf(parameter))]),
        );
        const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
          const value = exampleOf(parameters.find((parameter) => parameter.name === name) as Parameter);
          return encodeURIComponent(String(value));
        });
        const pointer = `#/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${method}/responses/200/content/application~1json/schema`;
        const validate = ajv.compile({ $ref: `pylon${encodeURI(pointer)}` });
        const target = query.size > 0 ? `${filled}?${query}` : filled;
        const { body, form } = contentOf(operation);
        return {
          route: `${method.toUpperCase()} ${path}`,
          method: method.toUpperCase(),
          target,
          body,
          send: (baseUrl: string, token: string) =>
            fetch(baseUrl + target, {
              method: method.toUpperCase(),
              headers: {
                authorization: `Bearer ${token}`,
                ...(body === undefined || form ? {} : { "content-type": "application/json" }),
              },
              ...(body === undefined ? {} : { body: form ? formOf(body, form, resolve) : JSON.stringify(body) }),
            }),
          refuse: (body: unknown) => (validate(body) ? undefined : ajv.errorsText(validate.errors)),
        };
      });
  });
}
