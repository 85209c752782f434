// The page in one file: unpacks what the file holds, and hands it to the program (`xtask/src/enclosed.rs`).
const enclosed = (async () => {
  const letters = document.getElementById("files").textContent;
  const packed = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const all = new Uint8Array(await new Response(stream).arrayBuffer());
  let at = all.indexOf(10) + 1;
  const lengths = JSON.parse(new TextDecoder().decode(all.subarray(0, at)));
  return new Map(Object.entries(lengths).map(([name, length]) => [name, all.subarray(at, (at += length))]));
})();

// The program is told of files that are texts; `boot.js` begins.
document.getElementById("boot").begin = async (boot) => {
  const files = [...(await enclosed)];
  const texts = files.filter(([name]) => !name.endsWith(".wasm"));
  boot.files = Object.fromEntries(texts.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
  await __wbg_init({ module_or_path: (await enclosed).get("program.wasm") });
};
