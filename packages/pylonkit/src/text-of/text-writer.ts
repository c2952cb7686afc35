/** Beyond these depths text is indented no further: otherwise nesting alone could make the result grow without end. */
const MAX_QUOTES = 5;
const MAX_LISTS = 5;
/** Two empty lines at most. */
const MAX_BREAKS = 3;

interface List {
  /** The number of the next item; `undefined` for a list of dashes. */
  next: number | undefined;
}

/**
 * Puts text together: collapses white space as browsers do, breaks lines where blocks meet, and sets the marks of
 * quotes and list items in front. Breaks are only written once text follows, so none is left at the end.
 */
export class TextWriter {
  readonly #out: string[] = [];
  readonly #lists: List[] = [];
  #quotes = 0;
  /** Quotes around the line written last: an empty line between two belongs to the outer one. */
  #quotesWritten = 0;
  #breaks = 0;
  /** What stands before the next text of this line: a space, or a tab for each cell that began. */
  #gap = "";
  #marker = "";
  /** Above zero white space counts. */
  #preformatted = 0;
  #isPreBegun = false;

  /** How much has been written; `since` tells what came after. */
  get position(): number {
    return this.#out.length;
  }

  since(position: number): string {
    return this.#out.slice(position).join("");
  }

  /** Text with runs of white space as one space, and none at the start of a line; within `pre` as it stands. */
  text(text: string): void {
    if (this.#preformatted > 0) this.#lines(text);
    else this.#words(text.replaceAll(/[ \t\n\f\r]+/g, " "));
  }

  #words(words: string): void {
    // Alone, also a space that does not break only parts: it is how editors write an empty line.
    if (words.trim() === "") {
      this.#gap ||= words;
      return;
    }
    if (words.startsWith(" ")) this.#gap ||= " ";
    this.exactly(words.replace(/^ /, "").replace(/ $/, ""));
    if (words.endsWith(" ")) this.#gap = " ";
  }

  #lines(text: string): void {
    // The first line break within a `pre` is not shown.
    const shown = this.#isPreBegun ? text : text.replace(/^\r?\n/, "");
    this.#isPreBegun = true;
    for (const [at, line] of shown.split(/\r\n?|\n/).entries()) {
      if (at > 0) this.lineBreak();
      if (line.trim() === "") this.#gap += line;
      else this.exactly(line);
    }
  }

  openPre(): void {
    this.edge(2);
    this.#preformatted += 1;
    this.#isPreBegun = false;
  }

  closePre(): void {
    this.edge(2);
    this.#preformatted = Math.max(0, this.#preformatted - 1);
  }

  /** Text as it is, which is no reason to break a line. */
  exactly(text: string): void {
    const isLineStart = this.#startLine();
    if (!isLineStart || this.#preformatted > 0) this.#out.push(this.#gap);
    this.#gap = "";
    this.#out.push(text);
  }

  /** One more line. */
  lineBreak(): void {
    this.#breaks = Math.min(this.#breaks + 1, MAX_BREAKS);
    this.#gap = "";
  }

  /** The edge of a block: a new line at least, or with 2 an empty one between; lists stay tight. */
  edge(breaks: 1 | 2): void {
    this.#breaks = Math.max(this.#breaks, this.#lists.length > 0 ? 1 : breaks);
    this.#gap = "";
  }

  /** What parts the cells of a row. */
  cellEdge(): void {
    if (this.#breaks > 0 || this.#out.length === 0) return;
    this.#gap = this.#gap === " " ? "\t" : `${this.#gap}\t`;
  }

  openQuote(): void {
    this.edge(2);
    this.#quotes += 1;
  }

  closeQuote(): void {
    this.edge(2);
    this.#quotes = Math.max(0, this.#quotes - 1);
  }

  /** `first` is the number of the first item, `undefined` for a list of dashes. */
  openList(first: number | undefined): void {
    this.edge(2);
    this.#lists.push({ next: first });
  }

  closeList(): void {
    this.#lists.pop();
    this.#marker = "";
    this.edge(2);
  }

  openItem(): void {
    this.edge(1);
    const list = this.#lists.at(-1);
    this.#marker = list?.next === undefined ? "- " : `${list.next++}. `;
  }

  toString(): string {
    const lines = this.#out.join("").split("\n");
    return lines
      .map((line) => line.trimEnd().replaceAll("\u00A0", " "))
      .join("\n")
      .trimEnd();
  }

  /** Writes the breaks that are due and what stands at the start of a line. */
  #startLine(): boolean {
    const isFirst = this.#out.length === 0;
    if (this.#breaks === 0 && !isFirst) return false;
    const between = quoteMarks(Math.min(this.#quotes, this.#quotesWritten)).trimEnd();
    if (!isFirst) this.#out.push(`\n${between}`.repeat(this.#breaks - 1), "\n");
    this.#out.push(quoteMarks(this.#quotes), this.#indent());
    this.#breaks = 0;
    this.#marker = "";
    this.#quotesWritten = this.#quotes;
    return true;
  }

  #indent(): string {
    const depth = Math.min(this.#lists.length, MAX_LISTS);
    if (this.#marker !== "") return "  ".repeat(Math.max(0, depth - 1)) + this.#marker;
    return "  ".repeat(depth);
  }
}

const quoteMarks = (depth: number): string => "> ".repeat(Math.min(depth, MAX_QUOTES));
