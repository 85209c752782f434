// The journey on a phone, by touch. Firefox ignores taps here, so this runs in Chromium only.
import { test, expect, started } from "./helpers.js";
import { openScenario, partsOf, valueOf } from "./page.js";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test("at 360 px by touch: open, pick, tap a lever, read, undo", async ({ page, site }) => {
  await page.goto(site.url);
  await started(page);
  const parts = partsOf(page);
  await parts.picker.tap();
  await page.getByRole("dialog").getByRole("button", { name: /^Dental clinic/ }).tap();
  await parts.variant("Promise only").tap();
  expect(await valueOf(page, "Delivered value")).toBeCloseTo(47.324, 3);

  const slider = parts.slider("Service");
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  expect(box.height, "room for a finger").toBeGreaterThanOrEqual(44);
  await page.touchscreen.tap(box.x + box.width * 0.9, box.y + box.height / 2);
  await expect(parts.field("Service")).not.toHaveValue("70");
  expect(await valueOf(page, "Delivered value")).toBeGreaterThan(47.5);
  await expect(parts.number("Delivered value"), "the numbers stick to the top").toBeInViewport();
  await parts.button("Undo").tap();
  await expect(parts.field("Service")).toHaveValue("70");
});

test("a swipe that begins on a lever scrolls the page and moves nothing", async ({ page, site }) => {
  await page.goto(site.url);
  await started(page);
  const parts = partsOf(page);
  await parts.slider("Service").scrollIntoViewIfNeeded();
  const before = await parts.field("Service").inputValue();
  expect(await parts.slider("Service").evaluate((slider) => getComputedStyle(slider).touchAction)).toBe("pan-y");
  const box = await parts.slider("Service").boundingBox();
  const client = await page.context().newCDPSession(page);
  const top = await page.evaluate(() => scrollY);
  const x = box.x + box.width / 2;
  const touch = (type, points) => client.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  await touch("touchStart", [{ x, y: box.y + box.height / 2 }]);
  for (let moved = 10; moved <= 200; moved += 10) await touch("touchMove", [{ x, y: box.y + box.height / 2 - moved }]);
  await touch("touchEnd", []);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 100);
  await expect(parts.field("Service")).toHaveValue(before);
});

test("time is scrubbed and a bar is pulled by a finger", async ({ page, site }) => {
  await page.goto(site.url);
  await started(page);
  const parts = partsOf(page);
  await parts.variant("Promise only").tap();
  await parts.period.scrollIntoViewIfNeeded();
  const track = await parts.period.boundingBox();
  const step = (track.width - 24) / 19;
  await page.touchscreen.tap(track.x + 12 + 10 * step, track.y + track.height / 2);
  await expect(parts.period).toHaveAttribute("aria-valuetext", "Quarter 11 of 20");

  const campaign = page.getByRole("button", { name: /^Campaign, quarters/ });
  expect(await campaign.evaluate((one) => getComputedStyle(one).touchAction)).toBe("pan-y");
  const box = await campaign.boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const client = await page.context().newCDPSession(page);
  const touch = (type, points) => client.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  await touch("touchStart", [{ x, y }]);
  for (let moved = 1; moved <= 8; moved += 1) await touch("touchMove", [{ x: x + (moved * 4 * step) / 8, y }]);
  await touch("touchEnd", []);
  await expect(campaign).toHaveText("Campaign, quarters 7 to 12");
  await parts.button("Undo").click(); // a tap so soon after a pull only stops what the browser takes for a fling
  await expect(campaign).toHaveText("Campaign, quarters 3 to 8");
  await campaign.tap();
  await expect(page.getByRole("group", { name: "Schedule" })).toBeVisible();
});

test("a lesson is taken by touch at 360 px: a curve is drawn, locked and answered", async ({ page, site }) => {
  await page.goto(site.url);
  await started(page);
  await page.getByRole("link", { name: "Lessons" }).tap();
  await page.getByRole("link", { name: "Begin: The promise nobody told the receptionist" }).tap();
  const step = page.getByRole("region", { name: "Step" });
  const next = page.getByRole("button", { name: "Next", exact: true });
  await expect(step.getByRole("heading", { level: 1 })).toHaveText("Story");
  await next.tap();
  await next.tap();
  await expect(step.getByRole("heading", { level: 1 })).toHaveText("Your forecast");

  const plot = step.getByRole("figure", { name: "Your curve" }).getByRole("img");
  await plot.scrollIntoViewIfNeeded();
  expect(await plot.evaluate((plot) => getComputedStyle(plot).touchAction)).toBe("none");
  const box = await plot.boundingBox();
  const client = await page.context().newCDPSession(page);
  const touch = (type, touchPoints) => client.send("Input.dispatchTouchEvent", { type, touchPoints });
  const y = box.y + box.height / 2;
  await touch("touchStart", [{ x: box.x + 20, y }]);
  for (let x = box.x + 20; x < box.x + box.width - 4; x += 12) await touch("touchMove", [{ x, y: y - 20 }]);
  await touch("touchMove", [{ x: box.x + box.width - 4, y: y - 20 }]);
  await touch("touchEnd", []);
  for (const button of await page.locator(".ask button, .steps button, .lesson__bar .button").all()) {
    if (!(await button.isVisible())) continue;
    const { height } = await button.boundingBox();
    expect(height, await button.textContent()).toBeGreaterThanOrEqual(43.5);
  }
  await step.getByRole("button", { name: "Lock my answer" }).tap();
  await expect(step.locator("p[role=status]")).toContainText("of 100 points");
  await expect(step.getByText("It jumps, and it does not hold.")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  await next.tap();
  await step.getByRole("radio", { name: /^Advertising/ }).tap();
  await step.getByRole("button", { name: "Check" }).tap();
  await expect(step.locator("p[role=status]")).toHaveText("Right.");
});
