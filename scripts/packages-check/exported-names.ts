/** Names an entry point exports, types as `type Name`. Entry points list every name (a structure test holds that). */
export function exportedNames(source: string): string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");
  const lists = code.matchAll(/export\s+(type\s+)?\{([^}]*)\}/g);
  const listed = [...lists].flatMap(([, type, names = ""]) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .map((name) => {
        const exported = name.replace(/^type\s+/, "").replace(/^.*\bas\s+/, "");
        return type !== undefined || name.startsWith("type ") ? `type ${exported}` : exported;
      }),
  );
  const declared = [
    ...code.matchAll(
      /export\s+(?:declare\s+)?(?:async\s+)?(?:abstract\s+)?(const|let|function\*?|class|interface|type)\s+([\w$]+)/g,
    ),
  ].map(([, kind, name]) => (kind === "interface" || kind === "type" ? `type ${name}` : `${name}`));
  return [...listed, ...declared];
}
