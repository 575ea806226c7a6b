const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const { test } = require("node:test");
const { bytesOf, packagesOf } = require("./mini-program.cjs");

const packages = packagesOf();
const main = packages.get("");
const json = (name) => JSON.parse(main.get(name).toString());
const app = json("app.json");
const textsOf = (files, ending) =>
  [...files].filter(([name]) => name.endsWith(ending)).map(([, text]) => text.toString());
const kB = (bytes) => `${(bytes / 1_000).toFixed(1)} kB`;

/** Bytes that may be sent. Charts are drawn with a library, and alone need so much; others hold many pages. */
const most = {
  "": 542_000,
  "pages/insights": 500_000,
  "pages/manager": 365_000,
  "pages/discipline": 155_000,
  "pages/voices": 248_000,
};
const mostOfOthers = 60_000;

test("each package is small: the main one, which comes first, has at most 542 kB", (t) => {
  for (const [root, files] of packages) {
    const bytes = bytesOf(files);
    t.diagnostic(`${root || "main"}: ${kB(bytes)}`);
    assert.ok(bytes <= (most[root] ?? mostOfOthers), `${root || "main"} has ${kB(bytes)}`);
  }
});

test("what managers ask and read is in their package", () => {
  const mainJs = textsOf(main, ".js").join("");
  const managers = textsOf(packages.get("pages/manager"), ".js").join("");
  for (const words of ["query Obligations", "mutation PublishNotice", "mutation ImportRoster"]) {
    assert.ok(managers.includes(words), `${words} is with the managers' pages`);
    assert.ok(!mainJs.includes(words), `${words} is in the main package`);
  }
  assert.ok(
    managers.includes("以工号认人") && !mainJs.includes("以工号认人"),
    "words of the roster",
  );
  assert.ok(mainJs.includes("query MyTodo"));
});

test("every element of a template is closed", () => {
  for (const text of [...packages.values()].flatMap((files) => textsOf(files, ".wxml"))) {
    const open = [];
    for (const [, end, name, closed] of text.matchAll(
      /<(\/?)([a-z][\w-]*)(?:"[^"]*"|[^">])*?(\/?)>/g,
    )) {
      if (end) assert.equal(open.pop(), name);
      else if (!closed) open.push(name);
    }
    assert.deepEqual(open, []);
  }
});

test("Chinese is written as itself", () => {
  for (const [root, files] of packages) {
    const escaped =
      textsOf(files, ".js")
        .join("")
        .match(/\\u[4-9][0-9a-f]{3}/gi) ?? [];
    // Libraries name a few ranges of characters.
    assert.ok(escaped.length < 50, `${root || "main"}: ${escaped.length} characters are escaped`);
  }
});

test("packages of what everybody uses come as soon as 待办 is there", () => {
  const [rule] = Object.values(app.preloadRule);
  assert.deepEqual(Object.keys(app.preloadRule), ["pages/todo/index"]);
  assert.equal(rule.network, "all");
  assert.ok(rule.packages.includes("pages/rules") && rule.packages.includes("pages/task"));
  assert.ok(!rule.packages.includes("pages/manager") && !rule.packages.includes("pages/insights"));
  const roots = app.subPackages.map(({ root }) => root);
  assert.deepEqual(
    rule.packages.filter((root) => !roots.includes(root)),
    [],
  );
  // WeChat preloads at most 2 MB for a page.
  const bytes = rule.packages.reduce((sum, root) => sum + bytesOf(packages.get(root)), 0);
  assert.ok(bytes < 2_000_000, kB(bytes));
});

test("WeChat's search finds no page", () => {
  assert.equal(app.sitemapLocation, "sitemap.json");
  const { rules } = json("sitemap.json");
  assert.deepEqual(rules, [{ action: "disallow", page: "*" }]);
});

test("the app's id is the one of the build's environment", () => {
  const given = process.env.TARO_APP_ID;
  const written = JSON.parse(
    fs.readFileSync(path.join(__dirname, "../../project.config.json"), "utf8"),
  );
  assert.equal(json("project.config.json").appid, given ?? written.appid);
});

/** What WeChat counts as personal, or shows a privacy notice for: its documents, 用户隐私保护指引. */
const PRIVATE = [
  "addPhoneCalendar addPhoneContact addPhoneRepeatCalendar authorize checkIsAddedToMyMiniProgram",
  "chooseAddress chooseContact chooseImage chooseInvoice chooseInvoiceTitle chooseLicensePlate",
  "chooseLocation chooseMedia chooseMessageFile choosePoi chooseVideo createCameraContext",
  "createLivePusherContext getBluetoothDevices getClipboardData getDeviceInfo getFuzzyLocation",
  "getLocation getRecorderManager getSystemInfo getUserInfo getUserProfile getWeRunData login makePhoneCall",
  "onAccelerometerChange onCompassChange onGyroscopeChange onLocationChange onUserCaptureScreen",
  "openBluetoothAdapter openLocation saveImageToPhotosAlbum saveVideoToPhotosAlbum scanCode",
  "setClipboardData startAccelerometer startCompass startGyroscope startLocationUpdate startRecord",
].flatMap((line) => line.split(" "));

test("the privacy page names what is used of the phone, and nothing else is used", () => {
  const page = textsOf(packages.get("pages/privacy"), ".js").join("");
  // Taro's own files name every interface there is.
  const own = [...packages].flatMap(([, files]) =>
    [...files].filter(([name]) => name.endsWith(".js") && !/^(taro|vendors|app)\.js$/.test(name)),
  );
  const ours = own.filter(([name]) => !name.startsWith("pages/privacy/"));
  const code = ours.map(([, text]) => text.toString()).join("");
  const used = PRIVATE.filter((name) => new RegExp(`\\.${name}\\(`).test(code));
  const told = PRIVATE.filter((name) => page.includes(`"${name}"`));
  assert.ok(used.includes("chooseMessageFile") && used.includes("login"), used.join());
  assert.deepEqual(told.toSorted(), used.toSorted());
  assert.ok(page.includes("用到这台设备的什么"));
});
