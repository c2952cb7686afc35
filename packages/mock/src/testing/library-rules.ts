import type { FormFile } from "../front/exchange.ts";
import type { Ruled } from "./rules.ts";
import { INES, NOBODY, TOMAS } from "./small-desk.ts";

const MACRO = "8fff1abb-8a66-439a-8005-94b9828a2588";
const GROUP = "848f9442-4a9e-4403-9bce-0e8aff3fbf5d";
const FRONTLINE = "fce8a080-c229-4505-9658-9bcd3e93faa5";
/** A container, which is for AI agents only, and a crawled site. */
const RUNBOOKS = "aae5e63d-79f2-4e1e-b31a-ca9304861963";
const SITE = "5f6031aa-9707-4670-b30e-3f4e7939ebfe";

const isNew = { field: "state", operator: "equals", value: "new" };
const file = (name: string, type = "application/octet-stream"): FormFile => ({ name, type, size: 12 });
const two = [file("a.pdf"), file("b.md")];

/** The rules that hold for a macro, new or changed. */
const macro: Ruled["rules"] = [
  ["has a name", { name: "Sorry" }, { name: " " }, /^name: " " is blank/],
  ["has a text", { text_html: "<p>Sorry</p>" }, { text_html: " " }, /^text_html: " " is blank/],
  [
    "is in a group there is",
    { macro_group_id: GROUP },
    { macro_group_id: NOBODY },
    /^macro_group_id: nothing has the id .* GET \/macro-groups/,
  ],
  [
    "is a reply, a note or a mail",
    { text_type: "email" },
    { text_type: "notes" },
    /^text_type: "notes" .* reply, note, email\. Did you mean "note"\?/,
  ],
  [
    "is for users there are",
    { visibility: { type: "user", user_ids: [INES] } },
    { visibility: { type: "user", user_ids: [INES, FRONTLINE] } },
    /^visibility.user_ids: nothing has the id .* GET \/users/,
  ],
  [
    "is for teams there are",
    { visibility: { type: "team", team_ids: [FRONTLINE] } },
    { visibility: { type: "team", team_ids: [INES] } },
    /^visibility.team_ids: nothing has the id .* GET \/teams/,
  ],
  [
    "names users where it is for users",
    { visibility: { type: "users_and_teams", user_ids: [TOMAS], team_ids: [FRONTLINE] } },
    { visibility: { type: "team", user_ids: [TOMAS], team_ids: [FRONTLINE] } },
    /^visibility.user_ids: a macro of the visibility "team" has none/,
  ],
  [
    "names teams where it is for teams",
    { visibility: { type: "org", team_ids: [] } },
    { visibility: { type: "org", team_ids: [FRONTLINE] } },
    /^visibility.team_ids: a macro of the visibility "org" has none/,
  ],
  [
    "has conditions on fields of issues",
    { conditions: isNew },
    { conditions: { ...isNew, field: "stat" } },
    /^Field "conditions.field": .*"stat"; did you mean "state"\?/,
  ],
];

/** The rules of the container that an upload goes to. */
const container: Ruled["rules"] = [
  ["goes to a container there is", {}, { training_data_id: NOBODY }, /^training_data_id: nothing has the id/],
  ["goes to no crawled site", {}, { training_data_id: SITE }, /^training_data_id: .* is a crawled site/],
  [
    "goes to a container or makes one",
    {},
    { training_data_name: "Runbooks" },
    /^training_data_name: "Runbooks" was sent beside training_data_id/,
  ],
  [
    "makes a container with a name",
    { training_data_id: undefined, training_data_name: "Runbooks" },
    { training_data_id: undefined, training_data_name: " " },
    /^training_data_name: " " is blank/,
  ],
  [
    "does not change for whom the container is",
    { visibility: "ai_agent_only" },
    { visibility: "everyone" },
    /^visibility: "everyone" was sent for a container of the visibility "ai_agent_only"/,
  ],
];

/** The written rules of macros and training data. */
export const LIBRARY_RULES: readonly Ruled[] = [
  {
    what: "a new macro",
    route: "POST /macros",
    base: { name: "Sorry", text_html: "<p>Sorry</p>", macro_group_id: GROUP },
    rules: macro,
  },
  { what: "a changed macro", route: "PATCH /macros/{id}", id: MACRO, base: {}, rules: macro },
  {
    what: "a new container of training data",
    route: "POST /training-data",
    base: {},
    rules: [
      [
        "has a name, if any, that says something",
        { training_data_name: "Runbooks" },
        { training_data_name: " " },
        /^training_data_name: " " is blank/,
      ],
    ],
  },
  {
    what: "a text for training",
    route: "POST /training-data/upload-content",
    base: { training_data_id: RUNBOOKS, content: "Call the harbor master.", file_name: "calls.md" },
    rules: [
      ...container,
      ["says something", { content: "Call." }, { content: " " }, /^content: " " is blank/],
      ["has a text", { content: "Call." }, { content: undefined }, /^content: it is missing/],
      ["has a name", { file_name: "calls" }, { file_name: undefined }, /^file_name: it is missing/],
      ["has a name that says something", { file_name: "calls" }, { file_name: " " }, /^file_name: " " is blank/],
    ],
  },
  {
    what: "files for training",
    route: "POST /training-data/upload",
    base: { training_data_id: RUNBOOKS, files: two },
    rules: [
      ...container,
      [
        "have a name each",
        { file_names: ["A.pdf", "B.md"] },
        { file_names: ["A.pdf"] },
        /^file_names: it has 1 for 2 files/,
      ],
      [
        "have names that say something",
        { file_names: ["A.pdf", "B.md"] },
        { file_names: ["A.pdf", " "] },
        /^file_names\[1\]: " " is/,
      ],
      [
        "have an external id each",
        { external_ids: ["a", "b"] },
        { external_ids: ["a", "b", "c"] },
        /^external_ids: it has 3 for 2 files/,
      ],
      [
        "have external ids of their own",
        { external_ids: ["a", "b"] },
        { external_ids: ["a", "a"] },
        /^external_ids\[1\]: "a" occurs twice/,
      ],
      [
        "are of a type that is taken",
        { files: [file("a.PDF"), file("b", "text/csv")] },
        { files: [file("a.PDF"), file("b.docx")] },
        /^files\[1\]: "b.docx" is of no type that is taken/,
      ],
    ],
  },
];
