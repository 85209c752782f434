// The offline copy: the page without its server, a new version beside pages that run the old one, and no copy left.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, started, test } from "./helpers.js";
import { partsOf } from "./page.js";
import { DIST, serveDist } from "./server.js";

// One browser keeps its copies for all its pages; each test has its own server, hence an origin of its own.
test.use({ keepsCopy: true, provoked: [/Failed to load|ERR_CONNECTION|404|410|NetworkError|error loading|integrity|digest/i] });

const versionOf = (page) => page.locator(".foot__version");
const shownVersion = async (page) => (await versionOf(page).textContent()).match(/Version \S+ · \w{8}/)[0];
const removal = (page) => page.getByRole("button", { name: "Remove the offline copy" });
const take = (page) => page.getByRole("button", { name: "Use it now" });
const moved = (page) => page.getByText("Another page has moved to a new version");

/** The built page on a server of its own; `publish` exchanges the folder that it serves. */
async function visited(page, hosts) {
  const host = { folder: DIST, isGone: false };
  const site = await serveDist({ folder: () => (host.isGone ? join(DIST, "emptied") : host.folder) });
  hosts.add(site.origin);
  await open(page, site);
  await expect(removal(page)).toBeVisible({ timeout: 30_000 });
  return { host, site };
}

async function open(page, site) {
  await page.goto(site.url);
  await started(page);
}

/** A new version of the built folder, as the build would list it; `spoil` changes a file behind the list's back. */
function newVersion(version, spoil) {
  const folder = mkdtempSync(join(tmpdir(), "worthwhile-"));
  cpSync(DIST, folder, { recursive: true });
  const change = (name, how) => writeFileSync(join(folder, name), how(readFileSync(join(folder, name), "utf8")));
  change("guide.html", (text) => text.replace("</article>", `<p id="news">${version}</p></article>`));
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".html"))) {
    change(name, (text) => text.replace(/data-version="\w+"/, `data-version="${version}"`));
  }
  change("sw.js", (text) => {
    const listed = text.replace(/^  "(.+)": "sha256-.+",$/gm, (_, name) => {
      const hash = createHash("sha256").update(readFileSync(join(folder, name))).digest("base64");
      return `  "${name}": "sha256-${hash}",`;
    });
    return listed.replace(/const VERSION = "\w+"/, `const VERSION = "${version}"`);
  });
  if (spoil) change(spoil, (text) => `${text} `);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Asks after a new version and waits until the browser is done with it. */
function askAgain(page) {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const coming = new Promise((resolve) => {
      registration.addEventListener("updatefound", () => {
        const worker = registration.installing;
        worker.addEventListener("statechange", () => worker.state === "installing" || resolve(worker.state));
      });
    });
    await registration.update();
    return coming;
  });
}

const kept = (page) => page.evaluate(() => caches.keys());

test("after the first visit everything works without the server", async ({ page, hosts, complaints }) => {
  const { site } = await visited(page, hosts);
  const version = await shownVersion(page);
  await site.close();
  await page.reload();
  await started(page);
  await expect(versionOf(page)).toContainText(version);
  await partsOf(page).picker.click();
  await page.getByRole("dialog").getByRole("button", { name: /^Cable maker/ }).click();
  await expect(partsOf(page).picker).toContainText("Cable maker");
  await page.getByRole("button", { name: "Model guide" }).click();
  await expect(page.getByRole("dialog").getByRole("heading", { name: "Things to try" })).toBeAttached();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Formula sheet" }).click();
  await expect(page.frameLocator(".formulas__frame").locator("details.formula").first()).toBeVisible();
  await page.goto(`${site.url}guide.html`);
  await expect(page.getByRole("main", { name: "Model guide" })).toBeVisible();
  expect(complaints.filter((one) => one.startsWith("foreign"))).toEqual([]);
});

test("the first page goes on without the server, before it is ever loaded again", async ({ page, hosts }) => {
  const { site } = await visited(page, hosts);
  await site.close();
  await partsOf(page).picker.click();
  await expect(page.getByRole("dialog").getByRole("button", { name: /^Cable maker/ })).toBeVisible();
});

test("a new version is offered, never forced, and moves the page that takes it", async ({ page, context, hosts }) => {
  const { host, site } = await visited(page, hosts);
  const old = await shownVersion(page);
  const other = await context.newPage();
  await open(other, site);
  const news = newVersion("00000002");
  host.folder = news.folder;
  expect(await askAgain(page)).toBe("installed");
  await expect(take(page)).toBeVisible();
  await expect(take(other)).toBeVisible();

  // Not taken, the old one goes on, also when it is loaded again.
  await other.reload();
  await started(other);
  await expect(versionOf(other)).toContainText(old);

  await take(page).click();
  await expect(versionOf(page)).toContainText("00000002", { timeout: 30_000 });
  await expect(moved(other)).toBeVisible();
  await expect(versionOf(other)).toContainText(old);
  const guideOf = (tab) => tab.evaluate(async () => (await (await fetch("guide.html")).text()).includes('id="news"'));
  expect([await guideOf(page), await guideOf(other)], "each page is answered with its own version").toEqual([true, false]);

  await other.getByRole("button", { name: "Load it anew" }).click();
  await expect(versionOf(other)).toContainText("00000002");
  await open(page, site);
  await expect.poll(async () => (await kept(page)).filter((name) => !/ (00000002|pages)$/.test(name))).toEqual([]);
  await other.close();
  await site.close();
  news.remove();
});

test("an update with a file that is not what it must be keeps the old version whole", async ({ page, hosts }) => {
  const { host, site } = await visited(page, hosts);
  const old = await shownVersion(page);
  const before = await kept(page);
  const news = newVersion("00000003", "formulas.html");
  host.folder = news.folder;
  expect(await askAgain(page)).toBe("redundant");
  await expect(take(page)).toHaveCount(0);
  await expect.poll(() => kept(page)).toEqual(before);
  await site.close();
  await page.reload();
  await started(page);
  await expect(versionOf(page)).toContainText(old);
  news.remove();
});

test("removing the copy leaves nothing of this folder and everything of others", async ({ page, hosts }) => {
  const { site } = await visited(page, hosts);
  await page.evaluate(() => caches.open("worthwhile /another/path/ 1"));
  await removal(page).click();
  await expect(page.getByText("The offline copy is removed")).toBeVisible();
  expect(await kept(page)).toEqual(["worthwhile /another/path/ 1"]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await site.close();
});

test("a folder that was emptied takes its copy with it", async ({ page, hosts }) => {
  const { host, site } = await visited(page, hosts);
  host.isGone = true;
  await page.reload();
  await started(page);
  await expect(page.getByText("The offline copy is removed")).toBeVisible();
  expect(await kept(page)).toEqual([]);
  await site.close();
});

test("a server that is only away for a while takes nothing", async ({ page, hosts }) => {
  const { site } = await visited(page, hosts);
  await site.close();
  await page.reload();
  await started(page);
  await expect(removal(page)).toBeVisible();
  expect((await kept(page)).length).toBe(2);
});

test("the page can be installed", async ({ page, site, request }) => {
  await page.goto(site.url);
  const link = page.locator('link[rel="manifest"]');
  const address = new URL(await link.getAttribute("href"), site.url).href;
  const manifest = await (await request.get(address)).json();
  expect([manifest.start_url, manifest.scope, manifest.display]).toEqual(["./", "./", "standalone"]);
  for (const icon of manifest.icons) {
    const answer = await request.get(new URL(icon.src, address).href);
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, icon.type]);
  }
});
