import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import TaskEditPage from ".";
import { button, onePage, onServer, renderPage } from "../../../../test/page";
import { person } from "../../../../test/people";
import { refused } from "../../../../test/server";
import { parameters, visited } from "../../../../test/taro";
import { task } from "../../../../test/tasks";

const server = onServer("zheng");

const group = (id: string, name: string, assignTaskRefusal: string | null) => ({
  id,
  name,
  department: { id: "d", name: "生产部" },
  assignTaskRefusal,
  rulebooks: [],
});
const assignee = (id: string, name: string, part: object = {}) => ({
  person: { ...person, id, name },
  department: { id: "d", name: "设备部" },
  away: false,
  openTasks: 0,
  reachable: true,
  ...part,
});

beforeEach(() => {
  server.answer({
    MyGroups: () => ({
      data: {
        myGroups: onePage([
          group("g1", "生产协调群", null),
          group("g2", "设备保障群", "NOT_ALLOWED"),
        ]),
      },
    }),
    Assignees: () => ({
      data: {
        assignees: {
          nodes: [
            assignee("he", "何雨桐", { openTasks: 2 }),
            assignee("tang", "唐志强", { away: true }),
          ],
          endCursor: null,
          hasMore: false,
        },
      },
    }),
    AssignTask: () => ({ data: { assignTask: { ...task({ mine: null }), id: "t9" } } }),
  });
  parameters.groupId = "g1";
});

const show = () => renderPage(<TaskEditPage />);
const inputs = () =>
  server.asked("AssignTask").map(({ variables }) => variables.input as Record<string, unknown>);

async function fill() {
  fireEvent.change(await screen.findByRole("textbox", { name: "办成什么" }), {
    target: { value: "核对 A3 线备件清单" },
  });
  fireEvent.click(await button(/^负责人/));
  const sheet = within(await screen.findByRole("dialog"));
  fireEvent.click(await sheet.findByRole("checkbox", { name: /何雨桐.*手上 2 件/ }));
  expect(sheet.getByRole("checkbox", { name: /唐志强.*不在岗/ })).toBeInTheDocument();
  fireEvent.click(sheet.getByRole("button", { name: "选好 1 人" }));
}

test("of more groups than fit a page, one on the last is begun in; until all are here, none is", async () => {
  const page = (from: number, hasMore: boolean, ...more: object[]) => ({
    data: {
      myGroups: {
        nodes: [
          ...Array.from({ length: 49 }, (_, i) =>
            group(`m${from + i}`, `群${from + i}`, "NOT_ALLOWED"),
          ),
          ...more,
        ],
        endCursor: hasMore ? "c1" : null,
        hasMore,
      },
    },
  });
  server.answer({
    MyGroups: ({ after }) =>
      after
        ? page(50, false, group("g9", "试车群", null))
        : page(0, true, group("g1", "协调群", null)),
  });
  parameters.groupId = "g9";
  show();
  expect(await screen.findByRole("radio", { name: /试车群/ })).toBeChecked();
  expect(screen.getAllByRole("radio", { name: /群/ })).toHaveLength(2);
  expect(server.asked("MyGroups").map(({ variables }) => variables.after)).toEqual([null, "c1"]);
});

test("the button says what is missing, and then to how many it goes; the task is shown after", async () => {
  show();
  expect(await button("还差：写办成什么")).toHaveAttribute("aria-disabled", "true");
  await fill();
  fireEvent.click(await button("派给 1 人"));
  await waitFor(() => expect(visited).toEqual(["replace /pages/task/index?id=t9&fresh=1"]));
  expect(inputs()).toEqual([
    expect.objectContaining({
      groupId: "g1",
      goal: "核对 A3 线备件清单",
      dueAt: null,
      responsibleIds: ["he"],
      collaboratorIds: [],
    }),
  ]);
});

test("who helps does not answer for it as well", async () => {
  show();
  await fill();
  fireEvent.click(await button(/^协同的人/));
  const sheet = within(await screen.findByRole("dialog"));
  fireEvent.click(await sheet.findByRole("checkbox", { name: /何雨桐/ }));
  fireEvent.click(sheet.getByRole("button", { name: "选好 1 人" }));
  expect(await button("还差：选负责人")).toBeInTheDocument();
});

test("a second tap after a failure is the same tap", async () => {
  server.answer({ AssignTask: () => refused("FAULT") });
  show();
  await fill();
  fireEvent.click(await button("派给 1 人"));
  await waitFor(() => expect(inputs()).toHaveLength(1));
  fireEvent.click(await button("派给 1 人"));
  await waitFor(() => expect(inputs()).toHaveLength(2));
  expect(inputs()[0]?.tapId).toBe(inputs()[1]?.tapId);
});

test("half written, it is still there after leaving", async () => {
  const { unmount } = show();
  await fill();
  unmount();
  show();
  expect(await screen.findByText("接着上次写的")).toBeInTheDocument();
  expect(await button("派给 1 人")).toBeInTheDocument();
});

test("who assigns nowhere is told so", async () => {
  delete parameters.groupId;
  server.answer({
    MyGroups: () => ({
      data: {
        myGroups: onePage([group("g2", "设备保障群", "NOT_ALLOWED")]),
      },
    }),
  });
  show();
  expect(await screen.findByText(/才能在群里派任务/)).toBeInTheDocument();
});
