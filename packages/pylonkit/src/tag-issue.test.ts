import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { tagIssue, untagIssue } from "./tag-issue.ts";
import { startDesk } from "./testing/desk.ts";

const { mock, pylon } = await startDesk();
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const tagsOf = (number: number) => mock.state.issues.find((issue) => issue.number === number)?.tags ?? [];

describe("tagIssue and untagIssue", () => {
  it("keep the tags that are there", async () => {
    const had = tagsOf(1042);
    expect(had).not.toEqual([]);
    expect((await tagIssue(pylon, 1042, ["vip", "vip"])).tags).toEqual([...had, "vip"]);
    expect((await untagIssue(pylon, 1042, ["vip", "never there"])).tags).toEqual(had);
    expect(tagsOf(1042)).toEqual(had);
  });

  it("send nothing where nothing changes, and resolve with the issue", async () => {
    const had = tagsOf(1042);
    expect((await tagIssue(pylon, 1042, had)).tags).toEqual(had);
    expect((await untagIssue(pylon, 1042, ["never there"])).tags).toEqual(had);
    expect((await tagIssue(pylon, 1042, [])).tags).toEqual(had);
    expect(mock.journal.map(({ method }) => method)).toEqual(["GET", "GET", "GET"]);
  });

  it("tag an issue that had none, and take the last one off", async () => {
    const none = await untagIssue(pylon, 1042, tagsOf(1042));
    expect(none.tags ?? []).toEqual([]);
    expect((await tagIssue(pylon, 1042, ["vip"])).tags).toEqual(["vip"]);
  });

  it("refuse what is no list of names", async () => {
    await expect(tagIssue(pylon, 1042, "vip" as unknown as string[])).rejects.toThrow(
      'tags is "vip"; a list of names is expected',
    );
    await expect(tagIssue(pylon, 1042, ["vip", ""])).rejects.toThrow('tags[1] is ""; the name of a tag is expected');
    await expect(untagIssue(pylon, 1042, [null as unknown as string])).rejects.toThrow("tags[0] is null");
    expect(mock.journal).toEqual([]);
  });
});
