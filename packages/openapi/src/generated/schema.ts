/**
 * Generated from spec/openapi.yaml by `pnpm generate`. Do not edit.
 *
 * @noformat
 */
export interface paths {
    "/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the issues opened in a span of time
         * @description Lists the issues that were created between two points in time, which may lie at most 365 days apart.
         *     One source says that the span selects by update instead; creation is what a tool list of August and a connector of October 2026 say. The vendor's text of July 2026 names neither.
         *
         *     A page holds up to 20000 issues and does so unless `limit` says less.
         */
        get: operations["GetIssues"];
        put?: never;
        /**
         * Open an issue
         * @description Opens an issue and writes its first message. To bring over issues of the past with all their messages, use `POST /import/issues`.
         *
         *     Unless `destination_metadata` says otherwise that message is an internal note, so nobody outside hears of the issue.
         *     A `requester_email` that no contact has makes a contact. There is no protection against sending the same issue twice.
         */
        post: operations["CreateIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issues/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search issues
         * @description Finds the issues that a filter, a text or both describe. Results cannot be sorted and are not counted.
         *
         *     `x-pylon-filter` holds the fields and what each allows; the slug of any custom field is a field too.
         *     A filter on `updated_at` reportedly spans 30 days at most.
         *     Since October 2026 there are also `customer_portal_visible`, `issue_is_issue_group`, `workspace_email` and `reopened`.
         *     Which operators they allow is not documented, so they are not declared.
         *     People also met the undocumented names `solved_at`, `issue_in_current_state_duration`, `issue_ai_agent_id` and `issue_ai_agent_has_resolved`.
         */
        post: operations["SearchIssues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue, or its number.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueIdOrNumber"];
            };
            cookie?: never;
        };
        /**
         * Get an issue
         * @description Reads one issue, by its id or by its number. What was written on it is read with `GET /issues/{id}/messages`.
         */
        get: operations["GetIssue"];
        put?: never;
        post?: never;
        /**
         * Delete an issue
         * @description Deletes an issue for good, with its messages. There is no way back. To remove one message, use `DELETE /issues/{id}/messages/{message_id}`.
         *
         *     The vendor's document speaks of the id only and declares no failure; what an unknown id answers is not documented.
         */
        delete: operations["DeleteIssue"];
        options?: never;
        head?: never;
        /**
         * Change an issue
         * @description Writes the properties that are given and leaves the others alone. A list of tags replaces all tags.
         *     An empty string takes away the assignee or the team, and since October 2026 the requester or the account.
         *     To write to the customer use `POST /issues/{id}/reply`, to put it aside for a while `POST /issues/{id}/snooze`.
         *
         *     The vendor's document speaks of the id only; a tool list of August 2026 takes the number of the issue as well.
         */
        patch: operations["UpdateIssue"];
        trace?: never;
    };
    "/issues/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue, or its number.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueIdOrNumber"];
            };
            cookie?: never;
        };
        /**
         * List the messages of an issue
         * @description Lists replies and internal notes together, oldest first. `is_private` tells them apart.
         *
         *     Without `limit` and `cursor` the answer holds all messages at once. A `cursor` alone continues in pages of 100.
         *
         *     The vendor's document speaks of the id only; newer sources take the number of an issue as well.
         */
        get: operations["GetIssueMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issues/{id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue, or its number.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueIdOrNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write an internal note
         * @description Writes a note that only the team sees. `thread_id` or `message_id` chooses the internal thread, see the body.
         *     Giving both is answered with 400. The vendor's document names 403 for notes and replies without saying when it comes.
         *
         *     The vendor's document speaks of the id only; newer sources take the number of an issue as well.
         */
        post: operations["CreateIssueNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issues/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue, or its number.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueIdOrNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply to the customer
         * @description Sends a message to the customer. `message_id` names the message it answers and by that the channel and thread it goes to.
         *     On an issue that goes by mail `email_info` has to name the recipients. Files are uploaded before, with `POST /attachments`.
         *     The vendor's document names 403 for notes and replies without saying when it comes.
         *
         *     The vendor's document speaks of the id only; newer sources take the number of an issue as well.
         */
        post: operations["CreateIssueReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issues/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue, or its number.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueIdOrNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Snooze an issue
         * @description Puts an issue aside until a point in time. The vendor's user guide of September 2025 says that it moves to `on_hold` meanwhile, and that new public activity takes it off hold.
         *     No operation wakes it before; that a new `state` does is not documented.
         */
        post: operations["SnoozeIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issues/{id}/followers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue, or its number.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueIdOrNumber"];
            };
            cookie?: never;
        };
        /**
         * List the followers of an issue
         * @description Lists the users and contacts who follow an issue, all at once.
         */
        get: operations["GetIssueFollowers"];
        put?: never;
        /**
         * Add or remove followers
         * @description Adds users and contacts to the followers of an issue, or removes them when `operation` is `remove`. The answer holds all followers.
         */
        post: operations["AddIssueFollowers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issues/{id}/external-issues": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue, or its number.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueIdOrNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link an issue of a tracker
         * @description Links an issue to one in a tracker such as Linear or Jira, or takes the link away when `operation` is `unlink`.
         *     The tracker has to be connected to Pylon. The vendor's user guide of September 2025 says that an issue with unfinished work linked to it moves to `on_hold`.
         */
        post: operations["LinkExternalIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issue-statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the statuses of issues
         * @description Lists all statuses of the organization, the five defaults and its own, all at once.
         *     `category` is what stays the same between organizations.
         */
        get: operations["GetIssueStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description Every account of the organization, a page at a time. In which order is not documented. To find some of them, search.
         */
        get: operations["GetAccounts"];
        put?: never;
        /**
         * Create an account
         * @description Makes an account from a name and whatever else is known about it. Where the API takes it for a duplicate, the error names the account that is there already in `exists_id`; what counts as a duplicate is not documented.
         *     Two calls may make two accounts, so look an unanswered one up rather than repeat it.
         */
        post: operations["CreateAccount"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update many accounts
         * @description Makes the same change to 1 to 100 accounts. The change is only started: it may not be done when the answer arrives, and the answer holds no account, so look at one with `GET /accounts/{id}`.
         *     Whether an unknown id stops the others is not documented.
         */
        patch: operations["UpdateAccounts"];
        trace?: never;
    };
    "/accounts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search accounts
         * @description Finds accounts by a filter, by words, or by both at once. Custom fields are filtered by their slug.
         */
        post: operations["SearchAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the account, or one of its external ids. Percent-encode the latter.
                 * @example 79c01e81-7c95-49e5-885c-485ad05edaec
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get an account
         * @description One account, by its id or by an external id.
         */
        get: operations["GetAccount"];
        put?: never;
        post?: never;
        /**
         * Delete an account
         * @description Deletes the account for good. What becomes of its contacts and issues is not documented, nor is the answer for an account that is gone already.
         *     To keep them, merge the account into another one with `POST /accounts/merge`.
         */
        delete: operations["DeleteAccount"];
        options?: never;
        head?: never;
        /**
         * Update an account
         * @description Changes the fields that are sent and leaves the others. Lists replace what was there, an empty `owner_id` leaves the account without an owner.
         *     A change may set off automations, so an unanswered call is not repeated on its own. To make the same change to up to 100 accounts, use `PATCH /accounts`.
         */
        patch: operations["UpdateAccount"];
        trace?: never;
    };
    "/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description Every contact of the organization, a page at a time. The parameters for paging work, though Pylon documents them only since August 2026.
         */
        get: operations["GetContacts"];
        put?: never;
        /**
         * Create a contact
         * @description Makes a contact from a name and whatever else is known. The account is named by its id or by its external id, not by both.
         *     Where the API takes it for a duplicate, the error names the contact that is there already in `exists_id`.
         */
        post: operations["CreateContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search contacts
         * @description Finds contacts by a filter, by words, or by both at once. Custom fields are filtered by their slug.
         */
        post: operations["SearchContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the contact. Since about September 2026 an external id is taken too; percent-encode it.
                 * @example 6cac8656-4ff2-423f-a357-ade74acac1d0
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a contact
         * @description One contact. The vendor's document gives this operation a cursor and a limit, which belong to the list.
         */
        get: operations["GetContact"];
        put?: never;
        post?: never;
        /**
         * Delete a contact
         * @description Deletes the contact for good. What becomes of the issues the person opened is not documented, nor is the answer for a contact that is gone already.
         */
        delete: operations["DeleteContact"];
        options?: never;
        head?: never;
        /**
         * Update a contact
         * @description Changes the fields that are sent and leaves the others. `external_ids` replaces the ids that were there; whether the other lists replace or add is not documented. An empty `account_id` takes the contact out of its account.
         *     Give `email` or `emails`, and `account_id` or `account_external_id`.
         */
        patch: operations["UpdateContact"];
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description All users at once. No cursor is documented.
         */
        get: operations["GetUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search users
         * @description Finds users by mail address, the only thing one can filter by.
         */
        post: operations["SearchUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the user.
                 * @example 6e8e436c-88b8-41c1-b4ec-5ddac752c681
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description One user.
         */
        get: operations["GetUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a user
         * @description Changes the fields that are sent and leaves the others. Users cannot be created or deleted by this API.
         *     A new status can change who gets issues assigned, so an unanswered call is not repeated on its own.
         */
        patch: operations["UpdateUser"];
        trace?: never;
    };
    "/user-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List user roles
         * @description All roles that users of the organization can have, built-in ones and those it made.
         */
        get: operations["GetUserRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List teams
         * @description All teams at once. No cursor is documented.
         */
        get: operations["GetTeams"];
        put?: never;
        /**
         * Create a team
         * @description Makes a team with a name and members. Two calls presumably make two teams, as names are not known to be unique.
         */
        post: operations["CreateTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the team.
                 * @example fce8a080-c229-4505-9658-9bcd3e93faa5
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a team
         * @description One team with its members.
         */
        get: operations["GetTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a team
         * @description Changes the fields that are sent and leaves the others. `user_ids` replaces all members.
         */
        patch: operations["UpdateTeam"];
        trace?: never;
    };
    "/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tags
         * @description All tags at once, for every kind of object. No cursor is documented.
         */
        get: operations["GetTags"];
        put?: never;
        /**
         * Create a tag
         * @description Makes a tag for one kind of object. To put it on an issue or account, name it in `tags` there; an article takes its id in `tag_ids`.
         *     Where the API takes it for a duplicate, the error names the tag that is there already in `exists_id`.
         */
        post: operations["CreateTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the tag. Objects carry tags by name, so look the id up with `GET /tags`.
                 * @example 5e7b43a3-82eb-4170-9fd4-a78c8d3339f8
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a tag
         * @description One tag.
         */
        get: operations["GetTag"];
        put?: never;
        post?: never;
        /**
         * Delete a tag
         * @description Deletes the tag for good. How soon it vanishes from the objects that carry it is not documented.
         */
        delete: operations["DeleteTag"];
        options?: never;
        head?: never;
        /**
         * Update a tag
         * @description Changes the name or the colour of a tag. What it can stand on stays.
         */
        patch: operations["UpdateTag"];
        trace?: never;
    };
    "/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List custom fields
         * @description All custom fields of one kind of object, with the options of select fields. No cursor is documented.
         */
        get: operations["GetCustomFields"];
        put?: never;
        /**
         * Create a custom field
         * @description Adds a field to a kind of object. Where the API takes it for a duplicate, the error names the field that is there already in `exists_id`; whether a slug that is taken counts as one is not documented.
         */
        post: operations["CreateCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom-fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the custom field. Whether its slug works too is not documented.
                 * @example a66ccdb9-077b-4727-8f0b-42d59513ca14
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a custom field
         * @description One custom field, with the options of a select field.
         */
        get: operations["GetCustomField"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a custom field
         * @description Changes what is sent and leaves the rest. What kind of object the field belongs to and what type it has cannot be changed.
         */
        patch: operations["UpdateCustomField"];
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the organization and user of the token
         * @description Says which organization and which user the token stands for. It changes nothing and takes no parameters, so it serves to check a token and its region.
         */
        get: operations["GetMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/email-suppressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List suppressed email addresses
         * @description Presumably the addresses that Pylon no longer writes to, because mail to them bounced or was reported as spam.
         *     Known by method and path alone: whether it takes a cursor, and what an entry holds, is not.
         *
         *     @experimental
         */
        get: operations["ListEmailSuppressions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/email-suppressions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which suppression, by an id that the list presumably tells.
                 * @example 2d4a9a5e-3f0c-4f52-9f4e-0d2a6a1f7c31
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Lift the suppression of an email address
         * @description Presumably lets Pylon write to the address again. Known by method and path alone.
         *
         *     @experimental
         */
        delete: operations["DeleteEmailSuppression"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks
         * @description Every task of the organization, a page at a time. In which order, and whether subtasks stand beside their parents, is not documented. To find some of them, use `POST /tasks/search`.
         */
        get: operations["GetTasks"];
        put?: never;
        /**
         * Create a task
         * @description Makes a task from a title and whatever else is known about it. With `parent_task_id` it becomes a subtask.
         *     Two calls make two tasks, so look an unanswered one up rather than repeat it.
         */
        post: operations["CreateTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search tasks
         * @description Finds tasks by a filter. Custom fields of tasks are filtered by their slug, since July 2026.
         *     `is_unset` is documented for `project_id` alone, so tasks without an assignee, an account, a milestone or a due date cannot be asked for.
         */
        post: operations["SearchTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the task.
                 * @example c2d88804-650c-4691-95ac-a79426a6904e
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a task
         * @description One task. What was said about it is read with `GET /tasks/{id}/comments`.
         */
        get: operations["GetTask"];
        put?: never;
        post?: never;
        /**
         * Delete a task
         * @description Deletes the task for good. What becomes of its subtasks and its comments is not documented.
         */
        delete: operations["DeleteTask"];
        options?: never;
        head?: never;
        /**
         * Update a task
         * @description Changes the fields that are sent and no others. What completing a subtask does to the task above it, and whether it counts towards the milestone, is not documented.
         */
        patch: operations["UpdateTask"];
        trace?: never;
    };
    "/tasks/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the task.
                 * @example c2d88804-650c-4691-95ac-a79426a6904e
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List the comments on a task
         * @description All comments at once, internal ones included, in the order in which they were written. There is no cursor.
         */
        get: operations["GetTaskComments"];
        put?: never;
        /**
         * Comment on a task
         * @description Writes a comment in the name of the token's owner. Unless it is internal, the customer can read it where the task is visible in the portal.
         *     Two calls make two comments. Only the author can change or delete it later.
         */
        post: operations["CreateTaskComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/comments/{comment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the task.
                 * @example c2d88804-650c-4691-95ac-a79426a6904e
                 */
                id: string;
                /**
                 * @description Pylon's id of the comment, as `GET /tasks/{id}/comments` tells it.
                 * @example 10c3b280-1c69-4e75-acab-7e5097a82ace
                 */
                comment_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a comment on a task
         * @description Takes a comment away. Its author alone can do so, which for the API is the owner of the token.
         */
        delete: operations["DeleteTaskComment"];
        options?: never;
        head?: never;
        /**
         * Rewrite a comment on a task
         * @description Gives a comment other words. Its author alone can do so, which for the API is the owner of the token.
         */
        patch: operations["UpdateTaskComment"];
        trace?: never;
    };
    "/tasks/{id}/external-issues": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which task, presumably by Pylon's id.
                 * @example c2d88804-650c-4691-95ac-a79426a6904e
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link a task to an issue in a tracker
         * @description Presumably links the task to an issue in a tracker such as Linear or Jira, as `POST /issues/{id}/external-issues` does for issues.
         *     Known by method and path alone: neither what it takes nor what it answers is. The body of the example is a guess by analogy.
         *
         *     @experimental
         */
        post: operations["LinkTaskExternalIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which task, presumably by Pylon's id.
                 * @example c2d88804-650c-4691-95ac-a79426a6904e
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link a task to an issue
         * @description Presumably links the task to an issue of Pylon. Known by method and path alone: neither what it takes nor what it answers is.
         *     The body of the example is a guess by analogy. Tasks are not known to show the issues they are linked to.
         *
         *     @experimental
         */
        post: operations["LinkTaskIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a project
         * @description Makes a project for an account, empty or from a template. What the template brings along is not documented. There is no list of projects; `POST /projects/search` finds them.
         *     Two calls make two projects, so look an unanswered one up rather than repeat it.
         */
        post: operations["CreateProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search projects
         * @description Finds projects by a filter. Custom fields of projects are filtered by their slug, since July 2026.
         *     Without a filter it lists all of them; whether that takes in the archived ones is not documented.
         */
        post: operations["SearchProjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the project.
                 * @example 808d60b6-89fe-43a4-b6a0-cd22ed53ec97
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a project
         * @description One project. Its tasks are found with `POST /tasks/search`.
         */
        get: operations["GetProject"];
        put?: never;
        post?: never;
        /**
         * Delete a project
         * @description Deletes the project for good. What becomes of its milestones and tasks is not documented; to keep them, archive it with `PATCH /projects/{id}`.
         */
        delete: operations["DeleteProject"];
        options?: never;
        head?: never;
        /**
         * Update a project
         * @description Changes the fields that are sent and no others. To put a project away without losing it, send `is_archived`.
         */
        patch: operations["UpdateProject"];
        trace?: never;
    };
    "/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a milestone
         * @description Makes a step of a project. Tasks are put on it by their `milestone_id`.
         *     Two calls make two milestones.
         */
        post: operations["CreateMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/milestones/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search milestones
         * @description Presumably finds milestones by a filter and pages through the body, as `POST /projects/search` does. Known by method and path alone: what it takes, what can be filtered and what it answers is not. The body of the example is a guess by analogy.
         *
         *     @experimental
         */
        post: operations["SearchMilestones"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/milestones/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the milestone.
                 * @example 701d9fb9-d786-4e62-80f7-6a1050bcd260
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a milestone
         * @description One milestone. The tasks that count towards it are found with `POST /tasks/search`.
         */
        get: operations["GetMilestone"];
        put?: never;
        post?: never;
        /**
         * Delete a milestone
         * @description Deletes the milestone for good. What becomes of the tasks on it is not documented.
         */
        delete: operations["DeleteMilestone"];
        options?: never;
        head?: never;
        /**
         * Update a milestone
         * @description Changes the name or the due date of a milestone. It stays with its project.
         */
        patch: operations["UpdateMilestone"];
        trace?: never;
    };
    "/audit-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit logs
         * @description What was done in the organization, a page at a time. In which order, and how far back it reaches, is not documented.
         *     To read what is new, search by `action_happened_at` with `POST /audit-logs/search`.
         */
        get: operations["GetAuditLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-logs/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search audit logs
         * @description Finds entries by what was done and when. Who did it and to what cannot be filtered.
         */
        post: operations["SearchAuditLogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/devin/disconnect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disconnect Devin
         * @description Withdraws the grant under which the calling token was issued to the coding agent Devin. The grant is an OAuth grant of WorkOS, through which Pylon lets apps sign in.
         *     Refresh tokens stop working at once. An access token that is already out works until it expires, which takes five minutes at most. Disconnecting once more succeeds too.
         *
         *     Only an OAuth token of the Devin app can call it; an API token cannot. A list of operations of October 2026 leaves it out, so it may not be meant for anyone else.
         */
        post: operations["DisconnectDevin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List surveys
         * @description All surveys of the organization at once. No operation makes or changes one.
         */
        get: operations["GetSurveys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search surveys
         * @description Finds the surveys that changed within a span of time, which is all one can filter by.
         *     There is no cursor, so one call reaches 999 surveys at most; `GET /surveys` answers all of them.
         */
        post: operations["SearchSurveys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the survey.
                 * @example 230b38a9-2610-4e94-8ecd-381ed2a53d1f
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a survey
         * @description One survey with its name and type. Its questions are told by the answers of `GET /surveys/{id}/responses` alone.
         */
        get: operations["GetSurvey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/surveys/{id}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the survey.
                 * @example 230b38a9-2610-4e94-8ecd-381ed2a53d1f
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List the responses to a survey
         * @description What people answered to one survey, a page at a time. In which order is not documented.
         *     The responses can be narrowed down by time, account and contact. Several of these parameters presumably have to hold together.
         */
        get: operations["GetSurveyResponses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feature-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a feature request
         * @description Makes a feature request as it is sent. With `should_auto_fetch_evidence` Pylon gathers evidence for the title and writes the description itself.
         *     The answer does not wait for that: read the outcome later with `GET /feature-requests/{id}`.
         *
         *     This is the one operation on feature requests for which the vendor's document names a 403; when it is given is not documented.
         */
        post: operations["CreateFeatureRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feature-requests/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search feature requests
         * @description Finds feature requests by words, status and account, where each that is sent has to hold. With none of them it lists all.
         *     The vendor's text speaks of pages, but there is no cursor: one call reaches 1000 feature requests at most. Nor is there an operation that lists them otherwise.
         */
        post: operations["SearchFeatureRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feature-requests/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge feature requests into one
         * @description Merges feature requests into another one; those that were merged become archived. Send merges into the same one after each other, never at once.
         *     What it takes comes from a tool list of August 2026, which also gave it 10 calls a minute; the limit of October 2026 is not known. What it answers, and what becomes of evidence and portal visibility, is not known.
         *
         *     @experimental
         */
        post: operations["MergeFeatureRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feature-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the feature request.
                 * @example d009afe1-c30e-4057-9b8d-3d2edb7ebd46
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a feature request
         * @description One feature request, with its evidence if `fetch_evidence` says so.
         */
        get: operations["GetFeatureRequest"];
        put?: never;
        post?: never;
        /**
         * Delete a feature request
         * @description Deletes the feature request and its evidence for good. To put one aside instead, set its `request_status` to `archived` with `PATCH /feature-requests/{id}`.
         *     What a delete of one that is gone already answers is not documented.
         */
        delete: operations["DeleteFeatureRequest"];
        options?: never;
        head?: never;
        /**
         * Update a feature request
         * @description Moves a feature request to another status or writes its custom fields. Fields that are not sent keep what they hold.
         *     Its title, description and evidence cannot be changed here. Who sees it in the portal is said by `POST /feature-requests/{id}/set-portal-visibility`.
         */
        patch: operations["UpdateFeatureRequest"];
        trace?: never;
    };
    "/feature-requests/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the feature request.
                 * @example d009afe1-c30e-4057-9b8d-3d2edb7ebd46
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add evidence to a feature request
         * @description Links an account to the feature request, as one that asks for it. Beyond that only method and path are known: neither what it takes nor what it answers.
         *     `GET /feature-requests/{id}` with `fetch_evidence` shows the evidence there is.
         *
         *     @experimental
         */
        post: operations["AddFeatureRequestEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feature-requests/{id}/set-portal-visibility": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the feature request.
                 * @example d009afe1-c30e-4057-9b8d-3d2edb7ebd46
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show or hide a feature request in the portal
         * @description Lets accounts see a feature request in the customer portal, or hides it from them. Accounts that are not named keep what they had, and an account that has it already is passed over, so the call can be repeated.
         *     It takes effect while the tab for feature requests is switched on in the settings of the portal.
         */
        post: operations["SetFeatureRequestPortalVisibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call-recordings/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search call recordings
         * @description Finds call recordings by a filter, a page at a time. Without a filter it lists all; no other operation does. Whether custom fields can be filtered by is not documented.
         *     The vendor's document describes a body for making one (`app_type` is required in it), but no operation that takes it; `POST /call-recordings` is likely and unproven.
         */
        post: operations["SearchCallRecordings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call-recordings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the call recording.
                 * @example 30074f35-6369-4e69-ad84-46b7c2b1549b
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a call recording
         * @description One call recording with who took part, when, and a summary. Its transcript is not part of it.
         */
        get: operations["GetCallRecording"];
        put?: never;
        post?: never;
        /**
         * Delete a call recording
         * @description Deletes the call recording from Pylon for good. What becomes of evidence that rests on it, and of the recording in the call recorder, is not documented.
         */
        delete: operations["DeleteCallRecording"];
        options?: never;
        head?: never;
        /**
         * Update a call recording
         * @description Puts a call recording to an account or writes its custom fields. Nothing else of it can be changed here.
         */
        patch: operations["UpdateCallRecording"];
        trace?: never;
    };
    "/knowledge-bases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List knowledge bases
         * @description All knowledge bases of the organization at once. No cursor is documented. No known operation makes or changes one.
         */
        get: operations["GetKnowledgeBases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge-bases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
            };
            cookie?: never;
        };
        /**
         * Get a knowledge base
         * @description One knowledge base. Its articles are at `GET /knowledge-bases/{id}/articles`, its collections at `GET /knowledge-bases/{id}/collections`.
         */
        get: operations["GetKnowledgeBase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge-bases/{id}/articles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
            };
            cookie?: never;
        };
        /**
         * List the articles of a knowledge base
         * @description All articles of a knowledge base with their texts, a page at a time and in one language.
         *     It takes no filter and no order. Whether drafts and unlisted articles are among them is not documented; `is_published` and `is_unlisted` tell them apart.
         */
        get: operations["GetArticles"];
        put?: never;
        /**
         * Write an article
         * @description Makes an article, with translations if there are any. It stays a draft unless `is_published` is true; then its translations are published with it.
         *
         *     Tags cannot be given here: set `tag_ids` by `PATCH /knowledge-bases/{id}/articles/{article_id}` afterwards. Collection and slug can be given here only.
         */
        post: operations["CreateArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge-bases/{id}/articles/{article_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
                /**
                 * @description Pylon's id of the article, which has to belong to the knowledge base. Neither its identifier nor its slug is documented to work.
                 * @example 712361a5-6bbd-4a03-a7f5-51a7eb84fbca
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        /**
         * Get an article
         * @description One article with its texts, in one language.
         */
        get: operations["GetArticle"];
        put?: never;
        post?: never;
        /**
         * Delete an article
         * @description Deletes the article for good. What becomes of redirects that lead to it is not documented.
         *     To take it off the site and keep it, send `is_published: false` by `PATCH /knowledge-bases/{id}/articles/{article_id}`.
         */
        delete: operations["DeleteArticle"];
        options?: never;
        head?: never;
        /**
         * Update an article
         * @description Changes an article, or with `language` one of its translations. Fields that are not sent stay as they are.
         *
         *     A changed text is a draft at first. `publish_updated_body_html` publishes it in the same step; before that, `POST /knowledge-bases/{id}/articles/{article_id}/request-review` can ask others to look at it.
         *     No field moves the article to another collection or gives it another slug.
         */
        patch: operations["UpdateArticle"];
        trace?: never;
    };
    "/knowledge-bases/{id}/articles/{article_id}/request-review": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
                /**
                 * @description Pylon's id of the article, which has to belong to the knowledge base. Neither its identifier nor its slug is documented to work.
                 * @example 712361a5-6bbd-4a03-a7f5-51a7eb84fbca
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a review of an article
         * @description Asks users, the AI or both to review the draft of an article. The article needs a newest version that is not published yet.
         *     Users have to be reviewers of the knowledge base already, and the AI reviews only where the organization has that switched on.
         *
         *     The state of the review is in `approval_info` of the article. With which status a missing draft, a user who is no reviewer or a missing AI review is refused is not documented, nor what a second request does while the first is open.
         */
        post: operations["RequestArticleReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge-bases/{id}/collections": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
            };
            cookie?: never;
        };
        /**
         * List the collections of a knowledge base
         * @description All collections of a knowledge base at once, nested ones included; `parent_collection_id` tells where each stands. No cursor is documented.
         */
        get: operations["GetCollections"];
        put?: never;
        /**
         * Create a collection
         * @description Makes a collection, at the top of the knowledge base or within another one. Articles are put into it as they are written, by `POST /knowledge-bases/{id}/articles`.
         */
        post: operations["CreateCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge-bases/{id}/collections/{collection_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
                /**
                 * @description Pylon's id of the collection, which has to belong to the knowledge base.
                 * @example a2530c7f-a2cb-4727-a503-e47daa67ef6f
                 */
                collection_id: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        /**
         * Get a collection
         * @description One collection, without its articles.
         */
        get: operations["GetCollection"];
        put?: never;
        post?: never;
        /**
         * Delete a collection
         * @description Deletes the collection for good, and with it everything inside: its articles, the collections within it and the articles of those.
         *     An article that is to stay cannot be moved out by the API.
         */
        delete: operations["DeleteCollection"];
        options?: never;
        head?: never;
        /**
         * Update a collection
         * @description Changes a collection. Fields that are not sent stay as they are. No field moves it to another place or gives it an icon.
         */
        patch: operations["UpdateCollection"];
        trace?: never;
    };
    "/knowledge-bases/{id}/route-redirects": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a redirect
         * @description Makes a path of the knowledge base lead to one of its articles or collections, for addresses from before a move. No known operation lists, changes or deletes redirects.
         */
        post: operations["CreateRouteRedirect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge-bases/{id}/themes/{theme_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
                /**
                 * @description Which theme. No known operation lists themes, so the id has to come from elsewhere. The name of this parameter is ours.
                 * @example c7bf3710-1693-4ee8-9942-e28b8891bc46
                 */
                theme_id: components["parameters"]["ThemeId"];
            };
            cookie?: never;
        };
        /**
         * Get a theme of a knowledge base
         * @description Presumably what a knowledge base looks like to readers. Known by method and path alone.
         *     @experimental
         */
        get: operations["GetKnowledgeBaseTheme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a theme of a knowledge base
         * @description Presumably changes what a knowledge base looks like, as a draft until `POST /knowledge-bases/{id}/themes/{theme_id}/publish` shows it to readers.
         *     Known by method and path alone.
         *
         *     @experimental
         */
        patch: operations["UpdateKnowledgeBaseTheme"];
        trace?: never;
    };
    "/knowledge-bases/{id}/themes/{theme_id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
                /**
                 * @description Which theme. No known operation lists themes, so the id has to come from elsewhere. The name of this parameter is ours.
                 * @example c7bf3710-1693-4ee8-9942-e28b8891bc46
                 */
                theme_id: components["parameters"]["ThemeId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a theme of a knowledge base
         * @description Presumably makes the changes of a theme visible to readers. Known by method and path alone; no body is declared, though it may take one.
         *     @experimental
         */
        post: operations["PublishKnowledgeBaseTheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/article-feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the feedback on articles
         * @description Presumably the ratings that readers leave below articles. Known by method and path alone:
         *     whether it takes a cursor, whether it can be narrowed down to an article, and what an entry holds, is not.
         *
         *     @experimental
         */
        get: operations["ListArticleFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/macros": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List macros
         * @description All macros at once, or all of one group. No cursor is documented. Whether macros that the owner of the token cannot use are left out is not documented.
         *
         *     The vendor's document expects a 403 from every operation on macros; which permission they need it does not say.
         */
        get: operations["GetMacros"];
        put?: never;
        /**
         * Create a macro
         * @description Makes a macro in a group that is there already. It has a text, and can have a condition and a visibility. No field takes actions.
         */
        post: operations["CreateMacro"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/macros/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the macro.
                 * @example 8fff1abb-8a66-439a-8005-94b9828a2588
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a macro
         * @description One macro.
         */
        get: operations["GetMacro"];
        put?: never;
        post?: never;
        /**
         * Delete a macro
         * @description Deletes the macro, for good according to a tool list of August 2026. A list of operations of October 2026 has it too.
         *     No document at hand describes it, so limit and answer are not known.
         *
         *     @experimental
         */
        delete: operations["DeleteMacro"];
        options?: never;
        head?: never;
        /**
         * Update a macro
         * @description Changes a macro. Fields that are not sent stay as they are, and its actions always do.
         */
        patch: operations["UpdateMacro"];
        trace?: never;
    };
    "/macro-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List macro groups
         * @description All groups of macros at once. No cursor is documented. No operation makes, changes or deletes a group.
         */
        get: operations["GetMacroGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ticket forms
         * @description All ticket forms at once, with the fields they ask for. No cursor is documented.
         */
        get: operations["GetTicketForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket-forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the ticket form.
                 * @example 5a08e225-da6f-40c1-8c15-3ad333735a9f
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a ticket form
         * @description One ticket form with its fields. The issues it opened are found by `POST /issues/search` with the field `ticket_form_id`.
         */
        get: operations["GetTicketForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket-forms/{id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the ticket form.
                 * @example 5a08e225-da6f-40c1-8c15-3ad333735a9f
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a ticket form
         * @description Presumably opens an issue as if somebody had filled in the form. Known by method and path alone, from a list of operations of October 2026.
         *     `POST /issues` opens an issue in a documented way.
         *
         *     @experimental
         */
        post: operations["CreateTicketFormSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge accounts
         * @description Moves what belongs to up to 100 accounts into one that stays, then deletes them for good. There is no way back.
         *     Issues, contacts, opportunities, domains, channels, external ids and whatever else hangs on them go over; their tags and their custom field values are lost.
         *     They are merged one after the other. When one fails, those before it stay merged, so read what is left with `GET /accounts/{id}` before calling again.
         */
        post: operations["MergeAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/highlights": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the account, or one of its external ids. Percent-encode the latter.
                 * @example 79c01e81-7c95-49e5-885c-485ad05edaec
                 */
                account_id: components["parameters"]["AccountOfHighlight"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Highlight something on an account
         * @description Puts a piece of text on the account that whoever looks at it should see. Keep the id: no operation lists highlights or reads one.
         *     Calling it twice puts the text there twice, as far as is known.
         *     The three operations on highlights are in the vendor's document of July 2026 and were still counted in September; a list of operations of October 2026 leaves them out.
         */
        post: operations["CreateAccountHighlight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/highlights/{highlight_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the account, or one of its external ids. Percent-encode the latter.
                 * @example 79c01e81-7c95-49e5-885c-485ad05edaec
                 */
                account_id: components["parameters"]["AccountOfHighlight"];
                /**
                 * @description The id of the highlight, as `POST /accounts/{account_id}/highlights` answered it.
                 * @example ea7a918a-ae3f-4d34-8788-e778b7af02a2
                 */
                highlight_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a highlight
         * @description Takes the highlight off the account for good. Unlike other deletes it answers with data, which says that it worked.
         */
        delete: operations["DeleteAccountHighlight"];
        options?: never;
        head?: never;
        /**
         * Update a highlight
         * @description Changes the text of a highlight, or when it expires. A field that is not sent keeps its value.
         */
        patch: operations["UpdateAccountHighlight"];
        trace?: never;
    };
    "/accounts/{account_id}/notebook-blocks/{block_id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account whose notebook it is, presumably by Pylon's id. Whether an external id is taken is not known.
                 * @example 79c01e81-7c95-49e5-885c-485ad05edaec
                 */
                account_id: string;
                /**
                 * @description A block of the account's notebook. No known operation tells the ids of blocks, and the name of this parameter is a guess.
                 * @example 167dd826-b843-45ba-963f-f3307ab1d108
                 */
                block_id: string;
            };
            cookie?: never;
        };
        /**
         * Read the notes of a block in an account's notebook
         * @description Reads the notes of one block. Known by method and path alone: whether it takes a cursor, and what a note holds, is not.
         *
         *     @experimental
         */
        get: operations["GetAccountNotebookBlockNotes"];
        put?: never;
        /**
         * Append a note to a block in an account's notebook
         * @description Appends a note to one block, so calling it twice presumably appends two. Known by method and path alone: what it takes and answers is not.
         *
         *     @experimental
         */
        post: operations["CreateAccountNotebookBlockNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/relationship": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the account on the lower side: the child of a parent, the client of a partner. Whether an external id is taken here is not documented.
                 * @example 164d8abf-c7e0-4d13-a369-dc19f5b779bf
                 */
                account_id: components["parameters"]["LowerAccount"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an account a parent or a partner
         * @description Ties the account of the path, as the child or the client, to a parent or a partner. Mind that this path is in the singular; list and delete have the plural.
         *     The parent then presumably names the account in `subaccount_ids`, a partner in `associated_account_ids`. From the upper side the tie is made by `subaccount_ids` of `POST /accounts`, whose vendor text knows both kinds.
         *     How a second parent, or the same tie again, is answered is not documented.
         */
        post: operations["CreateAccountRelationship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/relationships": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the account on the lower side: the child of a parent, the client of a partner. Whether an external id is taken here is not documented.
                 * @example 164d8abf-c7e0-4d13-a369-dc19f5b779bf
                 */
                account_id: components["parameters"]["LowerAccount"];
            };
            cookie?: never;
        };
        /**
         * List the parents and partners of an account
         * @description All relationships in which the account is the child or the client. Those in which it is the parent or the partner are not listed; `GET /accounts/{id}` shows that side in `subaccount_ids` and `associated_account_ids`.
         *     No cursor is documented.
         */
        get: operations["GetAccountRelationships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/relationships/{relationship_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the account on the lower side: the child of a parent, the client of a partner. Whether an external id is taken here is not documented.
                 * @example 164d8abf-c7e0-4d13-a369-dc19f5b779bf
                 */
                account_id: components["parameters"]["LowerAccount"];
                /**
                 * @description The id of the relationship, as `GET /accounts/{account_id}/relationships` lists it. It is not the id of the other account.
                 * @example d914a43f-5103-4971-90eb-d3fe295ec859
                 */
                relationship_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Untie an account from a parent or partner
         * @description Ends the relationship; both accounts stay. Unlike other deletes it answers with what was deleted.
         */
        delete: operations["DeleteAccountRelationship"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the account, or one of its external ids. Percent-encode the latter.
                 * @example 79c01e81-7c95-49e5-885c-485ad05edaec
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List the activities of an account
         * @description Presumably what happened at the account, with what `POST /accounts/{id}/activities` put there.
         *     Known by method and path alone: whether it takes a cursor, and what an entry holds, is not.
         *
         *     @experimental
         */
        get: operations["GetAccountActivities"];
        put?: never;
        /**
         * Add an activity to an account
         * @description Notes on the account that something happened there, for example a visit or a signature. The kinds of activities are set up in Pylon; `GET /activity-types` lists them.
         *     It answers without an id, and an activity can be neither changed nor deleted here. Calling it twice notes it twice, as far as is known.
         */
        post: operations["CreateActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the account, or one of its external ids. Percent-encode the latter.
                 * @example 79c01e81-7c95-49e5-885c-485ad05edaec
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file to an account
         * @description Keeps a file with the account, sent along or fetched by Pylon from an address. To send a file with a message, use `POST /attachments` instead.
         *     The vendor calls it an upload of one or more files and answers with a list, but names one part `file`; whether that part may be repeated is not documented. How large a file may be is not documented either.
         *     No operation lists or deletes the files of an account, so a repeated call leaves a second copy. It is in the vendor's document of July 2026 and was still counted in September; a list of operations of October 2026 leaves it out.
         */
        post: operations["UploadAccountFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activity-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List activity types
         * @description All kinds of activities that the organization has set up. No cursor is documented.
         */
        get: operations["GetActivityTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom-fields/{id}/select-options": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of a select or multiselect field.
                 * @example 5be580c0-b356-43f8-9ea4-d16b3c68012f
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add options to a select field
         * @description Presumably adds one or more options to the field and leaves the others. Known by method and path alone.
         *
         *     @experimental
         */
        post: operations["CreateCustomFieldSelectOptions"];
        /**
         * Remove options of a select field
         * @description Presumably takes options away from the field. The path names the field alone, so the option has to be named elsewhere, in a body or in the query; where is not known.
         *     Neither is what becomes of objects that hold the option.
         *
         *     @experimental
         */
        delete: operations["DeleteCustomFieldSelectOptions"];
        options?: never;
        head?: never;
        /**
         * Change options of a select field
         * @description Presumably changes options that are there, such as their labels. Known by method and path alone: how an option is named is not.
         *
         *     @experimental
         */
        patch: operations["UpdateCustomFieldSelectOptions"];
        trace?: never;
    };
    "/custom-objects/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the type, such as `terminals`. Types are set up in Pylon; no operation lists them.
                 * @example terminals
                 */
                type: components["parameters"]["CustomObjectTypeSlug"];
            };
            cookie?: never;
        };
        /**
         * List custom objects
         * @description Every object of one type, a page at a time. Pages are smaller than those of other lists. In which order they come is not documented.
         */
        get: operations["GetCustomObjects"];
        put?: never;
        /**
         * Create a custom object
         * @description Makes an object of a type that is there. To link it to an account, write the id of the account to the built-in field `account`; answers show the link in `relations`.
         *     Two calls may make two objects: objects are not known to have unique names.
         */
        post: operations["CreateCustomObject"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update many custom objects
         * @description Makes the same change to 1 to 100 objects of one type. Only custom fields can be changed, names cannot: see `PATCH /custom-objects/{type}/{id}`.
         *     The answer tells which objects were changed. Whether an unknown id stops the others is not documented.
         */
        patch: operations["UpdateCustomObjects"];
        trace?: never;
    };
    "/custom-objects/{type}/search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the type, such as `terminals`. Types are set up in Pylon; no operation lists them.
                 * @example terminals
                 */
                type: components["parameters"]["CustomObjectTypeSlug"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search custom objects
         * @description Finds objects of one type by their name, their times or their custom fields, which are named by slug.
         *     There is no search by words as in `POST /accounts/search`.
         */
        post: operations["SearchCustomObjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom-objects/{type}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the type, such as `terminals`. Types are set up in Pylon; no operation lists them.
                 * @example terminals
                 */
                type: components["parameters"]["CustomObjectTypeSlug"];
                /**
                 * @description Pylon's id of the object.
                 * @example 478783c5-aa8f-41f8-8d93-ee0addbe887c
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a custom object
         * @description One object with its custom fields and with the objects it is linked to.
         */
        get: operations["GetCustomObject"];
        put?: never;
        post?: never;
        /**
         * Delete a custom object
         * @description Deletes the object. The accounts and other objects it is linked to stay, as far as is known.
         */
        delete: operations["DeleteCustomObject"];
        options?: never;
        head?: never;
        /**
         * Update a custom object
         * @description Changes the name or the custom fields that are sent and leaves the others. The built-in field `account` moves the object to another account.
         *     Up to 100 objects at once: `PATCH /custom-objects/{type}`.
         */
        patch: operations["UpdateCustomObject"];
        trace?: never;
    };
    "/issues/{id}/draft-reply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue. Whether its number works here too is not documented.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draft a reply
         * @description Presumably writes the draft of a reply to the customer, or replaces the draft that is there. Nothing is sent; `POST /issues/{id}/reply` sends.
         *
         *     Known by method and path alone. An integration of 2026 hands over one text with the issue; that its field is called `body_html`, as in a reply, is a guess.
         *
         *     @experimental
         */
        post: operations["CreateIssueDraftReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issues/{id}/messages/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue. Whether its number works here too is not documented.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueId"];
                /**
                 * @description The `id` of the message, from `GET /issues/{id}/messages`. It has to stand on this issue.
                 * @example 49496784-6624-4da3-bc32-e5358442ed87
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a message
         * @description Deletes a message for good, from the issue and from the outside system that the issue is connected to.
         *     What that means for a mail that has arrived is not documented.
         *
         *     To remove the text and keep the message, use `POST /issues/{id}/messages/{message_id}/redact`.
         */
        delete: operations["DeleteMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issues/{id}/messages/{message_id}/redact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue. Whether its number works here too is not documented.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueId"];
                /**
                 * @description The `id` of the message, from `GET /issues/{id}/messages`. It has to stand on this issue.
                 * @example 49496784-6624-4da3-bc32-e5358442ed87
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redact a message
         * @description Removes what a message says, for good, and keeps that there was a message. The request has no body.
         *
         *     What stands in place of the text is not documented; neither is whether attached files and the copy in a connected system go too.
         *     To remove the message itself, use `DELETE /issues/{id}/messages/{message_id}`.
         */
        post: operations["RedactMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issues/{id}/threads": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue, or its number.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueIdOrNumber"];
            };
            cookie?: never;
        };
        /**
         * List the internal threads of an issue
         * @description Lists the threads in which the team talks about an issue, all at once. The customer sees none of them. Their notes are among `GET /issues/{id}/messages`.
         *
         *     To write into a thread, give its `id` as `thread_id` to `POST /issues/{id}/note`.
         *
         *     The vendor's document speaks of the id of the issue only; a client of October 2026 takes the number as well.
         */
        get: operations["GetIssueThreads"];
        put?: never;
        /**
         * Start an internal thread
         * @description Makes a thread on an issue, in Pylon only: nothing in the body ties it to a channel. Write into it with `POST /issues/{id}/note`, which makes a thread by itself where Slack backs none.
         *
         *     The vendor's document speaks of the id of the issue only; whether its number works here is not documented.
         */
        post: operations["CreateIssueThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issues/{id}/ai-response": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue, or its number.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueIdOrNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have an AI agent answer
         * @description Lets an AI agent of the organization write an answer to an issue. The answer comes back at the top level, not in `data`.
         *
         *     With `post_as_internal_note` it is also written on the issue as a note. What becomes of it otherwise is not documented; a tool list of August 2026 says
         *     that the customer then gets it, so send true until you have seen what your agent says. No operation lists the agents.
         */
        post: operations["CreateIssueAIResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issues/{id}/voice-calls": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue. Whether its number works here too is not documented.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueId"];
            };
            cookie?: never;
        };
        /**
         * List the phone calls of an issue
         * @description Lists the calls of an issue that came by phone, with their recordings and what was said, all at once.
         *
         *     A recording is missing until its transcript is finished, so ask again later for a recent call. Its `download_url` works for one hour after the answer; ask again for a new one.
         *     The recordings of meetings are found with `POST /call-recordings/search`.
         */
        get: operations["GetIssueVoiceCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issue-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a group of issues
         * @description Presumably makes a group: an issue that stands for several others, as during an outage. In the web app one reply can go to all issues of a group, and closing a group can close them.
         *
         *     On an issue its group shows as `parent_issue_group`, on a group the issues in it as `child_issues`; `GET /issues/{id}` reads both.
         *
         *     Known by method and path alone. The body of the example is a guess.
         *
         *     @experimental
         */
        post: operations["CreateIssueGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issue-groups/{id}/children": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The group, presumably by its id as an issue, which its children carry in `parent_issue_group`.
                 * @example 91968796-79f9-4207-93d1-a85951179401
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put issues into a group
         * @description Presumably puts one or several issues into a group. Whether an issue can leave another group that way is not known.
         *
         *     Known by method and path alone. The body of the example is a guess.
         *
         *     @experimental
         */
        post: operations["AddIssueGroupChildren"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issue-groups/{id}/children/{child_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The group, presumably by its id as an issue, which its children carry in `parent_issue_group`.
                 * @example 91968796-79f9-4207-93d1-a85951179401
                 */
                id: components["parameters"]["GroupId"];
                /**
                 * @description The issue to take out, presumably by its id. What the vendor calls this parameter is not known.
                 * @example 4dd9f4b6-88ed-48d6-83fc-22d74313a0b1
                 */
                child_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an issue out of a group
         * @description Presumably takes one issue out of a group and leaves the issue itself as it is. Known by method and path alone.
         *
         *     @experimental
         */
        delete: operations["RemoveIssueGroupChild"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a contact
         * @description Makes a contact, as `POST /contacts` does, for moving over from another system. Unlike there the address is required, and ids in other systems cannot be given.
         *
         *     What happens when a contact has the address already is not documented. A list of the reference pages of October 2026 has none for this operation; the vendor's document of July 2026 has it.
         */
        post: operations["ImportContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import an issue
         * @description Makes an issue with its whole conversation, for moving over from another system. Unlike with `POST /issues`, times of the past can be given for everything that happened,
         *     messages of all authors come along, and the old number can be kept.
         *
         *     Whether triggers and notifications run for an imported issue, and whether importing the same `external_refs` twice makes two issues, is not documented.
         *     A list of the reference pages of October 2026 has none for this operation; the vendor's document of July 2026 has it.
         */
        post: operations["ImportIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import/issues/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue. Whether its number works here too is not documented.
                 * @example ae6aa344-54bc-449e-9bbb-b11fa34b9ef4
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import messages
         * @description Adds messages of the past to an issue, for long conversations after `POST /import/issues`. To write to the customer, use `POST /issues/{id}/reply`.
         *
         *     A list of the reference pages of October 2026 has none for this operation; the vendor's document of July 2026 has it.
         */
        post: operations["ImportMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List training data
         * @description Lists everything that the AI of Pylon learns from besides issues and knowledge bases: containers of uploaded files and crawled sites, each with its documents, all at once.
         */
        get: operations["ListTrainingData"];
        put?: never;
        /**
         * Create training data
         * @description Makes an empty container. Put documents into it with `POST /training-data/upload` and `POST /training-data/upload-content`, which make a container too when they are given a name instead of an id.
         *
         *     Whether two containers may share a name is not documented. No operation changes or deletes a container.
         */
        post: operations["CreateTrainingData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-data/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload files as training data
         * @description Puts one to ten files into a container, which is named by its id or made under a name. A file has 50 MB at most, all of them together 100 MB.
         *     Taken are PDF, plain text, markdown, CSV, JSON and images as JPEG, PNG, GIF or WebP.
         *
         *     By its external id Pylon recognizes a file that is uploaded again, and updates it. For text without a file there is `POST /training-data/upload-content`.
         */
        post: operations["UploadTrainingDataFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-data/upload-content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload text as training data
         * @description Puts one text into a container as a document. The container is named by its id or made under a name. For files there is `POST /training-data/upload`.
         */
        post: operations["UploadTrainingDataFileContent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-data/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the training data.
                 * @example aae5e63d-79f2-4e1e-b31a-ca9304861963
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get training data
         * @description Reads one container with its documents.
         */
        get: operations["GetTrainingData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/training-data/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the training data.
                 * @example aae5e63d-79f2-4e1e-b31a-ca9304861963
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete documents of training data
         * @description Removes documents from a container, named by their ids, by their external ids, or both. The AI no longer learns from them.
         *
         *     What a call that names none does, and what one does that names an unknown one, is not documented. The container stays.
         */
        delete: operations["DeleteTrainingDataDocuments"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload an attachment
         * @description Uploads a file, or has Pylon fetch one from an address. The `url` of the answer goes into `attachment_urls` of `POST /issues`, `POST /issues/{id}/reply`, `POST /issues/{id}/note` and the imports.
         *
         *     How large a file may be, and how long the address holds, is not documented. No operation lists, reads or deletes attachments.
         */
        post: operations["CreateAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    trigger: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A trigger ran
         * @description Sent when a trigger with the action "Send webhook" runs. All of it is set up in Pylon's web app, where no operation of this API reaches:
         *     the URL and headers of one's own under Settings → Webhooks, the moment and the body in the trigger.
         *
         *     A trigger runs when an issue, an account or a contact changes in a way that it names; there is no list of events.
         *     Write into the body which trigger it was, and read what else you need with `GET /issues/{id}`.
         *
         *     Check `X-Pylon-Signature` over the bytes as they arrived, before they are parsed.
         *
         *     Not promised: no time and no id of the delivery come along, so an old delivery that somebody sends again looks like a new one.
         *     Whether a failed delivery is repeated, how long Pylon waits for an answer, and even the method, are not documented; receivers in use take POST.
         *
         *     The headers `Pylon-Webhook-Signature` and `Pylon-Webhook-Timestamp`, which public code also looks for, belong to getpylon.com, another company.
         */
        post: operations["ReceiveTriggerWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "custom-app": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A custom app is shown
         * @description Pylon asks the URL of a custom app what to show beside an issue. The URL and headers of one's own are set up in Pylon's web app, under Settings.
         *
         *     Before the first question, and after every disconnection, comes a handshake with `request_type=verify`. Answer it with the `code` it carries,
         *     as JSON or as plain text; until then the app counts as unverified. After it Pylon asks with `request_type=fetch_data` when it loads the app for an issue.
         *
         *     A GET has no body, so `X-Pylon-Signature` covers the parameters of the query; the header says how.
         *
         *     Not promised: no time comes along, so an old question that somebody asks again looks like a new one. How long Pylon waits and whether it asks again is not documented.
         *     A newer copy of the vendor's page shows apps in account notebooks too; which parameters come from there is not documented either.
         *
         *     The headers `Pylon-Webhook-Signature` and `Pylon-Webhook-Timestamp` belong to getpylon.com, another company.
         */
        get: operations["AnswerCustomApp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description A point in time as RFC 3339, with `Z` or a numeric offset. A time without a zone is refused by the API.
         * @example 2026-10-12T08:14:05Z
         */
        TimestampInput: string;
        /**
         * @description The slug of a status. Besides the five defaults an organization has slugs of its own and may even rename a default,
         *     so compare by `category` of `GET /issue-statuses` rather than by slug.
         */
        IssueState: "new" | "waiting_on_you" | "waiting_on_customer" | "on_hold" | "closed" | (string & {});
        /** @description The name of an account or contact in another system. */
        ExternalId: {
            /**
             * @description The id over there. No other object of the same type may carry it.
             * @example crm-1207
             */
            external_id: string;
            /**
             * @description Which system the id belongs to. An object has at most one external id for each label.
             * @example crm
             */
            label: string;
        };
        /** @description An account as other objects refer to it. */
        MiniAccount: {
            /** @description Pylon's id of the account. */
            id: string;
            /** @description Its ids in other systems. Null or absent when it has none. */
            external_ids?: components["schemas"]["ExternalId"][] | null;
        };
        /** @description A user as other objects refer to it. */
        MiniUser: {
            /** @description Pylon's id of the user. */
            id: string;
            /** @description The main mail address. Documented, but absent in the answers recorded in October 2026. */
            email?: string | null;
        };
        /** @description A contact as other objects refer to it. */
        MiniContact: {
            /** @description Pylon's id of the contact. */
            id: string;
            /** @description The main mail address. Documented, but absent in the answers recorded in October 2026. */
            email?: string | null;
        };
        /** @description A team as other objects refer to it. */
        MiniTeam: {
            /** @description Pylon's id of the team. */
            id: string;
        };
        /**
         * @description The value of a custom field as it is read. Lists of objects carry a map whose keys are the slugs of the fields and whose entries look like this.
         *     Every value is a string, also for numbers, dates and booleans. An option of a select field is named by its slug.
         */
        CustomFieldValue: {
            /** @description The field this value belongs to. Recorded entries leave it out, because the key of the map already says it. */
            slug?: string;
            /** @description What a field with one value holds. A field with several values can carry an empty string here. */
            value?: string | null;
            /** @description What a field with several values holds. */
            values?: string[] | null;
            /** @description The label a person sees for `value`. Undocumented, and not on every entry. */
            interpreted_value?: string | null;
            /** @description The labels a person sees for `values`. Undocumented, and not on every entry. */
            interpreted_values?: string[] | null;
        };
        /**
         * Format: date-time
         * @description A point in time as RFC 3339 in UTC. Observed answers end in `Z` and carry whole seconds.
         * @example 2026-10-12T08:14:05Z
         */
        Timestamp: string;
        /**
         * @description A conversation, or a ticket. A conversation can become a ticket, never the other way round. The values were capitalized until 2025.
         * @enum {string}
         */
        IssueType: "conversation" | "ticket";
        /** @description Points to an issue. */
        MiniIssue: {
            /** @description The id of the issue. */
            id: string;
            /**
             * Format: int64
             * @description The number of the issue.
             */
            number?: number;
        };
        /** @description The tracker. The list holds those that are known. */
        ExternalIssueSource: "linear" | "asana" | "jira" | "github" | "shortcut" | (string & {});
        /** @description A link from an issue of Pylon to one in a tracker. */
        ExternalIssue: {
            source?: components["schemas"]["ExternalIssueSource"];
            /** @description The id in the tracker. Jira has a number, GitHub `owner/repo/number`, Linear a uuid and Asana a number. */
            external_id?: string;
            /** @description The page of the issue in the tracker. */
            link?: string;
        };
        /** @description Where in Slack an issue started. Only on issues that came from there. */
        SlackInfo: {
            /** @description The id of the channel, as Slack names it. */
            channel_id?: string;
            /** @description The timestamp by which Slack identifies the first message. */
            message_ts?: string;
            /** @description The id of the workspace, as Slack names it. */
            workspace_id?: string;
        };
        /** @description Where a chat was opened. Only on issues that came from the chat widget. */
        IssueChatWidgetInfo: {
            /** @description The page that showed the widget. */
            page_url?: string;
        };
        /** @description When a promise is kept or breaks. Which keys are there depends on whether it was kept yet. */
        SLATimes: {
            /** @description When it was kept. */
            time?: components["schemas"]["Timestamp"];
            /**
             * Format: int64
             * @description How many seconds that took.
             * @example 2315
             */
            seconds?: number;
            /**
             * Format: int64
             * @description The same, counting business hours only.
             * @example 2315
             */
            business_hours_seconds?: number;
            /** @description When it breaks, or broke. */
            breach_time?: components["schemas"]["Timestamp"];
        };
        /** @description What one team promised on an issue. */
        TeamSLA: {
            /** @description The team. */
            team_id?: string;
            first_response?: components["schemas"]["SLATimes"];
            resolution?: components["schemas"]["SLATimes"];
            /** @description The first resolution, which stays when the issue is reopened. Undocumented. */
            first_resolution?: components["schemas"]["SLATimes"];
        };
        /** @description One answer to the question how satisfied the customer is. */
        CSATResponse: {
            /**
             * Format: int64
             * @description The score that was given. Its scale is not documented.
             * @example 5
             */
            score?: number;
            /** @description What the customer wrote with it. */
            comment?: string;
        };
        /** @description The time one user spent on an issue. */
        ActiveTimeByUser: {
            /** @description The user. */
            user_id?: string;
            /**
             * Format: int64
             * @description How many seconds.
             * @example 418
             */
            active_time_seconds?: number;
            /**
             * Format: int64
             * @description The same, counting business hours only.
             * @example 418
             */
            business_hours_active_time_seconds?: number;
        };
        /**
         * @description A conversation with a customer, or a ticket. It belongs to an account, has a requester, a state and usually an assignee.
         *     A key that does not apply to an issue is mostly left out of the answer. The ones that come as null instead say so.
         */
        Issue: {
            /** @description A uuid. */
            id: string;
            /**
             * Format: int64
             * @description Counts the issues of an organization. Wherever a path takes an issue, it takes this number too, unless the parameter says otherwise.
             */
            number: number;
            /** @description The subject line. */
            title: string;
            /** @description The page of the issue in the web app of Pylon. */
            link: string;
            /** @description The first message, as HTML. */
            body_html: string;
            state: components["schemas"]["IssueState"];
            /** @description The customer. Null where none is known, and since October 2026 the account of an issue can be removed. */
            account: components["schemas"]["MiniAccount"] | null;
            /** @description Who works on it. Null while nobody does. */
            assignee: components["schemas"]["MiniUser"] | null;
            /** @description The contact it is for. Null when it was opened for an account without naming a person. */
            requester: components["schemas"]["MiniContact"] | null;
            /** @description The team it is assigned to. Null without one. */
            team: components["schemas"]["MiniTeam"] | null;
            /** @description The names of its tags. Null without any. */
            tags: string[] | null;
            /** @description Its custom fields by slug. Fields without a value seem to be left out. The priority is one of them, `priority`; an issue has no property of that name. */
            custom_fields: {
                [key: string]: components["schemas"]["CustomFieldValue"];
            };
            /** @description When the team first answered. Null until then. */
            first_response_time: components["schemas"]["Timestamp"] | null;
            /** @description When the promise of a first answer breaks. Only while such an SLA runs; answers that came too late were seen with it. */
            first_response_breach_time?: components["schemas"]["Timestamp"];
            /** @description When it was last resolved. Null while it is open. */
            resolution_time: components["schemas"]["Timestamp"] | null;
            /** @description When the promise of a resolution breaks. On an open issue while such an SLA runs; it was also seen on issues that were resolved too late. */
            resolution_breach_time?: components["schemas"]["Timestamp"];
            /** @description When it was resolved for the first time. It stays when the issue is reopened. Null while it never was. */
            first_resolution_time: components["schemas"]["Timestamp"] | null;
            /** @description When the latest message was written. */
            latest_message_time: components["schemas"]["Timestamp"];
            /** @description When it was opened. A create may set it to a time in the past. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When it last changed. */
            updated_at: components["schemas"]["Timestamp"];
            /** @description Until when it is snoozed, see `POST /issues/{id}/snooze`. Only on a snoozed issue. */
            snoozed_until_time?: components["schemas"]["Timestamp"];
            /** @description Whether the customer sees it in the portal. */
            customer_portal_visible: boolean;
            /** @description Where it came from. Values have been added before, so more are to be expected. */
            source: "slack" | "microsoft_teams" | "microsoft_teams_chat" | "chat_widget" | "email" | "manual" | "form" | "discord" | "whatsapp" | "sms" | "telegram" | "phone" | (string & {});
            /** @description The address of the organization that a mail was sent to. Undocumented; seen on issues that came by email or form. */
            workspace_email?: string;
            type: components["schemas"]["IssueType"];
            /** @description Whether this is a group of issues. Undocumented. */
            is_issue_group: boolean;
            /** @description The group it belongs to, see `POST /issue-groups`. Only on an issue in a group. */
            parent_issue_group?: components["schemas"]["MiniIssue"];
            /** @description The issues in it. Only on a group. */
            child_issues?: components["schemas"]["MiniIssue"][];
            /** @description The issues in trackers such as Linear that it is linked to. Absent without any. */
            external_issues?: components["schemas"]["ExternalIssue"][];
            slack?: components["schemas"]["SlackInfo"];
            chat_widget_info?: components["schemas"]["IssueChatWidgetInfo"];
            /**
             * Format: int64
             * @description How many seconds the first answer took. Absent until there is one.
             */
            first_response_seconds?: number;
            /**
             * Format: int64
             * @description The same, counting business hours only.
             */
            business_hours_first_response_seconds?: number;
            /**
             * Format: int64
             * @description How many seconds the resolution took. Absent while it is open.
             */
            resolution_seconds?: number;
            /**
             * Format: int64
             * @description The same, counting business hours only.
             */
            business_hours_resolution_seconds?: number;
            /** @description The promises of single teams on this issue, one entry for each team. Absent without any. */
            team_slas?: components["schemas"]["TeamSLA"][];
            /** @description How satisfied the customer said to be. Absent without an answer. */
            csat_responses?: components["schemas"]["CSATResponse"][];
            /**
             * Format: int64
             * @description How often somebody of the organization worked on it. What counts as a touch is not documented.
             */
            number_of_touches: number;
            /**
             * Format: int64
             * @description How many seconds users actively spent on it, all of them together.
             */
            active_time_seconds?: number;
            /**
             * Format: int64
             * @description The same, counting business hours only.
             */
            business_hours_active_time_seconds?: number;
            /** @description What each user contributed to `active_time_seconds`. */
            active_time_by_user?: components["schemas"]["ActiveTimeByUser"][];
            /** @description Files on the issue. The addresses are signed and expire. Absent without any. */
            attachment_urls?: string[];
            /** @description Whether the identity of the author of at least one message is unproven, as it is after a public form. */
            author_unverified: boolean;
            /** @description How many seconds it spent in each status, by slug. */
            time_in_status_seconds: {
                [key: string]: number;
            };
            /** @description The same, counting business hours only. */
            business_hours_time_in_status_seconds: {
                [key: string]: number;
            };
        };
        /**
         * @description Where the next page is. A list answer on its last page usually omits the whole object, so its absence means the end.
         *     Older answers carried a null cursor there instead.
         */
        Pagination: {
            /** @description An opaque token. Send it back unchanged to get the page after this one. */
            cursor: string | null;
            /** @description False once the last page is reached. */
            has_next_page: boolean;
        };
        /**
         * Format: uuid
         * @description The id of one request, on every answer whether it succeeded or failed. The response header `X-Pylon-Request-ID` holds the same value.
         *     Quote it when you ask Pylon about a single call.
         * @example 706ad583-12c1-43d2-83ca-c5f96eac7922
         */
        RequestId: string;
        /** @description A page of issues. An empty one leaves `data` and `pagination` out. */
        IssueListResponse: {
            /** @description The issues of this page. */
            data?: components["schemas"]["Issue"][] | null;
            /** @description Absent on the last page. */
            pagination?: components["schemas"]["Pagination"] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /**
         * @description The stable name of a failure. The list holds the values that were met; a complete one is not published.
         *     Absent in the vendor's document of July 2026; first met in September 2026.
         */
        ErrorCode: "invalid_authorization_header" | "invalid_api_token" | "invalid_oauth_token" | "wrong_region_token" | "permission_denied" | "not_found" | "method_not_allowed" | "rate_limited" | (string & {});
        /** @description What every refused request answers, whatever the status. Branch on `code` where it is present; the sentences of `errors` get reworded. */
        ErrorBody: {
            /** @description What went wrong, for a person to read. Observed answers hold a single sentence. */
            errors: string[];
            request_id: components["schemas"]["RequestId"];
            code?: components["schemas"]["ErrorCode"];
            /** @description The id of the object that is already there, when a create was refused as a duplicate. Which status such a refusal has is not documented. */
            exists_id?: string;
        };
        /** @description Where the first message goes. Left out, or with the destination `internal`, the message is an internal note and nobody is contacted. */
        DestinationMetadata: {
            /**
             * @description - `email`: a mail to the requester.
             *     - `slack`: the Slack channel of the account, which has to be connected.
             *     - `in_app_chat`: the requester's chat widget.
             *     - `sms`, `whatsapp`: the requester's phone.
             *     - `customer_portal`: the portal. Not in the vendor's document of July 2026; what else it needs is not documented.
             *     - `internal`: nowhere.
             * @enum {string}
             */
            destination: "slack" | "email" | "in_app_chat" | "internal" | "sms" | "whatsapp" | "customer_portal";
            /** @description The address to send from, which has to be set up in Pylon. It is not the recipient. Needed for `email`. */
            email?: string;
            /** @description Addresses that get a copy. Only for `email`. */
            email_ccs?: string[];
            /** @description Addresses that get a blind copy. Only for `email`. */
            email_bccs?: string[];
            /** @description Which chat widget to use. Only for `in_app_chat`, and optional there. */
            chat_widget_app_id?: string;
            /** @description The id of the phone number to send from. Needed for `sms`. */
            from_sms_phone_number_id?: string;
            /** @description The WhatsApp app to send from. Needed for `whatsapp`. */
            whatsapp_app_id?: string;
            /** @description The template of the message. Needed for `whatsapp`. */
            whatsapp_message_template_name?: string;
            /** @description The language of the template. Needed for `whatsapp`. */
            whatsapp_message_template_language?: string;
        };
        /**
         * @description One custom field to write. Give `value` for a field with one value and `values` for a field with several; an entry with neither unsets the field.
         *     Fields that the list does not name keep what they hold.
         */
        CustomFieldInput: {
            /** @description Which field to write, by its slug. */
            slug: string;
            /** @description The new value, as a string. For a select field the slug of an option, for a relationship field the id of the related object. */
            value?: string;
            /** @description All new values, as strings. For a multiselect field the slugs of options. */
            values?: string[];
        };
        /**
         * @description An issue to open, together with its first message. Three things are chosen apart from each other:
         *     whom it is for (`account_id`, `requester_id`, `requester_email`), who wrote the first message (`user_id`, `contact_id`)
         *     and where that message goes (`destination_metadata`).
         */
        CreateIssueRequest: {
            /** @description The subject line. */
            title: string;
            /** @description The first message, as HTML. */
            body_html: string;
            /**
             * @description The account it is for. Together with `requester_id` the contact has to belong to it; together with `requester_email`
             *     the contact is looked up, or made, in it. Alone it leaves the issue without a requester.
             */
            account_id?: string;
            /** @description The contact it is for. Without `account_id` the contact's primary account is taken, if there is one. Wins over `requester_email`. */
            requester_id?: string;
            /** @description The address of the contact it is for. An unknown address makes a new contact. Without `account_id` an account is found for it when possible; how is not documented. */
            requester_email?: string;
            /** @description The name of a contact that `requester_email` makes. */
            requester_name?: string;
            /** @description The picture of the requester. What it does to a contact that is there already is not documented. */
            requester_avatar_url?: string;
            /** @description The user shown as the writer of the first message. By default the one the token belongs to. */
            user_id?: string;
            /** @description The contact shown as the writer of the first message. Contacts cannot write internal notes, so this needs a destination. */
            contact_id?: string;
            destination_metadata?: components["schemas"]["DestinationMetadata"];
            /** @description The user to assign it to. */
            assignee_id?: string;
            /** @description The team to assign it to. */
            team_id?: string;
            /** @description The names of its tags. Whether unknown names are made is not documented. */
            tags?: string[];
            /** @description Its custom fields. */
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            /**
             * @description Its priority. Answers carry it as the custom field `priority`.
             * @enum {string}
             */
            priority?: "urgent" | "high" | "medium" | "low";
            /** @description Whether the customer sees it in the portal. The default is not documented. */
            customer_portal_visible?: boolean;
            /**
             * @description Say true when nobody checked who the requester is, as after a public form.
             * @default false
             */
            author_unverified?: boolean;
            /** @description Files to attach to the first message, by the addresses that `POST /attachments` gave. */
            attachment_urls?: string[];
            /** @description When it was opened, for issues brought over from elsewhere. By default now. */
            created_at?: components["schemas"]["TimestampInput"];
        };
        /** @description One issue. */
        IssueResponse: {
            data: components["schemas"]["Issue"];
            request_id: components["schemas"]["RequestId"];
        };
        /**
         * @description How a filter compares. Which operators a field allows is stated by each search.
         *
         *     - `equals`, `not_equals`: the field is, or is not, the value. No documented field allows `not_equals`.
         *     - `contains`, `does_not_contain`: a field with several values, such as tags, has or lacks the value.
         *     - `in`, `not_in`: the field is one, or none, of the values.
         *     - `and`, `or`: all, or at least one, of the subfilters hold.
         *     - `time_is_after`, `time_is_before`, `time_range`: the field lies after, before or between given times.
         *     - `string_contains`, `string_does_not_contain`: the text of the field has or lacks the value.
         *     - `is_set`, `is_unset`: the field holds anything, or nothing. They take no operand.
         *     - `greater_than`, `less_than`, `greater_than_or_equals`, `less_than_or_equals`: for numeric custom fields.
         * @enum {string}
         */
        FilterOperator: "equals" | "not_equals" | "contains" | "does_not_contain" | "in" | "not_in" | "and" | "or" | "time_is_after" | "time_is_before" | "time_range" | "string_contains" | "string_does_not_contain" | "is_set" | "is_unset" | "greater_than" | "less_than" | "greater_than_or_equals" | "less_than_or_equals";
        /**
         * @description A condition, or a tree of conditions joined by `and` and `or`. A tree is at most three filters deep, its root included.
         *     A condition names a field and an operator, plus what the operator compares with: `value`, `values` or nothing.
         */
        Filter: {
            /** @description What to compare. The search states the names it knows; where it takes custom fields, their slugs are names too. Left out with `and` and `or`. */
            field?: string;
            operator: components["schemas"]["FilterOperator"];
            /** @description The operand of an operator that takes one. Always a string, also for times and numbers. */
            value?: string;
            /** @description The operands of an operator that takes several. For `time_range` the start and the end, in this order. */
            values?: string[];
            /** @description What `and` and `or` join. */
            subfilters?: components["schemas"]["Filter"][];
        };
        /** @description What to look for. Without a filter and a text every issue matches. */
        SearchIssuesRequest: {
            /** @description Which issues to find. Required by the API until some time between April and July 2026. */
            filter?: components["schemas"]["Filter"];
            /** @description A text to look for, spelling mistakes allowed. An issue has to match both the text and the filter. */
            search_text?: string;
            /** @description Where to continue, taken from `pagination.cursor` of the page before. In the query of a search it is ignored without notice. */
            cursor?: string;
            /**
             * Format: int64
             * @description How many issues a page holds at most.
             * @default 100
             */
            limit?: number;
        };
        /** @description The whole answer to a successful delete. There is no data. */
        DeletedResponse: {
            request_id: components["schemas"]["RequestId"];
        };
        /** @description What to change. Properties that are left out stay as they are. */
        UpdateIssueRequestBody: {
            /** @description The new subject line. */
            title?: string;
            /** @description The slug of the status to move it to. */
            state?: components["schemas"]["IssueState"];
            /** @description Say ticket to turn a conversation into one. The way back is refused. */
            type?: components["schemas"]["IssueType"];
            /** @description The account to move it to. Since October 2026 an empty string takes it away from its account. */
            account_id?: string;
            /** @description The contact it is for. Since October 2026 an empty string removes the requester. */
            requester_id?: string;
            /**
             * @deprecated
             * @description The old name of `requester_id`. What happens when both are given is not documented.
             */
            requestor_id?: string;
            /** @description The user to assign it to. An empty string removes the assignee. */
            assignee_id?: string;
            /** @description The team to assign it to. An empty string removes the team. */
            team_id?: string;
            /** @description The names of all its tags. They replace the ones it has; an empty list removes all. */
            tags?: string[];
            /** @description The custom fields to write. */
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            /** @description Whether the customer sees it in the portal. */
            customer_portal_visible?: boolean;
        };
        /** @description Who wrote a message, a user or a contact. */
        MessageAuthor: {
            /** @description The name that is shown. */
            name?: string;
            /** @description The picture that is shown. */
            avatar_url?: string | null;
            /** @description Only when a user wrote it. */
            user?: components["schemas"]["MiniUser"] | null;
            /** @description Only when a contact wrote it. */
            contact?: components["schemas"]["MiniContact"] | null;
        };
        /** @description The head of a mail. */
        EmailMessageInfo: {
            /** @description The Message-ID header of the mail (RFC 5322). It is no id of Pylon, and replies and notes do not take it. */
            message_id?: string;
            /** @description The sender. */
            from_email?: string;
            /** @description The recipients. */
            to_emails?: string[] | null;
            /** @description Who got a copy. */
            cc_emails?: string[] | null;
            /** @description Who got a blind copy. */
            bcc_emails?: string[] | null;
        };
        /** @description Something written on an issue, a reply that the customer sees or an internal note. */
        Message: {
            /** @description What replies and notes refer to as `message_id`. */
            id: string;
            /** @description The text, as HTML. */
            message_html: string;
            /** @description When it was written. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description True for an internal note, false for what the customer sees. */
            is_private: boolean;
            /** @description The channel it came through. Its values are not documented. */
            source?: string;
            author?: components["schemas"]["MessageAuthor"];
            /** @description The internal thread of a note, by the `id` that `GET /issues/{id}/threads` shows. Only on notes. */
            thread_id?: string | null;
            /** @description Who a mail went to. Only on mails. */
            email_info?: components["schemas"]["EmailMessageInfo"] | null;
            /** @description Attached files. The addresses are signed and expire. */
            file_urls?: string[] | null;
        };
        /** @description Messages of an issue, oldest first. */
        MessageListResponse: {
            /** @description Replies and notes together. */
            data?: components["schemas"]["Message"][] | null;
            /** @description Absent on the last page. */
            pagination?: components["schemas"]["Pagination"] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /**
         * @description An internal note and the thread it goes to. With neither `thread_id` nor `message_id` it goes to the newest thread that Slack backs;
         *     without such a thread a new one is made in Pylon only. An empty string counts as left out.
         */
        CreateIssueNoteRequestBody: {
            /** @description The text, as HTML. */
            body_html: string;
            /** @description The user who appears as the author. By default the one the token belongs to. */
            user_id?: string;
            /** @description The thread to write to. It takes the `id` of a thread from `GET /issues/{id}/threads`, not its `thread_id`; notes carry that `id` as `thread_id`. */
            thread_id?: string;
            /** @description A note whose thread to write to, by its `id`. */
            message_id?: string;
            /** @description The name of a thread that is made for this note. Ignored when none is made. */
            thread_name?: string;
            /** @description Files to attach, by the addresses that `POST /attachments` gave. */
            attachment_urls?: string[];
        };
        /** @description What was made. */
        CreateIssueNoteResponseData: {
            /** @description The id of the note, as a message. */
            id: string;
            /** @description The issue it stands on, by id. */
            issue_id: string;
        };
        /** @description The new note. */
        IssueNoteResponse: {
            data: components["schemas"]["CreateIssueNoteResponseData"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description The recipients of a reply by mail. An issue that goes by mail needs at least one of them. */
        CreateIssueReplyEmailInfo: {
            /** @description The recipients. */
            to_emails?: string[];
            /** @description Who gets a copy. */
            cc_emails?: string[];
            /** @description Who gets a blind copy. */
            bcc_emails?: string[];
        };
        /** @description Where the message came from, on issues of a custom source. */
        CustomSourceInfo: {
            /** @description The id of the message over there. */
            external_id: string;
            /** @description When it was written over there. */
            created_at?: components["schemas"]["TimestampInput"];
            /** @description Anything to keep with the message. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description A reply that the customer sees, and the message it answers. That message decides where the reply goes;
         *     the recipients of a mail are not taken over from it, so name them in `email_info`.
         */
        CreateIssueReplyRequestBody: {
            /** @description The text, as HTML. */
            body_html: string;
            /** @description The `id` of a message of this issue that the customer sees. A note is refused, and so is the Message-ID of a mail. In a mail the headers In-Reply-To and References follow from it too. */
            message_id: string;
            /** @description The user who appears as the author. Who appears without it and without `contact_id` is not documented; for notes it is the user of the token. */
            user_id?: string;
            /** @description The contact who appears as the author. */
            contact_id?: string;
            email_info?: components["schemas"]["CreateIssueReplyEmailInfo"];
            custom_source?: components["schemas"]["CustomSourceInfo"];
            /** @description Files to attach, by the addresses that `POST /attachments` gave. */
            attachment_urls?: string[];
        };
        /** @description What was made. */
        CreateIssueReplyResponseData: {
            /** @description The id of the reply, as a message. */
            id: string;
            /** @description The issue it stands on, by id. */
            issue_id: string;
        };
        /** @description The new reply. */
        IssueReplyResponse: {
            data: components["schemas"]["CreateIssueReplyResponseData"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description How long to put an issue aside. */
        SnoozeIssueRequestBody: {
            /** @description When it comes back. */
            snooze_until: components["schemas"]["TimestampInput"];
        };
        /** @description Somebody who is told about what happens on an issue. */
        Follower: {
            /** @description The id of the user or contact. */
            id: string;
            /**
             * @description Which of the two it is.
             * @enum {string}
             */
            type: "user" | "contact";
        };
        /** @description All followers of an issue. */
        IssueFollowerListResponse: {
            /** @description The followers, users and contacts mixed. */
            data?: components["schemas"]["Follower"][] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description Followers to add or remove. A tool list of August 2026 asks for at least one of the two lists. */
        AddIssueFollowersRequestBody: {
            /**
             * @description Whether to add or remove them.
             * @default add
             * @enum {string}
             */
            operation?: "add" | "remove";
            /** @description Users. */
            user_ids?: string[];
            /** @description Contacts. */
            contact_ids?: string[];
        };
        /** @description An issue in a tracker to link or unlink. */
        LinkExternalIssueRequestBody: {
            source: components["schemas"]["ExternalIssueSource"];
            /** @description The id in the tracker. Jira has a number, GitHub `owner/repo/number`, Linear a uuid and Asana a number. */
            external_issue_id: string;
            /**
             * @description Whether to link or unlink it.
             * @default link
             * @enum {string}
             */
            operation?: "link" | "unlink";
        };
        /** @description A state that issues can be in. */
        IssueStatus: {
            /** @description What `state` of an issue holds. */
            slug: string;
            /** @description What people see. */
            label: string;
            /** @description Which of the five kinds it is. An organization's own statuses were only met in on_hold and closed. */
            category: "new" | "waiting_on_you" | "waiting_on_customer" | "on_hold" | "closed" | (string & {});
            /** @description Whether it is one of the defaults that Pylon brings. What Pylon does with them is not documented. */
            is_default_status: boolean;
            /** @description Whether it is out of use. Old issues may still be in it. */
            is_archived: boolean;
        };
        /** @description All statuses of the organization. */
        IssueStatusListResponse: {
            /** @description The statuses, archived ones included. */
            data?: components["schemas"]["IssueStatus"][] | null;
            /** @description In the vendor's schema, never seen in an answer. */
            pagination?: components["schemas"]["Pagination"] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description The kinds of accounts that are known, and room for others. A new account can be any of the four, a later change makes customers and partners only. */
        AccountType: "customer" | "internal" | "community" | "partner" | (string & {});
        /** @description The app a channel lives in. */
        ChannelSource: "slack" | "microsoft_teams" | "discord" | (string & {});
        /** @description The channel to which another one is mirrored. */
        MirrorChannel: {
            /** @description The id of the channel in its own app, written as in Channel. */
            channel_id?: string;
            source?: components["schemas"]["ChannelSource"];
        };
        /** @description A chat channel that is linked to an account. */
        Channel: {
            /** @description The id of the channel in its own app. In Microsoft Teams this is the team and the channel, as `{team_id}|{channel_id}`. */
            channel_id: string;
            source: components["schemas"]["ChannelSource"];
            /** @description Whether this is the account's main channel. */
            is_primary: boolean;
            /** @description True for a channel of one's own team, such as one for triage, and false for one that customers read. */
            is_internal: boolean;
            /** @description What the channel is called. */
            channel_name?: string | null;
            /** @description Opens the channel in its app. Not every app offers such a link. */
            channel_url?: string | null;
            /** @description A second channel that repeats what is said in this one. */
            mirror_to?: components["schemas"]["MirrorChannel"] | null;
        };
        /** @description One record in one CRM. */
        CRMDetails: {
            /** @description The id of the record over there. */
            id: string;
            /** @description Which CRM it is. Recorded answers hold `hubspot`; the other names are not documented. */
            source: string;
        };
        /** @description What a CRM knows the account by. */
        CRMSettings: {
            /** @description One entry for each record over there. */
            details?: components["schemas"]["CRMDetails"][] | null;
        };
        /** @description A company. `required` names what every recorded account carries; owner, tags, external ids and parent account are null there when there are none. */
        Account: {
            /** @description Pylon's id of the account, a uuid. */
            id: string;
            /** @description What the account is called. */
            name: string;
            /** @description What kind of company it is. It is written as `account_type`. */
            type: components["schemas"]["AccountType"];
            /** @description The user who looks after the account, or null when nobody does. It is written as `owner_id`. */
            owner: components["schemas"]["MiniUser"] | null;
            /** @description Where the logo is. Missing in the vendor's document. */
            logo_url: string;
            /** @description The same as `primary_domain`. Answers go on carrying it, while to write it is deprecated. */
            domain: string;
            /** @description Its mail domains. What an account without domains shows is not documented, so null is allowed for. */
            domains: string[] | null;
            /** @description The most important entry of `domains`. What an account without domains shows here is not documented. */
            primary_domain: string;
            /** @description The chat channels that are linked to the account. */
            channels: components["schemas"]["Channel"][];
            /** @description The names of its tags, not their ids. Null when it has none. */
            tags: string[] | null;
            /** @description Its ids in other systems. Null when it has none. */
            external_ids: components["schemas"]["ExternalId"][] | null;
            /** @description Its custom fields by slug. Fields without a value seem to be left out, so the map can be empty. */
            custom_fields: {
                [key: string]: components["schemas"]["CustomFieldValue"];
            };
            /** @description The records it is linked to in a CRM. Left out when there is no link. */
            crm_settings?: components["schemas"]["CRMSettings"];
            /** @description Whether the account is switched off. What that does to its issues is not documented. */
            is_disabled: boolean;
            /** @description The account this one is a subaccount of, or null. `GET /accounts/{account_id}/relationships` tells more about the tie. Missing in the vendor's document. */
            parent_account_id: string | null;
            /** @description The accounts below this one. Missing in the vendor's document. */
            subaccount_ids: string[];
            /** @description The accounts a partner works with. Seen on partner accounts alone, and missing in the vendor's document. */
            associated_account_ids?: string[];
            /** @description When the account was made. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the account last changed. */
            updated_at: components["schemas"]["Timestamp"];
            /** @description When somebody at the account was last active. It is set on every recorded account; what a company without any activity shows is not documented, so null is allowed for. */
            latest_customer_activity_time: components["schemas"]["Timestamp"] | null;
        };
        /** @description A page of accounts. A search that finds nothing answers `request_id` alone. */
        AccountListResponse: {
            /** @description The accounts of this page. Absent or null when there are none. */
            data?: components["schemas"]["Account"][] | null;
            /** @description Where the next page is. Absent on the last one. */
            pagination?: components["schemas"]["Pagination"] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description A chat channel to link to an account. The vendor's document uses one shape for reading and writing and requires nothing of it; without its app and id a channel cannot be found, so both are required here. */
        ChannelInput: {
            /** @description The id of the channel in its own app. For Microsoft Teams give the team and the channel, as `{team_id}|{channel_id}`. */
            channel_id: string;
            source: components["schemas"]["ChannelSource"];
            /** @description Whether this becomes the account's main channel. */
            is_primary?: boolean;
            /** @description Whether the channel is one's own, for example for triage, and hidden from customers. */
            is_internal?: boolean;
            /** @description What the channel is called. Whether a name that is sent has an effect is not documented. */
            channel_name?: string;
            /** @description A link to the channel. Whether a link that is sent has an effect is not documented. */
            channel_url?: string;
            /** @description A second channel that shall repeat what is said in this one. */
            mirror_to?: components["schemas"]["MirrorChannel"];
        };
        /** @description A new account. Nothing but the name is required. */
        CreateAccountRequest: {
            /** @description What the account is called. Whether two accounts may share a name is not documented. */
            name: string;
            /**
             * @description What kind of company it is. Without it the account becomes a customer. Answers call this `type`.
             * @enum {string}
             */
            account_type?: "customer" | "internal" | "community" | "partner";
            /**
             * @deprecated
             * @description The only domain of the account. Superseded by `domains` with `primary_domain`.
             */
            domain?: string;
            /** @description The mail domains of the account, bare as in `brightwater.example`, without `https://`. Exactly one of them is the primary one. */
            domains?: string[];
            /** @description The main domain. It has to be among `domains`, which a schema cannot check. */
            primary_domain?: string;
            /** @description The id of the user who looks after the account. */
            owner_id?: string;
            /** @description Where Pylon finds the logo. The picture has to be square, and a png, jpg or jpeg. */
            logo_url?: string;
            /** @description The names of its tags. */
            tags?: string[];
            /** @description Its ids in other systems. An id belongs to at most one account, a label occurs once in the list. */
            external_ids?: components["schemas"]["ExternalId"][];
            /** @description Values for its custom fields. */
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            /** @description The chat channels to link to it. */
            channels?: components["schemas"]["ChannelInput"][];
            /** @description The ids of accounts to put below this one. Under a partner they become the accounts it is associated with. */
            subaccount_ids?: string[];
        };
        /** @description One account. */
        AccountResponse: {
            data: components["schemas"]["Account"];
            request_id: components["schemas"]["RequestId"];
        };
        /**
         * @description What to change on several accounts at once. The same change is made to each of them; a field that is not sent keeps its value.
         *     Fewer fields can be changed here than on a single account, see `PATCH /accounts/{id}`.
         */
        UpdateAccountsRequest: {
            /** @description The ids of the accounts to change, 1 to 100 of them. Whether external ids are taken here is not documented. */
            account_ids: string[];
            /**
             * @description What kind of companies they become. Accounts can be turned into customers or partners, into nothing else.
             * @enum {string}
             */
            account_type?: "customer" | "partner";
            /** @description The id of the user who looks after them from now on. An empty string leaves them without an owner. */
            owner_id?: string;
            /** @description Names of tags. What becomes of the tags that are there is chosen by `tags_apply_mode`. */
            tags?: string[];
            /**
             * @description What to do with `tags`: `append_only` adds them to those that are there, `remove_only` takes them away, `replace` makes them the only ones.
             * @default replace
             * @enum {string}
             */
            tags_apply_mode?: "append_only" | "remove_only" | "replace";
            /** @description The custom fields to write. Fields that are not listed stay as they are. */
            custom_fields?: components["schemas"]["CustomFieldInput"][];
        };
        /** @description What a change of several accounts answers. It holds none of them. */
        UpdateAccountsResponse: {
            /** @description Whether the change was started. It goes on after the answer, and nothing reports its end or which accounts failed. */
            success?: boolean;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description What to look for. An empty object finds every account; until some time between April and July 2026 the filter was required. */
        SearchAccountsRequest: {
            filter?: components["schemas"]["Filter"];
            /** @description Words to find, loosely matched. With a filter, an account has to satisfy both. */
            search_text?: string;
            /** @description Where to continue, taken from the page before. A cursor in the query is ignored without a warning. */
            cursor?: string;
            /**
             * @description How many accounts a page holds at most, from 1 to 999.
             * @default 100
             */
            limit?: number;
        };
        /** @description What to change on an account. A field that is not sent keeps its value. Lists replace what was there: an empty `tags` or `external_ids` removes them all. */
        UpdateAccountRequestBody: {
            /** @description What the account is called. */
            name?: string;
            /**
             * @description What kind of company it becomes. An account can be turned into a customer or a partner, into nothing else.
             * @enum {string}
             */
            account_type?: "customer" | "partner";
            /** @description All mail domains of the account. One of them has to be named as the primary one. */
            domains?: string[];
            /** @description The main domain. It has to be among `domains`, or among the domains the account has already, which a schema cannot check. */
            primary_domain?: string;
            /** @description The id of the user who looks after the account from now on. An empty string leaves it without an owner. */
            owner_id?: string;
            /** @description Switches the account off or on again. */
            is_disabled?: boolean;
            /** @description Where Pylon finds the logo. */
            logo_url?: string;
            /** @description The names of all its tags from now on. The list replaces the former tags; `[]` removes them. */
            tags?: string[];
            /** @description All its ids in other systems from now on. The list replaces the former ones. */
            external_ids?: components["schemas"]["ExternalId"][];
            /** @description The custom fields to write. Fields that are not listed stay as they are. */
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            /** @description The chat channels to link to it. Whether channels that are not listed get unlinked is not documented. */
            channels?: components["schemas"]["ChannelInput"][];
            /** @description The ids of accounts to put below this one, in addition to those that are there. */
            subaccount_ids?: string[];
        };
        /** @description What somebody may do in the customer portal. */
        PortalRole: ("no_access" | "member" | "admin") | (string | null);
        /** @description A person's account in a connected app. */
        IntegrationUserID: {
            /** @description The id over there. */
            id: string;
            /** @description Which app. The list is not complete. */
            source: "slack" | "intercom" | "hubspot" | (string & {});
        };
        /** @description A person at a customer. Which properties are always there is not documented; only id and name are required here. */
        Contact: {
            /** @description Pylon's id of the contact, a uuid. */
            id: string;
            /** @description The person's name. */
            name: string;
            /** @description The main mail address. A contact that came in by chat or phone may have none. */
            email?: string | null;
            /** @description All mail addresses, the main one included. */
            emails?: string[] | null;
            /** @description The account the person belongs to. Null or absent when there is none. */
            account?: components["schemas"]["MiniAccount"] | null;
            /** @description The role in the customer portal, by its slug. Built-in roles are listed; the slug of a role of one's own can appear too. */
            portal_role?: components["schemas"]["PortalRole"];
            /** @description The id of the role in the customer portal, which also tells roles of one's own apart. */
            portal_role_id?: string | null;
            /** @description The main phone number. */
            primary_phone_number?: string | null;
            /** @description All phone numbers, the main one included. */
            phone_numbers?: string[] | null;
            /** @description Where the picture is. */
            avatar_url?: string | null;
            /** @description The person's ids in other systems. Accounts carry null here when they have none, and contacts are expected to do the same. */
            external_ids?: components["schemas"]["ExternalId"][] | null;
            /** @description Who the person is in the apps that are connected to Pylon. */
            integration_user_ids?: components["schemas"]["IntegrationUserID"][] | null;
            /** @description The contact's custom fields by slug. */
            custom_fields?: {
                [key: string]: components["schemas"]["CustomFieldValue"];
            } | null;
        };
        /** @description A page of contacts. A search that finds nothing answers `request_id` alone. */
        ContactListResponse: {
            /** @description The contacts of this page. Absent or null when there are none. */
            data?: components["schemas"]["Contact"][] | null;
            /** @description Where the next page is. Absent on the last one. */
            pagination?: components["schemas"]["Pagination"] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description A phone number, as up to 15 digits without plus, spaces or dashes, as the vendor asks. A connector of October 2026 puts a plus before them; whether the API takes that is not known. */
        PhoneNumber: string;
        /** @description A new contact. Nothing but the name is required since April 2026; before, `email` was too. How an address that another contact has already is answered is not documented; the error may hold its id in `exists_id`. */
        CreateContactRequestBody: {
            /** @description The person's name. */
            name: string;
            /** @description The person's mail address. */
            email?: string;
            /** @description The id of the account the person belongs to. */
            account_id?: string;
            /** @description Names the account by its id in another system, in place of `account_id`. */
            account_external_id?: string;
            /**
             * @description The role in the customer portal. Without it the default of the portal's settings applies.
             * @enum {string}
             */
            portal_role?: "no_access" | "member" | "admin";
            /** @description The role in the customer portal, by id. It beats `portal_role` when both are sent. */
            portal_role_id?: string;
            /** @description The person's phone numbers. */
            phone_numbers?: components["schemas"]["PhoneNumber"][];
            /** @description The main number, which has to be among `phone_numbers`. Without it the first of them is the main one. */
            primary_phone_number?: components["schemas"]["PhoneNumber"];
            /** @description Where Pylon finds the picture. It has to be square, and a png, jpg or jpeg. */
            avatar_url?: string;
            /** @description The person's ids in other systems. An id belongs to at most one contact, a label occurs once in the list. */
            external_ids?: components["schemas"]["ExternalId"][];
            /** @description Values for the contact's custom fields. */
            custom_fields?: components["schemas"]["CustomFieldInput"][];
        };
        /** @description One contact. */
        ContactResponse: {
            data: components["schemas"]["Contact"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description What to look for. An empty object finds every contact; until some time between April and July 2026 the filter was required. */
        SearchContactsRequest: {
            filter?: components["schemas"]["Filter"];
            /** @description Words to find, loosely matched. With a filter, a contact has to satisfy both. */
            search_text?: string;
            /** @description Where to continue, taken from the page before. A cursor in the query is ignored without a warning. */
            cursor?: string;
            /**
             * @description How many contacts a page holds at most, from 1 to 999.
             * @default 100
             */
            limit?: number;
        };
        /** @description A mail address to give to a contact. */
        UpdateContactEmail: {
            /** @description The address. */
            email: string;
            /** @description Makes it the main one. When no entry says so, the first address of the list becomes the main one. */
            is_primary?: boolean;
        };
        /** @description What to change on a contact. A field that is not sent keeps its value. That a list replaces the former one is documented for `external_ids` alone. */
        UpdateContactRequestBody: {
            /** @description The person's name. */
            name?: string;
            /** @description The person's mail address. What becomes of further addresses is not documented. */
            email?: string;
            /** @description The person's mail addresses, in place of `email`. Whether addresses that are not listed go is not documented. */
            emails?: components["schemas"]["UpdateContactEmail"][];
            /** @description The account the contact moves to, by id. Since July 2026 an empty string takes the contact out of its account. */
            account_id?: string;
            /** @description Names the account to move to by its id in another system, in place of `account_id`. */
            account_external_id?: string;
            /** @description The role in the customer portal, a built-in one or the slug of one's own. */
            portal_role?: "no_access" | "member" | "admin" | (string & {});
            /** @description The role in the customer portal, by id. It beats `portal_role` when both are sent. */
            portal_role_id?: string;
            /** @description The person's phone numbers. Whether numbers that are not listed go is not documented. */
            phone_numbers?: components["schemas"]["PhoneNumber"][];
            /** @description The main number, which has to be among the contact's numbers. When `phone_numbers` comes without it, the first of them is the main one. */
            primary_phone_number?: components["schemas"]["PhoneNumber"];
            /** @description Where Pylon finds the picture. It has to be square, and a png, jpg or jpeg. */
            avatar_url?: string;
            /** @description All the person's ids in other systems from now on. The list replaces the former ones. */
            external_ids?: components["schemas"]["ExternalId"][];
            /** @description The custom fields to write. Fields that are not listed stay as they are. */
            custom_fields?: components["schemas"]["CustomFieldInput"][];
        };
        /** @description The known statuses of a user, and room for others. */
        UserStatus: "active" | "away" | "out_of_office" | (string & {});
        /** @description A role as a user refers to it. */
        MiniRole: {
            /** @description Pylon's id of the role. */
            id: string;
            /** @description What the role is called. */
            name?: string;
            /** @description A short name for it. */
            slug?: string;
        };
        /** @description A member of the organization. Which properties are always there is not documented; only id and name are required here. */
        User: {
            /** @description Pylon's id of the user, a uuid. */
            id: string;
            /** @description The person's name. */
            name: string;
            /** @description The main mail address. API users log in without one. */
            email?: string | null;
            /** @description All mail addresses, the main one included. */
            emails?: string[] | null;
            /** @description Where the picture is. */
            avatar_url?: string | null;
            /** @description Whether the person takes work at the moment. */
            status?: components["schemas"]["UserStatus"];
            /** @description The id of the user's role, as `GET /user-roles` lists it. */
            role_id?: string | null;
            /** @description The user's role. */
            role?: components["schemas"]["MiniRole"] | null;
            /** @description Named in October 2026; its meaning and shape are not documented. */
            roles?: unknown;
            /** @description True for a deactivated user. `GET /users` presumably lists such users with `include_deactivated` alone. */
            is_deactivated?: boolean;
        };
        /** @description Users, all of them or a page of a search. A search that finds nothing answers `request_id` alone. */
        UserListResponse: {
            /** @description The users. Absent or null when there are none. */
            data?: components["schemas"]["User"][] | null;
            /** @description Where the next page of a search is. Absent on the last one. */
            pagination?: components["schemas"]["Pagination"] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description What to look for. An empty object finds every user; until some time between April and July 2026 the filter was required. */
        SearchUsersRequest: {
            filter?: components["schemas"]["Filter"];
            /** @description Where to continue, taken from the page before. */
            cursor?: string;
            /**
             * @description How many users a page holds at most, from 1 to 999.
             * @default 100
             */
            limit?: number;
        };
        /** @description One user. */
        UserResponse: {
            data: components["schemas"]["User"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description What to change on a user. A field that is not sent keeps its value. */
        UpdateUserRequestBody: {
            /** @description The person's name. */
            name?: string;
            /** @description Where Pylon finds the picture. It has to be square, and a png, jpg or jpeg. */
            avatar_url?: string;
            /** @description The id of the user's new role, as `GET /user-roles` lists it. */
            role_id?: string;
            /**
             * @description Whether the person takes work from now on.
             * @enum {string}
             */
            status?: "active" | "away" | "out_of_office";
        };
        /** @description A role users can have. The permissions it gives cannot be read. */
        UserRole: {
            /** @description Pylon's id of the role, a uuid. */
            id: string;
            /** @description What the role is called. */
            name: string;
            /** @description A short name for it. */
            slug: string;
        };
        /** @description All roles. */
        UserRoleListResponse: {
            /** @description The roles. */
            data?: components["schemas"]["UserRole"][] | null;
            /** @description The vendor's document has it, though the operation takes no cursor. */
            pagination?: components["schemas"]["Pagination"] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description A group of users. */
        Team: {
            /** @description Pylon's id of the team, a uuid. */
            id: string;
            /** @description What the team is called. */
            name: string;
            /** @description Its members. A team without members may carry null. */
            users?: components["schemas"]["MiniUser"][] | null;
            /** @description Named in October 2026; its meaning and shape are not documented. */
            assignment_configuration?: unknown;
            /** @description Named in October 2026; its meaning and shape are not documented. */
            schedule?: unknown;
        };
        /** @description All teams. */
        TeamListResponse: {
            /** @description The teams. Absent or null when there are none. */
            data?: components["schemas"]["Team"][] | null;
            /** @description The vendor's document has it, though the operation takes no cursor. */
            pagination?: components["schemas"]["Pagination"] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description A new team. The vendor's document requires nothing of it; how a team without a name is answered is not documented. */
        CreateTeamRequestBody: {
            /** @description What the team is called. */
            name?: string;
            /** @description The ids of its members. */
            user_ids?: string[];
        };
        /** @description One team. */
        TeamResponse: {
            data: components["schemas"]["Team"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description What to change on a team. A field that is not sent keeps its value. */
        UpdateTeamRequestBody: {
            /** @description What the team is called. */
            name?: string;
            /** @description The ids of all its members from now on. Whoever is not listed leaves the team. */
            user_ids?: string[];
        };
        /** @description The kinds of objects that are known to carry tags. Until April 2026 the vendor's document named `contact` where it now names `article`. */
        TagObjectType: "account" | "article" | "issue" | (string & {});
        /** @description A label that objects of one kind can carry. */
        Tag: {
            /** @description Pylon's id of the tag, a uuid. */
            id: string;
            /** @description What the tag can stand on. */
            object_type: components["schemas"]["TagObjectType"];
            /** @description The name of the tag, as the `tags` of an issue or account hold it. */
            value: string;
            /** @description The colour it is shown in, as a hex code. */
            hex_color?: string | null;
        };
        /** @description All tags. */
        TagListResponse: {
            /** @description The tags. Absent or null when there are none. */
            data?: components["schemas"]["Tag"][] | null;
            /** @description The vendor's document has it, though the operation takes no cursor. */
            pagination?: components["schemas"]["Pagination"] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description A new tag. */
        CreateTagRequestBody: {
            /** @description What the tag can stand on. It stays as it is for good. */
            object_type: components["schemas"]["TagObjectType"];
            /** @description The name of the tag. Whether two tags on the same kind of object may share a name is not documented. */
            value: string;
            /** @description The colour to show it in, as a hex code. Whether one is chosen when it is left out is not documented. */
            hex_color?: string;
        };
        /** @description One tag. */
        TagResponse: {
            data: components["schemas"]["Tag"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description What to change on a tag. A field that is not sent keeps its value, and what the tag stands on cannot be changed. */
        UpdateTagRequestBody: {
            /** @description The new name of the tag. Whether objects that carry it show the new name at once is not documented. */
            value?: string;
            /** @description The colour to show it in, as a hex code. */
            hex_color?: string;
        };
        /**
         * @description The kinds of objects that are known to have custom fields. The list changed often: account, issue and contact in 2025; task, project and call_recording besides in April 2026;
         *     meeting and opportunity in place of call_recording in July 2026.
         */
        CustomFieldObjectType: "account" | "issue" | "contact" | "task" | "project" | "meeting" | "opportunity" | (string & {});
        /** @description The known types of custom fields, and room for others. */
        CustomFieldType: "text" | "number" | "decimal" | "boolean" | "date" | "datetime" | "user" | "url" | "select" | "multiselect" | (string & {});
        /** @description One option of a select or multiselect field. */
        CustomFieldDefinitionSelectOption: {
            /** @description The name of the option in values and filters. */
            slug: string;
            /** @description What the option is called for people. */
            label: string;
            /** @description Tells Pylon's AI when to choose the option. */
            ai_description?: string | null;
        };
        /** @description The options of a select or multiselect field. */
        SelectMetadata: {
            /** @description The options in the order in which they are shown. */
            options?: components["schemas"]["CustomFieldDefinitionSelectOption"][] | null;
        };
        /** @description How to show a number. */
        NumberMetadata: {
            /** @description The kind of number it is. The vendor's document gives these four. */
            format?: ("with_commas" | "percent" | "currency" | "duration") | (string | null);
            /**
             * @description How many digits follow the decimal point.
             * @example 2
             */
            decimal_places?: number | null;
            /** @description The currency, when `format` is `currency`. Whether it is an ISO 4217 code is not documented. */
            currency?: string | null;
            /** @description The unit the value counts, when `format` is `duration`. */
            duration_input_unit?: ("seconds" | "minutes" | "hours" | "days") | (string | null);
            /** @description The unit the value is shown in, when `format` is `duration`. */
            duration_display_format?: ("auto" | "minutes" | "hours" | "days" | "months" | "years") | (string | null);
        };
        /** @description A field that an organization, or an app it connected, added to a kind of object. */
        CustomFieldDefinition: {
            /** @description Pylon's id of the field, a uuid. */
            id: string;
            /** @description The name of the field in filters and in `custom_fields`. Fields that an app or Pylon itself brings have dots in it, as in `account.hubspot.annualrevenue` and `chat_widget.page_url`. */
            slug: string;
            /** @description What the field is called for people. */
            label: string;
            /** @description What the field is for. */
            description?: string | null;
            /** @description The kind of object that has the field. */
            object_type: components["schemas"]["CustomFieldObjectType"];
            /** @description What the field holds. Values are strings all the same, whatever the type. */
            type: components["schemas"]["CustomFieldType"];
            /** @description Where the field comes from, Pylon itself or the name of an app. The names are not documented. */
            source?: string;
            /** @description True when values cannot be written, as for fields that an app keeps in step. */
            is_read_only?: boolean;
            /** @description What a new object holds in a field with one value. */
            default_value?: string | null;
            /** @description What a new object holds in a field with several values. */
            default_values?: string[] | null;
            /** @description The options of a select or multiselect field. Other fields have null here, or nothing. They are written as `select_options`. */
            select_metadata?: components["schemas"]["SelectMetadata"] | null;
            /** @description How to show the number of a number or decimal field. Other fields have null here, or nothing. */
            number_metadata?: components["schemas"]["NumberMetadata"] | null;
            /** @description When the field was made. */
            created_at?: components["schemas"]["Timestamp"];
            /** @description When the field was last changed. */
            updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description All custom fields of one kind of object. */
        CustomFieldDefinitionListResponse: {
            /** @description The fields. Absent or null when there are none. */
            data?: components["schemas"]["CustomFieldDefinition"][] | null;
            /** @description The vendor's document has it, though the operation takes no cursor. */
            pagination?: components["schemas"]["Pagination"] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description One option to offer. The vendor's document uses one shape for reading and writing and requires nothing of it; how an option without a slug or a label is answered is not documented. */
        CustomFieldSelectOptionInput: {
            /** @description The name of the option in values and filters. */
            slug?: string;
            /** @description What the option is called for people. */
            label?: string;
            /** @description Tells Pylon's AI when to choose the option. */
            ai_description?: string;
        };
        /**
         * @description A new custom field. `PATCH /custom-fields/{id}` takes neither `object_type` nor `type`, so both stay as they are.
         *     How numbers are shown has no property here; it can only be read, in `number_metadata`.
         */
        CreateCustomFieldRequestBody: {
            /** @description The kind of object that gets the field. Whether the slug of a type of custom objects is taken is not documented. */
            object_type: components["schemas"]["CustomFieldObjectType"];
            /** @description What the field is called for people. */
            label: string;
            /** @description What the field holds. Fields that link to other objects exist, but are not among the types that are named. */
            type: components["schemas"]["CustomFieldType"];
            /** @description The name of the field in values and filters. How one is chosen when it is left out is not documented, so read it from the answer. */
            slug?: string;
            /** @description What the field is for. */
            description?: string;
            /** @description What a new object holds, for a field with one value. For a select field the slug of an option. */
            default_value?: string;
            /** @description What a new object holds, for a field with several values. For a multiselect field the slugs of options. */
            default_values?: string[];
            /** @description The options of a select or multiselect field. It means nothing to other types. Answers have them in `select_metadata`. */
            select_options?: components["schemas"]["CustomFieldSelectOptionInput"][];
        };
        /** @description One custom field. */
        CustomFieldDefinitionResponse: {
            data: components["schemas"]["CustomFieldDefinition"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description What to change on a custom field. A property that is not sent keeps its value. The values of a field that an app keeps in step cannot be written; whether its definition can be changed is not documented. */
        UpdateCustomFieldRequestBody: {
            /** @description What the field is called for people. */
            label?: string;
            /** @description The new name of the field in values and filters. Whoever uses the old one has to follow; whether it goes on working for a time is not documented. */
            slug?: string;
            /** @description What the field is for. */
            description?: string;
            /** @description What a new object holds from now on, for a field with one value. */
            default_value?: string;
            /** @description What a new object holds from now on, for a field with several values. */
            default_values?: string[];
            /**
             * @description The options of a select or multiselect field. Whether options that are not listed go away is not documented, so list all of them.
             *     Since October 2026 `/custom-fields/{id}/select-options` is there for single options.
             */
            select_options?: components["schemas"]["CustomFieldSelectOptionInput"][];
        };
        /** @description The user behind a token. */
        MeUser: {
            /** @description Pylon's id of the user. It stays the same for good. */
            id: string;
            /** @description The address the user logs in with. An API user has none. */
            email?: string | null;
        };
        /** @description The organization a token belongs to, and the user behind the token. */
        Me: {
            /** @description Pylon's id of the organization, a uuid. */
            id: string;
            /** @description What the organization is called. */
            name: string;
            /** @description The user in whose name requests are made. */
            user?: components["schemas"]["MeUser"] | null;
        };
        /** @description Whose token this is. */
        MeResponse: {
            data: components["schemas"]["Me"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description What an operation answers of which only method and path are known. The envelope is the one every answer has; what `data` holds, and whether it is there, is not known. */
        OpenAnswer: {
            /** @description Unknown. A list, an object or nothing. */
            data?: unknown;
            /** @description Unknown. Lists that are paged carry it. */
            pagination?: components["schemas"]["Pagination"] | null;
            request_id: components["schemas"]["RequestId"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description How far a task is. The three values the vendor's document names for the search. Its type is any string since July 2026, so an organization presumably can have others.
         *     No operation lists those.
         */
        TaskStatus: "not_started" | "in_progress" | "completed" | (string & {});
        /** @description Somebody who acts on a task. One of the two is set, a user of the team or a contact of the customer. */
        Actor: {
            /** @description The user. Null or absent when it is a contact. */
            user?: components["schemas"]["MiniUser"] | null;
            /** @description The contact. Null or absent when it is a user. */
            contact?: components["schemas"]["MiniContact"] | null;
        };
        /** @description A project as other objects refer to it. */
        MiniProject: {
            /** @description Pylon's id of the project. */
            id: string;
        };
        /** @description A milestone as other objects refer to it. */
        MiniMilestone: {
            /** @description Pylon's id of the milestone. */
            id: string;
        };
        /**
         * @description A piece of work that is to be done for a customer, by the team or by the customer. It can stand alone, in a project, at a milestone of a project, or below another task.
         *     Of the properties, id and title are required here, because no task can be made without a title; which others every answer carries is not documented.
         */
        Task: {
            /** @description Pylon's id of the task, a uuid. */
            id: string;
            /** @description What is to be done, in a line. */
            title: string;
            /** @description What is to be done, at length, as HTML. */
            body_html?: string | null;
            status?: components["schemas"]["TaskStatus"];
            /** @description Who is to do it, a user or a contact. Null or absent when nobody is. It is written as `assignee_id`. */
            assignee?: components["schemas"]["Actor"] | null;
            /** @description When it has to be done. Documented as RFC 3339; whether it is always a full point in time, or a day can stand here too, was not seen. */
            due_date?: components["schemas"]["Timestamp"] | null;
            /** @description The account it is done for. */
            account?: components["schemas"]["MiniAccount"] | null;
            /** @description The project it belongs to. `GET /projects/{id}` tells more. */
            project?: components["schemas"]["MiniProject"] | null;
            /** @description The milestone it counts towards. `GET /milestones/{id}` tells more. */
            milestone?: components["schemas"]["MiniMilestone"] | null;
            /** @description The task this one is a subtask of. Null or absent when there is none. Whether a subtask takes account, project and milestone from its parent, and whether it counts towards a milestone, is not documented. */
            parent_task_id?: string | null;
            /** @description The tasks below this one. How many levels there can be is not documented. */
            subtask_ids?: string[] | null;
            /** @description Whether the customer sees it in the portal. */
            customer_portal_visible?: boolean;
            /** @description Its custom fields by slug. `GET /custom-fields` lists them under the object type `task`. */
            custom_fields?: {
                [key: string]: components["schemas"]["CustomFieldValue"];
            } | null;
            /** @description When the task was made. */
            created_at?: components["schemas"]["Timestamp"];
            /** @description When the task last changed. Whether a comment counts is not documented. */
            updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description A page of tasks. A search that finds nothing answers `request_id` alone. */
        TaskListResponse: {
            /** @description The tasks of this page. Absent or null when there are none. */
            data?: components["schemas"]["Task"][] | null;
            /** @description Where the next page is. Absent on the last one. */
            pagination?: components["schemas"]["Pagination"] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description A new task. Nothing but the title is required. */
        CreateTaskRequestBody: {
            /** @description What is to be done, in a line. */
            title: string;
            /** @description What is to be done, at length, as HTML. */
            body_html?: string;
            /** @description How far it is already. What a task starts with when this is left out is not documented, presumably `not_started`. */
            status?: components["schemas"]["TaskStatus"];
            /** @description The id of the user who is to do it. Answers can show a contact as well, so the id of a contact is presumably taken too. */
            assignee_id?: string;
            /** @description When it has to be done. Whether a day without a time is taken is not documented, so this asks for both. */
            due_date?: components["schemas"]["TimestampInput"];
            /** @description The id of the account it is done for. Whether it follows from the project when it is left out is not documented. */
            account_id?: string;
            /** @description The id of the project it belongs to. */
            project_id?: string;
            /** @description The id of the milestone it counts towards. That a milestone has to be one of the same project is likely, but not documented. */
            milestone_id?: string;
            /**
             * @description The id of a task, to make this one a subtask of it. Whether a subtask takes account, project and milestone from its parent, and whether it counts towards a milestone, is not documented.
             *     It cannot be changed later.
             */
            parent_task_id?: string;
            /**
             * @description Whether the customer sees it in the portal.
             * @default false
             */
            customer_portal_visible?: boolean;
            /** @description Values for its custom fields. */
            custom_fields?: components["schemas"]["CustomFieldInput"][];
        };
        /** @description One task. */
        TaskResponse: {
            data: components["schemas"]["Task"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description What to look for. An empty object finds every task. */
        SearchTasksRequest: {
            /** @description Which tasks to find. */
            filter?: components["schemas"]["Filter"];
            /** @description Where to continue, taken from `pagination.cursor` of the page before. A cursor in the query is ignored without a warning. */
            cursor?: string;
            /**
             * Format: int64
             * @description How many tasks a page holds at most, from 1 to 999.
             * @default 100
             */
            limit?: number;
        };
        /**
         * @description What to change on a task. A field that is not sent keeps its value. The account and the parent are not among what can be changed.
         *     How an assignee, a due date, a project or a milestone is taken away is not documented; on issues an empty string removes the assignee.
         */
        UpdateTaskRequestBody: {
            /** @description What is to be done, in a line. */
            title?: string;
            /** @description What is to be done, at length, as HTML. */
            body_html?: string;
            /** @description How far it is now. */
            status?: components["schemas"]["TaskStatus"];
            /** @description The id of the user who is to do it from now on. The id of a contact is presumably taken too. */
            assignee_id?: string;
            /** @description When it has to be done. */
            due_date?: components["schemas"]["TimestampInput"];
            /** @description The id of the project it shall belong to. What becomes of a milestone of the former project is not documented. */
            project_id?: string;
            /** @description The id of the milestone it shall count towards. */
            milestone_id?: string;
            /** @description Whether the customer sees it in the portal. */
            customer_portal_visible?: boolean;
            /** @description The custom fields to write. Fields that are not listed stay as they are. */
            custom_fields?: components["schemas"]["CustomFieldInput"][];
        };
        /**
         * @description Something that was said about a task. An author can be a user or a contact.
         *     Only id and body are required here; which other properties every answer carries is not documented.
         */
        TaskComment: {
            /** @description Pylon's id of the comment, a uuid. */
            id: string;
            /** @description The task it is about. */
            task_id?: string;
            /** @description Who wrote it. Nobody else can change or delete it. */
            author?: components["schemas"]["Actor"] | null;
            /** @description What was said, as HTML. */
            body_html: string;
            /** @description True when customers do not see it. */
            is_internal?: boolean;
            /** @description When its author last rewrote it. Null or absent when that never happened. */
            last_edited_at?: components["schemas"]["Timestamp"] | null;
            /** @description When it was written. */
            created_at?: components["schemas"]["Timestamp"];
            /** @description When it last changed. How this differs from `last_edited_at` is not documented. */
            updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description All comments on a task. */
        TaskCommentListResponse: {
            /** @description The comments in the order in which they were written. Absent or null when there are none. */
            data?: components["schemas"]["TaskComment"][] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description A new comment. Its author is the owner of the token and cannot be chosen. */
        CreateTaskCommentRequestBody: {
            /** @description What to say, as HTML. */
            body_html: string;
            /** @description Whether to hide it from customers. It is settled for good, as an update cannot change it. What holds when it is left out is not documented, so send it whenever the task is visible in the portal. */
            is_internal?: boolean;
        };
        /** @description One comment. */
        TaskCommentResponse: {
            data: components["schemas"]["TaskComment"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description The comment in its new words. Who sees it stays. */
        UpdateTaskCommentRequestBody: {
            /** @description What it says from now on, as HTML. */
            body_html: string;
        };
        /** @description What an operation takes of which only method and path are known. Nothing is promised: send what Pylon's reference or support names. */
        OpenBody: {
            [key: string]: unknown;
        };
        /** @description A new project. It needs a name and an account, and stays with that account. */
        CreateProjectRequestBody: {
            /** @description What the project is called. */
            name: string;
            /** @description The id of the account it is for. It cannot be changed later. */
            account_id: string;
            /** @description What it is about, as HTML. */
            description_html?: string;
            /** @description The id of the user who looks after it. */
            owner_id?: string;
            /** @description The id of the template to make it from. What the template brings along is not documented. No operation tells the ids of templates, but a project that was made from one shows it as `project_template`. */
            project_template_id?: string;
            /** @description When it begins. Whether a day without a time is taken is not documented, so this asks for both. */
            start_date?: components["schemas"]["TimestampInput"];
            /** @description When it ends. Whether the API refuses an end before the start is not documented. */
            end_date?: components["schemas"]["TimestampInput"];
            /**
             * @description Whether the customer sees it in the portal.
             * @default false
             */
            customer_portal_visible?: boolean;
        };
        /** @description A template of projects. No operation lists or shows templates. */
        MiniProjectTemplate: {
            /** @description Pylon's id of the template. */
            id: string;
        };
        /**
         * @description A set of tasks for one account, ordered by milestones. `POST /tasks/search` finds its tasks by `project_id`.
         *     Required here are its id and name, because no project can be made without a name; which other properties every answer carries is not documented.
         */
        Project: {
            /** @description Pylon's id of the project, a uuid. */
            id: string;
            /** @description What the project is called. */
            name: string;
            /** @description What it is about, as HTML. */
            description_html?: string | null;
            /** @description The account it is for. It is written as `account_id`, when the project is made. */
            account?: components["schemas"]["MiniAccount"] | null;
            /** @description The id of the user who looks after it. Null or absent when nobody does. */
            owner_id?: string | null;
            /** @description The template it was made from, if it was made from one. What the template brings along is not documented. */
            project_template?: components["schemas"]["MiniProjectTemplate"] | null;
            /** @description When it begins. Documented as RFC 3339; whether a day without a time can stand here was not seen. */
            start_date?: components["schemas"]["Timestamp"] | null;
            /** @description When it ends. */
            end_date?: components["schemas"]["Timestamp"] | null;
            /** @description Whether the customer sees it in the portal. */
            customer_portal_visible?: boolean;
            /** @description Whether it was put away. What that does to its tasks is not documented. */
            is_archived?: boolean;
            /** @description When it was put away. Null or absent when it was not. */
            archived_at?: components["schemas"]["Timestamp"] | null;
            /** @description Its custom fields by slug. `GET /custom-fields` lists them under the object type `project`. */
            custom_fields?: {
                [key: string]: components["schemas"]["CustomFieldValue"];
            } | null;
            /** @description When the project was made. */
            created_at?: components["schemas"]["Timestamp"];
            /** @description When the project last changed. */
            updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description One project. */
        ProjectResponse: {
            data: components["schemas"]["Project"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description What to look for. An empty object finds every project, which is the only way to list them. */
        SearchProjectsRequest: {
            /** @description Which projects to find. */
            filter?: components["schemas"]["Filter"];
            /** @description Where to continue, taken from `pagination.cursor` of the page before. A cursor in the query is ignored without a warning. */
            cursor?: string;
            /**
             * Format: int64
             * @description How many projects a page holds at most, from 1 to 999.
             * @default 100
             */
            limit?: number;
        };
        /** @description A page of projects. A search that finds nothing answers `request_id` alone. */
        ProjectListResponse: {
            /** @description The projects of this page. Absent or null when there are none. */
            data?: components["schemas"]["Project"][] | null;
            /** @description Where the next page is. Absent on the last one. */
            pagination?: components["schemas"]["Pagination"] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /**
         * @description What to change on a project. A field that is not sent keeps its value. The account and the template are not among what can be changed.
         *     How an owner or a date is taken away is not documented.
         */
        UpdateProjectRequestBody: {
            /** @description What the project is called. */
            name?: string;
            /** @description What it is about, as HTML. */
            description_html?: string;
            /** @description The id of the user who looks after it from now on. */
            owner_id?: string;
            /** @description When it begins. */
            start_date?: components["schemas"]["TimestampInput"];
            /** @description When it ends. */
            end_date?: components["schemas"]["TimestampInput"];
            /** @description Whether the customer sees it in the portal. */
            customer_portal_visible?: boolean;
            /** @description Puts the project away, or brings it back. */
            is_archived?: boolean;
            /** @description The custom fields to write. Fields that are not listed stay as they are. They cannot be given when the project is made. */
            custom_fields?: components["schemas"]["CustomFieldInput"][];
        };
        /** @description A new milestone of a project. It stays with that project. */
        CreateMilestoneRequestBody: {
            /** @description What the milestone is called. */
            name: string;
            /** @description The id of the project it is a step of. It cannot be changed later. */
            project_id: string;
            /** @description The id of the account. What another account than that of the project does is not documented, so leave it out. */
            account_id?: string;
            /** @description When it has to be reached. Whether a day without a time is taken is not documented, so this asks for both. */
            due_date?: components["schemas"]["TimestampInput"];
        };
        /**
         * @description A step of a project, towards which its tasks count. `POST /tasks/search` finds them by `milestone_id`. Whether subtasks count is not documented.
         *     Required here are its id and name, because no milestone can be made without a name; which other properties every answer carries is not documented.
         */
        Milestone: {
            /** @description Pylon's id of the milestone, a uuid. */
            id: string;
            /** @description What the milestone is called. */
            name: string;
            /** @description The project it is a step of. It is written as `project_id`, when the milestone is made. */
            project?: components["schemas"]["MiniProject"] | null;
            /** @description The account it is for, presumably that of its project. */
            account?: components["schemas"]["MiniAccount"] | null;
            /** @description When it has to be reached. Documented as RFC 3339; whether a day without a time can stand here was not seen. */
            due_date?: components["schemas"]["Timestamp"] | null;
            /** @description When the milestone was made. */
            created_at?: components["schemas"]["Timestamp"];
            /** @description When the milestone last changed. */
            updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description One milestone. */
        MilestoneResponse: {
            data: components["schemas"]["Milestone"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description What to change on a milestone. A field that is not sent keeps its value. How a due date is taken away is not documented. */
        UpdateMilestoneRequestBody: {
            /** @description What the milestone is called. */
            name?: string;
            /** @description When it has to be reached. */
            due_date?: components["schemas"]["TimestampInput"];
        };
        /** @description One thing that was done in the organization. Only id and action are required here; which other properties every answer carries is not documented. */
        AuditLog: {
            /** @description Pylon's id of the entry, a uuid. */
            id: string;
            /** @description The name of what was done. A list of the names is not published; those in the examples are made up. */
            action: string;
            /** @description When it was done. */
            action_happened_at?: components["schemas"]["Timestamp"];
            /** @description The user who did it. Null or absent when it was no user. */
            actor_user_id?: string | null;
            /** @description The contact who did it. Null or absent when it was no contact. */
            actor_contact_id?: string | null;
            /** @description The kind of object it was done to. Its values are not documented; those in the examples are made up. */
            object_type?: string | null;
            /** @description The id of the object it was done to, which may no longer exist. */
            object_id?: string | null;
            /** @description Where it was done from. Its values are not documented; those in the examples are made up. */
            source?: string;
            /** @description Where a person can look at it in Pylon, if there is such a page. */
            link?: string | null;
            /** @description Short facts about it, texts by name. The names are not documented; those in the examples are made up. */
            attributes?: {
                [key: string]: string;
            } | null;
            /** @description More about it, in a shape that depends on the action. No shape is documented. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description When the entry was written, which can be later than `action_happened_at`. */
            created_at?: components["schemas"]["Timestamp"];
        };
        /** @description A page of entries. A search that finds nothing answers `request_id` alone. */
        AuditLogListResponse: {
            /** @description The entries of this page. Absent or null when there are none. */
            data?: components["schemas"]["AuditLog"][] | null;
            /** @description Where the next page is. Absent on the last one. */
            pagination?: components["schemas"]["Pagination"] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description What to look for. An empty object finds every entry. */
        SearchAuditLogsRequest: {
            /** @description Which entries to find. */
            filter?: components["schemas"]["Filter"];
            /** @description Where to continue, taken from `pagination.cursor` of the page before. A cursor in the query is ignored without a warning. */
            cursor?: string;
            /**
             * Format: int64
             * @description How many entries a page holds at most, from 1 to 999.
             * @default 100
             */
            limit?: number;
        };
        /** @description What became of the connection. */
        DisconnectDevinData: {
            /** @description True once the grant is withdrawn. A success with false was not seen and is not documented. */
            disconnected?: boolean;
        };
        /** @description What became of the connection. */
        DisconnectDevinResponse: {
            data: components["schemas"]["DisconnectDevinData"];
            request_id: components["schemas"]["RequestId"];
        };
        /**
         * @description What a survey measures. The vendor's document closes the list.
         *
         *     - `nps`: the net promoter score, how likely somebody is to recommend the organization.
         *     - `csat`: how satisfied somebody is with the support.
         *     - `custom`: anything else.
         */
        SurveyType: "nps" | "csat" | "custom" | (string & {});
        /** @description A survey of the organization. What it asks is not part of it. */
        Survey: {
            /** @description Pylon's id of the survey, a uuid. */
            id: string;
            /** @description What the survey is called. */
            name?: string;
            type?: components["schemas"]["SurveyType"];
            /** @description When the survey last changed. Whether a new response counts as a change is not documented. */
            updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description Surveys that come in one answer. When there are none, it presumably holds `request_id` alone, as other lists do. */
        SurveyListResponse: {
            /** @description The surveys. Absent or null when there are none. */
            data?: components["schemas"]["Survey"][] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description What to look for. An empty object finds every survey. */
        SearchSurveysRequest: {
            /** @description Which surveys to find. It can compare `updated_at` alone. */
            filter?: components["schemas"]["Filter"];
            /**
             * Format: int64
             * @description How many surveys to answer at most, from 1 to 999. What lies beyond it cannot be paged through.
             * @default 100
             */
            limit?: number;
        };
        /** @description One survey. */
        SurveyEnvelope: {
            data: components["schemas"]["Survey"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description The answer to one question. */
        SurveyResponseAnswer: {
            /** @description The question as it was put. */
            prompt?: string;
            /** @description What kind of answer the question asks for. The vendor's text names these two. */
            question_type?: "score" | "comment" | (string & {});
            /** @description The answer. A score is a string too; its scale is not documented. */
            value?: string | null;
        };
        /** @description What one person answered to a survey at one time. */
        SurveyResponse: {
            /** @description Pylon's id of the response, a uuid. */
            id: string;
            /** @description The account the response belongs to. */
            account_id?: string | null;
            /** @description The contact who answered. */
            contact_id?: string | null;
            /** @description When it was submitted. */
            submitted_at?: components["schemas"]["Timestamp"];
            /** @description The answers, one for each question that was answered. */
            answers?: components["schemas"]["SurveyResponseAnswer"][] | null;
        };
        /** @description A page of the responses to one survey. */
        SurveyResponseListResponse: {
            /** @description The responses of this page. Absent or null when there are none. */
            data?: components["schemas"]["SurveyResponse"][] | null;
            /** @description Where the next page is. Absent on the last one. */
            pagination?: components["schemas"]["Pagination"] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description A new feature request. Its status, custom fields and portal visibility cannot be said here, only afterwards. */
        CreateFeatureRequestRequest: {
            /** @description What is wished for, in a few words. */
            title: string;
            /** @description What is wished for, at length. It is ignored with `should_auto_fetch_evidence`, where Pylon writes it. */
            description?: string;
            /**
             * @description Lets Pylon look for evidence and write the description from it, after the answer to this call.
             * @default false
             */
            should_auto_fetch_evidence?: boolean;
        };
        /** @description How far a feature request has come. The listed ones are built in; the slug of a status of the organization's own can stand here too. No operation lists them. */
        FeatureRequestStatus: "new" | "in_progress" | "closed" | "archived" | (string & {});
        /** @description A sign that somebody wishes for the feature. It has no id of its own. */
        FeatureRequestEvidence: {
            /** @description Where it comes from. The vendor's text gives these as examples. */
            source_type?: "issue" | "call_recording" | "survey_response" | "manual" | (string & {});
            /** @description The id of the issue it comes from. Absent on evidence from elsewhere, so the id of a call recording is not told. */
            source_id?: string;
            /** @description The account whose issue or call it is, where that is known. */
            account_id?: string | null;
            /** @description Opens the call in its call recorder, where that is known. Absent on evidence that is no call recording. */
            external_url?: string;
            /** @description Why it speaks for the feature, written by an AI. */
            summary?: string | null;
        };
        /** @description Something customers wish for. A search answers FeatureRequestSearchResult instead, which names accounts in place of evidence. */
        FeatureRequest: {
            /** @description Pylon's id of the feature request, a uuid. */
            id: string;
            /** @description What is wished for, in a few words. */
            title: string;
            /** @description What is wished for, at length. Pylon may have written it from the evidence. Whether it is HTML is not documented. */
            description?: string | null;
            request_status?: components["schemas"]["FeatureRequestStatus"];
            /**
             * Format: int64
             * @description How much evidence it has. Evidence that is marked as irrelevant is not counted.
             */
            evidence_count?: number;
            /** @description The evidence. `GET /feature-requests/{id}` with `fetch_evidence` holds it, other answers do not. */
            evidence?: components["schemas"]["FeatureRequestEvidence"][] | null;
            /**
             * @description The accounts that see it in the customer portal, by id; with none it is hidden from all. It takes effect while the tab for feature requests is switched on in the settings of the portal.
             *     `POST /feature-requests/{id}/set-portal-visibility` changes it.
             */
            portal_visible_to_account_ids?: string[] | null;
            /** @description Its custom fields by slug. Which `object_type` `GET /custom-fields` finds them by is not documented. */
            custom_fields?: {
                [key: string]: components["schemas"]["CustomFieldValue"];
            } | null;
            /** @description When it was made. */
            created_at?: components["schemas"]["Timestamp"];
            /** @description When it last changed. Whether new evidence counts as a change is not documented. */
            updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description One feature request. */
        FeatureRequestResponse: {
            data: components["schemas"]["FeatureRequest"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description What to look for. An empty object finds every feature request. */
        SearchFeatureRequestsRequest: {
            /** @description Words to look for, by their meaning and literally. */
            query?: string;
            /** @description Only feature requests that have evidence from at least one of these accounts, by id. Whether an empty list finds all or none is not documented. */
            account_ids?: string[];
            /** @description Only feature requests in one of these statuses. Whether an empty list finds all or none is not documented. */
            request_statuses?: components["schemas"]["FeatureRequestStatus"][];
            /**
             * Format: int64
             * @description How many feature requests to answer at most, up to 1000. What lies beyond it cannot be paged through.
             * @default 100
             */
            limit?: number;
        };
        /** @description A feature request as a search shows it. */
        FeatureRequestSearchResult: {
            /** @description Pylon's id of the feature request, a uuid. */
            id: string;
            /** @description What is wished for, in a few words. */
            title: string;
            /** @description What is wished for, at length. */
            description?: string | null;
            request_status?: components["schemas"]["FeatureRequestStatus"];
            /**
             * Format: int64
             * @description How much evidence it has. Evidence that is marked as irrelevant is not counted.
             */
            evidence_count?: number;
            /** @description The accounts that asked for it, by id. Pylon finds them through the evidence. */
            account_ids?: string[] | null;
            /** @description The accounts that see it in the customer portal, by id; with none it is hidden from all. It takes effect while the tab for feature requests is switched on in the settings of the portal. */
            portal_visible_to_account_ids?: string[] | null;
            /** @description Its custom fields by slug. */
            custom_fields?: {
                [key: string]: components["schemas"]["CustomFieldValue"];
            } | null;
            /** @description When it was made. */
            created_at?: components["schemas"]["Timestamp"];
            /** @description When it last changed. */
            updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description The feature requests that match. A search that finds nothing presumably answers `request_id` alone, as others do. */
        FeatureRequestSearchResponse: {
            /** @description The feature requests. Absent or null when there are none. */
            data?: components["schemas"]["FeatureRequestSearchResult"][] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description Which feature requests to merge, as a tool list of August 2026 has it. More fields may have come since. */
        MergeFeatureRequestsRequestBody: {
            /** @description The feature requests to merge, by id, each named once. They become archived. */
            merge_feature_request_ids: string[];
            /** @description The feature request that stays, by id. */
            merge_into_feature_request_id: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What to change on a feature request. A field that is not sent keeps its value. */
        UpdateFeatureRequestRequestBody: {
            /** @description The status to move it to. */
            request_status?: components["schemas"]["FeatureRequestStatus"];
            /** @description The custom fields to write. Fields that are not listed stay as they are. */
            custom_fields?: components["schemas"]["CustomFieldInput"][];
        };
        /** @description Which accounts see a feature request in the customer portal from now on, or no longer do. */
        SetFeatureRequestPortalVisibilityRequestBody: {
            /** @description The accounts to show it to or hide it from, by id. Others keep what they had. */
            account_ids: string[];
            /** @description True shows it to these accounts, false hides it from them. */
            visible: boolean;
        };
        /** @description What to look for. An empty object finds every call recording. */
        SearchCallRecordingsRequest: {
            /** @description Which call recordings to find. */
            filter?: components["schemas"]["Filter"];
            /** @description Where to continue, taken from `pagination.cursor` of the page before. In the query of a search it is ignored without notice. */
            cursor?: string;
            /**
             * Format: int64
             * @description How many call recordings a page holds at most, from 1 to 1000.
             * @default 100
             */
            limit?: number;
        };
        /** @description The call recorder it comes from. The vendor's text gives these as examples; `custom_call_recorder` presumably stands for one that an organization connected by itself. */
        CallRecordingSource: "fathom" | "gong" | "grain" | "granola" | "custom_call_recorder" | (string & {});
        /** @description A recorded call. Until July 2026 only its id and url were documented, on no operation. */
        CallRecording: {
            /** @description Pylon's id of the call recording, a uuid. */
            id: string;
            /** @description What the call is called. */
            title?: string | null;
            source?: components["schemas"]["CallRecordingSource"];
            /** @description Its id in the call recorder. */
            external_id?: string | null;
            /** @description Where the call recorder shows it. */
            url?: string | null;
            /** @description The account the call was with. `PATCH /call-recordings/{id}` changes it. */
            account_id?: string | null;
            /** @description The mail addresses of those who took part. */
            participant_emails?: string[] | null;
            /** @description The id of the event in the calendar that the call belongs to. No operation reads such events. */
            calendar_event_id?: string | null;
            /** @description When the call began. */
            start_time?: components["schemas"]["Timestamp"] | null;
            /** @description When the call ended. */
            end_time?: components["schemas"]["Timestamp"] | null;
            /**
             * Format: int64
             * @description How long the recording is, in milliseconds.
             */
            duration_ms?: number | null;
            /** @description What the call was about. Who writes it, Pylon or the call recorder, is not documented. */
            summary?: string | null;
            /** @description Its custom fields by slug. The vendor's document of April 2026 lists them under the object type `call_recording`; that of July 2026 no longer names it, so whether it still works is not known. */
            custom_fields?: {
                [key: string]: components["schemas"]["CustomFieldValue"];
            } | null;
            /** @description When it was created in Pylon. */
            created_at?: components["schemas"]["Timestamp"];
            /** @description When it last changed in Pylon. */
            updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description A page of call recordings. A search that finds nothing presumably answers `request_id` alone, as others do. */
        CallRecordingListResponse: {
            /** @description The call recordings of this page. Absent or null when there are none. */
            data?: components["schemas"]["CallRecording"][] | null;
            /** @description Where the next page is. Absent on the last one. */
            pagination?: components["schemas"]["Pagination"] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description One call recording. */
        CallRecordingResponse: {
            data: components["schemas"]["CallRecording"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description What to change on a call recording. A field that is not sent keeps its value. */
        UpdateCallRecordingRequestBody: {
            /** @description The account to put it to, by id. An empty string takes it away from its account. */
            account_id?: string;
            /** @description The custom fields to write. Fields that are not listed stay as they are. */
            custom_fields?: components["schemas"]["CustomFieldInput"][];
        };
        /** @description A site of articles, sorted into collections, in one or several languages. */
        KnowledgeBase: {
            /** @description Pylon's id of the knowledge base, a uuid. */
            id: string;
            /** @description What the knowledge base is called. */
            title: string;
            /** @description Its name in addresses. */
            slug?: string;
            /** @description The code of the language that articles are written in first. Reads that name no language answer in this one. */
            default_language?: string;
            /** @description The codes of the languages that articles can be translated to. Whether the default language is among them is not documented. */
            supported_languages?: string[] | null;
        };
        /** @description All knowledge bases. */
        KnowledgeBaseListResponse: {
            /** @description The knowledge bases. Absent or null when there are none. */
            data?: components["schemas"]["KnowledgeBase"][] | null;
            /** @description The vendor's document has it, though the operation takes no cursor. */
            pagination?: components["schemas"]["Pagination"] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description One knowledge base. */
        KnowledgeBaseResponse: {
            data: components["schemas"]["KnowledgeBase"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description Who can read an article. */
        ArticleVisibilityConfig: {
            /**
             * @description Which people can read it. The vendor does not explain the values; presumably:
             *
             *     - `public`: everybody.
             *     - `customer`: customers who are logged in, narrowed down by `customer_visibility_condition`.
             *     - `internal_only`: the team.
             *
             *     The list may grow, so be ready for other values.
             */
            visibility?: "public" | "customer" | "internal_only" | (string & {});
            /** @description Which customers can read it, presumably when `visibility` is `customer`. Null without a condition. Which fields it compares is not documented. */
            customer_visibility_condition?: components["schemas"]["Filter"] | null;
            /**
             * @description Which AI agents can read it.
             *
             *     - `inherit`: those that can read its collection, or the knowledge base.
             *     - `none`: no agent.
             *     - `specific_agents`: those in `allowed_agent_ids`.
             */
            ai_agent_access?: "inherit" | "none" | "specific_agents" | (string & {});
            /** @description The ids of the AI agents that can read it, when `ai_agent_access` is `specific_agents`. No documented operation lists agents. */
            allowed_agent_ids?: string[] | null;
        };
        /** @description The review of an article, as `POST /knowledge-bases/{id}/articles/{article_id}/request-review` asks for it. */
        ArticleApprovalInfo: {
            /** @description Where the review stands. Null is allowed for before one was asked for. */
            status?: ("needs_review" | "changes_requested" | "approved") | (string | null);
            /** @description When a review was asked for. Null while none was. */
            requested_at?: components["schemas"]["Timestamp"] | null;
            /** @description When the reviewer decided. Null until then. */
            reviewed_at?: components["schemas"]["Timestamp"] | null;
            /** @description The user who decided. Null until then. */
            reviewed_by_user_id?: string | null;
        };
        /**
         * @description A page of a knowledge base. It has a draft and, once it was published, a published text; the two differ while changes wait to be published.
         *     It carries no id of its knowledge base.
         */
        Article: {
            /** @description Pylon's id of the article, a uuid. */
            id: string;
            /** @description A second name of the article. It is presumably the number in its public address. Paths are documented for `id` only. */
            identifier?: string;
            /** @description The heading. */
            title: string;
            /** @description Its name in addresses. No documented operation changes it. */
            slug?: string;
            /** @description Its public address. Null is allowed for because it is not documented what an unpublished article has here. */
            url?: string | null;
            /** @description The collection it is in. Null or absent outside of any. */
            collection_id?: string | null;
            /** @description The user who is named as its author. */
            author_user_id?: string | null;
            /** @description The newest text as HTML, published or not. */
            current_draft_content_html?: string;
            /** @description The text that readers see, as HTML. Null or absent before it is first published. What it holds after the article was taken off the site is not documented. */
            current_published_content_html?: string | null;
            /** @description Whether readers can see it. */
            is_published?: boolean;
            /** @description Whether it is hidden, so that readers need its address to find it. */
            is_unlisted?: boolean;
            /** @description Who can read it once it is published. */
            visibility_config?: components["schemas"]["ArticleVisibilityConfig"] | null;
            /** @description Its tags, as objects. Tags of articles have the object type `article`; `GET /tags` lists them among the others. */
            tags?: components["schemas"]["Tag"][] | null;
            /** @description Where the review of its draft stands. */
            approval_info?: components["schemas"]["ArticleApprovalInfo"] | null;
            /** @description When it was made. */
            created_at?: components["schemas"]["Timestamp"];
            /** @description When its text was last changed. */
            last_edited_at?: components["schemas"]["Timestamp"] | null;
            /** @description When it was last published. Null or absent before that. */
            last_published_at?: components["schemas"]["Timestamp"] | null;
        };
        /** @description A page of articles. */
        ArticleListResponse: {
            /** @description The articles of this page. Absent or null when there are none. */
            data?: components["schemas"]["Article"][] | null;
            /** @description Where the next page is. Absent on the last one. */
            pagination?: components["schemas"]["Pagination"] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description An article in one more language. */
        ArticleTranslationInput: {
            /** @description The code of the language, as in `supported_languages` of the knowledge base. Pylon's [documentation of translations](https://docs.usepylon.com/pylon-docs/knowledge-base/translation) lists the codes. Whether another code is refused is not documented. */
            language: string;
            /** @description The heading in this language. */
            title: string;
            /** @description The text in this language, as HTML. */
            body_html: string;
        };
        /** @description Who is to read an article. An update that sends it without one of its properties: whether that property stays or goes back to its default is not documented, so send all of them. */
        ArticleVisibilityConfigInput: {
            /**
             * @description Which people can read it. The vendor does not explain the values; presumably `public` is for everybody, `customer` for customers who are logged in, `internal_only` for the team. The default is not documented.
             * @enum {string}
             */
            visibility?: "public" | "customer" | "internal_only";
            /** @description Which customers can read it, presumably when `visibility` is `customer`. Which fields it may compare is not documented. */
            customer_visibility_condition?: components["schemas"]["Filter"];
            /**
             * @description Which AI agents can read it. `inherit` leaves that to its collection, or to the knowledge base.
             * @default inherit
             * @enum {string}
             */
            ai_agent_access?: "inherit" | "none" | "specific_agents";
            /** @description The ids of the AI agents that can read it. They count when `ai_agent_access` is `specific_agents`; what happens to them with another value, and whether that value is refused without them, is not documented. */
            allowed_agent_ids?: string[];
        };
        /** @description A new article. It stays a draft unless `is_published` says otherwise. */
        CreateArticleRequestBody: {
            /** @description The heading, in the default language of the knowledge base. */
            title: string;
            /** @description The user to name as its author. `GET /users` lists them. */
            author_user_id: string;
            /** @description The text as HTML, in the default language of the knowledge base. Whether and how the HTML is cleaned is not documented. */
            body_html: string;
            /** @description The collection to put it in, of the same knowledge base. Without it the article is in none. `PATCH /knowledge-bases/{id}/articles/{article_id}` has no field to move it later. */
            collection_id?: string;
            /** @description Its name in addresses. Without it one is made from the title. `PATCH /knowledge-bases/{id}/articles/{article_id}` has no field to change it later. */
            slug?: string;
            /**
             * @description Whether to publish it at once, its translations included.
             * @default false
             */
            is_published?: boolean;
            /**
             * @description Whether to hide it, so that readers need its address to find it.
             * @default false
             */
            is_unlisted?: boolean;
            /** @description The article in other languages. */
            translations?: components["schemas"]["ArticleTranslationInput"][];
            /** @description Who can read it once it is published. */
            visibility_config?: components["schemas"]["ArticleVisibilityConfigInput"];
        };
        /** @description One article. */
        ArticleResponse: {
            data: components["schemas"]["Article"];
            request_id: components["schemas"]["RequestId"];
        };
        /**
         * @description What to change on an article. A field that is not sent keeps its value.
         *     A new text is a draft until it is published: send `publish_updated_body_html` with it, or readers go on seeing the old one.
         */
        UpdateArticleRequestBody: {
            /** @description The new heading. Whether it is held back with the draft is not documented. */
            title?: string;
            /** @description The new text as HTML. */
            body_html?: string;
            /** @description The code of the language whose translation to change. Without it the article itself is changed. Whether a translation that is not there yet gets made is not documented. */
            language?: string;
            /**
             * @description Whether to publish what this request changes.
             * @default false
             */
            publish_updated_body_html?: boolean;
            /** @description Whether readers can see the article, true to publish it and false to take it off the site. How it works together with `publish_updated_body_html` is not documented. */
            is_published?: boolean;
            /** @description Whether to hide it, so that readers need its address to find it. */
            is_unlisted?: boolean;
            /** @description The ids of all tags it is to have; they replace the ones it has. Only tags with the object type `article` fit, which `POST /tags` makes. */
            tag_ids?: string[];
            /** @description Who can read it. */
            visibility_config?: components["schemas"]["ArticleVisibilityConfigInput"];
        };
        /** @description Whom to ask for a review, users, Pylon's AI or both. */
        RequestArticleReviewRequestBody: {
            /** @description The users to ask. Each has to be set up as a reviewer of the knowledge base already, which no documented operation does. */
            reviewer_user_ids?: string[];
            /** @description Whether to ask the AI too. The organization needs AI review of articles for it. */
            request_ai_review?: boolean;
        };
        /** @description The review that was asked for. */
        ArticleReview: {
            /** @description The article to review. */
            article_id: string;
            /** @description The version of the article to review. No documented operation reads versions. */
            article_version_id?: string;
            /** @description Where the review stands now, in the values that `status` in `approval_info` of an article has. */
            approval_status?: "needs_review" | "changes_requested" | "approved" | (string & {});
        };
        /** @description The review that was asked for. */
        ArticleReviewResponse: {
            data: components["schemas"]["ArticleReview"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description Who can read a collection. The vendor's document of April 2026 gave it `customer_visibility_condition` too. */
        CollectionVisibilityConfig: {
            /** @description Which people can read it. The vendor does not explain the values; presumably `public` is for everybody, `customer` for customers who are logged in, `internal_only` for the team. Other values may be met, as with articles. */
            visibility?: "public" | "customer" | "internal_only" | (string & {});
            /** @description Which AI agents can read it. `inherit` leaves that to the collection around it, or to the knowledge base. */
            ai_agent_access?: "inherit" | "none" | "specific_agents" | (string & {});
            /** @description The ids of the AI agents that can read it, when `ai_agent_access` is `specific_agents`. No documented operation lists agents. */
            allowed_agent_ids?: string[] | null;
        };
        /** @description A shelf of a knowledge base. It holds articles and further collections. Like an article, it carries no id of its knowledge base. */
        Collection: {
            /** @description Pylon's id of the collection, a uuid. */
            id: string;
            /** @description What the collection is called. */
            title: string;
            /** @description What is in it, for readers. */
            description?: string | null;
            /** @description Its name in addresses. */
            slug?: string;
            /** @description The icon beside its title. In which form is not documented, and no operation sets it. */
            icon?: string | null;
            /** @description The collection it is in. Null or absent at the top. */
            parent_collection_id?: string | null;
            /** @description Who can read it. */
            visibility_config?: components["schemas"]["CollectionVisibilityConfig"] | null;
            /** @description When it was made. */
            created_at?: components["schemas"]["Timestamp"];
        };
        /** @description All collections of a knowledge base. */
        CollectionListResponse: {
            /** @description The collections of every level, in one list. Absent or null when there are none. */
            data?: components["schemas"]["Collection"][] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description Who is to read a collection. Whether an update that leaves one of its properties out resets that property is not documented, so send all of them. */
        CollectionVisibilityConfigInput: {
            /**
             * @description Which people can read it. The default is not documented.
             * @enum {string}
             */
            visibility?: "public" | "customer" | "internal_only";
            /**
             * @description Which AI agents can read it. `inherit` leaves that to the collection around it, or to the knowledge base.
             * @default inherit
             * @enum {string}
             */
            ai_agent_access?: "inherit" | "none" | "specific_agents";
            /** @description The ids of the AI agents that can read it. They count when `ai_agent_access` is `specific_agents`; what happens to them with another value, and whether that value is refused without them, is not documented. */
            allowed_agent_ids?: string[];
        };
        /** @description A new collection. It has no icon; none can be sent. */
        CreateCollectionRequestBody: {
            /** @description What the collection is called. */
            title: string;
            /** @description What is in it, for readers. */
            description?: string;
            /** @description Its name in addresses. Without it one is made from the title. */
            slug?: string;
            /** @description The collection to put it in, of the same knowledge base. Without it the new one is at the top. `PATCH /knowledge-bases/{id}/collections/{collection_id}` has no field to move it later. */
            parent_collection_id?: string;
            /** @description Who can read it. Absent in the vendor's document of July 2026, which takes it in updates only. */
            visibility_config?: components["schemas"]["CollectionVisibilityConfigInput"];
        };
        /** @description One collection. */
        CollectionResponse: {
            data: components["schemas"]["Collection"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description What to change on a collection. A field that is not sent keeps its value. */
        UpdateCollectionRequestBody: {
            /** @description The new name. */
            title?: string;
            /** @description What is in it, for readers. Whether an empty string takes it away is not documented. */
            description?: string;
            /** @description Its new name in addresses. Whether the old one goes on leading there is not documented; `POST /knowledge-bases/{id}/route-redirects` can see to it. */
            slug?: string;
            /** @description Who can read it. */
            visibility_config?: components["schemas"]["CollectionVisibilityConfigInput"];
        };
        /** @description A redirect to make. */
        CreateRouteRedirectRequestBody: {
            /** @description The path that is to lead elsewhere. Whether it starts with a slash, and whether a path that is in use is refused, is not documented. */
            from_path: string;
            /** @description The id of the article or collection to lead to, in the same knowledge base. */
            object_id: string;
            /**
             * @description Which of the two it is. Until spring 2026 a redirect could lead to an article only.
             * @enum {string}
             */
            object_type: "article" | "collection";
            /** @description The code of the language to lead to. Without it that is the default language of the knowledge base. */
            language?: string;
        };
        /** @description A path of a knowledge base that leads to an article or a collection. */
        RouteRedirect: {
            /** @description Pylon's id of the redirect, a uuid. No documented operation takes it. */
            id: string;
            /** @description The path that leads elsewhere. */
            from_path: string;
            /** @description The id of the article or collection it leads to. */
            object_id: string;
            /** @description Which of the two it is. */
            object_type: "article" | "collection" | (string & {});
            /** @description The code of the language it leads to. What a redirect made without a language has here is not documented. */
            language?: string | null;
            /** @description When it was made. */
            created_at?: components["schemas"]["Timestamp"];
        };
        /** @description One redirect. */
        RouteRedirectResponse: {
            data: components["schemas"]["RouteRedirect"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description One step that runs when a macro is applied. What it sets is not shown. */
        MacroAction: {
            /** @description What the step does. The vendor's document gives these two as examples. */
            type: "set_issue_state" | "set_issue_tags" | (string & {});
        };
        /** @description Who can use a macro. */
        MacroVisibility: {
            /**
             * @description - `org`: everybody in the organization.
             *     - `user`: the users in `user_ids`.
             *     - `team`: the teams in `team_ids`.
             *     - `users_and_teams`: both of them.
             */
            type: "org" | "user" | "team" | "users_and_teams" | (string & {});
            /** @description The users who can use it. */
            user_ids?: string[] | null;
            /** @description The teams that can use it. */
            team_ids?: string[] | null;
        };
        /**
         * @description A prepared text, and actions that run with it, for users who work on an issue. No documented operation applies one.
         *     The condition that a create or an update takes is in no answer.
         */
        Macro: {
            /** @description Pylon's id of the macro, a uuid. */
            id: string;
            /** @description The group it is in. `GET /macro-groups` lists them. */
            macro_group_id?: string | null;
            /** @description What the macro is called. */
            name: string;
            /** @description The text as HTML. */
            text_html: string;
            /** @description What the text is for, a reply to the customer, an internal note or a mail. */
            text_type?: "reply" | "note" | "email" | (string & {});
            /** @description Whether anything runs when it is applied. */
            has_actions?: boolean;
            /** @description What runs when it is applied. The API shows actions and takes none. */
            actions?: components["schemas"]["MacroAction"][] | null;
            /** @description Who can use it. */
            visibility?: components["schemas"]["MacroVisibility"];
            /** @description When it was made. */
            created_at?: components["schemas"]["Timestamp"];
            /** @description When it was last changed. */
            updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description All macros, or all of one group. */
        MacroListResponse: {
            /** @description The macros. Absent or null when there are none. */
            data?: components["schemas"]["Macro"][] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description Who is to use a macro. */
        MacroVisibilityInput: {
            /**
             * @description - `org`: everybody in the organization.
             *     - `user`: the users in `user_ids`, which is then needed.
             *     - `team`: the teams in `team_ids`, which is then needed.
             *     - `users_and_teams`: both of them, and both lists are needed.
             * @enum {string}
             */
            type: "org" | "user" | "team" | "users_and_teams";
            /** @description The users who can use it. What a type that does not name them makes of them is not documented. */
            user_ids?: string[];
            /** @description The teams that can use it. What a type that does not name them makes of them is not documented. */
            team_ids?: string[];
        };
        /** @description A new macro. It has a text and no actions; no field takes them. */
        CreateMacroRequestBody: {
            /** @description What the macro is called. Whether two may share a name is not documented. */
            name: string;
            /** @description The text as HTML. */
            text_html: string;
            /** @description The group to put it in. `GET /macro-groups` lists them. */
            macro_group_id: string;
            /**
             * @description What the text is for, a reply to the customer, an internal note or a mail. Whether another value is refused is not documented.
             * @default reply
             */
            text_type?: "reply" | "note" | "email" | (string & {});
            /** @description Who can use it. The default is not documented. */
            visibility?: components["schemas"]["MacroVisibilityInput"];
            /** @description Presumably for which issues the macro is offered. Which fields it may compare is not documented; presumably those of `POST /issues/search`. */
            conditions?: components["schemas"]["Filter"];
        };
        /** @description One macro. */
        MacroResponse: {
            data: components["schemas"]["Macro"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description What to change on a macro. A field that is not sent keeps its value. */
        UpdateMacroRequestBody: {
            /** @description The new name. */
            name?: string;
            /** @description The new text, as HTML. */
            text_html?: string;
            /** @description The group to move it to. */
            macro_group_id?: string;
            /** @description What the text is for, a reply to the customer, an internal note or a mail. Whether another value is refused is not documented. */
            text_type?: "reply" | "note" | "email" | (string & {});
            /** @description Who can use it from now on. */
            visibility?: components["schemas"]["MacroVisibilityInput"];
            /** @description Presumably for which issues the macro is offered from now on. How to take a condition away is not documented. */
            conditions?: components["schemas"]["Filter"];
        };
        /** @description A folder of macros. The API lists groups and does nothing else with them. */
        MacroGroup: {
            /** @description Pylon's id of the group, a uuid. */
            id: string;
            /** @description What the group is called. */
            title: string;
            /** @description When it was made. */
            created_at?: components["schemas"]["Timestamp"];
            /** @description When it was last changed. */
            updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description All groups of macros. */
        MacroGroupListResponse: {
            /** @description The groups. Absent or null when there are none. */
            data?: components["schemas"]["MacroGroup"][] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description One thing a form asks for. Whether it has to be filled in is not shown, nor are its options. */
        TicketFormLayoutField: {
            /** @description Which field it is. It is presumably the slug of a custom field of issues, which `GET /custom-fields` describes. */
            slug: string;
            /** @description What it is called on the form. */
            name?: string;
            /** @description The kind of field. The values are not documented; those of custom fields are to be expected. */
            type?: string;
            /** @description What stands beside the field to explain it, as HTML. */
            description_html?: string | null;
        };
        /** @description A form that customers fill in to open an issue. No known operation makes or changes one. */
        TicketForm: {
            /** @description Pylon's id of the form, a uuid. `POST /issues/search` finds what came in by it under `ticket_form_id`. */
            id: string;
            /** @description What the form is called. */
            name: string;
            /** @description Its name in addresses. */
            slug?: string;
            /** @description Where it is filled in. Null is allowed for because it is not documented what a form that is not public has here. */
            url?: string | null;
            /** @description Whether it is open to the public. What a form that is not public asks of a person is not documented. */
            is_public?: boolean;
            /** @description What stands above the fields, as HTML. */
            description_html?: string | null;
            /** @description What the form asks for, presumably from top to bottom. */
            fields?: components["schemas"]["TicketFormLayoutField"][] | null;
        };
        /** @description All ticket forms. */
        TicketFormListResponse: {
            /** @description The forms. Absent or null when there are none. */
            data?: components["schemas"]["TicketForm"][] | null;
            /** @description The vendor's document has it, though the operation takes no cursor. */
            pagination?: components["schemas"]["Pagination"] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description One ticket form. */
        TicketFormResponse: {
            data: components["schemas"]["TicketForm"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description Which accounts to merge into which. */
        MergeAccountsRequest: {
            /** @description The id of the account that stays and takes over what the others have. Whether an external id is taken here is not documented. */
            merge_into_account_id: string;
            /** @description The ids of the accounts that go, 1 to 100 of them. They are merged one after the other. */
            merge_account_ids: string[];
        };
        /** @description A new highlight. */
        CreateAccountHighlightRequestBody: {
            /** @description The text, as HTML. Which elements are kept is not documented. */
            content_html: string;
            /** @description When it expires. Without it the highlight stays. */
            expires_at?: components["schemas"]["TimestampInput"];
            /** @description The contact it is about, by Pylon's id or an external id. The contact has to belong to the account. Answers are not known to show it. */
            contact_id?: string;
        };
        /** @description A piece of text on an account. */
        AccountHighlight: {
            /** @description Pylon's id of the highlight. Nothing but the answers to create and update tells it. */
            id: string;
            /** @description The id of the account it is on, also where the path named the account by an external id. */
            account_id?: string;
            /** @description The text, as HTML. */
            content_html: string;
            /** @description When it expires. Null or absent when it stays until it is deleted. */
            expires_at?: components["schemas"]["Timestamp"] | null;
            /** @description When it was put there. */
            created_at?: components["schemas"]["Timestamp"];
            /** @description When it last changed. */
            updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description One highlight. */
        AccountHighlightResponse: {
            data: components["schemas"]["AccountHighlight"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description The answer to the delete of a highlight. */
        AccountHighlightDeletedResponse: {
            /** @description Whether it worked. */
            data: {
                /** @description True when the highlight is gone. When it would be false is not documented. */
                success?: boolean;
            };
            request_id: components["schemas"]["RequestId"];
        };
        /** @description What to change on a highlight. A field that is not sent keeps its value. */
        UpdateAccountHighlightRequestBody: {
            /** @description The text, as HTML. */
            content_html?: string;
            /** @description When it expires. How to let it stay after all is not documented; delete it and make another. */
            expires_at?: components["schemas"]["TimestampInput"];
        };
        /** @description A tie to a parent or a partner. */
        CreateAccountRelationshipRequest: {
            /**
             * @description What the other account becomes to the one in the path.
             * @enum {string}
             */
            relationship_type: "parent_account" | "partner_account";
            /** @description The id of the parent or partner. Whether a partner has to be an account of the type `partner` is not documented. */
            related_object_id: string;
        };
        /** @description The known kinds of relationships, and room for others. */
        AccountRelationshipType: "parent_account" | "partner_account" | (string & {});
        /** @description The tie between an account and its parent or partner. */
        AccountRelationship: {
            /** @description Pylon's id of the relationship. */
            id: string;
            /** @description What the related account is to the other one. */
            relationship_type: components["schemas"]["AccountRelationshipType"];
            /** @description The id of the parent or partner. */
            related_object_id: string;
            /** @description The id of the account on the lower side, the child or the client. */
            child_account_id?: string;
            /** @description The id of the account on the upper side, the parent or the partner. `related_object_id` names the same account. */
            parent_account_id?: string;
            /** @description When the tie was made. */
            created_at?: components["schemas"]["Timestamp"];
            /** @description When it last changed. */
            updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description One relationship. */
        AccountRelationshipResponse: {
            data: components["schemas"]["AccountRelationship"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description The relationships in which an account is the child or the client. */
        AccountRelationshipListResponse: {
            /** @description The relationships. Absent or null when there are none. */
            data?: components["schemas"]["AccountRelationship"][] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description Something that happened at an account. Nothing but its kind is required. */
        CreateActivityRequest: {
            /** @description What kind of activity it is, by its slug in `GET /activity-types`. */
            slug: string;
            /** @description When it happened. Left out or empty, it is now. */
            happened_at?: components["schemas"]["TimestampInput"] | "";
            /** @description What to show of it, as HTML. */
            body_html?: string;
            /** @description A link to show with it. */
            link?: string;
            /**
             * @description What the link reads. It has no effect without `link`.
             * @default Open link
             */
            link_text?: string;
            /** @description The id of the user who did it. */
            user_id?: string;
            /** @description The id of the contact who did it. Whether a user and a contact can be named together is not documented. */
            contact_id?: string;
        };
        /** @description The answer to a new activity. It does not hold the activity. */
        ActivityCreatedResponse: {
            /** @description Whether it worked. */
            data: {
                /** @description True when the activity is there. When it would be false is not documented. */
                success?: boolean;
            };
            request_id: components["schemas"]["RequestId"];
        };
        /** @description The file to keep, or where to fetch it. What happens when both are sent is not documented; `file_url` is meant for when there is no `file`. */
        UploadAccountFileRequestBody: {
            /**
             * Format: binary
             * @description The bytes of the file.
             */
            file?: Blob;
            /** @description An address from which Pylon fetches the file, in place of `file`. */
            file_url?: string;
        };
        /** @description An uploaded file. */
        Attachment: {
            /** @description A uuid. */
            id: string;
            /** @description The name of the file. */
            name?: string;
            /** @description What was said about the file when it was uploaded. */
            description?: string | null;
            /** @description Where the file is. Observed addresses are signed and expire. */
            url: string;
        };
        /** @description The files that an upload left with the account. */
        AccountFileListResponse: {
            /** @description The files, as attachments. */
            data?: components["schemas"]["Attachment"][] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description A kind of activity. */
        ActivityType: {
            /** @description Pylon's id of the activity type. */
            id: string;
            /** @description The name of the type in `POST /accounts/{id}/activities`. */
            slug: string;
            /** @description What the type is called for people. */
            label?: string;
            /** @description Where its icon is. */
            icon_url?: string | null;
        };
        /** @description All activity types. */
        ActivityTypeListResponse: {
            /** @description The activity types. Absent or null when there are none. */
            data?: components["schemas"]["ActivityType"][] | null;
            /** @description The vendor's document has it, though the operation takes no cursor. */
            pagination?: components["schemas"]["Pagination"] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description A link from a custom object to another object. */
        CustomObjectRelation: {
            /** @description Pylon's id of the other object. */
            object_id: string;
            /** @description What the other object is. The vendor's document gives these three as examples. */
            object_type: "account" | "contact" | "issue" | (string & {});
        };
        /** @description A thing of a type that the organization made up. */
        CustomObject: {
            /** @description Pylon's id of the object. */
            id: string;
            /** @description The slug of its type, as the path names it. */
            type: string;
            /** @description What the object is called. */
            name: string;
            /** @description Its custom fields by slug. Fields that link to other objects are not here since July 2026; they are in `relations`. */
            custom_fields?: {
                [key: string]: components["schemas"]["CustomFieldValue"];
            };
            /** @description The objects it is linked to by custom fields, its account among them. Which field made a link is not told. */
            relations?: components["schemas"]["CustomObjectRelation"][] | null;
            /** @description When the object was made. */
            created_at?: components["schemas"]["Timestamp"];
            /** @description When the object last changed. */
            updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description A page of custom objects. A search that finds nothing presumably answers `request_id` alone, as others do. */
        CustomObjectListResponse: {
            /** @description The objects of this page. Absent or null when there are none. */
            data?: components["schemas"]["CustomObject"][] | null;
            /** @description Where the next page is. Absent on the last one. */
            pagination?: components["schemas"]["Pagination"] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /**
         * @description What to write to the custom field that its key in the map names. Give `value` for a field with one value and `values` for a field with several.
         *     An empty `value` unsets the field, and so does an entry with neither.
         */
        CustomFieldEntryInput: {
            /** @description The field once more. The key of the map says it already, so it can be left out. */
            slug?: string;
            /** @description The new value, as a string. For a select field the slug of an option, for a relationship field the id of the related object. */
            value?: string;
            /** @description All new values, as strings. For a multiselect field the slugs of options. */
            values?: string[];
        };
        /** @description A new custom object. Nothing but its name is required. */
        CreateCustomObjectRequestBody: {
            /** @description What the object is called. */
            name: string;
            /** @description Values for its custom fields, by slug. The built-in field `account` links it to an account; its value is the id of the account. */
            custom_fields?: {
                [key: string]: components["schemas"]["CustomFieldEntryInput"];
            };
        };
        /** @description One custom object. */
        CustomObjectResponse: {
            data: components["schemas"]["CustomObject"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description The same change for several objects of one type. */
        UpdateCustomObjectsRequest: {
            /** @description The ids of the objects to change, 1 to 100 of them. */
            ids: string[];
            /** @description The custom fields to write to each of them, by slug. Fields that the map does not name stay as they are; an empty `value` unsets a field. */
            custom_fields?: {
                [key: string]: components["schemas"]["CustomFieldEntryInput"];
            };
        };
        /** @description What a change of several objects answers. It holds their ids, not the objects. */
        UpdateCustomObjectsResponse: {
            /** @description Whether the change was made. What it says when some objects failed is not documented. */
            success?: boolean;
            /** @description The ids of the objects that were changed. */
            updated_ids?: string[] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description What to look for. An empty object finds every object of the type; until some time between April and July 2026 the filter was required. */
        SearchCustomObjectsRequest: {
            filter?: components["schemas"]["Filter"];
            /** @description Where to continue, taken from the page before. Other searches ignore a cursor in the query without a warning, and so may this one. */
            cursor?: string;
            /**
             * @description How many objects a page holds, at most 100.
             * @default 25
             */
            limit?: number;
        };
        /** @description What to change on a custom object. A field that is not sent keeps its value. */
        UpdateCustomObjectRequestBody: {
            /** @description What the object is called. */
            name?: string;
            /** @description The custom fields to write, by slug. Fields that the map does not name stay as they are. `account` moves the object to another account. */
            custom_fields?: {
                [key: string]: components["schemas"]["CustomFieldEntryInput"];
            };
        };
        /** @description One message. */
        MessageResponse: {
            data: components["schemas"]["Message"];
            request_id: components["schemas"]["RequestId"];
        };
        /**
         * @description A thread of internal notes on one issue. People make threads in Pylon or Slack, triggers make them too, and `POST /issues/{id}/threads` does.
         *     With a `channel_id` it is kept the same in a chat platform.
         */
        IssueThread: {
            /** @description What notes take and carry as `thread_id`. */
            id: string;
            /** @description The issue it stands on, by id. A thread stands on one issue only. */
            issue_id?: string;
            /** @description What people see it as. */
            name?: string;
            /** @description Where it is kept. Its values are not documented. */
            source?: string;
            /** @description The channel it is kept the same in, by the id of the chat platform. Empty for a thread in Pylon only. */
            channel_id?: string | null;
            /** @description The thread over there, by the id of the chat platform; in Slack that is a timestamp. It is not what notes take as `thread_id`, which is `id`. */
            thread_id?: string | null;
        };
        /** @description All threads of an issue. */
        IssueThreadListResponse: {
            /** @description The threads. Some clients met null for an issue without any. */
            data?: components["schemas"]["IssueThread"][] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description A new thread. Every property can be left out. */
        CreateIssueThreadRequestBody: {
            /** @description What people see it as. A tool list of August 2026 says that Pylon chooses a name without it. */
            name?: string;
        };
        /** @description One thread. */
        IssueThreadResponse: {
            data: components["schemas"]["IssueThread"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description Which agent answers, and where. */
        CreateIssueAIResponseRequestBody: {
            /** @description The AI agent that answers. Agents are set up in the web app of Pylon. */
            ai_agent_id: string;
            /** @description Whether the answer is also written on the issue as an internal note. What false or nothing does is not documented. */
            post_as_internal_note?: boolean;
        };
        /** @description The answer of an AI agent. It stands at the top level of the envelope; there is no `data`. */
        IssueAIResponse: {
            /** @description The answer, as HTML. */
            response_html?: string | null;
            /** @description Whether the agent was able to answer. Read it before the text. */
            response_valid?: boolean;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description What one speaker said at a stretch. */
        VoiceCallTranscriptSegment: {
            /** @description A label for who speaks. It is no id. */
            speaker?: string;
            /** @description What was said. */
            text?: string;
        };
        /** @description One recording of a call. */
        VoiceCallRecording: {
            /** @description A uuid. */
            id: string;
            /** @description Where the audio file is. It works without a token, and for one hour after the answer. */
            download_url?: string;
            /** @description What was said, in order, one entry each time somebody speaks. */
            transcript_segments?: components["schemas"]["VoiceCallTranscriptSegment"][] | null;
        };
        /** @description A phone call. */
        VoiceCall: {
            /** @description A uuid. */
            id: string;
            /** @description The number that called. How numbers are written, and what a hidden one looks like, is not documented. */
            from_phone_number?: string;
            /** @description The number that was called. */
            to_phone_number?: string;
            /**
             * Format: int64
             * @description How many seconds the call took.
             */
            duration_sec?: number;
            /** @description Its recordings, without those whose transcript is not finished. */
            recordings?: components["schemas"]["VoiceCallRecording"][] | null;
            /** @description When the record of the call was made. */
            created_at?: components["schemas"]["Timestamp"];
        };
        /** @description All calls of an issue. */
        VoiceCallListResponse: {
            /** @description The calls. Absent or null when there are none. */
            data?: components["schemas"]["VoiceCall"][] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description A contact to move over. */
        ImportContactRequestBody: {
            /** @description The person's name. */
            name: string;
            /** @description The person's mail address. */
            email: string;
            /** @description The account the person belongs to. */
            account_id?: string;
            /**
             * @description The role in the customer portal. Without it the default of the portal's settings applies.
             * @enum {string}
             */
            portal_role?: "no_access" | "member" | "admin";
            /** @description The person's phone numbers. */
            phone_numbers?: components["schemas"]["PhoneNumber"][];
            /** @description The main number, which has to be among `phone_numbers`. Without it the first of them is the main one. */
            primary_phone_number?: components["schemas"]["PhoneNumber"];
            /** @description Where Pylon finds the picture. It has to be square, and a png, jpg or jpeg. */
            avatar_url?: string;
            /** @description Values for the contact's custom fields. */
            custom_fields?: components["schemas"]["CustomFieldInput"][];
        };
        /** @description A message to move over. Who appears as its author when it names none is not documented. */
        ImportIssueMessage: {
            /** @description The text, as HTML. */
            body_html: string;
            /** @description True for an internal note, false for what the customer saw. */
            is_private: boolean;
            /** @description The user who wrote it. */
            user_id?: string;
            /** @description The contact who wrote it. */
            contact_id?: string;
            /** @description When it was written. */
            created_at?: components["schemas"]["TimestampInput"];
            /** @description Files attached to it, by their addresses. An address that Pylon thinks unsafe is left out and named in `warnings`. */
            attachment_urls?: string[];
        };
        /** @description Where the issue comes from. */
        ImportIssueExternalRefs: {
            /** @description The ticket it was in Zendesk. */
            zendesk_ticket_id?: string;
            /** @description The conversation it was in Intercom. */
            intercom_conversation_id?: string;
        };
        /** @description An issue in a tracker to link to. */
        ImportExternalIssue: {
            source: components["schemas"]["ExternalIssueSource"];
            /** @description The id in the tracker, in the form that `POST /issues/{id}/external-issues` takes. */
            external_issue_id: string;
        };
        /** @description An issue to move over, with at least one message. Whom it is for can be left out; what such an issue looks like is not documented. */
        ImportIssueRequest: {
            /** @description The subject line. */
            title: string;
            /** @description The slug of the status it is in. */
            state: components["schemas"]["IssueState"];
            /** @description What was written, the customer's and the team's messages. */
            messages: components["schemas"]["ImportIssueMessage"][];
            /** @description The account it is for. */
            account_id?: string;
            /** @description The contact it is for. */
            requester_id?: string;
            /** @description The user it is assigned to. */
            assignee_id?: string;
            /** @description The team it is assigned to. */
            team_id?: string;
            /** @description The names of its tags. Whether unknown names are made is not documented. */
            tags?: string[];
            /** @description Its custom fields, the priority among them as `priority`. */
            custom_fields?: components["schemas"]["CustomFieldInput"][];
            /**
             * Format: int64
             * @description The number it had over there, to be kept. It has to be lower than the number Pylon would give next. Leave it out to be given that one.
             *     That is the normal case; Pylon means this for customers who need to keep their old numbers.
             */
            issue_number?: number;
            /** @description When it was opened. */
            created_at?: components["schemas"]["TimestampInput"];
            /** @description When the team first answered. */
            first_response_time?: components["schemas"]["TimestampInput"];
            /** @description When it was resolved. */
            resolution_time?: components["schemas"]["TimestampInput"];
            /** @description When it last changed. */
            updated_at?: components["schemas"]["TimestampInput"];
            external_refs?: components["schemas"]["ImportIssueExternalRefs"];
            /** @description The issues in trackers that it is linked to. */
            external_issues?: components["schemas"]["ImportExternalIssue"][];
            /** @description Files on the issue, by their addresses. An address that Pylon thinks unsafe is left out and named in `warnings`. */
            attachment_urls?: string[];
        };
        /** @description What was not taken over. */
        ImportWarnings: {
            /** @description The addresses that did not pass the checks of Pylon. Absent when all did. */
            skipped_attachments?: string[] | null;
        };
        /** @description The issue that was imported, or that messages were imported to. */
        ImportedIssueResponse: {
            data: components["schemas"]["Issue"];
            /** @description What was not taken over. The import itself succeeded. */
            warnings?: components["schemas"]["ImportWarnings"] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description Messages to move over, at least one. */
        ImportMessagesRequest: {
            /** @description What was written. */
            messages: components["schemas"]["ImportIssueMessage"][];
        };
        /** @description Who may draw on it, everyone, users alone or AI agents alone. The three are those that can be written. */
        TrainingDataVisibility: "everyone" | "user_only" | "ai_agent_only" | (string & {});
        /** @description One document of a container. */
        TrainingDataDocument: {
            /** @description A uuid. */
            id: string;
            /** @description The id it was uploaded with. Empty when there was none. */
            external_id?: string | null;
            /** @description The name it was uploaded under. */
            file_name?: string;
            /** @description What kind of file it is. How that is written is not documented. */
            file_type?: string;
            /**
             * Format: int64
             * @description Its size, presumably in bytes.
             */
            file_size?: number;
            /** @description Where Pylon keeps it. Of no use outside. */
            s3_key?: string | null;
        };
        /** @description How far the crawling of a site has come. */
        TrainingDataScrapeStatus: {
            /** @description In one word. The values are not documented. */
            status?: string;
            /**
             * Format: int64
             * @description How many pages were read.
             */
            pages_scraped?: number;
            /**
             * Format: int64
             * @description How many pages were found.
             */
            total_pages?: number;
            /** @description When the site was last read. */
            last_scraped_at?: components["schemas"]["Timestamp"] | null;
        };
        /** @description A container of documents, or a crawled site. */
        TrainingData: {
            /** @description A uuid. */
            id: string;
            /** @description What people see it as. */
            name?: string;
            /** @description What kind it is. The values are not documented; the one that is listed was met in a program of 2026. */
            type?: "crawled_site" | (string & {});
            visibility?: components["schemas"]["TrainingDataVisibility"];
            /** @description Whether the search of knowledge bases leaves it out. */
            exclude_from_kb_search?: boolean;
            /** @description What it holds. */
            documents?: components["schemas"]["TrainingDataDocument"][] | null;
            /** @description How far crawling has come. Presumably on sites only. */
            scrape_status?: components["schemas"]["TrainingDataScrapeStatus"] | null;
            /** @description When it was made. */
            created_at?: components["schemas"]["Timestamp"];
            /** @description When it last changed. */
            updated_at?: components["schemas"]["Timestamp"];
        };
        /** @description All training data. */
        TrainingDataListResponse: {
            /** @description The containers and sites. Absent or null when there are none. */
            data?: components["schemas"]["TrainingData"][] | null;
            request_id: components["schemas"]["RequestId"];
        };
        /**
         * @description Who may draw on it, everyone, users alone or AI agents alone. In an upload it is meant for a container that is made; what it does to one that exists is not documented.
         * @default everyone
         * @enum {string}
         */
        TrainingDataVisibilityInput: "everyone" | "user_only" | "ai_agent_only";
        /** @description A new container. The vendor's document requires neither property; what a container without a name is called is not documented. */
        CreateTrainingDataRequestBody: {
            /** @description What people see it as. */
            training_data_name?: string;
            visibility?: components["schemas"]["TrainingDataVisibilityInput"];
        };
        /** @description One container. */
        TrainingDataResponse: {
            data: components["schemas"]["TrainingData"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description Files, and the container they go to. The lists of names and of external ids have one entry for each file, in the order of the files. */
        UploadTrainingDataFilesRequestBody: {
            /** @description The files, each a part of its own with this name. */
            files: Blob[];
            /** @description The container. */
            training_data_id?: string;
            /** @description The name of a container to make, in place of `training_data_id`. Which of them counts when both are given is not documented. */
            training_data_name?: string;
            /** @description What to call the files, as many as there are files. Without it they keep their names. */
            file_names?: string[];
            /** @description Ids of one's own, as many as there are files. Pylon knows a document again by it, so that a later upload updates it instead of doubling it. */
            external_ids?: string[];
            visibility?: components["schemas"]["TrainingDataVisibilityInput"];
        };
        /** @description A text, and the container it goes to. The vendor's document requires neither `content` nor `file_name`; a tool list of August 2026 requires both, so send them. */
        UploadTrainingDataFileContentRequestBody: {
            /** @description The text. */
            content?: string;
            /** @description What to call the document. */
            file_name?: string;
            /** @description The container. */
            training_data_id?: string;
            /** @description The name of a container to make, in place of `training_data_id`. Which of them counts when both are given is not documented. */
            training_data_name?: string;
            /** @description An id of one's own, by which Pylon knows the document again. */
            external_id?: string;
            visibility?: components["schemas"]["TrainingDataVisibilityInput"];
        };
        /** @description What was removed. The count stands at the top level; there is no `data`. */
        TrainingDataDocumentsDeletedResponse: {
            /**
             * Format: int64
             * @description How many documents are gone.
             */
            deleted_count?: number;
            request_id: components["schemas"]["RequestId"];
        };
        /** @description A file, or where one is. With both it is presumably the file that counts. */
        CreateAttachmentRequestBody: {
            /**
             * Format: binary
             * @description The file.
             */
            file?: Blob;
            /** @description Where Pylon fetches the file, in place of `file`. */
            file_url?: string;
            /** @description What to say about the file. */
            description?: string;
        };
        /** @description One attachment. */
        AttachmentResponse: {
            data: components["schemas"]["Attachment"];
            request_id: components["schemas"]["RequestId"];
        };
        /** @description An HMAC-SHA256 as lowercase hexadecimal digits. */
        Signature: string;
        /**
         * @description Whatever the trigger's author wrote: a JSON template in which Pylon replaces variables. Both the keys and the values are the author's choice.
         *
         *     Variables that were met: `{{ issue.id }}`, `{{ issue.title }}`, `{{ issue.link }}` and `{{ issue.last_message.id }}`. A complete list is not published,
         *     and neither is what becomes of a quotation mark in a value, so ids travel more safely than titles.
         */
        TriggerWebhookBody: {
            [key: string]: unknown;
        };
        /** @description What to show, in the form that Pylon's web app documents where the app is set up. That form is no part of this API. */
        CustomAppView: {
            [key: string]: unknown;
        };
        /** @description The answer to a handshake. */
        CustomAppHandshake: {
            /** @description The `code` of the question, unchanged. */
            code: string;
        };
    };
    responses: {
        /** @description The request is malformed or breaks a rule of the operation. Sending it again unchanged will fail again. */
        BadRequest: {
            headers: {
                "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token is missing, unknown, revoked or belongs to the other region. */
        Unauthorized: {
            headers: {
                "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token is valid but its owner may not do this. */
        Forbidden: {
            headers: {
                "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No object has this id. That its `code` is `not_found` is presumed; it was recorded for unknown paths. */
        NotFound: {
            headers: {
                "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The operation was called too often. Whether the minute slides, and whether the calls of all tokens of the organization count, is not documented. Wait for `X-Retry-After` seconds. */
        TooManyRequests: {
            headers: {
                "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Pylon failed to handle the request. Whether it had an effect is not known. */
        InternalServerError: {
            headers: {
                "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The request is malformed or breaks a rule of the operation, or the object is there already. Sending it again unchanged will fail again.
         *     A duplicate is named by `exists_id`; whether it is refused with this status is not documented.
         */
        BadRequestOrDuplicate: {
            headers: {
                "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token is valid but its owner may not do this. Presumably the comment of somebody else answers so too; which status that case has is not documented. */
        NotTheAuthor: {
            headers: {
                "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The organization's plan has no audit logs, or the owner of the token may not read them. */
        NoAuditLogs: {
            headers: {
                "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token was not issued to the Devin app. Every API token is answered so, presumably; its text is not documented. */
        NotDevin: {
            headers: {
                "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of the issue, or its number.
         * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
         */
        IssueIdOrNumber: string;
        /** @description Where to continue, taken from `pagination.cursor` of the page before. Leave it out for the first page. */
        Cursor: string;
        /**
         * @description How many objects a page holds at most, from 1 to 999. Without it the API takes 100.
         * @example 100
         */
        PageLimit: number;
        /**
         * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
         * @example 6131f626-1d89-42d8-83ae-f464497a520d
         */
        KnowledgeBaseId: string;
        /**
         * @description The code of the language to answer in. Without it that is the default language of the knowledge base. What an article without that translation answers is not documented.
         * @example de
         */
        ArticleLanguage: string;
        /**
         * @description Pylon's id of the article, which has to belong to the knowledge base. Neither its identifier nor its slug is documented to work.
         * @example 712361a5-6bbd-4a03-a7f5-51a7eb84fbca
         */
        ArticleId: string;
        /**
         * @description Pylon's id of the collection, which has to belong to the knowledge base.
         * @example a2530c7f-a2cb-4727-a503-e47daa67ef6f
         */
        CollectionId: string;
        /**
         * @description Which theme. No known operation lists themes, so the id has to come from elsewhere. The name of this parameter is ours.
         * @example c7bf3710-1693-4ee8-9942-e28b8891bc46
         */
        ThemeId: string;
        /**
         * @description Pylon's id of the account, or one of its external ids. Percent-encode the latter.
         * @example 79c01e81-7c95-49e5-885c-485ad05edaec
         */
        AccountOfHighlight: string;
        /**
         * @description Pylon's id of the account on the lower side: the child of a parent, the client of a partner. Whether an external id is taken here is not documented.
         * @example 164d8abf-c7e0-4d13-a369-dc19f5b779bf
         */
        LowerAccount: string;
        /**
         * @description The slug of the type, such as `terminals`. Types are set up in Pylon; no operation lists them.
         * @example terminals
         */
        CustomObjectTypeSlug: string;
        /**
         * @description The id of the issue. Whether its number works here too is not documented.
         * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
         */
        IssueId: string;
        /**
         * @description The `id` of the message, from `GET /issues/{id}/messages`. It has to stand on this issue.
         * @example 49496784-6624-4da3-bc32-e5358442ed87
         */
        MessageId: string;
        /**
         * @description The group, presumably by its id as an issue, which its children carry in `parent_issue_group`.
         * @example 91968796-79f9-4207-93d1-a85951179401
         */
        GroupId: string;
        /**
         * @description The HMAC-SHA256 of the raw body, with the secret that Pylon shows when the webhook is made, as 64 lowercase hexadecimal digits without a prefix.
         *     Compare in constant time.
         *
         *     The example signs the example body, written without spaces, with the secret `harbor-metrics-webhook`.
         * @example 5f99178bea08435599d9945b646c77ff1845fd9069cf4847790dba436abba4bb
         */
        WebhookSignature: components["schemas"]["Signature"];
        /**
         * @description The HMAC-SHA256 of the parameters of the query, with the secret that Pylon shows when the custom app is made, as 64 lowercase hexadecimal digits without a prefix.
         *     Compare in constant time.
         *
         *     Signed is the JSON that Go's `json.Marshal(url.Query())` makes: an object with every name, sorted by its bytes, and a list of all its decoded values, even of one,
         *     without spaces. Go writes `<`, `>` and `&` in it as `\u003c`, `\u003e` and `\u0026`.
         *
         *     The example signs the examples of the other parameters with the secret `harbor-metrics-custom-app`.
         * @example e4fea32eda392dadd487d217bf168eeb1395ba1d2a022673c500a486b285f356
         */
        CustomAppSignature: components["schemas"]["Signature"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description The id of this request, the same as `request_id` in the body. Of the API's own headers it is the only one that browsers can read.
         * @example 706ad583-12c1-43d2-83ca-c5f96eac7922
         */
        RequestIdHeader: string;
        /**
         * @description How many more calls of this operation the running window allows. Seen to lag behind quick successive calls, so it is a hint and no exact count.
         *     Browsers cannot read it.
         * @example 118
         */
        RateLimitRemaining: number;
        /**
         * @description How many seconds to wait before calling this operation again. Browsers cannot read it.
         * @example 14
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    GetIssues: {
        parameters: {
            query: {
                /**
                 * @description The start of the span.
                 * @example 2026-10-01T00:00:00Z
                 */
                start_time: components["schemas"]["TimestampInput"];
                /**
                 * @description The end of the span, at most 365 days after its start.
                 * @example 2026-10-15T09:00:00Z
                 */
                end_time: components["schemas"]["TimestampInput"];
                /** @description Where to continue, taken from `pagination.cursor` of the page before. Leave it out for the first page. */
                cursor?: string;
                /**
                 * @description How many issues a page holds at most. Zero means the default.
                 * @example 100
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of issues, in an order that is not documented. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateIssue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIssueRequest"];
            };
        };
        responses: {
            /** @description The new issue. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    SearchIssues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchIssuesRequest"];
            };
        };
        responses: {
            /** @description A page of issues that match. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue, or its number.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueIdOrNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The issue. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue, or its number.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueIdOrNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue, or its number.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueIdOrNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateIssueRequestBody"];
            };
        };
        responses: {
            /** @description The issue as it is now. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetIssueMessages: {
        parameters: {
            query?: {
                /** @description Where to continue, taken from `pagination.cursor` of the page before. */
                cursor?: string;
                /**
                 * @description How many messages a page holds at most. Without it and without a cursor the answer is not paged.
                 * @example 100
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the issue, or its number.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueIdOrNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateIssueNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue, or its number.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueIdOrNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIssueNoteRequestBody"];
            };
        };
        responses: {
            /** @description The new note. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueNoteResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateIssueReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue, or its number.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueIdOrNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIssueReplyRequestBody"];
            };
        };
        responses: {
            /** @description The new reply. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueReplyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    SnoozeIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue, or its number.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueIdOrNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeIssueRequestBody"];
            };
        };
        responses: {
            /** @description The issue, with `snoozed_until_time`. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetIssueFollowers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue, or its number.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueIdOrNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The followers. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueFollowerListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    AddIssueFollowers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue, or its number.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueIdOrNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddIssueFollowersRequestBody"];
            };
        };
        responses: {
            /** @description The followers as they are now. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueFollowerListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    LinkExternalIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue, or its number.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueIdOrNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkExternalIssueRequestBody"];
            };
        };
        responses: {
            /** @description The issue as it is now. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetIssueStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statuses. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueStatusListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetAccounts: {
        parameters: {
            query?: {
                /** @description Where to continue, taken from `pagination.cursor` of the page before. Leave it out for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many objects a page holds at most, from 1 to 999. Without it the API takes 100.
                 * @example 100
                 */
                limit?: components["parameters"]["PageLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountRequest"];
            };
        };
        responses: {
            /** @description The new account. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            400: components["responses"]["BadRequestOrDuplicate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAccountsRequest"];
            };
        };
        responses: {
            /** @description The change is under way. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateAccountsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    SearchAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchAccountsRequest"];
            };
        };
        responses: {
            /** @description A page of the accounts that match. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the account, or one of its external ids. Percent-encode the latter.
                 * @example 79c01e81-7c95-49e5-885c-485ad05edaec
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the account, or one of its external ids. Percent-encode the latter.
                 * @example 79c01e81-7c95-49e5-885c-485ad05edaec
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is gone. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the account, or one of its external ids. Percent-encode the latter.
                 * @example 79c01e81-7c95-49e5-885c-485ad05edaec
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAccountRequestBody"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetContacts: {
        parameters: {
            query?: {
                /** @description Where to continue, taken from `pagination.cursor` of the page before. Leave it out for the first page. */
                cursor?: string;
                /**
                 * @description How many contacts a page holds at most, from 1 to 999. Without it the API takes 100.
                 * @example 100
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContactRequestBody"];
            };
        };
        responses: {
            /** @description The new contact. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
            400: components["responses"]["BadRequestOrDuplicate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    SearchContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchContactsRequest"];
            };
        };
        responses: {
            /** @description A page of the contacts that match. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the contact. Since about September 2026 an external id is taken too; percent-encode it.
                 * @example 6cac8656-4ff2-423f-a357-ade74acac1d0
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the contact. Since about September 2026 an external id is taken too; percent-encode it.
                 * @example 6cac8656-4ff2-423f-a357-ade74acac1d0
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact is gone. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the contact. Since about September 2026 an external id is taken too; percent-encode it.
                 * @example 6cac8656-4ff2-423f-a357-ade74acac1d0
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateContactRequestBody"];
            };
        };
        responses: {
            /** @description The contact as it is now. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetUsers: {
        parameters: {
            query?: {
                /**
                 * @description Whether to list deactivated users as well. Without it they are presumably left out.
                 * @example false
                 */
                include_deactivated?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    SearchUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchUsersRequest"];
            };
        };
        responses: {
            /** @description A page of the users that match. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the user.
                 * @example 6e8e436c-88b8-41c1-b4ec-5ddac752c681
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the user.
                 * @example 6e8e436c-88b8-41c1-b4ec-5ddac752c681
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserRequestBody"];
            };
        };
        responses: {
            /** @description The user as it is now. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetUserRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRoleListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetTeams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The teams. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTeamRequestBody"];
            };
        };
        responses: {
            /** @description The new team. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the team.
                 * @example fce8a080-c229-4505-9658-9bcd3e93faa5
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the team.
                 * @example fce8a080-c229-4505-9658-9bcd3e93faa5
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTeamRequestBody"];
            };
        };
        responses: {
            /** @description The team as it is now. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTagRequestBody"];
            };
        };
        responses: {
            /** @description The new tag. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagResponse"];
                };
            };
            400: components["responses"]["BadRequestOrDuplicate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the tag. Objects carry tags by name, so look the id up with `GET /tags`.
                 * @example 5e7b43a3-82eb-4170-9fd4-a78c8d3339f8
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the tag. Objects carry tags by name, so look the id up with `GET /tags`.
                 * @example 5e7b43a3-82eb-4170-9fd4-a78c8d3339f8
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag is gone. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the tag. Objects carry tags by name, so look the id up with `GET /tags`.
                 * @example 5e7b43a3-82eb-4170-9fd4-a78c8d3339f8
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTagRequestBody"];
            };
        };
        responses: {
            /** @description The tag as it is now. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetCustomFields: {
        parameters: {
            query: {
                /**
                 * @description The kind of object whose fields to list.
                 * @example issue
                 */
                object_type: components["schemas"]["CustomFieldObjectType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom fields. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldDefinitionListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomFieldRequestBody"];
            };
        };
        responses: {
            /** @description The new field. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldDefinitionResponse"];
                };
            };
            400: components["responses"]["BadRequestOrDuplicate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the custom field. Whether its slug works too is not documented.
                 * @example a66ccdb9-077b-4727-8f0b-42d59513ca14
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom field. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldDefinitionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the custom field. Whether its slug works too is not documented.
                 * @example a66ccdb9-077b-4727-8f0b-42d59513ca14
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCustomFieldRequestBody"];
            };
        };
        responses: {
            /** @description The field as it is now. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldDefinitionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization and the user. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    ListEmailSuppressions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The suppressions, in a shape that is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteEmailSuppression: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which suppression, by an id that the list presumably tells.
                 * @example 2d4a9a5e-3f0c-4f52-9f4e-0d2a6a1f7c31
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The suppression is lifted; what else the answer says is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetTasks: {
        parameters: {
            query?: {
                /** @description Where to continue, taken from `pagination.cursor` of the page before. Leave it out for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many objects a page holds at most, from 1 to 999. Without it the API takes 100.
                 * @example 100
                 */
                limit?: components["parameters"]["PageLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tasks. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskRequestBody"];
            };
        };
        responses: {
            /** @description The new task. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    SearchTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchTasksRequest"];
            };
        };
        responses: {
            /** @description A page of the tasks that match. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the task.
                 * @example c2d88804-650c-4691-95ac-a79426a6904e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the task.
                 * @example c2d88804-650c-4691-95ac-a79426a6904e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task is gone. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the task.
                 * @example c2d88804-650c-4691-95ac-a79426a6904e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTaskRequestBody"];
            };
        };
        responses: {
            /** @description The task as it is now. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetTaskComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the task.
                 * @example c2d88804-650c-4691-95ac-a79426a6904e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCommentListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateTaskComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the task.
                 * @example c2d88804-650c-4691-95ac-a79426a6904e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskCommentRequestBody"];
            };
        };
        responses: {
            /** @description The new comment. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCommentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteTaskComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the task.
                 * @example c2d88804-650c-4691-95ac-a79426a6904e
                 */
                id: string;
                /**
                 * @description Pylon's id of the comment, as `GET /tasks/{id}/comments` tells it.
                 * @example 10c3b280-1c69-4e75-acab-7e5097a82ace
                 */
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment is gone. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotTheAuthor"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateTaskComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the task.
                 * @example c2d88804-650c-4691-95ac-a79426a6904e
                 */
                id: string;
                /**
                 * @description Pylon's id of the comment, as `GET /tasks/{id}/comments` tells it.
                 * @example 10c3b280-1c69-4e75-acab-7e5097a82ace
                 */
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTaskCommentRequestBody"];
            };
        };
        responses: {
            /** @description The comment as it is now. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCommentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotTheAuthor"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    LinkTaskExternalIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which task, presumably by Pylon's id.
                 * @example c2d88804-650c-4691-95ac-a79426a6904e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description The task is linked, presumably; what the answer says is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    LinkTaskIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which task, presumably by Pylon's id.
                 * @example c2d88804-650c-4691-95ac-a79426a6904e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description The task is linked, presumably; what the answer says is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProjectRequestBody"];
            };
        };
        responses: {
            /** @description The new project. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    SearchProjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchProjectsRequest"];
            };
        };
        responses: {
            /** @description A page of the projects that match. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the project.
                 * @example 808d60b6-89fe-43a4-b6a0-cd22ed53ec97
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the project.
                 * @example 808d60b6-89fe-43a4-b6a0-cd22ed53ec97
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project is gone. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the project.
                 * @example 808d60b6-89fe-43a4-b6a0-cd22ed53ec97
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProjectRequestBody"];
            };
        };
        responses: {
            /** @description The project as it is now. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMilestoneRequestBody"];
            };
        };
        responses: {
            /** @description The new milestone. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    SearchMilestones: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description The milestones that match, in a shape that is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the milestone.
                 * @example 701d9fb9-d786-4e62-80f7-6a1050bcd260
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The milestone. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the milestone.
                 * @example 701d9fb9-d786-4e62-80f7-6a1050bcd260
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The milestone is gone. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the milestone.
                 * @example 701d9fb9-d786-4e62-80f7-6a1050bcd260
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMilestoneRequestBody"];
            };
        };
        responses: {
            /** @description The milestone as it is now. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetAuditLogs: {
        parameters: {
            query?: {
                /** @description Where to continue, taken from `pagination.cursor` of the page before. Leave it out for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many objects a page holds at most, from 1 to 999. Without it the API takes 100.
                 * @example 100
                 */
                limit?: components["parameters"]["PageLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLogListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoAuditLogs"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    SearchAuditLogs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchAuditLogsRequest"];
            };
        };
        responses: {
            /** @description A page of the entries that match. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLogListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NoAuditLogs"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DisconnectDevin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The grant is withdrawn. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisconnectDevinResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotDevin"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetSurveys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The surveys. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    SearchSurveys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchSurveysRequest"];
            };
        };
        responses: {
            /** @description The surveys that match. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the survey.
                 * @example 230b38a9-2610-4e94-8ecd-381ed2a53d1f
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The survey. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetSurveyResponses: {
        parameters: {
            query?: {
                /**
                 * @description Only responses that were submitted after this time.
                 * @example 2026-10-01T00:00:00Z
                 */
                submitted_after?: components["schemas"]["TimestampInput"];
                /**
                 * @description Only responses that were submitted before this time.
                 * @example 2026-10-15T09:00:00Z
                 */
                submitted_before?: components["schemas"]["TimestampInput"];
                /**
                 * @description Only responses that belong to this account, by its id. Whether an external id works here is not documented.
                 * @example 79c01e81-7c95-49e5-885c-485ad05edaec
                 */
                account_id?: string;
                /**
                 * @description Only responses of this contact, by its id.
                 * @example 6cac8656-4ff2-423f-a357-ade74acac1d0
                 */
                contact_id?: string;
                /** @description Where to continue, taken from `pagination.cursor` of the page before. Leave it out for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many objects a page holds at most, from 1 to 999. Without it the API takes 100.
                 * @example 100
                 */
                limit?: components["parameters"]["PageLimit"];
            };
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the survey.
                 * @example 230b38a9-2610-4e94-8ecd-381ed2a53d1f
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of responses. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResponseListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateFeatureRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFeatureRequestRequest"];
            };
        };
        responses: {
            /** @description The new feature request. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureRequestResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    SearchFeatureRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchFeatureRequestsRequest"];
            };
        };
        responses: {
            /** @description The feature requests that match. They name accounts in place of evidence. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureRequestSearchResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    MergeFeatureRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeFeatureRequestsRequestBody"];
            };
        };
        responses: {
            /** @description They are merged; what else the answer says is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetFeatureRequest: {
        parameters: {
            query?: {
                /**
                 * @description Whether the answer holds the evidence.
                 * @example true
                 */
                fetch_evidence?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the feature request.
                 * @example d009afe1-c30e-4057-9b8d-3d2edb7ebd46
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feature request. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureRequestResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteFeatureRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the feature request.
                 * @example d009afe1-c30e-4057-9b8d-3d2edb7ebd46
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feature request is gone. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateFeatureRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the feature request.
                 * @example d009afe1-c30e-4057-9b8d-3d2edb7ebd46
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFeatureRequestRequestBody"];
            };
        };
        responses: {
            /** @description The feature request as it is now. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureRequestResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    AddFeatureRequestEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the feature request.
                 * @example d009afe1-c30e-4057-9b8d-3d2edb7ebd46
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description The evidence is added; what else the answer says is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    SetFeatureRequestPortalVisibility: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the feature request.
                 * @example d009afe1-c30e-4057-9b8d-3d2edb7ebd46
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetFeatureRequestPortalVisibilityRequestBody"];
            };
        };
        responses: {
            /** @description The feature request as it is now. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureRequestResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    SearchCallRecordings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchCallRecordingsRequest"];
            };
        };
        responses: {
            /** @description A page of the call recordings that match. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallRecordingListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetCallRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the call recording.
                 * @example 30074f35-6369-4e69-ad84-46b7c2b1549b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call recording. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallRecordingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteCallRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the call recording.
                 * @example 30074f35-6369-4e69-ad84-46b7c2b1549b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call recording is gone. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateCallRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the call recording.
                 * @example 30074f35-6369-4e69-ad84-46b7c2b1549b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCallRecordingRequestBody"];
            };
        };
        responses: {
            /** @description The call recording as it is now. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallRecordingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetKnowledgeBases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The knowledge bases. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBaseListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetKnowledgeBase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The knowledge base. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnowledgeBaseResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetArticles: {
        parameters: {
            query?: {
                /** @description Where to continue, taken from `pagination.cursor` of the page before. Leave it out for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many objects a page holds at most, from 1 to 999. Without it the API takes 100.
                 * @example 100
                 */
                limit?: components["parameters"]["PageLimit"];
                /**
                 * @description The code of the language to answer in. Without it that is the default language of the knowledge base. What an article without that translation answers is not documented.
                 * @example de
                 */
                language?: components["parameters"]["ArticleLanguage"];
                /**
                 * @description `none` presumably leaves embedded media out of the HTML.
                 *     Absent in the vendor's document of July 2026.
                 */
                media?: "all" | "none";
            };
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of articles. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateArticleRequestBody"];
            };
        };
        responses: {
            /** @description The new article. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetArticle: {
        parameters: {
            query?: {
                /**
                 * @description The code of the language to answer in. Without it that is the default language of the knowledge base. What an article without that translation answers is not documented.
                 * @example de
                 */
                language?: components["parameters"]["ArticleLanguage"];
            };
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
                /**
                 * @description Pylon's id of the article, which has to belong to the knowledge base. Neither its identifier nor its slug is documented to work.
                 * @example 712361a5-6bbd-4a03-a7f5-51a7eb84fbca
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
                /**
                 * @description Pylon's id of the article, which has to belong to the knowledge base. Neither its identifier nor its slug is documented to work.
                 * @example 712361a5-6bbd-4a03-a7f5-51a7eb84fbca
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article is gone. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
                /**
                 * @description Pylon's id of the article, which has to belong to the knowledge base. Neither its identifier nor its slug is documented to work.
                 * @example 712361a5-6bbd-4a03-a7f5-51a7eb84fbca
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateArticleRequestBody"];
            };
        };
        responses: {
            /** @description The article as it is now. In which language it answers after a translation was changed is not documented. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    RequestArticleReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
                /**
                 * @description Pylon's id of the article, which has to belong to the knowledge base. Neither its identifier nor its slug is documented to work.
                 * @example 712361a5-6bbd-4a03-a7f5-51a7eb84fbca
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestArticleReviewRequestBody"];
            };
        };
        responses: {
            /** @description The review that was asked for. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleReviewResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetCollections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collections. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCollectionRequestBody"];
            };
        };
        responses: {
            /** @description The new collection. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
                /**
                 * @description Pylon's id of the collection, which has to belong to the knowledge base.
                 * @example a2530c7f-a2cb-4727-a503-e47daa67ef6f
                 */
                collection_id: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collection. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
                /**
                 * @description Pylon's id of the collection, which has to belong to the knowledge base.
                 * @example a2530c7f-a2cb-4727-a503-e47daa67ef6f
                 */
                collection_id: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collection and all it held are gone. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
                /**
                 * @description Pylon's id of the collection, which has to belong to the knowledge base.
                 * @example a2530c7f-a2cb-4727-a503-e47daa67ef6f
                 */
                collection_id: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCollectionRequestBody"];
            };
        };
        responses: {
            /** @description The collection as it is now. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateRouteRedirect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRouteRedirectRequestBody"];
            };
        };
        responses: {
            /** @description The new redirect. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteRedirectResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetKnowledgeBaseTheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
                /**
                 * @description Which theme. No known operation lists themes, so the id has to come from elsewhere. The name of this parameter is ours.
                 * @example c7bf3710-1693-4ee8-9942-e28b8891bc46
                 */
                theme_id: components["parameters"]["ThemeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The theme, in a shape that is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateKnowledgeBaseTheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
                /**
                 * @description Which theme. No known operation lists themes, so the id has to come from elsewhere. The name of this parameter is ours.
                 * @example c7bf3710-1693-4ee8-9942-e28b8891bc46
                 */
                theme_id: components["parameters"]["ThemeId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description Presumably the theme as it is now; its shape is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    PublishKnowledgeBaseTheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the knowledge base. Its slug is not documented to work here.
                 * @example 6131f626-1d89-42d8-83ae-f464497a520d
                 */
                id: components["parameters"]["KnowledgeBaseId"];
                /**
                 * @description Which theme. No known operation lists themes, so the id has to come from elsewhere. The name of this parameter is ours.
                 * @example c7bf3710-1693-4ee8-9942-e28b8891bc46
                 */
                theme_id: components["parameters"]["ThemeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The theme is published; what else the answer says is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    ListArticleFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feedback, in a shape that is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetMacros: {
        parameters: {
            query?: {
                /**
                 * @description Only macros of this group. `GET /macro-groups` lists groups.
                 * @example 848f9442-4a9e-4403-9bce-0e8aff3fbf5d
                 */
                macro_group_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The macros. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateMacro: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMacroRequestBody"];
            };
        };
        responses: {
            /** @description The new macro. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetMacro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the macro.
                 * @example 8fff1abb-8a66-439a-8005-94b9828a2588
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The macro. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteMacro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the macro.
                 * @example 8fff1abb-8a66-439a-8005-94b9828a2588
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The macro is gone; what else the answer says is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateMacro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the macro.
                 * @example 8fff1abb-8a66-439a-8005-94b9828a2588
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMacroRequestBody"];
            };
        };
        responses: {
            /** @description The macro as it is now. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetMacroGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroGroupListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetTicketForms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket forms. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketFormListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetTicketForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the ticket form.
                 * @example 5a08e225-da6f-40c1-8c15-3ad333735a9f
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket form. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketFormResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateTicketFormSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the ticket form.
                 * @example 5a08e225-da6f-40c1-8c15-3ad333735a9f
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description Presumably the form was taken; what the answer says is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    MergeAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeAccountsRequest"];
            };
        };
        responses: {
            /** @description The account that stays, with what it was given. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateAccountHighlight: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the account, or one of its external ids. Percent-encode the latter.
                 * @example 79c01e81-7c95-49e5-885c-485ad05edaec
                 */
                account_id: components["parameters"]["AccountOfHighlight"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountHighlightRequestBody"];
            };
        };
        responses: {
            /** @description The new highlight. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountHighlightResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteAccountHighlight: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the account, or one of its external ids. Percent-encode the latter.
                 * @example 79c01e81-7c95-49e5-885c-485ad05edaec
                 */
                account_id: components["parameters"]["AccountOfHighlight"];
                /**
                 * @description The id of the highlight, as `POST /accounts/{account_id}/highlights` answered it.
                 * @example ea7a918a-ae3f-4d34-8788-e778b7af02a2
                 */
                highlight_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The highlight is gone. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountHighlightDeletedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateAccountHighlight: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the account, or one of its external ids. Percent-encode the latter.
                 * @example 79c01e81-7c95-49e5-885c-485ad05edaec
                 */
                account_id: components["parameters"]["AccountOfHighlight"];
                /**
                 * @description The id of the highlight, as `POST /accounts/{account_id}/highlights` answered it.
                 * @example ea7a918a-ae3f-4d34-8788-e778b7af02a2
                 */
                highlight_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAccountHighlightRequestBody"];
            };
        };
        responses: {
            /** @description The highlight as it is now. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountHighlightResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetAccountNotebookBlockNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account whose notebook it is, presumably by Pylon's id. Whether an external id is taken is not known.
                 * @example 79c01e81-7c95-49e5-885c-485ad05edaec
                 */
                account_id: string;
                /**
                 * @description A block of the account's notebook. No known operation tells the ids of blocks, and the name of this parameter is a guess.
                 * @example 167dd826-b843-45ba-963f-f3307ab1d108
                 */
                block_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notes, in a shape that is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateAccountNotebookBlockNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account whose notebook it is, presumably by Pylon's id. Whether an external id is taken is not known.
                 * @example 79c01e81-7c95-49e5-885c-485ad05edaec
                 */
                account_id: string;
                /**
                 * @description A block of the account's notebook. No known operation tells the ids of blocks, and the name of this parameter is a guess.
                 * @example 167dd826-b843-45ba-963f-f3307ab1d108
                 */
                block_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description The note is there; what else the answer says is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateAccountRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the account on the lower side: the child of a parent, the client of a partner. Whether an external id is taken here is not documented.
                 * @example 164d8abf-c7e0-4d13-a369-dc19f5b779bf
                 */
                account_id: components["parameters"]["LowerAccount"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountRelationshipRequest"];
            };
        };
        responses: {
            /** @description The new relationship. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRelationshipResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetAccountRelationships: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the account on the lower side: the child of a parent, the client of a partner. Whether an external id is taken here is not documented.
                 * @example 164d8abf-c7e0-4d13-a369-dc19f5b779bf
                 */
                account_id: components["parameters"]["LowerAccount"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relationships. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRelationshipListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteAccountRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the account on the lower side: the child of a parent, the client of a partner. Whether an external id is taken here is not documented.
                 * @example 164d8abf-c7e0-4d13-a369-dc19f5b779bf
                 */
                account_id: components["parameters"]["LowerAccount"];
                /**
                 * @description The id of the relationship, as `GET /accounts/{account_id}/relationships` lists it. It is not the id of the other account.
                 * @example d914a43f-5103-4971-90eb-d3fe295ec859
                 */
                relationship_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relationship that is gone. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRelationshipResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetAccountActivities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the account, or one of its external ids. Percent-encode the latter.
                 * @example 79c01e81-7c95-49e5-885c-485ad05edaec
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activities, in a shape that is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the account, or one of its external ids. Percent-encode the latter.
                 * @example 79c01e81-7c95-49e5-885c-485ad05edaec
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateActivityRequest"];
            };
        };
        responses: {
            /** @description The activity is there. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityCreatedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UploadAccountFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of the account, or one of its external ids. Percent-encode the latter.
                 * @example 79c01e81-7c95-49e5-885c-485ad05edaec
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadAccountFileRequestBody"];
            };
        };
        responses: {
            /** @description What was kept. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountFileListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetActivityTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activity types. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityTypeListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateCustomFieldSelectOptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of a select or multiselect field.
                 * @example 5be580c0-b356-43f8-9ea4-d16b3c68012f
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description The options are there; what the answer says is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteCustomFieldSelectOptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of a select or multiselect field.
                 * @example 5be580c0-b356-43f8-9ea4-d16b3c68012f
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description The options are gone; what the answer says is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateCustomFieldSelectOptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Pylon's id of a select or multiselect field.
                 * @example 5be580c0-b356-43f8-9ea4-d16b3c68012f
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description The options are changed; what the answer says is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetCustomObjects: {
        parameters: {
            query?: {
                /** @description Where to continue, taken from `pagination.cursor` of the page before. Leave it out for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many objects a page holds, at most 100. Without it the API takes 25.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The slug of the type, such as `terminals`. Types are set up in Pylon; no operation lists them.
                 * @example terminals
                 */
                type: components["parameters"]["CustomObjectTypeSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of objects. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomObjectListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateCustomObject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the type, such as `terminals`. Types are set up in Pylon; no operation lists them.
                 * @example terminals
                 */
                type: components["parameters"]["CustomObjectTypeSlug"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomObjectRequestBody"];
            };
        };
        responses: {
            /** @description The new object. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomObjectResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateCustomObjects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the type, such as `terminals`. Types are set up in Pylon; no operation lists them.
                 * @example terminals
                 */
                type: components["parameters"]["CustomObjectTypeSlug"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCustomObjectsRequest"];
            };
        };
        responses: {
            /** @description The objects are changed. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateCustomObjectsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    SearchCustomObjects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the type, such as `terminals`. Types are set up in Pylon; no operation lists them.
                 * @example terminals
                 */
                type: components["parameters"]["CustomObjectTypeSlug"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchCustomObjectsRequest"];
            };
        };
        responses: {
            /** @description A page of the objects that match. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomObjectListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetCustomObject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the type, such as `terminals`. Types are set up in Pylon; no operation lists them.
                 * @example terminals
                 */
                type: components["parameters"]["CustomObjectTypeSlug"];
                /**
                 * @description Pylon's id of the object.
                 * @example 478783c5-aa8f-41f8-8d93-ee0addbe887c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomObjectResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteCustomObject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the type, such as `terminals`. Types are set up in Pylon; no operation lists them.
                 * @example terminals
                 */
                type: components["parameters"]["CustomObjectTypeSlug"];
                /**
                 * @description Pylon's id of the object.
                 * @example 478783c5-aa8f-41f8-8d93-ee0addbe887c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object is gone. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateCustomObject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the type, such as `terminals`. Types are set up in Pylon; no operation lists them.
                 * @example terminals
                 */
                type: components["parameters"]["CustomObjectTypeSlug"];
                /**
                 * @description Pylon's id of the object.
                 * @example 478783c5-aa8f-41f8-8d93-ee0addbe887c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCustomObjectRequestBody"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomObjectResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateIssueDraftReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue. Whether its number works here too is not documented.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description The draft was kept; what else the answer says is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue. Whether its number works here too is not documented.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueId"];
                /**
                 * @description The `id` of the message, from `GET /issues/{id}/messages`. It has to stand on this issue.
                 * @example 49496784-6624-4da3-bc32-e5358442ed87
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message is gone. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    RedactMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue. Whether its number works here too is not documented.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueId"];
                /**
                 * @description The `id` of the message, from `GET /issues/{id}/messages`. It has to stand on this issue.
                 * @example 49496784-6624-4da3-bc32-e5358442ed87
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message as it is now. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetIssueThreads: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue, or its number.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueIdOrNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The threads. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueThreadListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateIssueThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue, or its number.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueIdOrNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIssueThreadRequestBody"];
            };
        };
        responses: {
            /** @description The new thread. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueThreadResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateIssueAIResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue, or its number.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueIdOrNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIssueAIResponseRequestBody"];
            };
        };
        responses: {
            /** @description What the agent wrote. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueAIResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetIssueVoiceCalls: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue. Whether its number works here too is not documented.
                 * @example 71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3
                 */
                id: components["parameters"]["IssueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calls. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoiceCallListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateIssueGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description The group is there; what the answer says of it is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    AddIssueGroupChildren: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The group, presumably by its id as an issue, which its children carry in `parent_issue_group`.
                 * @example 91968796-79f9-4207-93d1-a85951179401
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description The issues are in the group; what else the answer says is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    RemoveIssueGroupChild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The group, presumably by its id as an issue, which its children carry in `parent_issue_group`.
                 * @example 91968796-79f9-4207-93d1-a85951179401
                 */
                id: components["parameters"]["GroupId"];
                /**
                 * @description The issue to take out, presumably by its id. What the vendor calls this parameter is not known.
                 * @example 4dd9f4b6-88ed-48d6-83fc-22d74313a0b1
                 */
                child_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The issue is no longer in the group; what else the answer says is not known. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    ImportContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportContactRequestBody"];
            };
        };
        responses: {
            /** @description The new contact. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
            400: components["responses"]["BadRequestOrDuplicate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    ImportIssue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportIssueRequest"];
            };
        };
        responses: {
            /** @description The new issue, and which attachments were left out. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedIssueResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    ImportMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the issue. Whether its number works here too is not documented.
                 * @example ae6aa344-54bc-449e-9bbb-b11fa34b9ef4
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportMessagesRequest"];
            };
        };
        responses: {
            /** @description The issue as it is now, and which attachments were left out. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedIssueResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    ListTrainingData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The training data. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingDataListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateTrainingData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTrainingDataRequestBody"];
            };
        };
        responses: {
            /** @description The new container. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingDataResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UploadTrainingDataFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadTrainingDataFilesRequestBody"];
            };
        };
        responses: {
            /** @description The container with its documents, the new ones included. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingDataResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UploadTrainingDataFileContent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadTrainingDataFileContentRequestBody"];
            };
        };
        responses: {
            /** @description The container with its documents, the new one included. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingDataResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    GetTrainingData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the training data.
                 * @example aae5e63d-79f2-4e1e-b31a-ca9304861963
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The training data. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingDataResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteTrainingDataDocuments: {
        parameters: {
            query?: {
                /**
                 * @description Documents, by their ids. Written once for each id, as OpenAPI has it where nothing else is said.
                 * @example [
                 *       "dae5a4fe-dba3-40be-90ae-8ed4466be15d"
                 *     ]
                 */
                document_ids?: string[];
                /**
                 * @description Documents, by the external ids they were uploaded with. Written once for each id.
                 * @example [
                 *       "runbook-exports"
                 *     ]
                 */
                external_ids?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the training data.
                 * @example aae5e63d-79f2-4e1e-b31a-ca9304861963
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many documents were removed. There is no data. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingDataDocumentsDeletedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CreateAttachmentRequestBody"];
            };
        };
        responses: {
            /** @description The attachment. */
            200: {
                headers: {
                    "X-Pylon-Request-ID": components["headers"]["RequestIdHeader"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    ReceiveTriggerWebhook: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The HMAC-SHA256 of the raw body, with the secret that Pylon shows when the webhook is made, as 64 lowercase hexadecimal digits without a prefix.
                 *     Compare in constant time.
                 *
                 *     The example signs the example body, written without spaces, with the secret `harbor-metrics-webhook`.
                 * @example 5f99178bea08435599d9945b646c77ff1845fd9069cf4847790dba436abba4bb
                 */
                "X-Pylon-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TriggerWebhookBody"];
            };
        };
        responses: {
            /** @description Received. What Pylon makes of any other status is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AnswerCustomApp: {
        parameters: {
            query: {
                /**
                 * @description What is asked for, the handshake or the content.
                 * @example fetch_data
                 */
                request_type: ("verify" | "fetch_data") | string;
                /** @description What to answer a handshake with, another one each time. Only with `verify`. */
                code?: string;
                /**
                 * @description The custom app. This and all the following come with `fetch_data` only.
                 * @example c0d5c5a4-5b1e-4d55-8a8f-6a1a0b8d9a34
                 */
                app_id?: string;
                /**
                 * @description The widget that shows the app.
                 * @example 0f6f4b5b-7a39-4a50-9d6c-3f5b8b5f2f19
                 */
                widget_id?: string;
                /**
                 * @description The issue beside which it is shown.
                 * @example 4dd9f4b6-88ed-48d6-83fc-22d74313a0b1
                 */
                issue_id?: string;
                /**
                 * @description The organization of the issue, which `GET /me` names too.
                 * @example 66e3999d-8358-4b6b-8e24-4c6d4cc76c54
                 */
                organization_id?: string;
                /**
                 * @description The account of the issue.
                 * @example 164d8abf-c7e0-4d13-a369-dc19f5b779bf
                 */
                account_id?: string;
                /**
                 * @description The requester of the issue. The vendor's page calls it the id of a user; requesters are contacts elsewhere.
                 * @example b942261b-99c9-4cd8-9697-34cf0893d0b4
                 */
                requester_id?: string;
                /**
                 * @description The address of the requester.
                 * @example leila@kestrelrobotics.example
                 */
                requester_email?: string;
            };
            header: {
                /**
                 * @description The HMAC-SHA256 of the parameters of the query, with the secret that Pylon shows when the custom app is made, as 64 lowercase hexadecimal digits without a prefix.
                 *     Compare in constant time.
                 *
                 *     Signed is the JSON that Go's `json.Marshal(url.Query())` makes: an object with every name, sorted by its bytes, and a list of all its decoded values, even of one,
                 *     without spaces. Go writes `<`, `>` and `&` in it as `\u003c`, `\u003e` and `\u0026`.
                 *
                 *     The example signs the examples of the other parameters with the secret `harbor-metrics-custom-app`.
                 * @example e4fea32eda392dadd487d217bf168eeb1395ba1d2a022673c500a486b285f356
                 */
                "X-Pylon-Signature": components["parameters"]["CustomAppSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code of the handshake, or what to show. What Pylon makes of any other status is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomAppView"] | components["schemas"]["CustomAppHandshake"];
                    "text/plain": string;
                };
            };
        };
    };
}
