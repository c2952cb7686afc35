import { describe, expect, it } from "vitest";

import { createPylonMock } from "../../index.ts";
import { openDesk, reason } from "../../testing/small-desk.ts";
import { send } from "../../testing/tiny-api.ts";
import type { Attachment, Issue, Message } from "../../workspace/entities.ts";

const attach = (body: Record<string, unknown>) => openDesk().data<Attachment>("POST /attachments", { body });
const png = { name: "berth 7.png", type: "image/png", size: 12 };

describe("an attachment", () => {
  it("has the name of the file, a signed address, and what was said about it", () => {
    const made = attach({ file: png, description: "Before the storm" });
    expect(made).toMatchObject({ name: "berth 7.png", description: "Before the storm" });
    expect(made.url).toMatch(
      /^https:\/\/assets\.usepylon\.com\/berth%207\.png\?Expires=\d+&Key-Pair-Id=\w+&Signature=/,
    );
  });

  it.each([{}, { description: "" }])("of which %o is said has no description", (said) => {
    const made = attach({ file_url: "https://files.example/invoices/2026-10.pdf", ...said });
    expect(made).toMatchObject({ name: "2026-10.pdf", description: null });
  });

  it.each([
    [{ file: png, file_url: "https://files.example/a.png" }, /^400 file_url: give file or file_url, not both/],
    [{ file_url: "a.png" }, /^400 file_url: "a\.png" is no address; one such as/],
  ])("refuses %o", (body, expected) => {
    expect(reason(() => attach(body))).toMatch(expected);
  });

  it("goes with an issue by its address, over fetch", async () => {
    await using mock = await createPylonMock();
    const form = new FormData();
    form.append("file", new Blob(["vessel,eta"]), "eta.csv");
    const { status, body } = await send(mock, "POST /attachments", form, { fetch: mock.fetch });
    const { url } = body.data as Attachment;
    expect([status, body.data]).toEqual([200, expect.objectContaining({ name: "eta.csv", description: null })]);
    const issue = { title: "ETA", body_html: "<p>See file</p>", requester_email: "maya@brightwater.example" };
    const opened = await send(mock, "POST /issues", { ...issue, attachment_urls: [url] }, { fetch: mock.fetch });
    const { id } = opened.body.data as Issue;
    const [message] = (await send(mock, `GET /issues/${id}/messages`, undefined, { fetch: mock.fetch })).body
      .data as Message[];
    expect(message?.file_urls).toEqual([url]);
  });

  it("is not made of a form with no file", async () => {
    await using mock = await createPylonMock();
    const form = new FormData();
    form.append("description", "Nothing to see");
    const { status, body } = await send(mock, "POST /attachments", form, { fetch: mock.fetch });
    expect([status, body.errors]).toEqual([400, [expect.stringContaining("Give file or file_url")]]);
  });
});
