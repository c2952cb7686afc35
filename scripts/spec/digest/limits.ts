/** Figures that stand in prose. Each function reads one text and gives nothing where it says nothing of the kind. */

/** Calls a minute, from a text such as "20 requests per minute". */
export function rateLimitIn(text: string): number | undefined {
  return numberOf(/(\d+)\s+(?:requests?|calls?)\s+(?:per|a)\s+minute/i.exec(text)?.[1]);
}

/** How many days a window may span, from a text such as "max 30 days" or "less than or equal to 30 days". */
export function maxDaysIn(text: string): number | undefined {
  return numberOf(/(?:max(?:imum)?(?: of)?|less than or equal to|at most|up to)\s+(\d+)\s+days?\b/i.exec(text)?.[1]);
}

/** How deep a tree may be, from a text such as "the maximum depth of a tree is 3". */
export function maxDepthIn(text: string): number | undefined {
  return numberOf(/\bdepth\b[^.]*?\b(\d+)\b/i.exec(text)?.[1]);
}

const NUMBER = String.raw`(-?\d+)(?![\d.]*\s*(?:days?|digits?|MB|KB)\b)`;

/** The least and the greatest a number, or the size of a list, may be. */
export function boundsIn(text: string): { least?: number; greatest?: number } {
  const find = (source: string) => new RegExp(source.replaceAll("N", NUMBER), "i").exec(text);
  const between = find(String.raw`\bbetween N and N`) ?? find(String.raw`\bfrom N to N`);
  const least =
    shifted(find(String.raw`\bgreater than (or equal to )?N`), 1) ??
    numberOf(find(String.raw`\b(?:at least|minimum(?: of)?) N`)?.[1]) ??
    numberOf(between?.[1]);
  const greatest =
    shifted(find(String.raw`\bless than (or equal to )?N`), -1) ??
    numberOf(find(String.raw`\b(?:at most|up to|max(?:imum)?(?: of)?) N`)?.[1]) ??
    numberOf(between?.[2]);
  return { ...(least === undefined ? {} : { least }), ...(greatest === undefined ? {} : { greatest }) };
}

/** The bound of "greater than 0": the next whole number, unless it says "or equal to". */
function shifted(match: RegExpExecArray | null, step: number): number | undefined {
  const bound = numberOf(match?.[2]);
  return bound === undefined ? undefined : bound + (match?.[1] ? 0 : step);
}

const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
