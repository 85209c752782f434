// The offline copy: keeps one version of the folder whole and answers a page with the version that the page was opened with.
//
// The build writes the version and the files with their hashes in here (`xtask/src/offline.rs`). A new version waits until
// a reader takes it (`offline.js`) or no page of the old one is open; until then nothing of it is seen.
"use strict";

const VERSION = "0";
/** Each file of the folder by name, with what its content must hash to. */
const FILES = {};
/** Those that are kept once they are asked for: large, and needed by few. */
const LATER = {};

const FOLDER = new URL("./", self.location).pathname;
/** Several copies may share an origin: what a folder keeps is named after the folder. */
const OWN = `worthwhile ${FOLDER} `;
/** Which version each open page runs. */
const PAGES = `${OWN}pages`;
/** Stands among a version's files when all of them are there; no file has such a name. */
const WHOLE = "?whole";
/** A page that is being opened is not among the open ones yet; from when it has spoken it is, until it is shut (ms). */
const OPENING_MS = 60_000;

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(clients.claim().then(tidy)));
self.addEventListener("message", (event) => event.waitUntil(heed(event)));
self.addEventListener("fetch", (event) => {
  const name = nameOf(event.request);
  if (name !== undefined) event.respondWith(answer(event, name));
});

/** Fetches the whole folder, or keeps nothing of it: then the version before stays as it is. */
async function fill() {
  const cache = await caches.open(OWN + VERSION);
  if (await cache.match(WHOLE)) return; // an older version that is published again, and that a page still runs
  try {
    await Promise.all(Object.entries(FILES).map(async ([name, hash]) => cache.put(name, await whole(name, hash))));
    await cache.put(WHOLE, new Response());
  } catch (error) {
    await caches.delete(OWN + VERSION);
    throw error;
  }
}

/** A file as it must be. What the browser has is asked about, so that a first visit loads nothing twice. */
async function whole(name, integrity) {
  const ask = (cache) => fetch(name, { cache, integrity, credentials: "same-origin" });
  const response = await ask("no-cache").catch(() => ask("reload"));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  // A host may send index.html to another address; as the answer to a page, a detour is refused.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

/** The name of a file of the folder; none of what is never kept. */
function nameOf({ method, url }) {
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== self.location.origin || !pathname.startsWith(FOLDER)) return undefined;
  const name = pathname.slice(FOLDER.length) || "index.html";
  return name === "sw.js" ? undefined : name;
}

async function answer({ request, clientId, resultingClientId }, name) {
  const isPage = request.mode === "navigate";
  const version = isPage ? VERSION : await versionOf(clientId);
  const kept = version && (await find(version, name));
  if (kept && resultingClientId) await note(resultingClientId, version);
  if (kept) return kept;
  const came = version === VERSION && LATER[name] && (await keep(name));
  if (came) return came;
  // A page that has not said what it runs came from the network, and so does the rest of it, if it can be had.
  try {
    return await fetch(request);
  } catch (error) {
    const instead = await find(VERSION, name);
    if (instead) return instead;
    throw error;
  }
}

/** A file that is kept from now on; none where it does not come, or is of another version. */
async function keep(name) {
  try {
    const response = await whole(name, LATER[name]);
    await (await caches.open(OWN + VERSION)).put(name, response.clone());
    return response;
  } catch {
    return undefined;
  }
}

async function find(version, name) {
  if (!(await caches.has(OWN + version))) return undefined;
  return (await caches.open(OWN + version)).match(name, { ignoreVary: true });
}

/** What a page says: which version it runs, or that its reader takes the new one. */
async function heed({ data, source }) {
  if (data?.worthwhile === "use") await self.skipWaiting();
  if (data?.worthwhile === "runs" && source) {
    await note(source.id, String(data.version), 0);
    await tidy();
  }
}

const keyOf = (page) => `pages/${page}`;

/** Remembers a page's version, as long as that version is kept. */
async function note(page, version, since = Date.now()) {
  if (!(await caches.has(OWN + version))) return;
  const pages = await caches.open(PAGES);
  await pages.put(keyOf(page), Response.json({ version, since }));
}

async function versionOf(page) {
  if (!page || !(await caches.has(PAGES))) return undefined;
  return (await entryOf(await caches.open(PAGES), keyOf(page)))?.version;
}

async function entryOf(pages, key) {
  const entry = await pages.match(key);
  return entry?.json();
}

/** Forgets pages that are gone, and older versions that no page runs; a newer one may be waiting. */
async function tidy() {
  const own = (await caches.keys()).filter((name) => name.startsWith(OWN) && name !== PAGES);
  const older = own.slice(0, Math.max(0, own.indexOf(OWN + VERSION)));
  const open = new Set((await clients.matchAll({ type: "all", includeUncontrolled: true })).map(({ id }) => keyOf(id)));
  const needed = await versionsOf(open);
  await Promise.all(older.filter((name) => !needed.has(name)).map((name) => caches.delete(name)));
}

/** What is kept for the open pages; what is remembered of others is forgotten. */
async function versionsOf(open) {
  const needed = new Set();
  if (!(await caches.has(PAGES))) return needed;
  const pages = await caches.open(PAGES);
  for (const request of await pages.keys()) {
    const key = new URL(request.url).pathname.slice(FOLDER.length);
    const { version, since } = (await entryOf(pages, key)) ?? { since: 0 };
    if (open.has(key) || Date.now() < since + OPENING_MS) needed.add(OWN + version);
    else await pages.delete(request);
  }
  return needed;
}
