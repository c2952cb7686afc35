/** One measured figure, as `--json` prints it: every key is there, null where there is nothing to say. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The peer measured in the same run, in the same unit. */
  readonly against: { readonly name: string; readonly value: number } | null;
  /** `value` divided by the peer's. */
  readonly ratio: number | null;
  /** The bound in words, e.g. `"≤ 0.35 ×"`. */
  readonly target: string | null;
  /** The bound is kept; a figure without a bound is only told, and ok. */
  readonly ok: boolean;
}

/** What a benchmark says about a figure; `row` works out the rest. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly against?: { readonly name: string; readonly value: number };
  /** An upper bound of the value, in its unit, or of the ratio; or a lower one of the value. */
  readonly target?: { readonly value: number } | { readonly ratio: number } | { readonly atLeast: number };
}

/** Works out ratio and target of a figure. Throws where a ratio is asked for and nothing was measured beside it. */
export function row({ name, value, unit, against, target }: Figure): Row {
  const ratio = against && value / against.value;
  let ok = true;
  let words: string | undefined;
  if (target && "value" in target) {
    ok = value <= target.value;
    words = `≤ ${grouped(target.value)} ${unit}`;
  } else if (target && "atLeast" in target) {
    ok = value >= target.atLeast;
    words = `≥ ${grouped(target.atLeast)} ${unit}`;
  } else if (target) {
    if (ratio === undefined) throw new TypeError(`${name}: a target of the ratio needs a figure to compare with`);
    ok = ratio <= target.ratio;
    words = `≤ ${target.ratio} ×`;
  }
  return {
    name,
    value: rounded(value),
    unit,
    against: against ? { name: against.name, value: rounded(against.value) } : null,
    ratio: ratio === undefined ? null : rounded(ratio),
    target: words ?? null,
    ok,
  };
}

/** Thousands apart, as in `27 014`. */
export const grouped = (value: number): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, " ");

/** Counts stay exact; of a measurement four digits say more than enough. */
const rounded = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(4)));
