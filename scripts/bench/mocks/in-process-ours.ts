import { createPylonMock } from "@pylonkit/mock";
import type { InProcess } from "./in-process.ts";

/** Ours as a test suite has it, but for limits: it counts them and refuses nothing, as thousands of calls come. */
export function start(): Promise<InProcess> {
  return createPylonMock({ rateLimits: "headers" });
}
