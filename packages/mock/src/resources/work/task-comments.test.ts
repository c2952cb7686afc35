import { describe, expect, it } from "vitest";

import { ALONE, IMPORT, openWork, SWITCH } from "../../testing/harbor-work.ts";
import { INES, NOBODY, reason, refusal } from "../../testing/small-desk.ts";

const MAYAS = "0b226f1c-f186-4585-9a0a-40b31ea8ac89";
const TOMAS_ANSWERS = "54fab631-f42c-4584-9b87-0fd3bcb84db2";
const INES_NOTES = "10c3b280-1c69-4e75-acab-7e5097a82ace";

describe("comments on a task", () => {
  it("are listed in the order in which they were written, and are nobody's change of the task", () => {
    const { comment, comments, task, wait } = openWork();
    wait(1);
    const made = comment(IMPORT, { body_html: "<p>Done</p>" });
    expect(made).toMatchObject({ task_id: IMPORT, author: { user: { id: INES } }, is_internal: false });
    expect(comments(IMPORT).map((each) => each.id)).toEqual([MAYAS, TOMAS_ANSWERS, INES_NOTES, made.id]);
    expect(task(IMPORT).updated_at).toBe("2026-10-14T13:47:28Z");
    expect([comments(ALONE), comments(SWITCH)]).toEqual([[], []]);
  });

  it("show when they were rewritten, and keep who sees them", () => {
    const { comments, rewrite, wait } = openWork();
    wait(3);
    rewrite(IMPORT, INES_NOTES, "<p>Thursday</p>");
    expect(comments(IMPORT)[2]).toMatchObject({
      body_html: "<p>Thursday</p>",
      is_internal: true,
      last_edited_at: "2026-10-15T12:00:00Z",
      created_at: "2026-10-14T09:26:03Z",
    });
  });

  it("are gone when they are deleted", () => {
    const { comments, rewrite, uncomment } = openWork();
    uncomment(IMPORT, INES_NOTES);
    expect(comments(IMPORT).map((each) => each.id)).toEqual([MAYAS, TOMAS_ANSWERS]);
    expect(reason(() => rewrite(IMPORT, INES_NOTES))).toMatch(/^404 No comment on this task has the id "10c3/);
  });

  it("belong to their author: those of users and contacts are refused to the token", () => {
    const { comments, rewrite, uncomment } = openWork();
    const before = comments(IMPORT);
    for (const id of [MAYAS, TOMAS_ANSWERS]) {
      expect(refusal(() => rewrite(IMPORT, id))).toMatchObject({ status: 403, code: "permission_denied" });
      expect(reason(() => uncomment(IMPORT, id))).toMatch(/^403 Only its author can delete the comment/);
    }
    expect(comments(IMPORT)).toBe(before);
  });

  it("are found on their own task only, and say something", () => {
    const { comment, comments, rewrite } = openWork();
    expect(reason(() => rewrite(ALONE, INES_NOTES))).toMatch(/^404 No comment on this task/);
    expect(reason(() => comments(NOBODY))).toMatch(/^404 No task/);
    expect(reason(() => comment(NOBODY, { body_html: "<p>Lost</p>" }))).toMatch(/^404 No task/);
    expect(reason(() => comment(ALONE, { body_html: " " }))).toMatch(/^400 body_html: " " is blank/);
    expect(reason(() => rewrite(IMPORT, INES_NOTES, "\n"))).toMatch(/^400 body_html: "\\n" is blank/);
  });
});
