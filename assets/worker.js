// Answers questions beside the page: the page's own program, in a place without a window.
//
// The page sends its program and the compiled code, so that nothing is asked for again; the program then says that it is
// ready and takes the messages that follow.
"use strict";

onmessage = async ({ data: { program, module } }) => {
  onmessage = null;
  const { default: run } = await import(program);
  await run({ module_or_path: module });
};
