// Parts of the program that come when they are first asked for.
import { expect, started, test } from "./helpers.js";
import { partsOf } from "./page.js";
import { serveHost } from "./server.js";

/** The files of the program that the page has asked for, by name. */
function programs(page) {
  const names = [];
  page.on("request", (request) => {
    const name = new URL(request.url()).pathname.split("/").pop();
    if (name.endsWith(".wasm")) names.push(name);
  });
  return names;
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("a first visit loads one program", async ({ page, site }) => {
    const names = programs(page);
    await page.goto(site.url);
    await started(page);
    await expect(partsOf(page).figure("Response")).toBeVisible();
    expect(names).toEqual([expect.stringMatching(/^worthwhile-/)]);
  });
});

test("a part is asked for once", async ({ page, site }) => {
  const names = programs(page);
  await page.goto(site.url);
  await started(page);
  const { button } = partsOf(page);
  await button("Edit schedule").click();
  const schedule = page.getByRole("group", { name: "Schedule" });
  await expect(schedule).toBeVisible();
  await page.locator("[aria-controls=schedule]").click();
  await expect(schedule).toHaveCount(0);
  await button("Edit schedule").click();
  await expect(schedule).toBeVisible();
  expect(names.filter((name) => name.startsWith("schedule-"))).toHaveLength(1);
});

test("what keeps a state does not come under a hand", async ({ page, site }) => {
  const names = programs(page);
  await page.goto(site.url);
  await started(page);
  const { field, slider } = partsOf(page);
  await slider("Service").evaluate((slider) => {
    slider.value = "90";
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await expect(field("Service")).toHaveValue("90");
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(names.filter((name) => name.startsWith("keep-"))).toEqual([]);
  await slider("Service").dispatchEvent("change");
  await expect.poll(() => names).toContainEqual(expect.stringMatching(/^keep-/));
});

test.describe("where the connection is down", () => {
  test.use({ provoked: [/Failed to load resource|schedule-/] });

  test("a part that does not come can be asked for again", async ({ page, site }) => {
    await page.goto(site.url);
    await started(page);
    await page.route("**/schedule-*.wasm", (route) => route.abort());
    await partsOf(page).button("Edit schedule").click();
    await expect(page.getByRole("alert")).toContainText("did not arrive");
    await page.unroute("**/schedule-*.wasm");
    await partsOf(page).button("Try again").click();
    await expect(page.getByRole("group", { name: "Schedule" })).toBeVisible();
  });
});

test("parts come in a sandboxed frame of another origin too", async ({ page, hosts, site }) => {
  const frame = `<iframe sandbox="allow-scripts" src="${site.url}" width="1200" height="800"></iframe>`;
  const host = await serveHost(`<!doctype html><title>host</title><link rel="icon" href="data:,">${frame}`);
  hosts.add(host.origin).add(site.origin);
  await page.goto(host.url);
  const inside = page.frameLocator("iframe");
  await started(inside);
  await inside.getByRole("button", { name: "Edit schedule" }).click();
  await expect(inside.getByRole("group", { name: "Schedule" })).toBeVisible();
  await host.close();
});
