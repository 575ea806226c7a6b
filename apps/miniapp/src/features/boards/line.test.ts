import type { AskedPersonFragment, SignatureRowFragment } from "@riqing/schema";
import { noticeLine, signatureLine } from "./line";

const now = new Date("2026-11-19T07:59:00Z");
const person = { id: "p", name: "唐志强", department: { id: "d", name: "总装车间" } };

const asked: AskedPersonFragment = {
  person,
  state: "MISSING",
  reach: "REACHABLE",
  isMe: false,
  delivery: null,
  deliveredAt: "2026-11-19T07:42:00Z",
  openedAt: null,
  confirmedAt: null,
  late: false,
  dueAt: null,
  feedbackKind: null,
  feedback: null,
  lastNudgedAt: null,
  toldAt: null,
  toldHow: null,
  phone: null,
};

test.each<[Partial<AskedPersonFragment>, string, string]>([
  [{}, "放进收件，没看", "还没催"],
  [{ openedAt: "2026-11-19T07:50:00Z" }, "看过，没确认", "还没催"],
  [{ lastNudgedAt: "2026-11-19T07:58:30Z" }, "放进收件，没看", "刚刚催过"],
  [{ lastNudgedAt: "2026-11-19T07:50:00Z" }, "放进收件，没看", "15:50 催过"],
  [
    { delivery: { truth: "DELIVERED", at: "2026-11-19T02:32:00Z", why: null } },
    "已送达·微信 10:32，没看",
    "还没催",
  ],
  [{ delivery: { truth: "UNREACHABLE", at: null, why: "NO_GRANT" } }, "没有订阅次数", "还没催"],
  [{ delivery: { truth: "UNREACHABLE", at: null, why: "NOT_BOUND" } }, "没绑定微信", "还没催"],
  [{ delivery: { truth: "UNREACHABLE", at: null, why: "GAVE_UP" } }, "没送到", "还没催"],
  [{ delivery: { truth: "UNCERTAIN", at: null, why: "UNCERTAIN" } }, "不确定送到没有", "还没催"],
  [
    { delivery: { truth: "WAITING", at: "2026-11-19T23:00:00Z", why: "QUIET_HOURS" } },
    "等安静时段结束，明天 07:00 发",
    "还没催",
  ],
  [{ delivery: { truth: "WAITING", at: "2026-11-19T07:59:00Z", why: null } }, "正在发", "还没催"],
  [{ delivery: { truth: "IN_INBOX", at: null, why: null } }, "放进收件，没看", "还没催"],
  [{ reach: "NEVER_BOUND" }, "从未绑定", "只能电话或当面"],
  [
    { reach: "NEVER_BOUND", toldAt: "2026-11-19T07:55:00Z", toldHow: "PHONE" },
    "从未绑定",
    "15:55 电话已告知",
  ],
  [
    { reach: "NEVER_BOUND", toldAt: "2026-11-18T07:55:00Z", toldHow: "IN_PERSON" },
    "从未绑定",
    "昨天 15:55 当面已告知",
  ],
  [{ state: "CONFIRMED", confirmedAt: "2026-11-19T07:58:00Z" }, "15:58 确认", ""],
  [
    { state: "CONFIRMED", confirmedAt: "2026-11-18T10:05:00Z", late: true },
    "昨天 18:05 确认，晚了",
    "",
  ],
  [{ state: "EXEMPT" }, "不计", ""],
])("a person who is asked: %j", (part, step, last) => {
  expect(noticeLine({ ...asked, ...part }, now)).toMatchObject({ step, last });
});

test("what somebody said beside their answer is shown with its kind", () => {
  const line = noticeLine({ ...asked, feedbackKind: "QUESTION", feedback: "东通道谁放行" }, now);
  expect(line.remark).toBe("有疑问：东通道谁放行");
  expect(noticeLine({ ...asked, feedbackKind: "WILL_DO" }, now).remark).toBe("会办");
});

const signer: SignatureRowFragment = {
  person,
  state: "UNSIGNED",
  reach: "REACHABLE",
  isMe: false,
  delivery: null,
  signedAt: null,
  signedNumber: null,
  openedAt: null,
  endReachedAt: null,
  declinedReason: null,
  dueOn: "2026-11-26",
  late: false,
  away: false,
  lastNudgedAt: null,
  phone: null,
};

test.each<[Partial<SignatureRowFragment>, string, string | null]>([
  [{}, "放进收件，没看", null],
  [{ openedAt: "2026-11-19T07:50:00Z" }, "看过，没签", null],
  [{ openedAt: "2026-11-19T07:50:00Z", endReachedAt: "2026-11-19T07:52:00Z" }, "读完，没签", null],
  [{ reach: "NEVER_BOUND" }, "从未绑定", null],
  [{ state: "OUTDATED", signedNumber: 2 }, "签的是第 2 版", null],
  [{ declinedReason: "夜班看不了群" }, "不同意", "夜班看不了群"],
  [{ away: true, openedAt: "2026-11-19T07:50:00Z" }, "请假，回来再签", null],
  [{ state: "SIGNED", signedAt: "2026-11-17T02:00:00Z", signedNumber: 3 }, "11月17日 签", null],
])("a person who is to sign: %j", (part, step, remark) => {
  expect(signatureLine({ ...signer, ...part }, now)).toMatchObject({ step, remark });
});
