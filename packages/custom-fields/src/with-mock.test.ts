import { createPylonClient, unwrap, type PylonClient } from "@pylonkit/core";
import { createPylonMock, type PylonMock } from "@pylonkit/mock";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import {
  customFieldLabels,
  defineCustomFields,
  readCustomFields,
  writeCustomFields,
  writeCustomObjectFields,
} from "./index.ts";

const fields = defineCustomFields({
  issue: {
    priority: { type: "select", options: ["urgent", "high", "medium", "low"] },
    environments: { type: "multiselect", options: ["production", "staging", "sandbox"] },
    affected_seats: { type: "number" },
  },
  account: { plan: { type: "select", options: ["starter"] }, renewal_date: { type: "date" } },
  terminals: {
    berths: { type: "number" },
    cargo: { type: "select", options: ["containers", "bulk", "roro"] },
    go_live_date: { type: "date" },
  },
});

let mock: PylonMock;
let client: PylonClient;

const path = { id: "1042" };

beforeEach(async () => {
  mock ??= await createPylonMock({ world: "small", rateLimits: "off" });
  client ??= createPylonClient({ baseUrl: mock.url, token: mock.token, fetch: mock.fetch });
  mock.reset();
});

afterAll(() => mock.close());

describe("against the mock", () => {
  it("writes the fields of an issue, reads them back, and clears them", async () => {
    const given = { priority: "low", environments: ["staging", "sandbox"], affected_seats: 3 } as const;
    const custom_fields = writeCustomFields(fields.issue, given);
    const { data: written } = await unwrap(client.PATCH("/issues/{id}", { params: { path }, body: { custom_fields } }));
    expect(readCustomFields(written, fields.issue)).toEqual(given);
    expect(customFieldLabels(written, "environments")).toEqual(["Staging", "Sandbox"]);

    const cleared = writeCustomFields(fields.issue, { priority: null, environments: [] });
    const body = { custom_fields: cleared };
    const { data: after } = await unwrap(client.PATCH("/issues/{id}", { params: { path }, body }));
    expect(readCustomFields(after, fields.issue)).toEqual({ priority: null, environments: [], affected_seats: 3 });
  });

  it("writes an option that is newer than the declaration", async () => {
    const values = { plan: "growth", renewal_date: "2027-01-31" };
    const custom_fields = writeCustomFields(fields.account, values, { allowNewOptions: true });
    const { data } = await unwrap(client.POST("/accounts", { body: { name: "Kai", custom_fields } }));
    expect(readCustomFields(data, fields.account)).toEqual(values);
  });

  it("writes the fields of a custom object and its account, and clears them", async () => {
    const { data: accounts } = await unwrap(client.GET("/accounts"));
    const account = accounts?.[0]?.id ?? "";
    const given = { berths: 3, cargo: "roro", go_live_date: "2026-11-02" } as const;
    const custom_fields = writeCustomObjectFields(fields.terminals, { ...given, account });
    const { data: made } = await unwrap(
      client.POST("/custom-objects/{type}", {
        params: { path: { type: "terminals" } },
        body: { name: "Nordkai", custom_fields },
      }),
    );
    expect(readCustomFields(made, fields.terminals)).toEqual(given);
    expect(made.relations).toEqual([{ object_type: "account", object_id: account }]);

    const cleared = writeCustomObjectFields(fields.terminals, { go_live_date: null, cargo: null });
    const { data: after } = await unwrap(
      client.PATCH("/custom-objects/{type}/{id}", {
        params: { path: { type: "terminals", id: made.id } },
        body: { custom_fields: cleared },
      }),
    );
    expect(readCustomFields(after, fields.terminals)).toEqual({ berths: 3, cargo: null, go_live_date: null });
  });
});
