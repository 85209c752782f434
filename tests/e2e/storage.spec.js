// What the reader does survives the page; where it cannot, the page says so and works on.
import { readFile } from "node:fs/promises";
import { expect, started, test } from "./helpers.js";
import { openScenario, partsOf, valueOf } from "./page.js";

const KEY = "worthwhile:/some/path/worthwhile/";

const own = (page) => page.getByRole("region", { name: "Your own" });
const said = (page) => page.getByRole("status", { name: "Your work" });
const piece = (page, name) => own(page).getByRole("button", { name: new RegExp(`^${name} \\d`) });
const stored = (page, key = KEY) => page.evaluate((key) => localStorage.getItem(key), key);

async function open(page, url) {
  await page.goto(url);
  await started(page);
  return partsOf(page);
}

async function setField(page, name, value) {
  const field = partsOf(page).field(name);
  await field.fill(value);
  await field.press("Enter");
}

/** Waits until the work that was done is in storage. */
async function kept(page, before) {
  await expect.poll(() => stored(page)).not.toBe(before ?? null);
  await expect(page.getByText("Saved in this browser.")).toBeVisible();
}

async function showOwn(page) {
  await partsOf(page).picker.click();
  await expect(own(page)).toBeVisible();
}

async function saveAs(page, name) {
  await own(page).getByRole("textbox", { name: "Name", exact: true }).fill(name);
  await own(page).getByRole("button", { name: "Save what you see" }).click();
}

/** Downloads everything: the name of the file and what is in it. */
async function downloadAll(page, browserName) {
  const button = own(page).getByRole("button", { name: "Download everything" });
  if (browserName === "chromium") {
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    return { name: download.suggestedFilename(), everything: JSON.parse(await readFile(await download.path(), "utf8")) };
  }
  // The driver of Firefox tells of no downloads: what the link would hand over is caught.
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = function () {
      window.handedOver = fetchText(this.href).then((text) => ({ name: this.download, text }));
    };
    const blobs = new Map();
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const address = create(blob);
      blobs.set(address, blob);
      return address;
    };
    const fetchText = (address) => blobs.get(address).text();
  });
  await button.click();
  const { name, text } = await page.evaluate(() => window.handedOver);
  return { name, everything: JSON.parse(text) };
}

test("a first visit stores nothing", async ({ page, site }) => {
  await open(page, site.url);
  await expect(page.getByText("What you change is saved in this browser.")).toBeVisible();
  await showOwn(page);
  await expect(own(page)).toContainText("Nothing saved yet");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("a reload brings back levers, variant, period and figures", async ({ page, site }) => {
  const parts = await open(page, site.url);
  await parts.variant("Promise only").check();
  await setField(page, "Service", "83");
  await page.getByRole("radio", { name: "Two", exact: true }).check();
  await parts.period.press("ArrowRight");
  const [value, period] = [await valueOf(page, "Delivered value"), await parts.period.inputValue()];
  const n_figures = await page.getByRole("figure").count();
  await page.reload(); // at once: what was not written yet is written while the page goes
  await started(page);
  await expect(parts.field("Service")).toHaveValue("83");
  await expect(parts.variant("Promise only")).toBeChecked();
  expect(await parts.period.inputValue()).toBe(period);
  expect(await valueOf(page, "Delivered value")).toBe(value);
  expect(await page.getByRole("figure").count()).toBe(n_figures);
  await expect(parts.button("Undo")).toBeDisabled();
  await parts.button("Reset").click();
  await expect(parts.field("Service")).toHaveValue("70");
});

test("a key that is pressed just before the page goes counts", async ({ page, site }) => {
  const parts = await open(page, site.url);
  await setField(page, "Service", "80");
  await kept(page);
  await expect.poll(() => new URL(page.url()).hash).toContain("service");
  await parts.slider("Service").press("ArrowRight");
  const [service, value] = [await parts.field("Service").inputValue(), await valueOf(page, "Delivered value")];
  expect(service).not.toBe("80");
  await page.reload(); // at once: neither the step has come to rest, nor was the address written
  await started(page);
  await expect(parts.field("Service")).toHaveValue(service);
  expect(await valueOf(page, "Delivered value")).toBe(value);
  await expect.poll(() => new URL(page.url()).hash).toContain(`service=${service}`);
});

test("a link to what was done before opens just that, in the tab that went on", async ({ page, site }) => {
  const parts = await open(page, site.url);
  const addressOf = async (service) => {
    await setField(page, "Service", service);
    await expect.poll(() => page.url()).toContain(`service=${service}`);
    return page.url();
  };
  await addressOf("80");
  await kept(page);
  const work = await stored(page);
  const earlier = await addressOf("83");
  await kept(page, work);
  await parts.slider("Service").press("ArrowRight");
  await page.goto("about:blank");
  await open(page, earlier);
  await expect(parts.field("Service")).toHaveValue("83");
});

test("a scenario of the library comes back in a new tab", async ({ page, context, site }) => {
  const parts = await open(page, site.url);
  await openScenario(page, "Lab report");
  await expect(parts.picker).toContainText("Lab report");
  await setField(page, "Price", "11");
  await kept(page);
  await page.close();
  const next = await context.newPage();
  await open(next, site.url);
  await expect(partsOf(next).picker).toContainText("Lab report");
  await expect(partsOf(next).field("Price")).toHaveValue("11");
});

test("a link in the address comes first, and the earlier work is kept", async ({ page, context, site }) => {
  await open(page, site.url);
  await setField(page, "Service", "83");
  await kept(page);
  await page.close();
  const next = await context.newPage();
  await open(next, `${site.url}#scenario=dental-clinic`);
  await expect(partsOf(next).field("Service")).toHaveValue("70");
  await showOwn(next);
  await expect(own(next)).toContainText("where you left off");
  await piece(next, "Dental clinic").click();
  await expect(partsOf(next).field("Service")).toHaveValue("83");
});

test("nothing is written while a lever is held", async ({ page, site }) => {
  const parts = await open(page, site.url);
  await parts.slider("Service").evaluate((slider) => {
    slider.value = "90";
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await expect(parts.field("Service")).toHaveValue("90");
  await page.evaluate(() => dispatchEvent(new Event("pagehide")));
  expect(await stored(page)).toBeNull();
  await parts.slider("Service").dispatchEvent("change");
  await kept(page);
});

test("save, rename, duplicate, delete and undo", async ({ page, site }) => {
  const parts = await open(page, site.url);
  await setField(page, "Service", "83");
  await showOwn(page);
  await saveAs(page, "Friendly");
  await expect(piece(page, "Friendly")).toBeVisible();
  await own(page).getByRole("button", { name: "Rename Friendly" }).click();
  const field = own(page).getByRole("textbox", { name: "New name" });
  await expect(field).toBeFocused();
  await field.fill("Very friendly");
  // Meanwhile the page keeps what it shows: what is typed stays.
  await parts.slider("Service").evaluate((slider) => {
    slider.value = "40";
    for (const kind of ["input", "change"]) slider.dispatchEvent(new Event(kind, { bubbles: true }));
  });
  await expect(parts.field("Service")).toHaveValue("40");
  await page.evaluate(() => dispatchEvent(new Event("pagehide")));
  await expect(field).toHaveValue("Very friendly");
  await field.press("Enter");
  await own(page).getByRole("button", { name: "Duplicate Very friendly" }).click();
  await expect(piece(page, "Very friendly \\(copy\\)")).toBeVisible();
  await own(page).getByRole("button", { name: "Delete Very friendly", exact: true }).click();
  await expect(piece(page, "Very friendly")).toHaveCount(0);
  await expect(own(page).getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(piece(page, "Very friendly")).toBeVisible();
  await page.keyboard.press("Escape");
  await parts.button("Reset").click();
  await showOwn(page);
  await piece(page, "Very friendly").click();
  await expect(parts.field("Service")).toHaveValue("83");
  await parts.button("Undo").click();
  await expect(parts.field("Service")).toHaveValue("70");
});

test("everything can be downloaded and deleted", async ({ page, site, browserName }) => {
  await open(page, site.url);
  await setField(page, "Service", "83");
  await showOwn(page);
  await saveAs(page, "First");
  await saveAs(page, "Second");
  await expect(piece(page, "Second")).toBeVisible();
  const { name, everything } = await downloadAll(page, browserName);
  expect(name).toMatch(/^worthwhile-everything-\d{4}-\d\d-\d\d\.json$/);
  const names = everything.saved.shelf.items.filter((item) => item.kind === "own").map((item) => item.name);
  expect(names).toEqual(["First", "Second"]);
  await own(page).getByRole("button", { name: "Delete everything…" }).click();
  await expect(own(page).getByRole("alert")).toContainText("2 saved scenarios");
  await own(page).getByRole("button", { name: "Delete all of it" }).click();
  await expect(piece(page, "First")).toHaveCount(0);
  expect(await stored(page)).toBeNull();
  await own(page).getByRole("button", { name: "Undo" }).click();
  await expect(piece(page, "First")).toBeVisible();
  expect(await stored(page)).toContain("Second");
});

test("what is deleted stays deleted when the page is left", async ({ page, site }) => {
  await open(page, site.url);
  await setField(page, "Service", "83");
  await kept(page);
  await showOwn(page);
  await own(page).getByRole("button", { name: "Delete everything…" }).click();
  await own(page).getByRole("button", { name: "Delete all of it" }).click();
  await page.goto("about:blank");
  await open(page, site.url);
  expect(await stored(page)).toBeNull();
  await expect(partsOf(page).field("Service")).toHaveValue("70");
});

test("after a stop the page can start without the last work, which stays saved", async ({ page, site }) => {
  const parts = await open(page, site.url);
  await setField(page, "Service", "83");
  await kept(page);
  await page.evaluate(() => dispatchEvent(new CustomEvent("worthwhile-failed", { detail: "the work" })));
  await page.getByRole("button", { name: "Start afresh" }).click();
  await started(page);
  await expect(parts.field("Service")).toHaveValue("70");
  await showOwn(page);
  await piece(page, "Dental clinic").click();
  await expect(parts.field("Service")).toHaveValue("83");
});

test("two copies of the page at one origin do not see each other", async ({ page, context, site }) => {
  await open(page, site.url);
  await setField(page, "Service", "83");
  await kept(page);
  const other = await context.newPage();
  await open(other, `${site.origin}/other/`);
  await expect(partsOf(other).field("Service")).toHaveValue("70");
  await setField(other, "Service", "61");
  await expect.poll(() => stored(other, "worthwhile:/other/")).not.toBeNull();
  await page.reload();
  await started(page);
  await expect(partsOf(page).field("Service")).toHaveValue("83");
  expect(await stored(page)).not.toContain('score_service\\":61');
});

test.describe("when storage fails", () => {
  test("blocked: it is said, and the page works on", async ({ page, site }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException("denied", "SecurityError");
      };
      for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get: refuse });
    });
    const parts = await open(page, site.url);
    await expect(said(page)).toContainText("Not saved: this browser lets the page store nothing here");
    await setField(page, "Service", "83");
    await showOwn(page);
    await saveAs(page, "Mine");
    await expect(piece(page, "Mine")).toBeVisible();
    await page.keyboard.press("Escape");
    await parts.button("Reset").click();
    await showOwn(page);
    await piece(page, "Mine").click();
    await expect(parts.field("Service")).toHaveValue("83");
  });

  test("full: it is said, and what stood there stays", async ({ page, site }) => {
    await open(page, site.url);
    await setField(page, "Service", "83");
    await kept(page);
    const before = await stored(page);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await setField(page, "Service", "84");
    await expect(said(page)).toContainText("Not saved: there is no room left");
    expect(await stored(page)).toBe(before);
    await expect(partsOf(page).field("Service")).toHaveValue("84");
  });

  test("corrupt: it is put aside unchanged and can be downloaded", async ({ page, site, browserName }) => {
    await open(page, site.url);
    await setField(page, "Service", "83");
    await kept(page);
    const corrupt = (await stored(page)).replace("Dental", "Mental");
    await page.addInitScript(([key, text]) => {
      // A blank page has no storage.
      if (location.host && !localStorage.getItem(`${key}#aside-1`)) localStorage.setItem(key, text);
    }, [KEY, corrupt]);
    await page.reload();
    await started(page);
    await expect(said(page)).toContainText("could not be read");
    // The address still holds what was in sight.
    await expect(partsOf(page).field("Service")).toHaveValue("83");
    expect(await stored(page, `${KEY}#aside-1`)).toBe(corrupt);
    await setField(page, "Service", "84");
    await kept(page);
    await showOwn(page);
    await expect(own(page)).toContainText("One text could not be read");
    expect((await downloadAll(page, browserName)).everything.aside).toEqual([corrupt]);
  });

  test("newer: it is said, and what stands there stays", async ({ page, site }) => {
    const newer = '{"worthwhile_saved":2,"something":"else"}';
    await page.addInitScript(([key, text]) => {
      if (location.host) localStorage.setItem(key, text);
    }, [KEY, newer]);
    await open(page, site.url);
    await expect(said(page)).toContainText("a newer version of this page saved work here");
    await setField(page, "Service", "83");
    await showOwn(page);
    await saveAs(page, "Mine");
    await expect(piece(page, "Mine")).toBeVisible();
    expect(await stored(page)).toBe(newer);
  });

  test("removed behind the page: it is said, and can be put back", async ({ page, context, site }) => {
    await open(page, site.url);
    await setField(page, "Service", "83");
    await showOwn(page);
    await saveAs(page, "Mine");
    await page.keyboard.press("Escape");
    const other = await context.newPage();
    await open(other, site.url);
    await other.evaluate(() => localStorage.clear());
    await expect(said(page)).toContainText("has been removed, by another tab or by the browser");
    await said(page).getByRole("button", { name: "Put it back" }).click();
    expect(await stored(page)).toContain("Mine");
    await expect(said(page)).toHaveCount(0);
  });

  test("two tabs at once: both are kept", async ({ page, context, site }) => {
    await open(page, site.url);
    await setField(page, "Service", "83");
    await kept(page);
    const other = await context.newPage();
    await open(other, site.url);
    await expect(partsOf(other).field("Service")).toHaveValue("83");
    await setField(other, "Service", "61");
    await expect(said(page)).toContainText("Another tab went on from the same place. Both are kept");
    await showOwn(page);
    await piece(page, "Dental clinic").click();
    await expect(partsOf(page).field("Service")).toHaveValue("61");
    for (const tab of [page, other]) {
      await tab.reload();
      await started(tab);
    }
    const items = JSON.parse(await stored(page)).shelf.items;
    expect(items.length).toBeGreaterThanOrEqual(2);
    expect(new Set(items.map((item) => item.text)).size).toBe(2);
  });
});
