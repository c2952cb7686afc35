import { isPylonApiError, unwrap, type FetchLayer } from "@pylonkit/core";
import { rateLimit } from "@pylonkit/rate-limit";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { createPylon } from "./create-pylon.ts";
import { startDesk } from "./testing/desk.ts";

const { mock } = await startDesk({ rateLimits: { "GET /me": 3 } });
const reach = { baseUrl: mock.url, token: mock.token, clock: mock.clock };
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const statuses = () => mock.journal.map(({ status }) => status);
const five = (pylon: ReturnType<typeof createPylon>) =>
  Promise.all(Array.from({ length: 5 }, () => pylon.GET("/me").then(({ response }) => response.status)));

describe("createPylon", () => {
  it("keeps within the limits and sends again, on the clock it is given", async () => {
    const pylon = createPylon({ ...reach, rateLimit: { limits: { "GET /me": 3 } } });
    mock.fail("GET /me", { status: 503, times: 1 });
    expect(await five(pylon)).toEqual([200, 200, 200, 200, 200]);
    expect(statuses().toSorted((one, other) => one - other)).toEqual([200, 200, 200, 200, 200, 503]);
  });

  it("without the limiter lets the retries wait out a 429", async () => {
    expect(await five(createPylon({ ...reach, rateLimit: false, retry: { retries: 3 } }))).toEqual([
      200, 200, 200, 200, 200,
    ]);
    expect(statuses()).toContain(429);
  });

  it("without either layer gives every answer as it comes", async () => {
    const answers = await five(createPylon({ ...reach, rateLimit: false, retry: false }));
    expect(answers.toSorted((one, other) => one - other)).toEqual([200, 200, 200, 429, 429]);
  });

  it("without retries fails at the first 503", async () => {
    mock.fail("GET /me", { status: 503, times: 1 });
    const error = await unwrap(createPylon({ ...reach, retry: false }).GET("/me")).catch((thrown: unknown) => thrown);
    expect(isPylonApiError(error) && [error.status, error.attempts]).toEqual([503, 1]);
  });

  it("has your own layers outside: they see a call once, whatever its attempts", async () => {
    const seen: string[] = [];
    const watch: FetchLayer = (next) => (request) => {
      seen.push(new URL(request.url).pathname);
      return next(request);
    };
    mock.fail("GET /me", { status: 503, times: 2 });
    expect((await createPylon({ ...reach, layers: [watch] }).GET("/me")).response.status).toBe(200);
    expect([seen, statuses()]).toEqual([["/me"], [503, 503, 200]]);
  });

  it("takes a layer in place of its own, inside of the retries", async () => {
    const limits = rateLimit({ clock: mock.clock, limits: { "GET /me": 3 } });
    mock.fail("GET /me", { status: 503, times: 1 });
    await createPylon({ ...reach, rateLimit: limits }).GET("/me");
    const [budget] = await limits.budgets();
    expect(budget && budget.limit - budget.remaining).toBe(2);
  });

  it("hands everything else to the client", async () => {
    const attempts: number[] = [];
    const pylon = createPylon({ ...reach, onAttempt: ({ attempt }) => void attempts.push(attempt), timeoutMs: 60_000 });
    await pylon.GET("/me");
    expect(attempts).toEqual([1]);
    expect(() => createPylon({ ...reach, retry: { retries: -1 } })).toThrow("retries is -1");
    expect(() => createPylon({ token: "" })).toThrow(TypeError);
  });
});
