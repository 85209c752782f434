// Nothing scrolls sideways, nothing is cut, and axe finds nothing, in every state that a reader can open.
import { faults } from "./axe.js";
import { test, expect, started } from "./helpers.js";
import { partsOf } from "./page.js";


for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing in any state, ${colorScheme}`, async ({ page, site, browserName }) => {
    if (browserName === "chromium") await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto(site.url);
    await started(page);
    expect(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(colorScheme === "dark");
    const parts = partsOf(page);
    expect(await faults(page), "as it opens").toEqual([]);
    await parts.variant("Promise only").check();
    expect(await faults(page), "with a variant").toEqual([]);
    await parts.button("Edit schedule").click();
    await page.getByRole("textbox", { name: "To quarter" }).fill("99");
    expect(await faults(page), "the schedule, one entry refused").toEqual([]);
    const closed = page.locator("details:not([open]) > summary");
    while ((await closed.count()) > 0) await closed.first().click();
    await parts.field("Service").fill("188");
    expect(await faults(page), "all open, one entry refused").toEqual([]);
    for (const name of ["Value balance", "Response", "Loyalty curve", "Customers over time"]) await parts.asTable(name).click();
    expect(await faults(page), "as tables").toEqual([]);
    await parts.picker.click();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await faults(page), "the library").toEqual([]);
  });
}

for (const width of [320, 360, 768, 1024, 1440, 1920]) {
  test(`nothing scrolls sideways at ${width} px`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(site.url);
    await started(page);
    await partsOf(page).variant("Promise only").check();
    await partsOf(page).button("Edit schedule").click();
    const closed = page.locator("details:not([open]) > summary");
    while ((await closed.count()) > 0) await closed.first().click();
    const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(inner).toBeLessThanOrEqual(outer);
  });
}

test("the first screen shows levers, numbers and two charts at 1440 by 900", async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(site.url);
  await started(page);
  const parts = partsOf(page);
  for (const name of ["Product", "Service", "Personnel", "Image", "Price", "Time", "Energy", "Psychic"]) {
    await expect(parts.slider(new RegExp(`^${name}`)), name).toBeInViewport();
  }
  for (const name of ["Delivered value", "Satisfaction", "Loyalty"]) await expect(parts.number(name)).toBeInViewport();
  for (const name of ["Value balance", "Response"]) await expect(parts.figure(name)).toBeInViewport({ ratio: 0.7 });
});
