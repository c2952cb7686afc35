import * as fc from "fast-check";

/** Draws a value of another arbitrary. */
export type Draw = <Value>(arbitrary: fc.Arbitrary<Value>) => Value;

/**
 * JSON made by a function that draws as it goes along, which schemas that depend on values need. It shrinks by what
 * JSON is made of: a key, an entry or a part of a text less, at any depth. So it may leave what `make` can make.
 */
export class JsonArbitrary extends fc.Arbitrary<unknown> {
  readonly #make: (draw: Draw) => unknown;

  constructor(make: (draw: Draw) => unknown) {
    super();
    this.#make = make;
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<unknown> {
    return new fc.Value(
      this.#make((arbitrary) => arbitrary.generate(random, bias).value),
      undefined,
    );
  }

  override canShrinkWithoutContext(value: unknown): value is unknown {
    return value === undefined;
  }

  override shrink(value: unknown): fc.Stream<fc.Value<unknown>> {
    return fc.stream(smaller(value)).map((less) => new fc.Value(less, undefined));
  }
}

function* smaller(value: unknown): IterableIterator<unknown> {
  if (typeof value === "string" && value.length > 0) {
    yield "";
    if (value.length > 1) yield value.slice(0, value.length >> 1);
    if (value.length > 1) yield value.slice(1);
  } else if (typeof value === "number" && value !== 0) {
    yield 0;
    if (Math.abs(value) > 1) yield Math.trunc(value / 2);
  } else if (Array.isArray(value)) {
    const entries: readonly unknown[] = value;
    for (const at of entries.keys()) yield entries.toSpliced(at, 1);
    for (const [at, entry] of entries.entries()) for (const less of smaller(entry)) yield entries.with(at, less);
  } else if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    for (const at of entries.keys()) yield Object.fromEntries(entries.toSpliced(at, 1));
    for (const [at, [name, inner]] of entries.entries())
      for (const less of smaller(inner)) yield Object.fromEntries(entries.with(at, [name, less]));
  }
}
