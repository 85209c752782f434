// Sharing: the dialog hands out exactly what is in sight, and opens it as the one who hands it out wants.
import { faults } from "./axe.js";
import { expect, started, test } from "./helpers.js";
import { partsOf, valueOf } from "./page.js";


test.beforeEach(async ({ page, site }) => {
  await page.goto(site.url);
  await started(page);
  const parts = partsOf(page);
  await parts.field("Service").fill("83.5");
  await parts.field("Service").press("Enter");
});

/** Opens the dialog. */
async function sharing(page) {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share exactly this" });
  await expect(dialog.getByRole("textbox", { name: "Link", exact: true })).toHaveValue(/score_service=83\.5/);
  return dialog;
}

const linkIn = (dialog) => dialog.getByRole("textbox", { name: "Link", exact: true }).inputValue();

test("the link gives another browser the very same numbers, and Reset returns to them", async ({ page, browser }) => {
  const dialog = await sharing(page);
  const link = await linkIn(dialog);
  const told = await Promise.all(["Delivered value", "Satisfaction", "Loyalty"].map((name) => valueOf(page, name)));
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(link);
  await started(other);
  const parts = partsOf(other);
  const same = () => Promise.all(["Delivered value", "Satisfaction", "Loyalty"].map((name) => valueOf(other, name)));
  expect(await same()).toEqual(told);
  await parts.field("Service").fill("20");
  await parts.field("Service").press("Enter");
  expect(await same()).not.toEqual(told);
  await parts.button("Reset").click();
  expect(await same()).toEqual(told);
  await context.close();
});

test("what the page opens with stands in the link and comes true", async ({ page, browser }) => {
  const dialog = await sharing(page);
  await dialog.getByRole("radio", { name: "None", exact: true }).check();
  await dialog.getByRole("combobox", { name: "Colours" }).selectOption("Projector");
  await dialog.getByRole("combobox", { name: "Language" }).selectOption("English");
  await dialog.getByRole("combobox", { name: "Period" }).selectOption("Quarter 7");
  await dialog.getByRole("checkbox", { name: "Large, for a room" }).check();
  const link = await linkIn(dialog);
  expect(link).toMatch(/controls=none/);
  expect(link).toMatch(/language=en/);
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(link);
  await started(other);
  await expect(other.locator("html")).toHaveAttribute("data-theme", "projector");
  await expect(other.locator("html")).toHaveAttribute("data-presents", "on");
  await expect(other.getByRole("slider", { name: "Service", exact: true })).toHaveCount(0);
  await expect(other.getByRole("slider", { name: "Period" })).toHaveAttribute("aria-valuetext", /7/);
  await context.close();
});

test("it is copied, drawn as a code and put into another page", async ({ page, context }) => {
  const isChromium = context.browser().browserType().name() === "chromium";
  if (isChromium) await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const dialog = await sharing(page);
  await expect(dialog.getByRole("img", { name: "QR code of the link" })).toBeVisible();
  await dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(dialog.getByRole("status")).not.toBeEmpty();
  if (isChromium) expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await linkIn(dialog));
  await dialog.getByRole("button", { name: "Embed…" }).click();
  await expect(dialog.getByRole("textbox", { name: /other page/ })).toHaveValue(/^<iframe src="[^"]*embed=on[^"]*" title="Worthwhile: [^"]*" sandbox="allow-scripts"/);
});

test("axe finds nothing in the dialog, light and dark", async ({ page }) => {
  await sharing(page);
  for (const theme of ["light", "dark"]) {
    await page.evaluate((theme) => document.documentElement.setAttribute("data-theme", theme), theme);
    expect(await faults(page)).toEqual([]);
  }
});

test("the colours of the page are the reader's choice", async ({ page }) => {
  await page.getByRole("combobox", { name: "Colours" }).selectOption("Dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page).toHaveURL(/theme=dark/);
  await page.reload();
  await started(page);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
