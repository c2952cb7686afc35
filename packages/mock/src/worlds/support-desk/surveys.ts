import type { Issue, Survey, SurveyResponse } from "../../workspace/entities.ts";
import { mulberry32, type Random, uuidFrom } from "../../workspace/random.ts";
import { timestamp } from "../../resources/inputs/times.ts";
import type { Customer } from "./customers.ts";
import { between, chance, newestFirst, pick, weighted } from "./dice.ts";

const NPS = "230b38a9-2610-4e94-8ecd-381ed2a53d1f";
const CSAT = "8d641a21-6b0d-44a6-827f-c85a964e0b3a";

/** Three surveys; nobody has come to the last one yet. */
export const SURVEYS: readonly Survey[] = [
  { id: NPS, name: "Would you recommend us? Autumn 2026", type: "nps", updated_at: "2026-10-05T07:30:00Z" },
  { id: CSAT, name: "After a closed issue", type: "csat", updated_at: "2026-10-01T08:20:00Z" },
  {
    id: "70040fbd-5198-4136-b162-9be1d685dd93",
    name: "Four weeks after go-live",
    type: "custom",
    updated_at: "2026-10-13T11:04:37Z",
  },
];

/** What people asked, and what they add to a low, a middling and a high score. */
const QUESTIONS = {
  nps: {
    score: "How likely are you to recommend Harbor Metrics to a colleague?",
    comment: "What is the main reason for your score?",
    said: [
      ["We wait too long for answers.", "Too many things are promised for later."],
      ["The plan is good, the exports are not yet.", "It does what it should."],
      ["We would not want to plan berths without it.", "The people of the desk know what they talk about."],
    ],
  },
  csat: {
    score: "How satisfied are you with the help you got?",
    comment: "Is there anything you want to add?",
    said: [
      ["It took three people to find out.", "I had to ask twice."],
      ["Solved, but it took its time.", "In the end it worked."],
      ["Quick and friendly, thank you.", "Solved at the first answer."],
    ],
  },
} as const;

type Asked = keyof typeof QUESTIONS;
type Who = Pick<SurveyResponse, "account_id" | "contact_id">;

/** Responses by survey, newest first. Their numbers come from a source of their own. */
export function buildResponses(
  customers: readonly Customer[],
  issues: readonly Issue[],
  now: number,
): Record<string, readonly SurveyResponse[]> {
  const random = mulberry32(20_261_017);
  const since = Date.parse(SURVEYS[0]?.updated_at ?? "");
  const nps = customers
    .flatMap(({ account, contacts }) => contacts.map(({ id }) => ({ account_id: account.id, contact_id: id })))
    .filter(() => chance(random, 0.55))
    .map((who) =>
      response(random, "nps", who, since + between(random, 1, Math.floor((now - since) / 1000) - 1) * 1000),
    );
  const csat = issues.flatMap(({ account, requester, resolution_time: resolved }) => {
    const at = Date.parse(resolved ?? "") + between(random, 300, 2 * 24 * 3600) * 1000;
    if (!resolved || !chance(random, 0.16) || at >= now) return [];
    return [response(random, "csat", { account_id: account?.id ?? null, contact_id: requester?.id ?? null }, at)];
  });
  const bySubmission = (all: readonly SurveyResponse[]) => newestFirst(all, (each) => each.submitted_at ?? "");
  return { [NPS]: bySubmission(nps), [CSAT]: bySubmission(csat) };
}

function response(random: Random, asked: Asked, who: Who, at: number): SurveyResponse {
  const { score, comment, said } = QUESTIONS[asked];
  const mood = weighted(random, [[0, 14], [1, 26], [2, 60]] as const); // prettier-ignore
  const points = asked === "nps" ? [[2, 6], [7, 8], [9, 10]] as const : [[1, 2], [3, 3], [4, 5]] as const; // prettier-ignore
  const [low, high] = points[mood];
  return {
    id: uuidFrom(random),
    ...who,
    submitted_at: timestamp(at),
    answers: [
      { prompt: score, question_type: "score", value: String(between(random, low, high)) },
      ...(chance(random, 0.4) ? [{ prompt: comment, question_type: "comment", value: pick(random, said[mood]) }] : []),
    ],
  };
}
