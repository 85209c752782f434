// The results of a class: thirty codes by paste and by file, a bad one named, the spread drawn over the model's curve.
import { readFileSync } from "node:fs";
import { faults } from "./axe.js";
import { test, expect, started } from "./helpers.js";

const CSV = new URL("./class.csv", import.meta.url).pathname;
const codes = readFileSync(CSV, "utf8").match(/WW1\/[A-Z0-9/-]+/g);

/** Opens the results of the first lesson, by the link in the list. */
async function openClass(page, site) {
  await page.goto(`${site.url}#lessons`);
  await started(page);
  const one = page.getByRole("listitem").filter({ has: page.locator("a[href='#lesson=dental-clinic']") }).first();
  await one.getByText("Teach with this lesson").click();
  await one.getByRole("link", { name: "Collect results" }).click();
  await expect(page).toHaveURL(/#lesson=dental-clinic&class$/);
  const results = page.getByRole("region", { name: "Lessons", exact: true });
  await expect(results.getByRole("textbox", { name: /^Codes/ })).toBeVisible();
  return results;
}

test("thirty codes are collected from a chat, and answered at once", async ({ page, site }) => {
  const one = await openClass(page, site);
  const chat = codes.map((code, n) => `[10:${n}] Ann: mine is ${code}, and yours?`).join("\n");
  await one.getByRole("textbox", { name: /^Codes/ }).fill(chat);
  await expect(one.getByRole("status")).toHaveText("30 students are in");
  await expect(one.getByRole("heading", { name: "Could not be read" })).toHaveCount(0);
  const answers = one.getByRole("region", { name: "What they answered" });
  await expect(answers.getByRole("img", { name: /middle line of the class/ })).toBeVisible();
  await expect(answers.getByText(/^Half of the class say between/).first()).toBeVisible();
  await expect(answers.getByRole("table", { name: "Which levers they moved" })).toBeVisible();
  await answers.getByText("Who moved which").click();
  await expect(answers.getByRole("table", { name: "Who moved which" }).getByRole("row")).toHaveCount(31);
  expect(await faults(page)).toEqual([]);
});

test("thirty codes are collected from a table of any columns", async ({ page, site }) => {
  const one = await openClass(page, site);
  await one.locator("input[type=file]").setInputFiles(CSV);
  await expect(one.getByRole("status")).toHaveText("30 students are in");
  await one.getByText("Who is in").click();
  await expect(one.getByRole("table", { name: "Who is in" }).getByRole("row")).toHaveCount(31);
});

test("a bad code is named by its line and by what is wrong", async ({ page, site }) => {
  const one = await openClass(page, site);
  const changed = codes[1].slice(0, 40) + (codes[1][40] === "A" ? "B" : "A") + codes[1].slice(41);
  const text = [codes[0], changed, codes[2].slice(0, 50), codes[0], "see you"].join("\n");
  await one.getByRole("textbox", { name: /^Codes/ }).fill(text);
  await expect(one.getByRole("status")).toHaveText("1 student is in");
  await expect(one.getByText(/^Line 2: WW1\/DENTAL-CLINIC\/.*was changed on its way/)).toBeVisible();
  await expect(one.getByText(/^Line 3: WW1\/DENTAL-CLINIC\/.*is cut off/)).toBeVisible();
  await expect(one.getByText(/1 code stood there again/)).toBeVisible();
  await expect(one.getByText("Lines without a code, skipped: 5.")).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test("where there is no camera, words say what to do instead", async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "mediaDevices", { get: () => undefined });
  });
  const one = await openClass(page, site);
  await one.getByRole("button", { name: "Scan with the camera" }).click();
  await expect(one.getByRole("alert")).toContainText("Paste the codes instead");
  await expect(one.getByRole("button", { name: "Scan with the camera" })).toBeVisible();
});

test("the camera is on while it is asked for, and off after", async ({ page, site }) => {
  await page.addInitScript(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 320, height: 240 });
    const paint = () => canvas.getContext("2d").fillRect(0, 0, 320, 240);
    globalThis.streams = [];
    const getUserMedia = async () => {
      paint();
      const stream = canvas.captureStream(10);
      globalThis.streams.push(stream);
      return stream;
    };
    Object.defineProperty(Navigator.prototype, "mediaDevices", { get: () => ({ getUserMedia }) });
  });
  const one = await openClass(page, site);
  await one.getByRole("button", { name: "Scan with the camera" }).click();
  await expect(one.getByLabel("What the camera sees")).toBeVisible();
  const live = () => page.evaluate(() => streams.flatMap((stream) => stream.getTracks().map((track) => track.readyState)));
  await expect.poll(live).toEqual(["live"]);
  await one.getByRole("button", { name: "Stop the camera" }).click();
  await expect.poll(live).toEqual(["ended"]);
});

test("a code that is held before the camera is in", async ({ page, site }) => {
  await page.goto(`${site.url}#lesson=dental-clinic&step=8`);
  await started(page);
  await page.getByRole("button", { name: "Finish" }).click();
  await page.getByLabel("Your name, if you like").fill("Ada");
  const drawn = page.getByRole("region", { name: "Your result so far" }).getByRole("img");
  const size = Number((await drawn.getAttribute("viewBox")).split(" ")[2]);
  const d = await drawn.locator("path").last().getAttribute("d");
  await page.addInitScript(
    ({ size, d }) => {
      const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 480 });
      const brush = canvas.getContext("2d");
      const paint = () => {
        brush.setTransform(1, 0, 0, 1, 0, 0);
        brush.fillStyle = "#ddd";
        brush.fillRect(0, 0, 640, 480);
        brush.setTransform(420 / size, 0, 0, 420 / size, 110, 30);
        brush.fillStyle = "#222";
        brush.fill(new Path2D(d));
        requestAnimationFrame(paint);
      };
      const getUserMedia = async () => {
        paint();
        return canvas.captureStream(10);
      };
      Object.defineProperty(Navigator.prototype, "mediaDevices", { get: () => ({ getUserMedia }) });
    },
    { size, d },
  );
  await page.goto("about:blank");
  const one = await openClass(page, site);
  await one.getByRole("button", { name: "Scan with the camera" }).click();
  await expect(one.getByRole("status")).toHaveText("1 student is in");
  await one.getByText("Who is in").click();
  await expect(one.getByRole("table", { name: "Who is in" })).toContainText("Ada");
});
