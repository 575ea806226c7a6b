import { isAbsolute } from "node:path";
import { EnvError, demoIsOn, readEnv, refuseDemoInProduction } from "./env.ts";

const server = "mysql://riqing@db.example/riqing";
const app = { WX_APPID: "wx1", WX_SECRET: "s" };

describe("the demo", () => {
  it.each([
    ["nothing is configured", {}, true],
    ["it is reached as localhost", { HOST: "localhost" }, true],
    ["it is reached by another loopback address", { HOST: "127.8.0.1" }, true],
    ["it is reached over IPv6 loopback", { HOST: "::1" }, true],
    ["others can reach it", { HOST: "0.0.0.0" }, false],
    ["a name only looks like loopback", { HOST: "127.0.0.1.example" }, false],
    ["there is a database server", { DATABASE_URL: server }, false],
    ["there is a WeChat app", app, false],
    ["it is asked for in spite of all", { ...app, DATABASE_URL: server, RIQING_DEMO: "1" }, true],
    ["it is asked for in the open", { HOST: "0.0.0.0", RIQING_DEMO: "1" }, true],
    ["it is forbidden", { RIQING_DEMO: "0" }, false],
  ])("where %s: %j", (_, variables, on) => {
    expect(demoIsOn(readEnv(variables))).toBe(on);
  });

  it.each([
    [{ NODE_ENV: "production" }],
    [{ NODE_ENV: "production", RIQING_DEMO: "1", DATABASE_URL: server }],
  ])("keeps a server from starting with %j", (variables) => {
    expect(() => refuseDemoInProduction(readEnv(variables))).toThrow("RIQING_DEMO=0");
  });

  it.each([
    [{ NODE_ENV: "production", RIQING_DEMO: "0" }],
    [{ NODE_ENV: "production", DATABASE_URL: server }],
    [{ NODE_ENV: "development" }],
  ])("lets a server start with %j", (variables) => {
    expect(() => refuseDemoInProduction(readEnv(variables))).not.toThrow();
  });
});

it.each([
  [{}, true],
  [{ RIQING_JOBS: "1" }, true],
  [{ RIQING_JOBS: "0" }, false],
])("with %j it does what is done by the clock: %s", (variables, jobs) => {
  expect(readEnv(variables).jobs).toBe(jobs);
});

it("fills in what nobody said", () => {
  const env = readEnv({ PORT: " ", HOST: "" });

  expect(env).toMatchObject({ port: 4000, host: "127.0.0.1", databaseUrl: null, wechat: null });
  expect(env).toMatchObject({ publicUrl: null, production: false, trustedProxies: [] });
  expect(isAbsolute(env.dataDir)).toBe(true);
});

it("reads what was said", () => {
  const env = readEnv({
    ...app,
    PUBLIC_URL: "https://riqing.example/",
    TRUSTED_PROXIES: "10.0.0.1, ::1",
    RIQING_STOP_SECONDS: "9",
  });

  expect(env.stopWithinMs).toBe(9_000);
  expect(env.publicUrl).toBe("https://riqing.example");
  expect(env.trustedProxies).toEqual(["10.0.0.1", "::1"]);
  expect(env.wechat).toEqual({ appId: "wx1", secret: "s", apiUrl: "https://api.weixin.qq.com" });
});

const template = "wuL3qoqMZyH9wHYqtyRj1oVVyvHpX2x3N8BCrTJ3Uq4";
const push = {
  WX_PUSH_TOKEN: "riqing2026",
  WX_PUSH_AESKEY: "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C",
};

it("reads templates with their fields, and what pushed messages are signed with", () => {
  expect(readEnv({}).templates).toEqual([]);
  const env = readEnv({
    ...app,
    ...push,
    WX_TPL_NOTICE: `${template}  title=thing1 line=thing4 time=time3`,
    WX_ENV: "trial",
  });
  const fields = { title: "thing1", line: "thing4", time: "time3" };
  expect(env.templates).toEqual([{ purpose: "NOTICE", id: template, fields }]);
  expect(env.push).toEqual({ token: "riqing2026", aesKey: push.WX_PUSH_AESKEY });
  expect([env.wechatState, readEnv({}).wechatState]).toEqual(["trial", "formal"]);
});

const fields = "title=thing1 line=thing4 time=time3";

const bucket = {
  S3_ENDPOINT: "https://s3.example/",
  S3_BUCKET: "riqing-files",
  S3_ACCESS_KEY_ID: "id",
  S3_SECRET_ACCESS_KEY: "secret",
};

it("keeps files on the disk, or in the bucket that was said", () => {
  expect(readEnv({}).s3).toBeNull();
  const s3 = {
    endpoint: "https://s3.example",
    bucket: "riqing-files",
    accessKeyId: "id",
    secretAccessKey: "secret",
    region: "us-east-1",
    pathStyle: true,
  };
  expect(readEnv(bucket).s3).toEqual(s3);
  expect(readEnv({ ...bucket, S3_REGION: "cn-north-1", S3_PATH_STYLE: "0" }).s3).toEqual({
    ...s3,
    region: "cn-north-1",
    pathStyle: false,
  });
});

it.each([
  ["PORT", { PORT: "four" }],
  ["PORT", { PORT: "65536" }],
  ["PORT", { PORT: "-1" }],
  ["NODE_ENV", { NODE_ENV: "prod" }],
  ["RIQING_DEMO", { RIQING_DEMO: "yes" }],
  ["DATABASE_URL", { DATABASE_URL: "postgres://db/riqing" }],
  ["DATABASE_URL", { DATABASE_URL: "mysql:riqing" }],
  ["PUBLIC_URL", { PUBLIC_URL: "riqing.example" }],
  ["WX_SECRET", { WX_APPID: "wx1" }],
  ["WX_APPID", { WX_SECRET: "s" }],
  ["WX_TPL_NOTICE", { ...app, WX_TPL_NOTICE: template }],
  ["WX_TPL_NOTICE", { ...app, WX_TPL_NOTICE: `short ${fields}` }],
  ["WX_TPL_NOTICE", { ...app, WX_TPL_DUE: `${template} ${fields}` }],
  [
    "WX_TPL_…",
    { ...app, WX_TPL_NOTICE: `${template} ${fields}`, WX_TPL_DUE: `${template} ${fields}` },
  ],
  ["WX_APPID", { WX_TPL_NOTICE: `${template} ${fields}` }],
  ["WX_ENV", { ...app, WX_ENV: "released" }],
  ["WX_PUSH_TOKEN", { ...app, WX_PUSH_AESKEY: push.WX_PUSH_AESKEY }],
  ["WX_PUSH_AESKEY", { ...app, ...push, WX_PUSH_AESKEY: "short" }],
  ["WX_APPID", push],
  ["WECOM_API_URL", { WECOM_API_URL: "qyapi.weixin.qq.com" }],
  ["S3_BUCKET", { ...bucket, S3_BUCKET: "" }],
  ["S3_BUCKET", { ...bucket, S3_BUCKET: "Not/a bucket" }],
  ["S3_ENDPOINT", { S3_BUCKET: "riqing-files" }],
  ["S3_ENDPOINT", { S3_REGION: "cn-north-1" }],
  ["S3_ENDPOINT", { S3_PATH_STYLE: "1" }],
  ["S3_ENDPOINT", { ...bucket, S3_ENDPOINT: "s3.example" }],
  ["S3_ACCESS_KEY_ID", { ...bucket, S3_ACCESS_KEY_ID: " " }],
  ["S3_SECRET_ACCESS_KEY", { ...bucket, S3_SECRET_ACCESS_KEY: "" }],
  ["S3_PATH_STYLE", { ...bucket, S3_PATH_STYLE: "yes" }],
  ["RIQING_STOP_SECONDS", { RIQING_STOP_SECONDS: "0" }],
  ["RIQING_STOP_SECONDS", { RIQING_STOP_SECONDS: "1.5" }],
  ["WX_API_URL", { ...app, WX_API_URL: "ftp://api.example" }],
])("refuses nonsense in %s", (name, variables) => {
  const read = () => readEnv(variables);

  expect(read).toThrow(EnvError);
  expect(read).toThrow(name);
});

it("never repeats an address, which may carry a password", () => {
  expect(() => readEnv({ DATABASE_URL: "pg://riqing:hunter2@db/riqing" })).not.toThrow("hunter2");
});
