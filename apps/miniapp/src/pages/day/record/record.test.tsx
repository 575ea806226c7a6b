import { fireEvent, screen, within } from "@testing-library/react";
import RecordPage from ".";
import { onePage, onServer, renderPage } from "../../../../test/page";
import { refused } from "../../../../test/server";
import { parameters, visited } from "../../../../test/taro";
import DayRecordsPage from "../records";

const server = onServer("lin");

const line = (id: string, goal: string, part: object = {}) => ({
  id,
  goal,
  taskId: `t-${id}`,
  outcome: "OPEN",
  answered: false,
  blocked: false,
  unassigned: null as string | null,
  waitsFor: null,
  late: true,
  doneAt: null,
  carryCount: 0,
  carriedTo: null,
  person: { id: "tang", name: "唐志强" },
  department: { id: "d", name: "总装车间" },
  chain: [],
  ...part,
});

const numbers = {
  day: "2026-11-18",
  number: 212,
  dueAt: "2026-11-18T09:30:00Z",
  closedAt: "2026-11-18T09:30:12Z",
  due: 40,
  people: 16,
  done: 31,
  carried: 2,
  open: 4,
  blocked: 1,
  late: 0,
  exempt: 0,
  exemptPeople: 0,
  handedOver: 3,
  handedOverPeople: 2,
};
const chain = [
  { on: "2026-11-16", reason: "OTHERS" },
  { on: "2026-11-17", reason: "NO_TIME" },
  { on: "2026-11-18", reason: "MATERIAL" },
  { on: "2026-11-20", reason: null },
];
const record = (part: object = {}) => ({
  id: "c212",
  ...numbers,
  summary: "【11月18日清账】应清 40 件\n完成 31，顺延 2，没清 3",
  contentHash: "9f86d081",
  correctRefusal: null,
  group: { id: "g", name: "生产协调群", seeBoardRefusal: null, manageRefusal: null },
  departments: [{ department: { id: "d", name: "设备部" }, done: 9, carried: 1, open: 0 }],
  corrections: [],
  chains: [
    line("l4", "二期电缆沟清淤", {
      outcome: "CARRIED",
      carryCount: 3,
      carriedTo: "2026-11-20",
      chain,
    }),
    line("l5", "更换油滤", { outcome: "CARRIED", carryCount: 2, carriedTo: "2026-11-19" }),
  ],
  openLines: {
    nodes: [
      line("l1", "2 号胎架螺栓复紧"),
      line("l2", "东通道地面标线", { answered: true }),
      line("l3", "来料抽检报告", { blocked: true, waitsFor: "等供应商" }),
      line("l6", "清点扳手", { unassigned: "何雨桐不接，没人办" }),
    ],
    endCursor: null,
    hasMore: false,
  },
  unopened: [],
  ...part,
});

beforeEach(() => {
  server.answer({ CloseOut: () => ({ data: { closeOut: record() } }) });
  parameters.groupId = "g";
  parameters.day = "2026-11-18";
});

const show = (page: JSX.Element) => renderPage(page);

test("a document: sealed, three numbers, what is open by name, the longest chains", async () => {
  show(<RecordPage />);
  expect(await screen.findByText("17:30 已封账，不再变")).toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("11月18日 周三");
  expect(screen.getByText("第 212 份")).toBeInTheDocument();
  expect(screen.getByRole("img", { name: "完成 31 件，顺延 2 件，没清 4 件" })).toBeInTheDocument();
  expect(screen.getByText("应清 40 件，16 人；休假 2 人的 3 件转给代办人")).toBeInTheDocument();
  expect(screen.getByText("没答复")).toBeInTheDocument();
  expect(screen.getByText("接了，没办完")).toBeInTheDocument();
  expect(screen.getByText("受阻：等供应商")).toBeInTheDocument();
  expect(screen.getByText("何雨桐不接，没人办")).toBeInTheDocument();
  expect(screen.getByText("要改派")).toBeInTheDocument();
  const steps = screen.getAllByRole("listitem").map((step) => step.textContent);
  expect(steps).toEqual(["11/16等别人", "11/17排不上", "11/18等物料", "11/20新期限"]);
  expect(screen.getByText("第 2 次，到 11/19")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "复制小结，发群里" })).toBeInTheDocument();
});

test("closed after an outage: says when it was to be, and when it was", async () => {
  server.answer({
    CloseOut: () => ({ data: { closeOut: record({ closedAt: "2026-11-19T01:05:00Z" }) } }),
  });
  show(<RecordPage />);
  expect(await screen.findByText(/^应 17:30 封账，.*09:05 补封，不再变$/)).toBeInTheDocument();
});

test("a correction stands behind the record, and may point at one line of it", async () => {
  const made = {
    id: "k1",
    text: "当天 16:40 已完成",
    at: "2026-11-19T01:12:00Z",
    files: [],
    by: { id: "lin", name: "林晓燕" },
    line: { id: "l2", goal: "东通道地面标线", person: { id: "luo", name: "罗海峰" } },
  };
  server.answer({
    CorrectCloseOut: () => {
      server.answer({
        CloseOut: () => ({ data: { closeOut: record({ corrections: [made] }) } }),
      });
      return { data: { correctCloseOut: record({ corrections: [made] }) } };
    },
  });
  show(<RecordPage />);
  fireEvent.click(await screen.findByRole("button", { name: "补一条更正" }));
  const sheet = await screen.findByRole("dialog", { name: "补一条更正" });
  expect(within(sheet).getByRole("button", { name: "写清楚要更正什么" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  fireEvent.change(within(sheet).getByLabelText("更正的事实"), {
    target: { value: "当天 16:40 已完成" },
  });
  fireEvent.click(within(sheet).getByRole("radio", { name: /东通道地面标线/ }));
  fireEvent.click(within(sheet).getByRole("button", { name: "记下更正" }));
  expect(await screen.findByText(/^关于：东通道地面标线 · 林晓燕 记于/)).toBeInTheDocument();
  expect(server.asked("CorrectCloseOut")[0]?.variables.input).toMatchObject({
    closeOutId: "c212",
    lineId: "l2",
    text: "当天 16:40 已完成",
    tapId: expect.any(String) as string,
  });
});

test("goes out as a file, in the format that is chosen", async () => {
  const made: string[] = [];
  URL.createObjectURL = () => "blob:x";
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    made.push(this.download);
  });
  const file = { fileName: "清账.xlsx", mediaType: "application/x", base64: "AAAA", rows: 40 };
  server.answer({ ExportCloseOut: () => ({ data: { exportCloseOut: file } }) });
  show(<RecordPage />);
  fireEvent.click(await screen.findByRole("button", { name: "导出" }));
  const sheet = await screen.findByRole("dialog", { name: "导出清账记录" });
  expect(within(sheet).getByRole("button", { name: "CSV 文本" })).toBeInTheDocument();
  fireEvent.click(within(sheet).getByRole("button", { name: "Excel 表格" }));
  expect(await screen.findByText("导出了 40 行")).toBeInTheDocument();
  expect(made).toEqual(["清账.xlsx"]);
  expect(server.asked("ExportCloseOut")[0]?.variables).toEqual({
    input: { groupId: "g", day: "2026-11-18", format: "XLSX" },
  });
});

test("members see the numbers and what is their own", async () => {
  const none = onePage([]);
  server.answer({
    CloseOut: () => ({
      data: {
        closeOut: record({
          openLines: none,
          chains: [],
          correctRefusal: "NOT_ALLOWED",
          group: {
            id: "g",
            name: "g",
            seeBoardRefusal: "NOT_ALLOWED",
            manageRefusal: "NOT_ALLOWED",
          },
        }),
      },
    }),
    CloseOutLines: () => ({
      data: {
        closeOut: {
          id: "c212",
          lines: { ...none, nodes: [line("l9", "补录点检表", { outcome: "DONE" })] },
        },
      },
    }),
  });
  show(<RecordPage />);
  expect(await screen.findByText("补录点检表")).toBeInTheDocument();
  expect(screen.getByText(/名字只给群主、管理员和领导看/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "补一条更正" })).toBeNull();
  expect(screen.queryByRole("button", { name: "导出" })).toBeNull();
});

test("a day that is not closed has no record", async () => {
  server.answer({ CloseOut: () => refused("NOT_FOUND") });
  show(<RecordPage />);
  expect(await screen.findByText("没有找到，可能已经撤下")).toBeInTheDocument();
});

test("the calendar: closed days with what is open in each lead to their records", async () => {
  const { day: on } = numbers;
  const month = Array.from({ length: 30 }, (_, i) => {
    const day = `2026-11-${String(i + 1).padStart(2, "0")}`;
    const closeOut = day === on ? { id: "c212", ...numbers } : null;
    return {
      day,
      workday: ![0, 6].includes(new Date(day).getUTCDay()),
      provisional: false,
      closeOut,
    };
  });
  const page = { endCursor: null, hasMore: false };
  server.answer({
    CloseOutMonth: () => ({ data: { closeOutMonth: month } }),
    CloseOuts: () => ({
      data: { closeOuts: { nodes: [{ id: "c212", ...numbers }], ...page } },
    }),
    DayGroup: () => ({
      data: {
        group: {
          id: "g",
          name: "生产协调群",
          seeBoardRefusal: null,
          hours: { closeOutAt: "17:30", periods: [{ from: "08:30", until: "17:30" }] },
        },
      },
    }),
  });
  show(<DayRecordsPage />);
  const cell = await screen.findByRole("button", { name: "11月18日 周三，应清 40 件，没清 4 件" });
  expect(screen.getByRole("button", { name: /^11月21日 周六，.*休息/ })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  fireEvent.click(cell);
  expect(visited).toEqual(["open /pages/day/record/index?groupId=g&day=2026-11-18"]);
  expect(await screen.findByText("完成 31 · 顺延 2 · 没清 4")).toBeInTheDocument();
  expect(screen.getByText("就这 1 份")).toBeInTheDocument();
});

test("nothing closed yet is said", async () => {
  const page = onePage([]);
  server.answer({
    CloseOutMonth: () => ({ data: { closeOutMonth: [] } }),
    CloseOuts: () => ({ data: { closeOuts: page } }),
  });
  show(<DayRecordsPage />);
  expect(await screen.findByText(/还没有封过账/)).toBeInTheDocument();
});
