import { ask } from "./api.ts";
import { element, replace, table } from "./element.ts";
import type { View } from "./view.ts";

/** Which operations were called, and which never. */
export function coverageView(): View {
  let drawn = "";
  return {
    name: "coverage",
    title: "Coverage",
    async show(place) {
      const { called, neverCalled } = await ask("coverage");
      const now = JSON.stringify(called);
      if (place.firstChild && now === drawn) return;
      drawn = now;
      const rows = Object.entries(called).toSorted(([, a], [, b]) => b - a);
      const all = rows.length + neverCalled.length;
      replace(place, [
        element("p", { class: "figure" }, [
          element("strong", {}, [rows.length]),
          ` of ${all} operations were called. `,
          element("meter", { min: 0, max: all, value: rows.length, "aria-label": "Operations that were called" }),
        ]),
        ...(rows.length > 0 ? [table("Called", ["Operation", "Calls"], rows)] : []),
        element("h2", {}, ["Never called"]),
        element(
          "ul",
          { class: "columns" },
          neverCalled.map((route) => element("li", {}, [route])),
        ),
      ]);
    },
  };
}
