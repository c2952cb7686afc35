import { describe, expect, it, vi } from "vitest";
import { createPylonClient } from "./create-pylon-client.ts";
import { json, ME, serve } from "./testing/server.ts";

describe("a token", () => {
  it.each([
    ["is empty", "", "empty"],
    ["has a line end inside", "hunter2\nhunter3", "not visible ASCII"],
    ["is beyond ASCII", "hunter2✓", "not visible ASCII"],
    ["is missing", undefined, "empty"],
  ])("that %s is refused and not shown", async (_, token, shown) => {
    const message = `createPylonClient: token is ${shown}`;
    const fetch = vi.fn(async () => Response.json(ME));
    const client = createPylonClient({ token: () => token as string, fetch });
    await expect(client.GET("/me")).rejects.toThrow(new TypeError(message));
    expect(fetch).not.toHaveBeenCalled();
  });

  it("that no header can carry is refused when the client is made, and not shown", () => {
    expect(() => createPylonClient({ token: "" })).toThrow(/^createPylonClient: token is empty$/);
    expect(() => createPylonClient({ token: "hunter2\nx" })).toThrow(/^createPylonClient: token is not visible ASCII$/);
  });

  it("loses the line end of the file it was read from", async () => {
    await using server = await serve((_, response) => json(response, 200, ME));
    await createPylonClient({ baseUrl: server.url, token: () => "secret\r\n" }).GET("/me");
    expect(server.seen[0]?.headers.authorization).toBe("Bearer secret");
  });

  it("function that throws fails the call with its own error", async () => {
    const broken = new Error("the vault is sealed");
    const client = createPylonClient({ token: () => Promise.reject(broken) });
    await expect(client.GET("/me")).rejects.toBe(broken);
  });

  it("given as the client's own header stays at home, one given with the call goes where the call goes", async () => {
    await using home = await serve((_, response) => json(response, 200, ME));
    await using other = await serve((_, response) => json(response, 200, ME));
    const client = createPylonClient({
      baseUrl: home.url,
      headers: { Authorization: "Bearer secret", "x-team": "berths" },
    });
    await client.GET("/me");
    await client.GET("/me", { baseUrl: other.url });
    await client.GET("/me", { baseUrl: other.url, headers: { authorization: "Bearer theirs" } });
    const sent = [...home.seen, ...other.seen].map(({ headers }) => [headers.authorization, headers["x-team"]]);
    expect(sent).toEqual([
      ["Bearer secret", "berths"],
      [undefined, "berths"],
      ["Bearer theirs", "berths"],
    ]);
  });

  it("is not looked for where the environment may not be read", async () => {
    const denied = {
      get env(): never {
        throw new Error("NotCapable: Requires env access");
      },
    };
    vi.stubGlobal("process", denied);
    try {
      expect((await createPylonClient({ fetch: async () => Response.json(ME) }).GET("/me")).data).toEqual(ME);
      vi.stubGlobal("process", undefined);
      expect((await createPylonClient({ fetch: async () => Response.json(ME) }).GET("/me")).data).toEqual(ME);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
