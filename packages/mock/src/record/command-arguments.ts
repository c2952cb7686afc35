import { parseArgs } from "node:util";
import { nearest } from "../document/nearest.ts";

/** The flags of a command. */
export type Flags = Readonly<
  Record<string, { readonly type: "string" | "boolean"; readonly takes: string; readonly says: string }>
>;

/** What a command line says. */
export interface Given {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** Reads a command line. @throws TypeError that names the flag and what would be legal. */
export function commandArguments(argv: readonly string[], flags: Flags, most: number): Given {
  const names = Object.keys(flags);
  for (const argument of argv) {
    if (!argument.startsWith("--")) continue;
    const name = argument.slice(2).split("=")[0] ?? "";
    if (names.includes(name)) continue;
    const like = nearest(name, names);
    const legal = names.map((one) => `--${one}`).join(", ");
    throw new TypeError(`no flag is called --${name}; there are ${legal}${like ? `. Did you mean --${like}?` : ""}`);
  }
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(Object.entries(flags).map(([name, { type }]) => [name, { type }])),
    allowPositionals: true,
  });
  if (positionals.length > most) throw new TypeError(`${JSON.stringify(positionals[most])} is one argument too many`);
  return { values, positionals };
}

/** The port that `--port` says, 4010 where it says none. */
export function portOf(text: string | boolean | undefined): number {
  if (text === undefined) return 4010;
  if (typeof text === "string" && /^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new TypeError(`--port is a whole number from 0 to 65535; ${JSON.stringify(text)} was given`);
}

/** Resolves when the process is asked to end. */
export function untilSignal(): Promise<void> {
  process.stdout.on("error", () => {});
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
