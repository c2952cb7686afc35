/** What `--extendedDiagnostics` says of a compilation. */
export interface Diagnostics {
  readonly instantiations: number;
  readonly checkSeconds: number;
}

/** Reads the compiler's table of figures, TypeScript 6's (`Check time: 0.41s`) or 7's. Throws where one is missing. */
export function readDiagnostics(output: string): Diagnostics {
  const figure = (label: string, unit: string): number => {
    const found = new RegExp(`^${label}:\\s+([\\d.,]+)${unit}\\b`, "m").exec(output)?.[1];
    if (found === undefined) throw new Error(`the compiler printed no "${label}":\n${output.slice(0, 2000)}`);
    return Number(found.replaceAll(",", ""));
  };
  return { instantiations: figure("Instantiations", ""), checkSeconds: figure("Check time", "s") };
}
