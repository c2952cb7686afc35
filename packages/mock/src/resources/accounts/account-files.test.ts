import { describe, expect, it } from "vitest";

import { createPylonMock } from "../../index.ts";
import { BRIGHTWATER, KESTREL, openDesk, reason } from "../../testing/small-desk.ts";
import { send } from "../../testing/tiny-api.ts";
import type { Attachment } from "../../workspace/entities.ts";

function openFiles() {
  const desk = openDesk();
  return {
    ...desk,
    upload: (id: string, body: Record<string, unknown>) =>
      desk.data<Attachment[]>("POST /accounts/{id}/files", { params: { id }, body }),
    files: (id: string) => (desk.workspace.accountFiles.get(id) ?? []).map((file) => file.name),
  };
}
const csv = { name: "berths 1.csv", type: "text/csv", size: 12 };

describe("files of an account", () => {
  it("have the name of what was sent, and an address of their own each time", () => {
    const { upload, files } = openFiles();
    const [first] = upload("crm-1207", { file: csv });
    const [second] = upload(BRIGHTWATER, { file: csv });
    expect(first).toMatchObject({ name: "berths 1.csv", description: null });
    expect(first?.url).toMatch(/^https:\/\/assets\.usepylon\.com\/berths%201\.csv\?Expires=\d+&Key-Pair-Id=/);
    expect(first?.url).not.toBe(second?.url);
    expect(files(BRIGHTWATER)).toEqual(["berths 1.csv", "berths 1.csv"]);
  });

  it.each([
    ["https://files.example/contracts/harbor%202026.pdf?v=2", "harbor 2026.pdf"],
    ["https://files.example/contracts/", "contracts"],
    ["http://files.example", "files.example"],
    ["https://files.example/100%", "100%"],
  ])("that Pylon fetches from %s are called %s", (file_url, name) => {
    expect(openFiles().upload(KESTREL, { file_url })[0]?.name).toBe(name);
  });

  it.each([
    [{ file: csv, file_url: "https://files.example/a" }, /^400 file_url: give file or file_url, not both/],
    [{ file_url: "contract.pdf" }, /^400 file_url: "contract.pdf" is no address; one such as/],
    [{ file_url: "ftp://files.example/a" }, /^400 file_url: .* is no address/],
  ])("refuse %o", (body, expected) => {
    const { upload, files } = openFiles();
    expect(reason(() => upload(KESTREL, body))).toMatch(expected);
    expect(files(KESTREL)).toEqual([]);
  });

  it("go with their account, or move with it into another", () => {
    const { upload, files, mergeAccounts, deleteAccount } = openFiles();
    upload(KESTREL, { file: csv });
    mergeAccounts(BRIGHTWATER, KESTREL);
    expect([files(BRIGHTWATER), files(KESTREL)]).toEqual([["berths 1.csv"], []]);
    deleteAccount(BRIGHTWATER);
    expect(files(BRIGHTWATER)).toEqual([]);
  });

  it("come as a form with one file", async () => {
    await using mock = await createPylonMock();
    const form = new FormData();
    form.append("file", new Blob(["a,b"]), "berths.csv");
    const { status, body } = await send(mock, `POST /accounts/${KESTREL}/files`, form);
    expect([status, body.data]).toEqual([200, mock.state.accountFiles[KESTREL]]);
    form.append("file", new Blob(["c,d"]), "tides.csv");
    expect((await send(mock, `POST /accounts/${KESTREL}/files`, form)).status).toBe(400);
    expect((await send(mock, `POST /accounts/${KESTREL}/files`, new FormData())).status).toBe(400);
  });
});
