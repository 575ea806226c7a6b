import Taro from "@tarojs/taro";
import { defineCustomElementTaroPullToRefreshCore } from "./taro-elements";

const touch = (type: string, y: number) =>
  Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
    touches: [{ screenY: y }],
  });

/** A page as Taro mounts it, with the element around what it shows. */
function mount() {
  defineCustomElementTaroPullToRefreshCore();
  const onPullDownRefresh = jest.fn();
  const page = Object.assign(document.createElement("div"), { __page: { onPullDownRefresh } });
  const element = document.createElement("taro-pull-to-refresh-core");
  page.append(element);
  document.body.append(page);
  return { page, element, onPullDownRefresh };
}

function pull(page: HTMLElement, from: number, to: number): Event {
  const move = touch("touchmove", to);
  page.dispatchEvent(touch("touchstart", from));
  page.dispatchEvent(move);
  page.dispatchEvent(touch("touchend", to));
  return move;
}

test("a page that is pulled down far enough refreshes, and comes back when that is done", () => {
  const { page, element, onPullDownRefresh } = mount();
  expect(pull(page, 100, 300).defaultPrevented).toBe(true);
  expect(onPullDownRefresh).toHaveBeenCalledTimes(1);
  expect(element.style.transform).toBe("translateY(50px)");
  Taro.eventCenter.trigger("__taroStopPullDownRefresh", {});
  expect(element.style.transform).toBe("");
});

test("a short pull, an upward one and one from the middle of the page change nothing", () => {
  const { page, element, onPullDownRefresh } = mount();
  pull(page, 100, 140);
  expect(pull(page, 300, 100).defaultPrevented).toBe(false);
  page.scrollTop = 80;
  expect(pull(page, 100, 300).defaultPrevented).toBe(false);
  expect(onPullDownRefresh).not.toHaveBeenCalled();
  expect(element.style.transform).toBe("");
});
