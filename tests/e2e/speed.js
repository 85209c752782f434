// Prints how fast the page answers; asserts nothing. `node speed.js` in this folder, after `cargo xtask dist`.
import { chromium } from "playwright-core";
import { serveDist } from "./server.js";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** Drags the slider of a lever event by event; the time from each event to the end of the frame that follows it. */
async function drag(page, name, n) {
  return page.evaluate(
    async ({ name, n }) => {
      const slider = [...document.querySelectorAll("input[type=range]")].find((one) => one.getAttribute("aria-label")?.startsWith(name));
      const long = [];
      new PerformanceObserver((list) => long.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: "longtask" });
      const low = Number(slider.min);
      const high = Number(slider.max);
      const times = [];
      for (let i = 0; i < n; i += 1) {
        await new Promise(requestAnimationFrame);
        const start = performance.now();
        slider.value = String(low + ((high - low) * ((i * 7) % 50)) / 50);
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise((done) => {
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = done;
            channel.port2.postMessage(0);
          });
        });
        times.push(performance.now() - start);
      }
      slider.dispatchEvent(new Event("change", { bubbles: true }));
      await new Promise((done) => setTimeout(done, 200));
      return { times, long };
    },
    { name, n },
  );
}

/** The script and layout time of the same drags, without waiting for frames. */
async function work(page, client, name, n) {
  const busy = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return metrics.find((metric) => metric.name === "TaskDuration").value * 1000;
  };
  const before = await busy();
  await drag(page, name, n);
  return ((await busy()) - before) / n;
}

const site = await serveDist();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(site.url);
await page.locator("main:not([aria-busy])").waitFor();
const client = await page.context().newCDPSession(page);
await client.send("Performance.enable");
for (const rate of [1, 4]) {
  await client.send("Emulation.setCPUThrottlingRate", { rate });
  for (const name of ["Service", "Price"]) {
    const { times, long } = await drag(page, name, 120);
    times.sort((a, b) => a - b);
    const ms = [0.5, 0.95, 1].map((share) => at(times, share).toFixed(1));
    console.log(`${name}, CPU ${rate}× slower: event to frame median ${ms[0]} ms, p95 ${ms[1]} ms, most ${ms[2]} ms; tasks above 50 ms: ${long.length}`);
    console.log(`  main thread busy per event: ${(await work(page, client, name, 60)).toFixed(1)} ms`);
  }
}
await browser.close();
await site.close();
