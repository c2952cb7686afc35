import { build } from "../../builders/build.ts";
import type { CallRecording, FeatureRequest, FeatureRequestEvidence, Issue } from "../../workspace/entities.ts";
import { mulberry32, type Random, uuidFrom } from "../../workspace/random.ts";
import { timestamp } from "../../resources/inputs/times.ts";
import { fieldValue } from "./catalog.ts";
import { between, pick } from "./dice.ts";

/** Something customers wish for, and how far it is. `planned` is a status of the desk's own. */
interface Wish {
  readonly title: string;
  readonly description: string | null;
  readonly status: "new" | "planned" | "in_progress" | "closed" | "archived";
  readonly effort?: "small" | "medium" | "large";
  /** Words that only issues with this wish hold; wishes without them came up in calls. */
  readonly words?: string;
}

const WISHES: readonly Wish[] = [
  {
    title: "Mobile app in Portuguese and Spanish",
    description: "Many people in the ports do not read English well. Portuguese and Spanish would cover almost all.",
    status: "planned",
    effort: "large",
    words: "Is the app planned in other languages?",
  },
  {
    title: "Quiet hours for notifications",
    description: "People get notifications at night although they are off duty.",
    status: "closed",
    effort: "small",
    words: "Quiet hours would help.",
  },
  {
    title: "Views that a whole role shares",
    description: "Everybody of a role builds the same view again.",
    status: "archived",
    words: "Could views be shared?",
  },
  {
    title: "Colours for carriers and services in the berth plan",
    description: "The plan shows which vessel comes when, and not whose it is.",
    status: "archived",
    words: "could be coloured by carrier",
  },
  {
    title: "Berth plan on A3 paper",
    description: "The plan is printed for the morning meeting, and nobody can read it on A4.",
    status: "in_progress",
    effort: "small",
    words: "On A4 nobody can read it",
  },
  {
    title: "Dark mode for the control room",
    description: "The white background is too bright at night, so screens are turned down until nobody can read them.",
    status: "planned",
    effort: "medium",
    words: "Is a dark mode planned?",
  },
  { title: "Text message when a vessel is more than an hour late", description: null, status: "new" },
  {
    title: "Berth forecast for fourteen days",
    description: "The plan ends after a week, while crews are booked for two.",
    status: "in_progress",
    effort: "large",
  },
  { title: "Invoices in the currency of the contract", description: null, status: "new" },
  {
    title: "Accounts for subcontractors that end by themselves",
    description: "Pilots and tug crews need to see the plan for the days of their contract only.",
    status: "new",
    effort: "medium",
  },
];

/** Why an issue or a call speaks for a wish, as an AI would put it. */
const REASONS = {
  issue: [
    "They ask for it by name and say what they do without it.",
    "It costs their people time on every shift.",
    "They had it in the system they used before.",
    "They would try an early version.",
  ],
  call: [
    "It came up in the call, and somebody else of theirs agreed.",
    "They named it when asked what they miss most.",
    "It is on the list they read out at the end of the call.",
  ],
} as const;

/** Feature requests with the issues and calls they came up in. Their numbers come from a source of their own. */
export function buildWishes(
  issues: readonly Issue[],
  calls: readonly CallRecording[],
  now: number,
): readonly FeatureRequest[] {
  const random = mulberry32(20_261_018);
  const oldestFirst = issues.toReversed();
  const told = calls.filter((call) => call.account_id && call.url);
  return WISHES.map(({ title, description, status, effort, words }) => {
    const signs = words === undefined ? fromCalls(random, told) : fromIssues(random, oldestFirst, words);
    const times = signs.map(({ at }) => Date.parse(at)).sort((a, b) => a - b);
    const created = Math.min(now - 120_000, (times[0] ?? now) + between(random, 1, 40) * 3_600_000);
    const updated = created + between(random, 0, Math.floor((now - created) / 1000) - 60) * 1000;
    const evidence = signs.map((sign) => sign.evidence);
    const shown = status === "new" || status === "archived" ? [] : evidence.flatMap((each) => each.account_id ?? []);
    return build.featureRequest({
      id: uuidFrom(random),
      title,
      description,
      request_status: status,
      evidence,
      portal_visible_to_account_ids: [...new Set(shown)],
      custom_fields: effort ? { effort: fieldValue("effort", effort) } : {},
      created_at: timestamp(created),
      updated_at: timestamp(status === "new" ? created : updated),
    });
  });
}

interface Sign {
  readonly at: string;
  readonly evidence: FeatureRequestEvidence;
}

/** The first issue of each account that holds the words. */
function fromIssues(random: Random, oldestFirst: readonly Issue[], words: string): readonly Sign[] {
  const signs = new Map<string, Sign>();
  for (const { id, account, body_html: html, created_at: at } of oldestFirst) {
    if (!account || !html?.includes(words) || signs.has(account.id)) continue;
    const summary = pick(random, REASONS.issue);
    signs.set(account.id, { at, evidence: { source_type: "issue", source_id: id, account_id: account.id, summary } });
  }
  return [...signs.values()];
}

/** Some calls, each once. */
function fromCalls(random: Random, calls: readonly CallRecording[]): readonly Sign[] {
  const picked = new Set(Array.from({ length: between(random, 2, 5) }, () => pick(random, calls)));
  return [...picked].map(({ account_id, url, created_at: at = "" }) => ({
    at,
    evidence: {
      source_type: "call_recording",
      account_id: account_id ?? null,
      external_url: url ?? "",
      summary: pick(random, REASONS.call),
    },
  }));
}
