import { ask, tell, type World } from "./api.ts";
import { element, replace, table } from "./element.ts";
import { act, textIn, type Page, type View } from "./view.ts";

const STEPS: readonly (readonly [string, number])[] = [
  ["1 second", 1_000],
  ["1 minute", 60_000],
  ["1 hour", 3_600_000],
  ["1 day", 86_400_000],
];

/** The time of the world, its reset, and the other worlds of the mock. */
export function clockView(): View {
  let drawn = "";
  return {
    name: "clock",
    title: "World & clock",
    async show(place, _, page) {
      if (!place.firstChild) {
        drawn = "";
        place.append(clock(page), reset(page), opener(page), element("div", {}));
      }
      const { now } = await ask("health");
      const time = place.querySelector("output");
      if (time) time.textContent = now;
      const { worlds } = await ask("worlds");
      const list = place.lastElementChild;
      if (!list || drawn === JSON.stringify(worlds)) return;
      drawn = JSON.stringify(worlds);
      replace(
        list,
        worlds.length === 0
          ? []
          : [
              table(
                "Worlds besides the first",
                ["World", "Base URL", "Close"],
                worlds.map((world) => rowOf(world, page)),
                "cards",
              ),
            ],
      );
    },
  };
}

const advance = (page: Page, ms: number) => act(page, "Time moved on.", () => tell("POST", "clock", { advanceMs: ms }));

function clock(page: Page): HTMLElement {
  const send = (event: Event) => {
    event.preventDefault();
    void advance(page, Number(new FormData(event.target as HTMLFormElement).get("seconds")) * 1000);
  };
  return element("section", { class: "card", "aria-label": "Clock" }, [
    element("p", { class: "figure" }, [
      "It is ",
      element("output", { "aria-label": "Time of this world" }),
      " in this world.",
    ]),
    element(
      "p",
      { class: "buttons" },
      STEPS.map(([label, ms]) =>
        element("button", { type: "button", click: () => void advance(page, ms) }, [`+ ${label}`]),
      ),
    ),
    element("form", { class: "tools", submit: send, "aria-label": "Move time on" }, [
      element("label", {}, [
        "Seconds ",
        element("input", { name: "seconds", type: "number", min: 0, step: "any", value: 90, required: true }),
      ]),
      element("button", { type: "submit" }, ["Move on"]),
    ]),
  ]);
}

function reset(page: Page): HTMLElement {
  const sure = () => window.confirm("Reset this world? Data, journal, limits, faults and time go back to their start.");
  const go = () => sure() && void act(page, "This world is back at its start.", () => tell("POST", "reset", {}));
  return element("section", { class: "card", "aria-label": "Reset" }, [
    element("p", {}, ["Back to the start: data, journal, limits, faults and time."]),
    element("button", { type: "button", click: go }, ["Reset this world"]),
  ]);
}

function opener(page: Page): HTMLElement {
  const send = (event: Event) => {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const [world, name] = ["world", "name"].map((field) => textIn(said, field));
    void act(page, "The world is open.", () => tell("POST", "worlds", { world, ...(name ? { name } : {}) }));
  };
  return element("section", { class: "card", "aria-label": "Open a world" }, [
    element("form", { class: "tools", submit: send, "aria-label": "Open a world" }, [
      element("label", {}, [
        "Another world from ",
        element(
          "select",
          { name: "world" },
          ["small", "empty", "support-desk", "large"].map((name) => element("option", {}, [name])),
        ),
      ]),
      element("label", {}, ["called ", element("input", { name: "name", placeholder: "world-1", size: 12 })]),
      element("button", { type: "submit" }, ["Open"]),
    ]),
  ]);
}

const rowOf = ({ name, url }: World, page: Page) => [
  element("a", { href: `${new URL(url).pathname}/_mock/`, "data-key": `world ${name}` }, [name]),
  element("code", {}, [url]),
  element(
    "button",
    {
      type: "button",
      "data-key": `close ${name}`,
      click: () => void act(page, `${name} is closed.`, () => tell("DELETE", `worlds/${encodeURIComponent(name)}`)),
    },
    [`Close ${name}`],
  ),
];
