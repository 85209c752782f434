// Files: what is taken away says what it shows and comes back; what is brought is opened or refused in a sentence.
import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { faults } from "./axe.js";
import { expect, started, test } from "./helpers.js";
import { openScenario, partsOf } from "./page.js";
import { saved } from "./saved.js";

const shipped = (id) => readFileSync(new URL(`../../assets/scenarios/${id}.json`, import.meta.url), "utf8");
const alert = (page) => page.getByRole("alert");

test.beforeEach(async ({ page, site }) => {
  await page.goto(site.url);
  await started(page);
});

/** Opens the menu of a figure. */
async function menuOf(page, name) {
  await page.getByRole("button", { name: `Menu of ${name}`, exact: true }).click();
  return page.getByRole("group", { name: `Menu of ${name}`, exact: true });
}

/** Drops files on the page, as names and texts. */
async function drop(page, ...files) {
  const carried = await page.evaluateHandle((files) => {
    const carried = new DataTransfer();
    for (const [name, bytes] of files) carried.items.add(new File([Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))], name));
    return carried;
  }, files.map(([name, text]) => [name, Buffer.from(text).toString("latin1")]));
  await page.dispatchEvent("body", "dragover", { dataTransfer: carried });
  await page.dispatchEvent("body", "drop", { dataTransfer: carried });
}

test("a figure is saved as its table", async ({ page }) => {
  await partsOf(page).variant("Promise only").check();
  const menu = await menuOf(page, "Value balance");
  await menu.getByLabel("Numbers").selectOption("1.5 with commas");
  const point = await saved(page, menu.getByRole("button", { name: "Save as CSV" }));
  expect(point.name).toBe("dental-clinic-promise-only-value-balance.csv");
  expect(point.bytes.toString()).toMatch(/^\ufeffDollars per visit,now,baseline,change\r\n/);
  expect(point.bytes.toString()).toContain("\r\nis left,47.32,60.22,-12.90\r\n");
  await menu.getByLabel("Numbers").selectOption("1,5 with semicolons");
  const comma = await saved(page, menu.getByRole("button", { name: "Save as CSV" }));
  expect(comma.bytes.toString()).toContain("\r\nis left;47,32;60,22;-12,90\r\n");
});

test("a figure is saved as shapes at the width asked for, in colours of its own", async ({ page, context }) => {
  const menu = await menuOf(page, "Response");
  await menu.getByLabel("Picture").selectOption("1600 px wide");
  const { name, bytes } = await saved(page, menu.getByRole("button", { name: "Save as SVG" }));
  const svg = bytes.toString();
  expect(name).toBe("dental-clinic-baseline-response.svg");
  expect(svg).toMatch(/^<svg [^>]*width="1600"/);
  expect(svg).toContain("Dental clinic · Baseline · Quarter 3 · ");
  expect(svg).toContain(`· ${new URL(page.url()).host}`);
  expect(svg).toMatch(/stroke="rgb\(0, 158, 115\)" stroke-width="2.5"/);
  expect(svg).not.toMatch(/class=|var\(|light-dark|href/);
  const elsewhere = await context.newPage(); // the page itself lets nothing be parsed
  const parsed = await elsewhere.evaluate((svg) => {
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    return [parsed.querySelector("parsererror") === null, parsed.querySelectorAll("text").length, parsed.querySelector("metadata").textContent];
  }, svg);
  expect(parsed[0]).toBe(true);
  expect(parsed[1]).toBeGreaterThan(10);
  expect(JSON.parse(parsed[2])).toMatchObject({ worthwhile: 1, scenario: "dental-clinic" });
});

test("a figure is saved as points, with the state inside", async ({ page }) => {
  const menu = await menuOf(page, "Value balance");
  await menu.getByLabel("Picture").selectOption("640 px wide");
  const { name, bytes } = await saved(page, menu.getByRole("button", { name: "Save as PNG" }));
  expect(name).toBe("dental-clinic-baseline-value-balance.png");
  expect([bytes.readUInt32BE(16), bytes.subarray(12, 16).toString()]).toEqual([1280, "IHDR"]);
  expect(bytes.includes("iTXt" + "worthwhile\0\0\0\0\0{\"worthwhile\":1")).toBe(true);
  expect(shades(bytes)).toBeGreaterThan(20);
});

for (const kind of ["SVG", "PNG"]) {
  test(`a picture opens as what it shows: ${kind}`, async ({ page }) => {
    const menu = await menuOf(page, "Value balance");
    const { name, bytes } = await saved(page, menu.getByRole("button", { name: `Save as ${kind}` }));
    await openScenario(page, "Concert hall");
    await expect(partsOf(page).picker).toHaveText(/Concert hall/);
    await drop(page, [name, bytes]);
    await expect(partsOf(page).picker).toHaveText(/Dental clinic/);
    await expect(alert(page)).toHaveCount(0);
    await partsOf(page).button("Undo").click();
    await expect(partsOf(page).picker).toHaveText(/Concert hall/);
  });
}

test("the menu is left as it was entered", async ({ page }) => {
  const button = page.getByRole("button", { name: "Menu of Value balance", exact: true });
  const menu = await menuOf(page, "Value balance");
  await expect(menu.getByRole("button", { name: "Show as table" })).toBeFocused();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(menu).toHaveCount(0);
  await expect(button).toBeFocused();
  await button.click();
  await menu.getByRole("button", { name: "Show as table" }).click();
  await expect(partsOf(page).table("Value balance")).toBeVisible();
  await button.click();
  await partsOf(page).slider("Service").focus();
  await expect(menu).toHaveCount(0);
});

test("the results are saved as a document and as a table", async ({ page }) => {
  await partsOf(page).button("Files").click();
  const dialog = page.getByRole("dialog", { name: "Files" });
  await expect(dialog).toContainText(/a table of \d+ rows/);
  const rows = Number(/a table of (\d+) rows/.exec(await dialog.textContent())[1]);
  const json = await saved(page, dialog.getByRole("button", { name: "Save results as JSON" }));
  const results = JSON.parse(json.bytes.toString());
  expect(json.name).toBe("dental-clinic-results.json");
  const shown = await partsOf(page).number("Satisfaction").getAttribute("data-value");
  expect(results.variants[0].periods[2].all.satisfaction_regular).toBeCloseTo(Number(shown), 9); // the page says 15 digits
  const csv = await saved(page, dialog.getByRole("button", { name: "Save results as CSV" }));
  expect(csv.bytes.toString().trimEnd().split("\r\n").length).toBe(rows + 1);
});

test("a scenario that is dropped opens as one step", async ({ page }) => {
  await drop(page, ["mine.json", shipped("concert-hall")]);
  await expect(partsOf(page).picker).toHaveText(/Concert hall/);
  await expect(alert(page)).toHaveCount(0);
  await partsOf(page).button("Undo").click();
  await expect(partsOf(page).picker).toHaveText(/Dental clinic/);
});

test("a scenario can be picked in the library", async ({ page }) => {
  await partsOf(page).picker.click();
  const dialog = page.getByRole("dialog");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), dialog.getByRole("button", { name: "Open a file…" }).click()]);
  await chooser.setFiles({ name: "mine.json", mimeType: "application/json", buffer: Buffer.from(shipped("lab-report")) });
  await expect(dialog).toBeHidden();
  await expect(partsOf(page).picker).toHaveText(/Lab report/);
});

test("a bad file is refused in a sentence above the page, which stays as it was", async ({ page }) => {
  const before = await partsOf(page).number("Satisfaction").getAttribute("data-value");
  const scenario = shipped("dental-clinic");
  const cases = [
    ["cut.json", scenario.slice(0, 400), /“cut.json” was not opened: this is not JSON from line \d+, column \d+ on\. Everything is as it was\./],
    ["long.json", scenario.replace('"periods": 20', '"periods": 500'), /“long.json” was not opened: periods: this must be a whole number from 1 to 120\. Everything/],
    ["large.json", " ".repeat(3_000_000), /“large.json” was not opened: it is larger than 2 MB/],
    ["notes.txt", "hello", /“notes.txt” was not opened: it is neither a scenario nor a picture saved here/],
    ["plain.svg", "<svg></svg>", /“plain.svg” was not opened: this picture carries no scenario/],
    ["cut.svg", "<svg><metadata id=\"worthwhile\">{", /“cut.svg” was not opened: this picture is cut short/],
  ];
  for (const [name, text, says] of cases) {
    await drop(page, [name, text]);
    await expect(alert(page)).toContainText(says);
  }
  await drop(page, ["a.json", scenario], ["b.json", scenario]);
  await expect(alert(page)).toContainText("these are several files");
  expect(await partsOf(page).number("Satisfaction").getAttribute("data-value")).toBe(before);
  await expect(partsOf(page).button("Undo")).toBeDisabled();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(alert(page)).toHaveCount(0);
});

/** How many different bytes the points of a PNG have: an empty picture has few. */
function shades(png) {
  const parts = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.subarray(at + 4, at + 8).toString() === "IDAT") parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return new Set(inflateSync(Buffer.concat(parts))).size;
}
