/**
 * A generated TypeScript file: a header that names its source and the command that remakes it, then the parts.
 * `@noformat` keeps prettier away, from whichever folder it is run.
 */
export function sourceFile(...parts: string[]): string {
  const header = [
    "/**",
    " * Generated from spec/openapi.yaml by `pnpm generate`. Do not edit.",
    " *",
    " * @noformat",
    " */",
  ];
  return [...header, ...parts, ""].join("\n");
}

/** A value as TypeScript source, one key a line, plain keys unquoted. */
export function literal(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
}
