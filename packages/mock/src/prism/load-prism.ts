import { createRequire } from "node:module";
import type {
  Either,
  MockComponent,
  PrismAnswer,
  PrismLogger,
  PrismOperation,
  PrismRequest,
  PrismResult,
  Violation,
} from "./prism-types.ts";

const load = createRequire(import.meta.url);

type Validate<Element> = (given: {
  readonly resource: PrismOperation;
  readonly element: Element;
}) => Either<readonly Violation[], unknown>;

/** The parts of Prism the mock is built on. */
export interface PrismParts<Config> {
  readonly factory: (
    config: object,
    components: {
      readonly route: Route;
      readonly validateInput: Validate<PrismRequest>;
      readonly validateOutput: Validate<PrismAnswer>;
      readonly validateSecurity: Validate<PrismRequest>;
      readonly mock: MockComponent<Config>;
      readonly forward: undefined;
      readonly logger: PrismLogger;
    },
  ) => {
    request(
      input: PrismRequest,
      operations: readonly PrismOperation[],
      config: object,
    ): () => Promise<Either<Error, PrismResult>>;
  };
  readonly route: Route;
  readonly validateInput: Validate<PrismRequest>;
  readonly validateOutput: Validate<PrismAnswer>;
  readonly validateSecurity: Validate<PrismRequest>;
  /** Reads an OpenAPI document into operations; `$ref` in schemas stay. */
  readonly transformOas3Operations: (document: object) => readonly PrismOperation[];
  /** Gathers what an operation refers to below its own `__bundled__`. */
  readonly bundleTarget: (given: {
    readonly document: object;
    readonly path: string;
    readonly cloneDocument: boolean;
  }) => PrismOperation;
}

type Route = (given: {
  readonly resources: readonly PrismOperation[];
  readonly input: PrismRequest;
}) => Either<Error, PrismOperation>;

/**
 * Loads the parts of Prism that route and validate. The packages' entry points would also load a proxy, faker,
 * json-schema-faker, pino and a Postman reader, which takes three times as long; a test holds these deep paths.
 */
export function loadPrism<Config>(): PrismParts<Config> {
  const { factory } = load("@stoplight/prism-core/dist/factory.js") as Pick<PrismParts<Config>, "factory">;
  const { default: route } = load("@stoplight/prism-http/dist/router/index.js") as { default: Route };
  const validators = load("@stoplight/prism-http/dist/validator/index.js") as Pick<
    PrismParts<Config>,
    "validateInput" | "validateOutput" | "validateSecurity"
  >;
  const { transformOas3Operations } = load("@stoplight/http-spec/oas3/operation") as Pick<
    PrismParts<Config>,
    "transformOas3Operations"
  >;
  const { bundleTarget } = load("@stoplight/json") as Pick<PrismParts<Config>, "bundleTarget">;
  const { validateInput, validateOutput, validateSecurity } = validators;
  return { factory, route, validateInput, validateOutput, validateSecurity, transformOas3Operations, bundleTarget };
}

/** Loads Prism's own mocker, which answers by the document's examples. Slow to load, so only where it is needed. */
export function loadExampleMocker(): MockComponent<{ dynamic: false }> {
  return (load("@stoplight/prism-http/dist/mocker/index.js") as { default: MockComponent<{ dynamic: false }> }).default;
}

const silent = () => {};

/** Prism insists on a logger; the journal is where the mock says what happened. */
export const silentLogger: PrismLogger = {
  child: () => silentLogger,
  trace: silent,
  debug: silent,
  info: silent,
  success: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};
