import type { Digest } from "../digest/facts.ts";
import { sortedSet } from "../digest/json.ts";
import { operationPlace, type Finding } from "./finding.ts";
import { compareOperations } from "./operations.ts";
import { compareSchemas, type Comparison } from "./schemas.ts";

/** A route whatever its path parameters are called. */
export const shapeOf = (route: string): string => route.replaceAll(/\{[^{}]*\}/g, "{}");

/**
 * Every fact in which two documents differ, at every place where it shows: what stands in a shared schema comes once
 * for each place of each operation that reaches it. Operations are matched by route, whatever their path parameters
 * are called. `prose`: what descriptions say counts. `documentation`: texts for people are compared.
 */
export function compareDigests(
  before: Digest,
  after: Digest,
  { prose = true, documentation = false }: { prose?: boolean; documentation?: boolean } = {},
): Finding[] {
  const comparison: Comparison = { before, after, prose, documentation };
  const documents = [
    ...compareLists("servers", before.servers, after.servers),
    ...compareLists("webhooks", Object.keys(before.webhooks ?? {}), Object.keys(after.webhooks ?? {})),
  ];
  const were = byShape(before);
  const are = byShape(after);
  const operations = sortedSet([...were.keys(), ...are.keys()]).flatMap((shape): Finding[] => {
    const [was, is] = [were.get(shape), are.get(shape)];
    const route = is ?? was ?? shape;
    if (was === undefined || is === undefined) {
      const presence = was === undefined ? { after: "operation" } : { before: "operation" };
      return [{ route, at: "", owners: [], side: "operation", aspect: "presence", ...presence }];
    }
    const [one, other] = [before.operations[was], after.operations[is]];
    return one && other
      ? compareOperations(one, other, comparison, { route, renamed: renamedParameters(was, is) })
      : [];
  });
  return [...documents, ...operations, ...compareWebhooks(comparison)].sort((a, b) =>
    operationPlace(a) < operationPlace(b) ? -1 : 1,
  );
}

const compareLists = (name: "servers" | "webhooks", before: string[], after: string[]): Finding[] =>
  before.join() === after.join() ? [] : [{ at: name, owners: [], side: "operation", aspect: name, before, after }];

/** What a webhook sends is read by us, like an answer. */
function compareWebhooks(comparison: Comparison): Finding[] {
  return Object.entries(comparison.before.webhooks ?? {}).flatMap(([name, { body: was }]) => {
    const is = comparison.after.webhooks?.[name]?.body;
    const position = { route: `webhook ${name}`, at: "body", side: "response" } as const;
    return Object.entries(was?.content ?? {}).flatMap(([type, schema]) => {
      const other = is?.content[type];
      return other ? compareSchemas(schema, other, comparison, position) : [];
    });
  });
}

const byShape = ({ operations }: Digest): Map<string, string> =>
  new Map(Object.keys(operations).map((route) => [shapeOf(route), route]));

/** The path parameters of one route under the names they have in the other, by their order in the path. */
function renamedParameters(was: string, is: string): Map<string, string> {
  const names = (route: string) => [...route.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => `path ${name}`);
  const after = names(is);
  return new Map(names(was).map((name, index) => [name, after[index] ?? name]));
}
