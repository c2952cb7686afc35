import { createPylonMock } from "@pylonkit/mock";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { createPylon } from "./create-pylon.ts";
import { findAccount } from "./find-account.ts";
import { SMALL, startDesk } from "./testing/desk.ts";

const { mock, pylon } = await startDesk();
beforeEach(() => mock.reset());
afterAll(() => mock.close());

describe("findAccount", () => {
  it.each([
    { id: SMALL.brightwater },
    { external_id: "crm-1207" },
    { domain: "brightwater.example" },
    { domain: " Brightwater.Example" },
  ])("finds Brightwater by %j with one request", async (key) => {
    expect((await findAccount(pylon, key))?.id).toBe(SMALL.brightwater);
    expect(mock.journal).toHaveLength(1);
  });

  it.each([{ id: "no-such-id" }, { external_id: "crm-9" }, { domain: "nobody.example" }])(
    "gives undefined for %j",
    async (key) => {
      expect(await findAccount(pylon, key)).toBeUndefined();
    },
  );

  it("prefers the account whose primary domain it is", async () => {
    const [first, second, ...rest] = mock.state.accounts;
    if (!first || !second) throw new Error("the world small has accounts");
    const domains = ["shared.example", "primary.example"];
    const accounts = [
      { ...first, domains, primary_domain: "primary.example" },
      { ...second, domains: ["shared.example"], primary_domain: "shared.example" },
      ...rest,
    ];
    await using shared = await createPylonMock({ world: { ...mock.state, accounts } });
    const client = createPylon({ baseUrl: shared.url, token: shared.token, clock: shared.clock });
    expect((await findAccount(client, { domain: "shared.example" }))?.id).toBe(second.id);
    expect((await findAccount(client, { domain: "primary.example" }))?.id).toBe(first.id);
  });

  it("throws every other error", async () => {
    mock.fail("GET /accounts/{id}", { status: 403 });
    await expect(findAccount(pylon, { id: SMALL.brightwater })).rejects.toMatchObject({ status: 403 });
  });

  it.each([
    [{ domain: "https://brightwater.example/" }, "a domain alone is expected"],
    [{ domain: "maya@brightwater.example" }, "a domain alone is expected"],
    [{ domain: "" }, 'domain is ""'],
    [{ external_id: " " }, 'external_id is " "'],
    [{} as { id: string }, "external_id is undefined"],
  ])("refuses %j", async (key, sentence) => {
    await expect(findAccount(pylon, key)).rejects.toThrow(sentence);
    expect(mock.journal).toEqual([]);
  });
});
