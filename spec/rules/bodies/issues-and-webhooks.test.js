import { createHmac } from "node:crypto";
import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadSentences } from "../sentences-of.js";

let sentences;
beforeAll(async () => void (sentences = await loadSentences()));

const contact = { name: "Femke de Boer", email: "femke.deboer@brightwater.example" };
const message = { body_html: "<p>Works.</p>", is_private: false };
const issue = { title: "Berth plan", state: "closed", messages: [message] };
const byTwo = { ...message, user_id: "u", contact_id: "c" };
const text = { content: "Choose Correct.", file_name: "answer.txt" };

describe("the rules of imports, uploads and answers of agents", () => {
  it.each([
    ["an empty subject", "CreateIssueRequest", { title: "", body_html: "a", account_id: "a" }, "/title"],
    ["an answer by no agent", "CreateIssueAIResponseRequestBody", { post_as_internal_note: true }, "ai_agent_id"],
    [
      "a main number that is not among the numbers",
      "ImportContactRequestBody",
      { ...contact, primary_phone_number: "31612340917" },
      "needs phone_numbers",
    ],
    [
      "a main number beside an empty list",
      "ImportContactRequestBody",
      { ...contact, phone_numbers: [], primary_phone_number: "31612340917" },
      "needs phone_numbers",
    ],
    [
      "a phone number with a plus",
      "ImportContactRequestBody",
      { ...contact, phone_numbers: ["+31612340917"] },
      "1 to 15 digits",
    ],
    ["an issue in which nothing was written", "ImportIssueRequest", { ...issue, messages: [] }, "/messages"],
    ["an issue without a state", "ImportIssueRequest", { title: "Berth plan", messages: [message] }, "state"],
    ["an issue by the number 0", "ImportIssueRequest", { ...issue, issue_number: 0 }, "/issue_number"],
    [
      "a past without a zone",
      "ImportIssueRequest",
      { ...issue, resolution_time: "2026-10-02T14:05:00" },
      "with a zone",
    ],
    ["a message that two wrote", "ImportIssueRequest", { ...issue, messages: [byTwo] }, "imported message, not both"],
    ["two authors of a later message", "ImportMessagesRequest", { messages: [message, byTwo] }, "not both"],
    ["no messages at all", "ImportMessagesRequest", { messages: [] }, "/messages"],
    ["files for no container", "UploadTrainingDataFilesRequestBody", { files: ["a"] }, "Name the container"],
    ["a text for no container", "UploadTrainingDataFileContentRequestBody", text, "container of the text"],
    [
      "a text for nobody",
      "UploadTrainingDataFileContentRequestBody",
      { ...text, training_data_name: "Answers", visibility: "nobody" },
      "/visibility",
    ],
    ["an attachment of nothing", "CreateAttachmentRequestBody", { description: "An export" }, "Give file or file_url"],
  ])("refuse %s with a sentence that says so", (_, schema, value, part) => {
    expect(sentences(schema, value)).toEqual([expect.stringContaining(part)]);
  });

  it.each([
    [
      "a contact with a number that is the main one by being first",
      "ImportContactRequestBody",
      { ...contact, phone_numbers: ["31612340917"] },
    ],
    ["an issue for nobody", "ImportIssueRequest", issue],
    [
      "a message that is attachments alone",
      "ImportMessagesRequest",
      { messages: [{ ...message, body_html: "", attachment_urls: ["https://files.harbormetrics.example/a.pdf"] }] },
    ],
    [
      "a message by nobody, and a note by a contact",
      "ImportMessagesRequest",
      { messages: [message, { ...message, is_private: true, contact_id: "c" }] },
    ],
    [
      "a container that is made for the files",
      "UploadTrainingDataFilesRequestBody",
      { files: ["a", "b"], training_data_name: "Notes" },
    ],
    ["a text without a name", "UploadTrainingDataFileContentRequestBody", { content: "a", training_data_id: "t" }],
    ["a container without a name", "CreateTrainingDataRequestBody", {}],
    ["a file to fetch", "CreateAttachmentRequestBody", { file_url: "https://files.harbormetrics.example/a.pdf" }],
    [
      "a file beside an address",
      "CreateAttachmentRequestBody",
      { file: "a", file_url: "https://files.harbormetrics.example/a.pdf" },
    ],
    ["a thread without a name", "CreateIssueThreadRequestBody", {}],
    ["a body that nobody knows", "OpenBody", { anything: [1] }],
  ])("take %s", (_, schema, value) => {
    expect(sentences(schema, value)).toEqual([]);
  });
});

describe("bounds beside a rule at the top, whose sentence stands around them", () => {
  it.each([
    ["a contact without an address", "ImportContactRequestBody", { name: "Femke" }],
    ["a container without files", "UploadTrainingDataFilesRequestBody", { files: [], training_data_id: "t" }],
    ["eleven files", "UploadTrainingDataFilesRequestBody", { files: Array(11).fill("a"), training_data_id: "t" }],
  ])("refuse %s", (_, schema, value) => {
    expect(sentences(schema, value)).toHaveLength(1);
  });
});

describe("the webhooks", () => {
  const read = async (file) => parse(await readFile(new URL(`../../webhooks/${file}.yaml`, import.meta.url), "utf8"));
  const hmac = (secret, payload) => createHmac("sha256", secret).update(payload).digest("hex");

  it("sign the example body with the secret that the header names", async () => {
    const { WebhookSignature } = await read("signatures");
    const { value } = await read("examples/trigger-urgent-issue");
    expect(WebhookSignature.description).toContain("`harbor-metrics-webhook`");
    expect(hmac("harbor-metrics-webhook", JSON.stringify(value))).toBe(WebhookSignature.example);
  });

  it("show the body that the template of the example makes", async () => {
    const { summary, value } = await read("examples/trigger-urgent-issue");
    const template = JSON.parse(summary.slice(summary.indexOf("{")));
    expect(Object.keys(template)).toEqual(Object.keys(value));
    expect(template.trigger).toBe(value.trigger);
  });

  it("sign the example parameters as Go writes them: names sorted, each with a list", async () => {
    const { CustomAppSignature } = await read("signatures");
    const { "custom-app": item } = await read("custom-app");
    const sent = item.get.parameters.filter(({ example }) => example !== undefined);
    const names = sent.map(({ name }) => name).toSorted();
    const payload = names.map((name) => [name, [sent.find((parameter) => parameter.name === name).example]]);
    expect(CustomAppSignature.description).toContain("`harbor-metrics-custom-app`");
    expect(hmac("harbor-metrics-custom-app", JSON.stringify(Object.fromEntries(payload)))).toBe(
      CustomAppSignature.example,
    );
  });
});
