import { stdout } from "node:process";
import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];
const styled = (style: Style, text: string) => (stdout.isTTY ? styleText(style, text) : text);

export const bold = (text: string) => styled("bold", text);
export const dim = (text: string) => styled("dim", text);
export const red = (text: string) => styled("red", text);

export function line(text = ""): void {
  stdout.write(`${text}\n`);
}

/** The heading of a step. */
export function heading(number: number, text: string): void {
  line(`\n${bold(`${number}. ${text}`)}`);
}

/** Rows under a head, each column as wide as its widest cell; cells that are numbers stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => String(row[column]).length)));
  const format = (row: readonly (string | number)[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return typeof cell === "number" ? String(cell).padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  line(`   ${dim(format(head))}`);
  for (const row of rows) line(`   ${format(row)}`);
}

/** A progress line: redrawn in place on a terminal, else silent until `done` prints what is left standing. */
export function progress() {
  return {
    update(fraction: number, text: string): void {
      if (!stdout.isTTY) return;
      const filled = Math.round(Math.min(1, fraction) * 24);
      stdout.write(`\r\u001B[2K   ${"█".repeat(filled)}${"░".repeat(24 - filled)}  ${text}`);
    },
    done(text: string): void {
      if (stdout.isTTY) stdout.write("\r\u001B[2K");
      line(`   ${text}`);
    },
  };
}

export const seconds = (ms: number) => `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;
export const day = (time: number | string | Date) => new Date(time).toISOString().slice(0, 10);
export const count = (n: number) => n.toLocaleString("en-US");

/** A text cut to `length` characters. */
export const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);
