  // A part is in the file that the page is.
  async function bytesOf(file) {
    return (await enclosed).get(file.slice(2));
  }
