import { pylonMock, test } from "@pylonkit/mock/vitest";
import { describe, expect, test as plain } from "vitest";

describe("a world by name", () => {
  test.override({ world: "empty" });

  test("is what the test starts with", async ({ mock }) => {
    expect((await mock.state()).issues).toEqual([]);
  });
});

describe("a world of the file", () => {
  const mock = pylonMock({ world: "empty" });

  plain.each([1, 2])("is reset before test %i", async () => {
    expect((await mock.state()).accounts).toEqual([]);
    await mock.add({ accounts: [{ name: "Tide" }] });
  });
});
