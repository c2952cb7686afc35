import {
  verifyAppRequest,
  isPylonWebhookError,
  parseWebhook,
  signWebhook,
  assertWebhook,
  type StandardSchema,
  type WebhookRefusal,
} from "@pylonkit/webhooks";

const secret: readonly string[] = ["new", "old"];

export async function receive(request: Request, schema: StandardSchema<{ issue_id: string }>): Promise<string> {
  const { data } = await parseWebhook(request, { secret, schema });
  return data.issue_id;
}

export async function open(request: Request): Promise<URLSearchParams | WebhookRefusal> {
  const app = await verifyAppRequest(request, { secret });
  return app.ok ? app.params : app.reason;
}

export const signed = async (body: Uint8Array) =>
  await assertWebhook({ body, signature: await signWebhook(body, "new") }, { secret });
export const isForeign = (error: unknown) => isPylonWebhookError(error, "foreign_scheme") && error.scheme;
// @ts-expect-error a secret is needed
export const wrong = (request: Request) => assertWebhook(request, {});
