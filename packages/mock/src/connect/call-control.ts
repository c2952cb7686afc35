import { MockControlError } from "./mock-control-error.ts";

/** Calls a control route, such as `("POST", "clock", { advanceMs: 5 })`, and gives the JSON it answers. */
export type CallControl = <Answer>(
  method: "GET" | "POST" | "DELETE",
  what: string,
  body?: unknown,
  signal?: AbortSignal,
) => Promise<Answer>;

/** Control routes of the mock or world at `url`. What is refused rejects with a `MockControlError`. */
export function controlsAt(url: string): CallControl {
  return async <Answer>(method: string, what: string, body?: unknown, signal?: AbortSignal): Promise<Answer> => {
    const address = `${url}/_mock/${what}`;
    const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }), ...(signal && { signal }) };
    let response: Response;
    try {
      response = await fetch(address, init);
    } catch (cause) {
      if (signal?.aborted) throw signal.reason;
      throw new MockControlError(`no mock answers at ${address}; is it running, and was the world closed?`, { cause });
    }
    const answer = parsed(await response.text());
    if (response.ok && answer !== undefined) return answer as Answer;
    const errors = sentencesOf(answer);
    const why = errors.length > 0 ? errors.join("\n") : "what answers there is no mock of the Pylon API";
    throw new MockControlError(`${method} ${address} was refused with ${response.status}: ${why}`, {
      status: response.status,
      errors,
    });
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sentencesOf(answer: unknown): readonly string[] {
  const errors = typeof answer === "object" && answer !== null && "errors" in answer ? answer.errors : undefined;
  return Array.isArray(errors) ? errors.map(String) : [];
}
