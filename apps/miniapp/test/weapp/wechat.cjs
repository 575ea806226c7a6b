const { randomBytes } = require("node:crypto");

/**
 * As much of WeChat as the app asks of it. Functions are own keys: Taro lists them, and takes what
 * it does not find there for missing.
 */

const system = {
  platform: "devtools",
  model: "iPhone 15",
  SDKVersion: "3.8.0",
  windowWidth: 375,
  windowHeight: 812,
  screenWidth: 375,
  pixelRatio: 3,
  language: "zh_CN",
  theme: "light",
  fontSizeSetting: 16,
  safeArea: { top: 44, bottom: 778 },
  statusBarHeight: 44,
};

/** Things that change by themselves. The tests make them change with `tell`. */
const changes = [
  "AppHide",
  "AppShow",
  "Error",
  "MemoryWarning",
  "NetworkStatusChange",
  "PageNotFound",
  "ThemeChange",
  "UnhandledRejection",
  "WindowResize",
];

/** Asked for and granted, with nothing to see. */
const granted = [
  "hideLoading",
  "hideToast",
  "makePhoneCall",
  "openDocument",
  "pageScrollTo",
  "saveImageToPhotosAlbum",
  "setClipboardData",
  "setNavigationBarTitle",
  "showLoading",
  "showModal",
  "showShareMenu",
  "showToast",
  "stopPullDownRefresh",
  "vibrateShort",
];

/** WeChat answers by callback, later, and with `errMsg`. */
function succeed(options, result = {}) {
  const answer = { errMsg: "ok", ...result };
  queueMicrotask(() => {
    options?.success?.(answer);
    options?.complete?.(answer);
  });
}

/** Every measurement is a box of the same size: layout is the browser's to test. */
function selectorQuery() {
  const box = { width: 375, height: 40, top: 0, left: 0, right: 375, bottom: 40, scrollTop: 0 };
  const callbacks = [];
  const query = new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === "exec") {
          return (done) =>
            setTimeout(() => {
              const boxes = callbacks.map(() => box);
              callbacks.forEach((callback) => callback?.(box));
              done?.(boxes);
            }, 0);
        }
        if (["boundingClientRect", "fields", "scrollOffset", "node", "context"].includes(name)) {
          return (first, second) => {
            callbacks.push(typeof first === "function" ? first : second);
            return query;
          };
        }
        return () => query;
      },
    },
  );
  return query;
}

/**
 * @param storage what the phone remembers: hand the same Map to two launches to kill the app between
 * @param respond answers a request's body, or throws where the network is to fail
 * @param chosen what the person picks when they are asked for a file in a chat
 * @param subscribes what the person answers when they are asked for messages
 * @param tapping whether the tap's own handler is still running
 * @param go opens, replaces and closes pages
 */
function createWeChat({
  storage,
  respond,
  chosen = [],
  go,
  subscribes = "accept",
  tapping = () => false,
}) {
  const listeners = new Map(changes.map((name) => [name, new Set()]));
  const requests = [];
  const calls = [];
  const uploads = [];

  const wx = {
    canIUse: () => true,
    chooseMessageFile: (options) => succeed(options, { tempFiles: chosen }),
    createSelectorQuery: selectorQuery,
    getAccountInfoSync: () => ({ miniProgram: { envVersion: "develop" } }),
    getAppBaseInfo: () => system,
    getDeviceInfo: () => system,
    getEnterOptionsSync: () => ({ scene: 1001, query: {} }),
    getLaunchOptionsSync: () => ({ path: "", scene: 1001, query: {} }),
    getMenuButtonBoundingClientRect: () => ({ top: 48, height: 32, width: 87, left: 281 }),
    getNetworkType: (options) => succeed(options, { networkType: "wifi" }),
    getRandomValues({ length, success }) {
      const { buffer, byteOffset } = Uint8Array.from(randomBytes(length));
      success({ randomValues: buffer.slice(byteOffset, byteOffset + length) });
    },
    getStorageSync: (key) => storage.get(key) ?? "",
    getSystemInfoSync: () => system,
    getUpdateManager: () => ({ onUpdateReady() {}, onCheckForUpdate() {}, applyUpdate() {} }),
    getWindowInfo: () => system,
    login: (options) => succeed(options, { code: "code-of-this-phone" }),
    nextTick: (then) => setTimeout(then, 0),
    getSetting: (options) =>
      succeed(options, { subscriptionsSetting: { mainSwitch: true, itemSettings: {} } }),
    openSetting: (options) => succeed(options),
    // The order in which things are asked is what counts: this one is noted at once.
    requestSubscribeMessage(options) {
      const { tmplIds } = options;
      calls.push({
        name: "requestSubscribeMessage",
        options,
        requests: requests.length,
        inTap: tapping(),
      });
      succeed(options, Object.fromEntries(tmplIds.map((id) => [id, subscribes])));
    },
    createOffscreenCanvas: (options) => {
      const call = { name: "createOffscreenCanvas", options, drawn: [] };
      calls.push(call);
      const brush = { fillRect() {}, fillText: (text) => void call.drawn.push(text) };
      return { getContext: () => brush };
    },
    canvasToTempFilePath: (options) => succeed(options, { tempFilePath: "wxfile://tmp_drawn.png" }),
    getFileSystemManager: () => ({
      unlink: (options) => void calls.push({ name: "unlink", options }),
    }),
    removeStorageSync: (key) => storage.delete(key),
    setStorageSync: (key, value) => storage.set(key, value),
    navigateBack: (options) => go("back").then(() => succeed(options)),
    navigateTo: (options) => go("open", options.url).then(() => succeed(options)),
    reLaunch: (options) => go("arrive", options.url).then(() => succeed(options)),
    redirectTo: (options) => go("replace", options.url).then(() => succeed(options)),
    switchTab: (options) => go("arrive", options.url).then(() => succeed(options)),
    request(options) {
      requests.push(options);
      const timer = setTimeout(async () => {
        try {
          const data = await respond(options.data, options);
          const header = { "content-type": "application/json", Date: new Date().toUTCString() };
          succeed(options, { statusCode: 200, header, data });
        } catch (error) {
          options.fail?.({ errMsg: `request:fail ${error.message}` });
        }
      }, 0);
      return { abort: () => clearTimeout(timer), onHeadersReceived() {}, offHeadersReceived() {} };
    },
  };
  /** Files go their own way: as a form, answered with a text. */
  wx.uploadFile = (options) => {
    uploads.push(options);
    const onProgress = new Set();
    const timer = setTimeout(async () => {
      try {
        onProgress.forEach((listener) => listener({ progress: 50 }));
        const data = JSON.stringify(await respond({ operationName: "upload" }, options));
        succeed(options, { statusCode: 201, data });
      } catch (error) {
        options.fail?.({ errMsg: `uploadFile:fail ${error.message}` });
      }
    }, 0);
    return {
      abort: () => clearTimeout(timer),
      onProgressUpdate: (listener) => void onProgress.add(listener),
    };
  };
  for (const name of granted) {
    wx[name] = (options) => {
      calls.push({ name, options });
      succeed(options, { confirm: true });
    };
  }
  for (const name of changes) {
    wx[`on${name}`] = (listener) => void listeners.get(name).add(listener);
    wx[`off${name}`] = (listener) => void listeners.get(name).delete(listener);
  }

  return {
    wx,
    requests,
    calls,
    uploads,
    tell: (name, event) => listeners.get(name).forEach((listener) => listener(event)),
  };
}

module.exports = { createWeChat };
