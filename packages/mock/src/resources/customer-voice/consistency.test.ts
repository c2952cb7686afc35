import * as fc from "fast-check";
import { expect, it } from "vitest";

import { answerOf, outcome } from "../../testing/answers.ts";
import { world } from "../../testing/small-desk.ts";
import type { Workspace } from "../../workspace/contract.ts";
import type { FeatureRequest, SurveyResponse } from "../../workspace/entities.ts";
import { HANDLERS } from "../handlers.ts";
import { createWorkspace } from "../../workspace/workspace.ts";

const STEPS = [
  "POST /feature-requests",
  "PATCH /feature-requests/{id}",
  "DELETE /feature-requests/{id}",
  "POST /feature-requests/{id}/set-portal-visibility",
  "POST /feature-requests/{id}/set-portal-visibility",
  "PATCH /call-recordings/{id}",
  "DELETE /call-recordings/{id}",
  "PATCH /accounts/{id}",
  "DELETE /accounts/{id}",
  "DELETE /contacts/{id}",
  "DELETE /issues/{id}",
] as const;

const step = fc.record({
  route: fc.constantFrom(...STEPS),
  on: fc.nat(5),
  accounts: fc.array(fc.nat(4), { minLength: 1, maxLength: 3 }),
  visible: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function take(workspace: Workspace, { route, on, accounts, visible }: Step): string | undefined {
  const { featureRequests, callRecordings, ...others } = workspace;
  const tables = { ...others, "feature-requests": featureRequests, "call-recordings": callRecordings };
  const table =
    tables[route.split("/")[1] as "feature-requests" | "call-recordings" | "accounts" | "contacts" | "issues"];
  // A place beyond the last one stands for an id that nothing has.
  const account_ids = accounts.map((at) => workspace.accounts.all()[at]?.id ?? "gone");
  const bodies: Partial<Record<(typeof STEPS)[number], Record<string, unknown>>> = {
    "POST /feature-requests": { title: "A wish", should_auto_fetch_evidence: visible },
    "PATCH /feature-requests/{id}": {
      request_status: visible ? "closed" : "planned",
      custom_fields: [{ slug: "effort", value: ["small", "large", "huge", ""][on] ?? "medium" }],
    },
    "POST /feature-requests/{id}/set-portal-visibility": { account_ids, visible },
    "PATCH /call-recordings/{id}": { account_id: visible ? account_ids[0] : "" },
    "PATCH /accounts/{id}": { external_ids: [{ external_id: `crm-${on}`, label: "crm" }] },
  };
  const params: Record<string, string> = route.includes("{id}") ? { id: table.all()[on]?.id ?? "gone" } : {};
  return outcome(() => HANDLERS[route]?.({ workspace, params, query: {}, body: bodies[route] ?? {} }), route);
}

it("whatever is done to them, feature requests, calls and responses name what is there and agree with their searches", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const workspace = createWorkspace(world, { now: () => Date.parse(world.now) });
      for (const each of steps) expect(take(workspace, each)).toBeUndefined();

      const { accounts, callRecordings, contacts, featureRequests, issues, surveys } = workspace;
      const found = answerOf(workspace, "POST /feature-requests/search")["data"] ?? [];
      const expected = featureRequests.all().map(({ id }) => {
        const query = { fetch_evidence: "true" };
        const whole = answerOf(workspace, "GET /feature-requests/{id}", { id, query })["data"] as FeatureRequest;
        const { evidence, ...rest } = whole;
        expect(answerOf(workspace, "GET /feature-requests/{id}", { id })["data"]).toEqual(rest);
        expect(evidence).toHaveLength(whole.evidence_count ?? -1);
        for (const { source_id: issue } of evidence ?? [])
          expect(issue === undefined || issues.get(issue)).toBeTruthy();
        const asked = (evidence ?? []).flatMap(({ account_id: account }) => account ?? []);
        const sees = whole.portal_visible_to_account_ids ?? [];
        for (const account of [...asked, ...sees]) expect(accounts.get(account)).toBeDefined();
        expect(new Set(sees).size).toBe(sees.length);
        return { ...rest, account_ids: [...new Set(asked)] };
      });
      expect(found).toEqual(expected);

      expect(answerOf(workspace, "POST /call-recordings/search")["data"] ?? []).toEqual(callRecordings.all());
      for (const { id, account_id: account } of callRecordings.all()) {
        answerOf(workspace, "GET /call-recordings/{id}", { id });
        expect(accounts.get(account ?? "")?.id ?? null).toBe(account);
      }
      for (const { id } of surveys.all()) {
        const answer = answerOf(workspace, "GET /surveys/{id}/responses", { id });
        const responses = (answer["data"] ?? []) as SurveyResponse[];
        expect(responses).toHaveLength(world.surveyResponses[id]?.length ?? 0);
        for (const { account_id: account, contact_id: contact } of responses) {
          expect(accounts.get(account ?? "")?.id ?? null).toBe(account);
          expect(contacts.get(contact ?? "")?.id ?? null).toBe(contact);
        }
      }
    }),
    { numRuns: 150 },
  );
});
