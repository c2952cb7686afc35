import { createPylonClient, unwrap } from "@pylonkit/core";
import { isPylonApiError, type components } from "@pylonkit/openapi";
import type { Known } from "../declaration.ts";
import { HELP, readArguments, type Arguments } from "./arguments.ts";
import { customFieldsSource } from "./custom-fields-source.ts";
import { sameButFormatting } from "./same-but-formatting.ts";

type ObjectType = components["schemas"]["CustomFieldObjectType"];

/** The kinds of objects that the spec names. The compiler holds them to it. */
const KINDS: Readonly<Record<Known<ObjectType>, true>> = {
  account: true,
  contact: true,
  issue: true,
  meeting: true,
  opportunity: true,
  project: true,
  task: true,
};

/** What the command does outside of itself. */
export interface Surroundings {
  readonly token: string | undefined;
  /** The text of a file; `undefined` where there is none. */
  readonly readFile: (path: string) => Promise<string | undefined>;
  readonly writeFile: (path: string, text: string) => Promise<void>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * The command `pylonkit-custom-fields`: reads the custom fields of a workspace, one request per kind of object, and
 * writes, prints or checks the module that declares them. Resolves with the exit code: 0, 1 where `--check` finds the
 * module out of date, 2 where something went wrong.
 */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { readFile, writeFile, print, complain } = surroundings;
  try {
    const options = readArguments(argv);
    const { out, check } = options;
    if (options.help) {
      print(`${HELP}\n`);
      return 0;
    }
    const kinds = options.kinds ?? Object.keys(KINDS);
    const definitions = await definitionsOf(kinds, options, surroundings.token);
    const command = commandOf(options);
    const source = customFieldsSource(definitions, { kinds, command });
    if (out === undefined) print(source);
    else if (check) {
      const before = await readFile(out);
      if (before !== undefined && sameButFormatting(before, source)) return 0;
      const why = before === undefined ? "does not exist" : "is not up to date with the workspace";
      complain(`pylonkit-custom-fields: ${out} ${why}; run ${command}\n`);
      return 1;
    } else {
      await writeFile(out, source);
      print(`wrote ${out}: ${definitions.length} custom fields of ${kinds.length} kinds of objects\n`);
    }
    return 0;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    complain(`pylonkit-custom-fields: ${why.replaceAll(/\s*\n\s*/g, " ")}\n`);
    return 2;
  }
}

async function definitionsOf(
  kinds: readonly string[],
  { region, baseUrl, kinds: chosen }: Arguments,
  token: string | undefined,
): Promise<components["schemas"]["CustomFieldDefinition"][]> {
  if (!token) throw new TypeError("PYLON_API_TOKEN is not set; it holds the token of the workspace");
  const client = createPylonClient({ token, ...(region ? { region } : {}), ...(baseUrl ? { baseUrl } : {}) });
  const definitions = [];
  for (const kind of kinds) {
    const query = { object_type: kind };
    const { data } = await unwrap(client.GET("/custom-fields", { params: { query } })).catch((error: unknown) => {
      const refused = isPylonApiError(error) && error.status < 500 && error.status !== 401 && error.status !== 429;
      const advice = refused && !chosen ? "; --kinds names the kinds of objects to ask for" : "";
      throw new Error(`${kind}: ${error instanceof Error ? error.message : String(error)}${advice}`, { cause: error });
    });
    definitions.push(...(data ?? []));
  }
  return definitions;
}

/** The command as the header and the complaints quote it: what decides on the module's text, and no address. */
function commandOf({ out, kinds }: Arguments): string {
  const word = (text: string) => (/^[\w./,@-]+$/.test(text) ? text : JSON.stringify(text));
  const flags = [out === undefined ? [] : ["--out", out], kinds === undefined ? [] : ["--kinds", kinds.join(",")]];
  return ["npx", "pylonkit-custom-fields", ...flags.flat().map(word)].join(" ");
}
