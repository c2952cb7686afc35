import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect } from "vitest";

import { readBundle } from "../document/document.ts";
import { type Answer, Refusal, type Workspace } from "../workspace/contract.ts";
import { HANDLERS } from "../resources/handlers.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(readBundle(), "pylon");

/** What is wrong with an answer by the specification of its operation; `request_id` is what the front adds. */
export function faults(route: string, answer: Answer): string | undefined {
  const [method = "", path = ""] = route.split(" ");
  const pointer = `${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${method.toLowerCase()}`;
  const schema = `pylon#/paths/${encodeURI(pointer)}/responses/200/content/application~1json/schema`;
  const validate = ajv.getSchema(schema);
  if (!validate) throw new TypeError(`the document has no answer for ${route}`);
  const body: unknown = JSON.parse(JSON.stringify({ ...answer, request_id: "706ad583-12c1-43d2-83ca-c5f96eac7922" }));
  return validate(body) ? undefined : `${route}: ${ajv.errorsText(validate.errors)}`;
}

/** What is wrong with how a handler went: an answer against the specification, a refusal without a sentence. */
export function outcome(act: () => Answer | undefined, route: string): string | undefined {
  try {
    return faults(route, act() ?? {});
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.errors.length > 0 ? undefined : `${route}: a refusal without a sentence`;
  }
}

/** What an operation answers, which the specification has to allow. */
export function answerOf(
  workspace: Workspace,
  route: string,
  asked: { query?: Record<string, string>; id?: string } = {},
): Answer {
  const { query = {}, id } = asked;
  const answer = HANDLERS[route]?.({ workspace, params: id === undefined ? {} : { id }, query, body: {} }) ?? {};
  expect(faults(route, answer)).toBeUndefined();
  return answer;
}
