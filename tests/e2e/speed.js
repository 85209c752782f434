// Prints how fast the page answers; asserts nothing. `node speed.js` in this folder, after `cargo xtask dist`.
import { chromium } from "playwright-core";
import { serveDist } from "./server.js";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** Moves the slider of a lever event by event: how long the page is busy with each, handler and frame together. */
async function drag(page, name, n) {
  return page.evaluate(
    async ({ name, n }) => {
      const sliders = [...document.querySelectorAll("input[type=range]")];
      const slider = sliders.find((one) => one.getAttribute("aria-label")?.startsWith(name));
      /** Resolves in the next task, after everything that is due in this one. */
      const task = () =>
        new Promise((done) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = done;
          channel.port2.postMessage(0);
        });
      const long = [];
      new PerformanceObserver((list) => long.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: "longtask" });
      const low = Number(slider.min);
      const high = Number(slider.max);
      const times = [];
      for (let i = 0; i < n; i += 1) {
        await new Promise(requestAnimationFrame);
        await task();
        const start = performance.now();
        slider.value = String(low + ((high - low) * ((i * 7) % 50)) / 50);
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        await task();
        const handled = performance.now() - start;
        const frame = await new Promise((done) => requestAnimationFrame(() => done(performance.now())));
        await task();
        times.push(handled + performance.now() - frame);
      }
      slider.dispatchEvent(new Event("change", { bubbles: true }));
      await new Promise((done) => setTimeout(done, 200));
      return { times, long };
    },
    { name, n },
  );
}

const site = await serveDist();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(site.url);
await page.locator("main:not([aria-busy])").waitFor();
const client = await page.context().newCDPSession(page);
for (const rate of [1, 4]) {
  await client.send("Emulation.setCPUThrottlingRate", { rate });
  for (const name of ["Service", "Price", "Period"]) {
    const { times, long } = await drag(page, name, 120);
    times.sort((a, b) => a - b);
    const ms = [0.5, 0.95, 1].map((share) => at(times, share).toFixed(1));
    const busy = `busy per event: median ${ms[0]} ms, p95 ${ms[1]} ms, most ${ms[2]} ms`;
    console.log(`${name}, ${rate}× slower processor, ${busy}; tasks above 50 ms: ${long.length} of ${times.length}`);
  }
}
await browser.close();
await site.close();
