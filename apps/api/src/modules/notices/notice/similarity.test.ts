import { similarity } from "./similarity.ts";

it.each<[string, string, boolean]>([
  ["3 号行车停用，吊装走东通道", "3号行车停用，吊装走东通道！", true],
  ["3 号行车停用，吊装走东通道", "３号行车停用 吊装走东通道", true],
  ["关于元旦放假的通知", "关于元旦放假的通知（更新）", true],
  ["关于元旦放假的通知", "关于春节放假的通知", false],
  ["消防演练", "停电", false],
  ["停", "停", true],
  ["停", "电", false],
])("%s and %s are alike: %s", (one, other, alike) => {
  expect(similarity(one, other) >= 0.8).toBe(alike);
  expect(similarity(other, one)).toBe(similarity(one, other));
});
