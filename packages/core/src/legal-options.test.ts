import { describe, expect, it, vi } from "vitest";
import { createPylonClient } from "./create-pylon-client.ts";
import { ME } from "./testing/server.ts";

const SECRET = "hunter2hunter2";
const answering = () => vi.fn(async () => Response.json(ME));
const messageOf = (make: () => unknown): string => {
  try {
    make();
  } catch (error) {
    return String(error);
  }
  return "nothing was thrown";
};

describe("a header that no request can carry", () => {
  const told = 'createPylonClient: header "x-proxy-key" holds a line break or what is beyond Latin-1';

  it.each([`${SECRET}\nx`, `x\r\nx-injected: ${SECRET}`, `${SECRET}\0`, `${SECRET}✓`])(
    "is refused by name and not shown: %j",
    async (value) => {
      const fetch = answering();
      const headers = { "x-proxy-key": value };
      expect(messageOf(() => createPylonClient({ token: "t", headers }))).toBe(`TypeError: ${told}`);
      const client = createPylonClient({ token: "t", fetch });
      await expect(client.GET("/me", { headers })).rejects.toThrow(new TypeError(told));
      const call = client.request("GET", "/me", { params: { header: headers } });
      await expect(call).rejects.toThrow(new TypeError(told));
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it("is refused in the User-Agent too", () => {
    expect(messageOf(() => createPylonClient({ userAgent: "acme\nsync" }))).toContain('header "user-agent"');
  });

  it.each([" padded\r\n", "café", ""])("is none that the runtime takes: %j", async (value) => {
    const fetch = answering();
    await createPylonClient({ token: "t", fetch }).GET("/me", { headers: { "x-proxy-key": value } });
    expect(fetch).toHaveBeenCalledOnce();
  });
});

describe("a base URL that is refused", () => {
  it.each([
    `https:me:${SECRET}@h`,
    `https:/me:${SECRET}@h`,
    `https:\\\\me:${SECRET}@h`,
    `me:${SECRET}@h`,
    `https://h?key=${SECRET}`,
    `https://h/#${SECRET}`,
  ])("shows neither password nor query: %s", (baseUrl) => {
    const message = messageOf(() => createPylonClient({ baseUrl }));
    expect(message).toContain("createPylonClient: baseUrl is");
    expect(message).not.toContain(SECRET);
  });

  it("is not blamed for a region that does not exist", () => {
    for (const region of ["mars", "constructor"])
      expect(messageOf(() => createPylonClient({ region: region as "us" }))).toBe(
        `TypeError: createPylonClient: region is "${region}"; "us" or "eu" is expected`,
      );
  });
});

describe("a time limit", () => {
  it.each(["timeoutMs", "attemptTimeoutMs"])("%s that is none is refused, by name and value", (name) => {
    for (const value of [NaN, -1, 0, "500"])
      expect(messageOf(() => createPylonClient({ [name]: value }))).toBe(
        `RangeError: createPylonClient: ${name} is ${value}; milliseconds above 0 are expected, or Infinity for no bound`,
      );
  });

  it.each(["timeoutMs", "attemptTimeoutMs"])("%s may be a fraction, undefined or Infinity", (name) => {
    for (const value of [0.5, undefined, Infinity]) expect(() => createPylonClient({ [name]: value })).not.toThrow();
  });
});
