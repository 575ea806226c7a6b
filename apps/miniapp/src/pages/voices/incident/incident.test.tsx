import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import IncidentPage from ".";
import { button, onServer, renderPage } from "../../../../test/page";
import { person } from "../../../../test/people";

const server = onServer();

const found = (more: object = {}) => ({
  id: "i1",
  number: "2026-0009",
  groupId: "g",
  groupName: "生产协调群",
  title: "群里有假的“工资补贴”链接",
  state: "OPEN",
  dueOn: "2026-11-20",
  overdue: false,
  recordedAt: "2026-11-19T01:12:00.000Z",
  person,
  closedAt: null,
  updateRefusal: null,
  closeRefusal: "INCIDENT_UNSEEN",
  seeRefusal: "NOT_ALLOWED",
  recordedBy: { id: "lin", name: "林晓燕" },
  closedBy: null,
  wentUpTo: [],
  departments: [
    {
      departmentId: "f",
      name: "财务部",
      toldAt: "2026-11-19T01:12:00.000Z",
      seenAt: null,
    },
  ],
  notes: [
    {
      id: "n1",
      kind: "FILED",
      text: "要填身份证和银行卡",
      heldOn: null,
      at: "2026-11-19T01:12:00.000Z",
      by: { id: "lin", name: "林晓燕" },
      files: [],
    },
  ],
  ...more,
});

const show = (incident: ReturnType<typeof found>) => {
  server.answer({
    Incident: () => ({ data: { incident } }),
    CloseIncident: () => ({ data: { closeIncident: { ...incident, state: "CLOSED" } } }),
    SeeIncident: () => ({ data: { seeIncident: incident } }),
  });
  return renderPage(<IncidentPage />);
};

test("it says which department is missing before it can be closed", async () => {
  show(found());
  expect(await screen.findByText("要填身份证和银行卡")).toBeInTheDocument();
  expect(await button("还差：财务部没看，关不了")).toBeInTheDocument();
});

test("it is closed with what was done", async () => {
  show(found({ closeRefusal: null, departments: [] }));
  fireEvent.click(await button("关闭"));
  const sheet = await screen.findByRole("dialog");
  const text = { target: { value: "卡已挂失，链接已举报" } };
  fireEvent.change(within(sheet).getByRole("textbox"), text);
  fireEvent.click(within(sheet).getAllByRole("button", { name: "关闭" }).at(-1)!);
  await waitFor(() => expect(server.asked("CloseIncident")).toHaveLength(1));
  expect(server.asked("CloseIncident")[0]?.variables).toMatchObject({
    input: { incidentId: "i1", done: "卡已挂失，链接已举报" },
  });
});

test("the head of a department that was told only says that they know", async () => {
  show(found({ updateRefusal: "NOT_ALLOWED", closeRefusal: "NOT_ALLOWED", seeRefusal: null }));
  fireEvent.click(await button("知道了"));
  await waitFor(() => expect(server.asked("SeeIncident")).toHaveLength(1));
  expect(screen.queryByRole("button", { name: "关闭" })).toBeNull();
});

test("it is given to somebody else and moved to another day, and only that is sent", async () => {
  server.answer({
    GroupMembers: () => ({
      data: {
        group: {
          id: "g",
          members: {
            nodes: [{ person: { ...person, id: "gao", name: "高春生" }, roles: [] }],
            endCursor: null,
            hasMore: false,
          },
        },
      },
    }),
    UpdateIncident: () => ({ data: { updateIncident: found() } }),
  });
  show(found());
  fireEvent.click(await button("改派、告知"));
  const sheet = await screen.findByRole("dialog");
  expect(within(sheet).getByRole("button", { name: "还没有要改的" })).toBeInTheDocument();
  fireEvent.click(within(sheet).getByText("谁来处理"));
  fireEvent.click(await within(sheet).findByText("高春生"));
  fireEvent.change(within(sheet).getByLabelText("哪天前关闭"), {
    target: { value: "2026-12-04" },
  });
  fireEvent.click(await within(sheet).findByRole("button", { name: "改" }));
  await waitFor(() => expect(server.asked("UpdateIncident")).toHaveLength(1));
  expect(server.asked("UpdateIncident")[0]?.variables).toEqual({
    input: { incidentId: "i1", personId: "gao", dueOn: "2026-12-04", departmentIds: [] },
  });
});
