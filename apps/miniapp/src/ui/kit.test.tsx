import { act, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { RefusedError } from "../shell/errors";
import { shownToast, toast, toastEvent } from "../shell/toast";
import type { Deed } from "../shell/use-deed";
import { ActionButton } from "./action-button";
import { Button } from "./button";
import { Chips } from "./chips";
import { TextField } from "./fields";
import { percent } from "./figures";
import { FindBar, useFind } from "./find-bar";
import { ReadFace } from "./read-face";
import { Sheet } from "./sheet";
import { ToastPlace } from "./toast";

const deed = (part: Partial<Deed<unknown, { id: string }>> = {}) => ({
  act: jest.fn(async () => ({ state: "DONE" as const, data: null })),
  busy: false,
  outcome: null,
  ...part,
});

test("a button that may not be used says why, and does nothing", () => {
  const does = deed();
  render(
    <ActionButton does={does} with={{ id: "1" }} refusal="NOTICE_WITHDRAWN">
      确认收到
    </ActionButton>,
  );
  const button = screen.getByRole("button", { name: "通知已撤回，不用再办" });
  expect(button).toHaveAttribute("aria-disabled", "true");
  fireEvent.click(button);
  expect(does.act).not.toHaveBeenCalled();
});

test("a reason this build does not know yet still has a sentence", () => {
  render(
    <ActionButton does={deed()} with={{ id: "1" }} refusal="SOMETHING_NEW">
      确认
    </ActionButton>,
  );
  expect(screen.getByRole("button")).toHaveTextContent("现在不能这样做");
});

test("one tap is one deed: a running one takes no other", () => {
  const does = deed({ busy: true });
  render(
    <ActionButton does={does} with={{ id: "1" }}>
      确认
    </ActionButton>,
  );
  fireEvent.click(screen.getByRole("button"));
  expect(does.act).not.toHaveBeenCalled();
});

const Question = () => {
  const [chosen, setChosen] = useState<"self" | "stuck" | null>(null);
  const choices = [
    { value: "self", words: "本人办" },
    { value: "stuck", words: "办不了" },
  ] as const;
  return <Chips label="怎么办" choices={choices} chosen={chosen} onChoose={setChosen} />;
};

test("chips are one radio group: one stop for Tab, arrows inside", () => {
  render(<Question />);
  const [self, stuck] = screen.getAllByRole("radio");
  expect(screen.getByRole("radiogroup", { name: "怎么办" })).toBeInTheDocument();
  expect([self?.tabIndex, stuck?.tabIndex]).toEqual([0, -1]);
  fireEvent.click(self as HTMLElement);
  expect(self).toBeChecked();
  fireEvent.keyDown(self as HTMLElement, { key: "ArrowRight" });
  expect(stuck).toBeChecked();
  expect(stuck).toHaveFocus();
});

const WithSheet = () => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>有话要说</Button>
      <Sheet open={open} title="确认并留言" onClose={() => setOpen(false)}>
        <Button>确认收到并留言</Button>
      </Sheet>
    </>
  );
};

test("a sheet is a dialog: it takes the focus, Escape closes it, the focus goes back", () => {
  render(<WithSheet />);
  const opener = screen.getByRole("button", { name: "有话要说" });
  opener.focus();
  fireEvent.click(opener);
  const sheet = screen.getByRole("dialog", { name: "确认并留言" });
  expect(sheet).toHaveFocus();
  fireEvent.keyDown(sheet, { key: "Escape" });
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(opener).toHaveFocus();
});

const pass = (seconds: number) => {
  for (let second = 0; second < seconds; second++) {
    act(() => {
      jest.advanceTimersByTime(1000);
    });
  }
};

test("a toast counts down, can be taken back, and goes by itself", () => {
  jest.useFakeTimers();
  const onUndo = jest.fn();
  render(<ToastPlace />);
  act(() => toast("已确认", { seconds: 15, onUndo }));
  expect(screen.getByRole("status")).toHaveTextContent("已确认撤回15");
  pass(3);
  expect(screen.getByRole("status")).toHaveTextContent("撤回12");
  fireEvent.click(screen.getByRole("button", { name: "撤回" }));
  expect(onUndo).toHaveBeenCalledTimes(1);

  act(() => toast("已复制"));
  pass(5);
  expect(shownToast.get()).toBeNull();
  jest.useRealTimers();
});

test("a toast has the sentence for what the shell tells of", () => {
  render(<ToastPlace />);
  act(() => toastEvent("KEPT_OFFLINE"));
  expect(screen.getByRole("status")).toHaveTextContent("没有网络，有网自动送，不用再点");
  act(() => toastEvent(new RefusedError("NOTICE_REVISED")));
  expect(screen.getByRole("status")).toHaveTextContent("正文换了新版，先看改了什么");
});

test("a field counts characters as people do, and says how many are too many", () => {
  render(<TextField label="标题" value="一二三四五👍" onValue={() => undefined} limit={5} />);
  const field = screen.getByRole("textbox", { name: "标题" });
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription("多了 1 个字");
  expect(screen.getByText("6/5")).toBeInTheDocument();
});

test("nearly all is not all", () => {
  expect(percent(999, 1000)).toBe(99);
  expect(percent(82, 82)).toBe(100);
  expect(percent(0, 0)).toBe(0);
});

const read = { loading: false, refreshing: false, refresh: jest.fn(async () => undefined) };

test("a list keeps its old content when reading anew fails, and offers another try", () => {
  const { OfflineError } = jest.requireActual<typeof import("../shell/errors")>("../shell/errors");
  const of = { ...read, value: ["停电安排"], error: new OfflineError("NO_NETWORK") };
  render(<ReadFace of={of}>{(list) => list.join("")}</ReadFace>);
  expect(screen.getByText("停电安排")).toBeInTheDocument();
  expect(screen.getByText("网络断了，已有的内容还在")).toBeInTheDocument();
  fireEvent.click(screen.getByRole("button", { name: "再试" }));
  expect(read.refresh).toHaveBeenCalled();
});

test("a page that has nothing to show without network says that instead", () => {
  const { OfflineError } = jest.requireActual<typeof import("../shell/errors")>("../shell/errors");
  const of = { ...read, value: undefined, error: new OfflineError("NO_NETWORK") };
  render(
    <ReadFace whole of={of}>
      {() => "x"}
    </ReadFace>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent("网络断了点过的都存在手机里");
  fireEvent.click(screen.getByRole("button", { name: "再试" }));
  expect(read.refresh).toHaveBeenCalled();
});

test("a list on its way shows its shape; an empty one a sentence", () => {
  const { rerender } = render(
    <ReadFace of={{ ...read, value: undefined, error: null }}>{() => "x"}</ReadFace>,
  );
  expect(screen.getByText("正在读")).toBeInTheDocument();
  rerender(
    <ReadFace of={{ ...read, value: [], error: null }} empty="今天没有任务">
      {() => "x"}
    </ReadFace>,
  );
  expect(screen.getByText("今天没有任务")).toBeInTheDocument();
});

test("of many filters a few are seen, and the others on one tap", () => {
  const filters = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`K${i}`, `第${i}种`]));
  const Found = () => {
    const find = useFind<string>();
    return <FindBar find={find} of={{ hasMore: true }} hint="标题" filters={filters} />;
  };
  render(<Found />);
  const shown = () => screen.getAllByRole("radio").length;
  expect(shown()).toBe(6);
  fireEvent.click(screen.getByRole("button", { name: "还有 4 种" }));
  expect(shown()).toBe(10);
});
