/**
 * A variable of the environment; `undefined` where it is empty. The one place that reads the environment, guarded for
 * runtimes that have none (browsers, workers) or refuse it: Deno throws where a program may not read it.
 */
export function variable(name: "PYLON_API_TOKEN" | "PYLON_BASE_URL"): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  try {
    return process?.env?.[name] || undefined;
  } catch {
    return undefined;
  }
}
