// A lesson is written without code: a form beside its text, both ways, nothing lost.
import { saved } from "./saved.js";
import { faults } from "./axe.js";
import { expect, started, test } from "./helpers.js";


/** The place where a lesson is written, with nothing kept. */
async function opened(page, site) {
  await page.goto(`${site.url}#lessons&author`);
  await started(page);
  await expect(page.getByRole("heading", { name: "Write a lesson" })).toBeVisible();
}

/** A copy of a lesson that ships. */
async function copied(page, id) {
  await page.getByLabel("Lessons that ship").selectOption(id);
  await page.getByRole("button", { name: "Begin with a copy" }).click();
}

const text = (page) => page.getByRole("textbox", { name: "Text", exact: true });
const field = (page, name) => page.getByRole("region", { name: "Form" }).getByLabel(name, { exact: true });
const fault = (page) => page.locator("#author-fault");

test.beforeEach(async ({ page, site }) => opened(page, site));

test("the form writes the text and the text fills the form", async ({ page }) => {
  await field(page, "Title").fill("A queue of our own ");
  await expect(text(page)).toHaveValue(/title: A queue of our own/);
  await page.keyboard.type("making");
  await expect(field(page, "Title")).toHaveValue("A queue of our own making");
  await field(page, "What is said").fill("Look at the wait.\n\n- *First* this.");
  await expect(text(page)).toHaveValue(/# Story\n\nLook at the wait\.\n\n- \*First\* this\./);
  const typed = (await text(page).inputValue()).replace("# Story", "# A queue");
  await text(page).fill(typed);
  await expect(field(page, "Name of the step")).toHaveValue("A queue");
  await expect(fault(page)).toHaveText("Nothing is wrong with the lesson.");
});

test("a text that cannot be read keeps the form, names the line and is not lost", async ({ page }) => {
  const sound = await text(page).inputValue();
  await text(page).fill(sound.replace("minutes: 15", "minutes: soon"));
  await expect(fault(page)).toHaveText("In line 5: this must be a whole number from 1 to 240.");
  await expect(field(page, "Title")).toHaveValue("My lesson");
  await expect(field(page, "Title")).toBeDisabled();
  await expect(page.getByRole("button", { name: "Try it as a student" })).toBeDisabled();
  await page.getByRole("button", { name: "Go to line 5" }).click();
  await expect(text(page)).toBeFocused();
  const marked = await text(page).evaluate((field) => field.value.slice(field.selectionStart, field.selectionEnd));
  expect(marked).toBe("minutes: soon");
  const preview = page.getByRole("region", { name: "Preview" });
  await expect(preview).toContainText("This is the step as it was before.");
  await expect(preview.getByRole("heading", { name: "Story" })).toBeVisible();
  await page.reload();
  await started(page);
  await expect(text(page)).toHaveValue(/minutes: soon/);
  await text(page).fill(sound);
  await expect(field(page, "Title")).toBeEnabled();
});

test("a lesson that ships is copied, changed, previewed and taken", async ({ page }) => {
  await copied(page, "dental-clinic");
  await expect(text(page)).toHaveValue(/id: dental-clinic-own/);
  await expect(fault(page)).toHaveText("Nothing is wrong with the lesson.");
  await field(page, "Name of the step").fill("Our story");
  await expect(page.getByRole("region", { name: "Preview" }).getByRole("heading", { name: "Our story" })).toBeVisible();
  await page.getByRole("link", { name: "Try it as a student" }).click();
  await expect(page.getByRole("heading", { name: "Our story" })).toBeVisible();
  await page.reload();
  await started(page);
  await expect(page.getByRole("heading", { name: "Our story" })).toBeVisible();
});

test("with a lesson of one's own everything can be done that can be done with those that ship", async ({ page }) => {
  await copied(page, "dental-clinic");
  await page.getByText("Teach with it").click();
  const { name, bytes } = await saved(page, page.getByRole("button", { name: "Download this lesson" }));
  expect(name).toBe("dental-clinic-own.html");
  expect(bytes.toString()).toContain("<title>The promise nobody told the receptionist");
  expect(await faults(page)).toEqual([]);
  await page.getByRole("link", { name: "Slides" }).click();
  await expect(page.getByRole("region", { name: "Slides" }).getByRole("article")).toHaveCount(14);
  await page.goBack();
  await page.getByText("Teach with it").click();
  await page.getByRole("link", { name: "Collect results" }).click();
  await expect(page.getByRole("textbox", { name: /^Codes/ })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

/** The room of the lesson that is written, and the trainer's console beside it. */
async function led(page) {
  await page.getByText("Teach with it").click();
  await page.getByRole("link", { name: "Present" }).click();
  const opens = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Open the console" }).click();
  return opens;
}

const step = (page) => page.getByRole("region", { name: "Step" }).getByRole("heading", { level: 1 });

test("a lesson of one's own is led from a console", async ({ page }) => {
  await copied(page, "dental-clinic");
  await field(page, "Name of the step").fill("Our story");
  const console = await led(page);
  await expect(step(page)).toHaveText("Our story");
  await expect(step(console)).toHaveText("Our story");
  await console.getByRole("button", { name: "How to join" }).click();
  await expect(page.getByText("This lesson is too long for a link. Hand it out as one file instead.")).toBeVisible();
  await console.getByRole("button", { name: "Back to the step" }).click();
  await page.getByRole("link", { name: "Stop presenting" }).click();
  await expect(page.getByRole("link", { name: "Present" })).toBeVisible();
  await expect(step(page)).toHaveText("Our story");
});

test("the rehearsal of a lesson of one's own survives a reload", async ({ page }) => {
  await copied(page, "dental-clinic");
  await page.getByText("Teach with it").click();
  await page.getByRole("link", { name: "Rehearse" }).click();
  await expect(step(page)).toHaveText("Story");
  await expect(page).toHaveURL(/#lesson=\.draft&rehearsal&step=1$/);
  await page.reload();
  await expect(step(page)).toHaveText("Story");
});

test("a room joins a lesson of one's own with a code that holds all of it", async ({ page }) => {
  await field(page, "Name of the step").fill("Our story");
  const console = await led(page);
  await expect(step(console)).toHaveText("Our story");
  await console.getByRole("button", { name: "How to join" }).click();
  const code = page.getByRole("img", { name: "Take part on your own device" });
  await expect(code).toBeVisible();
  // No other device has the draft: a whole lesson takes far more than a name.
  expect(Number((await code.getAttribute("viewBox")).split(" ").at(-1))).toBeGreaterThan(60);
});

test("every kind of question can be asked without code", async ({ page }) => {
  const kinds = await page.getByRole("combobox", { name: "What is asked" }).locator("option").allTextContents();
  expect(kinds).toHaveLength(10);
  await page.getByRole("combobox", { name: "What is asked" }).selectOption("choose");
  await field(page, "The question").fill("Which one?");
  for (const [name, words] of [["Choice 1", "This"], ["Why 1", "Yes."], ["Choice 2", "That"], ["Why 2", "No."]]) {
    await field(page, name).fill(words);
  }
  await expect(text(page)).toHaveValue(/kind: choose\nask: Which one\?\nright: This \| Yes\.\nchoice: That \| No\./);
  await expect(fault(page)).toHaveText("Nothing is wrong with the lesson.");
  await page.getByRole("combobox", { name: "What is asked" }).selectOption("target");
  await expect(text(page)).toHaveValue(/kind: target\nask: Which one\?\ngoal: customers > 1000/);
  await field(page, "Levers").selectOption("price");
  await page.getByRole("button", { name: "Add a lever", exact: true }).click();
  await field(page, "Charts").selectOption("stocks");
  await page.getByRole("button", { name: "Add a chart", exact: true }).click();
  await field(page, "Points at").selectOption("chart stocks");
  await expect(text(page)).toHaveValue(/levers: price\ncharts: stocks\npoints at: chart stocks/);
  for (const kind of ["curve", "interval", "rank", "fail", "cause", "number", "target"]) {
    await page.getByRole("combobox", { name: "What is asked" }).selectOption(kind);
    await expect(fault(page)).toHaveText("Nothing is wrong with the lesson.");
  }
});

test("the reader's own scenario goes into the lesson", async ({ page, site }) => {
  await page.goto(`${site.url}#scenario=dental-clinic&price=55`);
  await started(page);
  await page.getByRole("link", { name: "Lessons" }).click();
  await page.getByRole("link", { name: "Write a lesson" }).click();
  await page.getByRole("button", { name: "Use what is on the page now" }).click();
  await expect(text(page)).toHaveValue(/```scenario\n\{/);
  await expect(fault(page)).toHaveText("Nothing is wrong with the lesson.");
});

test("a lesson leaves and comes back as a file, and as a link where it is short", async ({ page, site, browserName }) => {
  await field(page, "Title").fill("To hand out");
  const { name, bytes } = await saved(page, page.getByRole("button", { name: "Save as a file" }));
  expect(name).toBe("my-lesson.lesson.md");
  expect(bytes.toString()).toBe(await text(page).inputValue());
  await page.getByRole("button", { name: "New lesson" }).click();
  await expect(field(page, "Title")).toHaveValue("My lesson");
  await page.getByLabel("Open a file …").setInputFiles({ name, mimeType: "text/markdown", buffer: bytes });
  await expect(field(page, "Title")).toHaveValue("To hand out");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(field(page, "Title")).toHaveValue("My lesson");
  await copied(page, "auto-club");
  await page.getByRole("button", { name: "Copy a link" }).click();
  await expect(page.locator(".author__said")).toContainText("too long for a link");
  if (browserName !== "chromium") return;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "New lesson" }).click();
  await field(page, "Name of the step").fill("By link");
  await page.getByRole("button", { name: "Copy a link" }).click();
  await expect(page.locator(".author__said")).toHaveText("The link is copied.");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(2_100);
  await page.goto("about:blank");
  await page.goto(link);
  await started(page);
  await expect(page.getByRole("heading", { name: "By link" })).toBeVisible();
});

for (const [width, height, colorScheme] of [[1440, 900, "light"], [360, 740, "dark"]]) {
  test(`nothing stands in anybody's way at ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await copied(page, "dental-clinic");
    await expect(text(page)).toHaveValue(/dental-clinic-own/);
    await expect(page.getByRole("region", { name: "Preview" }).getByRole("heading", { level: 1 })).toBeVisible();
    expect(await faults(page)).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
}
