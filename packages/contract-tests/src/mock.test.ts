import { isPylonApiError, unwrap } from "@pylonkit/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleCalls } from "./testing/document.ts";
import { SMALL, startRig, type Rig } from "./testing/harness.ts";

let rig: Rig;
beforeAll(async () => void (rig = await startRig()));
afterAll(() => rig[Symbol.asyncDispose]());

describe("the mock through the client", () => {
  it("answers every operation of the spec, made of the spec's own examples, with a body that validates", async () => {
    const failures: string[] = [];
    for (const call of exampleCalls()) {
      rig.mock.reset();
      const response = await call.send(rig.mock.url, rig.mock.token);
      const answer: unknown = await response.json();
      const reason = response.status === 200 ? call.refuse(answer) : JSON.stringify(answer);
      if (reason) failures.push(`${call.route}: ${response.status} ${reason}`);
    }
    rig.mock.reset();
    expect(failures).toEqual([]);
  });

  it("keeps what was created: get, list, search, update and delete agree", async () => {
    const { pylon } = rig;
    const { data: created } = await unwrap(
      pylon.POST("/issues", {
        body: {
          title: "Quay cameras are dark",
          body_html: "<p>All of them.</p>",
          requester_id: SMALL.maya,
          tags: ["bug"],
        },
      }),
    );
    const path = { id: created.id };
    const { data: read } = await unwrap(pylon.GET("/issues/{id}", { params: { path } }));
    expect(read).toEqual(created);
    expect(
      (await unwrap(pylon.GET("/issues/{id}", { params: { path: { id: String(created.number) } } }))).data,
    ).toEqual(created);

    const filter = { field: "title", operator: "string_contains", value: "quay cameras" } as const;
    const search = async () => (await unwrap(pylon.POST("/issues/search", { body: { filter } }))).data ?? [];
    expect(await search()).toEqual([created]);

    await unwrap(
      pylon.PATCH("/issues/{id}", { params: { path }, body: { state: "closed", assignee_id: SMALL.tomas } }),
    );
    const [closed] = await search();
    expect(closed).toMatchObject({ state: "closed", assignee: { id: SMALL.tomas } });
    expect(closed?.resolution_time).toBeTypeOf("string");

    await unwrap(pylon.DELETE("/issues/{id}", { params: { path } }));
    expect(await search()).toEqual([]);
    await expect(unwrap(pylon.GET("/issues/{id}", { params: { path } }))).rejects.toSatisfy((e) =>
      isPylonApiError(e, "not_found"),
    );
  });

  it("speaks Pylon's envelope in every refusal", async () => {
    const { url, token } = rig.mock;
    const authorized = { authorization: `Bearer ${token}` };
    const json = { ...authorized, "content-type": "application/json" };
    const cases: [string, RequestInit, number, string | undefined][] = [
      ["/nothing-here", {}, 404, "not_found"],
      ["/issues/search", { method: "PUT" }, 405, "method_not_allowed"],
      ["/me", {}, 401, "invalid_authorization_header"],
      ["/me", { headers: { authorization: "Bearer wrong" } }, 401, "invalid_api_token"],
      ["/issues/search", { method: "POST", headers: json, body: "{" }, 400, undefined],
      [
        "/issues/search",
        { method: "POST", headers: json, body: '{"filter":{"field":"title","operator":"equals","value":"x"}}' },
        400,
        undefined,
      ],
      ["/issues", { headers: authorized }, 400, undefined],
      ["/issues/no-such-issue", { headers: authorized }, 404, "not_found"],
    ];
    for (const [path, init, status, code] of cases) {
      const response = await fetch(url + path, init);
      const body = (await response.json()) as { errors: string[]; request_id: string; code?: string };
      expect([path, response.status, body.code], JSON.stringify(body)).toEqual([path, status, code ?? body.code]);
      expect(body.errors.length).toBeGreaterThan(0);
      expect(body.errors.join(" ")).not.toContain(token);
      expect(response.headers.get("x-pylon-request-id")).toBe(body.request_id);
    }
  });

  it("names the field, what was sent and what is legal", async () => {
    const filter = { field: "title", operator: "equals", value: "x" } as const;
    const error = await unwrap(rig.pylon.POST("/issues/search", { body: { filter } })).catch((e: unknown) => e);
    expect(isPylonApiError(error) && error.errors.join(" ")).toMatch(/title.*equals.*string_contains/s);
  });
});
