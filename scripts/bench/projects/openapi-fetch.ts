import type { paths } from "@pylonkit/openapi";
import createClient from "openapi-fetch";

const client = createClient<paths>({ baseUrl: "https://api.usepylon.com" });
const path = { id: "71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3" };

/** Ten calls as a user of openapi-fetch writes them; `core.ts` makes the same ten. */
export async function tenCalls() {
  const { data: me } = await client.GET("/me");
  const { data: issue } = await client.GET("/issues/{id}", { params: { path } });
  const { data: found } = await client.POST("/issues/search", {
    body: { filter: { field: "state", operator: "equals", value: "new" }, limit: 100 },
  });
  const { data: created } = await client.POST("/issues", {
    body: { title: "Export is empty", body_html: "<p>Hi</p>" },
  });
  const { data: updated } = await client.PATCH("/issues/{id}", { params: { path }, body: { state: "closed" } });
  const { data: messages } = await client.GET("/issues/{id}/messages", { params: { path } });
  const { data: accounts } = await client.GET("/accounts", { params: { query: { limit: 100 } } });
  const { data: contact } = await client.GET("/contacts/{id}", { params: { path } });
  const { data: tag } = await client.POST("/tags", { body: { value: "billing", object_type: "issue" } });
  const { data: deleted } = await client.DELETE("/accounts/{id}", { params: { path } });
  return [
    me?.data?.id,
    issue?.data?.title,
    found?.data?.[0]?.state,
    created?.data?.number,
    updated?.data?.state,
    messages?.data?.[0]?.message_html,
    accounts?.data?.[0]?.name,
    contact?.data?.email,
    tag?.data?.value,
    deleted?.request_id,
  ];
}
