// The page in the frame of another: no chrome, as high as it is, heeding documented messages and no others.
import { expect, started, test } from "./helpers.js";
import { partsOf } from "./page.js";
import { serveHost } from "./server.js";

/** The demo: a page that gives its frame the height that it is told, and notes all that it is told. */
const demo = (address, sandbox) => `<!doctype html><title>A lesson</title><link rel="icon" href="data:,">
<iframe title="Worthwhile" src="${address}" ${sandbox} style="inline-size: 100%; block-size: 10px; border: 0"></iframe>
<script>
  const frame = document.querySelector("iframe");
  const told = [];
  addEventListener("message", ({ source, data }) => {
    if (source !== frame.contentWindow) return;
    told.push(data);
    if (data?.worthwhile === 1 && data.kind === "height") frame.style.blockSize = data.height + "px";
  });
  const ask = (message) => frame.contentWindow.postMessage(message, "*");
</script>`;

const SANDBOXED = 'sandbox="allow-scripts"';

/** The page in a frame of another origin. */
async function framed(page, hosts, site, { keys = "#embed", sandbox = "" } = {}) {
  const host = await serveHost(demo(site.url + keys, sandbox));
  hosts.add(host.origin).add(site.origin);
  await page.goto(host.url);
  const frame = page.frameLocator("iframe");
  await started(frame);
  return { host, frame };
}

const heights = (page) => page.evaluate(() => told.map(({ height }) => height));
const ask = (page, message) => page.evaluate((message) => ask(message), message);
const periodOf = (frame) => partsOf(frame).period;

/** How high the page in the frame is. */
const highness = (frame) => frame.locator("#app").evaluate((root) => Math.ceil(root.getBoundingClientRect().height));

async function isAsHighAsItsPage(page, frame) {
  await expect.poll(async () => (await heights(page)).at(-1) === (await highness(frame))).toBe(true);
  const box = await page.locator("iframe").boundingBox();
  expect(box.height).toBe(await highness(frame));
}

for (const [name, sandbox] of [["of another origin", ""], ["that is sandboxed, with storage blocked", SANDBOXED]]) {
  test(`a frame ${name} shows the question, variants, levers and figures, and nothing around them`, async ({ page, hosts, site }) => {
    const { host, frame } = await framed(page, hosts, site, { sandbox });
    await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(frame.getByRole("radio", { name: "Baseline" })).toBeAttached();
    await expect(partsOf(frame).slider("Price")).toBeVisible();
    await expect(frame.getByRole("figure").first()).toBeVisible();
    await expect(frame.locator("header, footer, .story, .skip")).toHaveCount(0);
    await host.close();
  });

  test(`a frame ${name} is as high as its page, and follows it`, async ({ page, hosts, site }) => {
    const { host, frame } = await framed(page, hosts, site, { sandbox });
    await isAsHighAsItsPage(page, frame);
    const before = (await heights(page)).at(-1);
    await frame.locator(".levers summary").first().click();
    await expect.poll(async () => before < (await heights(page)).at(-1)).toBe(true);
    await isAsHighAsItsPage(page, frame);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(async () => before < (await heights(page)).at(-1)).toBe(true);
    await isAsHighAsItsPage(page, frame);
    await host.close();
  });
}

test("storage is blocked in a sandboxed frame, and the page runs there", async ({ page, hosts, site }) => {
  const { host, frame } = await framed(page, hosts, site, { sandbox: SANDBOXED });
  const refused = await frame.locator("body").evaluate(() => {
    try {
      return localStorage.length;
    } catch (error) {
      return error.name;
    }
  });
  expect(refused).toBe("SecurityError");
  await partsOf(frame).field("Price").fill("82");
  await partsOf(frame).field("Price").press("Enter");
  await expect(partsOf(frame).field("Price")).toHaveValue("82");
  await host.close();
});

test("the levers are all, eight or none", async ({ page, hosts, site }) => {
  const slidersOf = async (keys) => {
    const { host, frame } = await framed(page, hosts, site, { keys });
    await isAsHighAsItsPage(page, frame);
    const sliders = await frame.locator(".lever input[type=range]").count();
    const folds = await frame.locator(".levers summary").count();
    await host.close();
    return [sliders, 0 < folds];
  };
  expect(await slidersOf("#embed&controls=none")).toEqual([0, false]);
  expect(await slidersOf("#embed&controls=eight")).toEqual([8, false]);
  expect(await slidersOf("#embed")).toEqual([8, true]);
});

test("commands work: a period, a variant, the height", async ({ page, hosts, site }) => {
  const { host, frame } = await framed(page, hosts, site);
  await ask(page, { worthwhile: 1, kind: "period", period: 3 });
  await expect(periodOf(frame), "counted from 0, shown from 1").toHaveValue("4");
  await ask(page, { worthwhile: 1, kind: "variant", variant: "baseline" });
  await expect(frame.getByRole("radio", { name: "Baseline" })).toBeChecked();
  const n_told = (await heights(page)).length;
  await ask(page, { worthwhile: 1, kind: "height" });
  await expect.poll(async () => (await heights(page)).length).toBe(n_told + 1);
  await host.close();
});

test("what is no documented message does nothing and is not answered", async ({ page, hosts, site }) => {
  const { host, frame } = await framed(page, hosts, site);
  await isAsHighAsItsPage(page, frame);
  const shown = await frame.locator("#app").innerText();
  const n_told = (await heights(page)).length;
  await page.evaluate(() => {
    const ours = (fields) => ({ worthwhile: 1, ...fields });
    const cyclic = ours({ kind: "period" });
    cyclic.period = cyclic;
    const huge = "x".repeat(5_000_000);
    const hostile = [
      undefined, null, 0, NaN, true, "height", huge, [], [1, "height"], {}, new Date(), new Map([["worthwhile", 1]]),
      { kind: "height" }, { worthwhile: 2, kind: "height" }, { worthwhile: "1", kind: "height" }, ours({}),
      ours({ kind: "Height" }), ours({ kind: "height", height: 5 }), ours({ kind: huge }), ours({ kind: ["height"] }),
      ours({ kind: "period" }), ours({ kind: "period", period: "3" }), ours({ kind: "period", period: -1 }),
      ours({ kind: "period", period: 0.5 }), ours({ kind: "period", period: NaN }), ours({ kind: "period", period: 1e300 }),
      ours({ kind: "period", period: 999 }), ours({ kind: "period", period: 3n }), ours({ kind: "period", period: 3, to: 4 }),
      ours({ kind: "variant", variant: 1 }), ours({ kind: "variant", variant: huge }), ours({ kind: "variant", variant: "nobody" }),
      ours({ kind: "variant", variant: "<img src=x onerror=alert(1)>" }), ours({ kind: "reset" }), cyclic,
      Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`key${i}`, i])), new ArrayBuffer(1_000_000),
    ];
    hostile.forEach((message) => ask(message));
  });
  // A message that is heeded comes after all that are not.
  await ask(page, { worthwhile: 1, kind: "height" });
  await expect.poll(async () => (await heights(page)).length).toBe(n_told + 1);
  expect(await frame.locator("#app").innerText()).toBe(shown);
  await host.close();
});

test("only the page around is heeded", async ({ page, hosts, site }) => {
  const { host, frame } = await framed(page, hosts, site);
  const before = await periodOf(frame).inputValue();
  await frame.locator("body").evaluate(() => postMessage({ worthwhile: 1, kind: "period", period: 5 }, "*"));
  await ask(page, { worthwhile: 1, kind: "height" });
  await expect(periodOf(frame)).toHaveValue(before);
  await host.close();
});

test("a page that is not embedded neither tells its height nor heeds a command", async ({ page, hosts, site }) => {
  const { host, frame } = await framed(page, hosts, site, { keys: "" });
  await expect(frame.locator("header")).toBeVisible();
  const before = await periodOf(frame).inputValue();
  await ask(page, { worthwhile: 1, kind: "period", period: before === "4" ? 2 : 3 });
  await ask(page, { worthwhile: 1, kind: "height" });
  await expect(periodOf(frame)).toHaveValue(before);
  expect(await heights(page)).toEqual([]);
  await host.close();
});
