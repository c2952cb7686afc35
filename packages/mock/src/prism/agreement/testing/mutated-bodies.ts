import * as fc from "fast-check";
import type { ApiDocument } from "../../../document/document.ts";
import { JsonArbitrary } from "./json-arbitrary.ts";
import type { ValidBodies } from "./valid-bodies.ts";
import { readerOf, type At, type Reader } from "./located.ts";
import { mutationsFor, type Site } from "./mutations.ts";

/**
 * Bodies that were valid until one to three things in them were changed: keys dropped, added, renamed or swapped, types
 * and enum values replaced, bounds and patterns missed by little, at any depth. Some changes are harmless.
 */
export function mutatedBodies(document: ApiDocument, at: At, valid: ValidBodies): fc.Arbitrary<unknown> {
  const reader = readerOf(document);
  return new JsonArbitrary((draw) => {
    let body = valid.draw(draw);
    const before = JSON.stringify(body);
    const changes = draw(fc.constantFrom(1, 1, 1, 2, 3));
    for (let done = 0, tries = 0; tries < 50 && (done < changes || JSON.stringify(body) === before); tries += 1) {
      const site = draw(fc.constantFrom(...sitesOf(reader, body, [at], [])));
      const changed = draw(fc.constantFrom(...mutationsFor(site)))(site, { draw, reader, valid });
      if (!changed) continue;
      body = replaced(body, site.path, changed.value);
      done += 1;
    }
    return body;
  });
}

/** Every place within a value, the value itself first. */
function sitesOf(reader: Reader, value: unknown, from: readonly At[], path: readonly string[]): readonly Site[] {
  const schemas = everyRule(reader, from);
  const childOf = (at: At, name: string) =>
    Array.isArray(value)
      ? reader.below(at, "items")
      : (reader.below(at, "properties", name) ?? reader.below(at, "additionalProperties"));
  const children = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [
    { path, value, schemas },
    ...children.flatMap(([name, inner]) =>
      sitesOf(
        reader,
        inner,
        schemas.flatMap((at) => childOf(at, name) ?? []),
        [...path, name],
      ),
    ),
  ];
}

/** All schemas that may speak about a value: every branch of a choice, both ends of a condition. */
function everyRule(reader: Reader, from: readonly At[]): readonly At[] {
  const all = new Map<string, At>();
  const waiting = [...from];
  for (let at = waiting.shift(); at; at = waiting.shift())
    for (const part of reader.joined(at)) {
      if (all.has(part.pointer)) continue;
      all.set(part.pointer, part);
      waiting.push(...reader.list(part, "anyOf"), ...reader.list(part, "oneOf"));
      waiting.push(...["then", "else"].flatMap((branch) => reader.below(part, branch) ?? []));
    }
  return [...all.values()];
}

function replaced(within: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(within)) return within.with(Number(step), replaced(within[Number(step)], rest, value));
  const object = within as Readonly<Record<string, unknown>>;
  return { ...object, [step]: replaced(object[step], rest, value) };
}
