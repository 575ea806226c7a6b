const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");
const { aroundText, pathTo, templatesOf, textOf, unread, write } = require("./tree.cjs");
const { createWeChat } = require("./wechat.cjs");

const built = path.join(__dirname, "../../dist/weapp");
const settle = (ms = 40) => new Promise((done) => setTimeout(done, ms));

/** Waits until something is so, or for five seconds: a busy machine draws a page later. */
async function until(isSo) {
  for (const end = Date.now() + 5_000; !isSo() && Date.now() < end;) await settle();
}

/**
 * Starts the build for WeChat in a bare context: `wx`, `App`, `Page`, `Component` and timers, and
 * none of window, document, fetch, URL or AbortController. It runs on Node's engine, so it says
 * nothing about templates, styles, or gaps in a phone's own engine.
 *
 * @param options.respond answers `{ query, operationName, variables }`, or throws where the network fails
 * @param options.chosen the files that the person picks
 * @param options.storage what an earlier launch left on the phone
 * @param options.hurries whether what the app waits for comes at once; how long it would have waited is in `waits`
 */
async function launch({
  respond = () => ({ data: {} }),
  storage = new Map(),
  chosen = [],
  dist = built,
  subscribes = "accept",
  hurries = false,
} = {}) {
  const waits = [];
  const later = (work, ms = 0, ...given) => {
    waits.push(ms);
    return setTimeout(work, hurries ? Math.min(ms, 60) : ms, ...given);
  };
  const pages = new Map();
  const stack = [];
  const warnings = [];
  const templates = templatesOf(fs.readFileSync(path.join(dist, "base.wxml"), "utf8"));
  let app;
  let loading;
  /** Whether a handler of a tap is still running: what WeChat allows only then is allowed no later. */
  let handling = false;

  const weChat = createWeChat({
    storage,
    respond,
    chosen,
    go,
    subscribes,
    tapping: () => handling,
  });
  const context = vm.createContext({
    wx: weChat.wx,
    console: {
      ...console,
      warn: (...words) => warnings.push(words.join(" ")),
      error: (...words) => warnings.push(words.map((word) => word?.stack ?? word).join(" ")),
    },
    setTimeout: later,
    clearTimeout,
    setInterval,
    clearInterval,
    App: (config) => (app = config),
    Page: (config) => pages.set(loading, config),
    Component: (config) => pages.set(loading, config),
    Behavior: (config) => config,
    getApp: () => app,
    getCurrentPages: () => stack.slice(),
    requirePlugin: () => ({}),
    __wxConfig: {},
    // In WeChat `global` is all but empty.
    global: {},
  });

  const modules = new Map();
  function load(name) {
    const file = name.endsWith(".js") ? name : `${name}.js`;
    if (modules.has(file)) return modules.get(file).exports;
    const module = { exports: {} };
    modules.set(file, module);
    const source = fs.readFileSync(path.join(dist, file), "utf8");
    const run = vm.runInContext(`(function (require, module, exports) {${source}\n})`, context, {
      filename: file,
    });
    const require = (other) => load(path.posix.join(path.posix.dirname(file), other));
    require.async = async (other) => require(other);
    run.call(undefined, require, module, module.exports);
    return module.exports;
  }

  async function open(url) {
    const [route, query = ""] = url.replace(/^\//, "").split("?");
    loading = route;
    if (!pages.has(route)) load(route);
    const config = pages.get(route);
    const page = Object.assign(Object.create(null), config, config.methods, {
      route,
      options: Object.fromEntries(query.split("&").map((pair) => pair.split("="))),
      data: structuredClone(config.data ?? {}),
      selectComponent: () => null,
      createSelectorQuery: weChat.wx.createSelectorQuery,
      setData(changed, done) {
        for (const [at, value] of Object.entries(changed)) write(page.data, at, value);
        for (const left of unread(page.data.root, templates)) warnings.push(`Error: ${left}`);
        setTimeout(() => done?.(), 0);
      },
    });
    stack.at(-1)?.onHide?.();
    stack.push(page);
    page.onLoad?.(page.options);
    page.onShow?.();
    page.onReady?.();
    await settle();
    await until(() => textOf(root()) !== "");
  }

  function close() {
    stack.pop()?.onUnload?.();
  }

  async function go(how, url) {
    if (how === "arrive") while (stack.length > 0) close();
    if (how === "replace" || how === "back") close();
    if (how === "back") stack.at(-1)?.onShow?.();
    else await open(url);
  }

  const root = () => stack.at(-1).data.root;

  /** Up from the innermost, as WeChat does: elements that do not listen take no notice. */
  async function fire(route, type, detail = {}) {
    if (!route) throw new Error(`nothing to ${type}; the page says: ${textOf(root())}`);
    for (const node of route.filter(({ v }) => v === undefined)) {
      const target = { id: node.uid ?? node.sid, dataset: { sid: node.sid } };
      handling = true;
      stack.at(-1).eh({ type, detail, target, currentTarget: target, timeStamp: Date.now() });
      handling = false;
    }
    await settle();
  }

  load("app.js");
  app.onLaunch?.(weChat.wx.getLaunchOptionsSync());
  app.onShow?.(weChat.wx.getLaunchOptionsSync());
  await settle();
  const appJson = JSON.parse(fs.readFileSync(path.join(dist, "app.json"), "utf8"));
  await open(appJson.pages[0]);

  return {
    appJson,
    storage,
    waits,
    warnings,
    settle,
    open,
    requests: weChat.requests,
    calls: weChat.calls,
    uploads: weChat.uploads,
    tell: weChat.tell,
    /** Where we are: `pages/todo/index`. */
    route: () => stack.at(-1).route,
    /** What the page says. */
    text: () => textOf(root()),
    tap: (words) => fire(aroundText(root(), words), "tap"),
    /** Types into the field with this id, or the one that fits. */
    type: (which, value) =>
      fire(
        pathTo(root(), typeof which === "function" ? which : ({ uid }) => uid === which),
        "input",
        { value },
      ),
    find: (fits) => pathTo(root(), fits)?.[0],
  };
}

/** The files of each package by its root, with their contents. What is loaded before the first page has none. */
function packagesOf(dist = built) {
  const { subPackages = [] } = JSON.parse(fs.readFileSync(path.join(dist, "app.json"), "utf8"));
  const roots = subPackages.map(({ root }) => root.replace(/\/$/, ""));
  const packages = new Map([["", new Map()], ...roots.map((root) => [root, new Map()])]);
  for (const entry of fs.readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(dist, file).split(path.sep).join("/");
    const root = roots.find((one) => name.startsWith(`${one}/`)) ?? "";
    packages.get(root).set(name, fs.readFileSync(file));
  }
  return packages;
}

const bytesOf = (files) => [...files.values()].reduce((sum, { length }) => sum + length, 0);

module.exports = { bytesOf, launch, packagesOf };
