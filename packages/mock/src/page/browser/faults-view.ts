import { ask, tell } from "./api.ts";
import { element, replace, table } from "./element.ts";
import { act, textIn, type Page, type View } from "./view.ts";

/** What can go wrong, and the fields of a fault that say so. */
const WAYS: Readonly<Record<string, { readonly says: string; readonly fields: object }>> = {
  refused503: { says: "503: out of service", fields: { status: 503 } },
  refused500: { says: "500: failed inside", fields: { status: 500 } },
  refused429: { says: "429: too many calls, retry after 30 s", fields: { status: 429, retryAfterSeconds: 30 } },
  refused502: { says: "502: the page of a proxy", fields: { status: 502, html: "<h1>502 Bad Gateway</h1>" } },
  refused403: { says: "403: not permitted", fields: { status: 403 } },
  reset: { says: "connection reset before the answer", fields: { broken: "reset" } },
  truncated: { says: "answer cut in the middle", fields: { broken: "truncated" } },
  drip: { says: "answer dripping, a byte a second", fields: { broken: "drip" } },
  slow: { says: "2 seconds late", fields: { delayMs: 2_000 } },
};

/** Which operations fail or are slow, and switches for that. */
export function faultsView(): View {
  let drawn = "";
  return {
    name: "faults",
    title: "Faults",
    async show(place, _, page) {
      if (!place.firstChild) {
        drawn = "";
        const { called, neverCalled } = await ask("coverage");
        place.replaceChildren(form([...Object.keys(called), ...neverCalled].toSorted(), page), element("div", {}));
      }
      const { faults } = await ask("faults");
      const now = JSON.stringify(faults);
      const list = place.lastElementChild;
      if (now === drawn || !list) return;
      drawn = now;
      const rows = faults.map(({ operation, after = 0, times, probability, seed: _seed, ...what }, index) => [
        operation,
        element("code", {}, [JSON.stringify(what)]),
        [
          after > 0 ? `after ${after} more, ` : "",
          times === undefined ? "every request" : `${times} more`,
          probability === undefined ? "" : `, chance ${probability}`,
        ].join(""),
        endButton(`End all of ${operation}`, `end ${index}`, { operation, clear: true }, page),
      ]);
      replace(list, [
        element("h2", {}, ["Switched on"]),
        faults.length === 0
          ? element("p", { class: "empty" }, ["Nothing is made to fail."])
          : table("Faults that are not over", ["Operation", "What it gets", "Which requests", "End"], rows, "cards"),
        ...(faults.length > 1
          ? [element("p", {}, [endButton("End all faults", "end all", { clear: true }, page)])]
          : []),
      ]);
    },
  };
}

const endButton = (label: string, key: string, body: object, page: Page): HTMLButtonElement =>
  element(
    "button",
    { type: "button", "data-key": key, click: () => void act(page, "Ended.", () => tell("POST", "faults", body)) },
    [label],
  );

function form(operations: readonly string[], page: Page): HTMLFormElement {
  const input = (name: string, label: string, attributes: Readonly<Record<string, string | number>>) =>
    element("label", {}, [element("span", {}, [label]), element("input", { name, ...attributes })]);
  const send = (event: Event) => {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const text = (name: string) => textIn(said, name);
    const figure = (name: string) => (text(name) === "" ? {} : { [name]: Number(text(name)) });
    const operation = text("operation");
    const body = {
      operation,
      ...WAYS[text("way")]?.fields,
      ...figure("times"),
      ...figure("after"),
      ...figure("probability"),
    };
    void act(page, `${operation} is made to fail.`, () => tell("POST", "faults", body));
  };
  return element("form", { class: "fields", submit: send, "aria-label": "Switch a fault on" }, [
    element("label", { class: "wide" }, [
      element("span", {}, ["Operation"]),
      element(
        "select",
        { name: "operation" },
        operations.map((route) => element("option", { value: route }, [route])),
      ),
    ]),
    element("label", { class: "wide" }, [
      element("span", {}, ["What it gets"]),
      element(
        "select",
        { name: "way" },
        Object.entries(WAYS).map(([value, { says }]) => element("option", { value }, [says])),
      ),
    ]),
    input("times", "How many requests", { type: "number", min: 0, value: 1, placeholder: "all" }),
    input("after", "After how many", { type: "number", min: 0, placeholder: "0" }),
    input("probability", "Chance, up to 1", { type: "number", min: 0, max: 1, step: "any", placeholder: "1" }),
    element("button", { type: "submit", class: "main" }, ["Switch on"]),
  ]);
}
