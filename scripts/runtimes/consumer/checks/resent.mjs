import { OPERATIONS } from "@pylonkit/openapi";
import { rateLimit } from "@pylonkit/rate-limit";
import { retry } from "@pylonkit/retry";
import { equal, ok } from "../assert.mjs";

const ROUTE = "GET /issue-statuses";

const sum = (list) => list.reduce((total, one) => total + one, 0);

/** What the layers send again, and what they wait for. */
export const checks = {
  "a read is sent again after a 503, a create is not": async ({ client, clock, fault, journal }) => {
    const attempts = [];
    const time = clock();
    const pylon = client({
      layers: [retry({ clock: time })],
      onAttempt: ({ operation, attempt, status, reason }) => attempts.push([operation, attempt, status, reason]),
    });
    await fault({ operation: "GET /me", status: 503, times: 1 });
    await fault({ operation: "POST /tags", status: 503, times: 1 });
    equal((await pylon.GET("/me")).response.status, 200, "GET /me");
    const body = { object_type: "issue", value: "customs" };
    equal((await pylon.POST("/tags", { body })).response.status, 503, "POST /tags");
    const expected = [
      ["GET /me", 1, 503, undefined],
      ["GET /me", 2, 200, "status 503"],
      ["POST /tags", 1, 503, undefined],
    ];
    equal(attempts, expected, "attempts");
    equal((await journal()).length, 3, "requests");
  },

  "a limit is waited for, and never refused": async ({ client, clock, journal }) => {
    const calls = OPERATIONS[ROUTE].rateLimit.limit + 5;
    const time = clock();
    const waits = [];
    const layers = [rateLimit({ clock: time, onWait: ({ waitMs }) => waits.push(waitMs) })];
    const pylon = client({ layers });
    for (let call = 0; call < calls; call += 1) await pylon.GET("/issue-statuses");
    const statuses = (await journal()).map(({ status }) => status);
    equal([statuses.length, new Set(statuses).size, statuses[0]], [calls, 1, 200], "requests, kinds of status, status");
    ok(waits.length > 0 && sum(time.slept) >= 55_000, `it waited for a window: ${time.slept}`);
  },

  "a 429 is waited out as long as its header says, where the runtime shows it": async ({
    client,
    clock,
    fault,
    traits,
  }) => {
    const time = clock();
    const pylon = client({ layers: [retry({ clock: time }), rateLimit({ clock: time })] });
    await fault({ operation: "GET /me", status: 429, retryAfterSeconds: 7, times: 1 });
    const { response } = await pylon.GET("/me");
    equal(response.status, 200, "status");
    equal(response.headers.has("x-rate-limit-remaining"), traits.showsHeaders, "Pylon's headers are shown");
    const waited = sum(time.slept);
    if (traits.showsHeaders) ok(waited >= 7_000 && waited < 10_000, `it waited 7 s: ${time.slept}`);
    else ok(waited >= 59_000, `without the header it waited a window: ${time.slept}`);
  },
};
