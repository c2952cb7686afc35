import { describe, expect, it } from "vitest";

import type { FormFile } from "../../front/exchange.ts";
import { createPylonMock } from "../../index.ts";
import { NOBODY, openDesk, reason } from "../../testing/small-desk.ts";
import { send } from "../../testing/tiny-api.ts";
import type { TrainingData } from "../../workspace/entities.ts";
import { HANDLERS } from "../handlers.ts";

const RUNBOOKS = "aae5e63d-79f2-4e1e-b31a-ca9304861963";
const SITE = "5f6031aa-9707-4670-b30e-3f4e7939ebfe";
const BERTHS = "dae5a4fe-dba3-40be-90ae-8ed4466be15d";

type Body = Record<string, unknown>;

const file = (name: string, type = "application/octet-stream", size = 12): FormFile => ({ name, type, size });

function openTraining() {
  const desk = openDesk();
  const { workspace } = desk;
  const post = (route: string) => (body: Body) => desk.data<TrainingData>(`POST /training-data${route}`, { body });
  return {
    ...desk,
    all: () => desk.data<TrainingData[]>("GET /training-data"),
    one: (id: string) => desk.data<TrainingData>("GET /training-data/{id}", { params: { id } }),
    create: post(""),
    upload: post("/upload"),
    write: post("/upload-content"),
    remove: (id: string, queryLists: Record<string, string[]>) =>
      HANDLERS["DELETE /training-data/{id}/documents"]?.({
        workspace,
        params: { id },
        query: {},
        queryLists,
        body: {},
      })["deleted_count"],
  };
}
const named = (container: TrainingData) => container.documents?.map((each) => [each.external_id, each.file_name]);

describe("a new container", () => {
  it("is empty, for everyone, and listed behind the others", () => {
    const { create, all, one } = openTraining();
    const made = create({ training_data_name: "Contract terms" });
    expect(made).toEqual({
      id: made.id,
      name: "Contract terms",
      visibility: "everyone",
      exclude_from_kb_search: false,
      documents: null,
      scrape_status: null,
      created_at: "2026-10-15T09:00:00Z",
      updated_at: "2026-10-15T09:00:00Z",
    });
    expect(all().at(-1)).toEqual(made);
    expect(one(made.id)).toEqual(made);
  });

  it("may have the name of another, or none, but no blank one", () => {
    const { create, all } = openTraining();
    expect(create({ training_data_name: "Runbooks", visibility: "user_only" })).toMatchObject({
      name: "Runbooks",
      visibility: "user_only",
    });
    expect(create({}).name).toBe("");
    expect(reason(() => create({ training_data_name: " " }))).toBe(
      '400 training_data_name: " " is blank; a container has a name.',
    );
    expect(all()).toHaveLength(4);
  });
});

describe("an upload of files", () => {
  it("puts them behind the documents of the container, which changes now", () => {
    const { upload, one } = openTraining();
    const after = upload({
      training_data_id: RUNBOOKS,
      files: [file("one.md"), file("two.pdf", "application/pdf", 2048)],
      external_ids: ["", "tides"],
      visibility: "ai_agent_only",
    });
    expect(after.documents?.slice(2)).toEqual([
      { id: expect.any(String), external_id: null, file_name: "one.md", file_type: "text/markdown", file_size: 12 },
      {
        id: expect.any(String),
        external_id: "tides",
        file_name: "two.pdf",
        file_type: "application/pdf",
        file_size: 2048,
      },
    ]);
    expect(after.updated_at).toBe("2026-10-15T09:00:00Z");
    expect(one(RUNBOOKS)).toEqual(after);
  });

  it("makes a container under the name, another one each time", () => {
    const { upload, all } = openTraining();
    const body = { training_data_name: "Runbooks", files: [file("a.txt")], visibility: "user_only" };
    const [first, second] = [upload(body), upload(body)];
    expect(first).toMatchObject({ name: "Runbooks", visibility: "user_only" });
    expect(first.id).not.toBe(second.id);
    expect(all().slice(2)).toEqual([first, second]);
  });

  it("updates the document of an external id in its place, and doubles one without", () => {
    const { upload } = openTraining();
    const body = {
      training_data_id: RUNBOOKS,
      files: [file("berths.csv"), file("plain.txt")],
      external_ids: ["runbook-berths", ""],
    };
    upload(body);
    const { documents } = upload(body);
    expect(documents?.map((each) => each.file_name)).toEqual(["berths.csv", "exports.md", "plain.txt", "plain.txt"]);
    expect(documents?.[0]).toEqual({
      id: BERTHS,
      external_id: "runbook-berths",
      file_name: "berths.csv",
      file_type: "text/csv",
      file_size: 12,
    });
  });

  it("knows an external id in its own container alone", () => {
    const { upload, one } = openTraining();
    const other = upload({ training_data_name: "N", files: [file("x.md")], external_ids: ["runbook-berths"] });
    expect(named(other)).toEqual([["runbook-berths", "x.md"]]);
    expect(named(one(RUNBOOKS))?.[0]).toEqual(["runbook-berths", "berth-planner.pdf"]);
  });

  it.each([
    [file("notes"), "plan.PDF", "application/pdf"],
    [file("plan.jpeg"), "The plan", "image/jpeg"],
    [file("26.38", "text/plain;charset=utf-8"), undefined, "text/plain"],
    [file("data.json", "text/plain"), undefined, "application/json"],
  ])("of %o named %s is one of %s", (sent, name, type) => {
    const { documents } = openTraining().upload({
      training_data_name: "N",
      files: [sent],
      ...(name === undefined ? {} : { file_names: [name] }),
    });
    expect(documents?.[0]).toMatchObject({ file_name: name ?? sent.name, file_type: type });
  });
});

describe("an upload of a text", () => {
  it("is a document of as many bytes as the text has", () => {
    const { write } = openTraining();
    const { documents } = write({
      training_data_id: RUNBOOKS,
      file_name: "kräne.md",
      content: "Kräne",
      external_id: "k",
    });
    expect(documents?.at(-1)).toMatchObject({ external_id: "k", file_type: "text/markdown", file_size: 6 });
    const again = write({ training_data_id: RUNBOOKS, file_name: "cranes", content: "Cranes!", external_id: "k" });
    expect(again.documents?.slice(2)).toEqual([
      { id: documents?.at(-1)?.id, external_id: "k", file_name: "cranes", file_type: "text/plain", file_size: 7 },
    ]);
  });

  it("makes a container under a name", () => {
    const { write, one } = openTraining();
    const made = write({ training_data_name: "Answers", file_name: "a.pdf", content: "Yes" });
    expect(made).toMatchObject({ name: "Answers", documents: [{ external_id: null, file_type: "text/plain" }] });
    expect(one(made.id)).toEqual(made);
  });
});

const files = [file("a.txt"), file("b.txt")];
const text = { file_name: "a.txt", content: "A" };

describe("uploads", () => {
  it.each<[Body, RegExp]>([
    [{ training_data_id: NOBODY }, /^400 training_data_id: nothing has the id "0+.*; GET \/training-data lists/],
    [
      { training_data_id: SITE },
      /^400 training_data_id: "5f6031aa.*" is a crawled site, which takes no documents; name a container/,
    ],
    [
      { training_data_id: RUNBOOKS, training_data_name: "N" },
      /^400 training_data_name: "N" was sent beside training_data_id; .*, not both/,
    ],
    [{ training_data_name: "" }, /^400 training_data_name: "" is blank/],
    [
      { training_data_id: RUNBOOKS, visibility: "everyone" },
      /^400 visibility: "everyone" was sent for a container of the visibility "ai_agent_only"; an upload sets it only/,
    ],
  ])("refuse the container of %o, for files and for texts, and leave nothing behind", (body, expected) => {
    const { upload, write, all } = openTraining();
    const before = all();
    expect(reason(() => upload({ files, ...body }))).toMatch(expected);
    expect(reason(() => write({ ...text, ...body }))).toMatch(expected);
    expect(all()).toEqual(before);
  });

  it.each<[Body, RegExp]>([
    [{ file_names: ["a.txt"] }, /^400 file_names: it has 1 for 2 files; one for each is expected, in their order\.$/],
    [{ external_ids: ["a", "b", "c"] }, /^400 external_ids: it has 3 for 2 files/],
    [{ external_ids: ["a", "a"] }, /^400 external_ids\[1\]: "a" occurs twice/],
    [{ file_names: ["a.txt", " "] }, /^400 file_names\[1\]: " " is blank/],
    [
      { files: [file("a.txt"), file("plan.docx", "application/msword")] },
      /^400 files\[1\]: "plan\.docx" is of no type that is taken, .* a PDF, plain text, markdown, CSV, JSON, JPEG/,
    ],
  ])("refuse the files of %o and make no container", (body, expected) => {
    const { upload, all } = openTraining();
    expect(reason(() => upload({ training_data_name: "N", files, ...body }))).toMatch(expected);
    expect(all()).toHaveLength(2);
  });

  it.each<[Body, string]>([
    [{ content: undefined }, "400 content: it is missing; a document has a text."],
    [{ file_name: undefined }, "400 file_name: it is missing; a document has a name."],
    [{ content: "\n" }, String.raw`400 content: "\n" is blank; a document has a text.`],
    [{ file_name: "" }, '400 file_name: "" is blank; a document has a name.'],
  ])("refuse the text of %o and make no container", (body, expected) => {
    const { write, all } = openTraining();
    expect(reason(() => write({ training_data_name: "N", ...text, ...body }))).toBe(expected);
    expect(all()).toHaveLength(2);
  });
});

describe("documents", () => {
  it("are deleted by id and by external id, each counted once, and the container stays", () => {
    const { remove, one } = openTraining();
    expect(remove(RUNBOOKS, { document_ids: [BERTHS], external_ids: ["runbook-berths"] })).toBe(1);
    expect(named(one(RUNBOOKS))).toEqual([["runbook-exports", "exports.md"]]);
    expect(remove(RUNBOOKS, { external_ids: ["runbook-exports", "runbook-berths"] })).toBe(1);
    expect(one(RUNBOOKS)).toMatchObject({ documents: null, updated_at: "2026-10-15T09:00:00Z" });
  });

  it("that are not there count for nothing, and change nothing", () => {
    const { remove, one, write } = openTraining();
    const before = one(RUNBOOKS);
    expect(remove(RUNBOOKS, { document_ids: [NOBODY], external_ids: [BERTHS] })).toBe(0);
    expect(remove(SITE, { document_ids: [BERTHS] })).toBe(0);
    expect(one(RUNBOOKS)).toBe(before);
    const { id } = write({ training_data_name: "N", ...text });
    expect(reason(() => remove(id, { external_ids: [""] }))).toMatch(/^400 document_ids: name the documents/);
  });

  it("are named one by one: ids with a comma between them are refused", () => {
    const { remove, one } = openTraining();
    expect(reason(() => remove(RUNBOOKS, { document_ids: [`${BERTHS},${NOBODY}`] }))).toMatch(
      /^400 document_ids: "dae5a4fe.*" is no id; write the parameter once for each, without commas\.$/,
    );
    expect(one(RUNBOOKS).documents).toHaveLength(2);
  });

  it("have to be named, in a container that is there", () => {
    const { remove } = openTraining();
    expect(reason(() => remove(RUNBOOKS, {}))).toBe(
      "400 document_ids: name the documents to delete, by document_ids, by external_ids or by both.",
    );
    expect(reason(() => remove(NOBODY, {}))).toBe(
      `404 No training data has the id "${NOBODY}". GET /training-data lists what there is.`,
    );
  });
});

describe("training data over fetch", () => {
  it("takes forms with lists and a query with several ids", async () => {
    await using mock = await createPylonMock();
    const ask = async (route: string, body?: unknown) => {
      const answer = await send(mock, route, body, { fetch: mock.fetch });
      expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
      return answer.body as typeof answer.body & { data: TrainingData };
    };
    const form = new FormData();
    form.append("training_data_name", "Tides");
    for (const [index, name] of ["high.txt", "low.md"].entries()) {
      form.append("files", new Blob(["water"]), name);
      form.append("external_ids", `tide-${index}`);
    }
    const { data: made } = await ask("POST /training-data/upload", form);
    expect(made.documents?.map((each) => [each.file_name, each.file_type, each.external_id, each.file_size])).toEqual([
      ["high.txt", "text/plain", "tide-0", 5],
      ["low.md", "text/markdown", "tide-1", 5],
    ]);
    const more = { training_data_id: made.id, file_name: "ebb.txt", content: "Ebb", external_id: "tide-2" };
    await ask("POST /training-data/upload-content", more);
    const path = `/training-data/${made.id}/documents`;
    const { data: none, ...gone } = await ask(`DELETE ${path}?external_ids=tide-0&external_ids=tide-2&document_ids=x`);
    expect([none, gone]).toEqual([undefined, { deleted_count: 2, request_id: gone.request_id }]);
    const { data } = await ask(`GET /training-data/${made.id}`);
    expect(named(data)).toEqual([["tide-1", "low.md"]]);
    const { data: all } = await ask("GET /training-data");
    expect(all).toEqual([...mock.state.trainingData.slice(0, 2), data]);
    const { data: empty } = await ask("POST /training-data", { training_data_name: "Tides" });
    expect(mock.state.trainingData.slice(2)).toEqual([data, empty]);
  });
});
