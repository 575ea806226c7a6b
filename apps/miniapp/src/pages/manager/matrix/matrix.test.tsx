import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import MatrixPage from ".";
import { button, onePage, onServer, renderPage } from "../../../../test/page";
import { refused } from "../../../../test/server";
import { parameters } from "../../../../test/taro";
import { queries } from "../../../shell";

const server = onServer("lin");

const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const column = (kind: string, id: string, title: string, part: object = {}) => ({
  id,
  kind,
  title,
  dueAt: at(72),
  dueOn: null,
  asked: 3,
  missing: 2,
  nudgeable: 1,
  unreachable: 1,
  nudgeAgainAt: null,
  ...part,
});
const row = (id: string, name: string, debts: number, cells: string[], part: object = {}) => ({
  person: { id, name },
  department: { id: "d", name: "总装车间" },
  debts,
  own: false,
  reachable: true,
  away: false,
  phone: "13800000001",
  cells,
  ...part,
});

const columns = [
  column("NOTICE", "n1", "3 号行车停用"),
  column("CLOSE_OUT", "g1", "今日清账"),
  column("RULES", "b1", "群规第 3 版", { nudgeable: 0, nudgeAgainAt: at(1) }),
];
const rows = [
  row("lin", "林晓燕", 0, ["DONE", "NOT_ASKED", "DONE"], { own: true }),
  row("gao", "高春生", 3, ["UNREACHABLE", "UNREACHABLE", "UNREACHABLE"], { reachable: false }),
  row("tang", "唐志强", 2, ["NEAR", "BEHIND", "DONE"]),
];
const matrix = (part: object = {}) => ({
  data: {
    obligations: {
      columns,
      rows,
      moreColumns: 0,
      people: 12,
      indebted: 10,
      endCursor: null,
      hasMore: false,
      ...part,
    },
  },
});

beforeEach(() => {
  server.answer({
    Obligations: () => matrix(),
    MyGroups: () => ({ data: { myGroups: onePage([]) } }),
  });
  parameters.groupId = "g1";
});

const show = () => renderPage(<MatrixPage />);

test("people down, obligations across: each cell has words, the totals stand on top", async () => {
  show();
  const tang = await screen.findByRole("row", { name: /唐志强/ });
  const said = within(tang)
    .getAllByRole("cell")
    .map((cell) => cell.textContent);
  expect(said).toEqual(["3 号行车停用：快到期", "今日清账：落后", "群规第 3 版：办了"]);
  const totals = screen.getByRole("row", { name: /^还差/ });
  expect(
    within(totals)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toEqual(["2", "2", "2"]);
  expect(screen.getAllByRole("radio").map((part) => part.textContent)).toEqual([
    "还欠 10",
    "全部 12",
  ]);
  expect(screen.getByText("点一行看一个人，点一列催一件事")).toBeInTheDocument();
  expect(server.asked("Obligations")[0]?.variables).toMatchObject({ indebtedOnly: true });
});

test("a column becomes the button: it counts whom it reaches, and reminds of that one thing", async () => {
  server.answer({
    NudgeUnconfirmed: () => ({
      data: { nudgeUnconfirmed: { nudged: 1, tooSoon: 0, unreachable: 1, nudgeAgainAt: null } },
    }),
  });
  show();
  fireEvent.click(await button(/^3 号行车停用.*还差 2 人/));
  fireEvent.click(await button("催没确认的 1 人"));
  expect(await screen.findByText("催了 1 人")).toBeInTheDocument();
  expect(server.asked("NudgeUnconfirmed")[0]?.variables).toEqual({
    input: { noticeId: "n1", groupId: "g1" },
  });
  fireEvent.click(await button(/^今日清账 /));
  fireEvent.click(await button("催没清账的 1 人"));
  await waitFor(() =>
    expect(server.asked("NudgeUnconfirmed").at(-1)?.variables).toEqual({
      input: { closeOutGroupId: "g1" },
    }),
  );
});

test("a column that was reminded lately says until when", async () => {
  show();
  fireEvent.click(await button(/^群规第 3 版 /));
  expect(await button(/^刚催过，.* 后可再催$/)).toHaveAttribute("aria-disabled", "true");
});

test("goes out as a file, whole, whether a column is chosen or not", async () => {
  const made: string[] = [];
  URL.createObjectURL = () => "blob:x";
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    made.push(this.download);
  });
  const file = { fileName: "谁欠什么.csv", mediaType: "text/csv", base64: "AAAA", rows: 12 };
  server.answer({ ExportObligations: () => ({ data: { exportObligations: file } }) });
  show();
  fireEvent.click(await button("导出"));
  const sheet = await screen.findByRole("dialog", { name: "导出谁欠什么" });
  expect(within(sheet).getByRole("button", { name: "Excel 表格" })).toBeInTheDocument();
  fireEvent.click(within(sheet).getByRole("button", { name: "CSV 文本" }));
  expect(await screen.findByText("导出了 12 行")).toBeInTheDocument();
  expect(made).toEqual(["谁欠什么.csv"]);
  expect(server.asked("ExportObligations")[0]?.variables).toEqual({
    input: { groupId: "g1", format: "CSV" },
  });
  fireEvent.click(await button(/^今日清账 /));
  expect(await button("导出")).toBeInTheDocument();
});

test("a row opens all that one person owes, and how to reach them", async () => {
  const debt = (kind: string, id: string, title: string, state: string) => ({
    kind,
    id,
    title,
    dueAt: null,
    dueOn: null,
    state,
  });
  server.answer({
    DebtsOf: () => ({
      data: { debtsOf: [debt("NOTICE", "n1", "3 号行车停用", "UNREACHABLE")] },
    }),
  });
  show();
  fireEvent.click(await button(/^高春生，总装车间，还欠 3 件/));
  const sheet = await screen.findByRole("dialog", { name: "高春生，还欠 3 件" });
  expect(await within(sheet).findByText("通知 · 不限时间")).toBeInTheDocument();
  expect(within(sheet).getByText("总装车间 · 从未绑定，小程序送不到")).toBeInTheDocument();
  expect(within(sheet).getByText(/送不到不算慢/)).toBeInTheDocument();
  expect(within(sheet).getByRole("button", { name: "打电话给高春生" })).toBeInTheDocument();
  expect(within(sheet).getByRole("button", { name: "复制欠的 1 件" })).toBeInTheDocument();
  expect(server.asked("DebtsOf")[0]?.variables).toEqual({ groupId: "g1", personId: "gao" });
});

test("nothing open is said, and so is a refusal", async () => {
  server.answer({ Obligations: () => matrix({ columns: [], rows: [], indebted: 0 }) });
  const first = show();
  expect(await screen.findByText("这个群没有人欠什么")).toBeInTheDocument();
  first.unmount();
  queries.clear();
  server.answer({ Obligations: () => refused("NOT_ALLOWED") });
  show();
  expect(await screen.findByText(/你没有这项权限/)).toBeInTheDocument();
});

test("without a group named, the first is shown whose names may be seen; without any, that is said", async () => {
  delete parameters.groupId;
  const group = (id: string, seeBoardRefusal: string | null) => ({
    id,
    name: id,
    memberCount: 3,
    seeBoardRefusal,
  });
  const groups = (nodes: object[]) => () => ({
    data: { myGroups: { nodes, endCursor: null, hasMore: false } },
  });
  server.answer({ MyGroups: groups([group("g1", "NOT_ALLOWED"), group("g2", null)]) });
  const first = show();
  await screen.findByRole("row", { name: /唐志强/ });
  expect(server.asked("Obligations")[0]?.variables).toMatchObject({ groupId: "g2" });
  first.unmount();
  queries.clear();
  server.answer({ MyGroups: groups([group("g1", "NOT_ALLOWED")]) });
  const second = show();
  expect(await screen.findByText("这里给群主、管理员和领导看谁还没确认")).toBeInTheDocument();
  second.unmount();
  queries.clear();
  server.answer({ MyGroups: () => refused("NOT_ALLOWED") });
  show();
  expect(await screen.findByText(/你没有这项权限/)).toBeInTheDocument();
});

test("more than twelve things: says how many are not shown", async () => {
  server.answer({ Obligations: () => matrix({ moreColumns: 3 }) });
  show();
  expect(await screen.findByText(/另有 3 件/)).toBeInTheDocument();
});
