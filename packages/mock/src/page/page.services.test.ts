import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { PylonMock } from "../build-mock.ts";
import { createPylonMock } from "../create-pylon-mock.ts";
import { launchBrowser } from "../testing/browser.ts";
import { viewerScript } from "./viewer.ts";

const browser = await launchBrowser();
const WIDTHS = [1400, 400] as const;
const VIEWS = ["journal", "state", "limits", "faults", "clock", "coverage"] as const;
const EVIL = `<img src=x onerror="document.title='run'"><script>document.title = "run"</script>`;

let mock: PylonMock;
let page: Page;
let complaints: string[] = [];

const send = (route: string, body?: unknown) => {
  const [method = "GET", path = ""] = route.split(" ");
  const headers = { authorization: `Bearer ${mock.token}`, "content-type": "application/json" };
  return mock.fetch(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
};

/** A page that tells whatever it or its console complains of, and whom else than the mock it asks. */
async function openPage(from: Browser, width: number): Promise<Page> {
  const opened = await from.newPage({ viewport: { width, height: width === 400 ? 860 : 760 } });
  opened.setDefaultTimeout(10_000);
  opened.on("console", (said) => {
    if (said.type() === "error" || said.type() === "warning") complaints.push(`${said.type()}: ${said.text()}`);
  });
  opened.on("pageerror", (error) => complaints.push(String(error)));
  opened.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(mock.url))
      complaints.push(`asked ${request.url()}`);
  });
  opened.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return opened;
}

const show = async (view: string) => {
  await page.goto(`${mock.url}/_mock/#${view}`);
  await page.locator(".dot.up").waitFor();
};

const wrongSearch = { filter: { field: "state", operator: "equal", value: "new" }, limit: 5_000 };

async function someTraffic(): Promise<string> {
  await send("GET /issues/1042");
  await send("GET /me");
  await send("GET /isues/1042");
  await send("POST /issues", { titel: EVIL });
  await send("POST /issues/1042/note", { body_html: "<p>Berth 4 is free again.</p>" });
  mock.fail("GET /me", { status: 503, times: 2 });
  await send("GET /me");
  await send("POST /issues/search", wrongSearch);
  return mock.journal.at(-1)?.requestId ?? "";
}

beforeAll(async () => {
  mock = await createPylonMock();
});
afterAll(async () => {
  await browser?.close();
  await mock.close();
});

describe.skipIf(!browser).each(WIDTHS)("the page, %i pixels wide", (width) => {
  beforeEach(async () => {
    mock.reset();
    complaints = [];
    if (browser) page = await openPage(browser, width);
  });
  afterEach(async () => {
    await page.close();
    if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join("\n")}`);
  });

  it.each(VIEWS)("shows its %s without scrolling sideways", async (view) => {
    await someTraffic();
    await show(view);
    await page.locator(`.view.${view} > *`).first().waitFor();
    const { over, unnamed, headings } = await page.evaluate(() => ({
      over: document.documentElement.scrollWidth - window.innerWidth,
      unnamed: [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")]
        .filter((field) => (field.labels?.length ?? 0) === 0)
        .map((field) => field.outerHTML),
      headings: document.querySelectorAll("h1").length,
    }));
    expect([over <= 0, unnamed, headings]).toEqual([true, [], 1]);
    expect(await page.locator("#views [aria-current=page]").count()).toBe(1);
    expect(await page.locator("table:not(:has(caption))").count()).toBe(0);
  });

  it("shows a request as it comes, why it was refused and what would be legal", async () => {
    await show("journal");
    await page.getByText("No request has come yet.").waitFor();
    const id = await someTraffic();
    await page.locator(`a[data-key="${id}"]`).click();
    const detail = page.locator(".detail");
    await detail.locator(".reasons").waitFor();
    expect(await detail.locator(".reasons li").first().innerText()).toMatch(
      /^Field "filter.operator" must be one of equals, .*\n+"equal" was sent\.\n+Did you mean "equals"\?$/,
    );
    expect(JSON.parse(await detail.locator(".json").innerText())).toEqual(wrongSearch);
    expect(await detail.innerText()).toContain("POST /issues/search");
  });

  it("shows what a request holds and runs none of it", async () => {
    await someTraffic();
    await send("GET /issues/1042", undefined);
    await mock.fetch(`/${encodeURIComponent(EVIL)}?q=${encodeURIComponent(EVIL)}`);
    await show(`journal/${mock.journal.find((one) => one.path === "/issues" && one.status === 400)?.requestId}`);
    await page.locator(".detail .json").waitFor();
    expect(await page.locator(".detail .json").innerText()).toContain("<script>");
    expect(await page.locator("main script, main img").count()).toBe(0);
    expect(await page.title()).toBe("Journal · Pylon mock");
  });

  it("filters the journal by route, status and outcome", async () => {
    await someTraffic();
    await show("journal");
    const rows = page.locator(".requests tbody tr");
    expect(await rows.count()).toBe(7);
    await page.getByLabel("Filter").fill("/me");
    await expect.poll(() => rows.count()).toBe(2);
    await page.getByLabel("Show").selectOption("refused");
    await expect.poll(() => rows.count()).toBe(1);
  });

  it("browses the state down to a row", async () => {
    await show("state/tags");
    await page
      .locator(".kinds")
      .getByRole("link", { name: /^accounts/ })
      .click();
    await page.getByLabel("Search").fill("brightwater");
    const row = page.locator(".rows tbody a");
    await expect.poll(() => row.count()).toBe(1);
    await row.click();
    const shown = page.locator(".detail .json");
    await shown.waitFor();
    expect(JSON.parse(await shown.innerText())).toEqual(
      mock.state.accounts.find((one) => /brightwater/i.test(one.name ?? "")),
    );
  });

  it("tells what is left of the limits", async () => {
    await send("GET /me");
    await show("limits");
    const row = page.locator("tbody tr");
    await row.waitFor();
    expect(await row.innerText()).toMatch(/GET \/me[\s\S]*299[\s\S]*300 in 60 s/);
  });

  it("switches faults on and off", async () => {
    await show("faults");
    await page.getByLabel("Operation").selectOption("GET /me");
    await page.getByLabel("What it gets").selectOption({ label: "503: out of service" });
    await page.getByRole("button", { name: "Switch on" }).click();
    await page.getByText('{"status":503}').waitFor();
    expect((await send("GET /me")).status).toBe(503);
    await page.getByText("Nothing is made to fail.").waitFor();
    await page.getByLabel("How many requests").fill("");
    await page.getByRole("button", { name: "Switch on" }).click();
    await page.getByRole("button", { name: "End all of GET /me" }).click();
    await page.getByText("Nothing is made to fail.").waitFor();
    expect((await send("GET /me")).status).toBe(200);
    await page.getByLabel("Chance").fill("0");
    await page.getByRole("button", { name: "Switch on" }).click();
    await page.getByText("probability is a number above 0").waitFor();
    complaints = complaints.filter((one) => !/\b400\b/.test(one));
  });

  it("moves the clock on, opens a world, goes there and closes it", async () => {
    const name = `berth-${width}`;
    const before = mock.clock.now();
    await show("clock");
    await page.getByRole("button", { name: "+ 1 hour" }).click();
    await page.getByText("Time moved on.").waitFor();
    expect(mock.clock.now() - before).toBe(3_600_000);
    await page.getByLabel("Another world from").selectOption("empty");
    await page.getByLabel("called").fill(name);
    await page.getByRole("button", { name: "Open" }).click();
    await page.locator("#world option", { hasText: name }).waitFor({ state: "attached" });
    await page.getByLabel("World", { exact: true }).selectOption(name);
    await page.waitForURL(`**/_mock/worlds/${name}/_mock/#clock`);
    await page.goto(`${mock.url}/_mock/worlds/${name}/_mock/#state/issues`);
    await page.getByText("issues: none").waitFor();
    await show("clock");
    await page.getByRole("button", { name: `Close ${name}` }).click();
    await page.getByText(`${name} is closed.`).waitFor();
  });

  it("resets its world when it is told so twice", async () => {
    await send("GET /me");
    await show("clock");
    page.once("dialog", (dialog) => void dialog.dismiss());
    await page.getByRole("button", { name: "Reset" }).click();
    expect(mock.journal).toHaveLength(1);
    page.once("dialog", (dialog) => void dialog.accept());
    await page.getByRole("button", { name: "Reset" }).click();
    await page.getByText("back at its start").waitFor();
    expect(mock.journal).toEqual([]);
  });

  it("can be used with a keyboard alone", async () => {
    await someTraffic();
    await show("journal");
    await page.locator(".requests").waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    const tabTo = async (text: RegExp) => {
      const passed: string[] = [];
      while (passed.length < 20) {
        await page.keyboard.press("Tab");
        passed.push(await focused());
        const ring = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
        expect([passed.at(-1), ring]).not.toEqual([passed.at(-1), "none"]);
        if (text.test(passed.at(-1) ?? "")) return passed;
      }
      throw new Error(`no Tab leads to ${String(text)}, but to ${passed.join(" | ")}`);
    };
    expect(await tabTo(/^POST \/issues\/search/)).toContain("Skip to content");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toMatch(/^GET \/me/);
    await page.keyboard.press("End");
    expect(await focused()).toMatch(/^GET \/issues\/1042/);
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await page.locator(".reasons").waitFor();
    await page.goto(`${mock.url}/_mock/#coverage`);
    await page.reload();
    await page.locator(".columns").waitFor();
    await tabTo(/^Faults$/);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Switch on" }).waitFor();
    await tabTo(/^Switch on$/);
    await page.keyboard.press("Enter");
    await page.getByText("is made to fail.").waitFor();
  });

  it("keeps the focus where it is while requests come", async () => {
    await send("GET /me");
    await show("journal");
    await page.locator(".requests a").first().focus();
    await send("GET /issues/1042");
    await expect.poll(() => page.locator(".requests tbody tr").count()).toBe(2);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^GET \/me/);
  });

  it("shows the API reference, from here alone", async () => {
    await page.goto(`${mock.url}/_mock/page/reference.html`);
    await page.getByText("Search issues").first().waitFor({ state: "attached" });
    await page.getByText("An independent description of the API").waitFor();
    expect(await page.getByText(mock.url).count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Journal" }).waitFor();
  });

  it("says how to get the viewer of the reference where it is not there", async () => {
    await page.route("**/viewer.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: viewerScript(undefined) }),
    );
    await page.goto(`${mock.url}/_mock/page/reference.html`);
    await page.getByText("npm install --save-dev @scalar/api-reference").waitFor();
    await page.getByRole("link", { name: "openapi.json" }).click();
    await page.waitForURL("**/page/openapi.json");
    expect(await page.locator("body").innerText()).toContain('"openapi":"3.1.1"');
    complaints = complaints.filter((one) => !one.includes("favicon.ico"));
  });

  it("says when the mock has gone, and goes on when it is back", async () => {
    await show("journal");
    await page.route("**/health", (route) => route.abort());
    await page.getByText("The mock does not answer. This page goes on asking.").waitFor();
    await page.locator(".dot.down").waitFor({ state: "attached" });
    await page.unroute("**/health");
    await page.locator(".dot.up").waitFor({ state: "attached" });
    await expect.poll(() => page.locator("#notice").isVisible()).toBe(false);
    complaints = complaints.filter((one) => !one.includes("ERR_FAILED"));
  });

  it("looks as in the manual", async () => {
    const path = fileURLToPath(new URL(`../../docs/page-${width}.png`, import.meta.url));
    await show(`journal/${await someTraffic()}`);
    await page.locator(".reasons").waitFor();
    if (process.env["PYLONKIT_SCREENSHOTS"] === "1") await page.screenshot({ path });
    expect(existsSync(path), "make it with PYLONKIT_SCREENSHOTS=1").toBe(true);
    const picture = readFileSync(path);
    expect([picture.subarray(1, 4).toString(), picture.readUInt32BE(16)]).toEqual(["PNG", width]);
    expect(picture.length).toBeLessThan(150_000);
  });
});
