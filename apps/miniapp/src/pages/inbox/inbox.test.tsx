import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import InboxPage from ".";
import { onePage, onServer, renderPage } from "../../../test/page";
import { noticeItem, todo } from "../../../test/people";
import { visited } from "../../../test/taro";
import { queries, session } from "../../shell";

const server = onServer();

const message = (id: string, part: object = {}) => ({
  id,
  kind: "NOTICE_PUBLISHED",
  title: `新通知：${id}`,
  body: "检修",
  at: "2026-11-19T23:00:00.000Z",
  readAt: null,
  noticeId: id,
  rulebookId: null,
  groupId: null,
  waited: [],
  ...part,
});

test("what waited through quiet hours is one message, which leads to each", async () => {
  server.reset();
  const { waited: _, ...first } = message("n1");
  const { waited: __, ...second } = message("n2");
  const together = message("n2", {
    kind: "AFTER_QUIET",
    title: "安静时段里有 2 条消息",
    body: "",
    noticeId: null,
    waited: [second, first],
  });
  server.answer({
    Inbox: () => ({
      data: { inbox: onePage([together, message("n3")]) },
    }),
    ReadInbox: () => ({ data: { readInbox: true } }),
  });
  session.begin({ token: "t", personId: "he", expiresAt: "2026-12-19T00:00:00Z" });
  queries.clear();
  visited.length = 0;
  renderPage(<InboxPage />);
  expect(await screen.findByText("安静时段里有 2 条消息")).toBeInTheDocument();
  const rows = screen.getAllByRole("button", { name: /^新通知：n[12]/ });
  expect(rows).toHaveLength(2);
  expect(within(rows[1]!).getByText("新通知 · 检修")).toBeInTheDocument();
  fireEvent.click(rows[1]!);
  expect(visited).toEqual(["open /pages/notice/index?id=n1"]);
  await waitFor(() => expect(server.asked("ReadInbox")[0]?.variables).toEqual({ upTo: "n2" }));
});

test("what still asks something comes first, the newest first in each part", async () => {
  server.reset();
  const read = { readAt: "2026-11-19T23:30:00.000Z" };
  const nodes = [message("n3", read), message("n1", read), message("n2", read)];
  server.answer({
    Inbox: () => ({ data: { inbox: onePage(nodes) } }),
    MyTodo: () => todo([noticeItem({ id: "n1" })]),
  });
  session.begin({ token: "t", personId: "he", expiresAt: "2026-12-19T00:00:00Z" });
  queries.clear();
  renderPage(<InboxPage />);
  expect(await screen.findByText("还等你办")).toBeInTheDocument();
  const titles = screen.getAllByText(/^新通知：/).map(({ textContent }) => textContent);
  expect(titles).toEqual(["新通知：n1", "新通知：n3", "新通知：n2"]);
});

test.each([
  ["CLOSE_OUT_NUDGE", { groupId: "g" }, "/pages/day/close-out/index"],
  [
    "CLOSE_OUT",
    { groupId: "g", dayOn: "2026-11-18" },
    "/pages/day/record/index?groupId=g&day=2026-11-18",
  ],
  ["TASK_NUDGE", { groupId: "g", taskId: "t" }, "/pages/task/index?id=t"],
  ["ROLE_CHANGED", { groupId: "g" }, "/pages/group/index?id=g"],
  ["LEAVE", {}, "/pages/leave/index"],
  ["OF_A_NEWER_SERVER", { groupId: "g" }, "/pages/group/index?id=g"],
])("%s leads to what it is about", async (kind, about, path) => {
  server.reset();
  const one = message("m1", { kind, title: "提醒", noticeId: null, ...about });
  server.answer({
    Inbox: () => ({ data: { inbox: onePage([one]) } }),
  });
  session.begin({ token: "t", personId: "he", expiresAt: "2026-12-19T00:00:00Z" });
  queries.clear();
  visited.length = 0;
  renderPage(<InboxPage />);
  fireEvent.click(await screen.findByRole("button", { name: /提醒/ }));
  expect(visited).toEqual([`open ${path}`]);
});
