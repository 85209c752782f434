// Loads parts of the program when they are first asked for, and tells the program whether they came.
const parts = (() => {
  const begun = new Map();

BYTES
  async function begin(file) {
    await WebAssembly.instantiate(await bytesOf(file), { __wasm_split: wasm });
  }

  // What did not come is asked for anew the next time.
  function once(file) {
    if (!begun.has(file)) begun.set(file, begin(file).catch((error) => (begun.delete(file), Promise.reject(error))));
    return begun.get(file);
  }

  const load = (...files) => async (callback, asked) => {
    const came = await Promise.all(files.map(once)).then(() => true, () => false);
    wasm.__indirect_function_table.get(callback)(asked, came);
  };

  return {
    LOADERS
  };
})();
