import { isHandwriting } from "./handwriting.ts";

describe("handwriting", () => {
  it.each([
    ["10,20 12,22;300,40", true],
    ["0,0", true],
    ["1000,1000", true],
    ["", false],
    ["1001,0", false],
    ["1,2;", false],
    ["1,2  3,4", false],
    ["1.5,2", false],
    ["-1,2", false],
    ["<svg>", false],
  ])("%j: %s", (text, is) => {
    expect(isHandwriting(text)).toBe(is);
  });
});
