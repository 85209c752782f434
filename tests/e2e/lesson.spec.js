// A lesson as a student takes it: by keyboard, by touch, across a reload, from a link.
import { faults } from "./axe.js";
import { test, expect, started } from "./helpers.js";


/** The parts of a lesson by the names that assistive technology relies on. */
function lessonOf(page) {
  const region = page.getByRole("region", { name: "Lessons" });
  const step = page.getByRole("region", { name: "Step" });
  return {
    region,
    step,
    heading: step.getByRole("heading", { level: 1 }),
    button: (name) => region.getByRole("button", { name, exact: true }),
    steps: page.getByRole("navigation", { name: "Steps" }),
    said: step.locator("p[role=status]"),
    sketch: step.getByRole("figure", { name: "Your curve" }),
  };
}

async function openList(page, site) {
  await page.goto(site.url);
  await started(page);
  await page.getByRole("link", { name: "Lessons" }).click();
  const lesson = lessonOf(page);
  await expect(lesson.region.getByRole("heading", { level: 1, name: "Lessons" })).toBeFocused();
  return lesson;
}

/** Opens a step by its link, on a page of its own state. */
async function openStep(page, site, step, id = "dental-clinic") {
  await page.goto(`${site.url}#lesson=${id}&step=${step}`);
  const lesson = lessonOf(page);
  await expect(lesson.step).toBeVisible();
  return lesson;
}

/** Presses a button by the keyboard. */
async function press(locator, key = "Enter") {
  await locator.focus();
  await locator.press(key);
}

async function sideways(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test("the list says what each lesson is about, and leaving it returns to the page as it was", async ({ page, site }) => {
  await page.goto(site.url);
  await started(page);
  await page.getByRole("textbox", { name: /^Price/ }).first().fill("55");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/price/);
  const before = page.url();
  await page.getByRole("link", { name: "Lessons" }).click();
  const lesson = lessonOf(page);
  await expect(lesson.region.getByRole("listitem").getByRole("heading", { level: 2 })).toHaveCount(6);
  await expect(lesson.region.getByText(/18 minutes, 8 steps/).first()).toBeVisible();
  await expect(page).toHaveTitle("Lessons · Worthwhile");
  expect(await faults(page)).toEqual([]);
  await page.getByRole("button", { name: "Back to the page" }).click();
  await expect(page.getByRole("textbox", { name: /^Price/ }).first()).toHaveValue("55");
  expect(page.url()).toBe(before);
});

test("a whole lesson by keyboard alone", async ({ page, site }) => {
  test.setTimeout(180_000);
  await page.goto(site.url);
  await started(page);
  await press(page.getByRole("link", { name: "Lessons" }));
  const lesson = lessonOf(page);
  await press(page.getByRole("link", { name: "Begin: The promise nobody told the receptionist" }));
  await expect(lesson.heading).toHaveText("Story");
  await expect(lesson.heading).toBeFocused();
  expect(await faults(page)).toEqual([]);

  await press(lesson.button("Next"));
  await expect(lesson.heading).toHaveText("Look");
  await expect(lesson.heading).toBeFocused();
  await press(lesson.button("Check"));
  await expect(lesson.said).toContainText("Write a number");
  await page.getByLabel("Your answer").focus();
  await page.keyboard.type("many");
  await press(lesson.button("Check"));
  await expect(lesson.said).toContainText("no number");
  await page.getByLabel("Your answer").fill("30");
  await press(lesson.button("Check"));
  await expect(lesson.said).toHaveText("Not yet.");
  await press(lesson.button("Hint 1 of 3"));
  await expect(lesson.step.getByText("The figure named Waiting")).toBeVisible();
  await page.getByLabel("Your answer").fill("6");
  await press(lesson.button("Check"));
  await expect(lesson.said).toHaveText("Right.");
  expect(await faults(page)).toEqual([]);

  await press(lesson.button("Next"));
  await expect(lesson.heading).toHaveText("Your forecast");
  await expect(lesson.button("Next")).toBeDisabled();
  await press(lesson.button("Lock my answer"));
  await expect(lesson.said).toHaveText("Draw the line first.");
  await press(lesson.sketch.locator("summary"));
  const point = (name) => lesson.sketch.getByRole("spinbutton", { name, exact: true });
  await point("Start of quarter 6").fill("1800");
  await point("Start of quarter 6").press("Enter");
  await point("Start of quarter 6").blur();
  await press(lesson.button("Lock my answer"));
  await expect(lesson.said).toContainText("gap at the start of quarter 7");
  await point("Start of quarter 20").focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Tab");
  if (await point("End").count()) {
    await point("End").focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Tab");
  }
  await expect(point("Start of quarter 12")).not.toHaveValue("");
  expect(await faults(page)).toEqual([]);
  await press(lesson.button("Lock my answer"));
  await expect(lesson.said).toContainText("of 100 points");
  await expect(lesson.step.getByText("It jumps, and it does not hold.")).toBeVisible();
  await expect(lesson.button("Lock my answer")).toHaveCount(0);
  expect(await faults(page)).toEqual([]);

  await press(lesson.button("Next"));
  await expect(lesson.heading).toHaveText("Why they left");
  await press(lesson.button("Check"));
  await expect(lesson.said).toHaveText("Choose one first.");
  await lesson.step.getByRole("radio", { name: /^Advertising/ }).focus();
  await page.keyboard.press("Space");
  await press(lesson.button("Check"));
  await expect(lesson.said).toHaveText("Right.");

  await press(lesson.button("Next"));
  await expect(lesson.heading).toHaveText("The report");
  await lesson.step.getByRole("radio").first().focus();
  await page.keyboard.press("Space");
  await press(lesson.button("Check"));
  await expect(lesson.said).toHaveText("Not yet.");
  await expect(lesson.step.getByText("True. New patients pay").first()).toBeVisible();
  await lesson.step.getByRole("radio", { name: /more patients in the end/ }).focus();
  await page.keyboard.press("Space");
  await press(lesson.button("Check"));
  await expect(lesson.said).toHaveText("Right.");

  await press(lesson.button("Next"));
  await expect(lesson.heading).toHaveText("Mend it");
  await press(lesson.button("Check"));
  await expect(lesson.said).toHaveText("Not yet.");
  await lesson.step.getByRole("textbox", { name: /^Servers/ }).fill("3");
  await page.keyboard.press("Enter");
  await expect(lesson.step.getByText("Holds", { exact: true })).toHaveCount(2);
  await press(lesson.button("Check"));
  await expect(lesson.said).toHaveText("Right.");
  expect(await faults(page)).toEqual([]);

  await press(lesson.button("Next"));
  await expect(lesson.heading).toHaveText("The other order");
  await page.getByLabel("At least", { exact: true }).fill("1000");
  await page.getByLabel("Best guess").fill("2000");
  await press(lesson.button("Lock my answer"));
  await expect(lesson.said).toContainText("“At most”");
  await page.getByLabel("At most", { exact: true }).fill("900");
  await press(lesson.button("Lock my answer"));
  await expect(lesson.said).toContainText("must be the smallest");
  await page.getByLabel("At most", { exact: true }).fill("2500");
  await press(lesson.button("Lock my answer"));
  await expect(lesson.said).toContainText("of 100 points");
  expect(await faults(page)).toEqual([]);

  await press(lesson.button("Next"));
  await expect(lesson.heading).toHaveText("Discuss");
  await press(lesson.button("Finish"));
  const done = page.getByRole("region", { name: "Lesson done" });
  await expect(done.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(done.getByText("6 of 6 answered")).toBeVisible();
  const code = done.getByRole("textbox", { name: "Result code" });
  const nameless = await code.inputValue();
  expect(nameless.length).toBeLessThanOrEqual(300);
  await done.getByLabel("Your name, if you like").fill("Ada");
  await expect(code).not.toHaveValue(nameless);
  await expect(done.getByRole("img")).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await press(lesson.button("Back"));
  await expect(lesson.heading).toHaveText("Discuss");
});

test("who goes to the lessons at once after a change stays there, and finds the change afterwards", async ({ page, site }) => {
  await page.goto(`${site.url}#scenario=dental-clinic`);
  await started(page);
  await page.evaluate(() => {
    location.hash = "scenario=dental-clinic&price=55";
  });
  await expect(page.getByRole("textbox", { name: /^Price/ }).first()).toHaveValue("55");
  await page.evaluate(() => {
    location.hash = "lessons";
    const until = performance.now() + 500; // the address is due in this while
    while (performance.now() < until);
  });
  await expect(page.getByRole("link", { name: "Write a lesson" })).toBeVisible();
  await expect(page).toHaveURL(/#lessons$/);
  await page.reload();
  await expect(page.getByRole("link", { name: "Write a lesson" })).toBeVisible();
  await expect(page).toHaveURL(/#lessons$/);
  await page.getByRole("button", { name: "Back to the page" }).click();
  await expect(page.getByRole("textbox", { name: /^Price/ }).first()).toHaveValue("55");
  await expect(page).toHaveURL(/price=55/);
});

test("the keyboard follows the last hint, and stays where an answer is chosen", async ({ page, site }) => {
  const lesson = await openStep(page, site, 4);
  await page.getByRole("radio").last().check();
  await lesson.button("Check").click();
  await expect(lesson.said).toHaveText("Not yet.");
  for (const n of [1, 2, 3]) await lesson.button(`Hint ${n} of 3`).click();
  const hints = page.getByRole("list", { name: "Hints" });
  await expect(hints.getByRole("listitem")).toHaveCount(3);
  await expect(hints).toBeFocused();
  const other = page.getByRole("radio").nth(1);
  await other.check();
  await expect(other).toBeFocused();
});

test("a reload goes on where the lesson was left", async ({ page, site }) => {
  const lesson = await openStep(page, site, 6);
  await lesson.step.getByRole("textbox", { name: /^Servers/ }).fill("3");
  await page.keyboard.press("Enter");
  await lesson.button("Check").click();
  await expect(lesson.said).toHaveText("Right.");
  await page.reload();
  await expect(lesson.heading).toHaveText("Mend it");
  await expect(lesson.step.getByRole("textbox", { name: /^Servers/ })).toHaveValue("3");
  await expect(lesson.step.getByText("Right.", { exact: true })).toBeVisible();
  await page.goto(`${site.url}#lessons`);
  await expect(page.getByRole("link", { name: "Go on: The promise nobody told the receptionist" })).toBeVisible();
});

test("a link opens its step, and what is no lesson is said", async ({ page, site }) => {
  const lesson = await openStep(page, site, 5);
  await expect(lesson.heading).toHaveText("The report");
  await expect(page).toHaveTitle("The promise nobody told the receptionist · Worthwhile");
  await lesson.steps.getByRole("button", { name: "Look" }).click();
  await expect(page).toHaveURL(/#lesson=dental-clinic&step=2$/);
  await page.goto(`${site.url}#lesson=no-such-lesson`);
  await expect(page.getByRole("alert")).toContainText("There is no lesson of this name here");
  await page.getByRole("button", { name: "Back to the page" }).click();
  await expect(page.getByRole("slider", { name: "Price" }).first()).toBeVisible();
});

test("every step of every lesson opens without a fault", async ({ page, site }) => {
  test.setTimeout(240_000);
  await openList(page, site);
  const links = await page.getByRole("link", { name: /^Begin: / }).evaluateAll((all) => all.map((one) => one.hash));
  expect(links.length).toBe(6);
  for (const link of links) {
    await page.goto(site.url + link);
    const lesson = lessonOf(page);
    await expect(lesson.heading).toBeVisible();
    const names = await lesson.steps.getByRole("listitem").allTextContents();
    for (let step = 1; step <= names.length; step += 1) {
      await page.goto(`${site.url}${link}&step=${step}`);
      await expect(lesson.heading, link).toHaveText(names[step - 1]);
      await expect(page.locator(".later")).toHaveCount(0);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    }
    expect(await faults(page), link).toEqual([]);
  }
});
