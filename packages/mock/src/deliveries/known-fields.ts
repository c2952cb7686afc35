import type { ApiDocument } from "../document/document.ts";
import { SEED_KINDS } from "../seed/seed-kinds.ts";
import type { KnownFields } from "./webhook.ts";

/** The fields that the document gives to what the templates of webhooks can name. */
export function knownFields(document: ApiDocument): KnownFields {
  const components = document.components?.["schemas"] as
    Readonly<Record<string, { readonly properties?: object }>> | undefined;
  const of = (part: keyof typeof SEED_KINDS) => {
    const properties = components?.[SEED_KINDS[part].schema ?? ""]?.properties;
    return properties && Object.keys(properties);
  };
  const found = { issue: of("issues"), account: of("accounts"), contact: of("contacts"), message: of("messages") };
  return Object.fromEntries(Object.entries(found).filter(([, fields]) => fields !== undefined));
}
