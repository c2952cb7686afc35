/** The extensions as `spec/rules/extensions/*.json` define them; lint and the generator hold every document to those schemas. */
export interface RateLimitExtension {
  limit: number;
  windowSeconds: number;
  since: string;
  evidence: "recorded" | "documented" | "mapped";
  before?: { limit: number; since: string; evidence: string }[];
}

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
  fields: Record<
    string,
    { type: string; operators: string[]; known?: string[]; values?: string[]; property?: string; description?: string }
  >;
}

export type RetryExtension = "safe" | "idempotent" | "never";
