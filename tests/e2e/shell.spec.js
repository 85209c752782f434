// The shell around the program: it starts under its own policy, and says in words when it cannot.
import { pathToFileURL } from "node:url";
import { expect, started, test } from "./helpers.js";
import { DIST, serveDist, serveHost } from "./server.js";

const failure = (root) => root.locator("main.failure");

test("the page starts without a complaint", async ({ page, site }) => {
  await page.goto(site.url);
  await started(page);
});

test("every file is asked for below the page's own folder", async ({ page, site }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(site.url);
  await started(page);
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
});

test("a panic is told in words, with its detail", async ({ page, site }) => {
  await page.goto(site.url);
  await started(page);
  await page.evaluate(() => dispatchEvent(new CustomEvent("worthwhile-failed", { detail: "the reason" })));
  await expect(failure(page)).toContainText("The simulator has stopped");
  await expect(failure(page).locator("pre")).toHaveText("the reason");
  await page.getByRole("button", { name: "Reload", exact: true }).click();
  await started(page);
});

test("a link that stops the program can be left behind", async ({ page, site }) => {
  await page.goto(`${site.url}#unreadable`);
  await page.locator("#app").waitFor();
  await page.evaluate(() => dispatchEvent(new CustomEvent("worthwhile-failed", { detail: "the link" })));
  await page.getByRole("button", { name: "Start afresh" }).click();
  await started(page);
  expect(page.url()).toBe(site.url);
});

test.describe("when something is missing", () => {
  test.use({
    provoked: [/Failed to load|ERR_FAILED|404|NetworkError|error loading|preload|CORS|Cross-Origin|file:|blocked/i],
  });

  test("opened from disk it says what to do", async ({ page }) => {
    await page.goto(pathToFileURL(`${DIST}/index.html`).href);
    await expect(failure(page)).toContainText("This page must come from a web server");
  });

  test("a program that does not arrive is told in words", async ({ page, site }) => {
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto(site.url);
    await expect(failure(page)).toContainText("The simulator could not be loaded");
  });

  test("a module that does not arrive is told in words", async ({ page, site }) => {
    await page.route(/worthwhile-.*\.js$/, (route) => route.fulfill({ status: 404 }));
    await page.goto(site.url);
    await expect(failure(page)).toContainText("The simulator could not be loaded");
  });

  test("a sandboxed frame without the header says why it is empty", async ({ page, hosts }) => {
    const closed = await serveDist({ cors: false });
    const frame = await openInFrame(page, hosts, closed);
    await expect(failure(frame)).toContainText("The simulator was blocked in this frame");
    await expect(frame.getByRole("link", { name: "Open in a window of its own" })).toHaveAttribute("href", closed.url);
    await closed.close();
  });
});

test("a sandboxed frame of another origin runs the program", async ({ page, hosts, site }) => {
  await started(await openInFrame(page, hosts, site));
});

test.describe("the watch", () => {
  test.use({ provoked: [/policy|settings blocked|foreign request/i] });

  test("sees a violation", async ({ page, site, complaints }) => {
    await page.goto(site.url);
    await page.evaluate(() => {
      const image = document.createElement("img");
      image.src = "http://example.invalid/pixel.png";
      document.body.append(image);
    });
    await expect.poll(() => complaints.join(" ")).toContain("policy violation: img-src");
  });

  test("sees a foreign request", async ({ page, complaints }) => {
    const stranger = await serveHost(pageOf(""));
    await page.goto(stranger.url);
    expect(complaints).toContain(`foreign request: ${stranger.url}`);
    await stranger.close();
  });
});

const pageOf = (body) => `<!doctype html><title>host</title><link rel="icon" href="data:,">${body}`;

async function openInFrame(page, hosts, site) {
  const frame = `<iframe sandbox="allow-scripts" src="${site.url}" width="1200" height="800"></iframe>`;
  const host = await serveHost(pageOf(frame));
  hosts.add(host.origin).add(site.origin);
  await page.goto(host.url);
  return page.frameLocator("iframe");
}
