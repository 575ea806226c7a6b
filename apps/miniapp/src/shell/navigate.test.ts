import { visited } from "../../test/taro";
import { open, openTab } from "./navigate";
import { dismissToast, shownToast } from "./toast";

interface Place {
  path: string;
  load: () => unknown[];
}
const given = globalThis as { __taroAppConfig?: { routes: Place[] } };
const rest = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));
const event = () => {
  const content = shownToast.get()?.content;
  return content && "event" in content ? content.event : undefined;
};

/** The pages of the app, of which these can be fetched, and when. */
function pages(found: Record<string, () => Promise<unknown>>) {
  given.__taroAppConfig = {
    routes: Object.entries(found).map(([path, load]) => ({ path, load: () => [load()] })),
  };
}

beforeEach(() => {
  visited.length = 0;
  dismissToast();
});
afterEach(() => delete given.__taroAppConfig);

test("a page that cannot be fetched is not gone to: that is said, and a later tap opens it", async () => {
  let network = false;
  pages({
    "pages/task/index": async () => {
      if (!network) throw new Error("no network");
    },
  });
  open("/pages/task/index", { id: "t1" });
  await rest();
  expect(visited).toEqual([]);
  expect(event()).toBe("PAGE_AWAY");
  network = true;
  open("/pages/task/index", { id: "t1" });
  await rest();
  expect(visited).toEqual(["open /pages/task/index?id=t1"]);
});

test("a page on its way is said to be, until it has come", async () => {
  let come = () => {};
  pages({ "pages/inbox/index": () => new Promise<void>((resolve) => (come = resolve)) });
  open("/pages/inbox/index");
  await rest(200);
  expect(event()).toBe("OPENING");
  expect(visited).toEqual([]);
  come();
  await rest();
  expect(event()).toBeUndefined();
  expect(visited).toEqual(["open /pages/inbox/index"]);
});

test("the last touch counts: a page that comes late does not cover what was opened since", async () => {
  let come = () => {};
  pages({ "pages/me/index": () => new Promise<void>((resolve) => (come = resolve)) });
  openTab("me");
  open("/pages/leave/index");
  come();
  await rest();
  expect(visited).toEqual(["open /pages/leave/index"]);
});
