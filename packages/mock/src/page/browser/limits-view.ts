import { ask } from "./api.ts";
import { element, replace, table } from "./element.ts";
import type { View } from "./view.ts";

/** Of which rate limits something is used, the scarcest first. */
export const limitsView = (): View => ({
  name: "limits",
  title: "Limits",
  async show(place) {
    const { limits } = await ask("limits");
    const rows = limits
      .toSorted((a, b) => a.remaining / (a.limit || 1) - b.remaining / (b.limit || 1))
      .map(({ operation, limit, used, remaining, windowSeconds, freesInSeconds }) => [
        operation,
        element("meter", {
          min: 0,
          max: Math.max(1, limit),
          value: remaining,
          low: limit / 4,
          high: limit / 2,
          optimum: limit,
          "aria-label": `${remaining} of ${limit} left`,
        }),
        element("span", { class: remaining === 0 ? "none" : "" }, [remaining]),
        used,
        `${limit} in ${windowSeconds} s`,
        `${freesInSeconds} s`,
      ]);
    replace(place, [
      limits.length === 0
        ? element("p", { class: "empty" }, [
            "No budget is touched: within its window no operation was called, or the mock counts none.",
          ])
        : table(
            "Operations with calls in their window",
            ["Operation", "Left", "Remaining", "Used", "Limit", "Next slot in"],
            rows,
            "cards",
          ),
    ]);
  },
});
