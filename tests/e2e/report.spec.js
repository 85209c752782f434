// The report: one page about what is in sight, printed by the browser.
import { readdirSync, readFileSync } from "node:fs";
import { faults } from "./axe.js";
import { test, expect, started } from "./helpers.js";
import { partsOf } from "./page.js";

const SCENARIOS = new URL("../../assets/scenarios/", import.meta.url);

/** The variants of every scenario, the last of each being the one that does most. */
const scenarios = readdirSync(SCENARIOS).map((file) => {
  const { id, variants } = JSON.parse(readFileSync(new URL(file, SCENARIOS), "utf8"));
  return { id, variant: (Array.isArray(variants) ? variants.map(({ id }) => id) : Object.keys(variants)).at(-1) };
});

const sheetOf = (page) => page.getByRole("article", { name: "The page as it is printed" });

/** Opens a state and its report. */
async function open(page, site, state = "scenario=dental-clinic&variant=promise-only&period=4&price=82") {
  await page.goto("about:blank");
  await page.goto(`${site.url}#${state}`);
  await started(page);
  await partsOf(page).button("Report").click();
  await expect(sheetOf(page)).toBeVisible();
  return sheetOf(page);
}

/** How many pages a document has. */
const pagesOf = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page(?!s)/g).length;

/** By how much the words do not fit the sheet (px), and the height of the smallest drawing. */
const fit = (sheet) =>
  sheet.evaluate((sheet) => ({
    over: sheet.scrollHeight - sheet.clientHeight,
    least: Math.min(...[...sheet.querySelectorAll("svg.chart")].map((svg) => svg.getBoundingClientRect().height)),
  }));

/** What `emulateMedia` does for paper, in every browser. */
const printStyle = (page) =>
  page.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    for (const { media } of rules) {
      if (media?.mediaText.startsWith("print")) media.mediaText = "all";
    }
  });

test("the report says what was asked, changed and found", async ({ page, site }) => {
  const sheet = await open(page, site);
  await expect(sheet).toContainText("Dental clinic · Variant: Promise only · quarter 5 of 20");
  await expect(sheet).toContainText(/What was changedPrice \$90 → \$82/);
  for (const number of ["Delivered value", "Satisfaction", "Loyalty"]) await expect(sheet).toContainText(number);
  await expect(sheet.getByRole("figure")).toHaveCount(4);
  await expect(sheet.getByRole("figure").getByRole("img")).toHaveCount(4);
  await expect(sheet.getByRole("img", { name: "QR code of the link" })).toBeVisible();
  await expect(sheet.getByRole("link")).toHaveAttribute("href", /#1\.\w+&scenario=dental-clinic&variant=promise-only&period=4&price=82$/);
  await expect(sheet).toContainText(/Worthwhile \d+\.\d+/);
});

test("the link on the report opens the same report", async ({ page, site }) => {
  const sheet = await open(page, site);
  const [words, link] = [await sheet.innerText(), await sheet.getByRole("link").getAttribute("href")];
  const again = await open(page, site, link.split("#")[1]);
  expect(await again.innerText()).toBe(words);
});

test("the report opens from what can be shared, and shuts by Escape", async ({ page, site }) => {
  await page.goto(site.url);
  await started(page);
  await partsOf(page).button("Share").click();
  await partsOf(page).button("Report…").click();
  await expect(sheetOf(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheetOf(page)).toHaveCount(0);
  await expect(partsOf(page).button("Copy link")).toBeVisible();
});

test("Print prints", async ({ page, site }) => {
  await page.addInitScript(() => (globalThis.print = () => (globalThis.printed = true)));
  await open(page, site);
  await partsOf(page).button("Print").click();
  expect(await page.evaluate(() => globalThis.printed)).toBe(true);
});

test("on paper the report stands alone", async ({ page, site }) => {
  const sheet = await open(page, site);
  await printStyle(page);
  await expect(sheet).toBeVisible();
  for (const part of [page.locator(".foot"), page.locator(".results"), page.locator("#report .dialog__head")]) {
    await expect(part).toBeHidden();
  }
  await expect(partsOf(page).button("Print")).toBeHidden();
});

for (const [width, colorScheme] of [[1440, "light"], [1440, "dark"], [360, "dark"]]) {
  test(`the report fits ${width} pixels and axe finds nothing, ${colorScheme}`, async ({ page, site, browserName }) => {
    await page.setViewportSize({ width, height: 800 });
    if (browserName === "chromium") await page.emulateMedia({ colorScheme });
    const sheet = await open(page, site);
    const dialog = page.getByRole("dialog", { name: "Report" });
    expect(await dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0);
    const ground = (one) => one.evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(await ground(sheet)).toBe("rgb(255, 255, 255)");
    expect(await ground(sheet.locator(".qr"))).toBe("rgb(255, 255, 255)");
    expect(await faults(page)).toEqual([]);
  });
}

/** Nothing but one page, of either kind; only Chromium makes documents here. */
async function isOnePage(page, browserName) {
  for (const format of browserName === "chromium" ? ["A4", "Letter"] : []) {
    expect(pagesOf(await page.pdf({ format })), format).toBe(1);
  }
}

for (const { id, variant } of scenarios) {
  test(`${id} is one page`, async ({ page, site, browserName }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const { over, least } = await fit(await open(page, site, `scenario=${id}&variant=${variant}`));
    expect(over).toBeLessThanOrEqual(0);
    expect(least).toBeGreaterThan(120);
    await isOnePage(page, browserName);
  });
}

test("many changes and a long link are one page too", async ({ page, site, browserName }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const levers = "price=82&time_minutes=30&energy=10&psychic=12&score_product=60&score_personnel=70&score_image=55";
  const assumed = "loss_aversion=3&diminishing=0.7&learning_rate=0.5";
  const sheet = await open(page, site, `scenario=dental-clinic&variant=promise-only&${levers}&${assumed}`);
  expect((await fit(sheet)).over).toBeLessThanOrEqual(0);
  await isOnePage(page, browserName);
});

test("the page itself prints in light colours without what is there to be touched", async ({ page, site, browserName }) => {
  if (browserName === "chromium") await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(site.url);
  await started(page);
  await expect(partsOf(page).figure("Customers over time")).toBeVisible();
  await printStyle(page);
  for (const part of [".bar", ".levers", ".foot", ".timeline"]) await expect(page.locator(part)).toBeHidden();
  await expect(page.getByRole("button")).toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
  await expect(partsOf(page).figure("Response")).toBeVisible();
});
