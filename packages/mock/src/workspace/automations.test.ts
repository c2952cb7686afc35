import { describe, expect, it } from "vitest";
import { createPylonMock, type PylonMock, type PylonMockOptions } from "../index.ts";
import { INES, TOMAS } from "../testing/small-desk.ts";
import { send } from "../testing/tiny-api.ts";

const BERTHS = "fce8a080-c229-4505-9658-9bcd3e93faa5"; // INES and TOMAS, in this order
const INTEGRATIONS = "49a1b1a6-4f10-49c2-878c-3e218444f38d"; // YUKI alone
const YUKI = "ae9a964f-174f-4a03-ab6c-9659979a385b";
const LINK = { source: "linear", external_issue_id: "3d3c1a3c-6a5e-4b8e-9a5f-2f5c5a1d0b11" };

describe.each(["over a socket", "in process"])("automations, %s", (way) => {
  const open = (automations?: PylonMockOptions["automations"]) =>
    createPylonMock(automations === undefined ? {} : { automations });
  const call = async (mock: PylonMock, route: string, body?: unknown) => {
    const answer = await send(mock, route, body, way === "in process" ? { fetch: mock.fetch } : {});
    expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
    return answer.body.data as { id: string; state: string; assignee: { id: string } | null };
  };
  const issue = (mock: PylonMock, number: number) => mock.state.issues.find((one) => one.number === number);
  const reply = (mock: PylonMock, number: number, from = {}) => {
    const { id = "" } = issue(mock, number) ?? {};
    const message_id = mock.state.messages[id]?.find((message) => !message.is_private)?.id;
    const email =
      issue(mock, number)?.source === "email" ? { email_info: { to_emails: ["jonas@kestrel.example"] } } : {};
    return call(mock, `POST /issues/${number}/reply`, { body_html: "<p>Soon.</p>", message_id, ...email, ...from });
  };
  const toTeam = async (mock: PylonMock, number: number, change: object) =>
    (await call(mock, `PATCH /issues/${number}`, change)).assignee?.id;

  it("move an issue on when it is answered or linked, unless they are told not to", async () => {
    await using usual = await open();
    await reply(usual, 1043);
    await call(usual, "POST /issues/1042/external-issues", LINK);
    expect([issue(usual, 1043)?.state, issue(usual, 1042)?.state]).toEqual(["waiting_on_customer", "on_hold"]);

    await using none = await open(false);
    await reply(none, 1043);
    await call(none, "POST /issues/1042/external-issues", LINK);
    expect([issue(none, 1043)?.state, issue(none, 1042)?.state]).toEqual(["with_engineering", "waiting_on_you"]);
    expect(issue(none, 1042)?.external_issues).toHaveLength(1);
  });

  it("are switched one by one, and what is not named stays as usual", async () => {
    await using mock = await open({ replyMovesState: false });
    const before = issue(mock, 1043)?.number_of_touches ?? 0;
    await reply(mock, 1043);
    expect(issue(mock, 1043)).toMatchObject({ state: "with_engineering", number_of_touches: before + 1 });
    await call(mock, "POST /issues/1042/external-issues", LINK);
    expect(issue(mock, 1042)?.state).toBe("on_hold");

    await using other = await open({ linkPutsOnHold: false });
    await call(other, "POST /issues/1042/external-issues", LINK);
    expect(issue(other, 1042)?.state).toBe("waiting_on_you");
    await reply(other, 1042);
    expect(issue(other, 1042)?.state).toBe("waiting_on_customer");
  });

  it("leave a closed issue closed and a snooze alone when a contact writes and nothing moves", async () => {
    await using mock = await open(false);
    await call(mock, "PATCH /issues/1042", { state: "closed" });
    const { id } = mock.state.contacts.find((contact) => contact.account?.id === issue(mock, 1042)?.account?.id) ?? {};
    await reply(mock, 1042, { contact_id: id });
    expect(issue(mock, 1042)?.state).toBe("closed");
    await call(mock, "POST /issues/1044/snooze", { snooze_until: "2026-10-20T09:00:00Z" });
    await reply(mock, 1044);
    expect(issue(mock, 1044)).toMatchObject({ state: "on_hold", snoozed_until_time: "2026-10-20T09:00:00Z" });
  });

  it("leave the assignee alone when the team changes, unless they are told to assign in turn", async () => {
    await using mock = await open();
    expect(await toTeam(mock, 1042, { team_id: INTEGRATIONS })).toBe(TOMAS);
    expect(await toTeam(mock, 1044, { team_id: BERTHS })).toBeUndefined();
  });

  it("assign in turn what comes to a team", async () => {
    await using mock = await open({ teamAssignsInTurn: true });
    const create = async (more: object) =>
      (await call(mock, "POST /issues", { title: "Berth 4", body_html: "<p>?</p>", account_id, ...more })).assignee?.id;
    const account_id = mock.state.accounts[0]?.id;
    expect(await toTeam(mock, 1044, { team_id: BERTHS })).toBe(INES);
    expect(await create({ team_id: BERTHS })).toBe(TOMAS);
    expect(await create({ team_id: BERTHS, assignee_id: YUKI })).toBe(YUKI);
    expect(await create({ team_id: BERTHS })).toBe(INES);
    expect(await create({})).toBeUndefined();
    expect(await toTeam(mock, 1043, { team_id: BERTHS })).toBe(TOMAS);
    mock.reset();
    expect(await create({ team_id: BERTHS })).toBe(INES);
  });

  it("keep an assignee who is a member, who was named, or whose team does not change", async () => {
    await using mock = await open({ teamAssignsInTurn: true });
    await call(mock, `PATCH /teams/${INTEGRATIONS}`, { user_ids: [YUKI, TOMAS] });
    expect(await toTeam(mock, 1042, { team_id: INTEGRATIONS })).toBe(TOMAS);
    expect(await toTeam(mock, 1043, { team_id: BERTHS, assignee_id: YUKI })).toBe(YUKI);
    expect(await toTeam(mock, 1043, { team_id: BERTHS })).toBe(YUKI);
    expect(await toTeam(mock, 1043, { team_id: "" })).toBe(YUKI);
    const { id } = await call(mock, "POST /teams", { name: "Nobody", user_ids: [] });
    expect(await toTeam(mock, 1043, { team_id: id })).toBe(YUKI);
  });
});

describe("the option automations", () => {
  it.each([
    [true, "automations is false or an object of switches; true was given"],
    [null, "automations is false or an object of switches; null was given"],
    [[], "automations is false or an object of switches; [] was given"],
    [
      { replyMovesStates: true },
      'automations has no switch "replyMovesStates"; it has replyMovesState, linkPutsOnHold',
    ],
    [{ replyMovesStates: true }, 'Did you mean "replyMovesState"?'],
    [{ linkPutsOnHold: "no" }, 'automations.linkPutsOnHold is true or false; "no" was given'],
  ])("refuses %j", async (automations, message) => {
    await expect(createPylonMock({ automations } as object)).rejects.toThrow(message);
  });

  it("takes a switch that is not set for one that is left out", async () => {
    const automations = { linkPutsOnHold: undefined } as unknown as { linkPutsOnHold: boolean };
    await using mock = await createPylonMock({ automations });
    await send(mock, "POST /issues/1042/external-issues", LINK);
    expect(mock.state.issues.find(({ number }) => number === 1042)?.state).toBe("on_hold");
  });
});
