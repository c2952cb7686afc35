import { describe, expect, it } from "vitest";
import { isPylonWebhookError, PylonWebhookError } from "./webhook-error.ts";
import { assertWebhook } from "./webhook.ts";

const error = new PylonWebhookError({ reason: "foreign_scheme", scheme: "github", detail: "of GitHub" });

describe("isPylonWebhookError", () => {
  it("narrows by reason", () => {
    expect(isPylonWebhookError(error)).toBe(true);
    expect(isPylonWebhookError(error, "foreign_scheme")).toBe(true);
    expect(isPylonWebhookError(error, "mismatch")).toBe(false);
  });

  it("knows an error of another copy of the package", () => {
    const twin = Object.assign(new Error("twin"), {
      name: "PylonWebhookError",
      reason: "mismatch",
      [Symbol.for("pylonkit.error")]: true,
    });
    expect(isPylonWebhookError(twin, "mismatch")).toBe(true);
  });

  it.each([undefined, null, "PylonWebhookError", { name: "PylonWebhookError" }, new TypeError("x")])(
    "refuses %s",
    (value) => {
      expect(isPylonWebhookError(value)).toBe(false);
    },
  );

  it("refuses another error of pylonkit", () => {
    const other = { name: "PylonApiError", [Symbol.for("pylonkit.error")]: true };
    expect(isPylonWebhookError(other)).toBe(false);
  });
});

it.each([
  ["missing_signature", 401],
  ["malformed_signature", 401],
  ["foreign_scheme", 401],
  ["mismatch", 401],
  ["invalid_json", 400],
  ["invalid_payload", 400],
] as const)("%s asks for a %i", (reason, status) => {
  expect(new PylonWebhookError({ reason, detail: "x" }).status).toBe(status);
});

it("no error shows a secret or the body", async () => {
  const secret = ["a-very-secret-secret", "another-secret "];
  const signature = "0".repeat(64);
  for (const input of [{ body: "private text", signature }, { body: "private text" }]) {
    const caught: unknown = await assertWebhook(input, { secret }).catch((thrown: unknown) => thrown);
    const { message, stack = "" } = caught as Error;
    const shown = `${message} ${stack} ${JSON.stringify(caught)} ${JSON.stringify(Object.entries(caught as object))}`;
    expect(shown).not.toMatch(/very-secret|another-secret|private text/);
  }
});
