import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { readBundle, resolve } from "../../document/document.ts";
import { createPylonMock } from "../../index.ts";
import { send } from "../../testing/tiny-api.ts";
import { answerExamples } from "../../worlds/examples.ts";

const mock = await createPylonMock();
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const bundle = readBundle();
const SFTP = "d009afe1-c30e-4057-9b8d-3d2edb7ebd46";
const CALL = "30074f35-6369-4e69-ad84-46b7c2b1549b";
const NPS = "230b38a9-2610-4e94-8ecd-381ed2a53d1f";

/** The request and what is answered to it, for each example that the document shows of an operation under one name. */
function shown(route: string, method: "post" | "patch"): [name: string, request: object, answer: object][] {
  const operation = bundle.paths[route]?.[method] as { requestBody: unknown; responses: Record<string, unknown> };
  const examplesOf = (part: unknown) => {
    const { content } = resolve(bundle, part).value as {
      content: Record<string, { examples: Record<string, unknown> }>;
    };
    return new Map(
      Object.entries(content["application/json"]?.examples ?? {}).map(([name, example]) => [
        name,
        (resolve(bundle, example).value as { value: object }).value,
      ]),
    );
  };
  const answers = examplesOf(operation.responses["200"]);
  return [...examplesOf(operation.requestBody)].map(([name, request]) => [name, request, answers.get(name) ?? {}]);
}

const CHANGES = [
  ["POST", "/feature-requests/search"],
  ["PATCH", "/feature-requests/{id}", SFTP],
  ["POST", "/feature-requests/{id}/set-portal-visibility", SFTP],
  ["POST", "/call-recordings/search"],
  ["PATCH", "/call-recordings/{id}", CALL],
  ["POST", "/surveys/search"],
] as const;

describe("over the front", () => {
  it.each(
    CHANGES.flatMap(([method, path, id = ""]) =>
      shown(path, method.toLowerCase() as "post" | "patch").map(
        ([name, request, answer]) => [`${method} ${path}`, name, id, request, answer] as const,
      ),
    ),
  )("%s, %s, is answered as the document shows", async (route, _name, id, request, answer) => {
    const { status, body } = await send(mock, route.replace("{id}", id), request, { fetch: mock.fetch });
    expect({ ...body, request_id: undefined, status }).toEqual({ ...answer, request_id: undefined, status: 200 });
  });

  it.each(shown("/feature-requests", "post"))(
    "POST /feature-requests, %s, is answered as the document shows, but for the id",
    async (_name, request, answer) => {
      const { body } = await send(mock, "POST /feature-requests", request, { fetch: mock.fetch });
      expect(body.data).toEqual({ ...(answer as { data: object }).data, id: expect.any(String) as string });
      const made = body.data as { id: string };
      expect((await send(mock, `GET /feature-requests/${made.id}`)).body.data).toEqual(made);
    },
  );

  it.each([
    ["/feature-requests/{id}", "with-evidence", `/feature-requests/${SFTP}?fetch_evidence=true`],
    ["/feature-requests/{id}", "without-evidence", `/feature-requests/${SFTP}?fetch_evidence=false`],
    ["/call-recordings/{id}", "call-recording", `/call-recordings/${CALL}`],
    ["/surveys", "surveys", "/surveys"],
    ["/surveys/{id}", "survey", `/surveys/${NPS}`],
    ["/surveys/{id}/responses", "nps", `/surveys/${NPS}/responses`],
  ])("GET %s, %s, is answered as the document shows", async (path, name, target) => {
    const { body } = await send(mock, `GET ${target}`, undefined, { fetch: mock.fetch });
    expect({ ...body, request_id: undefined }).toEqual({
      ...answerExamples(bundle, path).get(name),
      request_id: undefined,
    });
  });

  it.each([
    ["DELETE", `/feature-requests/${SFTP}`],
    ["DELETE", `/call-recordings/${CALL}`],
  ])("%s %s answers a request id alone, and 404 when it is sent again", async (method, path) => {
    const { body } = await send(mock, `${method} ${path}`);
    expect(Object.keys(body)).toEqual(["request_id"]);
    expect(await send(mock, `${method} ${path}`)).toMatchObject({ status: 404, body: { code: "not_found" } });
    expect((await send(mock, `GET ${path}`)).status).toBe(404);
  });

  it("has nothing of it in a new organization, where lists and searches answer without data", async () => {
    const mine = await mock.world("empty");
    const asked = [
      "GET /surveys",
      "POST /surveys/search",
      "POST /call-recordings/search",
      "POST /feature-requests/search",
    ];
    for (const route of asked) {
      const body = route.startsWith("POST") ? {} : undefined;
      const answer = await send(mock, route, body, { fetch: mine.fetch });
      expect([answer.status, Object.keys(answer.body)], route).toEqual([200, ["request_id"]]);
    }
  });
});
