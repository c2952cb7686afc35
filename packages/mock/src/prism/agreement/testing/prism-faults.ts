import type { PrismOperation } from "../../prism-types.ts";

/** Something Prism gets wrong, for which a disagreement is not the document's fault. */
export interface PrismFault {
  readonly name: string;
  readonly does: string;
  /** Where it is reported, or the change that brought it. */
  readonly upstream: string;
  /**
   * The operation as Prism would have read it without the fault; `undefined` where the fault is not in it. A
   * disagreement that ends with the repair is the fault's.
   */
  readonly repair: (operation: PrismOperation) => PrismOperation | undefined;
}

/** Every fault that is met, and none that is not: the test of the agreement holds both. */
export const PRISM_FAULTS: readonly PrismFault[] = [
  {
    name: "properties cut by a reference",
    does:
      "writes out the $ref of a recursive schema until it meets the same object again, and leaves a $ref there. " +
      "Beside a description that object is the map of properties, where a $ref is but a property of that name: " +
      "from the second level on, nothing is asked of known properties.",
    upstream: "not reported; since circular references are taken, https://github.com/stoplightio/prism/pull/1835",
    repair: withWholeProperties,
  },
];

type Node = Record<string, unknown>;

/** Turns every `properties: { $ref }` into a reference to a schema that has the properties it leads to. */
function withWholeProperties(operation: PrismOperation): PrismOperation | undefined {
  const repaired = structuredClone(operation) as Node;
  const bundled = (repaired["__bundled__"] ??= {}) as Node;
  const wholes = new Map<string, string>();
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const target = cutIn(node as Node);
    if (target !== undefined) {
      const name = wholes.get(target) ?? `whole-${wholes.size}`;
      wholes.set(target, name);
      delete (node as Node)["properties"];
      (node as Node)["$ref"] = `#/__bundled__/${name}`;
    }
    for (const inner of Object.values(node)) walk(inner);
  };
  walk(repaired);
  for (const [target, name] of wholes) bundled[name] = { properties: lookUp(repaired, target) };
  return wholes.size > 0 ? repaired : undefined;
}

/** The reference that stands in the place of a schema's properties. */
function cutIn(node: Node): string | undefined {
  const { properties } = node;
  if (typeof properties !== "object" || properties === null) return undefined;
  const { $ref } = properties as Node;
  return typeof $ref === "string" ? $ref : undefined;
}

const lookUp = (root: unknown, reference: string): unknown =>
  reference
    .slice(2)
    .split("/")
    .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((node, step) => (node as Node | undefined)?.[step], root);
