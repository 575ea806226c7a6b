import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import TimesPage from ".";
import { onServer, renderPage } from "../../../../test/page";
import { refused } from "../../../../test/server";
import { visited } from "../../../../test/taro";

const server = onServer("lin");

const spread = (n: number, median: number | null, p90: number | null) => ({ n, median, p90 });
const none = spread(0, null, null);
const rate = (hits: number, n: number) => ({ hits, n });
const trend = Array.from({ length: 8 }, (_, i) => ({
  week: `2026-1${i < 5 ? 0 : 1}-0${i + 1}`,
  toConfirm: i < 2 ? none : spread(20, 40 - i, 200 - i),
  toComplete: none,
}));

const own = {
  from: "2026-10-26",
  until: "2026-11-20",
  basis: "WORKING",
  carryOvers: 0,
  toConfirm: spread(23, 12, 41),
  toComplete: none,
  before: spread(20, 17, 60),
  confirmedOnTime: rate(21, 23),
  doneOnTime: rate(0, 0),
  trend,
};
const part = (id: string, name: string, n: number, median: number | null, p90: number | null) => ({
  id,
  name,
  ranked: median !== null,
  carryOvers: 0,
  toConfirm: spread(n, median, p90),
  toComplete: none,
  confirmedOnTime: rate(n, n),
  doneOnTime: rate(0, 0),
  latePublished: rate(1, 4),
});
const times = {
  scope: "ORGANISATION",
  scopeId: null,
  scopeName: "江岳重工",
  from: "2026-10-26",
  until: "2026-11-20",
  basis: "WORKING",
  excluded: 7,
  carryOvers: 3,
  toConfirm: spread(412, 38, 186),
  toComplete: spread(90, 204, 432),
  stages: [
    { stage: "DELIVERED", spread: spread(412, 1, 3) },
    { stage: "OPENED", spread: spread(412, 26, 132) },
    { stage: "CONFIRMED", spread: spread(412, 9, 52) },
    { stage: "PLANNED", spread: none },
    { stage: "DONE", spread: spread(90, 204, 432) },
  ],
  confirmedOnTime: rate(390, 412),
  doneOnTime: rate(80, 90),
  latePublished: rate(40, 412),
  shortDeadlines: rate(12, 400),
  trend,
  heat: [
    { weekday: 1, hour: 8, spread: spread(40, 24, 60) },
    { weekday: 5, hour: 18, spread: spread(30, 143, 300) },
    { weekday: 2, hour: 11, spread: spread(3, null, null) },
  ],
};
const departments = [
  part("d1", "质量部", 61, 18, 72),
  part("d2", "物流部", 92, 55, 264),
  part("d3", "总务组", 3, null, null),
];
const everybody = { scope: "ORGANISATION", id: null, name: "江岳重工" };
const partPage = (nodes: unknown[], endCursor: string | null = null) => ({
  data: { responseParts: { nodes, endCursor, hasMore: endCursor !== null } },
});
const facts = (nodes: unknown[]) => ({
  data: { responseFacts: { nodes, endCursor: null, hasMore: false } },
});

beforeEach(() => {
  server.answer({
    MyResponseTimes: () => ({ data: { myResponseTimes: own } }),
    InsightScopes: () => ({ data: { insightScopes: [everybody] } }),
    ResponseTimes: () => ({ data: { responseTimes: times } }),
    ResponseParts: () => partPage(departments),
  });
});

const show = () => renderPage(<TimesPage />);

test("one's own figure comes first, with how it was before", async () => {
  show();
  expect(await screen.findByText("12")).toBeInTheDocument();
  expect(screen.getByText("一半比这快，十次里九次在 41 分内")).toBeInTheDocument();
  expect(screen.getByText("比上 4 周快 5 分")).toBeInTheDocument();
  expect(screen.getByText("近 4 周，共 23 件")).toBeInTheDocument();
});

test("where the time goes: each stage has its sentence, and so has each drawing", async () => {
  show();
  expect(await screen.findByText("江岳重工，共 412 件")).toBeInTheDocument();
  expect(
    screen.getByRole("listitem", {
      name: "收件到看过，一半在 26 分内，十次里九次在 2 小时 12 分内，共 412 件",
    }),
  ).toBeInTheDocument();
  expect(screen.getByText("等人看见，比等人确认久近 3 倍")).toBeInTheDocument();
  expect(
    screen.getByRole("img", {
      name: "最快的是周一 8 点发的，一半人在 24 分内，最慢的是周五 18 点发的，一半人在 2 小时 23 分内",
    }),
  ).toBeInTheDocument();
  expect(
    screen.getByRole("img", { name: /^确认用时的走势：.*本周一半在 33 分内/ }),
  ).toBeInTheDocument();
  expect(
    screen.getByText("18 点以后发的，确认慢 6 倍。要紧的事尽量 16 点前发。"),
  ).toBeInTheDocument();
});

test("departments stand by their median; under five only n is said, and there is no rank", async () => {
  show();
  const below = (await screen.findByText(/不排名/)).closest("button")!;
  expect(below).toHaveTextContent("总务组 共 3 件");
  const quality = screen.getByRole("button", { name: /^质量部 共 61 件/ });
  expect(quality).toHaveTextContent("18 分 · 1 小时 12 分");
  expect(screen.getByText("按一半人用的时间，休假和送不到的不计")).toBeInTheDocument();
});

test("a number leads to what is behind it, and that to the notice", async () => {
  server.answer({
    ResponseFacts: () =>
      facts([
        {
          id: "f1",
          subject: "NOTICE",
          title: "3 号行车停用",
          taskId: null,
          noticeId: "n1",
          publishedAt: "2026-11-19T07:00:00.000Z",
          confirmedAt: null,
          doneAt: null,
          toConfirm: 12,
          toComplete: null,
          late: true,
          person: { id: "tang", name: "唐志强" },
        },
      ]),
  });
  show();
  fireEvent.click(await screen.findByRole("button", { name: /^物流部/ }));
  const sheet = await screen.findByRole("dialog", { name: "物流部" });
  fireEvent.click(await within(sheet).findByText("3 号行车停用"));
  expect(server.asked("ResponseFacts")[0]?.variables).toMatchObject({
    partId: "d2",
    input: { scope: "ORGANISATION", by: "DEPARTMENT", weeks: 4, basis: "WORKING" },
  });
  expect(visited.at(-1)).toContain("/pages/notice/index?id=n1");
});

test("the switches ask anew: a quarter, by the wall's clock, of tasks, by person", async () => {
  show();
  fireEvent.click(await screen.findByRole("radio", { name: "本季" }));
  fireEvent.click(screen.getByRole("radio", { name: "全天时间" }));
  fireEvent.click(await screen.findByRole("radio", { name: "任务" }));
  fireEvent.click(await screen.findByRole("radio", { name: "人" }));
  expect(await screen.findByText("按姓名，不排名次")).toBeInTheDocument();
  // Requests that are sent at once arrive in any order.
  const asked = (name: string) => server.asked(name).map(({ variables }) => variables?.input);
  const input = { weeks: 13, basis: "WALL", subject: "TASK" };
  await waitFor(() =>
    expect(asked("ResponseTimes")).toContainEqual(expect.objectContaining(input)),
  );
  await waitFor(() =>
    expect(asked("ResponseParts")).toContainEqual(
      expect.objectContaining({ ...input, by: "PERSON" }),
    ),
  );
});

test("people come a page at a time, by name; who has few answers stands among them", async () => {
  server.answer({
    ResponseParts: ({ after }) =>
      after
        ? partPage([part("p3", "唐志强", 9, 30, 90)])
        : partPage([part("p1", "郭明远", 7, 12, 44), part("p2", "林晓燕", 3, null, null)], "then"),
  });
  show();
  fireEvent.click(await screen.findByRole("radio", { name: "人" }));
  expect(
    await screen.findByRole("button", { name: /^林晓燕 共 3 件\s*不足 5 条/ }),
  ).toBeInTheDocument();
  fireEvent.click(screen.getByRole("button", { name: "再看后面的" }));
  expect(await screen.findByRole("button", { name: /^唐志强 共 9 件/ })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "再看后面的" })).toBeNull();
  expect(server.asked("ResponseParts").at(-1)?.variables).toMatchObject({ after: "then" });
  const names = screen
    .getAllByRole("button", { name: / 共 \d+ 件/ })
    .map((row) => row.textContent?.slice(0, 3));
  expect(names).toEqual(["郭明远", "林晓燕", "唐志强"]);
});

test("what parts there are fails on its own, and nothing there says so", async () => {
  server.answer({ ResponseParts: () => partPage([]) });
  show();
  expect(await screen.findByText("这段时间没有发过要确认的事")).toBeInTheDocument();
  server.answer({ ResponseParts: () => refused("NOT_ALLOWED") });
  fireEvent.click(screen.getByRole("radio", { name: "人" }));
  expect(await screen.findByText(/你没有这项权限/)).toBeInTheDocument();
  expect(screen.getByText("江岳重工，共 412 件")).toBeInTheDocument();
});

test("a member sees their own, and who may see the others'", async () => {
  server.answer({ InsightScopes: () => ({ data: { insightScopes: [] } }) });
  show();
  expect(await screen.findByText("12")).toBeInTheDocument();
  expect(screen.getByText("别人的用时给群主、管理员、领导和部门负责人看")).toBeInTheDocument();
  expect(screen.queryByText("时间花在哪")).toBeNull();
  expect(server.asked("ResponseTimes")).toHaveLength(0);
});

test("a refusal is said", async () => {
  server.answer({ ResponseTimes: () => refused("NOT_ALLOWED") });
  show();
  expect(await screen.findByText(/你没有这项权限/)).toBeInTheDocument();
});
