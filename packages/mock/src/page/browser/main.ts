import { ask } from "./api.ts";
import { clockView } from "./clock-view.ts";
import { coverageView } from "./coverage-view.ts";
import { element } from "./element.ts";
import { faultsView } from "./faults-view.ts";
import { journalView } from "./journal-view.ts";
import { limitsView } from "./limits-view.ts";
import { stateView } from "./state-view.ts";
import type { Page, View } from "./view.ts";
import { showWorlds } from "./world-chooser.ts";

const EVERY_MS = 1_000;

const find = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
};

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Shows what the address asks for, and again every second. */
function start(): void {
  const views: readonly View[] = [journalView(), stateView(), limitsView(), faultsView(), clockView(), coverageView()];
  const place = find("main");
  const notice = find("notice");
  const worlds = find("world") as HTMLSelectElement;
  let shown: string | undefined;
  let body = element("div");
  let busy = false;
  let wanted = false;
  let timer = 0;

  const page: Page = {
    say(text) {
      notice.textContent = text;
      notice.hidden = false;
    },
    refresh: () => void refresh(),
  };

  /** What the address asks for: a view, and what it is to show. */
  function address(): { readonly view: View; readonly path: readonly string[] } {
    const [name = "", ...path] = location.hash.slice(1).split("/").map(decode);
    const view = views.find((one) => one.name === name) ?? views[0];
    if (!view) throw new Error("the page has no views");
    return { view, path };
  }

  /** Another view gets a heading and a place of its own; what was on its way for the one before has none to write to. */
  function enter(view: View): void {
    if (shown === view.name) return;
    shown = view.name;
    body = element("div", { class: `view ${view.name}` });
    place.replaceChildren(element("h1", {}, [view.title]), body);
    document.title = `${view.title} · Pylon mock`;
    notice.hidden = true;
    for (const link of document.querySelectorAll("#views a")) {
      if (link.getAttribute("href") === `#${view.name}`) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    document.querySelector("#views [aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** One at a time: two answers to the same question would be shown twice. Who asks meanwhile gets another turn. */
  async function refresh(): Promise<void> {
    wanted = true;
    if (busy) return;
    busy = true;
    clearTimeout(timer);
    while (wanted) {
      wanted = false;
      await turn();
    }
    busy = false;
    timer = window.setTimeout(() => void refresh(), EVERY_MS);
  }

  async function turn(): Promise<void> {
    const { view, path } = address();
    enter(view);
    try {
      const { now } = await ask("health");
      const time = find("now");
      time.setAttribute("datetime", now);
      time.textContent = `${now.slice(0, 10)} ${now.slice(11, 19)} UTC`;
      await view.show(body, path, page);
      await showWorlds(worlds);
      if (find("dot").className === "dot down") notice.hidden = true;
      find("dot").className = "dot up";
      find("dot").title = "The mock answers.";
    } catch (error) {
      find("dot").className = "dot down";
      find("dot").title = "The mock does not answer.";
      page.say(error instanceof TypeError ? "The mock does not answer. This page goes on asking." : String(error));
    }
  }

  window.addEventListener("hashchange", () => {
    if (location.hash !== "#main") void refresh();
  });
  worlds.addEventListener("change", () => location.assign(`${worlds.value}${location.hash.split("/")[0]}`));
  document.querySelector(".skip")?.addEventListener("click", (event) => {
    event.preventDefault();
    place.focus();
  });
  void refresh();
}

start();
