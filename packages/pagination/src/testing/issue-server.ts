import type { Script } from "./list-server.ts";

/** An issue as far as windows of time look at it. */
export interface Created {
  readonly id: string;
  readonly created_at: string;
}

/**
 * `GET /issues` newest first with both bounds belonging to the window, so that neighbours share what lies on their edge.
 * Its cursors count from the newest issue: one that is created while a list is read moves all others on by one.
 */
export const issueServer =
  (issues: () => readonly Created[]): Script =>
  ({ query }) => {
    const from = Date.parse(query["start_time"] ?? "");
    const to = Date.parse(query["end_time"] ?? "");
    const found = issues()
      .filter(({ created_at }) => Date.parse(created_at) >= from && Date.parse(created_at) <= to)
      .sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at));
    const at = Number(query["cursor"] ?? 0);
    const end = at + Number(query["limit"] ?? 20_000);
    const pagination = end < found.length ? { pagination: { cursor: String(end), has_next_page: true } } : {};
    return { body: { data: found.slice(at, end), ...pagination } };
  };
