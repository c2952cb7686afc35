const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, " ");
const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** The values a program promises in comments of the form `//=> value`; `…` in one stands for anything. */
export function promisedValues(code: string): string[] {
  return code.split("\n").flatMap((line) => {
    const [, value] = /\/\/ ?=> ?(.*)$/.exec(line) ?? [];
    return value === undefined ? [] : [oneLine(value)];
  });
}

/**
 * The first promised value that a program's output does not hold, or `undefined` when all appear in their order.
 * A value is matched by one or several whole lines, white space aside, so that an object printed over lines fits one comment.
 */
export function brokenPromise(code: string, output: string): string | undefined {
  const lines = output.split("\n").map(oneLine);
  let at = 0;
  return promisedValues(code).find((value) => {
    const pattern = new RegExp(`^${value.split("…").map(literal).join(".*")}$`, "u");
    for (let start = at; start < lines.length; start += 1) {
      for (let end = start + 1; end <= lines.length; end += 1) {
        if (!pattern.test(oneLine(lines.slice(start, end).join(" ")))) continue;
        at = end;
        return false;
      }
    }
    return true;
  });
}
