/**
 * How much a phone fetches, and how long it waits, until sign-in, 待办 and a shared notice are there: a browser
 * that has never been here, on Slow 4G and with a processor four times as slow, as Lighthouse defines them. Bytes are
 * those on the wire and hardly vary; times include what else the machine does.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DemoPeople, EnterAs, MyTodo } from "@riqing/schema";
import { chromium } from "playwright-core";
import { build } from "../../../scripts/build.mjs";
import { tool } from "../../../scripts/tool.mjs";
import { chromium as chromiumOnPath } from "../test/browser/chromium.js";
import { caller } from "./caller.mjs";
import { startOurs } from "./place.mjs";

const LIGHTHOUSE = "13.5.0";
/** Lighthouse's own slow network: 150 ms there and back, 1.6 Mbit/s down, 0.75 up. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1_638.4 * 1_024) / 8,
  uploadThroughput: (750 * 1_024) / 8,
};
const LIMITS = { noticeBytes: 150_000, noticeMs: 2_000, score: 90 };

const kb = (bytes) => `${(bytes / 1_000).toFixed(0)} kB`.padStart(8);
const ms = (time) => `${(time / 1_000).toFixed(2)} s`.padStart(8);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

export async function pages(place, { rounds = 3 }) {
  if (place.url) return;
  const executablePath = chromiumOnPath();
  if (!executablePath) return;
  const { ok, output } = await build("h5");
  if (!ok) throw new Error(output);
  const server = await startOurs(place, [], { NODE_ENV: "development", RIQING_DEMO: "1" });
  try {
    const address = `http://127.0.0.1:${server.port}`;
    const { session, todo, notice, subject } = await somebody(server.port);
    const looks = [
      { name: "登录 sign-in", path: "/pages/sign-in/index", words: "邀请码" },
      { name: "待办 to-do", path: "/pages/todo/index", words: todo, session },
      { name: "通知 notice", path: `/pages/notice/index?id=${notice}`, words: subject, session },
    ];
    console.log(`\n${"".padEnd(14)}  first paint     shown  until shown   all in all  requests`);
    for (const look of looks) {
      const seen = [];
      for (let i = 0; i < rounds; i += 1) seen.push(await visit(executablePath, address, look));
      const of = (key) => median(seen.map((one) => one[key]));
      console.log(
        `${look.name.padEnd(14)}  ${ms(of("painted"))}  ${ms(of("shown"))}     ${kb(of("bytes"))}     ${kb(of("all"))}  ${of("requests")}`,
      );
      look.measured = { bytes: of("bytes"), shown: of("shown") };
    }
    const { bytes, shown } = looks[2].measured;
    console.log(
      `A shared notice: ${kb(bytes).trim()} of at most ${kb(LIMITS.noticeBytes).trim()}, ${ms(shown).trim()} of at most ${ms(LIMITS.noticeMs).trim()}.`,
    );
    if (bytes > LIMITS.noticeBytes) {
      console.error("Too much is fetched for a shared notice.");
      process.exitCode = 1;
    }
    await scores(executablePath, address, looks);
  } finally {
    await server.stop();
  }
}

/** A person of the demo, what their 待办 says, and a notice that they may read. */
async function somebody(port) {
  const { demoPeople } = await caller(port, null).ask(DemoPeople);
  for (const { person } of demoPeople) {
    const { enterAs } = await caller(port, null).ask(EnterAs, { personId: person.id });
    const { ask } = caller(port, enterAs.token);
    const { myTodo } = await ask(MyTodo);
    const asked = myTodo.items.find((item) => item.notice);
    if (!asked) continue;
    const session = {
      token: enterAs.token,
      personId: person.id,
      expiresAt: enterAs.expiresAt,
    };
    return { session, todo: asked.title, notice: asked.notice.id, subject: asked.notice.subject };
  }
  throw new Error("nobody in the demo is asked to acknowledge a notice");
}

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--no-first-run",
];

/** A browser with nothing but the session in it. */
async function browserWith(executablePath, address, session, more = []) {
  const folder = mkdtempSync(join(tmpdir(), "riqing-browser-"));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: [...FLAGS, ...more],
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: "zh-CN",
  });
  const [page] = context.pages();
  if (session) {
    // A page of the same origin that loads nothing of the app.
    await page.goto(`${address}/livez`);
    await page.evaluate(
      (text) => localStorage.setItem("riqing.session", text),
      JSON.stringify(session),
    );
  }
  const close = async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, page, context, close };
}

/** Opens a page for the first time. Everything is counted that came over the network, also behind the page. */
async function visit(executablePath, address, { path, words, session }) {
  const { page, context, close } = await browserWith(executablePath, address, session);
  try {
    const cdp = await context.newCDPSession(page);
    let all = 0;
    let requests = 0;
    await cdp.send("Network.enable");
    cdp.on("Network.loadingFinished", ({ encodedDataLength }) => {
      all += encodedDataLength;
      requests += 1;
    });
    await cdp.send("Network.emulateNetworkConditions", SLOW_4G);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const began = Date.now();
    await page.goto(`${address}/#${path}`, { waitUntil: "commit" });
    await page.getByText(words).filter({ visible: true }).first().waitFor({ timeout: 60_000 });
    const shown = Date.now() - began;
    const bytes = all;
    const painted = await page.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    );
    await page.waitForTimeout(12_000);
    return { painted, shown, bytes, all, requests };
  } finally {
    await close();
  }
}

/** Lighthouse's figure for performance, of 100. */
async function scores(executablePath, address, looks) {
  const require = await tool("lighthouse", LIGHTHOUSE, (why) =>
    console.log(`SKIPPED: lighthouse ${LIGHTHOUSE} cannot be installed (${why}).`),
  );
  if (!require) return;
  const { default: lighthouse } = await import(require.resolve("lighthouse"));
  for (const { name, path, session } of looks) {
    const debugging = ["--remote-debugging-port=0"];
    const { folder, page, close } = await browserWith(executablePath, address, session, debugging);
    try {
      const port = Number(readFileSync(join(folder, "DevToolsActivePort"), "utf8").split("\n")[0]);
      // What the browser knows of the session stays; it has cached nothing yet.
      const { lhr } = await lighthouse(`${address}/#${path}`, {
        port,
        disableStorageReset: true,
        onlyCategories: ["performance"],
        logLevel: "silent",
      });
      await page.close();
      const score = Math.round(lhr.categories.performance.score * 100);
      const said = (audit) => `${lhr.audits[audit].displayValue}`.replaceAll(/\s/g, " ");
      console.log(
        `Lighthouse ${name}: ${score} (first paint ${said("first-contentful-paint")}, largest ${said("largest-contentful-paint")}, blocked ${said("total-blocking-time")}, shift ${said("cumulative-layout-shift")})`,
      );
      if (score < LIMITS.score) console.log(`  below ${LIMITS.score}`);
    } finally {
      await close();
    }
  }
}
