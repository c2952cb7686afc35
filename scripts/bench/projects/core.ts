import { createPylonClient, unwrap } from "@pylonkit/core";

const client = createPylonClient({ token: "t" });
const path = { id: "71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3" };

/** The ten calls of `openapi-fetch.ts`, each unwrapped. */
export async function tenCalls() {
  const me = await unwrap(client.GET("/me"));
  const issue = await unwrap(client.GET("/issues/{id}", { params: { path } }));
  const found = await unwrap(
    client.POST("/issues/search", {
      body: { filter: { field: "state", operator: "equals", value: "new" }, limit: 100 },
    }),
  );
  const created = await unwrap(client.POST("/issues", { body: { title: "Export is empty", body_html: "<p>Hi</p>" } }));
  const updated = await unwrap(client.PATCH("/issues/{id}", { params: { path }, body: { state: "closed" } }));
  const messages = await unwrap(client.GET("/issues/{id}/messages", { params: { path } }));
  const accounts = await unwrap(client.GET("/accounts", { params: { query: { limit: 100 } } }));
  const contact = await unwrap(client.GET("/contacts/{id}", { params: { path } }));
  const tag = await unwrap(client.POST("/tags", { body: { value: "billing", object_type: "issue" } }));
  const deleted = await unwrap(client.DELETE("/accounts/{id}", { params: { path } }));
  return [
    me.data?.id,
    issue.data?.title,
    found.data?.[0]?.state,
    created.data?.number,
    updated.data?.state,
    messages.data?.[0]?.message_html,
    accounts.data?.[0]?.name,
    contact.data?.email,
    tag.data?.value,
    deleted.request_id,
  ];
}
