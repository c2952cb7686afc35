/** The one place that reads the environment, guarded for runtimes that have none (browsers, workers). */
function variable(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
}

/** What the client takes from the environment where its options are silent: `PYLON_API_TOKEN` and `PYLON_BASE_URL`. */
export function readEnvironment(): { token: string | undefined; baseUrl: string | undefined } {
  return { token: variable("PYLON_API_TOKEN"), baseUrl: variable("PYLON_BASE_URL") };
}
