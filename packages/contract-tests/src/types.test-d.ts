import type { PylonClient } from "@pylonkit/core";
import * as where from "@pylonkit/filters";
import { items, pages } from "@pylonkit/pagination";
import { test } from "vitest";

declare const pylon: PylonClient;

test("what Pylon would refuse does not compile", () => {
  // @ts-expect-error a title is not compared for equality
  where.issues.title.equals("x");
  // @ts-expect-error no such field
  where.issues.colour.equals("red");
  // @ts-expect-error the cursor is not an argument: `from` resumes
  items(pylon, "POST /issues/search", { body: { cursor: "c" } });
  // @ts-expect-error neither in the query
  items(pylon, "GET /accounts", { params: { query: { cursor: "c" } } });
  // @ts-expect-error tags are not paged
  pages(pylon, "GET /tags", {});
  // @ts-expect-error no such route
  pages(pylon, "GET /issue", {});
  // @ts-expect-error no such path
  void pylon.GET("/issue");
  // @ts-expect-error conditions of two searches do not mix
  where.and(where.issues.state.equals("new"), where.accounts.name.equals("Brightwater Logistics"));
});

test("what Pylon takes compiles", () => {
  const filter = where.and(
    where.issues.state.in(["new", "with_engineering"]),
    where.issues.custom("priority").is_set(),
  );
  items(pylon, "POST /issues/search", { body: { filter } }, { pageSize: 50 });
  pages(pylon, "GET /issues/{id}/messages", { params: { path: { id: "1042" } } });
});
