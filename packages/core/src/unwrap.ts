import { apiErrorOf } from "@pylonkit/openapi";
import { keepResponse } from "./response-of.ts";

/** The 2xx body of a call's result. */
export type Unwrapped<Result> = Result extends { data: infer Body } ? Body : never;

/**
 * Resolves with the 2xx body of a call, or throws `PylonApiError` for any other answer, an empty 2xx included.
 * The body is Pylon's whole envelope: `{ data?, pagination?, request_id }`; `responseOf` gives the answer it came in.
 *
 *     const { data: issue } = await unwrap(client.GET("/issues/{id}", { params: { path: { id } } }));
 */
export async function unwrap<Result extends { response: Response; data?: unknown; error?: unknown }>(
  result: Promise<Result>,
): Promise<Unwrapped<Result>> {
  const { data, error, response } = await result;
  if (!response.ok) throw apiErrorOf(response, error);
  if (data === undefined) throw apiErrorOf(response, "the answer has no body");
  return keepResponse(data as Unwrapped<Result>, response);
}
