// The worker: the page's own program beside the page, started under the page's own policy.
import { expect, started, test } from "./helpers.js";

test("the worker starts under the policy, is ready, and answers", async ({ page, site }) => {
  await page.goto(site.url);
  await started(page);
  const said = await page.evaluate(async () => {
    const boot = document.getElementById("boot");
    const module = await WebAssembly.compileStreaming(fetch(boot.dataset.wasm));
    const worker = boot.startWorker();
    const next = () => new Promise((resolve) => (worker.onmessage = ({ data }) => resolve(data)));
    const ready = next();
    worker.postMessage({ program: boot.dataset.module, module });
    const first = await ready;
    const answer = next();
    worker.postMessage(Float64Array.of(1, 2, 3));
    const numbers = await answer;
    worker.terminate();
    return { first, isNumbers: numbers instanceof Float64Array, length: numbers.length };
  });
  expect(said, "nothing, then no answer to what is no question").toEqual({ first: null, isNumbers: true, length: 0 });
});
