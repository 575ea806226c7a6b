import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import GroupBoardsPage from ".";
import { onServer, renderPage } from "../../../../test/page";
import { me } from "../../../../test/people";
import { parameters, visited } from "../../../../test/taro";
import { task } from "../../../../test/tasks";
import { BoardList } from "../../../features/boards/board-list";
import { queries, session } from "../../../shell";

const server = onServer();

const group = (id: string, name: string) => ({ id, name, memberCount: 60, seeBoardRefusal: null });
const empty = { endCursor: null, hasMore: false };

test("opened from a group, only its boards are listed, and it is named", async () => {
  server.reset();
  server.answer({
    Me: () => ({ data: { me: { ...me.data.me, seesBoards: true } } }),
    MyGroups: () => ({
      data: { myGroups: { nodes: [group("g1", "生产协调群"), group("g2", "保障群")], ...empty } },
    }),
    Boards: () => ({ data: { boards: { nodes: [], ...empty } } }),
  });
  session.begin({ token: "t", personId: "he", expiresAt: "2026-12-19T00:00:00Z" });
  queries.clear();
  parameters.groupId = "g2";
  renderPage(<GroupBoardsPage />);
  expect(await screen.findByRole("button", { name: "保障群 · 60 人" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "返回" })).toBeInTheDocument();
  await waitFor(() => expect(server.asked("Boards")[0]?.variables.groupId).toBe("g2"));
});

test("of one group, today's close-out and its open tasks stand among the boards", async () => {
  server.reset();
  const column = {
    id: "g2",
    kind: "CLOSE_OUT",
    title: "今日清账",
    dueAt: "2026-11-19T09:30:00.000Z",
    dueOn: null,
    asked: 38,
    missing: 15,
    nudgeable: 1,
    unreachable: 0,
    nudgeAgainAt: null,
  };
  const work = { ...task(), id: "t9", counts: { responsible: 12, confirmed: 10, done: 9 } };
  server.answer({
    Me: () => ({ data: { me: { ...me.data.me, seesBoards: true } } }),
    MyGroups: () => ({
      data: { myGroups: { nodes: [group("g1", "生产协调群"), group("g2", "保障群")], ...empty } },
    }),
    Boards: () => ({ data: { boards: { nodes: [], ...empty } } }),
    Obligations: () => ({
      data: {
        obligations: {
          columns: [column],
          rows: [],
          moreColumns: 0,
          people: 38,
          indebted: 15,
          ...empty,
        },
      },
    }),
    Tasks: () => ({ data: { tasks: { nodes: [work], ...empty } } }),
  });
  parameters.groupId = "g2";
  renderPage(<GroupBoardsPage />);
  expect(await screen.findByText("23/38", { exact: false })).toBeInTheDocument();
  expect(screen.getByText("9/12", { exact: false })).toBeInTheDocument();
  fireEvent.click(screen.getByText("今日清账"));
  await waitFor(() =>
    expect(visited.at(-1)).toBe(
      "open /pages/manager/matrix/index?groupId=g2&column=CLOSE_OUT%3Ag2",
    ),
  );
  fireEvent.click(screen.getByText("核对 A3 线备件清单"));
  await waitFor(() => expect(visited.at(-1)).toBe("open /pages/task/index?id=t9"));
});

const board = (id: string, title: string) => ({
  id,
  kind: "NOTICE" as const,
  title,
  importance: null,
  dueAt: null,
  dueOn: null,
  asked: 9,
  confirmed: 3,
  overdue: 0,
  groupNames: [],
  publishedAt: "2026-11-19T09:30:00.000Z",
});

test("a board opened by its address stands in the list beside it, once, and is marked", () => {
  const list = {
    value: [board("n1", "晨会纪要")],
    hasMore: true,
    more: () => undefined,
  } as unknown as Parameters<typeof BoardList>[0]["of"];
  const opened = board("n7", "三周前的通知");
  const find = { active: false } as Parameters<typeof BoardList>[0]["find"];
  const { rerender } = render(
    <BoardList
      of={list}
      find={find}
      chosen="NOTICE:n7"
      opened={opened}
      onChoose={() => undefined}
    />,
  );
  const marked = () => document.querySelector("[aria-current]")?.textContent;
  expect(marked()).toContain("三周前的通知");
  expect(screen.getByText("晨会纪要")).toBeInTheDocument();
  const both = { ...list, value: [board("n1", "晨会纪要"), opened] } as typeof list;
  rerender(
    <BoardList
      of={both}
      find={find}
      chosen="NOTICE:n7"
      opened={opened}
      onChoose={() => undefined}
    />,
  );
  expect(screen.getAllByText("三周前的通知")).toHaveLength(1);
});

test("what people said and what waits stands among the boards, and leads to its list", async () => {
  server.reset();
  server.answer({
    Me: () => ({ data: { me: { ...me.data.me, seesBoards: true } } }),
    MyGroups: () => ({ data: { myGroups: { nodes: [group("g2", "保障群")], ...empty } } }),
    Boards: () => ({ data: { boards: { nodes: [], ...empty } } }),
    VoiceFigures: () => ({
      data: {
        voiceFigures: {
          openSuggestions: 3,
          overdueSuggestions: 1,
          openIncidents: 0,
          overdueIncidents: 0,
          openMediations: null,
          lostAccounts: 2,
          lostAtOffice: 1,
        },
      },
    }),
  });
  queries.clear();
  parameters.groupId = "g2";
  renderPage(<GroupBoardsPage />);
  fireEvent.click(await screen.findByText("3 件，1 件超期没回"));
  await waitFor(() =>
    expect(visited.at(-1)).toBe("open /pages/voices/suggestions/index?groupId=g2"),
  );
  expect(screen.getByText("2 个，1 个满 7 天")).toBeInTheDocument();
  // Of what nothing waits, and of what is not told, there is no line.
  expect([screen.queryByText("安全事件"), screen.queryByText("调解")]).toEqual([null, null]);
  expect(server.asked("VoiceFigures").at(-1)?.variables.groupId).toBe("g2");
});
