// Prints how fast the page answers; asserts nothing. `node speed.js` in this folder, after `cargo xtask dist`.
//
// Wall time is what the reader waits, and what whatever else the machine does draws out; the processor time of the page's
// own thread much less so, and it alone is taken apart. Busy with nothing: what the measurement itself costs.
import { chromium } from "playwright-core";
import { serveDist } from "./server.js";

const N_EVENTS = 120;
/** During the first moves after the page has come the browser still translates the program. */
const N_FIRST = 20;
/** What the browser calls its work; of each kind only what is not inside another. */
const KINDS = {
  script: ["FunctionCall", "RunMicrotasks", "FireAnimationFrame", "MinorGC", "MajorGC"],
  style: ["UpdateLayoutTree"],
  layout: ["Layout"],
  paint: ["PrePaint", "Paint", "Layerize", "Commit", "UpdateLayer"],
};
const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing"];
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Moves the slider of a lever event by event: how long the page is busy with each, handler and frame together (ms). */
function drag(page, name, moves, n) {
  return page.evaluate(
    async ({ name, moves, n }) => {
      const sliders = [...document.querySelectorAll("input[type=range]")];
      const slider = sliders.find((one) => one.getAttribute("aria-label")?.startsWith(name));
      /** Resolves in the next task, after everything that is due in this one. */
      const task = () =>
        new Promise((done) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = done;
          channel.port2.postMessage(0);
        });
      const low = Number(slider.min);
      const high = Number(slider.max);
      const times = [];
      for (let i = 0; i < n; i += 1) {
        await new Promise(requestAnimationFrame);
        await task();
        performance.mark("event");
        const start = performance.now();
        if (moves) slider.value = String(low + ((high - low) * ((i * 7) % 50)) / 50);
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        await task();
        const handled = performance.now() - start;
        const frame = await new Promise((done) => requestAnimationFrame(() => done(performance.now())));
        await task();
        times.push(handled + performance.now() - frame);
      }
      performance.mark("event");
      slider.dispatchEvent(new Event("change", { bubbles: true }));
      return times;
    },
    { name, moves, n },
  );
}

/** Does something and gives what the thread of the page did meanwhile, in order. */
async function traced(client, work) {
  const events = [];
  const take = ({ value }) => events.push(...value);
  client.on("Tracing.dataCollected", take);
  await client.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: CATEGORIES } });
  const done = await work();
  const complete = new Promise((resolve) => client.once("Tracing.tracingComplete", resolve));
  await client.send("Tracing.end");
  await complete;
  client.off("Tracing.dataCollected", take);
  const { pid, tid } = events.find((event) => event.name === "event");
  const own = events.filter((event) => event.pid === pid && event.tid === tid);
  return { done, own: own.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0)) };
}

/** The processor time of each event, of each task, and of each kind over all (ms). */
function takenApart(own) {
  const marks = own.filter((event) => event.name === "event").map((event) => event.ts);
  const during = own.filter((event) => event.ph === "X" && marks[0] <= event.ts && event.ts < marks.at(-1));
  const tasks = during.filter((event) => event.name === "RunTask");
  const perEvent = marks.slice(1).map(() => 0);
  for (const task of tasks) perEvent[marks.findLastIndex((mark) => mark <= task.ts)] += task.tdur / 1000;
  const kinds = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, 0]));
  const open = [];
  for (const { name, ts, dur, tdur = 0 } of during) {
    const kind = Object.keys(KINDS).find((kind) => KINDS[kind].includes(name));
    if (kind === undefined) continue;
    while (open.length > 0 && open.at(-1).until <= ts) open.pop();
    if (open.length > 0) kinds[open.at(-1).kind] -= tdur / 1000;
    kinds[kind] += tdur / 1000;
    open.push({ kind, until: ts + dur });
  }
  return { perEvent, tasks: tasks.map((task) => task.tdur / 1000), kinds };
}

function spread(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1);
  return `median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)} ms`;
}

function print(what, times, { perEvent, tasks, kinds }) {
  const shares = Object.entries(kinds).map(([kind, time]) => `${kind} ${(time / times.length).toFixed(1)}`);
  console.log(`${what}\n  busy per event: ${spread(times)}`);
  console.log(`  processor: ${spread(perEvent)}; of it ${shares.join(", ")}`);
  console.log(`  longest task, processor: ${Math.max(...tasks).toFixed(1)} ms; above 50 ms: ${tasks.filter((task) => 50 < task).length}`);
}

/** A page in a window of this height, and what takes its measure. */
async function opened(browser, height) {
  const page = await browser.newPage({ viewport: { width: 1440, height } });
  await page.goto(site.url);
  await page.locator("main:not([aria-busy])").waitFor();
  const client = await page.context().newCDPSession(page);
  const slow = (rate) => client.send("Emulation.setCPUThrottlingRate", { rate });
  const measure = async (what, name, moves, n) => {
    const { done, own } = await traced(client, () => drag(page, name, moves, n));
    print(what, done, takenApart(own));
    await page.waitForTimeout(500);
  };
  return { page, slow, measure };
}

const site = await serveDist();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const { page, slow, measure } = await opened(browser, 900);
await measure("Service, the first moves", "Service", true, N_FIRST);
for (const rate of [1, 4]) {
  await slow(rate);
  for (const name of ["Service", "Price", "Period"]) await measure(`${name}, ${rate}× slower processor`, name, true, N_EVENTS);
  await measure(`Nothing, ${rate}× slower processor`, "Price", false, N_EVENTS);
}
await page.close();
const tall = await opened(browser, 1400);
await drag(tall.page, "Service", true, N_FIRST);
for (const name of ["Service", "Price", "Period"]) {
  await tall.measure(`${name}, four charts on the screen`, name, true, N_EVENTS);
}
await browser.close();
await site.close();
