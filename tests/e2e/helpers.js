// What every journey shares: the served page, and a watch that fails the test on anything that went wrong unseen.
import { test as base, expect } from "@playwright/test";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { DIST, serveDist } from "./server.js";

export { expect };

export const test = base.extend({
  /** The built page, served below a path with the CORS header. */
  site: [
    async ({}, use) => {
      if (!existsSync(join(DIST, "index.html"))) throw new Error("dist/ is missing: run cargo xtask dist first");
      const site = await serveDist();
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],

  /** Complaints that a test provokes on purpose, as patterns. */
  provoked: [[], { option: true }],

  /** Whether the browser keeps an offline copy; only its own tests want it, for it loads the folder once more each time. */
  keepsCopy: [false, { option: true }],

  /** Origins besides the site's that a test brings itself. */
  hosts: async ({}, use) => use(new Set()),

  /** Console errors, uncaught errors, policy violations and foreign requests; empty at the end of each test. */
  complaints: [
    async ({ page, context, site, hosts, provoked, keepsCopy }, use) => {
      const complaints = [];
      if (!keepsCopy) await context.addInitScript(keepNoCopy);
      await watch(page, (url) => isOwn(url, [site.origin, ...hosts]), complaints);
      await use(complaints);
      const unprovoked = complaints.filter((one) => !provoked.some((pattern) => pattern.test(one)));
      expect(unprovoked, "console errors, policy violations and foreign requests").toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until the program has taken the place of the static first paint; `root` is a page or a frame. */
export async function started(root) {
  await expect(root.locator("main[aria-busy]")).toHaveCount(0, { timeout: 30_000 });
  await expect(root.locator("#app > *").first()).toBeVisible();
  await expect(root.locator("main.failure")).toHaveCount(0);
}

function keepNoCopy() {
  try {
    navigator.serviceWorker.register = async () => undefined;
  } catch {
    // A sandboxed frame refuses it by itself.
  }
}

async function watch(page, own, complaints) {
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!own(request.url())) complaints.push(`foreign request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

function isOwn(url, origins) {
  const { protocol, origin } = new URL(url);
  return ["about:", "blob:", "data:", "file:"].includes(protocol) || origins.includes(origin);
}
