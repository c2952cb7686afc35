import { expectTypeOf, test } from "vitest";
import { createPylonClient } from "./create-pylon-client.ts";
import type { PylonClient } from "./pylon-client.ts";
import { unwrap } from "./unwrap.ts";
import { uploadForm } from "./upload-form.ts";

declare const client: PylonClient;

test("the body of a 2xx is typed through unwrap", async () => {
  const { data, request_id } = await unwrap(client.GET("/issues/{id}", { params: { path: { id: "1041" } } }));
  expectTypeOf(data.id).toEqualTypeOf<string>();
  expectTypeOf(request_id).toEqualTypeOf<string>();
});

test("an unknown route does not compile", () => {
  // @ts-expect-error no such path
  void client.GET("/issue");
  // @ts-expect-error the path has no such method
  void client.DELETE("/issues/search");
});

test("parameters and bodies are required where the spec requires them", () => {
  // @ts-expect-error the id is missing
  void client.GET("/issues/{id}");
  // @ts-expect-error start_time and end_time are missing
  void client.GET("/issues", { params: { query: { limit: 10 } } });
  // @ts-expect-error body_html is missing
  void client.POST("/issues", { body: { title: "No body" } });
});

test("open enums keep their known values and take any string", async () => {
  const { data: issue } = await unwrap(client.GET("/issues/{id}", { params: { path: { id: "1041" } } }));
  expectTypeOf(issue.state).toExtend<string>();
  expectTypeOf<"closed">().toExtend<typeof issue.state>();
  const slug: string = "with_engineering";
  void client.PATCH("/issues/{id}", { params: { path: { id: "1041" } }, body: { state: slug } });
});

test("a result is narrowed by its error", async () => {
  const { data, error } = await client.GET("/me");
  if (error) expectTypeOf(error.errors).toEqualTypeOf<string[]>();
  else expectTypeOf(data.data.name).toEqualTypeOf<string>();
});

test("the body is typed by how it is read", async () => {
  const { data } = await client.GET("/me", { parseAs: "text" });
  expectTypeOf(data).toEqualTypeOf<string | undefined>();
});

test("an option that does not exist does not compile", () => {
  // @ts-expect-error a typo of signal
  void client.GET("/me", { sginal: new AbortController().signal });
  // @ts-expect-error a body property that is none
  void client.POST("/issues", { body: { title: "a", body_html: "b", titel: "c" } });
});

test("what the spec does not know is untyped", async () => {
  const { data } = await client.request("POST", "/brand-new", { body: { anything: 1 } });
  expectTypeOf(data).toEqualTypeOf<unknown>();
});

test("a date in a query has to be written out", () => {
  void client.request("GET", "/brand-new", {
    params: { query: { since: "2026-10-01T00:00:00Z", ids: [1, 2], on: null } },
  });
  // @ts-expect-error it would be lost on the way
  void client.request("GET", "/brand-new", { params: { query: { since: new Date() } } });
});

test("options are checked", () => {
  // @ts-expect-error no such region
  createPylonClient({ region: "ap" });
  // @ts-expect-error not an option
  createPylonClient({ apiKey: "x" });
});

test("an upload takes the form that carries it", () => {
  const form = new FormData();
  void client.POST("/accounts/{id}/files", { params: { path: { id: "crm-1207" } }, body: form });
  // @ts-expect-error an object would be sent as JSON
  void client.POST("/accounts/{id}/files", { params: { path: { id: "crm-1207" } }, body: { file_url: "https://x" } });
});

test("the form of an upload is typed by its operation", () => {
  void client.POST("/attachments", { body: uploadForm("POST /attachments", { file: new File([], "a.csv") }) });
  uploadForm("POST /training-data/upload", { files: [new Blob()], external_ids: ["1"] });
  // @ts-expect-error no such field
  uploadForm("POST /attachments", { fil: new Blob() });
  // @ts-expect-error a stream has no size: fileFrom makes a file of it
  uploadForm("POST /attachments", { file: new ReadableStream() });
  // @ts-expect-error files are required
  uploadForm("POST /training-data/upload", {});
  // @ts-expect-error takes no upload
  uploadForm("POST /issues", {});
});

test("what is known by its path alone takes anything and promises nothing", async () => {
  const path = { id: "a66ccdb9-077b-4727-8f0b-42d59513ca14" };
  const { data } = await unwrap(client.POST("/custom-fields/{id}/select-options", { params: { path } }));
  expectTypeOf(data).toEqualTypeOf<unknown>();
  void client.POST("/custom-fields/{id}/select-options", { params: { path }, body: { label: "Rail" } });
});
