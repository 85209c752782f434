// The page's side of the offline copy: makes it after the page has loaded, offers a new version, removes the copy.
//
// Where a browser refuses (no secure context, a sandboxed frame, a private window) there is no copy, and nothing is said.
// What the copy is at stands in the `offline` of the element that starts the program; an event tells that it has changed.

const boot = document.getElementById("boot");
const folder = new URL("./", document.baseURI);
/** The names of what this folder keeps begin so (`sw.js`). */
const OWN = `worthwhile ${folder.pathname} `;
/** A page that stays open asks after a new version when it is looked at again, so often at most (ms). */
const ASK_AGAIN_MS = 3_600_000;

let registration;
let isTaken = false;

boot.offline = { state: "none", take, remove };

/** "none", "ready", "offered" (a new version waits), "moved" (another page took one) or "removed". */
function tell(state) {
  boot.offline.state = state;
  dispatchEvent(new Event("worthwhile-offline"));
}

try {
  // A build for trying things out has no version, and is always asked for anew.
  if (boot.dataset.version && isSecureContext && self.origin !== "null" && navigator.serviceWorker) await keep();
} catch {
  // Refused: the page runs without a copy.
}

async function keep() {
  const copies = navigator.serviceWorker;
  let hadCopy = Boolean(copies.controller);
  copies.addEventListener("controllerchange", () => {
    if (isTaken) return location.reload();
    if (boot.offline.state !== "removed") tell(hadCopy ? "moved" : "ready");
    hadCopy = true;
    introduce();
  });
  registration = await boot.keepOffline();
  if (!registration) return;
  introduce();
  if (registration.active) tell(registration.waiting ? "offered" : "ready");
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() < asked + ASK_AGAIN_MS) return;
    asked = Date.now();
    askAgain();
  });
  await askAgain();
}

/** A page opened without the copy says what it runs, so that it is answered with that. */
function introduce() {
  const { version } = boot.dataset;
  navigator.serviceWorker.controller?.postMessage({ worthwhile: "runs", version });
}

function watch(coming) {
  coming?.addEventListener("statechange", () => {
    if (coming.state === "installed" && registration.active && boot.offline.state !== "removed") tell("offered");
    if (coming.state === "activated" && boot.offline.state === "none") tell("ready");
  });
}

/** Asks after a new version. Where the folder has been emptied, its copy goes too; without a connection nothing happens. */
async function askAgain() {
  try {
    await registration.update();
  } catch {
    const answer = await fetch("sw.js", { method: "HEAD", cache: "no-store" }).catch(() => undefined);
    if (answer && [404, 410].includes(answer.status)) await remove();
  }
}

/** The reader takes the new version: this page moves to it, others go on as they are. */
function take() {
  isTaken = true;
  if (registration?.waiting) registration.waiting.postMessage({ worthwhile: "use" });
  else location.reload();
}

/** Removes what this folder keeps, and nothing else. */
async function remove() {
  await registration?.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OWN)).map((name) => caches.delete(name)));
  tell("removed");
}
