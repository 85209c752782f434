// A lesson taken away: one file that runs from a disk, and a package that a learning platform plays, both without this server.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, started, test } from "./helpers.js";
import { saved } from "./saved.js";
import { serveDist, serveFiles } from "./server.js";

const MOST_BYTES = 1_000_000;
/** What a platform keeps of a lesson (SCORM 1.2, `cmi.suspend_data`). */
const MOST_LEFT = 4096;
const TITLE = "The promise nobody told the receptionist";

/** The runtime of a learning platform, as published. */
const runtime = readFileSync(createRequire(import.meta.url).resolve("scorm-again/scorm12/min").replace("/esm/", "/"));

/** A learning platform: it plays a package in a frame, keeps what it is told, and hands that over the next time. */
const platform = (mastery) => `<!doctype html><title>A platform</title><link rel="icon" href="data:,">
<script src="scorm12.js"></script>
<script>
  const API = (window.API = new Scorm12API({ autocommit: false, logLevel: 4 }));
  const kept = sessionStorage.getItem("kept");
  if (kept) API.loadFromJSON(JSON.parse(kept));
  else API.cmi.student_data.mastery_score = "${mastery}";
  const keep = () => sessionStorage.setItem("kept", JSON.stringify(API.renderCommitCMI(true).cmi));
  const heard = [];
  for (const name of ["LMSInitialize", "LMSSetValue.cmi.core.score.raw", "LMSCommit", "LMSFinish"]) {
    API.on(name, () => { heard.push(name); if (name !== "LMSInitialize") keep(); });
  }
</script>
<iframe title="A lesson" src="package/index.html" style="inline-size: 1300px; block-size: 800px; border: 0"></iframe>`;

/** What one of the two buttons of a lesson gives: its name and where it was put. */
async function taken(page, site, button) {
  await page.goto("about:blank");
  await page.goto(`${site.url}#lessons`);
  const one = page.getByRole("region", { name: "Lessons" }).getByRole("listitem").filter({ hasText: TITLE });
  await one.getByText("Teach with this lesson").click();
  const { name, bytes } = await saved(page, one.getByRole("button", { name: button }));
  await expect(one.getByRole("status")).toContainText("is made");
  const folder = mkdtempSync(join(tmpdir(), "worthwhile été "));
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return { file, name, remove: () => rmSync(folder, { recursive: true }) };
}

/** The parts of a lesson in a page or a frame. */
function lessonOf(root) {
  const step = root.getByRole("region", { name: "Step" });
  return {
    step,
    heading: step.getByRole("heading", { level: 1 }),
    button: (name) => root.getByRole("region", { name: "Lessons" }).getByRole("button", { name, exact: true }),
    said: step.getByRole("status"),
  };
}

/** Answers the one question of the second step. */
async function answerSecondStep(root) {
  const lesson = lessonOf(root);
  await expect(lesson.heading).toHaveText("Story", { timeout: 30_000 });
  await lesson.button("Next").click();
  await expect(lesson.heading).toHaveText("Look");
  await expect(lesson.step.getByRole("figure").first()).toBeVisible();
  await root.getByLabel("Your answer").fill("6");
  await lesson.button("Check").click();
  await expect(lesson.said).toHaveText("Right.");
}

/** The files of a zip file, by its list; none of them is packed. */
function unzipped(zip) {
  const files = new Map();
  let at = zip.readUInt32LE(zip.length - 6);
  for (let n = zip.readUInt16LE(zip.length - 12); 0 < n; n -= 1) {
    const [size, name] = [zip.readUInt32LE(at + 24), zip.toString("utf8", at + 46, at + 46 + zip.readUInt16LE(at + 28))];
    const from = zip.readUInt32LE(at + 42) + 30 + name.length;
    files.set(name, zip.subarray(from, from + size));
    at += 46 + name.length;
  }
  return files;
}

test("a lesson in one file runs from a disk with the network off", async ({ page, site, context }) => {
  const { file, name, remove } = await taken(page, site, "Download this lesson");
  expect(name).toBe("dental-clinic.html");
  const text = readFileSync(file, "utf8");
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MOST_BYTES);
  expect(text).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  const [, version, engine, lesson] = text.match(/^<!-- Worthwhile (\S+), engine (\w{8}), lesson (\w{8})\./m);
  expect(lesson).not.toBe("00000000");

  await context.setOffline(true);
  await page.goto("about:blank");
  await page.goto(pathToFileURL(file).href);
  await started(page);
  await expect(page.getByText(`Worthwhile ${version} · engine ${engine} · lesson ${lesson}`)).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(`^${TITLE}`));
  await expect(page.getByRole("link", { name: "All lessons" })).toHaveCount(0);
  await answerSecondStep(page);
  await expect(page.getByRole("button", { name: /^Menu of/ })).toHaveCount(0);
  await page.reload();
  await expect(lessonOf(page).heading).toHaveText("Look");
  await context.setOffline(false);
  remove();
});

test.describe("cut", () => {
  test.use({ provoked: [/corrupt/] });

  test("a file that was cut on its way says so", async ({ page, site }) => {
    const { file, remove } = await taken(page, site, "Download this lesson");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/(id="files">.{2000}).{400}/, "$1"));
    await page.goto(pathToFileURL(file).href);
    await expect(page.getByRole("alert")).toContainText("This file cannot run here");
    remove();
  });
});

test("a learning platform is told how far the student is, and hands back where they stopped", async ({ page, site, hosts }) => {
  const { file, name, remove } = await taken(page, site, "Download for an LMS");
  expect(name).toBe("dental-clinic.zip");
  const files = unzipped(readFileSync(file));
  expect([...files.keys()]).toEqual(["imsmanifest.xml", "index.html"]);
  await page.goto("about:blank");
  const manifest = await page.evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, "application/xml");
    return [...xml.querySelectorAll("title, schemaversion, parsererror")].map((one) => one.textContent);
  }, files.get("imsmanifest.xml").toString());
  expect(manifest).toEqual(["1.2", TITLE, TITLE]);

  const lms = await serveFiles(new Map([
    ["index.html", platform(10)],
    ["scorm12.js", runtime],
    ...[...files].map(([name, content]) => [`package/${name}`, content]),
  ]));
  hosts.add(lms.origin);
  await page.goto(lms.url);
  const frame = page.frameLocator("iframe");
  await answerSecondStep(frame);
  const told = () => page.evaluate(() => JSON.parse(sessionStorage.getItem("kept") ?? "null"));
  await expect.poll(async () => (await told())?.core.score.raw).toBe("17");
  expect((await told()).core.lesson_status).toBe("incomplete");
  const left = (await told()).suspend_data;
  expect(left.length).toBeGreaterThan(20);
  expect(left.length).toBeLessThanOrEqual(MOST_LEFT);

  // Closed, then opened again: this browser's own storage is not used, the platform hands over what it kept.
  await page.locator("iframe").evaluate((frame) => (frame.src = "about:blank"));
  await expect.poll(() => page.evaluate(() => heard.at(-1))).toBe("LMSFinish");
  expect((await told()).core.session_time).toMatch(/^\d+:\d\d:\d\d/);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.reload();
  await expect(lessonOf(frame).heading).toHaveText("Look", { timeout: 30_000 });
  await expect(lessonOf(frame).step.getByText("Right.", { exact: true })).toBeVisible();
  await lms.close();
  remove();
});

test.describe("offline", () => {
  test.use({ keepsCopy: true, provoked: [/Failed to load|ERR_CONNECTION|NetworkError/i] });

  test("what was taken away once can be taken away without the server", async ({ page, hosts }) => {
    const site = await serveDist();
    hosts.add(site.origin);
    await page.goto(site.url);
    await started(page);
    await expect(page.getByRole("button", { name: "Remove the offline copy" })).toBeVisible({ timeout: 30_000 });
    await page.reload();
    await started(page);
    (await taken(page, site, "Download this lesson")).remove();
    await site.close();
    (await taken(page, site, "Download for an LMS")).remove();
  });
});
