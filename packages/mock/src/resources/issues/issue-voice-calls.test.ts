import { describe, expect, it } from "vitest";

import { openDesk, refused, world } from "../../testing/small-desk.ts";
import type { VoiceCall } from "../../workspace/entities.ts";
import { HANDLERS } from "../handlers.ts";

describe("the phone calls of an issue", () => {
  const list = (desk: ReturnType<typeof openDesk>, id = "1041") =>
    desk.data<VoiceCall[] | undefined>("GET /issues/{id}/voice-calls", { params: { id } });

  it("are those of the world, and no data where there are none", () => {
    const desk = openDesk();
    const { id } = desk.issue(1041);
    expect(list(desk)).toEqual(world.voiceCalls[id]);
    expect(list(desk)).toHaveLength(2);
    const { workspace } = desk;
    expect(
      HANDLERS["GET /issues/{id}/voice-calls"]?.({ workspace, params: { id: "1042" }, query: {}, body: {} }),
    ).toEqual({});
    expect(refused(() => list(desk, "9")).status).toBe(404);
  });

  it("show where the audio is for one hour more, and no recording before its transcript", () => {
    const desk = openDesk();
    const { id } = desk.issue(1044);
    const url = "https://assets.example/a.mp3?Expires=1&Signature=b";
    const recordings = [
      { id: "1", download_url: url, transcript_segments: [] },
      { id: "2", download_url: url },
    ];
    desk.workspace.voiceCalls.put(id, [{ id: "c", recordings }, { id: "d" }]);
    desk.wait(2);
    const expires = Date.parse("2026-10-15T12:00:00Z") / 1000;
    expect(list(desk, "1044")).toEqual([
      {
        id: "c",
        recordings: [
          {
            id: "1",
            download_url: `https://assets.example/a.mp3?Expires=${expires}&Signature=b`,
            transcript_segments: [],
          },
        ],
      },
      { id: "d", recordings: [] },
    ]);
  });
});
