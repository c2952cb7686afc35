import type { Handler, Handlers } from "../../workspace/contract.ts";
import { notFound } from "../inputs/refusals.ts";

/** All forms at once. No operation makes or changes one, so they are those of the world. */
const listTicketForms: Handler = ({ workspace }) => ({ data: workspace.ticketForms.all() });

const getTicketForm: Handler = ({ workspace, params: { id = "" } }) => {
  const form = workspace.ticketForms.get(id);
  if (!form) throw notFound("ticket form", id, "GET /ticket-forms");
  return { data: form };
};

export const ticketFormHandlers = {
  "GET /ticket-forms": listTicketForms,
  "GET /ticket-forms/{id}": getTicketForm,
} satisfies Handlers;
