import type { TicketForm } from "../workspace/entities.ts";

/** A complete form, for the team alone and without fields of its own unless they are said. */
export function ticketForm(said: Pick<TicketForm, "id" | "name" | "slug"> & Partial<TicketForm>): TicketForm {
  return { url: null, is_public: false, fields: null, ...said };
}
