import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { forgetTaps } from "../shell/taps";
import { Button } from "./button";
import { Press } from "./elements";
import { Sheet } from "./sheet";

const clock = { now: 0 };
let done: string[] = [];
beforeEach(() => {
  clock.now = 1_000_000;
  jest.spyOn(Date, "now").mockImplementation(() => clock.now);
  jest.spyOn(Event.prototype, "timeStamp", "get").mockImplementation(() => clock.now);
  done = [];
  forgetTaps();
});
afterEach(() => jest.restoreAllMocks());

const here = { clientX: 195, clientY: 400, detail: 1 };
const wait = (ms: number) => (clock.now += ms);

/** A list that closes up: the next card's button comes where the one was that is done. */
const Waiting = () => {
  const [left, setLeft] = useState(["甲", "乙", "丙"]);
  return (
    <>
      {left.map((name) => (
        <Button
          key={name}
          label={`确认收到：${name}`}
          onPress={() => {
            done.push(name);
            setLeft(left.filter((one) => one !== name));
          }}
        >
          确认收到
        </Button>
      ))}
    </>
  );
};
/** Whatever stands under the finger. */
const touch = (point = here) => fireEvent.click(screen.getAllByRole("button")[0]!, point);

test.each([80, 250, 700])("two touches %i ms apart are one deed", (ms) => {
  render(<Waiting />);
  touch();
  wait(ms);
  touch({ ...here, clientX: 201, clientY: 391 });
  expect(done).toEqual(["甲"]);
});

test("a touch that a slow phone handles late is still the second of two", () => {
  render(<Waiting />);
  touch();
  jest.spyOn(Event.prototype, "timeStamp", "get").mockImplementation(() => 1_000_250);
  wait(1_800);
  touch();
  expect(done).toEqual(["甲"]);
});

test("who touches on and on has not left; a second after, the next one takes a tap", () => {
  render(<Waiting />);
  touch();
  for (let i = 0; i < 4; i += 1) {
    wait(700);
    touch();
  }
  expect(done).toEqual(["甲"]);
  wait(1_000);
  touch();
  expect(done).toEqual(["甲", "乙"]);
});

test("elsewhere a tap counts at once, and so does one by key or reader", () => {
  render(<Waiting />);
  touch();
  wait(80);
  touch({ ...here, clientY: 460 });
  expect(done).toEqual(["甲", "乙"]);
  touch({ ...here, detail: 0 });
  expect(done).toEqual(["甲", "乙", "丙"]);
});

test("a control that is still the same takes every tap; one that has turned into another takes none", () => {
  const press = jest.fn();
  const { rerender } = render(<Press onPress={press}>加 1 天</Press>);
  touch();
  rerender(<Press onPress={press}>加 2 天</Press>);
  wait(80);
  touch();
  expect(press).toHaveBeenCalledTimes(2);
  rerender(<Press onPress={press}>撤回</Press>);
  wait(250);
  touch();
  expect(press).toHaveBeenCalledTimes(2);
});

test("a button does its deed once, though it stands there still when the answer has come", () => {
  const press = jest.fn();
  render(<Button onPress={press}>答应代办</Button>);
  touch();
  wait(250);
  touch();
  expect(press).toHaveBeenCalledTimes(1);
  wait(1_000);
  touch();
  expect(press).toHaveBeenCalledTimes(2);
});

test("a button under the finger that has turned grey keeps the next one from the same tap", () => {
  const press = jest.fn();
  const { rerender } = render(<Button because="催过了">催</Button>);
  touch();
  rerender(
    <Button key="other" onPress={press}>
      催下一个
    </Button>,
  );
  wait(250);
  touch();
  expect(press).not.toHaveBeenCalled();
});

test("the sheet that a tap opens is neither confirmed nor closed by its second touch", () => {
  const close = jest.fn();
  const confirm = jest.fn();
  const sheet = (open: boolean) => (
    <>
      {!open && <Button>派给 3 人</Button>}
      <Sheet open={open} title="派给谁" onClose={close}>
        <Button onPress={confirm}>派</Button>
      </Sheet>
    </>
  );
  const { rerender, container } = render(sheet(false));
  touch();
  rerender(sheet(true));
  wait(250);
  fireEvent.click(screen.getByRole("button", { name: "派" }), here);
  fireEvent.click(container.querySelector(".scrim")!, here);
  expect(confirm).not.toHaveBeenCalled();
  expect(close).not.toHaveBeenCalled();
});

test("what slides under a finger that is down takes no tap", () => {
  render(<Waiting />);
  const [first, second] = screen.getAllByRole("button");
  fireEvent.pointerDown(first!);
  fireEvent.click(second!, here);
  expect(done).toEqual([]);
});
