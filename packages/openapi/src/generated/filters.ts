/**
 * Generated from spec/openapi.yaml by `pnpm generate`. Do not edit.
 *
 * @noformat
 */
import type { FilterDescriptor, OperandKind } from "../descriptors.ts";

/** What every search can filter by: field, its type, the operators it takes, and the values that are known. */
export const FILTERS = {
  "POST /accounts/search": {
    customFields: true,
    fields: {
      id: {
        type: "id",
        operators: [
          "equals",
          "in",
          "not_in"
        ]
      },
      domains: {
        type: "string",
        operators: [
          "contains",
          "does_not_contain",
          "in",
          "not_in"
        ]
      },
      tags: {
        type: "string",
        operators: [
          "contains",
          "does_not_contain",
          "in",
          "not_in"
        ]
      },
      name: {
        type: "string",
        operators: [
          "equals",
          "in",
          "not_in",
          "string_contains"
        ]
      },
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
      }
    }
  },
  "POST /audit-logs/search": {
    customFields: false,
    fields: {
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
      action_happened_at: {
        type: "datetime",
        operators: [
          "time_is_after",
          "time_is_before",
          "time_range"
        ]
      }
    }
  },
  "POST /call-recordings/search": {
    customFields: false,
    fields: {
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
      title: {
        type: "string",
        operators: [
          "equals",
          "string_contains"
        ]
      },
      start_time: {
        type: "datetime",
        operators: [
          "time_is_after",
          "time_is_before",
          "time_range"
        ]
      }
    }
  },
  "POST /contacts/search": {
    customFields: true,
    fields: {
      id: {
        type: "id",
        operators: [
          "equals",
          "in",
          "not_in"
        ]
      },
      email: {
        type: "string",
        operators: [
          "equals",
          "in",
          "not_in",
          "string_contains"
        ]
      },
      name: {
        type: "string",
        operators: [
          "equals",
          "in",
          "not_in",
          "string_contains"
        ]
      },
      account_id: {
        type: "id",
        operators: [
          "equals",
          "in",
          "not_in"
        ],
        property: "account.id"
      }
    }
  },
  "POST /custom-objects/{type}/search": {
    customFields: true,
    fields: {
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
      created_at: {
        type: "datetime",
        operators: [
          "time_is_after",
          "time_is_before",
          "time_range"
        ]
      },
      updated_at: {
        type: "datetime",
        operators: [
          "time_is_after",
          "time_is_before",
          "time_range"
        ]
      }
    }
  },
  "POST /issues/search": {
    customFields: true,
    fields: {
      created_at: {
        type: "datetime",
        operators: [
          "time_is_after",
          "time_is_before",
          "time_range"
        ]
      },
      updated_at: {
        type: "datetime",
        operators: [
          "time_is_after",
          "time_is_before",
          "time_range"
        ]
      },
      resolved_at: {
        type: "datetime",
        operators: [
          "time_is_after",
          "time_is_before",
          "time_range"
        ],
        property: "resolution_time"
      },
      latest_message_activity_at: {
        type: "datetime",
        operators: [
          "time_is_after",
          "time_is_before",
          "time_range"
        ],
        property: "latest_message_time"
      },
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
      team_id: {
        type: "id",
        operators: [
          "equals",
          "in",
          "not_in"
        ],
        property: "team.id"
      },
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
      follower_user_id: {
        type: "id",
        operators: [
          "equals",
          "in",
          "not_in"
        ]
      },
      follower_contact_id: {
        type: "id",
        operators: [
          "equals",
          "in",
          "not_in"
        ]
      },
      slack_channel_id: {
        type: "id",
        operators: [
          "equals",
          "in",
          "not_in"
        ],
        property: "slack.channel_id"
      },
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
      tags: {
        type: "string",
        operators: [
          "contains",
          "does_not_contain",
          "in",
          "not_in"
        ]
      },
      title: {
        type: "text",
        operators: [
          "string_contains",
          "string_does_not_contain"
        ]
      },
      body_html: {
        type: "text",
        operators: [
          "string_contains",
          "string_does_not_contain"
        ]
      }
    }
  },
  "POST /projects/search": {
    customFields: true,
    fields: {
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
      created_at: {
        type: "datetime",
        operators: [
          "time_is_after",
          "time_is_before",
          "time_range"
        ]
      },
      updated_at: {
        type: "datetime",
        operators: [
          "time_is_after",
          "time_is_before",
          "time_range"
        ]
      }
    }
  },
  "POST /surveys/search": {
    customFields: false,
    fields: {
      updated_at: {
        type: "datetime",
        operators: [
          "time_is_after",
          "time_is_before",
          "time_range"
        ]
      }
    }
  },
  "POST /tasks/search": {
    customFields: true,
    fields: {
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
      due_date: {
        type: "datetime",
        operators: [
          "time_is_after",
          "time_is_before",
          "time_range",
          "is_set"
        ]
      },
      created_at: {
        type: "datetime",
        operators: [
          "time_is_after",
          "time_is_before",
          "time_range"
        ]
      },
      updated_at: {
        type: "datetime",
        operators: [
          "time_is_after",
          "time_is_before",
          "time_range"
        ]
      }
    }
  },
  "POST /users/search": {
    customFields: false,
    fields: {
      email: {
        type: "string",
        operators: [
          "equals",
          "in",
          "not_in"
        ]
      }
    }
  }
} as const satisfies Record<string, FilterDescriptor>;

/** What each operator takes. */
export const OPERANDS = {
  equals: "value",
  not_equals: "value",
  contains: "value",
  does_not_contain: "value",
  in: "values",
  not_in: "values",
  and: "subfilters",
  or: "subfilters",
  time_is_after: "value",
  time_is_before: "value",
  time_range: "values/2",
  string_contains: "value",
  string_does_not_contain: "value",
  is_set: "none",
  is_unset: "none",
  greater_than: "value",
  less_than: "value",
  greater_than_or_equals: "value",
  less_than_or_equals: "value"
} as const satisfies Record<string, OperandKind>;

/** How deep filters may nest; the root counts as 1. */
export const MAX_FILTER_DEPTH = 3;
