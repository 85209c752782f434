// Starts the program, and says in words when it cannot start or has stopped.
//
// A classic script: it also runs where modules are refused (a file opened from disk, a sandboxed frame), and those are
// the places that need its words. Trunk writes the names of the program's files into its data attributes; where the page is
// one file (`enclosed.js`), it is part of a module, and the element knows itself how the program begins.
(() => {
  "use strict";

  const boot = document.currentScript ?? document.getElementById("boot");
  const isEnclosed = Boolean(boot.begin);
  const { module = "", wasm = "" } = boot.dataset;
  const program = new URL(module, document.baseURI).href;
  const untouched = "Nothing was changed, and nothing was sent anywhere.";
  let failed = false;

  const FAILURES = {
    disk: {
      title: "This page must come from a web server",
      happened: "It was opened as a file from disk, and browsers do not run WebAssembly from there.",
      kept: untouched,
      advice:
        "Put the folder on any web server, or start a small one in it, for example “python3 -m http.server”, and open the address that it prints.",
    },
    browser: {
      title: "This browser cannot run the simulator",
      happened: "It has no WebAssembly, or WebAssembly is switched off.",
      kept: untouched,
      advice: "Open the page in a current Firefox, Chrome, Edge or Safari.",
    },
    frame: {
      title: "The simulator was blocked in this frame",
      happened:
        "The page that shows this frame has sandboxed it, and the simulator’s server does not allow its files to be used there.",
      kept: untouched,
      advice:
        "Open the simulator in a window of its own. Whoever runs its server can allow the frame with the header “Access-Control-Allow-Origin: *”.",
    },
    load: {
      title: "The simulator could not be loaded",
      happened:
        "One of its files did not arrive or did not run. The connection may be down, or a newer version has just replaced this one.",
      kept: untouched,
      advice: "Reload the page. If that does not help, try again in a few minutes.",
    },
    file: {
      title: "This file cannot run here",
      happened: "This browser is too old for it, or the file was cut or changed on its way.",
      kept: untouched,
      advice: "Open it in a current Firefox, Chrome, Edge or Safari, or ask for the file again.",
    },
    stop: {
      title: "The simulator has stopped",
      happened: "It met an error of its own; you did nothing wrong.",
      kept: "Nothing was sent anywhere. What you changed is saved in this browser but for the last second, unless the page said otherwise.",
      advice: "Reload the page. If it stops again, start without your last work, which stays saved; the detail below helps whoever looks for the cause.",
    },
  };

  // The program asks here for its worker, and the offline copy for its own: the scripts that the page's policy lets anybody start.
  function offerScripts() {
    const STARTED = ["worker.js", "sw.js"];
    const OWN = { createScriptURL: (name) => new URL(STARTED.find((own) => own === name), document.baseURI).href };
    const policy = self.trustedTypes ? self.trustedTypes.createPolicy("worthwhile", OWN) : OWN;
    boot.startWorker = () => new Worker(policy.createScriptURL("worker.js"), { type: "module" });
    boot.keepOffline = () =>
      navigator.serviceWorker.register(policy.createScriptURL("sw.js"), { updateViaCache: "none" });
    // The offline copy waits until the page is here; without it everything else goes on.
    addEventListener("load", () => import(new URL("offline.js", document.baseURI).href).catch(() => {}));
  }

  function element(name, className, ...children) {
    const node = document.createElement(name);
    node.className = className;
    node.append(...children);
    return node;
  }

  function button(label, className, onclick) {
    const node = element("button", `button ${className}`, label);
    node.type = "button";
    node.addEventListener("click", onclick);
    return node;
  }

  function actions(kind) {
    const row = element("p", "failure__actions");
    if (kind === "frame") {
      const link = element("a", "button button--solid", "Open in a window of its own");
      link.href = location.href;
      link.target = "_blank";
      link.rel = "noopener";
      row.append(link);
    } else if (kind !== "disk") {
      row.append(button("Reload", "button--solid", () => location.reload()));
    }
    if (kind === "stop") row.append(button("Start afresh", "button--outlined", startAfresh));
    return row;
  }

  // Without what the address says and without the last work, which stays saved (src/browser/storage.rs reads this key).
  function startAfresh() {
    const folder = location.pathname.slice(0, location.pathname.lastIndexOf("/") + 1);
    try {
      sessionStorage.setItem(`worthwhile:${folder}#work`, "0");
    } catch {
      // Where nothing can be stored there is nothing to leave out.
    }
    history.replaceState(null, "", location.pathname + location.search);
    location.reload();
  }

  // The first failure is the cause; what follows it is not told.
  function fail(kind, detail) {
    if (failed) return;
    failed = true;
    const words = FAILURES[kind];
    const title = element("h1", "failure__title", words.title);
    title.tabIndex = -1;
    const page = element("main", "failure", title);
    page.setAttribute("role", "alert");
    for (const part of [words.happened, words.kept, words.advice]) page.append(element("p", "", part));
    page.append(actions(kind));
    if (detail) {
      const summary = element("summary", "", "Technical detail");
      page.append(element("details", "failure__detail", summary, element("pre", "", String(detail))));
    }
    (document.getElementById("app") || document.body).replaceChildren(page);
    title.focus();
  }

  // Other scripts (an extension's, say) may fail without harm: only the program's own errors stop it.
  function stopIfOurs(error) {
    const trap = typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;
    if (trap || String(error && error.stack).includes(program)) fail("stop", error.stack || error);
  }

  async function begin() {
    const { default: run } = await import(program);
    await run({ module_or_path: new URL(wasm, document.baseURI) });
  }

  async function start() {
    if (!isEnclosed && location.protocol === "file:") return fail("disk");
    if (typeof WebAssembly !== "object") return fail("browser");
    try {
      await (boot.begin ?? begin)(boot);
    } catch (error) {
      fail(isEnclosed ? "file" : self.origin === "null" ? "frame" : "load", error);
    }
  }

  // The program's panic hook sends its message; the trap that follows arrives as an error and is not told again.
  addEventListener("worthwhile-failed", (event) => fail("stop", event.detail));
  addEventListener("error", (event) => stopIfOurs(event.error));
  addEventListener("unhandledrejection", (event) => stopIfOurs(event.reason));
  if (!isEnclosed) offerScripts();
  start();
})();
