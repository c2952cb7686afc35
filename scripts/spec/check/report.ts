import type { CheckResult } from "./check.ts";
import type { Difference } from "./differences.ts";

/** What `spec:check` prints: for each finding the place, what differs there, and what to do about it. */
export function renderCheck({ differences, entries, missing, stale }: CheckResult, date: string): string {
  const byKey = new Map<string, Difference[]>();
  for (const difference of missing) byKey.set(difference.key, [...(byKey.get(difference.key) ?? []), difference]);
  const lines = [
    ...[...byKey].flatMap(([key, group]) => missingLines(key, group)),
    ...stale.flatMap((key) => [
      `stale    ${key}`,
      `         nothing differs there: take the key out of spec/deviations.yaml, or correct it`,
    ]),
  ];
  const summary = `${differences} differences from the vendor's document of ${date}, ${entries} entries: ${byKey.size} missing, ${stale.length} stale`;
  return [...lines, ...(lines.length > 0 ? [""] : []), summary, ""].join("\n");
}

function missingLines(key: string, group: readonly Difference[]): string[] {
  const aspects = new Set(group.flatMap((difference) => difference.aspects));
  const routes = [...new Set(group.flatMap((difference) => difference.routes))];
  const shown =
    routes.length > 3 ? `${routes.slice(0, 3).join(", ")} and ${routes.length - 3} more` : routes.join(", ");
  return [
    `missing  ${key}`,
    ...[...aspects].map((aspect) => `         ${aspect}`),
    ...(key.startsWith(shown) ? [] : [`         in ${shown}`]),
    `         bring spec/ up to it, or add to spec/deviations.yaml: - key: ${key}`,
  ];
}
