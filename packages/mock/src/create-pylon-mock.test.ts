import { describe, expect, it } from "vitest";
import { createPylonMock, type PylonMock } from "./index.ts";
import { readBundle, resolve } from "./document/document.ts";
import { routesOf, type RouteEntry } from "./document/routes.ts";
import { formFields } from "./front/form-fields.ts";
import { HANDLERS } from "./workspace/handlers.ts";
import { send } from "./testing/tiny-api.ts";

const bundle = readBundle();
const { all } = routesOf(bundle);

/** The request examples of the document, by route. */
const requestExamples = all.flatMap((entry) => {
  const body = resolve(bundle, entry.operation.requestBody).value as
    { content: Record<string, { examples?: Record<string, unknown> }> } | undefined;
  return Object.entries(body?.content[entry.bodyType]?.examples ?? {}).map(([name, example]) => {
    const { value } = resolve(bundle, example).value as { value: object };
    return [entry, name, entry.bodyType === "application/json" ? value : formOf(entry, value)] as const;
  });
});

/** An example as the form a client sends. */
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
  "custom-fields": "a66ccdb9-077b-4727-8f0b-42d59513ca14",
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
function targetOf(entry: RouteEntry, example = ""): string {
  const parameters = parametersOf(entry);
  const shown = (name: string) => String(parameters.find((parameter) => parameter.name === name)?.example);
  const path = entry.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    name === "id" && entry.route in HANDLERS
      ? idFor(entry, example) || encodeURIComponent(shown(name))
      : (OWNERS[`${name} of ${example}`] ?? encodeURIComponent(shown(name))),
  );
  const required = parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const query = new URLSearchParams(required.map(({ name }) => [name, shown(name)]));
  return required.length > 0 ? `${path}?${query}` : path;
}

/** What a header looks like, by the format or type of its schema. */
const FORMS: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  integer: /^\d+$/,
};

describe("createPylonMock", () => {
  it("gives its state to look at only, so that no test can change the world of another", async () => {
    await using mock = await createPylonMock();
    const { state } = mock;
    const [issue] = state.issues as readonly { title: string; custom_fields: Record<string, { value?: string }> }[];
    expect(() => Object.assign(issue ?? {}, { title: "changed" })).toThrow(TypeError);
    expect(() => Object.assign(issue?.custom_fields["priority"] ?? {}, { value: "low" })).toThrow(TypeError);
    expect(() => (state.tags as unknown[]).push({})).toThrow(TypeError);
    await send(mock, "PATCH /issues/1042", { title: "By a request" });
    expect(mock.state.issues.find((one) => one.number === 1042)?.title).toBe("By a request");
  });

  it("words what a text must look like also where another type or nothing was sent", async () => {
    await using mock = await createPylonMock();
    const { body: wrong } = await send(mock, "POST /issues/1042/snooze", { snooze_until: 5 });
    expect(wrong.errors).toEqual([
      'Field "snooze_until": Give the time as RFC 3339 with a zone, for example 2026-10-12T08:14:05Z. 5 was sent.',
    ]);
    const { body: missing } = await send(mock, "POST /issues/1042/snooze", {});
    expect(missing.errors).toEqual([
      'Field "snooze_until" is required. Give the time as RFC 3339 with a zone, for example 2026-10-12T08:14:05Z.',
    ]);
  });

  it("leaves a snoozed issue on hold when its time has come", async () => {
    await using mock = await createPylonMock();
    const until = new Date(mock.clock.now() + 3_600_000).toISOString();
    await send(mock, "POST /issues/1042/snooze", { snooze_until: until });
    mock.advance(7_200_000);
    expect((await send(mock, "GET /issues/1042")).body.data).toMatchObject({ state: "on_hold" });
  });

  it("tells only what is wrong about a destination of another type", async () => {
    await using mock = await createPylonMock();
    const [account] = mock.state.accounts;
    const body = { title: "a", body_html: "b", account_id: account?.id, destination_metadata: "email" };
    expect((await send(mock, "POST /issues", body)).body.errors).toEqual([
      'Field "destination_metadata" must be an object; "email" was sent.',
    ]);
  });

  it.each(all.map((entry) => [entry.route, entry] as const))(
    "answers %s with 200 when asked as its document says",
    async (_, entry) => {
      await using mock = await createPylonMock();
      const example = requestExamples.find(([other]) => other === entry);
      const { status, body } = await send(mock, `${entry.method} ${targetOf(entry, example?.[1])}`, example?.[2], {
        fetch: mock.fetch,
      });
      expect([status, body.errors]).toEqual([200, undefined]);
    },
  );

  it.each([...new Set(requestExamples.map(([entry]) => entry))].map((entry) => [entry.route, entry] as const))(
    "takes every request that the document shows for %s",
    async (_, entry) => {
      await using mock = await createPylonMock();
      const examples = requestExamples.filter(([other]) => other === entry);
      const answers = [];
      // In their order, as one may undo another.
      for (const [, name, value] of examples)
        answers.push(await send(mock, `${entry.method} ${targetOf(entry, name)}`, value, { fetch: mock.fetch }));
      expect(answers.map(({ body }) => body.errors).filter(Boolean)).toEqual([]);
    },
  );

  it("sends the headers of Pylon that the document declares for each answer, in their form", async () => {
    await using mock = await createPylonMock({ rateLimits: { "POST /issues/search": 2 } });
    const declared = routesOf(bundle).byRoute.get("POST /issues/search")?.operation["responses"] as Record<
      string,
      unknown
    >;
    const statuses: number[] = [];
    for (const request of [{}, { limit: 0 }, {}]) {
      const { status, headers } = await send(mock, "POST /issues/search", request);
      statuses.push(status);
      const response = resolve(bundle, declared[status]).value as { headers: Record<string, unknown> };
      const sent = [...headers].filter(([name]) => /^x-(pylon|rate|retry)-/.test(name));
      const known = Object.entries(response.headers).map(([name, header]) => {
        const { schema } = resolve(bundle, header).value as { schema: { type: string; format?: string } };
        return [name.toLowerCase(), expect.stringMatching(FORMS[schema.format ?? schema.type] ?? /no form known/)];
      });
      expect(Object.fromEntries(sent)).toEqual(Object.fromEntries(known));
    }
    expect(statuses).toEqual([200, 400, 429]);
  });

  const story = async (mock: PylonMock) => {
    const texts: string[] = [];
    const tell = async (route: string, body?: unknown) => {
      const answer = await send(mock, route, body);
      texts.push(
        JSON.stringify([answer.status, answer.body, [...answer.headers].filter(([name]) => name.startsWith("x-"))]),
      );
      return answer;
    };
    const account = someIds["accounts"];
    const { body } = await tell("POST /issues", { title: "Berths", body_html: "<p>?</p>", account_id: account });
    const { id } = body.data as { id: string };
    await tell(`PATCH /issues/${id}`, { state: "closed" });
    await tell(`GET /issues/${id}`);
    await tell("POST /issues/search", { filter: { field: "state", operator: "equals", value: "closed" } });
    await tell(`DELETE /issues/${id}`);
    await tell(`GET /issues/${id}`);
    await tell("POST /issues", { titel: "x" });
    return texts;
  };

  it("keeps what it is told, and forgets what is deleted", async () => {
    await using mock = await createPylonMock();
    const statuses = (await story(mock)).map((text) => (JSON.parse(text) as [number])[0]);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 404, 400]);
  });

  it("answers the same requests with the same bytes after a reset, and in another mock", async () => {
    await using mock = await createPylonMock();
    await using other = await createPylonMock();
    const first = await story(mock);
    mock.reset();
    expect(await story(mock)).toEqual(first);
    expect(await story(other)).toEqual(first);
  });

  it("shows its state, which another mock can start with", async () => {
    await using mock = await createPylonMock();
    await send(mock, "POST /tags", { object_type: "issue", value: "customs" });
    const { state } = mock;
    expect(state.tags.map((tag) => tag.value)).toContain("customs");
    await using next = await createPylonMock({ world: state });
    expect(next.state.tags).toEqual(state.tags);
  });

  it("lets a client that shares its clock wait out a rate limit in no time", async () => {
    await using mock = await createPylonMock({ rateLimits: { "GET /me": 2 } });
    const began = performance.now();
    const statuses: number[] = [];
    for (let call = 0; call < 9; call += 1) {
      const { status, headers } = await send(mock, "GET /me");
      statuses.push(status);
      if (status === 429) await mock.clock.sleep(Number(headers.get("x-retry-after")) * 1000);
    }
    expect(statuses).toEqual([200, 200, 429, 200, 200, 429, 200, 200, 429]);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it("counts a request at the time it was sent, though others wait on the clock meanwhile", async () => {
    await using mock = await createPylonMock();
    const start = mock.clock.now();
    const waiting = mock.clock.sleep(60_000);
    await Promise.all(Array.from({ length: 5 }, () => send(mock, "GET /me")));
    expect(mock.journal.map((entry) => Date.parse(entry.at) - start)).toEqual([0, 0, 0, 0, 0]);
    await waiting;
    expect(mock.clock.now()).toBe(start + 60_000);
  });
});
