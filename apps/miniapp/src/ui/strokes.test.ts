import { longer, placed, written } from "./strokes";

test("a place on the pad is a place in a square of 1000, never outside of it", () => {
  expect(placed(90, 45, 180, 180)).toEqual({ x: 500, y: 250 });
  expect(placed(-5, 400, 180, 180)).toEqual({ x: 0, y: 1000 });
});

test("a trembling hand adds nothing", () => {
  const stroke = longer([{ x: 10, y: 10 }], { x: 12, y: 11 });
  expect(stroke).toHaveLength(1);
  expect(longer(stroke, { x: 30, y: 10 })).toHaveLength(2);
});

test("as the contract wants it", () => {
  const dot = [{ x: 300, y: 40 }];
  expect(
    written([
      [
        { x: 10, y: 20 },
        { x: 12, y: 22 },
      ],
      dot,
    ]),
  ).toBe("10,20 12,22;300,40");
});
