import { timestamp } from "../../resources/inputs/times.ts";
import { build } from "../../builders/build.ts";
import { type Random, uuidFrom } from "../../workspace/random.ts";
import type { Account, Contact } from "../../workspace/entities.ts";
import { fieldValue } from "./catalog.ts";
import type { Company } from "./companies.ts";
import { between, chance, pick } from "./dice.ts";
import { addressOf, namesOf } from "./names.ts";
import { USERS } from "./staff.ts";

const DAY = 86_400_000;

/** A customer: its account, its people, and what is not read from either. */
export interface Customer {
  readonly company: Company;
  readonly account: Account;
  readonly contacts: readonly Contact[];
}

/**
 * Accounts and about three people each; those of the biggest customers are more. Nobody shares a name with anybody else
 * of the same group: there are no more names than that.
 */
export function buildCustomers(
  random: Random,
  now: number,
  groups: readonly (readonly Company[])[],
): readonly Customer[] {
  return groups.flatMap((companies, group) => {
    const taken = new Set<string>();
    const ids = new Map(companies.map((company) => [company.name, uuidFrom(random)]));
    return companies.map((company, index) => {
      const account = buildAccount(random, now, company, group * companies.length + index, ids);
      const below = companies.filter((other) => other.parent === company.name);
      const subaccount_ids = below.map((other) => ids.get(other.name) ?? "");
      const count = company.size > 20 ? 5 : company.size > 6 ? between(random, 3, 4) : between(random, 2, 3);
      const contacts = buildContacts(random, company, account, count, taken);
      return { company, account: { ...account, subaccount_ids }, contacts };
    });
  });
}

function buildAccount(
  random: Random,
  now: number,
  company: Company,
  index: number,
  ids: ReadonlyMap<string, string>,
): Account {
  const domain = `${company.domain}.example`;
  const created = now - between(random, 120, 900) * DAY;
  const renewal = now + between(random, 12, 380) * DAY;
  const tags = [
    ...(company.plan === "enterprise" ? ["enterprise"] : []),
    ...(company.plan === "starter" && chance(random, 0.3) ? ["pilot"] : []),
    ...(renewal - now < 60 * DAY ? ["renewal-soon"] : []),
  ];
  const partner = company.type === "partner";
  return build.account({
    id: ids.get(company.name) ?? "",
    name: company.name,
    logo_url: `https://assets.harbormetrics.example/logos/${company.domain}.png`,
    owner: partner ? null : { id: pick(random, USERS.slice(0, 6)).id },
    domain,
    domains: chance(random, 0.2) ? [domain, `${company.domain}-group.example`] : [domain],
    primary_domain: domain,
    type: company.type ?? "customer",
    channels: channelsOf(random, company),
    created_at: timestamp(created),
    updated_at: timestamp(now - between(random, 2 * 3600, 30 * 24 * 3600) * 1000),
    tags: tags.length > 0 ? tags : null,
    custom_fields: partner
      ? {}
      : {
          plan: fieldValue("plan", company.plan),
          renewal_date: fieldValue("renewal_date", timestamp(renewal).slice(0, 10)),
        },
    latest_customer_activity_time: timestamp(created),
    external_ids: partner ? null : [{ external_id: `crm-${1101 + index * 7}`, label: "crm" }],
    ...(company.plan === "enterprise"
      ? { crm_settings: { details: [{ id: String(8_841_207_000 + index * 316), source: "hubspot" }] } }
      : {}),
    parent_account_id: company.parent === undefined ? null : (ids.get(company.parent) ?? null),
    ...(partner ? { associated_account_ids: [] } : {}),
  });
}

function channelsOf(random: Random, company: Company): Account["channels"] {
  if (!company.chat) return [];
  const slack = company.chat === "slack";
  const id = slack
    ? `C0${letters(random, 9)}`
    : `${uuidFrom(random)}|19:${letters(random, 12).toLowerCase()}@thread.tacv2`;
  return [
    {
      channel_id: id,
      channel_name: `harbor-${company.domain}`,
      channel_url: slack
        ? `https://harbormetrics.slack.example/archives/${id}`
        : `https://teams.harbormetrics.example/l/channel/${company.domain}`,
      source: company.chat,
      is_primary: true,
      is_internal: false,
    },
  ];
}

const ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";

/** Letters and digits as chat systems make their ids of. */
export function letters(random: Random, count: number): string {
  return Array.from({ length: count }, () => ALPHABET[Math.floor(random() * ALPHABET.length)]).join("");
}

/** People of the company's cultures in turn, of names that are not taken. */
function buildContacts(
  random: Random,
  company: Company,
  account: Account,
  count: number,
  taken: Set<string>,
): readonly Contact[] {
  const people: Contact[] = [];
  while (people.length < count) {
    const culture = company.cultures[people.length % company.cultures.length] ?? "anglo";
    const { given, family } = namesOf(culture);
    const name = `${pick(random, given)} ${pick(random, family)}`;
    const address = addressOf(name);
    if (taken.has(address)) continue;
    taken.add(address);
    const email = `${address}@${company.domain}.example`;
    const phone = chance(random, 0.4)
      ? [String(between(random, 20_000_000, 99_999_999) * 1000 + between(random, 0, 999))]
      : [];
    people.push(
      build.contact({
        id: uuidFrom(random),
        name,
        email,
        account: { id: account.id, external_ids: account.external_ids },
        portal_role: people.length === 0 ? "admin" : chance(random, 0.7) ? "member" : "no_access",
        ...(phone.length > 0 ? { primary_phone_number: phone[0] } : {}),
        phone_numbers: phone,
        avatar_url: `https://assets.harbormetrics.example/avatars/${address}.png`,
        integration_user_ids: company.chat === "slack" ? [{ id: `U0${letters(random, 9)}`, source: "slack" }] : [],
        custom_fields: { language: fieldValue("language", LANGUAGES[culture] ?? "en") },
      }),
    );
  }
  return people;
}

const LANGUAGES: Readonly<Record<string, string>> = { german: "de", arabic: "ar", iberian: "es" };
