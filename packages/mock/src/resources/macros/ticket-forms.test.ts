import { describe, expect, it } from "vitest";

import { createPylonMock } from "../../index.ts";
import { send } from "../../testing/tiny-api.ts";
import type { TicketForm } from "../../workspace/entities.ts";

const ACCESS = "5a08e225-da6f-40c1-8c15-3ad333735a9f";
const own: TicketForm = { id: "own", name: "Report a smell", slug: "smell", url: null, is_public: false, fields: null };

describe("ticket forms", () => {
  it("are listed all at once, without pagination, and read one by one", async () => {
    await using mock = await createPylonMock();
    const { body } = await send(mock, "GET /ticket-forms", undefined, { fetch: mock.fetch });
    const forms = body.data as TicketForm[];
    expect(forms.map((form) => form.slug)).toEqual(["request-access", "report-a-data-problem"]);
    expect(body).not.toHaveProperty("pagination");
    const one = await send(mock, `GET /ticket-forms/${ACCESS}`, undefined, { fetch: mock.fetch });
    expect(one.body.data).toEqual(forms[0]);
  });

  it("are those of the world the mock stands on", async () => {
    await using mock = await createPylonMock({ world: { ticketForms: [own] } });
    const ask = (route: string) => send(mock, route, undefined, { fetch: mock.fetch });
    expect((await ask("GET /ticket-forms")).body.data).toEqual([own]);
    expect((await ask("GET /ticket-forms/own")).body.data).toEqual(own);
    const { status, body } = await ask(`GET /ticket-forms/${ACCESS}`);
    expect([status, body.code, body.errors]).toEqual([
      404,
      "not_found",
      [`No ticket form has the id "${ACCESS}". GET /ticket-forms lists what there is.`],
    ]);
  });
});
