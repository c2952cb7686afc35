import type { Ruled } from "./rules.ts";
import { STAGE } from "./rule-world.ts";

const PRIORITY = "a66ccdb9-077b-4727-8f0b-42d59513ca14";
const PLAN = "2f563a39-7545-401d-ba46-faa835e28d40";

const baltic = { slug: "baltic", label: "Baltic Sea" };
const options = (...these: readonly object[]) => ({ select_options: these });

/** The options of a select field. */
const OPTION_RULES: Ruled["rules"] = [
  [
    "has options with slugs",
    options(baltic),
    options(baltic, { label: "North Sea" }),
    /^select_options\[1\]: slug is missing; an option has a slug and a label/,
  ],
  [
    "has options with labels",
    options(baltic),
    options({ slug: "baltic" }),
    /^select_options\[0\]: label is missing; an option has a slug and a label/,
  ],
  [
    "has options whose slugs are some",
    options(baltic),
    options({ ...baltic, slug: "Baltic Sea" }),
    /^select_options\[0\].slug: "Baltic Sea" is no slug; it has lower-case letters, digits/,
  ],
  [
    "has options whose labels can be read",
    options(baltic),
    options({ ...baltic, label: " " }),
    /^select_options\[0\].label: " " is blank; people see the label/,
  ],
  [
    "has an option once",
    options(baltic),
    options(baltic, { ...baltic, label: "Ostsee" }),
    /^select_options\[1\].slug: "baltic" is the slug of select_options\[0\] already; each option has its own/,
  ],
  [
    "begins with an option there is",
    { ...options(baltic), default_value: "baltic" },
    { ...options(baltic), default_value: "balticum" },
    /^default_value: "balticum" is no option of .*; the options are: baltic\. Did you mean "baltic"\?$/,
  ],
  [
    "begins with one value",
    { ...options(baltic), default_value: "baltic" },
    { ...options(baltic), default_values: ["baltic"] },
    /^default_values: a field of type select has one value; give it in default_value\. \["baltic"\] was sent/,
  ],
];

/** The written rules of the definitions of custom fields. */
export const CUSTOM_FIELD_RULES: readonly Ruled[] = [
  {
    what: "a new custom field",
    route: "POST /custom-fields",
    base: { object_type: "account", label: "Home port", type: "text" },
    rules: [
      [
        "is of a kind of object with fields",
        { object_type: "contact" },
        { object_type: "accounts" },
        /^object_type: "accounts" is no kind of object with custom fields; there are .* Did you mean "account"\?$/,
      ],
      [
        "is of a type there is",
        { type: "datetime" },
        { type: "date_time" },
        /^type: "date_time" is no type of custom fields; legal types are .* Did you mean "datetime"\?$/,
      ],
      ["has a label", { label: "H" }, { label: " " }, /^label: " " is blank; people see the label/],
      [
        "has a label to make a slug of, or a slug",
        { label: "港", slug: "port" },
        { label: "港" },
        /^slug: it is missing, and none can be made of the label "港"; give one such as "renewal_date"/,
      ],
      [
        "has a slug that is one",
        { slug: "home_port" },
        { slug: "Home Port" },
        /^slug: "Home Port" is no slug; it has lower-case letters, digits.*such as "renewal_date"/,
      ],
      [
        "has a slug of its own",
        { slug: "home_port" },
        { slug: "plan" },
        /^slug: object type "account" has a field "plan" already, see exists_id/,
      ],
      [
        "has another slug than the built-in field of custom objects",
        { object_type: "terminals", slug: "accounts" },
        { object_type: "terminals", slug: "account" },
        /^slug: "account" is a built-in field of custom objects.*; choose another/,
      ],
      [
        "has options only where one chooses",
        { type: "select", ...options(baltic) },
        options(baltic),
        /^select_options: a field of type text has no options; select and multiselect have/,
      ],
      [
        "begins with a value that fits",
        { type: "number", default_value: "12" },
        { type: "number", default_value: "twelve" },
        /^default_value: "twelve" does not fit; "home_port" is a number written as text, such as "12"/,
      ],
    ],
  },
  {
    what: "a new select field",
    route: "POST /custom-fields",
    base: { object_type: "account", label: "Coast", type: "select" },
    rules: OPTION_RULES,
  },
  {
    what: "a new multiselect field",
    route: "POST /custom-fields",
    base: { object_type: "account", label: "Seas", type: "multiselect", ...options(baltic) },
    rules: [
      [
        "begins with a list of values",
        { default_values: ["baltic"] },
        { default_value: "baltic" },
        /^default_value: a multiselect has several values; give their options in default_values, a list\. "baltic"/,
      ],
      [
        "begins with options there are",
        { default_values: ["baltic"] },
        { default_values: ["baltic", "baltics"] },
        /^default_values: "baltics" is no option of "seas"; .* Did you mean "baltic"\?$/,
      ],
    ],
  },
  {
    what: "a changed custom field",
    route: "PATCH /custom-fields/{id}",
    id: PLAN,
    base: {},
    rules: [
      ["keeps a label", { label: "P" }, { label: "" }, /^label: "" is blank; people see the label/],
      [
        "has a slug that is one",
        { slug: "tariff" },
        { slug: "tariff!" },
        /^slug: "tariff!" is no slug; it has lower-case letters, digits/,
      ],
      [
        "has a slug of its own",
        { slug: "plan" },
        { slug: "renewal_date" },
        /^slug: object type "account" has a field "renewal_date" already, see exists_id/,
      ],
      [
        "is not one that an app keeps in step",
        { description: "What they pay for" },
        { description: "What they pay for", id: STAGE },
        /^id: the custom field "stage" is read-only: salesforce keeps it in step, so it is changed there/,
      ],
      ...OPTION_RULES,
    ],
  },
  {
    what: "the priority of issues",
    route: "PATCH /custom-fields/{id}",
    id: PRIORITY,
    base: {},
    rules: [
      [
        "keeps its slug",
        { slug: "priority" },
        { slug: "urgency" },
        /^slug: "urgency" cannot take the place of "priority", a field of Pylon itself.*; leave it out/,
      ],
    ],
  },
  {
    what: "a list of custom fields",
    route: "GET /custom-fields",
    base: {},
    rules: [
      [
        "is of a kind of object with fields",
        { object_type: "issue" },
        { object_type: "issues" },
        /^object_type: "issues" is no kind of object with custom fields; .* Did you mean "issue"\?$/,
      ],
    ],
  },
];
