import { validate } from "@hyperjump/json-schema/openapi-3-1";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readBundle } from "../../document/document.ts";
import { routesOf } from "../../document/routes.ts";
import type { PrismLogger } from "../prism-types.ts";
import { exampleRequest } from "./testing/example-request.ts";
import { getHttpOperationsFromSpec, stockInstance } from "./testing/stock-instance.ts";

const bundle = readBundle();
const document = () => structuredClone(bundle) as unknown as Record<string, unknown>;

describe("the bundle", () => {
  const judge = (one: object) =>
    validate("https://spec.openapis.org/oas/3.1/schema-draft-2020-12", one as never, "BASIC");

  it("is OpenAPI 3.1 by the schema of the OpenAPI Initiative, its schemas by that of JSON Schema", async () => {
    expect(await judge(document())).toEqual({ valid: true });
    expect(await judge({ ...document(), webhook: {} })).toMatchObject({ valid: false });
    const components = { schemas: { Wrong: { type: "text" } } };
    expect(await judge({ ...document(), components })).toMatchObject({ valid: false });
  });
});

describe("Prism in process, as it is", () => {
  const complaints: unknown[][] = [];
  const complain = (...said: unknown[]) => void complaints.push(said);
  const quiet = () => {};
  const logger: PrismLogger = {
    child: () => logger,
    trace: quiet,
    debug: quiet,
    info: quiet,
    success: quiet,
    warn: complain,
    error: complain,
    fatal: complain,
  };
  beforeEach(() => {
    for (const level of ["log", "info", "warn", "error"] as const)
      vi.spyOn(console, level).mockImplementation(complain);
    vi.spyOn(process, "emitWarning").mockImplementation(complain);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    complaints.length = 0;
  });

  it(
    "reads the bundle and answers every operation without a warning, nor a fault in its own answers",
    { timeout: 30_000 },
    async () => {
      const prism = await stockInstance(bundle, logger, { errors: true });
      for (const entry of routesOf(bundle).all) {
        const result = await prism(exampleRequest(bundle, entry));
        const { output, validations } =
          "right" in result ? result.right : { output: undefined, validations: result.left };
        expect([entry.route, output?.statusCode, validations]).toEqual([entry.route, 200, { input: [], output: [] }]);
      }
      expect(complaints).toEqual([]);
      await prism({ method: "post", url: { path: "/issues", query: {} }, headers: {}, body: {} });
      expect(complaints).not.toEqual([]);
    },
  );

  it("passes over webhooks without a word", async () => {
    const hook = { post: { operationId: "issueCreated", responses: { 200: { description: "Taken." } } } };
    const without = await getHttpOperationsFromSpec(document());
    const withHooks = await getHttpOperationsFromSpec({ ...document(), webhooks: { issueCreated: hook } });
    expect(withHooks.map(({ path, method }) => [path, method])).toEqual(
      without.map(({ path, method }) => [path, method]),
    );
    expect(complaints).toEqual([]);
  });
});
