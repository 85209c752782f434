// The page in one file: unpacks what the file holds, and hands it to the program (`xtask/src/enclosed.rs`).
const enclosed = (async () => {
  const [length, letters] = document.getElementById("files").textContent.trim().split(" ");
  const fours = new DataView(new ArrayBuffer((letters.length / 5) * 4));
  for (let at = 0; at < fours.byteLength; at += 4) {
    let number = 0;
    for (let i = 0; i < 5; i += 1) {
      const code = letters.charCodeAt((at / 4) * 5 + i);
      number = number * 85 + (code === 125 ? 20 : code - 40);
    }
    fours.setUint32(at, number);
  }
  const stream = new Blob([fours.buffer.slice(0, Number(length))]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
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
