import { expect, it } from "vitest";
import { withoutLaterRoutes } from "./later-routes.ts";

const isLater = (_method: string, path: string) => path.startsWith("/later");

it.each([
  ["id: nothing has it; GET /later lists what there is.", "id: nothing has it."],
  ["id: nothing has it; GET /sooner lists what there is.", "id: nothing has it; GET /sooner lists what there is."],
  ["id: none; POST /later/{id}/x is for that; leave it out.", "id: none; leave it out."],
  ["POST /later was sent; it is none.", "POST /later was sent; it is none."],
  ["All in one clause, GET /later too.", "All in one clause, GET /later too."],
])("of %j is left %j", (error, left) => {
  expect(withoutLaterRoutes({ errors: [error], request_id: "1" }, isLater)).toEqual({
    errors: [left],
    request_id: "1",
  });
});

it("leaves what is no refusal as it is", () => {
  const page = "<h1>Bad gateway</h1>";
  expect(withoutLaterRoutes({ message: page }, isLater)).toEqual({ message: page });
});
