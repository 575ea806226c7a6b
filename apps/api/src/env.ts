import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { S3Target } from "./kernel/file-store.ts";
import type { MessageTemplate, TemplatePurpose } from "./kernel/message-ports.ts";

/** The repository: three folders above this file, in `src` and in `dist` alike. */
const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** What the machine told the process when it was started. */
export interface Env {
  port: number;
  host: string;
  /** `mysql://…` or `mariadb://…`; null means the embedded database. */
  databaseUrl: string | null;
  /** An absolute path; a relative one is taken from the repository's root. */
  dataDir: string;
  /** Said by RIQING_DEMO; null where nothing was said. */
  demo: boolean | null;
  /** Where people reach this server, without a slash at its end; null where nobody has said. */
  publicUrl: string | null;
  wechat: { appId: string; secret: string; apiUrl: string } | null;
  /** Said by WX_TPL_NOTICE, WX_TPL_DUE and WX_TPL_OUTCOME: the templates of subscription messages. */
  templates: MessageTemplate[];
  /** Said by WX_ENV: which version of the mini-program a message opens. */
  wechatState: WechatState;
  /** Said by WX_PUSH_TOKEN and WX_PUSH_AESKEY: what WeChat's message push is signed and encrypted with. */
  push: { token: string; aesKey: string } | null;
  /** Said by WECOM_API_URL: where WeCom's webhooks are; only tests speak to another place. */
  wecomUrl: string;
  /** Said by RIQING_JOBS: whether this process does what is done by the clock. */
  jobs: boolean;
  /** Said by RIQING_OFFLINE_PAGES: whether browsers keep the pages for when there is no network. */
  offlinePages: boolean;
  /** Where files are kept; null means in `dataDir`. */
  s3: S3Target | null;
  /** Said by RIQING_STOP_SECONDS: milliseconds after a signal at which what still runs is dropped. */
  stopWithinMs: number;
  /** Said by RIQING_FRESH, which `pnpm start --fresh` sets: the demo starts anew. */
  fresh: boolean;
  production: boolean;
  test: boolean;
  /** Addresses of the proxies whose X-Forwarded-For is believed; empty means nobody's. */
  trustedProxies: string[];
}

export type WechatState = "developer" | "trial" | "formal";

/** Something in the environment makes no sense; the message names the variable. */
export class EnvError extends Error {}

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the environment: the only place that does. Throws an `EnvError` on nonsense. */
export function readEnv(variables: Variables = process.env): Env {
  const said = (name: string): string | null => variables[name]?.trim() || null;
  const mode = oneOf("NODE_ENV", said("NODE_ENV"), ["development", "test", "production"]);
  return {
    port: portOf(said("PORT") ?? "4000"),
    host: said("HOST") ?? "127.0.0.1",
    databaseUrl: urlOf("DATABASE_URL", said("DATABASE_URL"), ["mysql:", "mariadb:"]),
    dataDir: fromRepository(said("RIQING_DATA_DIR") ?? "data"),
    demo: toBoolean(oneOf("RIQING_DEMO", said("RIQING_DEMO"), ["0", "1"])),
    publicUrl: withoutSlash(urlOf("PUBLIC_URL", said("PUBLIC_URL"), ["http:", "https:"])),
    wechat: wechatOf(said),
    templates: templatesOf(said),
    wechatState: (oneOf("WX_ENV", said("WX_ENV"), ["developer", "trial", "formal"]) ??
      "formal") as WechatState,
    push: pushOf(said),
    wecomUrl:
      withoutSlash(urlOf("WECOM_API_URL", said("WECOM_API_URL"), ["http:", "https:"])) ??
      "https://qyapi.weixin.qq.com",
    s3: s3Of(said),
    jobs: oneOf("RIQING_JOBS", said("RIQING_JOBS"), ["0", "1"]) !== "0",
    offlinePages: oneOf("RIQING_OFFLINE_PAGES", said("RIQING_OFFLINE_PAGES"), ["0", "1"]) !== "0",
    stopWithinMs: 1_000 * secondsOf("RIQING_STOP_SECONDS", said("RIQING_STOP_SECONDS") ?? "25"),
    fresh: oneOf("RIQING_FRESH", said("RIQING_FRESH"), ["0", "1"]) === "1",
    production: mode === "production",
    test: mode === "test",
    trustedProxies: (said("TRUSTED_PROXIES") ?? "").split(/[\s,]+/).filter(Boolean),
  };
}

/**
 * Whether people of a demo organisation may be entered without an invitation: where it was asked
 * for, or where nobody else can be reached by it — no database server, no WeChat app, loopback only.
 */
export function demoIsOn({ demo, databaseUrl, wechat, host }: DemoFacts): boolean {
  return demo ?? (databaseUrl === null && wechat === null && isLoopback(host));
}

type DemoFacts = Pick<Env, "demo" | "databaseUrl" | "wechat" | "host">;

/** Throws an `EnvError` where the demo would be on in production: it lets anybody in. */
export function refuseDemoInProduction(env: Env): void {
  if (!env.production || !demoIsOn(env)) return;
  throw new EnvError(
    "NODE_ENV=production 时不能开启演示模式：请设置 RIQING_DEMO=0。 " +
      "The demo lets anybody in and must be off in production: set RIQING_DEMO=0.",
  );
}

const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);

function wechatOf(said: (name: string) => string | null): Env["wechat"] {
  const apiUrl = urlOf("WX_API_URL", said("WX_API_URL"), ["http:", "https:"]);
  const [appId, secret] = [said("WX_APPID"), said("WX_SECRET")];
  if (appId === null && secret === null) return null;
  if (appId === null)
    throw nonsense("WX_APPID", "缺失，而 WX_SECRET 已设置", "must accompany WX_SECRET");
  if (secret === null)
    throw nonsense("WX_SECRET", "缺失，而 WX_APPID 已设置", "must accompany WX_APPID");
  return { appId, secret, apiUrl: withoutSlash(apiUrl) ?? "https://api.weixin.qq.com" };
}

const PURPOSES: readonly TemplatePurpose[] = ["NOTICE", "DUE", "OUTCOME"];

/** NOTICE is the one that every message can go by, so it must be there if any is. */
function templatesOf(said: (name: string) => string | null): MessageTemplate[] {
  const templates = PURPOSES.flatMap((purpose) => {
    const name = `WX_TPL_${purpose}`;
    const text = said(name);
    return text === null ? [] : [templateOf(name, purpose, text)];
  });
  if (templates.length === 0) return [];
  if (said("WX_APPID") === null)
    throw nonsense("WX_APPID", "缺失，而模板已设置", "must accompany WX_TPL_…");
  if (templates[0]!.purpose !== "NOTICE")
    throw nonsense("WX_TPL_NOTICE", "缺失，而别的模板已设置", "must accompany the other WX_TPL_…");
  if (new Set(templates.map(({ id }) => id)).size < templates.length)
    throw nonsense("WX_TPL_…", "每个变量要用不同的模板", "must each be another template");
  return templates;
}

/** `ID title=thing1 line=thing4 time=time3`: the template, and which of its fields shows what. */
function templateOf(name: string, purpose: TemplatePurpose, text: string): MessageTemplate {
  const [id = "", ...given] = text.split(/\s+/);
  const fields = Object.fromEntries(given.map((part) => part.split("=", 2) as [string, string]));
  const { title, line, time } = fields;
  const isField = (field: string | undefined): field is string => /^[a-z_]+\d+$/.test(field ?? "");
  const isWhole = given.length === 3 && isField(title) && isField(line) && isField(time);
  if (/^[\w-]{20,64}$/.test(id) && isWhole) return { purpose, id, fields: { title, line, time } };
  throw nonsense(
    name,
    "应写成：模板ID title=thing1 line=thing2 time=time3",
    'must be "TEMPLATE_ID title=thing1 line=thing2 time=time3"',
  );
}

function pushOf(said: (name: string) => string | null): Env["push"] {
  const [token, aesKey] = [said("WX_PUSH_TOKEN"), said("WX_PUSH_AESKEY")];
  if (token === null && aesKey === null) return null;
  if (token === null || !/^[A-Za-z0-9]{3,32}$/.test(token))
    throw nonsense(
      "WX_PUSH_TOKEN",
      "应是 3 到 32 位字母或数字",
      "must be 3 to 32 letters or digits",
    );
  if (aesKey === null || !/^[A-Za-z0-9]{43}$/.test(aesKey))
    throw nonsense("WX_PUSH_AESKEY", "应是 43 位字母或数字", "must be 43 letters or digits");
  if (said("WX_APPID") === null)
    throw nonsense("WX_APPID", "缺失，而消息推送已设置", "must accompany WX_PUSH_TOKEN");
  return { token, aesKey };
}

/** What a bucket needs; with one of them said, all of them must be. */
const S3_NEEDS = ["S3_ENDPOINT", "S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;

function s3Of(said: (name: string) => string | null): S3Target | null {
  const region = said("S3_REGION");
  const pathStyle = toBoolean(oneOf("S3_PATH_STYLE", said("S3_PATH_STYLE"), ["0", "1"]));
  const given = S3_NEEDS.filter((name) => said(name) !== null);
  if (given.length === 0 && region === null && pathStyle === null) return null;
  const needed = (name: (typeof S3_NEEDS)[number]): string => {
    const value = said(name);
    if (value !== null) return value;
    const [other = "S3_REGION"] = given;
    throw nonsense(name, `缺失，而 ${other} 已设置`, `must accompany ${other}`);
  };
  const [, bucket, accessKeyId, secretAccessKey] = S3_NEEDS.map(needed) as [
    string,
    string,
    string,
    string,
  ];
  const endpoint = urlOf("S3_ENDPOINT", said("S3_ENDPOINT"), ["http:", "https:"])!;
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) {
    throw nonsense("S3_BUCKET", "不是存储桶的名字", "is no name of a bucket");
  }
  return {
    endpoint: withoutSlash(endpoint)!,
    bucket,
    accessKeyId,
    secretAccessKey,
    region: region ?? "us-east-1",
    pathStyle: pathStyle ?? true,
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw nonsense("PORT", "应是 0 到 65535 的整数", "must be a whole number from 0 to 65535");
}

function secondsOf(name: string, text: string): number {
  const seconds = Number(text);
  if (/^\d+$/.test(text) && seconds >= 1 && seconds <= 3_600) return seconds;
  throw nonsense(name, "应是 1 到 3600 的整数", "must be a whole number from 1 to 3600");
}

/** Never shows the value: an address may carry a password. */
function urlOf(name: string, text: string | null, protocols: string[]): string | null {
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && protocols.includes(url.protocol) && url.hostname !== "") return text;
  const starts = protocols.map((protocol) => `${protocol}//`).join(" / ");
  throw nonsense(
    name,
    `应以 ${starts} 开头并带主机名`,
    `must be an address that starts with ${starts}`,
  );
}

function oneOf(name: string, text: string | null, known: string[]): string | null {
  if (text === null || known.includes(text)) return text;
  throw nonsense(name, `应是 ${known.join(" / ")} 之一`, `must be one of ${known.join(" / ")}`);
}

const toBoolean = (text: string | null): boolean | null => (text === null ? null : text === "1");

const withoutSlash = (url: string | null): string | null => url?.replace(/\/+$/, "") ?? null;

const fromRepository = (path: string): string => resolve(repository, path);

const nonsense = (name: string, chinese: string, english: string): EnvError =>
  new EnvError(`${name} ${chinese}。 ${name} ${english}.`);
