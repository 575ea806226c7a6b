import { deviceName } from "./devices.zh-cn.ts";

const WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko)";

it.each([
  [
    `Mozilla/5.0 (Linux; Android 14; V2309A) ${WEBKIT} Chrome/137.0 Mobile Safari/537.36`,
    "安卓 · Chrome",
  ],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) ${WEBKIT} Version/18.5 Safari/604.1`,
    "iPhone · Safari",
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/137.0 Safari/537.36 Edg/137.0`,
    "Windows · Edge",
  ],
  [
    `Mozilla/5.0 (Linux; Android 14) ${WEBKIT} Chrome/116.0 Mobile MicroMessenger/8.0.50`,
    "安卓 · 微信里的浏览器",
  ],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "Linux · Firefox"],
  ["Mozilla/5.0 (compatible)", "浏览器"],
  ["微信 iPhone 15<iPhone15,4>", "微信 iPhone 15<iPhone15,4>"],
  [null, "没说是什么设备"],
])("%s is shown as %s", (client, shown) => expect(deviceName(client)).toBe(shown));
