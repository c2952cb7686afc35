import { BOUNDS, type Digest, type Json, type SchemaFacts } from "../digest/facts.ts";
import { same, sortedSet } from "../digest/json.ts";
import type { Finding, Place, Side } from "./finding.ts";
import { enumOf, summaryOf, typesOf, viewOf } from "./view.ts";

export interface Comparison {
  before: Digest;
  after: Digest;
  /** Whether what descriptions say counts like what schemas say. */
  prose: boolean;
  /** Whether texts for people are compared. */
  documentation: boolean;
}

/** Where the walk is; `owner` is the place by the name of the shared schema it is in, `pairs` are those it came through. */
interface Position {
  route: string;
  at: string;
  side: Side;
  owner?: string | undefined;
  pairs?: readonly string[];
}

const KEYWORDS = ["format", "pattern", "default", "deprecated", "nullable", "closed", "maxDepth", ...BOUNDS] as const;

/**
 * Every fact in which two schemas differ, down to the last property, whatever their names are: a schema that was only
 * renamed differs in nothing. A place is named by the schemas of the document after. Recursive schemas are walked once.
 */
export function compareSchemas(
  before: SchemaFacts,
  after: SchemaFacts,
  comparison: Comparison,
  position: Position,
): Finding[] {
  const a = viewOf(comparison.before, before, comparison.prose);
  const b = viewOf(comparison.after, after, comparison.prose);
  const pair = `${a.name ?? ""}|${b.name ?? ""}`;
  if (a.name !== undefined && b.name !== undefined && position.pairs?.includes(pair)) return [];

  const { route, at, side } = position;
  const place = (keys: readonly string[]): Place => {
    const here = (schema: SchemaFacts) => keys.some((key) => schema[key as keyof SchemaFacts] !== undefined);
    // What stands beside a reference belongs to the property, what the target says to the target.
    const local = after.ref === undefined || here(after) || (before.ref !== undefined && here(before));
    const owners = [local ? undefined : after.ref, position.owner].filter((owner) => owner !== undefined);
    return { route, at, owners };
  };
  const findings: Finding[] = [];
  const note = (aspect: string, keys: readonly string[], was: Json | undefined, is: Json | undefined) => {
    if (same(was, is)) return;
    findings.push({
      ...place(keys),
      side,
      aspect,
      ...(was === undefined ? {} : { before: was }),
      ...(is === undefined ? {} : { after: is }),
      ...(was !== undefined && a.said.has(aspect) ? { told: true as const } : {}),
      ...(was === undefined && b.said.has(aspect) ? { stated: true as const } : {}),
    });
  };

  const types = [typesOf(a.facts), typesOf(b.facts)] as const;
  note("type", ["type"], orNothing(types[0]), orNothing(types[1]));
  note("enum", ["enum", "open"], enumOf(a.facts), enumOf(b.facts));
  for (const key of KEYWORDS) note(key, [key], a.facts[key], b.facts[key]);
  if (comparison.documentation) {
    note("documentation", ["documentation"], a.facts.documentation, b.facts.documentation);
    note("examples", ["examples"], a.facts.examples, b.facts.examples);
  }
  if (types[0].length > 0 && types[1].length > 0 && !types[0].some((type) => types[1].includes(type))) return findings;

  const inner = { ...position, owner: after.ref ?? position.owner, pairs: [...(position.pairs ?? []), pair] };
  return [...findings, ...compareInside(a.facts, b.facts, comparison, inner)];
}

const orNothing = (types: readonly string[]): Json | undefined => (types.length === 0 ? undefined : [...types]);

/** What is inside objects, lists and maps. */
function compareInside(a: SchemaFacts, b: SchemaFacts, comparison: Comparison, position: Position): Finding[] {
  const { route, at, side, owner } = position;
  const below = (step: string) => ({ ...position, at: `${at}${step}`, owner: owner && `${owner}${step}` });
  const placed = (step: string) => ({ route, at: `${at}${step}`, owners: owner ? [`${owner}${step}`] : [], side });
  const names = sortedSet([...Object.keys(a.properties ?? {}), ...Object.keys(b.properties ?? {})]);

  const findings = names.flatMap((name): Finding[] => {
    const [was, is] = [a.properties?.[name], b.properties?.[name]];
    if (was && is) return compareSchemas(was, is, comparison, below(`.${name}`));
    const must = ((was ? a : b).required ?? []).includes(name);
    const presence = was ? { before: summaryOf(was) } : is ? { after: summaryOf(is) } : {};
    return [{ ...placed(`.${name}`), aspect: "presence", must, ...presence }];
  });
  const [was = [], is = []] = [a.required, b.required];
  if (!same(was, is)) {
    const stays = (name: string) => Boolean(a.properties?.[name] && b.properties?.[name]);
    const gained = is.filter((name) => !was.includes(name) && stays(name));
    const lost = was.filter((name) => !is.includes(name) && stays(name));
    findings.push({ ...placed(" required"), aspect: "required", before: was, after: is, gained, lost });
  }
  if (!same(a.rules ?? [], b.rules ?? [])) {
    findings.push({ ...placed(" rules"), aspect: "rules", before: a.rules ?? [], after: b.rules ?? [] });
  }
  for (const [step, one, other] of [
    ["[]", a.items, b.items],
    ["{}", a.map, b.map],
  ] as const) {
    // A list or map that does not say what it holds can hold anything.
    if (one || other) findings.push(...compareSchemas(one ?? {}, other ?? {}, comparison, below(step)));
  }
  return findings;
}
