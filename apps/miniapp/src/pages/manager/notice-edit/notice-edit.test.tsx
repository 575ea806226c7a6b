import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import NoticeEditPage from ".";
import { button, onServer, renderPage } from "../../../../test/page";
import { noticeText } from "../../../../test/people";
import { refused } from "../../../../test/server";
import { parameters, visited } from "../../../../test/taro";

const server = onServer();

const group = (id: string, name: string, publishNoticeRefusal: string | null) => ({
  id,
  name,
  purpose: "",
  category: null,
  state: "ACTIVE",
  memberCount: 60,
  myRoles: [],
  waitingNotices: 0,
  department: { id: "d", name: "生产部" },
  owner: null,
  seeBoardRefusal: null,
  publishNoticeRefusal,
  manageRefusal: null,
  rulebooks: [],
});

beforeEach(() => {
  const nodes = [
    group("g1", "生产协调群", null),
    group("g2", "设备保障群", null),
    group("g3", "质量例会群", "NOT_A_PUBLISHER"),
  ];
  server.answer({
    MyGroups: () => ({ data: { myGroups: { nodes, endCursor: null, hasMore: false } } }),
    // Sixty in each group, and twenty of them in both; of those asked, four are away, nine unbound.
    Reachability: () => ({
      data: {
        reachability: {
          asked: 96,
          reachable: 87,
          gaps: [
            { why: "NEVER_BOUND", count: 7, people: [] },
            { why: "NO_GRANT", count: 2, people: [] },
          ],
        },
      },
    }),
    NoticeAudience: (asks) => ({
      data: {
        noticeAudience: {
          asked: (asks as unknown as { audience: object[] }).audience.length > 1 ? 100 : 60,
          exempt: 4,
          unreachable: 9,
        },
      },
    }),
    PublishNotice: () => ({
      data: { publishNotice: { ...noticeText({ id: "n9" }), seeBoardRefusal: null } },
    }),
  });
  parameters.groupId = "g1";
});

const show = () => renderPage(<NoticeEditPage />);
const write = (name: string, value: string) =>
  fireEvent.change(screen.getByRole("textbox", { name }), { target: { value } });

async function writeAll() {
  await button("还没写标题");
  write("标题", "停水两小时");
  write("为什么发", "换阀门");
  write("正文", "提前接水。");
  fireEvent.click(screen.getByRole("radio", { name: "明早 10:00" }));
}

test("only groups in which the caller publishes, and the button says what is missing", async () => {
  show();
  expect(await button("还没写标题")).toHaveAttribute("aria-disabled", "true");
  expect(screen.getAllByRole("switch").map((one) => one.textContent)).toEqual([
    "生产协调群",
    "设备保障群60 人",
    "以后进群的人也要确认只问现在在群里的人",
  ]);
  await writeAll();
  fireEvent.click(screen.getByRole("switch", { name: /设备保障群/ }));
  fireEvent.click(await button("发布给 96 人"));
  expect(
    screen.getByText(
      "发给 2 个群，共 100 人，一个人只问一次；4 人那天休假，不计；9 人现在送不到（从未绑定 7，没有订阅次数 2）",
    ),
  ).toBeInTheDocument();
  await waitFor(() =>
    expect(visited).toEqual(["replace /pages/manager/board/index?noticeId=n9&fresh=1"]),
  );
  expect(server.asked("PublishNotice")[0]?.variables.input).toMatchObject({
    audience: [{ groupId: "g1" }, { groupId: "g2" }],
    importance: "IMPORTANT",
    subject: "停水两小时",
    evenIfSimilar: false,
  });
});

test("what is half written is still there after leaving", async () => {
  const { unmount } = show();
  await writeAll();
  unmount();
  show();
  expect(await screen.findByText("接着上次写的")).toBeInTheDocument();
  expect(screen.getByRole("textbox", { name: "标题" })).toHaveValue("停水两小时");
  fireEvent.click(await button("重新写"));
  expect(screen.getByRole("textbox", { name: "标题" })).toHaveValue("");
});

test("one like it is shown first, and published only if it is meant", async () => {
  let times = 0;
  server.answer({
    PublishNotice: () =>
      ++times === 1
        ? refused("NOTICE_SIMILAR_EXISTS", {
            noticeId: "n5",
            subject: "停水通知",
            publishedAt: new Date().toISOString(),
          })
        : { data: { publishNotice: noticeText({ id: "n9" }) } },
  });
  show();
  await writeAll();
  fireEvent.click(await button("发布给 56 人"));
  expect(await screen.findByRole("alertdialog")).toHaveTextContent("「停水通知」");
  fireEvent.click(await button("仍要发布"));
  await waitFor(() => expect(server.asked("PublishNotice")).toHaveLength(2));
  const [first, second] = server.asked("PublishNotice").map(({ variables }) => variables.input) as {
    tapId: string;
    evenIfSimilar: boolean;
  }[];
  expect([first?.evenIfSimilar, second?.evenIfSimilar]).toEqual([false, true]);
  expect(first?.tapId).toBe(second?.tapId);
});

test("opened to withdraw, it asks for the reason at once", async () => {
  Object.assign(parameters, { noticeId: "n1", withdraw: "1" });
  const mine = noticeText({ reviseRefusal: null, withdrawRefusal: null });
  server.answer({
    Notice: () => ({ data: { notice: mine } }),
    WithdrawNotice: () => ({ data: { withdrawNotice: mine } }),
  });
  show();
  const dialog = await screen.findByRole("alertdialog");
  fireEvent.change(within(dialog).getByRole("textbox"), { target: { value: "发错了群" } });
  fireEvent.click(within(dialog).getByRole("button", { name: "撤回这条通知" }));
  await waitFor(() => expect(server.asked("WithdrawNotice")).toHaveLength(1));
});

test("what the server does not take is said at the field", async () => {
  server.answer({
    PublishNotice: () =>
      refused("BAD_INPUT", { fields: [{ path: "subject", reason: "TOO_LONG", limit: 60 }] }),
  });
  show();
  await writeAll();
  fireEvent.click(await button("发布给 56 人"));
  await waitFor(() =>
    expect(screen.getByRole("textbox", { name: "标题" })).toHaveAccessibleDescription(
      "最多 60 个字",
    ),
  );
});
