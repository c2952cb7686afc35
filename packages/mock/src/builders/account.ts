import type { Account } from "../workspace/entities.ts";

/** What has to be said of an account; the rest is empty. */
type Said = Pick<Account, "id" | "name" | "created_at"> & Partial<Account>;

/** A complete account, as Pylon reads one back. Partners alone show with whom they work. */
export function account(said: Said): Account {
  return {
    type: "customer",
    owner: null,
    logo_url: "",
    domain: "",
    domains: [],
    primary_domain: "",
    channels: [],
    tags: null,
    external_ids: null,
    custom_fields: {},
    is_disabled: false,
    parent_account_id: null,
    subaccount_ids: [],
    updated_at: said.created_at,
    latest_customer_activity_time: null,
    ...said,
    ...(said.type === "partner" ? { associated_account_ids: said.associated_account_ids ?? [] } : {}),
  };
}
