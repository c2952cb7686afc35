import { readBundle, resolve } from "../document/document.ts";
import { routesOf, type RouteEntry } from "../document/routes.ts";
import { formFields } from "../front/form-fields.ts";
import { HANDLERS } from "../resources/handlers.ts";

/** The document as it is now. */
export const bundle = readBundle();
/** Its operations. */
export const { all } = routesOf(bundle);

/** The request examples of the document, by route. */
export const requestExamples = all.flatMap((entry) => {
  const body = resolve(bundle, entry.operation.requestBody).value as
    { content: Record<string, { examples?: Record<string, unknown> }> } | undefined;
  return Object.entries(body?.content[entry.bodyType]?.examples ?? {}).map(([name, example]) => {
    const { value } = resolve(bundle, example).value as { value: object };
    return [entry, name, value] as const;
  });
});

/** An example as a client sends it: as it is, or as a form. */
export function bodyOf(entry: RouteEntry, example: object): object {
  return entry.bodyType === "application/json" ? example : formOf(entry, example);
}

function formOf(entry: RouteEntry, example: object): FormData {
  const { files } = formFields(bundle, entry);
  const form = new FormData();
  for (const [name, values] of Object.entries(example))
    for (const value of [values].flat() as string[])
      if (files.has(name)) form.append(name, new Blob([value]), `${name}.txt`);
      else form.append(name, value);
  return form;
}

const someIds: Readonly<Record<string, string>> = {
  issues: "1042",
  import: "1041",
  accounts: "79c01e81-7c95-49e5-885c-485ad05edaec",
  contacts: "6cac8656-4ff2-423f-a357-ade74acac1d0",
  users: "6e8e436c-88b8-41c1-b4ec-5ddac752c681",
  teams: "fce8a080-c229-4505-9658-9bcd3e93faa5",
  tags: "5e7b43a3-82eb-4170-9fd4-a78c8d3339f8",
  "knowledge-bases": "6131f626-1d89-42d8-83ae-f464497a520d",
  macros: "8fff1abb-8a66-439a-8005-94b9828a2588",
  "training-data": "aae5e63d-79f2-4e1e-b31a-ca9304861963",
  "custom-fields": "a66ccdb9-077b-4727-8f0b-42d59513ca14",
  "custom-objects": "478783c5-aa8f-41f8-8d93-ee0addbe887c",
};
/** The id of the object that an example changes: what the example of the answer holds, else one of the resource. */
function idFor(entry: RouteEntry, example: string): string {
  const [, resource = "", , more] = entry.path.split("/");
  if (more !== undefined) return example === "slack" ? "1043" : (someIds[resource] ?? "");
  const answer = resolve(bundle, (entry.operation["responses"] as Record<string, unknown>)["200"]).value as {
    content: Record<string, { examples?: Record<string, unknown> }>;
  };
  const [first] = Object.values(answer.content["application/json"]?.examples ?? {});
  const shown =
    first === undefined ? undefined : (resolve(bundle, first).value as { value: { data?: { id?: string } } });
  return shown?.value.data?.id ?? someIds[resource] ?? "";
}

/** What a parameter has to be for an example that does not fit the one of the parameter. */
const OWNERS: Readonly<Record<string, string>> = {
  "account_id of create-highlight-of-contact": "164d8abf-c7e0-4d13-a369-dc19f5b779bf",
};

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  example?: unknown;
}

const parametersOf = (entry: RouteEntry): readonly Parameter[] =>
  [
    ...(entry.operation.parameters ?? []),
    ...((bundle.paths[entry.path]?.["parameters"] ?? []) as readonly unknown[]),
  ].map((parameter) => resolve(bundle, parameter).value as Parameter);

/** Path and query: ids of the world where the mock keeps state, else the examples of the parameters. */
export function targetOf(entry: RouteEntry, example = ""): string {
  const parameters = parametersOf(entry);
  const shown = (name: string) => String(parameters.find((parameter) => parameter.name === name)?.example);
  const path = entry.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    name === "id" && entry.route in HANDLERS
      ? idFor(entry, example) || encodeURIComponent(shown(name))
      : (OWNERS[`${name} of ${example}`] ?? encodeURIComponent(shown(name))),
  );
  // What a DELETE deletes may be named in its query, where no parameter is required for itself.
  const required = parameters.filter(
    (parameter) => parameter.in === "query" && (parameter.required || entry.method === "DELETE"),
  );
  const query = new URLSearchParams(required.map(({ name }) => [name, shown(name)]));
  return required.length > 0 ? `${path}?${query}` : path;
}
