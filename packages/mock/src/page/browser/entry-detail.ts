import type { Entry } from "./api.ts";
import { element, jsonBlock } from "./element.ts";

/** All that is known of a request: what was sent, what became of it, and where it was refused, why and what is legal. */
export function entryDetail(entry: Entry | undefined, chosen: string | undefined): HTMLElement {
  const back = element("p", { class: "back" }, [
    element("a", { href: "#journal", "data-key": "back" }, ["← All requests"]),
  ]);
  const parts = entry
    ? detailOf(entry)
    : [
        element("p", { class: "empty" }, [
          chosen === undefined
            ? "Choose a request to see what was sent and why it was refused."
            : "The journal has no such request any more.",
        ]),
      ];
  return element("section", { class: "detail", "aria-label": "Request", "data-scroll": "detail" }, [back, ...parts]);
}

function detailOf(entry: Entry): readonly HTMLElement[] {
  const { method, path, status, errors, query, requestBody, operation, broken } = entry;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Operation", operation ?? "none: no operation has this method and path"],
    ["Came", entry.at],
    ["Request id", entry.requestId],
    ["Answer broke", broken],
  ];
  return [
    element("h2", {}, [
      element("span", { class: `method ${method.toLowerCase()}` }, [method]),
      " ",
      element("span", { class: "path" }, [path]),
      " ",
      element("span", { class: `status s${String(status)[0]}` }, [status]),
    ]),
    ...(errors.length > 0
      ? [
          element("h3", {}, [
            errors.length === 1 ? "Why it was refused" : `Why it was refused: ${errors.length} reasons`,
          ]),
          element("ul", { class: "reasons" }, errors.map(reasonOf)),
        ]
      : []),
    element(
      "dl",
      {},
      facts.flatMap(([name, said]) =>
        said === undefined ? [] : [element("dt", {}, [name]), element("dd", {}, [said])],
      ),
    ),
    ...(Object.keys(query).length > 0 ? [element("h3", {}, ["Query"]), jsonBlock("Query", query)] : []),
    element("h3", {}, ["Body"]),
    requestBody === undefined
      ? element("p", { class: "empty" }, ["None was sent."])
      : jsonBlock("Body of the request", requestBody),
  ];
}

/** A sentence of the mock, taken apart where it says so itself: what is wrong, what was sent, what was likely meant. */
function reasonOf(sentence: string): HTMLElement {
  const [, said = sentence, meant] = /^(.*?)(?:\s*Did you mean (.+)\?)?$/s.exec(sentence) ?? [];
  const [, wrong = said, sent] = /^(.*); (.+ was (?:sent|given))\.$/s.exec(said) ?? [];
  return element("li", {}, [
    element("p", {}, [sent === undefined ? wrong : `${wrong}.`]),
    sent !== undefined && element("p", { class: "sent" }, [`${sent}.`]),
    meant !== undefined && element("p", { class: "meant" }, ["Did you mean ", element("strong", {}, [meant]), "?"]),
  ]);
}
