// The address is the state: it follows what is done, opens it elsewhere, and says what is wrong with it.
import { test, expect, started } from "./helpers.js";
import { partsOf, valueOf } from "./page.js";

test("the address follows the state and opens it in another browser, to the last bit", async ({ page, site, browser }) => {
  await page.goto(site.url);
  await started(page);
  expect(new URL(page.url()).hash).toBe("");
  const parts = partsOf(page);
  await parts.field("Price").fill("55.3");
  await parts.field("Price").press("Enter");
  await expect(page).toHaveURL(/#1\.[0-9a-f]{8}&scenario=dental-clinic&price=55\.3$/);
  const length = await page.evaluate(() => history.length);
  const loyalty = await valueOf(page, "Loyalty");
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(page.url());
  await started(other);
  await expect(partsOf(other).field("Price")).toHaveValue("55.3");
  expect(await valueOf(other, "Loyalty")).toBe(loyalty);
  await expect(partsOf(other).button("Undo")).toBeDisabled();
  await context.close();
  await parts.button("Undo").click();
  await expect(page).toHaveURL(/&scenario=dental-clinic$/);
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test("a link to a scenario that is loaded when it is asked for opens it", async ({ page, site }) => {
  await page.goto(`${site.url}#scenario=guarantee&price=30`);
  await started(page);
  const parts = partsOf(page);
  await expect(parts.field("Price")).toHaveValue("30");
  await expect(parts.button("Undo")).toBeDisabled();
  await parts.field("Price").fill("31");
  await parts.field("Price").press("Enter");
  await expect(page).toHaveURL(/#1\.[0-9a-f]{8}&scenario=guarantee&price=31$/);
});

test("a link that is pasted is opened or refused in words above the unharmed page", async ({ page, site }) => {
  await page.goto(site.url);
  await started(page);
  const parts = partsOf(page);
  const price = await parts.field("Price").inputValue();
  const refused = page.getByRole("alert");
  const table = [
    ["1.0f3a9c2e&scenario=dental-clinic", "cut off or changed"],
    ["2.0f3a9c2e&scenario=dental-clinic", "newer version"],
    ["scenario=dental-clinic&colour=red", "“colour”"],
    ["scenario=dental-clinic&price=-5", "price: -5 is below 0"],
  ];
  for (const [fragment, sentence] of table) {
    await page.evaluate((hash) => (location.hash = hash), fragment);
    await expect(refused).toContainText(sentence);
    await expect(parts.field("Price")).toHaveValue(price);
  }
  await page.evaluate(() => (location.hash = "scenario=dental-clinic&price=61"));
  await expect(parts.field("Price")).toHaveValue("61");
  await expect(refused).toHaveCount(0);
  await parts.button("Undo").click();
  await expect(parts.field("Price")).toHaveValue(price);
});
