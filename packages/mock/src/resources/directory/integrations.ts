import type { Handler, Handlers } from "../../workspace/contract.ts";

/**
 * Says that the grant is withdrawn, also the second time. Pylon takes it from an OAuth token of the Devin app alone; the
 * mock has one token and passes it for such a one, which goes on working as issued ones do for some minutes (chosen).
 */
const disconnectDevin: Handler = () => ({ data: { disconnected: true } });

export const integrationHandlers = {
  "POST /integrations/devin/disconnect": disconnectDevin,
} satisfies Handlers;
