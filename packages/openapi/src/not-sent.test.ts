import { describe, expect, it } from "vitest";
import { provesNotSent } from "./not-sent.ts";

const coded = (code: string) => Object.assign(new Error(code), { code });
const fetchFailed = (cause: unknown) => new TypeError("fetch failed", { cause });

describe("provesNotSent", () => {
  it.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"])(
    "knows %s, below the runtime's words",
    (code) => {
      expect(provesNotSent(fetchFailed(coded(code)))).toBe(true);
    },
  );

  it.each(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT"])("does not trust %s", (code) => {
    expect(provesNotSent(fetchFailed(coded(code)))).toBe(false);
  });

  it("wants every address that was tried to prove it", () => {
    const refused = coded("ECONNREFUSED");
    expect(provesNotSent(fetchFailed(new AggregateError([refused, refused])))).toBe(true);
    const mixed = Object.assign(new AggregateError([refused, coded("ECONNRESET")]), { code: "ECONNREFUSED" });
    expect(provesNotSent(fetchFailed(mixed))).toBe(false);
  });

  it("ends on a cause that leads back to itself", () => {
    const circle = new Error("round");
    circle.cause = circle;
    expect(provesNotSent(circle)).toBe(false);
  });

  it.each([undefined, null, "ECONNREFUSED", 7])("takes %s for no proof", (thrown) => {
    expect(provesNotSent(thrown)).toBe(false);
  });
});
