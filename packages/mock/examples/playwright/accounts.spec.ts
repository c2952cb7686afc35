import { expect } from "@playwright/test";
import { test } from "@pylonkit/mock/playwright";

test("accounts are listed", async ({ page, pylonMock }) => {
  await pylonMock.add({ accounts: [{ name: "Tide" }] });
  await page.goto("/");
  await expect(page.getByRole("listitem").filter({ hasText: "Tide" })).toBeVisible();
  await pylonMock.assertCalled("GET /accounts", { times: 1 });
});

test("those of another test are not", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("listitem")).not.toHaveCount(0);
  await expect(page.getByText("Tide")).toHaveCount(0);
});

test("a failure is told", async ({ page, pylonMock }) => {
  await pylonMock.fail("GET /accounts", { status: 503 });
  await page.goto("/");
  await expect(page.getByRole("alert")).toHaveText("Pylon is away");
});

test.describe("in an empty world", () => {
  test.use({ pylonWorld: "empty" });

  test("there is none", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("list")).toBeAttached();
    await expect(page.getByRole("listitem")).toHaveCount(0);
  });
});

test("a worker has a world for an app of its own", async ({ request, pylonWorkerMock }) => {
  const answer = await request.get(`${pylonWorkerMock.url}/me`, {
    headers: { authorization: `Bearer ${pylonWorkerMock.token}` },
  });
  expect(answer.status()).toBe(200);
});
