import { nudgeFace, type NudgeFacts } from "./nudge-face";

const now = new Date("2026-11-19T07:59:00Z");
const facts: NudgeFacts = {
  nudgeable: 12,
  nudgeAgainAt: null,
  nudgeRefusal: null,
  counts: { missing: 22, reachable: 13, unreachable: 9, done: 60 },
  mine: { reachable: true },
  deed: "确认",
  nudgedHere: true,
};
const face = (part: Partial<NudgeFacts>) => nudgeFace({ ...facts, ...part }, now);
const counts = (part: Partial<NudgeFacts["counts"]>) => ({ ...facts.counts, ...part });

test("it counts those a nudge reaches, and never the one who nudges", () => {
  expect(face({})).toEqual({
    words: "催未确认的 12 人",
    because: null,
    note: "还差 22 人，这次不催：9 人催不到，你自己",
  });
  const all = { missing: 12, reachable: 12, unreachable: 0 };
  expect(face({ mine: null, counts: counts(all) }).note).toBeNull();
});

test("who was nudged lately is left out, and that is said", () => {
  expect(face({ nudgeable: 9 })).toEqual({
    words: "催未确认的 9 人",
    because: null,
    note: "还差 22 人，这次不催：3 人 4 小时内催过，9 人催不到，你自己",
  });
});

const resting = {
  nudgeable: 0,
  nudgeRefusal: "NUDGED_RECENTLY",
  nudgeAgainAt: "2026-11-19T08:09:00Z",
};

test.each<[string, Partial<NudgeFacts>, string]>([
  ["after a nudge, until when", resting, "已催 12 人，16:09 后可再催"],
  [
    "nudged for something else",
    { ...resting, nudgedHere: false },
    "这 12 人刚为别的事催过，16:09 后可催",
  ],
  [
    "only people no message reaches",
    {
      nudgeable: 0,
      nudgeRefusal: "NOBODY_TO_NUDGE",
      mine: null,
      counts: counts({ missing: 9, reachable: 0 }),
    },
    "剩下 9 人催不到，复制名单去喊",
  ],
  [
    "only people on leave",
    {
      nudgeable: 0,
      nudgeRefusal: "NOBODY_TO_NUDGE",
      mine: null,
      counts: counts({ missing: 2, reachable: 0, unreachable: 0, away: 2 }),
    },
    "剩下 2 人请假，回来再催",
  ],
  [
    "only the one who looks",
    {
      nudgeable: 0,
      nudgeRefusal: "NOBODY_TO_NUDGE",
      counts: counts({ missing: 1, reachable: 1, unreachable: 0 }),
    },
    "只差你自己",
  ],
  [
    "nobody any more",
    {
      nudgeable: 0,
      nudgeRefusal: "NOBODY_TO_NUDGE",
      mine: null,
      counts: { missing: 0, reachable: 0, unreachable: 0, done: 82 },
    },
    "82 人都确认了",
  ],
  [
    "nobody was asked",
    {
      nudgeable: 0,
      nudgeRefusal: "NOBODY_TO_NUDGE",
      mine: null,
      counts: { missing: 0, reachable: 0, unreachable: 0, done: 0 },
    },
    "没有要问的人",
  ],
  ["withdrawn", { nudgeable: 0, nudgeRefusal: "NOTICE_WITHDRAWN" }, "通知已撤回，不用再办"],
  ["not known yet", { nudgeable: 0, nudgeRefusal: "NEWER" }, "现在不能这样做，更新后会说明原因"],
])("grey, and why: %s", (_, part, because) => {
  expect(face(part).because).toBe(because);
});
