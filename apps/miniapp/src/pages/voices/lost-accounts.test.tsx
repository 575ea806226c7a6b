import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { button, onePage, onServer, renderPage } from "../../../test/page";
import { person } from "../../../test/people";
import { parameters, visited } from "../../../test/taro";
import LostAccountPage from "./lost-account";
import LostAccountsPage from "./lost-accounts";
import LostCodePage from "./lost-code";
import LostReportPage from "./lost-report";
import LostTapsPage from "./lost-taps";

const server = onServer();

const lin = { id: "lin", name: "林晓燕" };
const loss = (more: object = {}) => ({
  id: "l1",
  reporter: "COLLEAGUE",
  kind: "PHONE_LOST",
  source: "CALL",
  words: "在食堂丢的",
  lostAt: "2026-11-19T04:40:00.000Z",
  reportedAt: "2026-11-19T07:59:00.000Z",
  endedDevices: ["微信 小米 14", "安卓 · Chrome"],
  told: 5,
  state: "OPEN",
  invitedAt: null,
  endedAt: null,
  checksNeeded: 2,
  falseReport: false,
  atOffice: false,
  recoverRefusal: null,
  mine: false,
  person,
  reportedBy: lin,
  checks: [],
  ...more,
});
const tap = (more: object = {}) => ({
  id: "t1",
  kind: "TASK_CONFIRMED",
  title: "核对 A3 线备件清单",
  at: "2026-11-19T07:40:00.000Z",
  verdict: null,
  askedAgain: false,
  ...more,
});
const device = { id: "d1", kind: "WECHAT", boundAt: "2026-11-01T07:42:00.000Z", isNew: false };
const myDevices = [
  { ...device, name: "微信 小米 14", lastUsedOn: "2026-11-18", current: false, endRefusal: null },
  {
    ...device,
    id: "d2",
    name: "安卓 · Chrome",
    lastUsedOn: "2026-11-19",
    current: true,
    endRefusal: "DEVICE_IN_USE",
  },
];

beforeEach(() =>
  server.answer({
    MyDevices: () => ({ data: { myDevices, deviceRequests: [] } }),
    MyLostAccounts: () => ({ data: { myLostAccounts: onePage([]) } }),
    LostAccount: () => ({ data: { lostAccount: loss() } }),
  }),
);

test("one's own: what ends and what stays is listed by day, and one tap reports it", async () => {
  server.answer({ ReportLostAccount: () => ({ data: { reportLostAccount: loss() } }) });
  renderPage(<LostReportPage />);
  expect(await screen.findByText("最后用：11月18日")).toBeInTheDocument();
  expect(screen.getByText("这台，留着")).toBeInTheDocument();
  expect(await button("先选怎么了")).toHaveAttribute("aria-disabled", "true");
  fireEvent.click(screen.getByRole("radio", { name: "被盗" }));
  fireEvent.click(await button("挂失，退出 1 处登录"));
  await waitFor(() => expect(server.asked("ReportLostAccount")).toHaveLength(1));
  expect(server.asked("ReportLostAccount")[0]?.variables).toMatchObject({
    input: { personId: null, kind: "STOLEN", source: null },
  });
  await waitFor(() => expect(visited.at(-1)).toContain("/pages/voices/lost-account/index?id=l1"));
});

test("a colleague's: it says what happens to both, and asks how one knows", async () => {
  // As it stands in the address.
  Object.assign(parameters, { personId: "he", name: encodeURIComponent("何雨桐") });
  server.answer({ ReportLostAccount: () => ({ data: { reportLostAccount: loss() } }) });
  renderPage(<LostReportPage />);
  expect(await screen.findByText("签过的、确认过的、记录，一样不变")).toBeInTheDocument();
  expect(screen.getByText("看错了报的，不追究；一天最多报 3 个人")).toBeInTheDocument();
  fireEvent.click(screen.getByRole("radio", { name: "手机丢了" }));
  expect(await button("先选怎么知道的")).toBeInTheDocument();
  fireEvent.click(screen.getByRole("radio", { name: "本人电话说的" }));
  fireEvent.click(await button("替何雨桐挂失"));
  await waitFor(() => expect(server.asked("ReportLostAccount")).toHaveLength(1));
  expect(server.asked("ReportLostAccount")[0]?.variables).toMatchObject({
    input: { personId: "he", kind: "PHONE_LOST", source: "CALL" },
  });
});

test("the code for a bad day is shown once", async () => {
  server.answer({ MakeLossCode: () => ({ data: { makeLossCode: { code: "ABCDE-23456" } } }) });
  renderPage(<LostReportPage />);
  fireEvent.click(await button("生成挂失码"));
  expect(await screen.findByText("ABCDE-23456")).toBeInTheDocument();
  expect(await button("换一个挂失码")).toBeInTheDocument();
});

test("by code: nothing of a name is shown, and the button says what is missing of the code", async () => {
  const done = { ended: 2, checksNeeded: 2 };
  server.answer({ ReportLostByCode: () => ({ data: { reportLostByCode: done } }) });
  renderPage(<LostCodePage />);
  expect(await button("先输挂失码")).toBeInTheDocument();
  fireEvent.change(await screen.findByLabelText("挂失码"), { target: { value: "abcde23456" } });
  fireEvent.click(await button("挂失，全部退出"));
  expect(await screen.findByText("已挂失，退出 2 处登录")).toBeInTheDocument();
  expect(server.asked("ReportLostByCode")[0]?.variables).toMatchObject({ code: "ABCDE-23456" });
});

test("whoever makes sure says how; the last one needed gets the code", async () => {
  Object.assign(parameters, { id: "l1" });
  const check = {
    id: "k",
    words: "当面",
    falseReport: false,
    at: "2026-11-19T08:00:00.000Z",
    by: lin,
  };
  server.answer({
    RecoverAccount: () => ({
      data: {
        recoverAccount: {
          lostAccount: loss({ state: "INVITED", checks: [check, { ...check, id: "k2" }] }),
          invitation: {
            code: "ABCDE-23456",
            expiresAt: "2026-11-26T08:00:00.000Z",
            person: { id: "he", name: "何雨桐" },
          },
        },
      },
    }),
  });
  renderPage(<LostAccountPage />);
  expect(await screen.findByText("2 处登录断开")).toBeInTheDocument();
  expect(screen.getByText("已有 0 人核对，要 2 人")).toBeInTheDocument();
  expect(screen.getByText("手机丢了，本人电话说的，在食堂丢的")).toBeInTheDocument();
  fireEvent.click(await button("当面核对过了"));
  const sheet = await screen.findByRole("dialog");
  fireEvent.change(within(sheet).getByRole("textbox"), { target: { value: "看过工卡" } });
  fireEvent.click(within(sheet).getByRole("button", { name: "当面核对过了" }));
  expect(await screen.findByText("ABCDE-23456")).toBeInTheDocument();
  expect(server.asked("RecoverAccount")[0]?.variables).toEqual({
    input: { id: "l1", words: "看过工卡", falseReport: false },
  });
});

test("who reported it is told why they do not make sure", async () => {
  Object.assign(parameters, { id: "l1" });
  const mine = loss({ recoverRefusal: "REPORTED_BY_YOU" });
  server.answer({ LostAccount: () => ({ data: { lostAccount: mine } }) });
  renderPage(<LostAccountPage />);
  expect(await button("是你报的挂失，找别人来核对")).toHaveAttribute("aria-disabled", "true");
});

test("each tap has two equal answers, and says what has become of it", async () => {
  Object.assign(parameters, { id: "l1" });
  let taps = [tap(), tap({ id: "t2", kind: "NOTICE_ACKNOWLEDGED", title: "3 号行车停用" })];
  // More of them than this page holds.
  let left = 27;
  server.answer({
    TapsLeft: () => ({ data: { lostAccount: { id: "l1", tapsLeft: left } } }),
    TapsToReview: () => ({ data: { tapsToReview: onePage(taps) } }),
    ReviewTap: () => {
      taps = [tap({ verdict: "NOT_MINE", askedAgain: true }), taps[1]!];
      left = 26;
      return { data: { reviewTap: taps[0] } };
    },
  });
  renderPage(<LostTapsPage />);
  expect(await screen.findByText("这 27 下是你点的吗")).toBeInTheDocument();
  fireEvent.click(await button("不是我：核对 A3 线备件清单"));
  expect(await screen.findByText("作废，原来的留底。会重新等你办，不算你晚")).toBeInTheDocument();
  expect(server.asked("ReviewTap")[0]?.variables).toEqual({
    input: { lossId: "l1", kind: "TASK_CONFIRMED", tapId: "t1", mine: false },
  });
  expect(await screen.findByText("这 26 下是你点的吗")).toBeInTheDocument();
});

test("those who answer see which are open, and which are at the office", async () => {
  const late = loss({ atOffice: true });
  server.answer({ LostAccounts: () => ({ data: { lostAccounts: onePage([late]) } }) });
  renderPage(<LostAccountsPage />);
  expect(await screen.findByText("何雨桐 · 设备部")).toBeInTheDocument();
  fireEvent.click(screen.getByRole("radio", { name: "过 7 天的" }));
  await waitFor(() =>
    expect(server.asked("LostAccounts").at(-1)?.variables).toMatchObject({
      open: false,
      atOffice: true,
    }),
  );
});
