import { readFileSync } from "node:fs";
import { createPylonClient, unwrap } from "@pylonkit/core";
import { createPylonMock } from "@pylonkit/mock";
import { expect, it } from "vitest";
import { HELP } from "./generate/arguments.ts";
import { customFieldsSource } from "./generate.ts";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");

it("shows the beginning of what is generated from the world `small`", async () => {
  const mock = await createPylonMock({ world: "small" });
  const client = createPylonClient({ baseUrl: mock.url, token: mock.token, fetch: mock.fetch });
  const { data } = await unwrap(client.GET("/custom-fields", { params: { query: { object_type: "account" } } }));
  await mock.close();
  const [, shown = "none"] = /```text\n(.*?)…\n```/s.exec(README) ?? [];
  const source = customFieldsSource(data ?? [], {
    command: "npx pylonkit-custom-fields --out src/pylon-fields.ts",
  });
  expect(source.slice(0, shown.length)).toBe(shown);
});

it("explains every flag of the command", () => {
  const flags = [...HELP.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, flag]) => flag ?? "");
  expect(flags).toHaveLength(6);
  expect(flags.filter((flag) => flag !== "--help" && !README.includes(`| \`${flag}`))).toEqual([]);
});
