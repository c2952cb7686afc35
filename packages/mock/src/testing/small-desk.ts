import { Refusal, type HandlerCall, type WorldData } from "../workspace/contract.ts";
import type { Account, Contact, Issue, Message } from "../workspace/entities.ts";
import { HANDLERS } from "../resources/handlers.ts";
import { createWorkspace } from "../workspace/workspace.ts";
import { WORLDS } from "../worlds/worlds.ts";

/** The world of the document's examples, and who is in it. */
export const world = await WORLDS.small();
export const BRIGHTWATER = "79c01e81-7c95-49e5-885c-485ad05edaec";
export const KESTREL = "164d8abf-c7e0-4d13-a369-dc19f5b779bf";
export const SOLSTICE = "2a89b981-558c-4483-994e-9c004896ebc6";
export const MAYA = "6cac8656-4ff2-423f-a357-ade74acac1d0";
export const LEILA = "b942261b-99c9-4cd8-9697-34cf0893d0b4";
export const JONAS = "60144c98-bf02-4125-bffb-6e59ddd9fc71";
export const INES = "6e8e436c-88b8-41c1-b4ec-5ddac752c681";
export const TOMAS = "c3f5b570-dc4f-47b0-a348-6e8aafb7a6e8";
/** An id that nothing has. */
export const NOBODY = "00000000-0000-4000-8000-000000000000";

type Asked = Partial<Pick<HandlerCall, "params" | "query" | "queryLists" | "body">>;
type Body = Record<string, unknown>;

/** A workspace of its own, on the small world unless another is given, with its handlers at hand and without the front. */
export function openDesk(start: WorldData = world) {
  let now = Date.parse(start.now);
  const workspace = createWorkspace(start, { now: () => now });
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows the shape of the answer
  const data = <Data>(route: string, asked: Asked = {}): Data =>
    workspace.attempt(() => HANDLERS[route]?.({ workspace, params: {}, query: {}, body: {}, ...asked }))?.[
      "data"
    ] as Data;
  const by =
    <Data>(route: string) =>
    (id: string | number, body: Body = {}): Data =>
      data<Data>(route, { params: { id: String(id) }, body });
  return {
    workspace,
    data,
    account: by<Account>("GET /accounts/{id}"),
    updateAccount: by<Account>("PATCH /accounts/{id}"),
    deleteAccount: by<undefined>("DELETE /accounts/{id}"),
    updateAccounts: (body: Body) => data<undefined>("PATCH /accounts", { body }),
    mergeAccounts: (into: string, ...ids: string[]) =>
      data<Account>("POST /accounts/merge", { body: { merge_into_account_id: into, merge_account_ids: ids } }),
    createAccount: (body: Body) => data<Account>("POST /accounts", { body }),
    contact: by<Contact>("GET /contacts/{id}"),
    updateContact: by<Contact>("PATCH /contacts/{id}"),
    deleteContact: by<undefined>("DELETE /contacts/{id}"),
    createContact: (body: Body) => data<Contact>("POST /contacts", { body: { name: "Nora Blum", ...body } }),
    issue: by<Issue>("GET /issues/{id}"),
    messages: by<Message[]>("GET /issues/{id}/messages"),
    update: by<Issue>("PATCH /issues/{id}"),
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows the shape of the answer
    post: <Data>(id: string | number, what: string, body: Body) => by<Data>(`POST /issues/{id}/${what}`)(id, body),
    create: (body: Body) =>
      data<Issue>("POST /issues", { body: { title: "A question", body_html: "<p>Hello</p>", ...body } }),
    wait: (hours: number) => {
      now += hours * 3_600_000;
    },
  };
}

/** The refusal an act ends in; anything else fails the test. */
export function refusal(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

/** Status and sentences of a refusal. */
export function refused(act: () => unknown): { status: number; text: string } {
  const { status, errors } = refusal(act);
  return { status, text: errors.join(" ") };
}

/** The same as one text. */
export const reason = (act: () => unknown): string => Object.values(refused(act)).join(" ");
