import type { components } from "@pylonkit/openapi";
import { expectTypeOf, test } from "vitest";
import { createBuilders } from "./create-builders.ts";

const build = createBuilders();

test("each builds an object of Pylon", () => {
  expectTypeOf(build.issue()).toEqualTypeOf<components["schemas"]["Issue"]>();
  expectTypeOf(build.account({ name: "Tide", tags: ["vip"] })).toEqualTypeOf<components["schemas"]["Account"]>();
  expectTypeOf(build.message()).toEqualTypeOf<components["schemas"]["Message"]>();
});

test("overrides are fields that the object has, of its types", () => {
  build.issue({ title: "Late", state: "closed", tags: null, account: undefined });
  // @ts-expect-error no such field
  build.issue({ titel: "Late" });
  // @ts-expect-error no such type
  build.issue({ number: "1001" });
  // @ts-expect-error an issue names its account by an object
  build.issue({ account: "tide" });
});

test("what an object belongs to has to be said", () => {
  build.collection({ knowledge_base_id: "help" });
  // @ts-expect-error of which knowledge base?
  build.collection();
  // @ts-expect-error of which account?
  build.highlight({ content_html: "<p>Renews in May</p>" });
});
