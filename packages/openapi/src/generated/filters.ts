/**
 * Generated from spec/openapi.yaml by `pnpm generate`. Do not edit.
 *
 * @noformat
 */
import type { FilterDescriptor, OperandKind } from "../descriptors.ts";

/** What `POST /accounts/search` can filter by. */
export const SEARCH_ACCOUNTS = {
  customFields: true,
  fields: {
    /** Pylon's id of the account, a uuid. */
    id: {
      type: "id",
      operators: [
        "equals",
        "in",
        "not_in"
      ]
    },
    /** Its mail domains. What an account without domains shows is not documented, so null is allowed for. */
    domains: {
      type: "string",
      operators: [
        "contains",
        "does_not_contain",
        "in",
        "not_in"
      ]
    },
    /** The names of the tags. */
    tags: {
      type: "string",
      operators: [
        "contains",
        "does_not_contain",
        "in",
        "not_in"
      ]
    },
    /** What the account is called. */
    name: {
      type: "string",
      operators: [
        "equals",
        "in",
        "not_in",
        "string_contains"
      ]
    },
    /** The id over there. No other object of the same type may carry it. Answers have it as `external_ids.external_id`. */
    external_ids: {
      type: "string",
      operators: [
        "equals",
        "in",
        "not_in",
        "is_set",
        "is_unset"
      ],
      property: "external_ids.external_id"
    },
    /** The user who looks after the account, or null when nobody does. It is written as `owner_id`. Answers have it as `owner.id`. */
    owner_id: {
      type: "id",
      operators: [
        "equals",
        "in",
        "not_in",
        "is_set",
        "is_unset"
      ],
      property: "owner.id"
    },
  },
} as const satisfies FilterDescriptor;

/** What `POST /audit-logs/search` can filter by. */
export const SEARCH_AUDIT_LOGS = {
  customFields: false,
  fields: {
    /** The name of what was done. A list of the names is not published; those in the examples are made up. */
    action: {
      type: "string",
      operators: [
        "equals",
        "in",
        "not_in",
        "string_contains",
        "string_does_not_contain"
      ]
    },
    /** When it was done. */
    action_happened_at: {
      type: "datetime",
      operators: [
        "time_is_after",
        "time_is_before",
        "time_range"
      ]
    },
  },
} as const satisfies FilterDescriptor;

/** What `POST /call-recordings/search` can filter by. */
export const SEARCH_CALL_RECORDINGS = {
  customFields: false,
  fields: {
    /** The account the call was with. `PATCH /call-recordings/{id}` changes it. */
    account_id: {
      type: "id",
      operators: [
        "equals",
        "in",
        "not_in",
        "is_set",
        "is_unset"
      ]
    },
    /** The call recorder it comes from. The vendor's text gives these as examples; `custom_call_recorder` presumably stands for one that an organization connected by itself. */
    source: {
      type: "string",
      operators: [
        "equals",
        "in",
        "not_in"
      ],
      known: [
        "fathom",
        "gong",
        "grain",
        "granola",
        "custom_call_recorder"
      ]
    },
    /** What the call is called. */
    title: {
      type: "string",
      operators: [
        "equals",
        "string_contains"
      ]
    },
    /** When the call began. */
    start_time: {
      type: "datetime",
      operators: [
        "time_is_after",
        "time_is_before",
        "time_range"
      ]
    },
  },
} as const satisfies FilterDescriptor;

/** What `POST /contacts/search` can filter by. */
export const SEARCH_CONTACTS = {
  customFields: true,
  fields: {
    /** Pylon's id of the contact, a uuid. */
    id: {
      type: "id",
      operators: [
        "equals",
        "in",
        "not_in"
      ]
    },
    /** The main mail address. A contact that came in by chat or phone may have none. */
    email: {
      type: "string",
      operators: [
        "equals",
        "in",
        "not_in",
        "string_contains"
      ]
    },
    /** The person's name. */
    name: {
      type: "string",
      operators: [
        "equals",
        "in",
        "not_in",
        "string_contains"
      ]
    },
    /** The account the person belongs to. Null or absent when there is none. Answers have it as `account.id`. */
    account_id: {
      type: "id",
      operators: [
        "equals",
        "in",
        "not_in"
      ],
      property: "account.id"
    },
  },
} as const satisfies FilterDescriptor;

/** What `POST /custom-objects/{type}/search` can filter by. */
export const SEARCH_CUSTOM_OBJECTS = {
  customFields: true,
  fields: {
    /** What the object is called. */
    name: {
      type: "string",
      operators: [
        "equals",
        "in",
        "not_in",
        "string_contains",
        "string_does_not_contain",
        "is_set",
        "is_unset"
      ]
    },
    /** When the object was made. */
    created_at: {
      type: "datetime",
      operators: [
        "time_is_after",
        "time_is_before",
        "time_range"
      ]
    },
    /** When the object last changed. */
    updated_at: {
      type: "datetime",
      operators: [
        "time_is_after",
        "time_is_before",
        "time_range"
      ]
    },
  },
} as const satisfies FilterDescriptor;

/** What `POST /issues/search` can filter by. */
export const SEARCH_ISSUES = {
  customFields: true,
  fields: {
    /** When it was opened. A create may set it to a time in the past. */
    created_at: {
      type: "datetime",
      operators: [
        "time_is_after",
        "time_is_before",
        "time_range"
      ]
    },
    /** When it last changed. */
    updated_at: {
      type: "datetime",
      operators: [
        "time_is_after",
        "time_is_before",
        "time_range"
      ]
    },
    /** When it was last resolved. Null while it is open. Answers have it as `resolution_time`. */
    resolved_at: {
      type: "datetime",
      operators: [
        "time_is_after",
        "time_is_before",
        "time_range"
      ],
      property: "resolution_time"
    },
    /** When the latest message was written. Answers have it as `latest_message_time`. */
    latest_message_activity_at: {
      type: "datetime",
      operators: [
        "time_is_after",
        "time_is_before",
        "time_range"
      ],
      property: "latest_message_time"
    },
    /** The customer. Null where none is known, and since October 2026 the account of an issue can be removed. Answers have it as `account.id`. */
    account_id: {
      type: "id",
      operators: [
        "equals",
        "in",
        "not_in",
        "is_set",
        "is_unset"
      ],
      property: "account.id"
    },
    /** The contact it is for. Null when it was opened for an account without naming a person. Answers have it as `requester.id`. */
    requester_id: {
      type: "id",
      operators: [
        "equals",
        "in",
        "not_in",
        "is_set",
        "is_unset"
      ],
      property: "requester.id"
    },
    /** Who works on it. Null while nobody does. Answers have it as `assignee.id`. */
    assignee_id: {
      type: "id",
      operators: [
        "equals",
        "in",
        "not_in",
        "is_set",
        "is_unset"
      ],
      property: "assignee.id"
    },
    /** The team it is assigned to. Null without one. Answers have it as `team.id`. */
    team_id: {
      type: "id",
      operators: [
        "equals",
        "in",
        "not_in"
      ],
      property: "team.id"
    },
    /** The form it came through. Issues do not show it. */
    ticket_form_id: {
      type: "id",
      operators: [
        "equals",
        "in",
        "not_in",
        "is_set",
        "is_unset"
      ]
    },
    /** A user who follows it. Issues do not show it, GET /issues/{id}/followers does. */
    follower_user_id: {
      type: "id",
      operators: [
        "equals",
        "in",
        "not_in"
      ]
    },
    /** A contact who follows it. Issues do not show it, GET /issues/{id}/followers does. */
    follower_contact_id: {
      type: "id",
      operators: [
        "equals",
        "in",
        "not_in"
      ]
    },
    /** The id of the channel, as Slack names it. Answers have it as `slack.channel_id`. */
    slack_channel_id: {
      type: "id",
      operators: [
        "equals",
        "in",
        "not_in"
      ],
      property: "slack.channel_id"
    },
    /** The slug of a status. Besides the five defaults an organization has slugs of its own and may even rename a default, so compare by `category` of `GET /issue-statuses` rather than by slug. */
    state: {
      type: "string",
      operators: [
        "equals",
        "in",
        "not_in"
      ],
      known: [
        "new",
        "waiting_on_you",
        "waiting_on_customer",
        "on_hold",
        "closed"
      ]
    },
    /** A conversation, or a ticket. A conversation can become a ticket, never the other way round. The values were capitalized until 2025. Answers have it as `type`. */
    issue_type: {
      type: "string",
      operators: [
        "equals",
        "in",
        "not_in",
        "is_set",
        "is_unset"
      ],
      values: [
        "conversation",
        "ticket"
      ],
      property: "type"
    },
    /** By the name of a tag. */
    tags: {
      type: "string",
      operators: [
        "contains",
        "does_not_contain",
        "in",
        "not_in"
      ]
    },
    /** The subject line. */
    title: {
      type: "text",
      operators: [
        "string_contains",
        "string_does_not_contain"
      ]
    },
    /** The first message, as HTML. */
    body_html: {
      type: "text",
      operators: [
        "string_contains",
        "string_does_not_contain"
      ]
    },
  },
} as const satisfies FilterDescriptor;

/** What `POST /projects/search` can filter by. */
export const SEARCH_PROJECTS = {
  customFields: true,
  fields: {
    /** The account it is for. It is written as `account_id`, when the project is made. Answers have it as `account.id`. */
    account_id: {
      type: "id",
      operators: [
        "equals",
        "in",
        "not_in",
        "is_set"
      ],
      property: "account.id"
    },
    /** How far the project is. Projects do not show it, and what sets it is not documented. */
    status: {
      type: "string",
      operators: [
        "equals",
        "in",
        "not_in"
      ],
      values: [
        "not_started",
        "in_progress",
        "completed"
      ]
    },
    /** The id of the user who looks after it. Null or absent when nobody does. */
    owner_id: {
      type: "id",
      operators: [
        "equals",
        "in",
        "not_in",
        "is_set",
        "is_unset"
      ]
    },
    /** A text, as every operand is. How it is spelled is not documented; true and false are what one would expect. */
    is_archived: {
      type: "string",
      operators: [
        "equals"
      ],
      known: [
        "true",
        "false"
      ]
    },
    /** When the project was made. */
    created_at: {
      type: "datetime",
      operators: [
        "time_is_after",
        "time_is_before",
        "time_range"
      ]
    },
    /** When the project last changed. */
    updated_at: {
      type: "datetime",
      operators: [
        "time_is_after",
        "time_is_before",
        "time_range"
      ]
    },
  },
} as const satisfies FilterDescriptor;

/** What `POST /surveys/search` can filter by. */
export const SEARCH_SURVEYS = {
  customFields: false,
  fields: {
    /** When the survey last changed. Whether a new response counts as a change is not documented. */
    updated_at: {
      type: "datetime",
      operators: [
        "time_is_after",
        "time_is_before",
        "time_range"
      ]
    },
  },
} as const satisfies FilterDescriptor;

/** What `POST /tasks/search` can filter by. */
export const SEARCH_TASKS = {
  customFields: true,
  fields: {
    /** The account it is done for. Answers have it as `account.id`. */
    account_id: {
      type: "id",
      operators: [
        "equals",
        "in",
        "not_in",
        "is_set"
      ],
      property: "account.id"
    },
    /** The project it belongs to. `GET /projects/{id}` tells more. Answers have it as `project.id`. */
    project_id: {
      type: "id",
      operators: [
        "equals",
        "in",
        "not_in",
        "is_set",
        "is_unset"
      ],
      property: "project.id"
    },
    /** The milestone it counts towards. `GET /milestones/{id}` tells more. Answers have it as `milestone.id`. */
    milestone_id: {
      type: "id",
      operators: [
        "equals",
        "in",
        "not_in",
        "is_set"
      ],
      property: "milestone.id"
    },
    /** The user it is assigned to. Whether the id of a contact finds tasks as well is not documented. Answers have it as `assignee.user.id`. */
    assignee_id: {
      type: "id",
      operators: [
        "equals",
        "in",
        "not_in",
        "is_set"
      ],
      property: "assignee.user.id"
    },
    /** The three values the vendor's document names for the search. The type of a status is any string since July 2026, so an organization presumably can have others. */
    status: {
      type: "string",
      operators: [
        "equals",
        "in",
        "not_in"
      ],
      known: [
        "not_started",
        "in_progress",
        "completed"
      ]
    },
    /** When it has to be done. Documented as RFC 3339; whether it is always a full point in time, or a day can stand here too, was not seen. */
    due_date: {
      type: "datetime",
      operators: [
        "time_is_after",
        "time_is_before",
        "time_range",
        "is_set"
      ]
    },
    /** When the task was made. */
    created_at: {
      type: "datetime",
      operators: [
        "time_is_after",
        "time_is_before",
        "time_range"
      ]
    },
    /** When the task last changed. Whether a comment counts is not documented. */
    updated_at: {
      type: "datetime",
      operators: [
        "time_is_after",
        "time_is_before",
        "time_range"
      ]
    },
  },
} as const satisfies FilterDescriptor;

/** What `POST /users/search` can filter by. */
export const SEARCH_USERS = {
  customFields: false,
  fields: {
    /** The main mail address. API users log in without one. */
    email: {
      type: "string",
      operators: [
        "equals",
        "in",
        "not_in"
      ]
    },
  },
} as const satisfies FilterDescriptor;

/** What every search can filter by: field, its type, the operators it takes, and the values that are known. */
export const FILTERS = {
  "POST /accounts/search": SEARCH_ACCOUNTS,
  "POST /audit-logs/search": SEARCH_AUDIT_LOGS,
  "POST /call-recordings/search": SEARCH_CALL_RECORDINGS,
  "POST /contacts/search": SEARCH_CONTACTS,
  "POST /custom-objects/{type}/search": SEARCH_CUSTOM_OBJECTS,
  "POST /issues/search": SEARCH_ISSUES,
  "POST /projects/search": SEARCH_PROJECTS,
  "POST /surveys/search": SEARCH_SURVEYS,
  "POST /tasks/search": SEARCH_TASKS,
  "POST /users/search": SEARCH_USERS,
} as const satisfies Record<string, FilterDescriptor>;

/** What each operator takes. */
export const OPERANDS = {
  /** The field is exactly this value. */
  equals: "value",
  /** The field is anything but this value. No documented field allows it. */
  not_equals: "value",
  /** The field holds several values, and this is one of them. */
  contains: "value",
  /** The field holds several values, and this is none of them. */
  does_not_contain: "value",
  /** The field is one of these values. */
  in: "values",
  /** The field is none of these values. */
  not_in: "values",
  /** All subfilters hold. */
  and: "subfilters",
  /** At least one subfilter holds. */
  or: "subfilters",
  /** The field lies after this time. RFC 3339 with a zone. */
  time_is_after: "value",
  /** The field lies before this time. RFC 3339 with a zone. */
  time_is_before: "value",
  /** The field lies between these two times, the start first. RFC 3339 with a zone. */
  time_range: "values/2",
  /** The text of the field has this somewhere in it. */
  string_contains: "value",
  /** The text of the field has this nowhere in it. */
  string_does_not_contain: "value",
  /** The field holds anything. */
  is_set: "none",
  /** The field holds nothing. */
  is_unset: "none",
  /** The field is a number above this one. */
  greater_than: "value",
  /** The field is a number below this one. */
  less_than: "value",
  /** The field is this number, or one above it. */
  greater_than_or_equals: "value",
  /** The field is this number, or one below it. */
  less_than_or_equals: "value",
} as const satisfies Record<string, OperandKind>;

/** The operators a custom field takes, by its type. */
export const CUSTOM_FIELD_OPERATORS = {
  text: [
    "equals",
    "not_equals",
    "in",
    "not_in",
    "string_contains",
    "string_does_not_contain",
    "is_set",
    "is_unset"
  ],
  number: [
    "equals",
    "not_equals",
    "in",
    "not_in",
    "string_contains",
    "string_does_not_contain",
    "is_set",
    "is_unset",
    "greater_than",
    "less_than",
    "greater_than_or_equals",
    "less_than_or_equals"
  ],
  decimal: [
    "equals",
    "not_equals",
    "in",
    "not_in",
    "string_contains",
    "string_does_not_contain",
    "is_set",
    "is_unset",
    "greater_than",
    "less_than",
    "greater_than_or_equals",
    "less_than_or_equals"
  ],
  boolean: [
    "equals",
    "not_equals",
    "in",
    "not_in",
    "string_contains",
    "string_does_not_contain",
    "is_set",
    "is_unset"
  ],
  date: [
    "equals",
    "not_equals",
    "in",
    "not_in",
    "time_is_after",
    "time_is_before",
    "time_range",
    "string_contains",
    "string_does_not_contain",
    "is_set",
    "is_unset"
  ],
  datetime: [
    "equals",
    "not_equals",
    "in",
    "not_in",
    "time_is_after",
    "time_is_before",
    "time_range",
    "string_contains",
    "string_does_not_contain",
    "is_set",
    "is_unset"
  ],
  user: [
    "equals",
    "not_equals",
    "in",
    "not_in",
    "string_contains",
    "string_does_not_contain",
    "is_set",
    "is_unset"
  ],
  url: [
    "equals",
    "not_equals",
    "in",
    "not_in",
    "string_contains",
    "string_does_not_contain",
    "is_set",
    "is_unset"
  ],
  select: [
    "equals",
    "not_equals",
    "in",
    "not_in",
    "string_contains",
    "string_does_not_contain",
    "is_set",
    "is_unset"
  ],
  multiselect: [
    "equals",
    "not_equals",
    "contains",
    "does_not_contain",
    "in",
    "not_in",
    "string_contains",
    "string_does_not_contain",
    "is_set",
    "is_unset"
  ]
} as const satisfies Record<string, readonly string[]>;

/** How deep filters may nest; the root counts as 1. */
export const MAX_FILTER_DEPTH = 3;
