import { IMPORTED, ROTTERDAM } from "./harbor-work.ts";
import type { Ruled } from "./rules.ts";
import { BRIGHTWATER, INES, KESTREL, NOBODY } from "./small-desk.ts";

/** The written rules of tasks, projects and milestones. */
export const WORK_RULES: readonly Ruled[] = [
  {
    what: "a new task",
    route: "POST /tasks",
    base: { title: "Check the tides" },
    rules: [
      [
        "is for somebody there is",
        { assignee_id: INES },
        { assignee_id: NOBODY },
        /^assignee_id: no user and no contact/,
      ],
      [
        "is in a project there is",
        { project_id: ROTTERDAM },
        { project_id: NOBODY },
        /^project_id: nothing has the id/,
      ],
      [
        "is a step of its project",
        { project_id: ROTTERDAM, milestone_id: IMPORTED },
        { milestone_id: IMPORTED, project_id: "" },
        /^milestone_id: .*is a step of the project/,
      ],
      [
        "is for the account of its project",
        { project_id: ROTTERDAM },
        { project_id: ROTTERDAM, account_id: KESTREL },
        /^account_id: the project is for the account/,
      ],
    ],
  },
  {
    what: "a new project",
    route: "POST /projects",
    base: { name: "Valencia", account_id: BRIGHTWATER },
    rules: [
      [
        "begins before it ends",
        { start_date: "2026-10-01T00:00:00Z", end_date: "2026-10-02T00:00:00Z" },
        { start_date: "2026-10-02T00:00:00Z", end_date: "2026-10-01T00:00:00Z" },
        /^end_date: the project would end at/,
      ],
    ],
  },
  {
    what: "a new milestone",
    route: "POST /milestones",
    base: { name: "Trained" },
    rules: [
      [
        "is of a project there is",
        { project_id: ROTTERDAM },
        { project_id: NOBODY },
        /^project_id: nothing has the id/,
      ],
      [
        "is for the account of its project",
        { project_id: ROTTERDAM },
        { project_id: ROTTERDAM, account_id: KESTREL },
        /^account_id: the project is for/,
      ],
    ],
  },
];
