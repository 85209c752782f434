// A static server as plain as the hosts the page is made for: a folder below a path, the right types, 404 for the rest.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

export const DIST = fileURLToPath(new URL("../../dist", import.meta.url));
const BELOW = "/some/path/worthwhile/";
const ELSEWHERE = "/other/";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** Serves the built page on a free port, in two folders; `cors` sends the header that lets a sandboxed frame run it. */
export function serveDist({ cors = true, folder = () => DIST } = {}) {
  return listen(BELOW, async (path) => {
    const below = [BELOW, ELSEWHERE].find((below) => path.startsWith(below));
    if (below === undefined) return undefined;
    const name = normalize(path.slice(below.length) || "index.html");
    if (name.startsWith("..")) return undefined;
    const type = TYPES[extname(name)] ?? "application/octet-stream";
    const headers = cors ? { "Access-Control-Allow-Origin": "*" } : {};
    return { body: await readFile(join(folder(), name)), headers: { "Content-Type": type, ...headers } };
  });
}

/** Serves one page of another origin, for example one that holds the built page in a frame. */
export function serveHost(html) {
  return listen("/", async (path) => {
    return path === "/" ? { body: html, headers: { "Content-Type": TYPES[".html"] } } : undefined;
  });
}

/** Serves files by their names, the first page among them. */
export function serveFiles(files) {
  return listen("/", async (path) => {
    const name = path.slice(1) || "index.html";
    const type = TYPES[extname(name)] ?? "application/octet-stream";
    return files.has(name) ? { body: files.get(name), headers: { "Content-Type": type } } : undefined;
  });
}

async function listen(path, answer) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const found = await answer(decodeURIComponent(pathname)).catch(() => undefined);
    response.writeHead(found ? 200 : 404, found?.headers);
    response.end(found?.body);
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin, url: origin + path, close };
}
