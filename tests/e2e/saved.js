// What the page lets the reader save.
import { readFileSync } from "node:fs";

/** What the browser saves when a button is pressed; Firefox tells nobody of its downloads, so its link is read instead. */
export async function saved(page, button) {
  if (page.context().browser().browserType().name() === "firefox") return savedByLink(page, button);
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function savedByLink(page, button) {
  await page.evaluate(() => {
    const [blobs, make] = [new Map(), URL.createObjectURL.bind(URL)];
    URL.createObjectURL = (blob) => {
      const address = make(blob);
      blobs.set(address, blob);
      return address;
    };
    globalThis.link = new Promise((resolve) => {
      const take = (event) => {
        event.preventDefault();
        const [name, reader] = [event.target.download, new FileReader()];
        reader.onload = () => resolve([name, reader.result.replace(/^[^,]*,/, "")]);
        reader.readAsDataURL(blobs.get(event.target.href));
      };
      document.addEventListener("click", (event) => event.target.closest("a[download]") && take(event), { capture: true });
    });
  });
  await button.click();
  const [name, bytes] = await page.evaluate(() => globalThis.link);
  return { name, bytes: Buffer.from(bytes, "base64") };
}
