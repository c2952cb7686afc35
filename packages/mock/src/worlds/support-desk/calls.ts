import { build } from "../../builders/build.ts";
import type { CallRecording } from "../../workspace/entities.ts";
import { mulberry32, type Random, uuidFrom } from "../../workspace/random.ts";
import { timestamp } from "../../resources/inputs/times.ts";
import { fieldValue } from "./catalog.ts";
import type { Customer } from "./customers.ts";
import { between, chance, newestFirst, pick, weighted } from "./dice.ts";
import { USERS } from "./staff.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;

type Kind = "support" | "review" | "sales";

const TITLES: Readonly<Record<Kind, readonly string[]>> = {
  support: ["Working session with", "Call about open issues of", "Screen sharing with"],
  review: ["Quarterly review with", "Check-in with"],
  sales: ["Next steps with", "Renewal of"],
};

const SUMMARIES: Readonly<Record<Kind, readonly string[]>> = {
  support: [
    "The cause was found on their side during the call. They test it again this week.",
    "Two of the open issues belong together. Both go on in the older one.",
    "They showed how the plan is used at shift change. What slows them down is written down for product.",
  ],
  review: [
    "They are content with berth planning and want exports to be easier. Next review in three months.",
    "More people use it than at the last review. They ask for training for two new shifts.",
    "The open issues were gone through one by one. None of them keeps anybody from working.",
  ],
  sales: [
    "They compare the plans and want an offer for twice as many seats.",
    "The contract goes on for another year. Procurement sends the order.",
  ],
};

/** The calls of a desk with its bigger customers, newest first. Their numbers come from a source of their own. */
export function buildCalls(customers: readonly Customer[], now: number): readonly CallRecording[] {
  const random = mulberry32(20_261_016);
  const calls = customers
    .filter(({ company }) => company.plan !== "starter")
    .flatMap((customer) =>
      Array.from({ length: between(random, 2, customer.company.size > 14 ? 6 : 4) }, () =>
        buildCall(random, customer, now),
      ),
    );
  return newestFirst(calls, (call) => call.start_time ?? "");
}

function buildCall(random: Random, { company, account, contacts }: Customer, now: number): CallRecording {
  const kind = weighted(random, [["support", 45], ["review", 40], ["sales", 15]] as const); // prettier-ignore
  const source = weighted(random, [["gong", 50], ["fathom", 25], ["grain", 15], ["custom_call_recorder", 10]] as const); // prettier-ignore
  const start = workingHour(random, now);
  const duration = between(random, 8, 58) * MINUTE + between(random, 0, 59) * 1000;
  const end = start + duration;
  const own = source === "custom_call_recorder";
  // Somebody who calls from a private address cannot be told to belong to an account.
  const known = !own || chance(random, 0.4);
  const external = own
    ? `desk-phone-${timestamp(start).slice(0, 10)}-${between(random, 1000, 9999)}`
    : String(between(random, 200_000_000, 899_999_999));
  const there = known ? contacts.slice(0, between(random, 1, contacts.length)) : [];
  return build.callRecording({
    id: uuidFrom(random),
    title: known ? `${pick(random, TITLES[kind])} ${company.name}` : "Call from an unknown number",
    source,
    external_id: external,
    url: own ? null : `https://app.${source}.example/calls/${external}`,
    account_id: known ? account.id : null,
    participant_emails: [
      pick(random, USERS).email ?? "",
      ...(known ? there.map((contact) => contact.email ?? "") : [`caller-${between(random, 100, 999)}@mail.example`]),
    ],
    start_time: timestamp(start),
    end_time: timestamp(end),
    duration_ms: duration,
    summary: own ? null : pick(random, SUMMARIES[kind]),
    custom_fields: chance(random, 0.7) ? { call_type: fieldValue("call_type", kind) } : {},
    created_at: timestamp(end + between(random, 2, 14) * MINUTE),
  });
}

/** The beginning of a quarter of an hour on a workday of the 90 days before. */
function workingHour(random: Random, now: number): number {
  const day = Math.floor(now / DAY) - between(random, 1, 90);
  const weekday = (day + 4) % 7;
  const workday = weekday === 0 ? day - 2 : weekday === 6 ? day - 1 : day;
  return workday * DAY + between(random, 8 * 4, 16 * 4) * 15 * MINUTE;
}
