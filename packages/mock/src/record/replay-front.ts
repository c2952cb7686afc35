import { errorBody } from "../front/envelope.ts";
import type { Front, Incoming, Outgoing } from "../front/exchange.ts";
import { bodyForJournal } from "../front/read-body.ts";
import { legible } from "../front/legible.ts";
import type { Cassette, Interaction, RecordedResponse } from "./cassette.ts";
import { differences, keyOf, type Asked } from "./match.ts";

/** The recorded answers to one request, in their order. */
interface Take {
  readonly interactions: Interaction[];
  next: number;
}

const NO_REQUEST = "00000000-0000-4000-8000-000000000000";

/** How many differences of the nearest request are told. */
const MOST = 10;

/**
 * Answers requests from a cassette: equal ones in the order they were recorded in, and the last answer again once all
 * were given. A request that is nearly a recorded one, but for what was redacted there, is taken for it.
 */
export function replayFront({ interactions }: Cassette): Front {
  const takes = new Map<string, Take>();
  for (const interaction of interactions) {
    const key = keyOf(interaction.request);
    const take = takes.get(key);
    if (take) take.interactions.push(interaction);
    else takes.set(key, { interactions: [interaction], next: 0 });
  }

  const like = (asked: Asked): Take | undefined => {
    const fitting = [...takes.values()].filter(({ interactions: [first] }) =>
      first ? differences(asked, first.request).length === 0 : false,
    );
    // Several differ only in what was redacted: whichever has an answer left, in the order of recording.
    return fitting.find((take) => take.next < take.interactions.length) ?? fitting.at(-1);
  };

  return (incoming) => {
    const asked = askedBy(incoming);
    const take = takes.get(keyOf(asked)) ?? like(asked);
    const found = take?.interactions[Math.min(take.next, take.interactions.length - 1)];
    if (!take || !found) return Promise.resolve(refuse(asked, interactions));
    take.next += 1;
    return Promise.resolve(answerOf(found.response));
  };
}

function askedBy(incoming: Incoming): Asked {
  const { method, path, query } = incoming;
  const body = bodyForJournal(incoming);
  return { method, path, query: { ...query }, ...(body !== undefined && { body }) };
}

const answerOf = ({ status, headers, body, text }: RecordedResponse): Outgoing => ({
  status,
  headers,
  body: text ?? (body === undefined ? "" : JSON.stringify(body)),
});

function refuse(asked: Asked, interactions: readonly Interaction[]): Outgoing {
  const ranked = interactions
    .map(({ request }) => ({ request, apart: differences(asked, request) }))
    .map((one) => ({ ...one, weight: one.apart.reduce((sum, { weight }) => sum + weight, 0) }))
    .sort((a, b) => a.weight - b.weight);
  const [nearest] = ranked;
  const errors = nearest
    ? [
        `${asked.method} ${asked.path} was not recorded like this. The nearest that was: ${nearest.request.method} ${nearest.request.path}.`,
        ...nearest.apart.slice(0, MOST).map(({ says }) => `${says.charAt(0).toUpperCase()}${says.slice(1)}.`),
      ]
    : [`${asked.method} ${asked.path} was not recorded: the cassette is empty.`];
  return {
    status: 400,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(errorBody(NO_REQUEST, { errors: legible(errors), code: "mock_not_recorded" })),
  };
}
