// What helps a teacher: the kit below the list of lessons, the slides, a rehearsal of which nothing is kept.
import { faults } from "./axe.js";
import { test, expect } from "./helpers.js";


test("below the lessons stands what a teacher needs, with a link to every step", async ({ page, site }) => {
  await page.goto(`${site.url}#lessons`);
  const kit = page.getByRole("region", { name: "For teachers" });
  await expect(kit).toBeVisible();
  for (const title of ["A first lesson in ten minutes", "How to rehearse", "When something fails", "Discussion, lesson by lesson", "Links, lesson by lesson"]) {
    await kit.getByText(title, { exact: true }).click();
  }
  await expect(kit.getByText("No projector", { exact: true })).toBeVisible();
  await expect(kit.getByText("Why must the team be the first to buy the promise?")).toBeVisible();
  await expect(kit.getByRole("link", { name: "Minute 2 to 5" })).toHaveAttribute("href", "#lesson=dental-clinic&step=3");
  await expect(kit.getByRole("list", { name: "Steps: The weakest link" }).getByRole("link")).toHaveCount(9);
  expect(await faults(page)).toEqual([]);
  await kit.getByRole("link", { name: "Rehearse: Ninety per cent now" }).click();
  await expect(page.getByRole("region", { name: "Step" })).toBeVisible();
});

test("slides are a page for each question and one for its answer", async ({ page, site, browserName }) => {
  await page.goto(`${site.url}#lesson=dental-clinic&slides`);
  const slides = page.getByRole("region", { name: "Slides" }).getByRole("article");
  await expect(slides).toHaveCount(14);
  await expect(slides.nth(11)).not.toContainText("2,155");
  await expect(slides.nth(12)).toContainText("2,155");
  await expect(slides.nth(13).getByRole("heading", { name: "Discuss", exact: true }).last()).toBeVisible();
  expect(await faults(page)).toEqual([]);
  if (browserName !== "chromium") return; // Firefox does not show print's style
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Print the slides" })).toBeHidden();
  const breaks = await slides.evaluateAll((all) => all.slice(1).map((slide) => getComputedStyle(slide).breakBefore));
  expect(new Set(breaks)).toEqual(new Set(["page"]));
});

test("a rehearsal shows notes and answers, and keeps nothing", async ({ page, site }) => {
  await page.goto(`${site.url}#lesson=dental-clinic&rehearsal&step=3`);
  const notes = page.getByRole("region", { name: "Notes" });
  await expect(notes).toContainText("From 1,000 to 806. Highest: 1,378 in quarter 6. Lowest: 806 at the end.");
  await expect(notes).toContainText("They count who comes and forget who leaves.");
  await expect(page.getByRole("region", { name: "Step" })).toContainText("It jumps, and it does not hold.");
  await expect(page.getByRole("button", { name: "Lock my answer" })).toHaveCount(0);
  expect(await faults(page)).toEqual([]);
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await expect(notes).toContainText("Advertising.");
  await expect(page).toHaveURL(/#lesson=dental-clinic&rehearsal&step=4$/);
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("dental-clinic")));
  expect(kept).toEqual([]);
  await page.getByRole("link", { name: "End the rehearsal" }).click();
  await expect(page.getByRole("link", { name: /^Begin: The promise/ })).toBeVisible();
});
