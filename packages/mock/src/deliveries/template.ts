import { readPath } from "../workspace/filter/values.ts";
import { show } from "../show.ts";

/** What the variables of a template stand for, by their first name. */
export type Variables = Readonly<Record<string, unknown>>;

/** A template that can be filled in. */
export interface Template {
  /** The variables it names, such as `["issue", "id"]`. */
  readonly paths: readonly (readonly string[])[];
  /** Always JSON. */
  render(variables: Variables): string;
}

/** A piece of a template: a text, or a variable, within the quotes of a string or not. */
type Piece = string | { readonly path: readonly string[]; readonly quoted: boolean };

const VARIABLE = /\{\{([^{}]*)\}\}/g;
const NAME = /^[\w-]+(\.[\w-]+)*$/;

/**
 * Reads a body template as a trigger of Pylon has it: JSON with variables such as `{{ issue.id }}`. A text is taken as it
 * is written; of any other value its JSON is. Whether Pylon escapes what it fills in is not documented: here, within
 * quotes it is escaped and nothing stands for null, elsewhere the JSON of the value stands, so that the body is JSON.
 *
 * @throws TypeError where it would be none.
 */
export function templateOf(value: unknown): Template {
  const text = typeof value === "string" ? value : jsonOf(value);
  const pieces = piecesOf(text);
  const render = (fill: (path: readonly string[]) => unknown) =>
    pieces.map((piece) => (typeof piece === "string" ? piece : filled(fill(piece.path), piece.quoted))).join("");
  const empty = render(() => null);
  try {
    JSON.parse(empty);
  } catch {
    throw new TypeError(`template is JSON with variables such as {{ issue.id }}; ${show(text)} is none`);
  }
  return {
    paths: pieces.flatMap((piece) => (typeof piece === "string" ? [] : [piece.path])),
    render: (variables) => render((path) => readPath(variables, path)),
  };
}

function jsonOf(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // Circular or with a bigint: said below.
  }
  if (text === undefined)
    throw new TypeError(`template is JSON or its text; a ${typeof value} that JSON cannot write was given`);
  return text;
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let quoted = false;
  let end = 0;
  for (const match of text.matchAll(VARIABLE)) {
    const before = text.slice(end, match.index);
    const name = (match[1] ?? "").trim();
    if (!NAME.test(name))
      throw new TypeError(
        `template: a variable is names with dots, such as {{ issue.id }}; ${show(match[0])} is there`,
      );
    quoted = opens(before, quoted);
    pieces.push(before, { path: name.split("."), quoted });
    end = match.index + match[0].length;
  }
  return [...pieces, text.slice(end)];
}

/** Whether one is within a string behind a piece of JSON that started within one or not. */
function opens(json: string, within: boolean): boolean {
  const quotes = json.replaceAll(/\\./gs, "").split('"').length - 1;
  return within === (quotes % 2 === 0);
}

function filled(value: unknown, quoted: boolean): string {
  // What the prototype of an object has is no JSON.
  const json = (JSON.stringify(value ?? null) as string | undefined) ?? "null";
  if (!quoted) return json;
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? json.slice(1, -1) : JSON.stringify(json).slice(1, -1);
}
