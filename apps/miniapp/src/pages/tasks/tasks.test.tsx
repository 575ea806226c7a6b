import { fireEvent, screen, waitFor } from "@testing-library/react";
import TasksPage from ".";
import { onServer, renderPage } from "../../../test/page";
import { me, person } from "../../../test/people";
import { refused } from "../../../test/server";
import { parameters, visited } from "../../../test/taro";
import { leader, share, soon, taken, task } from "../../../test/tasks";
import { session } from "../../shell";

const server = onServer();

beforeEach(() => {
  server.answer({ Me: () => me });
});

const page = (nodes: object[], hasMore = false) => ({
  data: { tasks: { nodes, endCursor: hasMore ? "c" : null, hasMore } },
});
const show = () => renderPage(<TasksPage />);

test("mine first, by pages; another view and what is done are one tap away", async () => {
  server.answer({
    Tasks: ({ after, view }) =>
      view === "MINE"
        ? page([{ ...task(), ...(after ? { id: "t2", goal: "试车" } : {}) }], !after)
        : page([]),
  });
  show();
  fireEvent.click(await screen.findByRole("button", { name: "再看更早的" }));
  expect(await screen.findByText("就这 2 件")).toBeInTheDocument();
  fireEvent.click(screen.getByText("核对 A3 线备件清单"));
  await waitFor(() => expect(visited).toEqual(["open /pages/task/index?id=t1"]));
  fireEvent.click(screen.getByRole("radio", { name: "我派的" }));
  expect(await screen.findByText("没有进行中的任务")).toBeInTheDocument();
  fireEvent.click(screen.getByRole("radio", { name: "已结束" }));
  expect(await screen.findByText("还没有结束的任务")).toBeInTheDocument();
  expect(server.asked("Tasks").at(-1)?.variables).toMatchObject({
    view: "ASSIGNED_BY_ME",
    filter: "DONE",
  });
});

test("of a group: all of its tasks, how many have taken each on, and how it stands", async () => {
  parameters.groupId = "g";
  const shares = [share(), share({ id: "a2", state: "DONE", doneAt: soon })];
  server.answer({
    Tasks: () =>
      page([
        task({ mine: null, assignments: shares }),
        { ...task({ mine: null }), id: "t2", goal: "试车", state: "CANCELLED" },
      ]),
  });
  show();
  expect(await screen.findByText(/接办 1\/2 · 已办 1/)).toBeInTheDocument();
  expect(screen.getByText("已取消")).toBeInTheDocument();
  expect(screen.queryByRole("radio", { name: "我派的" })).not.toBeInTheDocument();
  expect(server.asked("Tasks")[0]?.variables).toMatchObject({ view: "GROUP", groupId: "g" });
});

test("what was cancelled says whose it was, and presses nobody", async () => {
  const ended = { state: "ENDED", end: "CANCELLED" };
  const tang = { ...person, id: "tang", name: "唐志强" };
  const cancelled = (id: string, part: object) => ({
    ...task({ mine: null, assignments: [share({ ...ended, ...part })] }),
    id,
    state: "CANCELLED",
    dueAt: "2026-01-05T09:30:00Z",
  });
  server.answer({ Tasks: () => page([cancelled("t1", {}), cancelled("t2", { person: tang })]) });
  session.begin({ token: "t", personId: person.id, expiresAt: "2026-12-19T00:00:00Z" });
  show();
  expect(await screen.findByText("任务 · 郑国梁 派给我")).toBeInTheDocument();
  expect(screen.getByText("任务 · 唐志强")).toBeInTheDocument();
  expect(screen.getAllByText("已取消")).toHaveLength(2);
  expect(screen.queryByText(/还没有人接|超/)).not.toBeInTheDocument();
});

test("what is carried over stands under its new day, and is over only when that is", async () => {
  const ahead = new Date(Date.now() + 3 * 86_400_000).toISOString();
  const before = new Date(Date.now() - 86_400_000).toISOString();
  const dueAt = "2026-01-05T09:30:00Z";
  const carried = task({ mine: taken({ dueAt, originalDueAt: dueAt, expectedAt: ahead }) });
  const passed = task({ mine: taken({ dueAt, originalDueAt: dueAt, expectedAt: before }) });
  server.answer({ Tasks: () => page([carried, { ...passed, id: "t2" }]) });
  show();
  expect(await screen.findByText("就这 2 件")).toBeInTheDocument();
  expect(screen.getAllByText(/^顺延到/)).toHaveLength(1);
  expect(screen.getAllByText("超期")).toHaveLength(1);
  expect(screen.getByText("超 1 天")).toBeInTheDocument();
});

test("of what I assigned, the first who still has it sets the clock; done, nothing presses", async () => {
  const over = "2026-01-05T09:30:00Z";
  const tang = { ...person, id: "tang", name: "唐志强" };
  const ofTwo = [
    taken({ dueAt: over, expectedAt: soon }),
    taken({ id: "a2", dueAt: over, person: tang }),
  ];
  const done = [taken({ state: "DONE", dueAt: over })];
  server.answer({
    Tasks: () =>
      page([
        { ...task({ mine: null, assignments: ofTwo }), dueAt: over },
        { ...task({ mine: null, assignments: done }), dueAt: over, id: "t2" },
      ]),
  });
  show();
  expect(await screen.findByText("就这 2 件")).toBeInTheDocument();
  expect(screen.getAllByText("超期")).toHaveLength(1);
  // The state of the second.
  expect(screen.getAllByText("已办")).toHaveLength(1);
});

test("how far others are is not for me: their deadline is a time, and not over", async () => {
  const of = { ...task({ mine: null, assignments: [] }), dueAt: "2026-01-05T09:30:00Z" };
  server.answer({ Tasks: () => page([of]) });
  show();
  expect(await screen.findByText("1月5日 17:30 前")).toBeInTheDocument();
  expect(screen.queryByText("超期")).not.toBeInTheDocument();
});

test("in a line of what I assigned, my own name is left out", async () => {
  session.begin({ token: "t", personId: leader.id, expiresAt: "2026-12-19T00:00:00Z" });
  server.answer({ Tasks: () => page([task({ mine: null })]) });
  show();
  expect(await screen.findByText("生产协调群")).toBeInTheDocument();
});

test("not to be read, it says so and offers another try", async () => {
  server.answer({ Tasks: () => refused("FAULT") });
  show();
  expect(await screen.findByRole("button", { name: "再试" })).toBeInTheDocument();
});
