import { assertSchema, sentenceOf, type StandardSchema } from "./standard-schema.ts";
import { PylonWebhookError } from "./webhook-error.ts";
import { assertWebhook, type VerifiedWebhook, type VerifyOptions, type WebhookInput } from "./webhook.ts";

/** What to verify with and what to expect. */
export interface ParseWebhookOptions<Data> extends VerifyOptions {
  /** A Standard Schema of what your template sends; without one `data` is `unknown`. */
  schema?: StandardSchema<Data> | undefined;
}

/** A webhook whose signature holds, and what it says. */
export interface ParsedWebhook<Data> extends VerifiedWebhook {
  /** The body as JSON, as the schema gave it back. */
  readonly data: Data;
}

const SENTENCES_SHOWN = 3;

/**
 * Verifies a webhook as `assertWebhook` does, then reads its body as JSON and validates it against `schema`. Pylon
 * documents no payload: it is the template written at the webhook's trigger, so the schema is yours too. Rejects with a
 * `PylonWebhookError` of status 401 where the signature fails, and of status 400 with `invalid_json` or, with the
 * schema's `issues`, `invalid_payload` where the content does.
 */
export async function parseWebhook<Data = unknown>(
  input: WebhookInput,
  { schema, ...options }: ParseWebhookOptions<Data>,
): Promise<ParsedWebhook<Data>> {
  if (schema !== undefined) assertSchema(schema);
  const webhook = await assertWebhook(input, options);
  const json = jsonOf(webhook.text);
  // Without a schema Data is unknown: it can only be inferred from one.
  if (schema === undefined) return { ...webhook, data: json as Data };
  const result = await schema["~standard"].validate(json);
  if (!result.issues) return { ...webhook, data: result.value };
  const { issues } = result;
  const shown = issues.slice(0, SENTENCES_SHOWN).map(sentenceOf);
  if (issues.length > SENTENCES_SHOWN) shown.push(`and ${issues.length - SENTENCES_SHOWN} more`);
  throw new PylonWebhookError({
    reason: "invalid_payload",
    issues,
    detail: `the signature holds, but the body does not fit the schema: ${shown.join("; ")}`,
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PylonWebhookError({
      reason: "invalid_json",
      detail:
        "the signature holds, but the body is not JSON; look at the template in Pylon, where a value may hold quotes or line breaks",
      cause,
    });
  }
}
