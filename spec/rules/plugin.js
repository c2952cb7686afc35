// Redocly loads this file, which is why its export is a default one.
import { examplesUseDeclaredProperties } from "./examples.js";
import { extensionsMatchTheirSchema } from "./extensions.js";
import {
  filterOnEverySearch,
  paginationOnEveryList,
  rateLimitOnEveryOperation,
  retryOnEveryWrite,
} from "./operations.js";

export default function pylon() {
  return {
    id: "pylon",
    rules: {
      oas3: {
        "examples-use-declared-properties": examplesUseDeclaredProperties,
        "extensions-match-their-schema": extensionsMatchTheirSchema,
        "filter-on-every-search": filterOnEverySearch,
        "pagination-on-every-list": paginationOnEveryList,
        "rate-limit-on-every-operation": rateLimitOnEveryOperation,
        "retry-on-every-write": retryOnEveryWrite,
      },
    },
  };
}
