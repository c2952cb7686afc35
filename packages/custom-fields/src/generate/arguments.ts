import { nearestName } from "@pylonkit/openapi";

const FLAGS = {
  out: { takes: "FILE", says: "the module to write, such as src/pylon-fields.ts (default: print it)" },
  check: { takes: "", says: "write nothing; exit with 1 where the module of --out is not up to date" },
  kinds: { takes: "LIST", says: "kinds of objects, such as issue,account,terminal (default: all that Pylon names)" },
  region: { takes: "NAME", says: "us or eu (default us)" },
  "base-url": { takes: "URL", says: "the address of the API (default PYLON_BASE_URL, else the region's)" },
  help: { takes: "", says: "show this" },
} as const;

type Flag = keyof typeof FLAGS;

/** What the command line asks for. */
export interface Arguments {
  readonly help: boolean;
  readonly check: boolean;
  readonly out: string | undefined;
  readonly kinds: readonly string[] | undefined;
  readonly region: "us" | "eu" | undefined;
  readonly baseUrl: string | undefined;
}

/** The text of `--help`. */
export const HELP = [
  "pylonkit-custom-fields: declares the custom fields of a Pylon workspace in a TypeScript module",
  "",
  ...Object.entries(FLAGS).map(([name, { takes, says }]) => `  ${`--${name} ${takes}`.padEnd(16)} ${says}`),
  "",
  "The token is taken from PYLON_API_TOKEN. Exit code 1: not up to date; 2: anything that went wrong.",
].join("\n");

/** Reads the command line. @throws TypeError that names the flag and what would be legal. */
export function readArguments(argv: readonly string[]): Arguments {
  const given: Partial<Record<Flag, string>> = {};
  const rest = [...argv];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    const [, name = "", value] = /^--([^=]*)(?:=(.*))?$/s.exec(argument) ?? [];
    if (!isFlag(name)) throw unknownFlag(argument);
    if (FLAGS[name].takes === "") {
      if (value !== undefined) throw new TypeError(`--${name} takes no value`);
      given[name] = "";
    } else {
      const taken = value ?? rest.shift() ?? "";
      if (taken === "" || (value === undefined && taken.startsWith("--"))) {
        throw new TypeError(`--${name} takes a value: ${FLAGS[name].says}`);
      }
      given[name] = taken;
    }
  }
  const { out, region } = given;
  if (given.check !== undefined && out === undefined)
    throw new TypeError("--check compares the module that --out names");
  if (region !== undefined && region !== "us" && region !== "eu") {
    throw new TypeError(`--region is us or eu; ${JSON.stringify(region)} was given`);
  }
  return {
    help: given.help !== undefined,
    check: given.check !== undefined,
    out: out?.replace(/^(?:\.\/)+/, ""),
    kinds: kindsOf(given.kinds),
    region,
    baseUrl: given["base-url"],
  };
}

const isFlag = (name: string): name is Flag => Object.hasOwn(FLAGS, name);

/** Only the name of a flag is quoted: a value, or a word alone, might be a secret. */
function unknownFlag(argument: string): TypeError {
  const names = Object.keys(FLAGS);
  const legal = names.map((name) => `--${name}`).join(", ");
  if (!argument.startsWith("-")) return new TypeError(`a word without a flag; there are ${legal}`);
  const name = argument.split("=")[0] ?? "";
  const nearest = nearestName(name, names);
  return new TypeError(`no flag is called ${name}; there are ${legal}${nearest ? `. Did you mean --${nearest}?` : ""}`);
}

function kindsOf(text: string | undefined): readonly string[] | undefined {
  const kinds = text?.split(",").map((kind) => kind.trim());
  if (kinds?.includes(""))
    throw new TypeError(`--kinds is a list such as issue,account; ${JSON.stringify(text)} was given`);
  return kinds && [...new Set(kinds)].sort();
}
