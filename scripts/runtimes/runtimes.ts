import { CHROMIUM } from "./chromium.ts";
import { COMMANDS } from "./command.ts";
import type { Runtime } from "./runtime.ts";
import { WORKERD } from "./workerd.ts";

/** Every place the suite runs in, in this order. */
export const RUNTIMES: readonly Runtime[] = [...COMMANDS, WORKERD, CHROMIUM];
