import { unwrap, type Clock, type PylonClient } from "@pylonkit/core";
import { heading, line } from "../print.ts";

const SENDER = "support@harbormetrics.example";

/** Step 4: the life of one issue: created by email, answered, noted, snoozed, linked, and read back. */
export async function oneIssue(
  pylon: PylonClient,
  clock: Clock,
  requester: { email: string; name: string },
): Promise<void> {
  heading(4, "One issue from its first mail to the backlog");
  const { data: created } = await unwrap(
    pylon.POST("/issues", {
      body: {
        title: "Berth plan export stops at 500 rows",
        body_html: "<p>Hello, we looked into the export you called about. It stops at 500 rows.</p>",
        requester_email: requester.email,
        requester_name: requester.name,
        destination_metadata: { destination: "email", email: SENDER },
        tags: ["bug"],
        priority: "high",
      },
    }),
  );
  line(`   created #${created.number} for ${requester.email}`);
  const path = { id: created.id };

  const { data: messages } = await unwrap(pylon.GET("/issues/{id}/messages", { params: { path } }));
  const first = messages?.find((message) => !message.is_private);
  if (!first) throw new Error(`issue ${created.number} has no message to reply to`);
  await unwrap(
    pylon.POST("/issues/{id}/reply", {
      params: { path },
      body: {
        message_id: first.id,
        body_html: "<p>A fix is on its way; until then the monthly export holds every row.</p>",
        email_info: { to_emails: [requester.email] },
      },
    }),
  );
  line("   replied by mail");

  const body_html = "<p>The limit sits in the report worker, not in the export.</p>";
  await unwrap(pylon.POST("/issues/{id}/note", { params: { path }, body: { body_html, thread_name: "Root cause" } }));
  line("   left a note for the team");

  const snooze_until = new Date(clock.now() + 3 * 86_400_000).toISOString();
  await unwrap(pylon.POST("/issues/{id}/snooze", { params: { path }, body: { snooze_until } }));
  line(`   snoozed until ${snooze_until}`);

  const link = { source: "linear", external_issue_id: "9a4c2f57-6e0b-4c1d-8f3a-2b7d5e9c1046" };
  await unwrap(pylon.POST("/issues/{id}/external-issues", { params: { path }, body: link }));
  line(`   linked to ${link.source}`);

  const { data: issue } = await unwrap(pylon.GET("/issues/{id}", { params: { path: { id: String(created.number) } } }));
  const linked = issue.external_issues?.map((external) => external.source).join(", ");
  line(`   read back: #${issue.number} ${issue.state}, snoozed until ${issue.snoozed_until_time}, linked to ${linked}`);
}
