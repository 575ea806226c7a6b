import { type ChosenSettings, SHIPPED_SETTINGS } from "@riqing/schema";
import { changedSettings } from "./changed-settings.ts";
import { blockOf } from "./printed-settings.ts";

const block = (name: string, chosen: ChosenSettings) =>
  blockOf({ id: name, name }, { ...SHIPPED_SETTINGS, ...chosen });
const typed = (...blocks: ReturnType<typeof block>[]) => ({ blocks, settings: [] });
const text = (...settings: [key: string, value: string][]) => ({
  blocks: [],
  settings: settings.map(([key, value]) => ({ key, label: key, value })),
});

it("says what one category's block prints otherwise, and once what all do", () => {
  const from = typed(block("综合", {}), block("项目", {}));
  const to = typed(
    block("综合", { strikeMonths: 6, imagesPerDay: null }),
    block("项目", { strikeMonths: 6 }),
  );
  expect(changedSettings(from, to)).toEqual([
    {
      key: "imagesPerDay",
      label: "图片",
      categories: ["综合"],
      before: "每人每天最多发图 9 张，现场取证的不算；多的发链接。",
      after: "图片不限张数，够用就好。",
    },
    {
      key: "strikeMonths",
      label: "计次",
      categories: [],
      before: "满 3 个月的不再计次。",
      after: "满 6 个月的不再计次。",
    },
  ]);
  expect(changedSettings(to, to)).toEqual([]);
});

it("does not take another wording of one value in older text for a change", () => {
  const from = text(["quietHours", "22:00–7:00"], ["appealDays", "3 个工作日内"]);
  const to = typed(block("综合", { appealDays: 5 }));
  const found = changedSettings(from, to);
  expect(found.find(({ key }) => key === "quietHours")).toBeUndefined();
  expect(found.find(({ key }) => key === "appealDays")).toMatchObject({
    before: "不服处理的，收到通知后 3 个工作日内申诉一次，已移出的人也可以。",
    after: "不服处理的，收到通知后 5 个工作日内申诉一次，已移出的人也可以。",
  });
  expect(changedSettings(from, text(["appealDays", "5 个工作日内"]))).toHaveLength(2);
});

it("has nothing to compare a category with that is new to the rules", () => {
  expect(
    changedSettings(typed(block("综合", {})), typed(block("综合", {}), block("项目", {}))),
  ).toEqual([]);
});
