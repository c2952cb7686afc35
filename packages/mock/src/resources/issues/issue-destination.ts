import type { components } from "@pylonkit/openapi";

import { checkEmail, checkEmails } from "../inputs/addresses.ts";
import type { Parties } from "./issue-parties.ts";
import { badRequest } from "../inputs/refusals.ts";

type Metadata = components["schemas"]["DestinationMetadata"];
/** Where the first message of an issue goes. */
export type Destination = Metadata["destination"];

/** What each destination takes besides its name; the others take nothing. */
const FIELDS: Readonly<Partial<Record<Destination, readonly (keyof Metadata)[]>>> = {
  email: ["email", "email_ccs", "email_bccs"],
  in_app_chat: ["chat_widget_app_id"],
  sms: ["from_sms_phone_number_id"],
  whatsapp: ["whatsapp_app_id", "whatsapp_message_template_name", "whatsapp_message_template_language"],
};

/**
 * Refuses a destination that cannot reach anybody, and fields that belong to another one. That a mail needs a requester
 * with an address and a chat a requester follows from what Pylon says they do; that fields of another destination are
 * refused is documented for the copies of a mail and assumed for the rest.
 */
export function checkDestination(metadata: Metadata | undefined, { account, requester }: Parties): void {
  if (!metadata) return;
  const { destination } = metadata;
  for (const [owner, fields] of Object.entries(FIELDS)) {
    const foreign = owner === destination ? undefined : fields.find((field) => metadata[field]?.length);
    if (foreign) {
      throw badRequest(`destination_metadata.${foreign}: only the destination ${owner} takes it, not ${destination}.`);
    }
  }
  const needs = (what: string) => badRequest(`destination_metadata.destination: ${destination} needs ${what}.`);
  if (destination === "slack" && !account?.channels.some((channel) => channel.source === "slack")) {
    throw needs("an account with a connected Slack channel, one among its channels");
  }
  if ((destination === "sms" || destination === "whatsapp") && !requester?.phone_numbers?.length) {
    throw needs("a requester with a phone number, one in phone_numbers");
  }
  if (destination === "in_app_chat" && !requester) throw needs("a requester; give requester_id or requester_email");
  if (destination === "email") {
    checkEmail("destination_metadata.email", metadata.email ?? "");
    checkEmails("destination_metadata.email_ccs", metadata.email_ccs);
    checkEmails("destination_metadata.email_bccs", metadata.email_bccs);
    if (!requester?.email) throw needs("a requester with a mail address; give requester_id or requester_email");
  }
}
