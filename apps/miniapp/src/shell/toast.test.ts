import { OfflineError, RefusedError } from "./errors";
import { open } from "./navigate";
import {
  dismissToast,
  shownToast,
  takeBackBefore,
  takeBackOnLeaving,
  toast,
  toastEvent,
} from "./toast";

const clock = { now: 0 };
beforeEach(() => {
  clock.now = 1_000_000;
  jest.spyOn(Date, "now").mockImplementation(() => clock.now);
  dismissToast();
});
afterEach(() => jest.restoreAllMocks());

const said = () => shownToast.get()?.content;
const undo = { seconds: 15, onUndo: () => undefined };

test("what was said before a deed is taken back when it begins: 已撤回 does not stand beside 已确认", () => {
  toast("已撤回", undefined, ["n1"]);
  takeBackBefore(["n1"]);
  expect(said()).toBeUndefined();
  toastEvent(new RefusedError("NOT_ALLOWED"));
  takeBackBefore([]);
  expect(said()).toBeUndefined();
});

test("a way back stays for its seconds, unless the deed is about the same thing", () => {
  toast("已确认", undo, ["n1"]);
  takeBackBefore(["t9"]);
  takeBackOnLeaving();
  expect(said()).toEqual({ words: "已确认" });
  takeBackBefore(["n1", "r1"]);
  expect(said()).toBeUndefined();
});

test("an error does not stand over the next page; what led there does", () => {
  toastEvent(new RefusedError("NOT_ALLOWED"));
  clock.now += 2_000;
  open("/pages/notice/index");
  expect(said()).toBeUndefined();
  toast("已派给 3 人");
  open("/pages/task/index");
  clock.now += 900;
  takeBackOnLeaving();
  expect(said()).toEqual({ words: "已派给 3 人" });
  clock.now += 2_000;
  open("/pages/todo/index");
  expect(said()).toBeUndefined();
});

test("what was said for want of a network is over when there is one", () => {
  for (const event of ["KEPT_OFFLINE", "PAGE_AWAY", new OfflineError("NO_NETWORK")] as const) {
    toastEvent(event);
    globalThis.dispatchEvent(new Event("online"));
    globalThis.dispatchEvent(new Event("offline"));
    globalThis.dispatchEvent(new Event("online"));
    expect(said()).toBeUndefined();
  }
});
