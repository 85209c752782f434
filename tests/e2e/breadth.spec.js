// The window may change its size: the parts of the page take other places, and stay what they are.
import { test, expect, started } from "./helpers.js";
import { partsOf } from "./page.js";

/** Wide, middle and phone, each reached from each other. */
const WIDTHS = [1000, 360, 1440, 360, 1000, 1440];

test("what is unfolded, typed, shown as a table or has the focus stays so at every width", async ({ page, site }) => {
  await page.goto(site.url);
  await started(page);
  const parts = partsOf(page);
  await page.locator("summary", { hasText: "Capacity" }).click();
  await page.locator("summary", { hasText: "What we assume" }).click();
  await parts.button("What is total customer value?").click();
  await parts.asTable("Value balance").click();
  await parts.field("Price").fill("abc");
  await parts.slider("Personnel").focus();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expect(parts.slider("Personnel"), `the focus at ${width}`).toBeFocused();
    await expect(parts.slider("Servers"), `a fold at ${width}`).toBeVisible();
    await expect(page.getByRole("slider", { name: /Loss aversion/i }).first()).toBeVisible();
    await expect(parts.table("Value balance"), `a table at ${width}`).toBeVisible();
    await expect(page.getByText("Kotler calls their sum total customer value.")).toBeVisible();
    await expect(parts.field("Price"), `a refused entry at ${width}`).toHaveValue("abc");
    await expect(parts.field("Price")).toHaveAttribute("aria-invalid", "true");
  }
  await page.keyboard.press("ArrowRight");
  await expect(parts.field("Personnel"), "and it still moves").not.toHaveValue("70");
  await parts.asTable("Response").click();
  await expect(parts.table("Response")).toBeVisible();
});

test("the order of the document is that of the eye at every width", async ({ page, site }) => {
  await page.goto(site.url);
  await started(page);
  const inOrder = (...parts) =>
    page.evaluate(
      (parts) => {
        const found = parts.map((part) => document.querySelector(part));
        return found.slice(1).every((next, i) => found[i].compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING);
      },
      parts,
    );
  const [gains, costs] = ["#lever-score_product", "#lever-price"];
  const figure = (name) => `figure[aria-label="${name}"]`;
  for (const width of [...WIDTHS, 360]) {
    await page.setViewportSize({ width, height: 900 });
    const order =
      width < 672
        ? [".numbers", figure("Response"), gains, figure("Value balance"), costs, figure("Loyalty curve"), ".layer", figure("Customers over time")]
        : [gains, costs, ".layer", ".numbers", figure("Value balance"), figure("Loyalty curve"), figure("Customers over time")];
    await expect.poll(() => inOrder(...order), `at ${width}`).toBe(true);
  }
});
