// The page in one file: unpacks what the file holds, and hands it to the program (`xtask/src/enclosed.rs`).
const enclosed = (async () => {
  const packed = decoded(document.getElementById("files").textContent);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const all = new Uint8Array(await new Response(stream).arrayBuffer());
  let at = all.indexOf(10) + 1;
  const lengths = JSON.parse(new TextDecoder().decode(all.subarray(0, at)));
  return new Map(Object.entries(lengths).map(([name, length]) => [name, all.subarray(at, (at += length))]));
})();

// Five letters stand for four bytes, each for a digit to base 85 (`xtask/src/enclosed.rs`); the last are fewer.
function decoded(letters) {
  const bytes = new DataView(new ArrayBuffer(Math.ceil(letters.length / 5) * 4));
  for (let at = 0; at < letters.length; at += 5) {
    let bits = 0;
    for (let i = at; i < at + 5; i += 1) {
      const letter = i < letters.length ? letters.charCodeAt(i) : 120;
      bits = bits * 85 + letter - (letter < 60 ? 35 : 36);
    }
    bytes.setUint32((at / 5) * 4, bits);
  }
  return new Uint8Array(bytes.buffer, 0, Math.floor((letters.length * 4) / 5));
}

// The program is told of files that are texts; `boot.js` begins.
document.getElementById("boot").begin = async (boot) => {
  const files = [...(await enclosed)];
  const texts = files.filter(([name]) => !name.endsWith(".wasm"));
  boot.files = Object.fromEntries(texts.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
  await __wbg_init({ module_or_path: (await enclosed).get("program.wasm") });
};
