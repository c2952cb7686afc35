import type { AuditLog } from "../workspace/entities.ts";

type Said = Pick<AuditLog, "id" | "action" | "action_happened_at"> & Partial<AuditLog>;

/** A complete entry of the audit log: what somebody did that is not known to what is not known, unless it is said. */
export function auditLog(said: Said): AuditLog {
  return {
    actor_user_id: null,
    actor_contact_id: null,
    object_type: null,
    object_id: null,
    source: "api",
    link: null,
    attributes: null,
    metadata: null,
    created_at: said.action_happened_at,
    ...said,
  };
}
