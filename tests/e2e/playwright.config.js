// Browsers of the system, never downloaded. A missing one fails: it is found by name when the first test launches it.
import { defineConfig, devices } from "@playwright/test";

const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";
const firefox = process.env.FIREFOX ?? "/usr/bin/firefox-esr";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export default defineConfig({
  testDir: ".",
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: "list",
  outputDir: "../../target/e2e",
  use: { viewport: { width: 1440, height: 900 } },
  projects: [
    {
      name: "chromium",
      use: { ...devices["Desktop Chrome"], launchOptions: { executablePath: chromium, args: quiet } },
    },
    {
      name: "firefox",
      testIgnore: "touch.spec.js",
      grepInvert: /, dark$/,
      use: { browserName: "firefox", channel: "moz-firefox", launchOptions: { executablePath: firefox } },
    },
    {
      // Firefox takes its colour scheme from its preferences only.
      name: "firefox dark",
      grep: /, dark$/,
      use: {
        browserName: "firefox",
        channel: "moz-firefox",
        launchOptions: {
          executablePath: firefox,
          firefoxUserPrefs: { "ui.systemUsesDarkTheme": 1, "ui.prefersReducedMotion": 1 },
        },
      },
    },
  ],
});
