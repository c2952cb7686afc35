import type { Ruled } from "./rules.ts";
import { BRIGHTWATER, KESTREL, MAYA, NOBODY } from "./small-desk.ts";

const LEILAS = "leila@kestrelrobotics.example";
const crm = { external_id: "crm-9", label: "crm" };

const PICTURE_RULES: Ruled["rules"] = [
  [
    "has a picture at an address",
    { avatar_url: "https://a.example/a.png" },
    { avatar_url: "a.png" },
    /^avatar_url: "a.png" is no address; one such as "https:/,
  ],
  [
    "has a picture of a kind Pylon takes",
    { avatar_url: "https://a.example/a.jpeg" },
    { avatar_url: "https://a.example/a.svg" },
    /^avatar_url: .*is a svg; a square png, jpg or jpeg is expected/,
  ],
];

const EXTERNAL_ID_RULES: Ruled["rules"] = [
  [
    "has an external id of its own",
    { external_ids: [crm] },
    { external_ids: [{ external_id: "crm-1207-3", label: "crm" }] },
    /^external_ids: "crm-1207-3" belongs to another contact, see exists_id/,
  ],
  [
    "has an external id of a label once",
    { external_ids: [crm] },
    { external_ids: [crm, { ...crm, external_id: "crm-10" }] },
    /^external_ids: the label "crm" occurs twice; one contact has it once/,
  ],
  [
    "has an external id once",
    { external_ids: [crm, { external_id: "erp-9", label: "erp" }] },
    { external_ids: [crm, { ...crm, label: "erp" }] },
    /^external_ids: the id "crm-9" occurs twice; an external id is unique/,
  ],
  [
    "has external ids that are some",
    { external_ids: [crm] },
    { external_ids: [{ ...crm, external_id: " " }] },
    /^external_ids\[0\].external_id: " " is blank; it names the contact in another system/,
  ],
];

const ACCOUNT_RULES: Ruled["rules"] = [
  [
    "is of an account there is, by id",
    { account_id: KESTREL },
    { account_id: NOBODY },
    /^account_id: nothing has the id "0000.*GET \/accounts/,
  ],
];

const BY_EXTERNAL_ID: Ruled["rules"] = [
  [
    "is of an account there is, by external id",
    { account_external_id: "crm-1207" },
    { account_external_id: "crm-12070" },
    /^account_external_id: no account has the external id "crm-12070"; .*GET \/accounts.* Did you mean "crm-1207"\?$/,
  ],
];

const NUMBER_RULES: Ruled["rules"] = [
  [
    "has a main number among its numbers",
    { phone_numbers: ["31101", "31102"], primary_phone_number: "31102" },
    { phone_numbers: ["31101", "31102"], primary_phone_number: "31103" },
    /^primary_phone_number: "31103" is not among phone_numbers; the numbers are 31101, 31102\.$/,
  ],
];

const emails = (...addresses: readonly string[]) => ({ emails: addresses.map((email) => ({ email })) });

/** The written rules of contacts that `party-rules.ts` has not, and of their import. */
export const CONTACT_RULES: readonly Ruled[] = [
  {
    what: "a new contact, in all its parts",
    route: "POST /contacts",
    base: { name: "Nora Blum" },
    rules: [...BY_EXTERNAL_ID, ...PICTURE_RULES, ...EXTERNAL_ID_RULES],
  },
  {
    what: "a contact of Kestrel's, changed",
    route: "PATCH /contacts/{id}",
    id: "b942261b-99c9-4cd8-9697-34cf0893d0b4",
    base: {},
    rules: [
      ["keeps a name", { name: "L" }, { name: " " }, /^name: " " is blank; a contact has a name/],
      ["has an address", { email: LEILAS }, { email: "leila" }, /^email: "leila" is no mail address; one such as/],
      [
        "has an address of its own",
        { email: "l@a.example" },
        { email: "Maya.Chen@brightwater.example" },
        /^email: "Maya.*" belongs to another contact, see exists_id/,
      ],
      [
        "has addresses",
        emails(LEILAS, "l@a.example"),
        emails(LEILAS, "l at a"),
        /^emails\[1\].email: "l at a" is no mail address/,
      ],
      [
        "has addresses of its own",
        emails(LEILAS),
        emails(LEILAS, "maya.chen@brightwater.example"),
        /^emails\[1\].email: "maya.*" belongs to another contact, see exists_id/,
      ],
      [
        "has an address once",
        emails(LEILAS, "l@a.example"),
        emails(LEILAS, LEILAS),
        /^emails\[1\].email: "leila.*" occurs twice; name it once/,
      ],
      ...NUMBER_RULES,
      ...ACCOUNT_RULES,
      ...BY_EXTERNAL_ID,
      ...PICTURE_RULES,
      ...EXTERNAL_ID_RULES,
    ],
  },
  {
    what: "the main number of a contact with numbers",
    route: "PATCH /contacts/{id}",
    id: MAYA,
    base: {},
    rules: [
      [
        "is one of them",
        { primary_phone_number: "14155550188" },
        { primary_phone_number: "31103" },
        /^primary_phone_number: "31103" is not among phone_numbers; the numbers are 14155550134, 14155550188/,
      ],
    ],
  },
  {
    what: "an imported contact",
    route: "POST /import/contacts",
    base: { name: "Nora Blum", email: "nora@a.example", account_id: BRIGHTWATER },
    rules: [
      ["has a name", { name: "N" }, { name: " " }, /^name: " " is blank; a contact has a name/],
      ["has an address", { email: "n@a.example" }, { email: "nora" }, /^email: "nora" is no mail address/],
      [
        "has an address of its own",
        { email: "n@a.example" },
        { email: LEILAS },
        /^email: "leila.*" belongs to another contact, see exists_id/,
      ],
      ...NUMBER_RULES,
      ...ACCOUNT_RULES,
      ...PICTURE_RULES,
      [
        "has custom fields there are",
        { custom_fields: [{ slug: "language", value: "de" }] },
        { custom_fields: [{ slug: "languages", value: "de" }] },
        /^custom_fields\[0\]: there is no custom field "languages" .* Did you mean "language"\?$/,
      ],
    ],
  },
];
