import { describe, expect, it } from "vitest";
import { canResend, discard } from "./body.ts";

const post = (body: BodyInit, type?: string) =>
  new Request("https://api.test/x", { method: "POST", body, ...(type && { headers: { "content-type": type } }) });

describe("canResend", () => {
  it("is true without a body, whatever the content type says", () => {
    expect(canResend(new Request("https://api.test/x"))).toBe(true);
    expect(
      canResend(new Request("https://api.test/x", { method: "DELETE", headers: { "content-type": "text/plain" } })),
    ).toBe(true);
  });

  it.each(["application/json", "application/json; charset=utf-8", "application/problem+json", "APPLICATION/JSON"])(
    "is true for %s",
    (type) => expect(canResend(post("{}", type))).toBe(true),
  );

  it.each([
    ["a form", new FormData()],
    ["urlencoded", new URLSearchParams("a=1")],
    ["text", "plain"],
    ["bytes without a type", new Uint8Array([1])],
  ])("is false for %s", (_, body) => expect(canResend(post(body))).toBe(false));

  it("is false for a type that merely begins like JSON", () => {
    expect(canResend(post("{}\n{}", "application/jsonlines"))).toBe(false);
  });
});

describe("discard", () => {
  it("cancels the body", async () => {
    let cancelled = false;
    const response = new Response(new ReadableStream({ cancel: () => void (cancelled = true) }));
    discard(response);
    expect(cancelled).toBe(true);
  });

  it("leaves a body alone that somebody reads, and takes no answer at all", async () => {
    const response = new Response("text");
    const reader = response.body?.getReader();
    discard(response);
    discard(undefined);
    discard(new Response(null));
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("text");
  });
});
