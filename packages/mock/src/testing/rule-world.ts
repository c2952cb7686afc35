import { build } from "../builders/build.ts";
import type { WorldData } from "../workspace/contract.ts";
import { world } from "./small-desk.ts";

const OPENED = "2026-10-05T09:00:00Z";
const ABROAD = "b4f0c2d7-6a51-4c8e-9d3f-71e58a0b2c96";

/** An issue of a custom source, which no operation makes, and its only message. */
export const ISSUE_ABROAD = "1040";
export const MESSAGE_ABROAD = "0d9a7f31-58c2-4e6b-a1f4-c3b86e2d7059";

/** The world that written rules are tried in: the small one, with what some of them are about and it lacks. */
export const RULE_WORLD: WorldData = {
  ...world,
  issues: [
    ...world.issues,
    build.issue({
      id: ABROAD,
      number: Number(ISSUE_ABROAD),
      title: "From the port's own system",
      body_html: "<p>Hello</p>",
      source: "custom",
      created_at: OPENED,
    }),
  ],
  messages: {
    ...world.messages,
    [ABROAD]: [
      build.message({ id: MESSAGE_ABROAD, message_html: "<p>Hello</p>", source: "custom", timestamp: OPENED }),
    ],
  },
};
