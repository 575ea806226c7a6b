/**
 * Checks a receipt: `pnpm verify-receipt FILE [--key FILE|BASE64] [--text FILE]`.
 *
 * Needs nothing of the product but the organisation's public key (`/keys/<organisation>.pem`), so
 * that a signature can be checked by whoever does not trust us, years from now. FILE is JSON:
 * `{ "payload": {…}, "signature": base64, "publicKey": base64 }`. The signature is Ed25519 over the
 * payload's canonical JSON (RFC 8785) in UTF-8. With `--text`, the text that was on screen must have
 * the hash that the receipt states. Exits 0 when everything holds, 1 when anything does not, and 2 when
 * the signature fits the key that the receipt itself names, but no `--key` was given to compare it with:
 * anybody can sign a receipt with a key of their own.
 */
import { createHash, createPublicKey, verify } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

class Broken extends Error {}

/** RFC 8785, for what a receipt consists of; numbers are whole. */
function canonical(value) {
  if (value === null || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "string" && value.isWellFormed()) return JSON.stringify(value);
  if (Number.isSafeInteger(value) && !Object.is(value, -0)) return String(value);
  if (typeof value !== "object") throw new Broken("内容里有回执不会用到的写法");
  const keys = Object.keys(value).sort(); // By UTF-16 code units, as the RFC asks.
  return `{${keys.map((key) => `${canonical(key)}:${canonical(value[key])}`).join(",")}}`;
}

/** How many keys there are in all; a key said twice is in the text, but not in the value. */
const countKeys = (value) =>
  value === null || typeof value !== "object"
    ? 0
    : Object.values(value).reduce((sum, each) => sum + countKeys(each), 0) +
      (Array.isArray(value) ? 0 : Object.keys(value).length);

function parse(text, what) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Broken(`${what}不是完整的 JSON`);
  }
  const colons = text.replace(/"(?:[^"\\]|\\.)*"/g, "").split(":").length - 1;
  if (colons !== countKeys(value)) throw new Broken(`${what}里有重复的字段`);
  return value;
}

/** Only one spelling of the same bytes counts. */
function bytes(base64, what) {
  const read = Buffer.from(String(base64), "base64");
  if (read.length === 0 || read.toString("base64") !== base64)
    throw new Broken(`${what}不是 Base64`);
  return read;
}

/**
 * Whether a key is a point of small order, or written in a way that no key is: under such a key one
 * signature fits many texts, or all. Nobody who makes a key as intended gets one.
 */
function isWeak(key) {
  const y = key.export({ type: "spki", format: "der" }).subarray(-32);
  // The highest bit is the sign of the other coordinate.
  y[31] &= 0x7f;
  const value = BigInt(`0x${Buffer.from(y).reverse().toString("hex")}`);
  return value >= PRIME || SMALL_ORDER.has(value);
}
const PRIME = 2n ** 255n - 19n;
const ORDER_EIGHT = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;
const SMALL_ORDER = new Set([0n, 1n, PRIME - 1n, ORDER_EIGHT, PRIME - ORDER_EIGHT]);

/** A public key as base64 (SPKI, DER), PEM, or the JSON that `/keys/<organisation>.json` answers. */
function keyFrom(text) {
  const said = text.trim();
  const der = said.startsWith("{") ? parse(said, "公钥文件").publicKey : said;
  const key = publicKeyOf(said, der);
  if (key?.asymmetricKeyType !== "ed25519") {
    throw new Broken("公钥读不出来，它应是 Ed25519 公钥（Base64、PEM 或 /keys/ 下的 JSON）");
  }
  if (isWeak(key)) throw new Broken("这把公钥不能用来验签：什么内容的签名都可能与它相符");
  return key;
}

function publicKeyOf(pem, der) {
  try {
    return pem.startsWith("-----BEGIN PUBLIC KEY")
      ? createPublicKey(pem)
      : createPublicKey({ key: bytes(der, "公钥"), format: "der", type: "spki" });
  } catch {
    // Whatever it was, it was no key.
    return null;
  }
}

const read = (path) => {
  if (!existsSync(path)) throw new Broken(`找不到文件 ${path}`);
  return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
};

const spkiOf = (key) => key.export({ type: "spki", format: "der" }).toString("base64");

/**
 * What a receipt states, when it holds; throws the reason when it does not. `key` and `text` are
 * contents, or undefined.
 */
export function check(document, { key: keyText, text }) {
  const receipt = parse(document, "回执");
  const { payload, signature, publicKey, ...rest } = receipt ?? {};
  if (typeof payload !== "object" || payload === null || Array.isArray(payload))
    throw new Broken("回执里没有 payload");
  if (Object.keys(rest).length > 0) throw new Broken("回执里有不该有的字段");

  const own = publicKey === undefined ? null : keyFrom(String(publicKey));
  const given = keyText === undefined ? null : keyFrom(keyText);
  if (own && spkiOf(own) !== publicKey) throw new Broken("回执自带的公钥写法不对");
  if (own && given && spkiOf(own) !== spkiOf(given)) {
    throw new Broken("回执自带的公钥与您提供的公钥不是同一把");
  }
  const key = given ?? own;
  if (!key) throw new Broken("没有公钥：请用 --key 提供单位的公钥");
  const signed = Buffer.from(canonical(payload), "utf8");
  if (!verify(null, signed, key, bytes(signature, "签名"))) {
    throw new Broken("签名与内容不符：内容被改动过，或不是这把公钥的单位签发的");
  }
  const textMatches = text === undefined ? null : hashOfText(text) === payload.textHash;
  return { payload, trusted: given !== null, fingerprint: spkiOf(key), textMatches };
}

/** The canonical hash of a text: of a JSON value, or of plain text as one JSON string. */
function hashOfText(text) {
  let value = text.replace(/\n$/, "");
  try {
    value = JSON.parse(text);
  } catch {
    // Plain text is a value too.
  }
  return createHash("sha256").update(canonical(value)).digest("hex");
}

const KINDS = new Map([
  ["RULES_SIGNED", "签署了群规"],
  ["MEASURE_ACKNOWLEDGED", "收到了处理通知"],
  ["APPEAL_LODGED", "提出了申诉"],
  ["APPEAL_DECIDED", "申诉有了结果"],
  ["REPORT_FILED", "实名举报了一件事"],
  ["ANONYMOUS_REPORT_RECEIVED", "收到了一件匿名举报"],
  ["MEDIATION_CONFIRMED", "确认了调解的结果"],
  ["NOTICE_ACKNOWLEDGED", "确认了通知"],
  ["TASK_CONFIRMED", "答复了任务"],
]);

/** What somebody else wrote, with everything shown that a terminal would obey or hide. */
function plain(value) {
  if (value === undefined || value === null || value === "") return "（没有）";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
    (each) => `\\u{${each.codePointAt(0).toString(16)}}`,
  );
}

function beijing(at) {
  const time = new Date(at);
  if (typeof at !== "string" || Number.isNaN(time.getTime())) return plain(at);
  const shown = time.toLocaleString("zh-CN", { timeZone: "Asia/Shanghai", hour12: false });
  return `${shown}（北京时间；${plain(at)}）`;
}

/** Says what the receipt states and whether it holds; answers the exit code. */
function tell({ payload, trusted, fingerprint, textMatches }) {
  const { organisation, person, subject } = payload;
  const kind = KINDS.get(payload.kind) ?? `这个程序不认识的一种（${plain(payload.kind)}）`;
  const isAnonymous = payload.kind === "ANONYMOUS_REPORT_RECEIVED";
  const lines = [
    ["单位", `${plain(organisation?.name)}（${plain(organisation?.id)}）`],
    // Who reports without a name is in no receipt.
    ...(isAnonymous ? [] : [["谁", `${plain(person?.name)}（工号 ${plain(person?.staffNo)}）`]]),
    ["做了什么", kind],
    ["关于", `${plain(subject?.title)} ${plain(subject?.versionLabel)}`],
    ["原话", plain(payload.statement)],
    isAnonymous
      ? ["日期", plain(payload.receivedOn)]
      : ["时间", beijing(payload.at) + (payload.late ? "，晚于期限" : "")],
    ...(payload.newDevice ? [["设备", "绑定不满 7 天的设备"]] : []),
    ["正文哈希", plain(payload.textHash)],
    ["公钥", fingerprint],
  ];
  for (const [name, value] of lines) console.log(`${name}：${value}`);
  if (textMatches === true) console.log("正文：与回执上的哈希一致");
  if (textMatches === false) console.log("正文：与回执上的哈希不一致，不是当时屏幕上的那一份");
  if (!trusted) {
    console.log("注意：签名与回执自己写明的公钥相符。这把公钥是不是单位的公钥，要您自己核对：");
    console.log("　　　谁都能用自己的公钥做出这样一份回执。请另向单位索取公钥");
    console.log("　　　（/keys/<单位编号>.pem），再用 --key 核对一次。");
  }
  const [verdict, code] =
    textMatches === false ? ["不通过", 1] : trusted ? ["通过", 0] : ["待核对", 2];
  console.log(`结论：${verdict}`);
  return code;
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { key: { type: "string" }, text: { type: "string" } },
  });
  if (positionals.length !== 1) {
    throw new Broken(
      "用法：pnpm verify-receipt 回执文件 [--key 公钥文件或Base64] [--text 正文文件]",
    );
  }
  const { key, text } = values;
  const given = key !== undefined && existsSync(key) ? read(key) : key;
  const shown = text === undefined ? undefined : read(text);
  return tell(check(read(positionals[0]), { key: given, text: shown }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = main();
  } catch (error) {
    console.log(plain(error.message));
    console.log("结论：不通过");
    process.exitCode = 1;
  }
}
