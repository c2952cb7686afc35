/** A value of JSON. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What bounds a value; the keywords of JSON Schema under their own names. */
export const BOUNDS = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
] as const;

type Bounds = Partial<Record<(typeof BOUNDS)[number], number | boolean>>;

/** What a description says of a value that its schema does not. */
export interface ProseFacts {
  enum?: string[];
  /** The values named are not all there are. */
  open?: true;
  default?: Json;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  /** How deep a tree of filters may be. */
  maxDepth?: number;
}

/** The facts of one schema. Lists are sorted, `ref` names a schema of the digest, and null is `nullable`, not a type. */
export interface SchemaFacts extends Bounds {
  ref?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  nullable?: true;
  deprecated?: true;
  enum?: Json[];
  /** Other values than those of `enum` occur. */
  open?: true;
  default?: Json;
  required?: string[];
  properties?: Record<string, SchemaFacts>;
  items?: SchemaFacts;
  /** What the values of a map are. */
  map?: SchemaFacts;
  /** Properties that are not listed are refused. */
  closed?: true;
  /** Alternatives that do not fold into one schema. */
  any?: SchemaFacts[];
  all?: SchemaFacts[];
  maxDepth?: number;
  /** Rules that join several properties, as JSON Schema; only our own document has them. */
  rules?: Json[];
  prose?: ProseFacts;
  /** Texts for people. Never in a digest that is written to a file. */
  documentation?: Json;
  /** Those that stand beside the schema of a body or an answer; like texts. */
  examples?: Json;
}

export interface ParameterFacts {
  required?: true;
  deprecated?: true;
  schema: SchemaFacts;
  documentation?: Json;
}

export interface FilterFieldFacts {
  operators: string[];
  values?: string[];
  open?: true;
}

export interface FilterFacts {
  customFields?: true;
  fields: Record<string, FilterFieldFacts>;
}

/** An answer: the schemas of its headers by name, and of its content by media type. */
export interface ResponseFacts {
  headers?: Record<string, SchemaFacts>;
  content?: Record<string, SchemaFacts>;
}

/** What one operation takes and answers. What stands in no document is absent, never guessed. */
export interface OperationFacts {
  id?: string;
  deprecated?: true;
  /** Calls a minute. */
  rateLimit?: number | "unknown";
  /** Older figures that the vendor documented; only our own document keeps them. */
  documentedRateLimits?: number[];
  /** How many days a time window may span. */
  maxDays?: number;
  /** Extensions of our own document that callers rely on: how it is paged, whether it may be sent twice, what is proven. */
  pagination?: Json;
  retry?: Json;
  evidence?: Json;
  filter?: FilterFacts | "none" | "unknown";
  /** By place and name, `query limit`. */
  parameters?: Record<string, ParameterFacts>;
  body?: { required?: true; content: Record<string, SchemaFacts> };
  responses: Record<string, ResponseFacts>;
  documentation?: Json;
}

/** The facts of one OpenAPI document, by route (`POST /issues/search`) and by the names of its schemas. */
export interface Digest {
  /** The version of this format. */
  digest: 1;
  servers: string[];
  operations: Record<string, OperationFacts>;
  /** Requests that are sent to us, by name. */
  webhooks?: Record<string, OperationFacts>;
  schemas: Record<string, SchemaFacts>;
}
