// A lesson before a room: two windows that stay in step, keys and clickers, notes.
import { faults } from "./axe.js";
import { test, expect } from "./helpers.js";


const heading = (page) => page.getByRole("region", { name: "Step" }).getByRole("heading", { level: 1 });
const button = (page, name) => page.getByRole("button", { name, exact: true });

/** The room at a step, and the trainer's console that it opens. */
async function present(page, site, step = 1) {
  await page.goto(`${site.url}#lesson=dental-clinic&room&step=${step}`);
  await expect(heading(page)).toBeVisible();
  const opens = page.waitForEvent("popup");
  await button(page, "Open the console").click();
  const console = await opens;
  await expect(console.getByRole("region", { name: "Notes" })).toBeVisible();
  return console;
}

test("a step in one window moves the other, both ways", async ({ page, site }) => {
  const console = await present(page, site);
  await expect(heading(page)).toHaveText("Story");
  await expect(heading(console)).toHaveText("Story");
  await button(console, "Next").click();
  await expect(heading(page)).toHaveText("Look");
  await expect(heading(console)).toHaveText("Look");
  await button(page, "Skip to the next step").click();
  await expect(heading(console)).toHaveText("Your forecast");
  await expect(console.getByText("Let them draw alone, without talking.")).toBeVisible();
  await expect(console.getByText("They count who comes and forget who leaves.")).toBeVisible();
  await expect(console.getByText(/Why are there 872/)).toBeVisible();
  await expect(console.getByRole("region", { name: "Next step" })).toContainText("Why they left");
  await console.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Mend it" }).click();
  await expect(heading(page)).toHaveText("Mend it");
  expect(await faults(page)).toEqual([]);
  expect(await faults(console)).toEqual([]);
});

test("the answer is shown in stages, from either window", async ({ page, site }) => {
  const console = await present(page, site, 3);
  const reveal = page.getByText("It jumps, and it does not hold.");
  const sketch = page.getByRole("figure", { name: "Your curve" }).getByRole("img");
  await expect(sketch).not.toHaveAccessibleName(/model/);
  await button(console, "Show the answer").click();
  await expect(sketch).toHaveAccessibleName(/model/);
  await expect(reveal).toHaveCount(0);
  await button(page, "Say why").click();
  await expect(reveal).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await button(console, "Hide the answer").click();
  await expect(reveal).toHaveCount(0);
});

test("keys and a clicker turn the pages, but never inside a field", async ({ page, site }) => {
  const console = await present(page, site);
  await page.bringToFront();
  await page.keyboard.press("PageDown");
  await expect(heading(page)).toHaveText("Look");
  await expect(heading(console)).toHaveText("Look");
  const field = page.getByLabel("Your answer");
  await field.focus();
  await page.keyboard.type("b6");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowRight");
  await expect(field).toHaveValue("b6");
  await expect(heading(page)).toHaveText("Look");
  await heading(page).focus();
  await page.keyboard.press("b");
  await expect(page.getByRole("status")).toHaveText("Blank. B shows the room again.");
  await expect(heading(page)).toBeHidden();
  await expect(button(console, "Show the room")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("b");
  await expect(heading(page)).toBeVisible();
  await page.keyboard.press("2");
  await expect(page.getByRole("figure", { name: "Value balance" })).toBeVisible();
  await expect(page.getByRole("figure", { name: /Wait/ })).toHaveCount(0);
  await page.keyboard.press("0");
  await expect(page.getByRole("figure", { name: /Wait/ })).toHaveCount(1);
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await expect(heading(console)).toHaveText("Your forecast");
  await page.keyboard.press("PageUp");
  await expect(heading(console)).toHaveText("Look");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/#lesson=dental-clinic&step=2$/);
  await expect(page.getByRole("link", { name: "Present" })).toBeVisible();
});

test("a room joins with a code, which either window shows and puts away", async ({ page, site }) => {
  const console = await present(page, site);
  const code = page.getByRole("img", { name: "Take part on your own device" });
  await button(console, "How to join").click();
  await expect(code).toBeVisible();
  await expect(page.getByText(`${site.url}#lesson=dental-clinic`, { exact: true })).toBeVisible();
  await expect(heading(page)).toBeHidden();
  expect(await faults(page)).toEqual([]);
  expect(await faults(page, ["color-contrast-enhanced"])).toEqual([]);
  expect(await faults(console)).toEqual([]);
  await button(page, "Back to the step").click();
  await expect(heading(page)).toBeVisible();
  await expect(button(console, "How to join")).toHaveAttribute("aria-pressed", "false");
  await page.bringToFront();
  await page.keyboard.press("j");
  await expect(code).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(code).toHaveCount(0);
  await expect(heading(page)).toHaveText("Story");
});

test("on a choice, a button or a slider the arrows stay there, and pages still turn", async ({ page, site }) => {
  await page.goto(`${site.url}#lesson=dental-clinic&room&step=4`);
  await page.getByRole("radio", { name: "Promised value" }).check();
  await page.keyboard.press("ArrowDown");
  await expect(heading(page)).toHaveText("Why they left");
  await expect(button(page, "Show the answer")).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(button(page, "Say why")).toBeVisible();
  await page.goto(`${site.url}#lesson=dental-clinic&room&step=6`);
  const servers = page.getByRole("slider", { name: "Servers" });
  await servers.focus();
  await page.keyboard.press("PageDown");
  await expect(button(page, "Say why")).toBeVisible();
  await expect(servers).toHaveValue("2");
  await page.keyboard.press("PageUp");
  await expect(button(page, "Show the answer")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(servers).toHaveValue("3");
  await expect(heading(page)).toHaveText("Mend it");
});

test("a wrong answer before a room leaves the answer to be shown", async ({ page, site }) => {
  await page.goto(`${site.url}#lesson=dental-clinic&room&step=4`);
  const why = page.getByText("Of the 11 points that the regulars lose");
  await page.getByRole("radio", { name: "Promised value" }).check();
  await button(page, "Check").click();
  await expect(button(page, "Show the answer")).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(page.getByText("It was the number of people that the adverts brought")).toBeInViewport();
  await expect(button(page, "Check")).toHaveCount(0);
  await expect(why).toHaveCount(0);
  await page.keyboard.press("PageDown");
  await expect(why).toBeInViewport();
  await expect(heading(page)).toHaveText("Why they left");
  await button(page, "Next").click();
  await expect(heading(page)).toHaveText("The report");
});

test("the console knows the answer, and begins one step again in both windows", async ({ page, site }) => {
  const console = await present(page, site, 5);
  await expect(console.getByRole("region", { name: "Asks" }).getByRole("listitem").filter({ hasText: /· right$/ })).toHaveCount(1);
  await expect(console.getByRole("region", { name: "What will be shown" })).toContainText("More money and fewer patients");
  await expect(page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Mend it" })).toHaveCount(0);
  await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Step 6" }).click();
  const servers = page.getByRole("slider", { name: "Servers" });
  await servers.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Step" })).toHaveAttribute("data-moved", "on");
  await button(console, "Show the answer").click();
  await expect(button(page, "Say why")).toBeVisible();
  await button(console, "Begin this step again").click();
  await expect(button(page, "Show the answer")).toBeVisible();
  await expect(servers).toHaveValue("2");
  await expect(heading(console)).toHaveText("Mend it");
  await expect(button(console, "Start the lesson over")).toBeHidden();
  expect(await faults(page)).toEqual([]);
  expect(await faults(console)).toEqual([]);
});

test("either window survives a reload", async ({ page, site }) => {
  const console = await present(page, site, 3);
  await button(console, "Skip to the next step").click();
  await expect(heading(page)).toHaveText("Why they left");
  await page.reload();
  await expect(heading(page)).toHaveText("Why they left");
  await button(console, "Skip to the next step").click();
  await expect(heading(page)).toHaveText("The report");
  await console.reload();
  await expect(heading(console)).toHaveText("The report");
  await button(console, "Back").click();
  await expect(heading(page)).toHaveText("Why they left");
});

test("a room is light, large and has no bar, and the page is as before afterwards", async ({ page, site }) => {
  await page.goto(`${site.url}#lesson=dental-clinic&room&step=1`);
  await expect(heading(page)).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "projector");
  await expect(page.getByRole("banner")).toHaveCount(0);
  await page.getByRole("link", { name: "Stop presenting" }).click();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme", "projector");
});

test("every word of a room stands out from its ground seven to one", async ({ page, site }) => {
  for (let step = 1; step <= 8; step += 1) {
    await page.goto(`${site.url}#lesson=dental-clinic&room&step=${step}`);
    await expect(page.getByText(`Step ${step} of 8`)).toBeVisible();
    await page.keyboard.press("PageDown");
    expect(await faults(page, ["color-contrast-enhanced"])).toEqual([]);
  }
});

test("a room fills the screen and keeps it awake as long as it is shown", async ({ page, site }) => {
  await page.addInitScript(() => {
    globalThis.asked = [];
    Element.prototype.requestFullscreen = async () => asked.push("full screen");
    const release = async () => asked.push("released");
    const request = async (kind) => {
      asked.push(kind);
      return { release };
    };
    Object.defineProperty(Navigator.prototype, "wakeLock", { get: () => ({ request }) });
  });
  await page.goto(`${site.url}#lessons`);
  const one = page.getByRole("listitem").filter({ has: page.locator("a[href='#lesson=dental-clinic']") }).first();
  await one.getByText("Teach with this lesson").click();
  await one.getByRole("link", { name: "Present" }).click();
  await expect.poll(() => page.evaluate(() => asked)).toEqual(["full screen", "screen"]);
  await page.getByRole("link", { name: "Stop presenting" }).click();
  await expect.poll(() => page.evaluate(() => asked)).toEqual(["full screen", "screen", "released"]);
});

test("the notes stand on a page of their own, to print or for a phone", async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${site.url}#lesson=dental-clinic&notes`);
  const notes = page.getByRole("article", { name: "Notes" });
  await expect(notes.getByRole("heading", { level: 2 })).toHaveCount(8);
  await expect(notes.getByRole("button", { name: "Print the notes" })).toBeVisible();
  await expect(notes.getByText(/^The model answers:/).first()).toBeVisible();
  const phone = notes.getByRole("img", { name: "These notes on a phone" });
  await expect(phone).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  expect(await faults(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(phone).toBeVisible();
});
