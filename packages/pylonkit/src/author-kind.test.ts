import { describe, expect, it } from "vitest";
import { authorKind } from "./author-kind.ts";

describe("authorKind", () => {
  it.each([
    ["customer", { name: "Maya", contact: { id: "c" }, user: null }],
    ["customer", { contact: { id: "c" } }],
    ["teammate", { name: "Tomas", user: { id: "u" }, contact: null }],
    ["unknown", { name: "AI agent", avatar_url: null }],
    ["unknown", { user: null, contact: null }],
    ["unknown", {}],
  ] as const)("is %s for %j", (kind, author) => {
    expect(authorKind({ author })).toBe(kind);
  });

  it("is unknown where there is no author", () => {
    expect(authorKind({})).toBe("unknown");
    expect(authorKind({ author: null as unknown as undefined })).toBe("unknown");
  });
});
