// The student's journey: open, pick, drag, read, undo, reset; by mouse, by keyboard, by touch.
import { test, expect, started } from "./helpers.js";
import { openScenario, partsOf, valueOf } from "./page.js";

async function open(page, site) {
  await page.goto(site.url);
  await started(page);
  return partsOf(page);
}

test("a first visit shows the dental clinic, doing nothing", async ({ page, site }) => {
  const parts = await open(page, site);
  await expect(parts.picker).toContainText("Dental clinic");
  await expect(parts.variant("Baseline")).toBeChecked();
  expect(await valueOf(page, "Delivered value")).toBeCloseTo(60.2206, 3);
  await expect(parts.number("Delivered value")).toHaveText("$60.22");
});

test("by mouse: open, pick, drag, read, undo, reset", async ({ page, site }) => {
  const parts = await open(page, site);
  await openScenario(page, "Lab report");
  await expect(parts.picker).toContainText("Lab report");
  await openScenario(page, "Dental clinic");
  await parts.variant("Promise only").check();
  expect(await valueOf(page, "Delivered value")).toBeCloseTo(47.324, 3);
  await expect(parts.outcomes.first()).toContainText(/^Holds/);

  const slider = parts.slider("Service");
  const box = await slider.boundingBox();
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2);
  await page.mouse.down();
  for (let share = 0.7; share <= 0.95; share += 0.05) await page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
  await page.mouse.up();
  await expect(parts.field("Service")).not.toHaveValue("70");
  const dragged = await valueOf(page, "Delivered value");
  expect(dragged).toBeGreaterThan(47.4);
  await expect(parts.said).toContainText(/./);

  await parts.button("Undo").click();
  expect(await valueOf(page, "Delivered value")).toBeCloseTo(47.324, 3);
  await expect(parts.field("Service")).toHaveValue("70");
  await parts.button("Redo").click();
  expect(await valueOf(page, "Delivered value")).toBeCloseTo(dragged, 9);
  await parts.button("Reset").click();
  await expect(parts.field("Service")).toHaveValue("70");
  await expect(parts.variant("Promise only")).toBeChecked();
});

test("while a lever is held, words follow and drawings out of sight rest", async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const parts = await open(page, site);
  const [seen, unseen] = ["Value balance", "Customers over time"].map(parts.figure);
  const drawn = (figure) => figure.locator(".chart__marks").innerHTML();
  const told = await unseen.getByRole("heading").textContent();
  const [before, rests] = [await drawn(seen), await drawn(unseen)];
  // The browser says what is in sight with a frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await parts.slider("Service").evaluate((slider) => {
    slider.value = slider.min;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await expect(unseen.getByRole("heading")).not.toHaveText(told);
  await expect.poll(() => drawn(seen)).not.toBe(before);
  expect(await drawn(unseen)).toBe(rests);
  await parts.slider("Service").dispatchEvent("change");
  await expect.poll(() => drawn(unseen)).not.toBe(rests);
});

test("where frames take long, figures follow a lever by turns and catch up where the hand rests", async ({ page, context, site }) => {
  const figures = ["Value balance", "Response"];
  const shown = (parts) => Promise.all(figures.map((name) => parts.figure(name).innerText()));
  /** Moves the slider to the right step by step, up to 90, and keeps hold of it: which figures changed with each step. */
  const drag = (slider, figures) =>
    slider.evaluate(async (slider, figures) => {
      const steps = [];
      for (let to = 71; to <= 90; to += 1) {
        const changed = new Set();
        const watches = figures.map((name) => {
          const watch = new MutationObserver(() => changed.add(name));
          watch.observe(document.querySelector(`figure[aria-label="${name}"] h2`), { subtree: true, characterData: true, childList: true });
          watch.observe(document.querySelector(`figure[aria-label="${name}"] .chart__marks`), { subtree: true, attributes: true, childList: true });
          return watch;
        });
        slider.value = String(to);
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        for (const watch of watches) watch.disconnect();
        steps.push(changed.size);
      }
      return steps;
    }, figures);

  const quick = await open(page, site);
  await drag(quick.slider("Service"), figures);
  await expect(quick.field("Service")).toHaveValue("90");

  const other = await context.newPage();
  const slow = await open(other, site);
  await other.evaluate(() => {
    const busy = () => {
      for (const begun = performance.now(); performance.now() - begun < 30; );
    };
    window.addEventListener("input", () => requestAnimationFrame(busy));
  });
  const steps = await drag(slow.slider("Service"), figures);
  // Where a step itself takes so long that the hand seems to rest, both do.
  const byTurns = steps.slice(-10).filter((n) => n === 1);
  expect(byTurns.length, `one figure with each step: ${steps}`).toBeGreaterThan(5);
  await expect(slow.field("Service")).toHaveValue("90");
  await expect.poll(() => shown(slow)).toEqual(await shown(quick));
});

test("by keyboard alone: twenty presses are one step", async ({ page, site }) => {
  const parts = await open(page, site);
  await parts.picker.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(parts.picker).toBeFocused();

  await parts.variant("Baseline").focus();
  await page.keyboard.press("ArrowRight");
  await expect(parts.variant("Promise only")).toBeChecked();

  await parts.slider("Price").focus();
  for (let press = 0; press < 20; press += 1) await page.keyboard.press("ArrowLeft");
  await expect(parts.field("Price")).toHaveValue("70");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Control+z");
  await expect(parts.field("Price")).toHaveValue("90");
  await expect(parts.variant("Promise only")).toBeChecked();
  await parts.period.focus();
  await page.keyboard.press("ArrowRight");
  await expect(parts.period).toHaveAttribute("aria-valuetext", /Quarter 4 of 20/);
  await expect(parts.field("Price"), "looking is no step").toHaveValue("90");
});

test("every press counts, also where the page takes longer than a frame to answer", async ({ page, site, browserName }) => {
  const parts = await open(page, site);
  const throttled = browserName === "chromium" ? await page.context().newCDPSession(page) : null;
  await throttled?.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await parts.slider("Price").focus();
  for (const last of ["80", "70", "60", "50"]) {
    for (let press = 0; press < 10; press += 1) await page.keyboard.press("ArrowLeft");
    await expect(parts.field("Price")).toHaveValue(last);
  }
});

test("a number can be typed with point or comma, and what cannot be is said", async ({ page, site }) => {
  const parts = await open(page, site);
  const price = parts.field("Price");
  await price.fill("82,5");
  await price.press("Enter");
  await expect(price).toHaveValue(/82[.,]5/);
  expect(await valueOf(page, "Delivered value")).toBeGreaterThan(62);

  await price.fill("1,000");
  await expect(price).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText("Write 1000 or 1.0")).toBeVisible();
  await expect(price).toHaveValue("1,000");

  const service = parts.field("Service");
  await service.fill("188");
  await expect(service).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText(/Service goes from 0 to 100/)).toBeVisible();
  await service.press("Tab");
  await expect(service, "what is refused waits to be corrected").toHaveValue("188");
  await expect(service).toHaveAttribute("aria-invalid", "true");
  await expect(price).toHaveValue("1,000");
  await parts.button("Undo").click();
  await expect(price, "its value changed").toHaveValue("90");
  await expect(price).not.toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText("Write 1000 or 1.0")).toBeHidden();
  await expect(service, "its value did not").toHaveValue("188");
  await service.fill("88");
  await service.press("Enter");
  await expect(service).not.toHaveAttribute("aria-invalid", "true");
  await expect(service).toHaveValue("88");
});

test("every chart is also a table", async ({ page, site }) => {
  const parts = await open(page, site);
  await parts.variant("Promise only").check();
  for (const name of ["Value balance", "Response", "Loyalty curve", "Customers over time"]) {
    await expect(parts.figure(name)).toBeVisible();
    await parts.asTable(name).click();
    await expect(parts.table(name)).toBeVisible();
    expect(await parts.table(name).getByRole("row").count(), name).toBeGreaterThan(2);
  }
  await expect(parts.table("Value balance")).toContainText("47.32");
});

test("the response answers for any lever", async ({ page, site }) => {
  const parts = await open(page, site);
  const choice = parts.figure("Response").getByRole("combobox");
  await choice.selectOption({ label: "Price" });
  await expect(parts.figure("Response").getByRole("img")).toHaveAttribute("aria-label", /price/i);
});

test("a drawing is read with the arrow keys", async ({ page, site }) => {
  const parts = await open(page, site);
  const plot = parts.figure("Response").locator(".figure__plot");
  await plot.focus();
  await page.keyboard.press("ArrowRight");
  await expect(parts.figure("Response")).toContainText(/Service \d+/);
});

test("the layers hold every other input", async ({ page, site }) => {
  await open(page, site);
  const closed = page.locator("details:not([open]) > summary");
  while ((await closed.count()) > 0) await closed.first().click();
  expect(await page.getByRole("slider").count()).toBeGreaterThan(60);
  await expect(page.getByRole("slider", { name: /Loss aversion/i }).first()).toBeVisible();
});
