import { afterEach, describe, expect, it, vi } from "vitest";
import { bytesOfHex, equalDigests, hexOf, hmacSha256 } from "./digest.ts";
import { matchingSecret } from "./secrets.ts";

const payload = new TextEncoder().encode("{}");
const signatureUnder = async (secret: string) => hexOf(await hmacSha256(secret, payload));

afterEach(() => {
  vi.restoreAllMocks();
});

describe("matchingSecret", () => {
  it.each(["first", "second", "third", "none of them"])("tries every secret where %s fits", async (fitting) => {
    const secrets = ["first", "second", "third"];
    const signature = await signatureUnder(fitting);
    const sign = vi.spyOn(globalThis.crypto.subtle, "sign");
    expect(await matchingSecret(secrets, signature, [payload, Uint8Array.of(1)])).toBe(secrets.indexOf(fitting));
    expect(sign).toHaveBeenCalledTimes(6);
  });

  it("takes the first of two equal secrets", async () => {
    expect(await matchingSecret(["same", "same"], await signatureUnder("same"), [payload])).toBe(0);
  });
});

describe("equalDigests", () => {
  /** A digest that notes which of its bytes are read. */
  const watched = (bytes: Uint8Array) => {
    const read = new Set<number>();
    const digest = new Proxy(bytes, {
      get: (target, key) => {
        if (typeof key === "string" && /^\d+$/.test(key)) read.add(Number(key));
        return Reflect.get(target, key, target) as unknown;
      },
    });
    return { digest, read };
  };

  it.each([0, 15, 31])("reads every byte, also when byte %i differs", (at) => {
    const one = new Uint8Array(32);
    const other = new Uint8Array(32);
    other[at] = 1;
    const { digest, read } = watched(one);
    expect(equalDigests(digest, other)).toBe(false);
    expect(read.size).toBe(32);
  });

  it("knows equal ones, and others by their length", () => {
    expect(equalDigests(bytesOfHex("00ff10"), Uint8Array.of(0, 255, 16))).toBe(true);
    expect(equalDigests(bytesOfHex("00ff"), bytesOfHex("00ff00"))).toBe(false);
    expect(equalDigests(bytesOfHex("00ff00"), bytesOfHex("00ff"))).toBe(false);
  });
});
