import type { Ruled } from "./rules.ts";
import { MAYA, NOBODY, TOMAS } from "./small-desk.ts";

const FRONTLINE = "fce8a080-c229-4505-9658-9bcd3e93faa5";
const VIEWER = "feafbc3d-ba1d-4ebe-9e6d-966ff527ae16";
const BILLING = "5e7b43a3-82eb-4170-9fd4-a78c8d3339f8";

/** The written rules of teams, users, tags and imported contacts. */
export const DIRECTORY_RULES: readonly Ruled[] = [
  {
    what: "a new team",
    route: "POST /teams",
    base: {},
    rules: [
      ["has a name", { name: "Night shift" }, {}, /^name: it is missing/],
      ["has a name that says something", { name: "Night shift" }, { name: " " }, /^name: " " is blank/],
      [
        "is of users",
        { name: "Night shift", user_ids: [TOMAS] },
        { name: "Night shift", user_ids: [MAYA] },
        /^user_ids: nothing has the id .* GET \/users/,
      ],
    ],
  },
  {
    what: "a changed team",
    route: "PATCH /teams/{id}",
    id: FRONTLINE,
    base: {},
    rules: [
      ["keeps a name", { name: "Night shift" }, { name: "" }, /^name: "" is blank/],
      ["is of users", { user_ids: [TOMAS] }, { user_ids: [NOBODY] }, /^user_ids: nothing has the id/],
    ],
  },
  {
    what: "a changed user",
    route: "PATCH /users/{id}",
    id: TOMAS,
    base: {},
    rules: [
      ["keeps a name", { name: "Tomas" }, { name: " " }, /^name: " " is blank/],
      [
        "has a picture at an address",
        { avatar_url: "https://a.example/a.png" },
        { avatar_url: "a.png" },
        /^avatar_url: "a.png" is no address/,
      ],
      [
        "has a picture of a kind Pylon takes",
        { avatar_url: "https://a.example/a.JPEG" },
        { avatar_url: "https://a.example/a.gif" },
        /^avatar_url: .* is a gif/,
      ],
      [
        "has a role there is",
        { role_id: VIEWER },
        { role_id: "viewer" },
        /^role_id: nothing has the id "viewer"; GET \/user-roles/,
      ],
    ],
  },
  {
    what: "a new tag",
    route: "POST /tags",
    base: { value: "customs" },
    rules: [
      [
        "is for what carries tags",
        { object_type: "issue" },
        { object_type: "issues" },
        /^object_type: "issues" carries no tags; account, article, issue do\. Did you mean "issue"\?/,
      ],
      [
        "has a colour as a hex code",
        { object_type: "issue", hex_color: "#1f8a9e" },
        { object_type: "issue", hex_color: "teal" },
        /^hex_color: "teal" is no hex code/,
      ],
    ],
  },
  {
    what: "a changed tag",
    route: "PATCH /tags/{id}",
    id: BILLING,
    base: {},
    rules: [
      ["keeps a name", { value: "invoices" }, { value: " " }, /^value: " " is blank/],
      ["has a name of its own", { value: "enterprise" }, { value: "bug" }, /^value: there is a tag "bug" for issues/],
      [
        "has a colour as a hex code",
        { hex_color: "#abc" },
        { hex_color: "#abcd" },
        /^hex_color: "#abcd" is no hex code/,
      ],
    ],
  },
  {
    what: "an imported contact",
    route: "POST /import/contacts",
    base: { name: "Nora Blum", email: "nora@a.example" },
    rules: [
      ["has a name", { name: "N" }, { name: " " }, /^name: " " is blank/],
      ["has an address", { email: "nora@b.example" }, { email: "nora" }, /^email: "nora" is no mail address/],
      ["is of an account there is", {}, { account_id: NOBODY }, /^account_id: nothing has the id/],
    ],
  },
];
