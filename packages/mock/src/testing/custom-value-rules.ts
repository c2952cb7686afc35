import type { Ruled } from "./rules.ts";
import { BRIGHTWATER, INES, KESTREL, MAYA, NOBODY } from "./small-desk.ts";

const NORDKAI_TERMINAL = "478783c5-aa8f-41f8-8d93-ee0addbe887c";
const ELBE_WEST = "273dcd61-acac-4967-abb3-5b4fa51e1d43";

/** The custom fields of a body that takes a list of them. */
const listed = (...fields: readonly object[]) => ({ custom_fields: fields });
const valued = (slug: string, value: string) => listed({ slug, value });
/** The same of a custom object, which takes a map by slug. */
const mapped = (slug: string, field: object) => ({ custom_fields: { [slug]: field } });

/** What the custom fields of an account can hold, each type of them. */
const VALUE_RULES: Ruled["rules"] = [
  [
    "is of a field there is",
    valued("plan", "growth"),
    valued("pian", "growth"),
    /^custom_fields\[0\]: there is no custom field "pian" of object type "account"; there are: .* Did you mean "plan"\?$/,
  ],
  [
    "is of a field once",
    listed({ slug: "plan", value: "growth" }),
    listed({ slug: "plan", value: "growth" }, { slug: "plan", value: "starter" }),
    /^custom_fields\[1\]: "plan" is in custom_fields\[0\] already; name a field once/,
  ],
  [
    "is of a field that can be written",
    valued("plan", "growth"),
    valued("stage", "won"),
    /^custom_fields\[0\]: "stage" is read-only: salesforce keeps it in step; leave it out/,
  ],
  [
    "is an option of a select field",
    valued("plan", "growth"),
    valued("plan", "Growth!"),
    /^custom_fields\[0\]: "Growth!" is no option of "plan"; the options are: starter, .* Did you mean "growth"\?$/,
  ],
  [
    "is one value of a select field",
    valued("plan", "growth"),
    listed({ slug: "plan", values: ["growth"] }),
    /^custom_fields\[0\]: "plan" takes one value; give it in value, not in values\. values was \["growth"\]/,
  ],
  [
    "is options of a multiselect field",
    listed({ slug: "coasts", values: ["baltic"] }),
    listed({ slug: "coasts", values: ["baltic", "north"] }),
    /^custom_fields\[0\]: "north" is no option of "coasts"; the options are: baltic, .* Did you mean "north_sea"\?$/,
  ],
  [
    "is a list in a multiselect field",
    listed({ slug: "coasts", values: ["baltic"] }),
    valued("coasts", "baltic"),
    /^custom_fields\[0\]: "coasts" is a multiselect; give its options in values, a list\. "baltic" was sent/,
  ],
  [
    "is a number in a field of decimals",
    valued("uptime", "99.5"),
    valued("uptime", "99,5"),
    /^custom_fields\[0\]: "99,5" does not fit; "uptime" is a number written as text, such as "1.5"/,
  ],
  [
    "is true or false in a field of booleans",
    valued("is_pilot", "true"),
    valued("is_pilot", "yes"),
    /^custom_fields\[0\]: "yes" does not fit; "is_pilot" is "true" or "false"/,
  ],
  [
    "is a date in a field of dates",
    valued("renewal_date", "2028-02-29"),
    valued("renewal_date", "2027-02-29"),
    /^custom_fields\[0\]: "2027-02-29" does not fit; "renewal_date" is a date such as "2026-10-15"/,
  ],
  [
    "is a time with a zone in a field of times",
    valued("signed_at", "2026-10-15T09:00:00+02:00"),
    valued("signed_at", "2026-10-15T09:00:00"),
    /^custom_fields\[0\]: "2026-10-15T09:00:00" does not fit; "signed_at" is RFC 3339 with a zone/,
  ],
  [
    "is a user in a field of users",
    valued("planner", INES),
    valued("planner", MAYA),
    /^custom_fields\[0\]: "6cac.*" does not fit; "planner" is the id of a user, as GET \/users lists it/,
  ],
  [
    "is an address in a field of addresses",
    valued("intranet", "https://brightwater.example"),
    valued("intranet", "brightwater.example"),
    /^custom_fields\[0\]: "brightwater.example" does not fit; "intranet" is an address such as "https:/,
  ],
];

/** What custom objects can hold. */
const FIELD_MAP_RULES: Ruled["rules"] = [
  [
    "is of fields there are",
    mapped("berths", { value: "4" }),
    mapped("berth", { value: "4" }),
    /^custom_fields.berth: there is no custom field "berth" of object type "terminals"; .* Did you mean "berths"\?$/,
  ],
  [
    "is of the field its key names",
    mapped("berths", { slug: "berths", value: "4" }),
    mapped("berths", { slug: "cargo", value: "4" }),
    /^custom_fields.berths.slug: it is "cargo", the key of the map says "berths"; leave it out/,
  ],
  [
    "holds numbers that are some",
    mapped("berths", { value: "4" }),
    mapped("berths", { value: "four" }),
    /^custom_fields.berths: "four" does not fit; "berths" is a number written as text, such as "12"/,
  ],
  [
    "holds options there are",
    mapped("cargo", { value: "bulk" }),
    mapped("cargo", { value: "bulky" }),
    /^custom_fields.cargo: "bulky" is no option of "cargo"; .* Did you mean "bulk"\?$/,
  ],
  [
    "holds one value where there is one",
    mapped("cargo", { value: "bulk" }),
    mapped("cargo", { values: ["bulk", "roro"] }),
    /^custom_fields.cargo: "cargo" takes one value; give it in value.* values was \["bulk","roro"\]/,
  ],
  [
    "is linked to an account there is",
    mapped("account", { value: KESTREL }),
    mapped("account", { value: NOBODY }),
    /^custom_fields.account: nothing has the id "0000.*GET \/accounts/,
  ],
  [
    "is linked to one account",
    mapped("account", { value: KESTREL }),
    mapped("account", { values: [KESTREL] }),
    /^custom_fields.account: it takes one value; give the id in value, not in values\. values was \["164d/,
  ],
];

/** The written rules of the values of custom fields, and of custom objects. */
export const CUSTOM_VALUE_RULES: readonly Ruled[] = [
  {
    what: "a custom value of a new account",
    route: "POST /accounts",
    base: { name: "Tidewater" },
    rules: VALUE_RULES,
  },
  {
    what: "a custom value of a changed account",
    route: "PATCH /accounts/{id}",
    id: BRIGHTWATER,
    base: {},
    rules: VALUE_RULES,
  },
  {
    what: "a new custom object",
    route: "POST /custom-objects/{type}",
    base: { type: "terminals", name: "Elbe East" },
    rules: [
      ["has a name", { name: "E" }, { name: " " }, /^name: " " is blank; an object has a name/],
      ...FIELD_MAP_RULES,
    ],
  },
  {
    what: "a changed custom object",
    route: "PATCH /custom-objects/{type}/{id}",
    base: { type: "terminals", id: NORDKAI_TERMINAL },
    rules: [
      ["keeps a name", { name: "N" }, { name: "" }, /^name: "" is blank; an object has a name/],
      ...FIELD_MAP_RULES,
    ],
  },
  {
    what: "a change of several custom objects",
    route: "PATCH /custom-objects/{type}",
    base: { type: "terminals", ids: [NORDKAI_TERMINAL, ELBE_WEST] },
    rules: [
      [
        "is of objects there are",
        { ids: [ELBE_WEST], ...mapped("berths", { value: "4" }) },
        { ids: [ELBE_WEST, NOBODY], ...mapped("berths", { value: "4" }) },
        /^ids: there are no terminals with the ids "0000.*, so none was changed; GET \/custom-objects\/terminals lists/,
      ],
      ...FIELD_MAP_RULES,
    ],
  },
];
