import { createRequire } from "node:module";
import type { ApiDocument } from "../../../document/document.ts";
import type { Either, PrismLogger, PrismOperation, PrismRequest, PrismResult } from "../../prism-types.ts";

interface PrismHttp {
  getHttpOperationsFromSpec(document: object): Promise<readonly PrismOperation[]>;
  createInstance(
    config: object,
    components: { readonly logger: PrismLogger },
  ): {
    request(input: PrismRequest, operations: readonly PrismOperation[]): () => Promise<Either<Error, PrismResult>>;
  };
}

/** Prism's own entry points. */
export const { createInstance, getHttpOperationsFromSpec } = createRequire(import.meta.url)(
  "@stoplight/prism-http",
) as PrismHttp;

/** Answers a request; the error where Prism has no answer. */
export type StockPrism = (request: PrismRequest) => Promise<Either<Error, PrismResult>>;

/** Prism in process, nothing of it replaced, configured as `prism mock` does unless told otherwise. */
export async function stockInstance(
  document: ApiDocument,
  logger: PrismLogger,
  config: { readonly errors?: boolean } = {},
): Promise<StockPrism> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const mock = { dynamic: false };
  const asTheCommand = { isProxy: false, checkSecurity: true, validateRequest: true, validateResponse: true };
  const prism = createInstance({ ...asTheCommand, errors: false, mock, ...config }, { logger });
  return (request) => prism.request(request, operations)();
}
