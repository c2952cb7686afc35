import { ask, type Rows } from "./api.ts";
import { element, jsonBlock, replace, rove, table } from "./element.ts";
import type { Page, View } from "./view.ts";

const PAGE_SIZE = 50;

/** What tells a person which row it is, the best first. */
const LABELS = ["title", "name", "value", "label", "subject", "email", "display_name", "slug", "message_html", "type"];

type Row = NonNullable<Rows["rows"]>[number];

/** What there is in the world: kinds, rows, and a row in full. */
export function stateView(): View {
  let search = "";
  let from = 0;
  let shownKind: string | undefined;
  let drawn = "";

  const kindsOf = (kinds: Rows["kinds"], kind: string) => {
    const filled = Object.entries(kinds).filter(([name, count]) => count > 0 || name === kind);
    const list = element("nav", { class: "kinds", "aria-label": "Kinds", "data-scroll": "kinds" }, [
      element(
        "ul",
        {},
        filled.map(([name, count]) =>
          element("li", {}, [
            element(
              "a",
              { href: `#state/${name}`, "data-key": `kind ${name}`, "aria-current": name === kind && "true" },
              [name, " ", element("span", { class: "count" }, [count])],
            ),
          ]),
        ),
      ),
    ]);
    rove(list, `kind ${kind}`);
    return list;
  };

  const tools = (page: Page) =>
    element("form", { class: "tools", role: "search", submit: (event) => event.preventDefault() }, [
      element("label", {}, [
        "Search ",
        element("input", {
          type: "search",
          placeholder: "any text of a row",
          input(event) {
            search = (event.target as HTMLInputElement).value;
            from = 0;
            page.refresh();
          },
        }),
      ]),
      element("a", { class: "button", href: "state?format=yaml", download: "world.yaml" }, ["Save as a seed file"]),
    ]);

  const pager = (matching: number, page: Page) => {
    const go = (to: number) => () => {
      from = to;
      page.refresh();
    };
    return element("p", { class: "pager" }, [
      element(
        "button",
        { type: "button", "data-key": "before", disabled: from === 0, click: go(Math.max(0, from - PAGE_SIZE)) },
        ["Before"],
      ),
      element(
        "button",
        { type: "button", "data-key": "next", disabled: from + PAGE_SIZE >= matching, click: go(from + PAGE_SIZE) },
        ["Next"],
      ),
    ]);
  };

  const rowsOf = ({ rows = [], matching = 0 }: Rows, kind: string, key: string | undefined, page: Page) => {
    const chosen = key === undefined ? undefined : `row ${key}`;
    const caption = `${kind}: ${rows.length === 0 ? "none" : `${from + 1} to ${from + rows.length} of ${matching}`}`;
    const cells = rows.map((one) => [
      element(
        "a",
        {
          href: `#state/${kind}/${encodeURIComponent(one.key)}`,
          "data-key": `row ${one.key}`,
          "aria-current": one.key === key && "true",
        },
        [labelOf(one)],
      ),
      element("code", {}, [one.key]),
    ]);
    const list = element("section", { class: "list", "aria-label": "Rows", "data-scroll": "rows" }, [
      table(caption, ["Row", "Id"], cells, "rows"),
      ...(matching > PAGE_SIZE ? [pager(matching, page)] : []),
    ]);
    rove(list, chosen);
    return list;
  };

  return {
    name: "state",
    title: "State",
    async show(place, [kind = "issues", key], page) {
      if (shownKind !== kind) [shownKind, from] = [kind, 0];
      const answer = await ask("rows", { kind, search, from: String(from), limit: String(PAGE_SIZE) });
      if (!place.firstChild) {
        drawn = "";
        place.append(tools(page), element("div", { class: "panes three" }));
      }
      const now = JSON.stringify([answer, kind, key, from]);
      const panes = place.lastElementChild;
      if (now === drawn || !panes) return;
      drawn = now;
      const row = answer.rows?.find((one) => one.key === key);
      panes.classList.toggle("one", key !== undefined);
      replace(panes, [
        kindsOf(answer.kinds, kind),
        rowsOf(answer, kind, key, page),
        element("section", { class: "detail", "aria-label": "Row" }, [
          element("p", { class: "back" }, [
            element("a", { href: `#state/${kind}`, "data-key": "back" }, [`← All ${kind}`]),
          ]),
          row
            ? jsonBlock("The row as JSON", row.row)
            : element("p", { class: "empty" }, [
                key === undefined ? "Choose a row to see all of it." : "The row is not on this page of the list.",
              ]),
        ]),
      ]);
    },
  };
}

function labelOf({ key, row }: Row): string {
  const name = LABELS.find((one) => typeof row[one] === "string" && row[one] !== "");
  const said = name === undefined ? key : String(row[name]);
  const number = typeof row["number"] === "number" ? `#${row["number"]} ` : "";
  const state = typeof row["state"] === "string" ? ` · ${row["state"]}` : "";
  return `${number}${said.length > 90 ? `${said.slice(0, 89)}…` : said}${state}`;
}
