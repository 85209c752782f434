// Figures in their places, why it moved, the formula sheet, the guide, and a library that does not arrive.
import { faults } from "./axe.js";
import { test, expect, started } from "./helpers.js";
import { partsOf } from "./page.js";


const FIGURES = [
  "Value balance", "Response", "Loyalty curve", "Customers over time", "Who comes and goes", "Satisfaction over time",
  "Loyalty over time", "Word of mouth", "Waiting", "Money over time", "Segments", "Parts of the service", "Service gaps",
  "Customer value map", "Shares of the market", "Lifetime value", "Return on quality", "Why it moved", "How it works",
];

async function open(page, site) {
  await page.goto(site.url);
  await started(page);
  await partsOf(page).variant("Promise only").check();
  return partsOf(page);
}

/** Puts a figure in the place of another. */
async function put(page, name, instead) {
  await page.getByRole("combobox", { name: `Another figure instead of ${instead}`, exact: true }).selectOption({ label: name });
  await expect(partsOf(page).figure(name)).toBeVisible();
}

test("every figure can stand on the page, and axe finds nothing in any", async ({ page, site }) => {
  test.setTimeout(120_000);
  const parts = await open(page, site);
  let here = "Value balance";
  for (const name of FIGURES.slice(4)) {
    await put(page, name, here);
    await expect(parts.figure(here)).toHaveCount(0);
    here = name;
    if (name === "Why it moved") await expect(parts.figure(name).getByRole("img")).toBeVisible();
    expect(await faults(page), name).toEqual([]);
  }
});

test("one, two or four figures stand on the page", async ({ page, site }) => {
  const parts = await open(page, site);
  for (const [layout, n] of [["One", 1], ["Two", 2], ["Four", 4]]) {
    await page.getByRole("radiogroup", { name: "Figures at a time" }).getByRole("radio", { name: layout }).check();
    await expect(page.getByRole("figure")).toHaveCount(n);
  }
  await expect(parts.figure("Customers over time")).toBeVisible();
});

test("a period that is read off one chart is read off the others", async ({ page, site }) => {
  const parts = await open(page, site);
  await put(page, "Waiting", "Value balance");
  await parts.figure("Customers over time").locator(".figure__plot").focus();
  await page.keyboard.press("ArrowRight");
  await expect(parts.figure("Waiting").locator(".chart--reads")).toBeVisible();
  await expect(parts.figure("Waiting")).toContainText(/Quarter 3/);
});

test("why it moved adds up, and follows the next change", async ({ page, site }) => {
  const parts = await open(page, site);
  await put(page, "Why it moved", "Value balance");
  const figure = parts.figure("Why it moved");
  await expect(figure).toContainText(/Satisfaction fell by 11\.3 points: .*from advertising/);
  await figure.getByRole("radio", { name: "Loyalty" }).check();
  await expect(figure).toContainText(/Loyalty fell by/);
  await parts.asTable("Why it moved").click();
  await expect(parts.table("Why it moved").getByRole("row").last()).toContainText("$47.32");
  await parts.field("Price").fill("80");
  await parts.field("Price").press("Enter");
  await expect(parts.figure("Why it moved")).toContainText(/price/);
});

test("customers who are split stand beside each other", async ({ page, site }) => {
  const parts = await open(page, site);
  await put(page, "Segments", "Value balance");
  await expect(parts.figure("Segments")).toContainText("All customers are alike");
  await page.locator("summary", { hasText: "Who the customers are" }).click();
  await page.getByRole("switch", { name: /Split into kinds/ }).check();
  await expect(parts.figure("Segments").getByRole("img")).toHaveAttribute("aria-label", /Achievers/);
  await parts.asTable("Segments").click();
  expect(await parts.table("Segments").getByRole("row").count()).toBeGreaterThan(9);
});

test("the formula sheet calculates, and what was printed comes out", async ({ page, site }) => {
  await open(page, site);
  await page.getByRole("button", { name: "Formula sheet" }).click();
  await expect(page.getByRole("region", { name: "Formula sheet" })).toBeVisible();
  const sheet = page.frameLocator("iframe[title='Formula sheet']");
  await started(sheet);
  const folds = sheet.locator("details.formula > summary");
  await expect(folds).toHaveCount(21);
  for (let i = 0; i < 21; i += 1) await folds.nth(i).click();
  await expect(sheet.locator("math").first()).toBeVisible();
  await expect(sheet.getByText("Agrees").first()).toBeAttached();
  await expect(sheet.getByText("Differs", { exact: true })).toHaveCount(0);
  const nps = sheet.locator("details.formula", { hasText: "Net promoter score" }).first();
  await nps.getByRole("textbox").first().fill("55");
  await expect(nps.locator("output")).toHaveText("35");
  await nps.getByRole("textbox").first().fill("155");
  await expect(nps.locator(".refused")).toContainText("100");
});

test("the formula sheet is a page of its own", async ({ page, site }) => {
  await page.goto(`${site.url}formulas.html`);
  await started(page);
  await expect(page.getByRole("main", { name: "Formula sheet" })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test("the model guide opens in the page and by itself", async ({ page, site }) => {
  await open(page, site);
  await page.getByRole("button", { name: "Model guide" }).click();
  const guide = page.getByRole("region", { name: "Model guide" });
  await expect(guide.getByRole("heading", { name: /Things to try/ })).toBeAttached();
  await expect(guide.locator("#about-loss_aversion")).toBeAttached();
  expect(await faults(page)).toEqual([]);
  await page.goto(`${site.url}guide.html#about-loss_aversion`);
  await expect(page.locator("#about-loss_aversion")).toBeInViewport();
  await expect(page.getByRole("main", { name: "Model guide" })).toBeVisible();
});

test.describe("a library that does not arrive", () => {
  test.use({ provoked: [/Failed to load resource|scenarios\.json-seq/] });
  test("is said, and asked for again", async ({ page, site }) => {
    const parts = await open(page, site);
    await page.route("**/scenarios.json-seq", (route) => route.fulfill({ status: 503, body: "" }));
    await parts.picker.click();
    await expect(page.getByRole("dialog")).toContainText("The stories did not arrive");
    await page.unroute("**/scenarios.json-seq");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("dialog").locator(".scenario")).toHaveCount(17);
  });
});
