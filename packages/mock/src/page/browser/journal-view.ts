import { ask, type Entry } from "./api.ts";
import { element, replace, rove, table } from "./element.ts";
import { entryDetail } from "./entry-detail.ts";
import type { Page, View } from "./view.ts";

/** How many requests are shown. The mock keeps more. */
const SHOWN = 300;

const OUTCOMES = ["all", "refused", "done"] as const;

/** What was sent, newest first and as it comes, and of one request all that is known. */
export function journalView(): View {
  let entries: readonly Entry[] = [];
  let mark: string | undefined;
  let text = "";
  let outcome: (typeof OUTCOMES)[number] = "all";
  let live = true;
  let drawn = "";

  const fits = ({ method, path, operation = "", status, errors }: Entry): boolean =>
    (outcome === "all" || (outcome === "refused") === status >= 400) &&
    `${method} ${path} ${operation} ${status} ${errors.join(" ")}`.toLowerCase().includes(text.toLowerCase());

  const filters = (page: Page) =>
    element("form", { class: "tools", role: "search", submit: (event) => event.preventDefault() }, [
      element("label", {}, [
        "Filter ",
        element("input", {
          type: "search",
          placeholder: "route, status or reason",
          input(event) {
            text = (event.target as HTMLInputElement).value;
            page.refresh();
          },
        }),
      ]),
      element("label", {}, [
        "Show ",
        element(
          "select",
          {
            change(event) {
              outcome = (event.target as HTMLSelectElement).value as typeof outcome;
              page.refresh();
            },
          },
          OUTCOMES.map((one) => element("option", { value: one, selected: one === outcome }, [one])),
        ),
      ]),
      element("label", { class: "check" }, [
        element("input", {
          type: "checkbox",
          checked: live,
          change(event) {
            live = (event.target as HTMLInputElement).checked;
            page.refresh();
          },
        }),
        " Live",
      ]),
    ]);

  const listOf = (shown: readonly Entry[], chosen: string | undefined) => {
    const rows = shown.map((entry) => [
      element(
        "a",
        {
          href: `#journal/${entry.requestId}`,
          "data-key": entry.requestId,
          "aria-current": entry.requestId === chosen && "true",
        },
        [
          element("span", { class: `method ${entry.method.toLowerCase()}` }, [entry.method]),
          " ",
          element("span", { class: "path" }, [entry.path]),
          entry.errors[0] !== undefined && element("span", { class: "why" }, [entry.errors[0]]),
        ],
      ),
      element("span", { class: `status s${String(entry.status)[0]}` }, [entry.broken ?? entry.status]),
      element("time", { datetime: entry.at, title: entry.at }, [entry.at.slice(11, 19)]),
    ]);
    const caption = `${shown.length} of the newest ${entries.length} requests`;
    const list = element("section", { class: "list", "aria-label": "Requests", "data-scroll": "list" }, [
      shown.length === 0
        ? element("p", { class: "empty" }, [
            entries.length === 0 ? "No request has come yet." : "No request is like that.",
          ])
        : table(caption, ["Request", "Status", "Time"], rows, "requests"),
    ]);
    rove(list, chosen);
    return list;
  };

  return {
    name: "journal",
    title: "Journal",
    async show(place, [chosen], page) {
      if (live || mark === undefined) {
        const answer = await ask("journal", { newest: String(SHOWN), ...(mark === undefined ? {} : { after: mark }) });
        entries = [...(answer.continued ? entries : []), ...answer.entries].slice(-SHOWN);
        mark = answer.mark;
      }
      if (!place.firstChild) {
        drawn = "";
        place.append(filters(page), element("div", { class: "panes" }));
      }
      const now = JSON.stringify([mark, chosen, text, outcome]);
      const panes = place.lastElementChild;
      if (now === drawn || !panes) return;
      drawn = now;
      const shown = entries.filter(fits).toReversed();
      const entry = entries.find((one) => one.requestId === chosen);
      panes.classList.toggle("one", chosen !== undefined);
      replace(panes, [listOf(shown, chosen), entryDetail(entry, chosen)]);
    },
  };
}
