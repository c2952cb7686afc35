/** What an element is made with: attributes, of which `false` and `undefined` are left out, and what it listens to. */
export interface Attributes {
  readonly [name: string]: string | number | boolean | undefined | ((event: Event) => void);
}

type Child = Node | string | number | undefined | false;

/**
 * Makes an element. Texts become text nodes and nothing here reads markup: whatever a request said is shown, never run.
 * An attribute that is a function listens to the event of its name.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== undefined && value !== false) made.setAttribute(name, String(value));
  }
  for (const child of children)
    if (child !== undefined && child !== false) made.append(typeof child === "number" ? String(child) : child);
  return made;
}

/** A table with its caption; the first cell of a row heads it. */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (Node | string | number)[])[],
  className = "",
): HTMLTableElement {
  return element("table", { class: className }, [
    element("caption", {}, [caption]),
    element("thead", {}, [
      element(
        "tr",
        {},
        heads.map((head) => element("th", { scope: "col" }, [head])),
      ),
    ]),
    element(
      "tbody",
      {},
      rows.map((cells) =>
        element(
          "tr",
          {},
          cells.map((cell, index) =>
            index === 0
              ? element("th", { scope: "row", "data-head": heads[index] }, [cell])
              : element("td", { "data-head": heads[index] }, [cell]),
          ),
        ),
      ),
    ),
  ]);
}

/** A value as indented JSON, to be read and scrolled by keyboard too. */
export const jsonBlock = (label: string, value: unknown): HTMLPreElement =>
  element("pre", { class: "json", tabindex: 0, "aria-label": label, role: "region" }, [
    typeof value === "string" ? value : (JSON.stringify(value, null, 2) ?? ""),
  ]);

/** Puts new content in a place and leaves the focus, the caret and how far lists were scrolled where they were. */
export function replace(place: Element, content: readonly Node[]): void {
  const active = document.activeElement;
  const key = active instanceof HTMLElement && place.contains(active) ? active.dataset["key"] : undefined;
  const scrolled = new Map(
    [...place.querySelectorAll<HTMLElement>("[data-scroll]")].map((one) => [one.dataset["scroll"], one.scrollTop]),
  );
  place.replaceChildren(...content);
  for (const one of place.querySelectorAll<HTMLElement>("[data-scroll]"))
    one.scrollTop = scrolled.get(one.dataset["scroll"]) ?? 0;
  if (key === undefined) return;
  const again = [...place.querySelectorAll<HTMLElement>("[data-key]")].find((one) => one.dataset["key"] === key);
  again?.focus({ preventScroll: true });
}

/** Lets arrow keys, Home and End go through the links of a list, which is one stop of the Tab key. */
export function rove(list: HTMLElement, current: string | undefined): void {
  const links = [...list.querySelectorAll<HTMLElement>("a[data-key]")];
  const start = links.find((link) => link.dataset["key"] === current) ?? links[0];
  for (const link of links) link.tabIndex = link === start ? 0 : -1;
  list.addEventListener("keydown", (event) => {
    const at = links.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    const link = at === -1 || to === undefined ? undefined : links[to];
    if (!link) return;
    event.preventDefault();
    for (const other of links) other.tabIndex = other === link ? 0 : -1;
    link.focus();
  });
}
