import { apiErrorOf } from "@pylonkit/openapi";
import type { BodyKinds, CallResult } from "./pylon-client.ts";

/**
 * Reads an answer, whatever its status. Where JSON is expected, an empty 2xx has no data, and one of another type is not
 * Pylon's: a proxy's page becomes a `PylonApiError` that quotes its beginning.
 */
export async function readAnswer(
  response: Response,
  parseAs: "json" | keyof BodyKinds = "json",
): Promise<CallResult<unknown, unknown>> {
  // An empty refusal leaves nothing to narrow a result by.
  if (!response.ok) return { error: parsed(await response.text()) || { errors: [], request_id: "" }, response };
  if (parseAs === "stream") return { data: response.body, response };
  if (parseAs !== "json") return { data: await response[parseAs](), response };
  const text = await response.text();
  if (text === "") return { data: undefined, response };
  const type = response.headers.get("content-type") ?? "";
  if (type !== "" && !/\bjson\b/i.test(type)) throw apiErrorOf(response, text);
  const data = parsed(text);
  // The parser's own words quote the answer, and with it what is private.
  if (data === text) throw new SyntaxError("the answer is cut, or no JSON");
  return { data, response };
}

/** What a text says as JSON; the text itself where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
