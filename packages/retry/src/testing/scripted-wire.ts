import type { FetchLike } from "@pylonkit/openapi";

/** One thing a wire does: answer with a status and headers, or reject with an error. */
export type Step = number | { status: number; headers?: Record<string, string>; body?: string } | Error;

/** A wire that plays a script, one step an attempt, its last step for ever; it keeps what it was sent. */
export interface ScriptedWire {
  readonly fetch: FetchLike;
  readonly sent: Request[];
  readonly answers: Response[];
}

export function scriptedWire(...steps: readonly [Step, ...Step[]]): ScriptedWire {
  const sent: Request[] = [];
  const answers: Response[] = [];
  const fetch: FetchLike = async (request) => {
    const step = steps[Math.min(sent.length, steps.length - 1)] ?? 200;
    sent.push(request);
    request.signal.throwIfAborted();
    if (step instanceof Error) throw step;
    const { status, headers, body } = typeof step === "number" ? { status: step } : { body: "{}", ...step };
    const answer = new Response(body ?? "{}", { status, headers: headers ?? {} });
    answers.push(answer);
    return answer;
  };
  return { fetch, sent, answers };
}
