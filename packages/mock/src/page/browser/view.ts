/** One view of the page. */
export interface View {
  /** What the address says it is, behind `#`. */
  readonly name: string;
  readonly title: string;
  /** Looks at the mock again and shows what changed. `path` is what stands behind the name in the address. */
  show(place: HTMLElement, path: readonly string[], page: Page): Promise<void>;
}

/** What views have in common. */
export interface Page {
  /** Says something to the user, read out too. */
  say(text: string): void;
  /** Shows the view again, at once. */
  refresh(): void;
}

/** What stands in a field of a form. */
export function textIn(form: FormData, name: string): string {
  const said = form.get(name);
  return typeof said === "string" ? said.trim() : "";
}

/** Does what a button asks for, says how it went, and shows it. */
export async function act(page: Page, done: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
    page.say(done);
  } catch (error) {
    page.say(error instanceof Error ? error.message : String(error));
  }
  page.refresh();
}
