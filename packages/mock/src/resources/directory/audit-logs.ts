import type { AuditLog } from "../../workspace/entities.ts";
import type { Handler, Handlers } from "../../workspace/contract.ts";
import { byArrival } from "../../workspace/listings.ts";
import { page } from "../../workspace/page.ts";
import { search } from "../../workspace/search.ts";

/**
 * The entries of the world. What the mock serves adds none: Pylon publishes neither the names of actions nor those of
 * objects and sources, so whatever it wrote would be made up.
 */
const listAuditLogs: Handler = (call) => page("GET /audit-logs", call, byArrival(call.workspace.auditLogs));

const searchAuditLogs: Handler = (call) =>
  search<AuditLog>("POST /audit-logs/search", call, {
    listing: byArrival(call.workspace.auditLogs),
    objectType: "audit log",
  });

export const auditLogHandlers = {
  "GET /audit-logs": listAuditLogs,
  "POST /audit-logs/search": searchAuditLogs,
} satisfies Handlers;
