import * as fc from "fast-check";
import type { ApiDocument } from "../../../document/document.ts";
import { builderOf, orDeadEnd } from "./builder.ts";
import type { Independent, Verdict } from "./independent.ts";
import { JsonArbitrary, type Draw } from "./json-arbitrary.ts";
import { reachable, readerOf, type At } from "./located.ts";

/** How often a body is drawn anew until it is valid; rules the generator does not build towards need it. */
const TRIES = 100;

/** Valid bodies of a schema. */
export interface ValidBodies {
  readonly arbitrary: fc.Arbitrary<unknown>;
  readonly draw: (draw: Draw) => unknown;
  /** A value for a place within a body, for which only its own schemas are asked; `undefined` where there is none. */
  readonly drawPart: (draw: Draw, schemas: readonly At[]) => unknown;
}

/**
 * Bodies made from a schema, and in one of eight cases an example of the document. Types, bounds, patterns, choices,
 * conditions and exclusions are built towards; what is left of a schema is met by drawing until the independent
 * validator agrees.
 */
export async function validBodies(
  document: ApiDocument,
  at: At,
  examples: readonly unknown[],
  independent: Independent,
): Promise<ValidBodies> {
  const conditions = new Map<string, Verdict>();
  for (const { pointer, schema } of reachable(document, at))
    if (typeof schema === "object" && schema["if"] !== undefined)
      conditions.set(pointer, await independent.compile(`${pointer}/if`));
  const whole = await independent.compile(at.pointer);
  const build = builderOf(readerOf(document), conditions);

  const draw = (one: Draw): unknown => {
    if (examples.length > 0 && one(fc.nat(7)) === 0) return one(fc.constantFrom(...examples));
    let last: readonly string[] = ["every draft ended in a contradiction"];
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const body = orDeadEnd(() => build(one, [at], 0));
      if (!body) continue;
      last = whole(body.value);
      if (last.length === 0) return body.value;
    }
    throw new Error(`no valid value for ${at.pointer} in ${TRIES} drafts; the last one: ${last.join("; ")}`);
  };
  return {
    arbitrary: new JsonArbitrary(draw),
    draw,
    drawPart: (one, schemas) => orDeadEnd(() => build(one, schemas, 0))?.value,
  };
}
