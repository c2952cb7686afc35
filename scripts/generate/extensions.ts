/** The extensions as `spec/rules/extensions/*.json` define them; lint and the generator hold every document to those schemas. */
export interface RateLimitExtension {
  limit: number;
  windowSeconds: number;
  since: string;
  evidence: "recorded" | "documented" | "mapped";
  before?: { limit: number; since: string; evidence: string }[];
}

/** How a list is paged; the words are for a list that comes whole and for one of which just the path is proven. */
export interface PaginationExtension {
  cursor: { in: "query" | "body"; name: string };
  limit: { in: "query" | "body"; name: string };
  items: string;
  next: string;
  hasNext: string;
}

export interface TimeWindowExtension {
  start: string;
  end: string;
  maxDays: number;
  before?: { maxDays: number }[];
}

export interface FilterExtension {
  customFields: boolean;
  customFieldsSince?: string;
  fields: Record<
    string,
    {
      type: string;
      operators: string[];
      known?: string[];
      values?: string[];
      property?: string;
      description?: string;
      since?: string;
    }
  >;
}

/** What operators ask, and the types of custom fields they are for where that is not all. */
export type OperatorsExtension = Record<string, { description: string; customFieldTypes?: string[] }>;

/** The value of an extension that describes something, or `undefined` where it is absent or a word (`none`, `unknown`). */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows which extension it asks for
export function described<Extension extends object>(value: unknown): Extension | undefined {
  return typeof value === "object" && value !== null ? (value as Extension) : undefined;
}
