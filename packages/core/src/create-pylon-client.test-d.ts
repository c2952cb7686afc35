import { expectTypeOf, test } from "vitest";
import { createPylonClient, type PylonClient } from "./create-pylon-client.ts";
import { unwrap } from "./unwrap.ts";

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

test("options are checked", () => {
  // @ts-expect-error no such region
  createPylonClient({ region: "ap" });
  // @ts-expect-error not an option
  createPylonClient({ apiKey: "x" });
});
