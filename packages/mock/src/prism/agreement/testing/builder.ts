import * as fc from "fast-check";
import type { Verdict } from "./independent.ts";
import type { Draw } from "./json-arbitrary.ts";
import { keyword, type At, type Reader } from "./located.ts";
import { dependents, exclusions, namesIn, numbers, strings } from "./rules.ts";
import { scalarOf, typesOf } from "./scalars.ts";

/** How deep a value may nest; what goes deeper is a dead end. */
const MAX_DEPTH = 12;
/** Above this depth, where there is a choice, a tree grows in every other case. */
const TREE_DEPTH = 5;

/** Thrown where the choices made so far leave no value. */
class DeadEnd extends Error {}

/** What is made, or `undefined` where it came to a dead end. */
export function orDeadEnd<Value>(make: () => Value): { readonly value: Value } | undefined {
  try {
    return { value: make() };
  } catch (error) {
    if (error instanceof DeadEnd) return undefined;
    throw error;
  }
}

/** Makes a value for which all of some schemas hold, as far as they can be built towards. Throws at a dead end. */
export type Build = (draw: Draw, schemas: readonly At[], depth: number) => unknown;

/** A builder; `conditions` tell by the pointer of a schema whether its `if` holds for an object. */
export function builderOf(reader: Reader, conditions: ReadonlyMap<string, Verdict>): Build {
  /** By type and places: an arbitrary of texts takes longer to make than to draw from. */
  const scalars = new Map<string, fc.Arbitrary<unknown> | undefined>();
  const scalar = (type: string, rules: readonly At[]) => {
    const key = [type, ...rules.map((rule) => rule.pointer)].join(" ");
    if (!scalars.has(key)) scalars.set(key, scalarOf(type, rules));
    return scalars.get(key);
  };

  /** All that holds for a value once a branch of every choice is taken. */
  const gather = (draw: Draw, schemas: readonly At[]): At[] => {
    const all = new Map<string, At>();
    const waiting = [...schemas];
    for (let at = waiting.shift(); at; at = waiting.shift())
      for (const part of reader.joined(at)) {
        if (all.has(part.pointer)) continue;
        if (part.schema === false) throw new DeadEnd();
        all.set(part.pointer, part);
        for (const choice of ["anyOf", "oneOf"]) {
          const branches = reader.list(part, choice);
          if (branches.length > 0) waiting.push(draw(fc.constantFrom(...branches)));
        }
      }
    return [...all.values()];
  };

  const build: Build = (draw, schemas, depth) => {
    if (depth > MAX_DEPTH) throw new DeadEnd();
    const rules = gather(draw, schemas);
    const given = rules.flatMap((rule) => (keyword(rule, "examples") ?? []) as readonly unknown[]);
    const type = pick(draw, typesOf(rules));
    if (given.length > 0 && type !== "object" && type !== "array" && draw(fc.nat(4)) === 0)
      return draw(fc.constantFrom(...given));
    switch (type) {
      case "object":
        return buildObject(draw, rules, depth);
      case "array":
        return buildArray(draw, rules, depth);
      default: {
        const values = scalar(type, rules);
        if (!values) throw new DeadEnd();
        return draw(values);
      }
    }
  };

  const buildArray = (draw: Draw, rules: readonly At[], depth: number): unknown[] => {
    const least = Math.max(0, ...numbers(rules, "minItems"));
    const most = Math.min(least + 3, ...numbers(rules, "maxItems"));
    if (most < least) throw new DeadEnd();
    const items = rules.flatMap((rule) => reader.below(rule, "items") ?? []);
    const length = draw(fc.integer({ min: least, max: most }));
    return Array.from({ length }, () => build(draw, items, depth + 1));
  };

  const buildObject = (draw: Draw, given: readonly At[], depth: number): Record<string, unknown> => {
    const rules = [...given];
    const object: Record<string, unknown> = {};
    const decided = new Set<string>();
    const isRequired = (name: string) => rules.some((rule) => strings(rule, "required").includes(name));

    const decide = (name: string, wanted = false) => {
      if (decided.has(name) && !wanted) return;
      decided.add(name);
      const required = wanted || isRequired(name);
      if (!required && draw(fc.nat(99)) >= 45) return;
      const schemas = rules.flatMap((rule) => reader.below(rule, "properties", name) ?? []);
      if (depth < TREE_DEPTH && draw(fc.boolean())) schemas.push(...towardsItself(rules, name));
      const made = orDeadEnd(() => build(draw, schemas, depth + 1));
      if (made) object[name] = made.value;
      else if (required) throw new DeadEnd();
    };

    const waiting = rules.filter((rule) => conditions.has(rule.pointer));
    for (let rule = waiting.shift(); rule; rule = waiting.shift()) {
      for (const name of namesIn(keyword(rule, "if"))) decide(name);
      const branch = conditions.get(rule.pointer)?.(object).length === 0 ? "then" : "else";
      const follows = reader.below(rule, branch);
      const more = follows ? gather(draw, [follows]) : [];
      rules.push(...more);
      waiting.push(...more.filter((next) => conditions.has(next.pointer)));
    }
    const names = new Set(rules.flatMap((rule) => Object.keys(keyword(rule, "properties") ?? {})));
    for (const name of new Set([...names, ...rules.flatMap((rule) => strings(rule, "required"))])) decide(name);
    const has = (name: string) => Object.hasOwn(object, name);
    for (const [name, needed] of rules.flatMap(dependents))
      if (has(name)) for (const other of needed) if (!has(other)) decide(other, true);
    for (const together of rules.flatMap((rule) => reader.below(rule, "not") ?? []).flatMap(exclusions(reader))) {
      const loose = together.filter((name) => !isRequired(name));
      if (together.every(has) && loose.length > 0) delete object[draw(fc.constantFrom(...loose))];
    }
    const least = Math.max(0, ...numbers(rules, "minProperties"));
    for (const name of names) if (Object.keys(object).length < least && !has(name)) decide(name, true);
    addUnnamed(draw, rules, object, depth);
    return object;
  };

  /** What a property has to be for a condition that asks for more objects of the same kind, so that trees grow. */
  const towardsItself = (rules: readonly At[], name: string): readonly At[] => {
    const isOneOfThem = (at: At | undefined) =>
      at !== undefined && reader.joined(at).some((part) => rules.some((rule) => rule.pointer === part.pointer));
    return rules
      .filter((rule) => conditions.has(rule.pointer))
      .filter((rule) =>
        strings(reader.below(rule, "then") ?? rule, "required").some((needed) =>
          rules.some((one) => isOneOfThem(reader.below(one, "properties", needed, "items"))),
        ),
      )
      .flatMap((rule) => reader.below(rule, "if", "properties", name) ?? []);
  };

  /** Entries of a map, or sometimes a key that nobody asked for. */
  const addUnnamed = (draw: Draw, rules: readonly At[], object: Record<string, unknown>, depth: number) => {
    const others = rules.flatMap((rule) => reader.below(rule, "additionalProperties") ?? []);
    if (others.some((at) => at.schema === false)) return;
    if (rules.some((rule) => keyword(rule, "unevaluatedProperties") === false)) return;
    const isMap = others.some((at) => typeof at.schema === "object");
    const count = isMap ? draw(fc.nat(3)) : draw(fc.nat(9)) === 0 ? 1 : 0;
    for (let index = 0; index < count; index += 1) {
      const name = draw(UNNAMED);
      if (!Object.hasOwn(object, name)) object[name] = isMap ? build(draw, others, depth + 1) : draw(ANYTHING);
    }
  };
  return build;
}

const UNNAMED = fc.oneof(fc.stringMatching(/^[a-z][a-z_]{2,9}$/), fc.constantFrom("", "constructor", "a/b~c", "ключ"));
const ANYTHING = fc.jsonValue({ maxDepth: 2 });

function pick(draw: Draw, types: readonly string[]): string {
  if (types.length === 0) throw new DeadEnd();
  // Null is one value; the other types have more to say.
  const weighted = types.flatMap((type) => (type === "null" ? [type] : [type, type, type]));
  return draw(fc.constantFrom(...weighted));
}
