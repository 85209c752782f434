// Undo as a story: what was done in words, the way to any step, and branches that are kept.
import { faults } from "./axe.js";
import { test, expect, started } from "./helpers.js";
import { openScenario, partsOf, valueOf } from "./page.js";

const HEADLINES = ["Delivered value", "Satisfaction", "Loyalty"];

async function open(page, site) {
  await page.goto(site.url);
  await started(page);
  return partsOf(page);
}

/** Moves a lever by its field. */
async function move(parts, lever, to) {
  await parts.field(lever).fill(to);
  await parts.field(lever).press("Enter");
}

function historyOf(page) {
  const dialog = page.getByRole("dialog", { name: "History" });
  return {
    dialog,
    open: () => page.getByRole("button", { name: "History", exact: true }).click(),
    shut: () => page.keyboard.press("Escape"),
    steps: dialog.getByRole("listitem"),
    step: (words) => dialog.getByRole("button", { name: words }),
    current: dialog.locator("[aria-current=step]"),
  };
}

const headlines = (page) => Promise.all(HEADLINES.map((name) => valueOf(page, name)));

test("an undone step stays as a branch, and a jump restores its numbers exactly", async ({ page, site }) => {
  const parts = await open(page, site);
  await move(parts, "Price", "82");
  const priced = await headlines(page);
  await parts.button("Undo").click();
  await move(parts, "Energy", "10");
  const rested = await headlines(page);
  expect(rested).not.toEqual(priced);

  const history = historyOf(page);
  await history.open();
  await expect(history.steps).toHaveText([/^Energy \d+ → 10/, /^Price \$90 → \$82.*other branch/, /^Opened Dental clinic/]);
  await expect(history.current).toContainText("Energy");
  await history.step(/^Price/).focus();
  await page.keyboard.press("Enter");
  await expect(history.current).toContainText("Price");
  await expect(history.dialog).toBeVisible();
  await expect(history.step(/^Energy/)).toContainText("other branch");
  await history.shut();
  await expect(history.dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "History", exact: true })).toBeFocused();
  expect(await headlines(page)).toEqual(priced);
  await expect(parts.field("Price")).toHaveValue("82");
  await history.open();
  await history.step(/^Energy/).click();
  await history.shut();
  expect(await headlines(page)).toEqual(rested);
});

test("views add no step", async ({ page, site }) => {
  const parts = await open(page, site);
  await move(parts, "Price", "82");
  await parts.period.focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press("ArrowRight");
  await parts.asTable("Value balance").click();
  const history = historyOf(page);
  await history.open();
  await expect(history.steps).toHaveText([/^Price \$90 → \$82/, /^Opened Dental clinic/]);
  await history.shut();
});

for (const [width, colorScheme] of [[1440, "light"], [768, "dark"], [360, "dark"], [360, "light"]]) {
  test(`the history fits ${width} pixels and axe finds nothing, ${colorScheme}`, async ({ page, site, browserName }) => {
    await page.setViewportSize({ width, height: 800 });
    if (browserName === "chromium") await page.emulateMedia({ colorScheme });
    const parts = await open(page, site);
    await parts.variant("Promise only").check();
    await move(parts, "Price", "82");
    await parts.button("Undo").click();
    await move(parts, "Energy", "10");
    const history = historyOf(page);
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await history.open();
    await expect(history.steps).toHaveCount(4);
    expect(await history.dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0);
    expect(await faults(page)).toEqual([]);
  });
}
