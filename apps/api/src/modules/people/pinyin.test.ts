import { PINYIN_LENGTH, pinyinOf } from "./pinyin.ts";

describe("the pinyin of a name", () => {
  it.each([
    ["in full", "林晓燕", "linxiaoyan"],
    ["by its initials", "林晓燕", "lxy"],
    ["by the surname and initials", "林晓燕", "linxy"],
    ["as a surname is read", "单晓燕", "shanxiaoyan"],
    ["as the character is read elsewhere", "单晓燕", "danxiaoyan"],
    ["by the other reading within a name", "张乐", "zhangyue"],
    ["by the usual reading within a name", "张乐", "zhangle"],
    ["with a surname of two characters", "欧阳明", "ouyangming"],
    ["with ü as v", "吕明", "lvming"],
    ["with ü as u", "吕明", "luming"],
    ["with ü as in a passport", "吕明", "lyuming"],
    ["without the dot", "买买提·艾力", "maimaitiaili"],
  ])("finds it %s", (_, name, typed) => {
    expect(pinyinOf(name).split("\n")).toContain(typed);
  });

  it("is empty without Chinese characters", () => expect(pinyinOf("Tom Müller")).toBe(""));

  it("stays within its length, with the usual reading first", () => {
    const long = pinyinOf("乐".repeat(40));
    expect(long.length).toBeLessThanOrEqual(PINYIN_LENGTH);
    expect(long).toMatch(/^(le|yue)/);
  });
});
