// The reader who doubts: another theory, other customers, a service taken apart, and what changes cost.
import { test, expect, started } from "./helpers.js";
import { partsOf, valueOf } from "./page.js";

async function open(page, site) {
  await page.goto(site.url);
  await started(page);
  return partsOf(page);
}

/** Opens a fold by its name. */
async function unfold(page, name) {
  const fold = page.locator(".layer", { has: page.locator("summary", { hasText: name }) });
  await fold.locator("summary").first().click();
  return fold;
}

async function type(parts, name, value) {
  await parts.field(name).fill(value);
  await parts.field(name).press("Enter");
}

test("another theory changes what must come out, and undo brings it back", async ({ page, site }) => {
  const parts = await open(page, site);
  const assumed = parts.outcomes.filter({ hasText: "not under these assumptions" });
  await expect(assumed).toHaveCount(0);
  const fold = await unfold(page, "What we assume");
  const satisfaction = fold.getByRole("group", { name: "How a gap becomes satisfaction" });
  const loyalty = fold.getByRole("group", { name: "How satisfaction becomes loyalty" });
  await expect(satisfaction.getByRole("button", { name: "Zone of tolerance" })).toHaveAttribute("aria-pressed", "true");
  await expect(loyalty.getByRole("heading")).toContainText("none of these");
  const competitive = loyalty.getByRole("button", { name: "Competitive market" });
  await expect(competitive).toHaveAccessibleDescription(/Source: Jones and Sasser 1995/);
  const before = await valueOf(page, "Loyalty");
  await competitive.click();
  await expect(competitive).toHaveAttribute("aria-pressed", "true");
  await expect(assumed).toHaveCount(3);
  await expect(assumed.first()).toContainText(/^Does not hold/);
  expect(await valueOf(page, "Loyalty")).not.toBeCloseTo(before, 3);
  await parts.button("Undo").click();
  await expect(assumed).toHaveCount(0);
  expect(await valueOf(page, "Loyalty")).toBeCloseTo(before, 9);
});

test("customers are split into kinds and joined again", async ({ page, site }) => {
  await open(page, site);
  const before = await valueOf(page, "Delivered value");
  const fold = await unfold(page, "Who the customers are");
  const split = fold.getByRole("switch", { name: "Split into kinds of customers" });
  await expect(fold).toContainText("Achievers (40%), Believers (35%), Strugglers (25%)");
  await split.click();
  await expect(split).toBeChecked();
  expect(await valueOf(page, "Delivered value")).not.toBeCloseTo(before, 3);
  await split.click();
  await expect(split).not.toBeChecked();
  expect(await valueOf(page, "Delivered value")).toBeCloseTo(before, 9);
});

test("a service taken apart keeps its numbers until a dimension moves", async ({ page, site }) => {
  const parts = await open(page, site);
  const before = await valueOf(page, "Delivered value");
  await parts.button("Take apart").click();
  await expect(parts.slider("Reliability")).toBeVisible();
  await expect(parts.field("Service")).toBeDisabled();
  expect(await valueOf(page, "Delivered value")).toBeCloseTo(before, 9);
  await type(parts, "Reliability", "40");
  const moved = await valueOf(page, "Delivered value");
  expect(moved).toBeLessThan(before);
  await type(parts, "How stages combine", "-50");
  expect(await valueOf(page, "Delivered value"), "the weakest link rules").toBeLessThan(moved);
  await unfold(page, "What we assume");
  await expect(page.getByRole("slider", { name: "How stages combine" })).toHaveCount(1);
  await parts.button("Put together").click();
  await expect(parts.slider("Reliability")).toHaveCount(0);
  await expect(parts.field("Service")).toBeEnabled();
});

test("improvements cost money, against a budget, until play is free", async ({ page, site }) => {
  const parts = await open(page, site);
  const firm = page.getByRole("group", { name: "What the firm does" });
  const cost = firm.getByText("Your changes cost", { exact: false });
  await expect(firm.getByRole("meter")).toHaveCount(0);
  await type(parts, "Service", "75");
  await expect(cost).toHaveText("Your changes cost $4,000 a quarter");
  await expect(firm.getByRole("meter", { name: "Budget" })).toHaveAttribute("aria-valuetext", "$2,000 left of a budget of $6,000");
  await type(parts, "Service", "80");
  await expect(firm.getByText("$2,000 over the budget of $6,000")).toBeVisible();
  await firm.getByText("What costs how much").click();
  await expect(firm.getByRole("listitem")).toHaveText(/Service, better by 10\s*\$8,000/);
  await firm.getByRole("switch", { name: "Free play" }).click();
  await expect(cost).toHaveCount(0);
  await expect(firm.getByRole("switch", { name: "Free play" }), "the way back stays where it was").toBeFocused();
  await parts.button("Undo").click();
  await expect(cost).toHaveText("Your changes cost $8,000 a quarter");
});

test("play can be free before anything is moved", async ({ page, site }) => {
  const parts = await open(page, site);
  const fold = await unfold(page, "Money");
  await fold.getByRole("switch", { name: "Free play" }).click();
  await type(parts, "Service", "90");
  await expect(page.getByText("Your changes cost", { exact: false })).toHaveCount(0);
});

test("under a hand no line comes or goes", async ({ page, site }) => {
  const parts = await open(page, site);
  const slider = parts.slider("Service");
  const box = await slider.boundingBox();
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.95, box.y + box.height / 2, { steps: 5 });
  await expect(parts.field("Service")).not.toHaveValue("70");
  expect((await slider.boundingBox()).y).toBeCloseTo(box.y, 0);
  await page.mouse.up();
  await expect(page.getByText("Your changes cost", { exact: false })).toBeVisible();
});
