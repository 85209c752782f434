// The parts of the page by the names that assistive technology relies on.

/** The page as its users find things in it. */
export function partsOf(page) {
  const figure = (name) => page.getByRole("figure", { name, exact: true });
  return {
    number: (name) => page.getByRole("status", { name, exact: true }).or(page.locator(`output[aria-label="${name}"]`)).or(page.getByLabel(name, { exact: true }).and(page.locator("output"))).first(),
    slider: (name) => page.getByRole("slider", { name }).first(),
    field: (name) => page.getByRole("textbox", { name }).first(),
    variant: (name) => page.getByRole("radio", { name, exact: true }),
    button: (name) => page.getByRole("button", { name, exact: true }),
    picker: page.getByRole("button", { name: /^Scenario/ }),
    outcomes: page.getByRole("list", { name: "What must come out" }).getByRole("listitem"),
    said: page.getByRole("status", { name: "Last change" }),
    figure,
    table: (name) => page.getByRole("table", { name, exact: true }),
    asTable: (name) => figure(name).getByRole("button", { name: /table/i }),
    period: page.getByRole("slider", { name: "Period" }),
  };
}

/** The full-precision number behind a headline. */
export async function valueOf(page, name) {
  return Number(await partsOf(page).number(name).getAttribute("data-value"));
}

/** Opens a scenario by its title, through the picker. */
export async function openScenario(page, title) {
  await partsOf(page).picker.click();
  await page.getByRole("dialog").getByRole("button", { name: new RegExp(`^${title}`) }).click();
}
