// The page shows what the model computed: every scenario and variant against the reference results.
import { readFileSync } from "node:fs";
import { test, expect, started } from "./helpers.js";
import { partsOf, valueOf } from "./page.js";

const folder = new URL("../../", import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, folder), "utf8"));

/** The period that a scenario shows first. */
function shown(scenario) {
  const froms = (scenario.variants ?? []).flatMap((variant) => variant.changes.map((change) => change.from ?? 0));
  return scenario.shows ?? Math.min(...froms);
}

test("every scenario and variant shows the reference numbers", async ({ page, site }) => {
  test.setTimeout(180_000);
  await page.goto(site.url);
  await started(page);
  const parts = partsOf(page);
  await parts.picker.click();
  const n = 17;
  await expect(page.getByRole("dialog").locator(".scenario")).toHaveCount(n);
  for (let i = 0; i < n; i += 1) {
    if (i > 0) await parts.picker.click();
    const entry = page.getByRole("dialog").locator(".scenario").nth(i);
    const title = await entry.locator(".scenario__title").textContent();
    await entry.click();
    await expect(parts.picker).toContainText(title);
    const id = ids.find((id) => json(`assets/scenarios/${id}.json`).words.en.title === title.trim());
    const scenario = json(`assets/scenarios/${id}.json`);
    const golden = json(`tests/golden/${id}.json`);
    for (const variant of golden.variants) {
      const name = variant.id === "baseline" ? "Baseline" : scenario.words.en.variants[variant.id].title;
      await parts.variant(name).check();
      const all = variant.periods[shown(scenario)].all;
      const who = all.customers > 0 ? "regular" : "new";
      const expected = {
        "Delivered value": all.delivered_value,
        Satisfaction: all[`satisfaction_${who}`],
        Loyalty: all[`retention_${who}`],
      };
      for (const [number, value] of Object.entries(expected)) {
        const found = await valueOf(page, number);
        expect(Math.abs(found - value), `${id} ${variant.id} ${number}: ${found}, ${value}`).toBeLessThan(1e-5 * Math.abs(value) + 1e-6);
      }
      const outcomes = await parts.outcomes.allTextContents();
      expect(outcomes.length).toBe(golden.outcomes.length);
      for (const outcome of outcomes) expect(outcome).toMatch(/^Holds/);
    }
  }
});

const ids = [
  "auto-club", "bad-service-advertised", "cable-maker", "computer-shop", "concert-hall", "dental-clinic", "freshness-rule",
  "guarantee", "hospital-chain", "it-outsourcing", "lab-report", "life-insurer", "phone-shopping", "savings-bank",
  "singapore-general", "two-branches", "values-and-lifestyles",
];
