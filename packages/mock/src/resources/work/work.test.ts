import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { type ApiDocument, type OperationObject, readBundle, resolve } from "../../document/document.ts";
import { createPylonMock } from "../../index.ts";
import { send } from "../../testing/tiny-api.ts";
import { answerExamples } from "../../worlds/examples.ts";

const document: ApiDocument = readBundle();
const mock = await createPylonMock();
beforeEach(() => mock.reset());
afterAll(() => mock.close());

type Method = "get" | "post" | "patch";

function requestExample(path: string, method: Method, name: string): unknown {
  const operation = document.paths[path]?.[method] as OperationObject;
  const body = resolve(document, operation.requestBody).value as {
    content: Record<string, { examples: Record<string, unknown> }>;
  };
  return (resolve(document, body.content["application/json"]?.examples[name]).value as { value: unknown }).value;
}

const IMPORT = "c2d88804-650c-4691-95ac-a79426a6904e";
const ROTTERDAM = "808d60b6-89fe-43a4-b6a0-cd22ed53ec97";
const SIGNED = "72d0eed5-c3d8-48b1-a6a1-99f85bb23bce";
const LIVE = "7e93ad71-ea51-4583-bcd0-8b5ff1932ba4";
const INES_NOTE = "10c3b280-1c69-4e75-acab-7e5097a82ace";

describe("the requests of the document, over the whole mock", () => {
  it.each<[Method, string, Record<string, string>, string, string]>([
    ["post", "/tasks", {}, "create-task", "task-created"],
    ["post", "/tasks", {}, "create-subtask", "subtask-created"],
    ["patch", "/tasks/{id}", { id: IMPORT }, "update-task", "task-updated"],
    ["post", "/tasks/search", {}, "search-tasks", "task-search-result"],
    ["post", "/tasks/{id}/comments", { id: IMPORT }, "create-task-comment", "task-comment-created"],
    [
      "patch",
      "/tasks/{id}/comments/{comment_id}",
      { id: IMPORT, comment_id: INES_NOTE },
      "update-task-comment",
      "task-comment-updated",
    ],
    ["post", "/projects", {}, "create-project", "project-created"],
    ["post", "/projects", {}, "create-project-from-template", "project-created-from-template"],
    ["patch", "/projects/{id}", { id: ROTTERDAM }, "update-project", "project-updated"],
    ["patch", "/projects/{id}", { id: SIGNED }, "archive-project", "project-archived"],
    ["post", "/projects/search", {}, "search-projects", "project-search-result"],
    ["post", "/projects/search", {}, "search-all-projects", "project-search-all"],
    ["post", "/milestones", {}, "create-milestone", "milestone-created"],
    ["patch", "/milestones/{id}", { id: LIVE }, "update-milestone", "milestone-updated"],
    ["post", "/audit-logs/search", {}, "search-audit-logs", "audit-log-search-result"],
  ])("%s %s is answered as its example shows: %o %s", async (method, path, ids, request, answer) => {
    const target = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? "");
    const { status, body } = await send(
      mock,
      `${method.toUpperCase()} ${target}`,
      requestExample(path, method, request),
      { fetch: mock.fetch },
    );
    expect([status, body.errors]).toEqual([200, undefined]);
    const shown = answerExamples(document, path, method).get(answer)?.["data"];
    // A new object has an id of its own.
    const { id } = body.data as { id?: string };
    expect(body.data).toEqual(answer.includes("created") ? { ...(shown as object), id } : shown);
  });

  it.each<[string, string]>([
    ["/tasks", "task-list"],
    [`/tasks/${IMPORT}`, "task"],
    [`/tasks/${IMPORT}/comments`, "task-comment-list"],
    [`/projects/${ROTTERDAM}`, "project"],
    [`/milestones/${LIVE}`, "milestone-go-live"],
    ["/audit-logs", "audit-log-list"],
  ])("GET %s is its example", async (target, name) => {
    const { body } = await send(mock, `GET ${target}`, undefined, { fetch: mock.fetch });
    const path = target.replace(/[0-9a-f-]{36}/, "{id}");
    expect(body.data).toEqual(answerExamples(document, path).get(name)?.["data"]);
  });
});

describe("a comment of somebody else", () => {
  it.each(["PATCH", "DELETE"])("is refused to %s with 403", async (method) => {
    const of = `/tasks/${IMPORT}/comments/54fab631-f42c-4584-9b87-0fd3bcb84db2`;
    const sent = method === "PATCH" ? { body_html: "<p>Mine now</p>" } : undefined;
    const { status, body } = await send(mock, `${method} ${of}`, sent, { fetch: mock.fetch });
    expect([status, body.code, body.errors?.join()]).toEqual([
      403,
      "permission_denied",
      expect.stringMatching(/^Only its author/),
    ]);
  });
});

describe("a project from its beginning to its end", () => {
  it("keeps what is made, and takes it along when it is deleted", async () => {
    const call = async (route: string, body?: unknown) => send(mock, route, body, { fetch: mock.fetch });
    const made = async (route: string, body: unknown) => ((await call(route, body)).body.data as { id: string }).id;
    const [account] = mock.state.accounts;
    const project = await made("POST /projects", { name: "Berths", account_id: account?.id });
    const milestone = await made("POST /milestones", { name: "First call", project_id: project });
    const task = await made("POST /tasks", { title: "Import", milestone_id: milestone });
    const below = await made("POST /tasks", { title: "Export", parent_task_id: task });
    await made(`POST /tasks/${below}/comments`, { body_html: "<p>Done.</p>", is_internal: true });
    const filter = { field: "project_id", operator: "equals", value: project };
    const found = await call("POST /tasks/search", { filter });
    expect(found.body.data).toMatchObject([
      { id: task, subtask_ids: [below], account: { id: account?.id } },
      { id: below, parent_task_id: task, milestone: { id: milestone } },
    ]);

    expect((await call(`DELETE /projects/${project}`)).body).toEqual({ request_id: expect.any(String) });
    const gone = [`projects/${project}`, `milestones/${milestone}`, `tasks/${task}`, `tasks/${below}`];
    for (const path of gone) expect([path, (await call(`GET /${path}`)).status]).toEqual([path, 404]);
    expect((await call(`GET /tasks/${below}/comments`)).status).toBe(404);
    expect(Object.keys((await call("POST /tasks/search", { filter })).body)).toEqual(["request_id"]);
    expect(mock.state.taskComments).not.toHaveProperty(below);
  });
});
