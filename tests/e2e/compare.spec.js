// Pinned states beside each other: pin, compare, swap what differences are taken against, rename, remove.
import { faults } from "./axe.js";
import { test, expect, started } from "./helpers.js";
import { openScenario, partsOf } from "./page.js";


async function open(page, site) {
  await page.goto(site.url);
  await started(page);
  return partsOf(page);
}

async function choose(page, variant) {
  await partsOf(page).variant(variant).check();
}

/** Pins the baseline and the promise, and opens the comparison. */
async function compareTwo(page, site) {
  const parts = await open(page, site);
  await parts.button("Pin").click();
  await choose(page, "Promise only");
  await parts.button("Pin").click();
  await parts.button("Compare 2").click();
  await expect(page.getByRole("table", { name: "Key figures" })).toBeVisible(); // the comparison has come
  return parts;
}

const cells = (page, row) => page.getByRole("table", { name: "Key figures" }).getByRole("row", { name: new RegExp(`^${row}`) }).getByRole("cell");

/** The full-precision values and differences of a key figure. */
async function figure(page, row) {
  return cells(page, row).evaluateAll((cells) => cells.map(({ dataset }) => ({
    value: Number(dataset.value),
    difference: dataset.difference === undefined ? null : Number(dataset.difference),
  })));
}

async function menu(page, letter) {
  const summary = page.locator(`summary[aria-label^="Menu of ${letter},"]`);
  await summary.click();
  return page.locator(".pinned", { has: summary });
}

test("two variants stand beside each other with their differences", async ({ page, site }) => {
  await compareTwo(page, site);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("A keeps the most customers, 872 after 20 quarters; B is worth the most");
  await expect(page.getByRole("list", { name: "Pinned states" }).getByRole("listitem")).toHaveCount(3);
  const [a, b] = await figure(page, "Delivered value");
  expect(a.value).toBeCloseTo(60.2206, 3);
  expect(b.value).toBeCloseTo(47.324, 3);
  expect(a.difference).toBeNull();
  expect(b.difference).toBe(b.value - a.value);
  await expect(cells(page, "Delivered value").last()).toContainText("−12.90");
  for (const row of ["Satisfaction, regulars", "Wait", "Customers", "Net present value"]) {
    const [a, b] = await figure(page, row);
    expect(b.difference, row).toBe(b.value - a.value);
  }
  const inputs = page.getByRole("table", { name: "Inputs that differ" });
  await expect(inputs.getByRole("row", { name: /^Promised value/ })).toContainText(/none.*\$70 q3–8/);
  await expect(inputs.getByRole("row")).toHaveCount(5);
  await expect(partsOf(page).figure("Customers over time").getByRole("heading")).toHaveText("A ends highest, at 872; B lowest, at 806");
  expect(await faults(page)).toEqual([]);
});

test("what differences are taken against can be swapped", async ({ page, site }) => {
  await compareTwo(page, site);
  const [, before] = await figure(page, "Customers");
  await (await menu(page, "B")).getByRole("button", { name: "Take differences against it" }).click();
  await expect(page.getByRole("table", { name: "Key figures" })).toContainText("less B");
  const [after, baseline] = await figure(page, "Customers");
  expect(after.difference).toBe(-before.difference);
  expect(baseline.difference).toBeNull();
});

test("a state is renamed, another pinned and one removed, and the levers are as they were", async ({ page, site }) => {
  const parts = await compareTwo(page, site);
  const field = (await menu(page, "A")).getByRole("textbox", { name: "Name" });
  await field.fill("As it is");
  await field.press("Enter");
  await expect(page.locator(".pinned__name").first()).toHaveText("As it is");
  await page.keyboard.press("Escape");
  await choose(page, "Agree, then promise");
  await page.getByRole("button", { name: "Pin a third" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("C keeps the most customers");
  await (await menu(page, "B")).getByRole("button", { name: "Remove" }).click();
  await expect(page.locator(".pinned__name")).toHaveText(["As it is", "Agree, then promise"]);
  await expect(parts.figure("Customers over time").getByRole("heading")).toHaveText(/^C ends highest/);
  await parts.button("Back to the levers").click();
  await expect(parts.slider("Service")).toBeVisible();
  await expect(parts.button("Compare 2")).toBeVisible();
});

test("pins survive another scenario, and what cannot be compared is said", async ({ page, site }) => {
  const parts = await open(page, site);
  await parts.button("Pin").click();
  await openScenario(page, "President and street hawker");
  await parts.button("Pin").click();
  await parts.button("Compare 2").click();
  await expect(page.locator(".compare__reach")).toContainText(/periods differ in length.*different currencies/);
  await expect(cells(page, "Delivered value").last()).toHaveText(/^S\$[\d.,]+\s*$/);
  expect(await faults(page)).toEqual([]);
});

test("every figure of the comparison can be chosen and has its table", async ({ page, site }) => {
  const parts = await compareTwo(page, site);
  const picker = () => page.locator(".compare__figure").first().getByRole("combobox").last();
  const names = await picker().locator("option").allTextContents();
  expect(names.length).toBe(25);
  for (const name of names) {
    await picker().selectOption({ label: name });
    const figure = parts.figure(name).first();
    await expect(figure.getByRole("img")).toBeVisible();
    await figure.getByRole("button", { name: "Table" }).or(figure.getByRole("button", { name: `${name} as a table` })).first().click();
    await expect(figure.getByRole("table")).toBeVisible();
    await figure.getByRole("button", { name: `${name} as a chart` }).click();
  }
});

test("by keyboard alone", async ({ page, site }) => {
  const parts = await open(page, site);
  await parts.button("Pin").focus();
  await page.keyboard.press("Enter");
  await parts.variant("Baseline").focus();
  await page.keyboard.press("ArrowRight");
  await parts.button("Pin").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await expect(parts.button("Compare 2")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(parts.button("Back to the levers")).toBeFocused();
  const summary = page.locator('summary[aria-label^="Menu of B,"]');
  await summary.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Take differences against it" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(summary).toBeFocused();
  await page.locator(".compare__figure .figure__plot").first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".compare__figure .chart--reads")).toHaveCount(2);
});

for (const width of [360, 768, 1440]) {
  test(`at ${width} px nothing scrolls sideways with four states`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 800 });
    const parts = await open(page, site);
    for (const variant of ["Baseline", "Promise only", "Agree, then promise", "Baseline"]) {
      await choose(page, variant);
      await parts.button("Pin").click();
    }
    await expect(parts.button("Pin")).toBeDisabled();
    await parts.button("Compare 4").click();
    await expect(page.getByRole("table", { name: "Key figures" })).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.locator('summary[aria-label^="Menu of A,"]').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    expect(await faults(page)).toEqual([]);
  });
}
