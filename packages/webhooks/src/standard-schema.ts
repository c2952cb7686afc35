import type { WebhookIssue } from "./webhook-error.ts";

type SchemaResult<Output> =
  { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly WebhookIssue[] };

/**
 * A schema of any library that speaks Standard Schema, version 1: Zod, Valibot, ArkType and others. Only what is used
 * of it is described here. https://standardschema.dev
 */
export interface StandardSchema<Output = unknown> {
  readonly "~standard": {
    readonly version: 1;
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
  };
}

/** Throws a `TypeError` where a schema is no Standard Schema. */
export function assertSchema(schema: StandardSchema): void {
  const standard: Partial<StandardSchema["~standard"]> | undefined = (schema as Partial<StandardSchema> | null)?.[
    "~standard"
  ];
  if (typeof standard?.validate === "function" && standard.version === 1) return;
  throw new TypeError(
    `schema is no Standard Schema of version 1 (https://standardschema.dev); one of Zod or Valibot is`,
  );
}

/** `issue.title: too long`, or the message alone where it has no path. */
export function sentenceOf({ path = [], message }: WebhookIssue): string {
  const keys = path.map((part) => String(typeof part === "object" ? part.key : part));
  return keys.length === 0 ? message : `${keys.join(".")}: ${message}`;
}
