import type { ApiDocument } from "../document/document.ts";
import type { RouteEntry } from "../document/routes.ts";
import { loadExampleMocker, loadPrism, silentLogger } from "./load-prism.ts";
import type { MockComponent, PrismAnswer, PrismOperation, PrismRequest, Violation } from "./prism-types.ts";

/** Answers a request that Prism has looked at: from its violations, or, with none, as the mock sees fit. */
export type Respond = (violations: readonly Violation[]) => PrismAnswer | "example";

/** What came of a request: the answer, and what is wrong with the answer itself. */
export interface Judged {
  readonly answer: PrismAnswer;
  /** Where the answer breaks the document; not empty means that the mock lies. */
  readonly lies: readonly Violation[];
}

/** The document as judge of requests and of our own answers. */
export interface Contract {
  /** Validates the request, has it answered, and validates the answer. */
  judge(entry: RouteEntry, request: PrismRequest, respond: Respond): Promise<Judged>;
  /** Prism's own form of an operation, made when it is first needed. */
  operationFor(entry: RouteEntry): PrismOperation;
}

interface AnswerConfig {
  readonly dynamic: false;
  readonly respond?: Respond;
}

const SEVERITY_ERROR = 0;

/**
 * Prism in process, with its `mock` component replaced by a function per request. The front has already matched the
 * operation, so Prism routes among that one alone; it is read out of the document when it is first asked for.
 */
export function contractOf(document: ApiDocument): Contract {
  const prism = loadPrism<AnswerConfig>();
  const operations = new Map<string, PrismOperation>();

  const mock: MockComponent<AnswerConfig> = (given) => (logger) => {
    const violations = given.input.validations.filter((violation) => violation.severity === SEVERITY_ERROR);
    const answer = given.config.respond?.(violations) ?? "example";
    if (answer !== "example") return { _tag: "Right", right: answer };
    return loadExampleMocker()({ ...given, config: { dynamic: false } })(logger);
  };

  const instance = prism.factory(
    {},
    {
      route: prism.route,
      validateInput: prism.validateInput,
      validateOutput: prism.validateOutput,
      validateSecurity: prism.validateSecurity,
      mock,
      forward: undefined,
      logger: silentLogger,
    },
  );

  const read = (entry: RouteEntry): PrismOperation => {
    const alone = onlyOperation(document, entry);
    const [operation] = prism.transformOas3Operations(alone);
    if (!operation) throw new TypeError(`Prism finds no operation ${entry.route} in the document`);
    return prism.bundleTarget({
      document: { ...alone, __target__: withoutResponseHeaders(operation) },
      path: "#/__target__",
      cloneDocument: false,
    });
  };

  const operationFor = (entry: RouteEntry): PrismOperation => {
    const known = operations.get(entry.route);
    if (known) return known;
    const operation = read(entry);
    operations.set(entry.route, operation);
    return operation;
  };

  return {
    operationFor,
    async judge(entry, request, respond) {
      // A fresh configuration for each request: the example mocker writes what the request accepts into the one it is given.
      const config = {
        isProxy: false,
        checkSecurity: true,
        validateRequest: true,
        validateResponse: true,
        errors: true,
        mock: { dynamic: false, respond },
      };
      const result = await instance.request(request, [operationFor(entry)], config)();
      if ("left" in result) throw result.left;
      return { answer: result.right.output, lies: result.right.validations.output };
    },
  };
}

/**
 * A document of its own with this operation alone. A copy, as bundling writes into the schemas it is given; the
 * examples are only read and stay shared.
 */
function onlyOperation(document: ApiDocument, entry: RouteEntry): ApiDocument {
  const { components: { examples, ...components } = {}, paths, ...rest } = document;
  const { parameters } = paths[entry.path] ?? {};
  const item = { ...(parameters ? { parameters } : {}), [entry.method.toLowerCase()]: entry.operation };
  const copy = structuredClone({ ...rest, components, paths: { [entry.path]: item } });
  return { ...copy, components: { ...copy.components, ...(examples ? { examples } : {}) } };
}

/**
 * The front writes the same three headers into every answer, and a test holds them against the document. Prism would
 * check them again and again, and compile another meta-schema for it: a sixth of the time to the first answer.
 */
const withoutResponseHeaders = (operation: PrismOperation): PrismOperation => ({
  ...operation,
  responses: (operation["responses"] as readonly object[]).map((response) => ({ ...response, headers: [] })),
});
