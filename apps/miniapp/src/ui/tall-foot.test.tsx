import { act, render, screen } from "@testing-library/react";
import { useTallFoot } from "./tall-foot";

/** Sizes are not worked out here: they are told, as a browser does. */
let changed: () => void = () => undefined;
let height = 0;
class Observer {
  constructor(told: () => void) {
    changed = told;
  }
  observe = () => changed();
  disconnect = () => undefined;
}

const Page = () => {
  const [tall, foot] = useTallFoot("foot");
  return (
    <div ref={foot} role="note">
      {tall ? "flows" : "stays"}
    </div>
  );
};

beforeAll(() => {
  Object.assign(globalThis, { ResizeObserver: Observer });
  jest.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockImplementation(() => height);
});

test.each([
  [250, 640, "stays"],
  [260, 640, "flows"],
  [260, 844, "stays"],
])("a foot of %i on a screen of %i %s", (foot, window_, answer) => {
  height = foot;
  window.innerHeight = window_;
  render(<Page />);
  expect(screen.getByRole("note")).toHaveTextContent(answer);
});

test("a foot that grows, or a screen that shrinks, is looked at again", () => {
  height = 100;
  window.innerHeight = 640;
  render(<Page />);
  height = 300;
  act(() => changed());
  expect(screen.getByRole("note")).toHaveTextContent("flows");
  window.innerHeight = 900;
  act(() => void window.dispatchEvent(new Event("resize")));
  expect(screen.getByRole("note")).toHaveTextContent("stays");
});
