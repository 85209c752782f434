// Time: play, pause, step, scrub; the schedule by typing, by pulling and by keys.
import { test, expect, started } from "./helpers.js";
import { openScenario, partsOf, valueOf } from "./page.js";

async function open(page, site) {
  await page.goto(site.url);
  await started(page);
  const parts = partsOf(page);
  await parts.variant("Promise only").check();
  await expect(bar(page, "Campaign, quarters 3 to 8"), "bars take their room").toBeVisible();
  return parts;
}

const bar = (page, name) => page.getByRole("button", { name, exact: true });
const at = (parts, quarter) => expect(parts.period).toHaveAttribute("aria-valuetext", `Quarter ${quarter} of 20`);

test("playing passes the periods, and pausing stops them", async ({ page, site }) => {
  const parts = await open(page, site);
  await page.getByRole("combobox", { name: "Speed" }).selectOption("Fast");
  const before = await valueOf(page, "Delivered value");
  await parts.button("Play").click();
  await expect(parts.button("Pause")).toBeVisible();
  await expect(parts.period).toHaveAttribute("aria-valuetext", /Quarter [5-9] /);
  await parts.button("Pause").click();
  await expect(parts.button("Play")).toBeVisible();
  expect(await valueOf(page, "Delivered value")).not.toBeCloseTo(before, 3);
  await parts.button("Undo").click();
  await expect(parts.variant("Baseline"), "playing is no step").toBeChecked();
});

test("playing stops at the end and begins anew from there", async ({ page, site }) => {
  const parts = await open(page, site);
  await page.getByRole("combobox", { name: "Speed" }).selectOption("Fast");
  await parts.period.focus();
  await page.keyboard.press("End");
  await at(parts, 20);
  await page.keyboard.press("ArrowLeft");
  await parts.button("Play").focus();
  await page.keyboard.press("Space");
  await at(parts, 20);
  await expect(parts.button("Play")).toBeVisible();
  await page.keyboard.press("Space");
  await expect(parts.button("Pause")).toBeFocused();
  await expect(parts.period).toHaveAttribute("aria-valuetext", /Quarter [23] /);
  await page.keyboard.press("Space");
  await expect(parts.button("Play")).toBeFocused();
});

test("any other look pauses", async ({ page, site }) => {
  const parts = await open(page, site);
  await page.getByRole("combobox", { name: "Speed" }).selectOption("Slow");
  for (const look of [() => parts.button("Next period").click(), () => parts.period.press("ArrowRight"), () => parts.button("Previous period").click()]) {
    await parts.button("Play").click();
    await look();
    await expect(parts.button("Play")).toBeVisible();
  }
});

test("scrubbing by keys: ends, pages and steps", async ({ page, site }) => {
  const parts = await open(page, site);
  await parts.period.focus();
  await page.keyboard.press("Home");
  await at(parts, 1);
  await page.keyboard.press("PageUp");
  await expect(parts.period).not.toHaveAttribute("aria-valuetext", "Quarter 1 of 20");
  await page.keyboard.press("End");
  await at(parts, 20);
  await page.keyboard.press("ArrowLeft");
  await at(parts, 19);
  await expect(parts.button("Next period")).toBeEnabled();
});

test("scrubbing by mouse", async ({ page, site }) => {
  const parts = await open(page, site);
  await parts.period.scrollIntoViewIfNeeded();
  const box = await parts.period.boundingBox();
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 12 + ((box.width - 24) * 2) / 19, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 12 + ((box.width - 24) * 10) / 19, y, { steps: 6 });
  await page.mouse.up();
  await at(parts, 11);
});

test("a bar is pulled, and one undo puts it back", async ({ page, site }) => {
  const parts = await open(page, site);
  await bar(page, "Campaign, quarters 3 to 8").scrollIntoViewIfNeeded();
  const track = await parts.period.boundingBox();
  const step = (track.width - 24) / 19;
  const campaign = await bar(page, "Campaign, quarters 3 to 8").boundingBox();
  const y = campaign.y + campaign.height / 2;
  await page.mouse.move(campaign.x + campaign.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(campaign.x + campaign.width / 2 + 3 * step, y, { steps: 9 });
  await page.mouse.up();
  await expect(bar(page, "Campaign, quarters 6 to 11")).toBeVisible();
  const moved = await bar(page, "Campaign, quarters 6 to 11").boundingBox();
  const [end, foot] = [moved.x + moved.width - 4, moved.y + moved.height / 2];
  await page.mouse.move(end, foot);
  await page.mouse.down();
  await page.mouse.move(end - 2 * step, foot, { steps: 9 });
  await page.mouse.up();
  await expect(bar(page, "Campaign, quarters 6 to 9")).toBeVisible();
  await expect(page.getByRole("group", { name: "Schedule" })).toBeHidden();
  await parts.button("Undo").click();
  await expect(bar(page, "Campaign, quarters 6 to 11")).toBeVisible();
  await parts.button("Undo").click();
  await expect(bar(page, "Campaign, quarters 3 to 8")).toBeVisible();
  await expect(parts.variant("Promise only")).toBeChecked();
});

test("a bar is moved by keys", async ({ page, site }) => {
  const parts = await open(page, site);
  await bar(page, "Campaign, quarters 3 to 8").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(bar(page, "Campaign, quarters 5 to 10")).toBeFocused();
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(bar(page, "Campaign, quarters 5 to 9")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("group", { name: "Campaign, quarters 5 to 9" })).toBeFocused();
  await parts.button("Reset").click();
  await expect(bar(page, "Campaign, quarters 3 to 8")).toBeVisible();
});

test("the schedule is edited by typing", async ({ page, site }) => {
  const parts = await open(page, site);
  await bar(page, "Campaign, quarters 3 to 8").click();
  const campaign = page.getByRole("group", { name: /^Campaign/ });
  await expect(campaign).toBeFocused();
  const before = await valueOf(page, "Delivered value");
  const advertising = campaign.getByRole("textbox", { name: "Advertising", exact: true });
  await advertising.fill("0");
  await advertising.press("Enter");
  expect(await valueOf(page, "Delivered value"), "no campaign, no crowd").toBeGreaterThan(before + 5);
  const until = campaign.getByRole("textbox", { name: "To quarter" });
  await until.fill("25");
  await expect(page.getByText("To quarter goes from 3 to 20.")).toBeVisible();
  await until.fill("4");
  await until.press("Enter");
  await expect(bar(page, "Campaign, quarters 3 to 4")).toBeVisible();
  await parts.button("Undo").click();
  await expect(bar(page, "Campaign, quarters 3 to 8")).toBeVisible();

  const schedule = page.getByRole("group", { name: "Schedule" });
  await schedule.getByRole("combobox", { name: "What a new change sets" }).selectOption("Servers (people or desks)");
  await schedule.getByRole("button", { name: "Add a change" }).click();
  const more = page.getByRole("group", { name: "Capacity from quarter 3" });
  await more.getByRole("textbox", { name: "Servers" }).fill("4");
  await more.getByRole("textbox", { name: "Servers" }).press("Enter");
  await expect(bar(page, "Capacity from quarter 3")).toBeVisible();
  await schedule.getByRole("button", { name: "Remove capacity from quarter 3" }).click();
  await expect(more).toBeHidden();
  await expect(schedule, "the keyboard stays where it was").toBeFocused();
  await parts.button("Reset").click();
  await expect(advertising).toHaveValue("6");
});

test("what happens in every variant shows beneath", async ({ page, site }) => {
  await open(page, site);
  await openScenario(page, "Concert hall");
  await expect(page.getByRole("group", { name: "What happens in every variant" })).toContainText("Visits, months 7 to 9");
});

// Firefox takes its wish for less motion from its preferences, which go with the dark ones.
test("for less motion there are steps only, dark", async ({ page, site, browserName }) => {
  if (browserName === "chromium") await page.emulateMedia({ reducedMotion: "reduce" });
  const parts = await open(page, site);
  await expect(parts.button("Next period")).toBeVisible();
  await expect(parts.button("Play")).toHaveCount(0);
  await expect(page.getByText(/asks for less motion/)).toBeVisible();
  await parts.button("Next period").click();
  await at(parts, 4);
  if (browserName !== "chromium") return;
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await parts.button("Play").click();
  await expect(parts.button("Pause")).toBeVisible();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect(parts.button("Pause")).toHaveCount(0);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await expect(parts.button("Play"), "it has stopped").toBeVisible();
});
