import { MyGroups } from "@riqing/schema";
import { sharedBrowser } from "./browser.ts";
import { type Demo, serveDemo } from "./demo.ts";
import { PAGES, visits } from "./every-page.ts";
import { PHONE } from "./phone.ts";
import { call, type Window, windowOf } from "./window.ts";

let demo: Demo;
beforeAll(async () => (demo = await serveDemo({ now: "2026-11-19T15:42:00+08:00" })), 120_000);
afterAll(() => demo.close());

/** What an address may have in the place of an id or a day: nothing, and what is not there or not theirs. */
const UNKNOWN = "0197a000-0000-7000-8000-000000000000";
const WRONG = ["", UNKNOWN];

/** Every page with each of its parameters in turn replaced by something wrong. */
async function addresses(): Promise<[who: string, path: string][]> {
  const planned = await visits(demo);
  return Object.entries(PAGES).flatMap(([name, address]) => {
    const [who, query = ""] = planned[name]!;
    const given = [...new URLSearchParams(query)];
    return given.flatMap(([key]) =>
      WRONG.map((wrong): [string, string] => {
        const asked = given.map(([k, value]) => `${k}=${k === key ? wrong : value}`);
        return [who, `${address}?${asked.join("&")}`];
      }),
    );
  });
}

/** What of a page leads on, besides the way back. */
const waysOn = (window: Window) =>
  window.script<string[]>(
    `return [...document.querySelectorAll(".taro_page button, .taro_page [role=button], .taro_page [role=radio]")]
      .filter((one) => one.getClientRects().length > 0 && one.getAttribute("aria-disabled") !== "true")
      .map((one) => (one.getAttribute("aria-label") ?? one.innerText).trim())
      .filter((words) => words !== "" && words !== "返回")`,
    [],
  );

/** Opens each address as a link is: loaded anew. Answers what the pages failed with. */
async function openEach(
  visited: readonly (readonly [who: string, path: string])[],
  look: (path: string, text: string, window: Window) => unknown,
): Promise<string[]> {
  const context = await (await sharedBrowser()).newContext(PHONE);
  const faults: string[] = [];
  try {
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(error.message));
    const window = windowOf(page);
    let now: string | undefined;
    for (const [who, path] of visited) {
      if (who !== now) {
        now = who;
        // Nothing of the app runs while the device changes hands: a late answer to the one before could take its session.
        await window.open(`${demo.address}/livez`);
        await call(window, "remember", (await demo.enter(who)).session);
      }
      await window.open(`${demo.address}/?at=${encodeURIComponent(path)}#${path}`);
      const text = await call<string>(window, "settled", path).catch((e: Error) => e.message);
      await look(path, text, window);
    }
  } finally {
    await context.close();
  }
  return faults;
}

it("a page that cannot be shown says so, and leads on", async () => {
  const stuck: Record<string, string> = {};
  const faults = await openEach(await addresses(), async (path, text, window) => {
    const ways = await waysOn(window);
    if (ways.length === 0 || /没读出来|undefined|NaN/.test(text)) stuck[path] = text;
  });
  expect(stuck).toEqual({});
  expect(faults).toEqual([]);
}, 240_000);

/** Pages of a group where it need not be named, which the planned visits do not name. */
const ALSO_OF_A_GROUP = ["notices", "times"];

it("a group that one may not see is not found, on every page, as one that is not there", async () => {
  const owner = await demo.enter("群主");
  const member = await demo.enter("成员");
  const { nodes: all } = (await owner.ask(MyGroups, {})).myGroups;
  const { nodes: own } = (await member.ask(MyGroups, {})).myGroups;
  const foreign = all.find(({ id }) => own.every((one) => one.id !== id));
  expect(foreign).toBeDefined();
  const visited: [who: string, path: string][] = [];
  for (const [name, [, query = ""]] of Object.entries(await visits(demo))) {
    const given = new URLSearchParams(query);
    const key = name === "group" ? "id" : "groupId";
    if (!given.has(key) && !ALSO_OF_A_GROUP.includes(name)) continue;
    for (const id of [foreign!.id, UNKNOWN]) {
      given.set(key, id);
      visited.push(["成员", `${PAGES[name]}?${given.toString()}`]);
    }
  }
  const wrong: Record<string, string> = {};
  const faults = await openEach(visited, (path, text) => {
    const found = !text.includes("没有找到") || text.includes(foreign!.name);
    if (found || /没有这项权限|发布人/.test(text)) wrong[path] = text;
  });
  expect(visited.length).toBeGreaterThan(25);
  expect(wrong).toEqual({});
  expect(faults).toEqual([]);
}, 240_000);
