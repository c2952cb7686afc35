import { describe, expect, it } from "vitest";
import { createPylonMock, type PylonMock } from "./index.ts";
import { resolve } from "./document/document.ts";
import { routesOf } from "./document/routes.ts";
import { all, bodyOf, bundle, requestExamples, targetOf } from "./testing/example-requests.ts";
import { send } from "./testing/tiny-api.ts";

/** What a header looks like, by the format or type of its schema. */
const FORMS: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  integer: /^\d+$/,
};

describe("createPylonMock", () => {
  it("gives its state to look at only, so that no test can change the world of another", async () => {
    await using mock = await createPylonMock();
    const { state } = mock;
    const [issue] = state.issues as readonly { title: string; custom_fields: Record<string, { value?: string }> }[];
    expect(() => Object.assign(issue ?? {}, { title: "changed" })).toThrow(TypeError);
    expect(() => Object.assign(issue?.custom_fields["priority"] ?? {}, { value: "low" })).toThrow(TypeError);
    expect(() => (state.tags as unknown[]).push({})).toThrow(TypeError);
    await send(mock, "PATCH /issues/1042", { title: "By a request" });
    expect(mock.state.issues.find((one) => one.number === 1042)?.title).toBe("By a request");
  });

  it("words what a text must look like also where another type or nothing was sent", async () => {
    await using mock = await createPylonMock();
    const { body: wrong } = await send(mock, "POST /issues/1042/snooze", { snooze_until: 5 });
    expect(wrong.errors).toEqual([
      'Field "snooze_until": Give the time as RFC 3339 with a zone, for example 2026-10-12T08:14:05Z. 5 was sent.',
    ]);
    const { body: missing } = await send(mock, "POST /issues/1042/snooze", {});
    expect(missing.errors).toEqual([
      'Field "snooze_until" is required. Give the time as RFC 3339 with a zone, for example 2026-10-12T08:14:05Z.',
    ]);
  });

  it("leaves a snoozed issue on hold when its time has come", async () => {
    await using mock = await createPylonMock();
    const until = new Date(mock.clock.now() + 3_600_000).toISOString();
    await send(mock, "POST /issues/1042/snooze", { snooze_until: until });
    mock.advance(7_200_000);
    expect((await send(mock, "GET /issues/1042")).body.data).toMatchObject({ state: "on_hold" });
  });

  it("tells only what is wrong about a destination of another type", async () => {
    await using mock = await createPylonMock();
    const [account] = mock.state.accounts;
    const body = { title: "a", body_html: "b", account_id: account?.id, destination_metadata: "email" };
    expect((await send(mock, "POST /issues", body)).body.errors).toEqual([
      'Field "destination_metadata" must be an object; "email" was sent.',
    ]);
  });

  it.each(all.map((entry) => [entry.route, entry] as const))(
    "answers %s with 200 when asked as its document says",
    async (_, entry) => {
      await using mock = await createPylonMock();
      const example = requestExamples.find(([other]) => other === entry);
      const request = example && bodyOf(entry, example[2]);
      const { status, body } = await send(mock, `${entry.method} ${targetOf(entry, example?.[1])}`, request, {
        fetch: mock.fetch,
      });
      expect([status, body.errors]).toEqual([200, undefined]);
    },
  );

  it.each([...new Set(requestExamples.map(([entry]) => entry))].map((entry) => [entry.route, entry] as const))(
    "takes every request that the document shows for %s",
    async (_, entry) => {
      await using mock = await createPylonMock();
      const examples = requestExamples.filter(([other]) => other === entry);
      const answers = [];
      // In their order, as one may undo another.
      for (const [, name, value] of examples)
        answers.push(
          await send(mock, `${entry.method} ${targetOf(entry, name)}`, bodyOf(entry, value), { fetch: mock.fetch }),
        );
      expect(answers.map(({ body }) => body.errors).filter(Boolean)).toEqual([]);
    },
  );

  it("sends the headers of Pylon that the document declares for each answer, in their form", async () => {
    await using mock = await createPylonMock({ rateLimits: { "POST /issues/search": 2 } });
    const declared = routesOf(bundle).byRoute.get("POST /issues/search")?.operation["responses"] as Record<
      string,
      unknown
    >;
    const statuses: number[] = [];
    for (const request of [{}, { limit: 0 }, {}]) {
      const { status, headers } = await send(mock, "POST /issues/search", request);
      statuses.push(status);
      const response = resolve(bundle, declared[status]).value as { headers: Record<string, unknown> };
      const sent = [...headers].filter(([name]) => /^x-(pylon|rate|retry)-/.test(name));
      const known = Object.entries(response.headers).map(([name, header]) => {
        const { schema } = resolve(bundle, header).value as { schema: { type: string; format?: string } };
        return [name.toLowerCase(), expect.stringMatching(FORMS[schema.format ?? schema.type] ?? /no form known/)];
      });
      expect(Object.fromEntries(sent)).toEqual(Object.fromEntries(known));
    }
    expect(statuses).toEqual([200, 400, 429]);
  });

  const story = async (mock: PylonMock) => {
    const texts: string[] = [];
    const tell = async (route: string, body?: unknown) => {
      const answer = await send(mock, route, body);
      texts.push(
        JSON.stringify([answer.status, answer.body, [...answer.headers].filter(([name]) => name.startsWith("x-"))]),
      );
      return answer;
    };
    const account = mock.state.accounts[0]?.id;
    const { body } = await tell("POST /issues", { title: "Berths", body_html: "<p>?</p>", account_id: account });
    const { id } = body.data as { id: string };
    await tell(`PATCH /issues/${id}`, { state: "closed" });
    await tell(`GET /issues/${id}`);
    await tell("POST /issues/search", { filter: { field: "state", operator: "equals", value: "closed" } });
    await tell(`DELETE /issues/${id}`);
    await tell(`GET /issues/${id}`);
    await tell("POST /issues", { titel: "x" });
    return texts;
  };

  it("keeps what it is told, and forgets what is deleted", async () => {
    await using mock = await createPylonMock();
    const statuses = (await story(mock)).map((text) => (JSON.parse(text) as [number])[0]);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 404, 400]);
  });

  it("answers the same requests with the same bytes after a reset, and in another mock", async () => {
    await using mock = await createPylonMock();
    await using other = await createPylonMock();
    const first = await story(mock);
    mock.reset();
    expect(await story(mock)).toEqual(first);
    expect(await story(other)).toEqual(first);
  });

  it("shows its state, which another mock can start with", async () => {
    await using mock = await createPylonMock();
    await send(mock, "POST /tags", { object_type: "issue", value: "customs" });
    const { state } = mock;
    expect(state.tags.map((tag) => tag.value)).toContain("customs");
    await using next = await createPylonMock({ world: state });
    expect(next.state.tags).toEqual(state.tags);
  });

  it("lets a client that shares its clock wait out a rate limit in no time", async () => {
    await using mock = await createPylonMock({ rateLimits: { "GET /me": 2 } });
    const began = performance.now();
    const statuses: number[] = [];
    for (let call = 0; call < 9; call += 1) {
      const { status, headers } = await send(mock, "GET /me");
      statuses.push(status);
      if (status === 429) await mock.clock.sleep(Number(headers.get("x-retry-after")) * 1000);
    }
    expect(statuses).toEqual([200, 200, 429, 200, 200, 429, 200, 200, 429]);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it("counts a request at the time it was sent, though others wait on the clock meanwhile", async () => {
    await using mock = await createPylonMock();
    const start = mock.clock.now();
    const waiting = mock.clock.sleep(60_000);
    await Promise.all(Array.from({ length: 5 }, () => send(mock, "GET /me")));
    expect(mock.journal.map((entry) => Date.parse(entry.at) - start)).toEqual([0, 0, 0, 0, 0]);
    await waiting;
    expect(mock.clock.now()).toBe(start + 60_000);
  });
});
