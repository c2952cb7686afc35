import { describe, expect, it } from "vitest";
import { TINY_API } from "../testing/tiny-api.ts";
import { nearest, nearestRoutes } from "./nearest.ts";
import { routesOf } from "./routes.ts";

describe("nearest", () => {
  it.each([
    ["assigneeId", "assignee_id"],
    ["titel", "title"],
    ["body", "body_html"],
    ["tag", "tags"],
    ["Title", "title"],
    ["cc", "cc_emails"],
  ])("takes %s for %s", (sent, meant) => {
    expect(nearest(sent, ["title", "assignee_id", "body_html", "tags", "account_id", "cc_emails"])).toBe(meant);
  });

  it("names nothing when nothing is like it", () => {
    expect(nearest("webhook", ["title", "state"])).toBeUndefined();
    expect(nearest("x", [])).toBeUndefined();
  });
});

describe("nearestRoutes", () => {
  const { all } = routesOf(TINY_API);

  it("puts a misspelt path before others, with the method that was sent first", () => {
    expect(nearestRoutes("POST", "/thing", all)[0]).toBe("POST /things");
    expect(nearestRoutes("GET", "/thing/1", all)[0]).toBe("GET /things/{id}");
  });

  it("looks behind a prefix that the API does not have", () => {
    expect(nearestRoutes("GET", "/v1/things/1", all)[0]).toBe("GET /things/{id}");
  });

  it("names no more than asked for", () => {
    expect(nearestRoutes("GET", "/nothing/like/it", all, 2)).toHaveLength(2);
  });
});
