import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import MembersPage from ".";
import { button, onePage, onServer, renderPage } from "../../../../test/page";
import { hours, me, person } from "../../../../test/people";
import { parameters, visited } from "../../../../test/taro";
import { chosenInvitees } from "../../../features/group-admin/invitees";

const server = onServer("lin");

const names = ["何雨桐", "唐志强", "高春生"];
const members = names.map((name, i) => ({
  displayName: name,
  roles: [],
  joinedAt: "2026-11-01T00:00:00Z",
  person: { ...person, id: `p${i}`, name, reachable: i < 2 },
}));
const group = {
  id: "g",
  name: "生产协调群",
  purpose: "协调生产",
  category: null,
  state: "ACTIVE",
  memberCount: 3,
  myRoles: ["OWNER"],
  waitingNotices: 0,
  department: { id: "d", name: "生产部" },
  owner: { id: "lin", name: "林晓燕" },
  seeBoardRefusal: null,
  publishNoticeRefusal: null,
  manageRefusal: null,
  assignTaskRefusal: null,
  askDepartmentRefusal: null,
  openTasks: 0,
  setHoursRefusal: null,
  hours,
  admins: [],
  publishers: [],
  leaders: [],
  rulebooks: [],
};
const batch = (more: object = {}) => ({ done: 2, remaining: 0, leftOut: [], group, ...more });
const leftOut = [
  {
    personId: "p2",
    refusal: "OWNER_MUST_STAY",
    person: { id: "p2", name: "高春生", staffNo: "N3" },
  },
];

beforeEach(() => {
  parameters.groupId = "g";
  server.answer({
    Me: () => ({ data: { me: { ...me.data.me, inviteRefusal: null } } }),
    GroupPage: () => ({ data: { group } }),
    GroupMembers: () => ({
      data: {
        group: { id: "g", name: group.name, manageRefusal: null, members: onePage(members) },
      },
    }),
    Departments: () => ({
      data: {
        departments: [{ id: "d1", name: "总装车间", path: "生产部/总装车间", headcount: 63 }],
      },
    }),
    People: () => ({
      data: {
        people: onePage(
          ["邓家豪", "袁立新"].map((name, i) => ({
            ...person,
            id: `n${i}`,
            name,
            staffNo: `N${i}`,
          })),
        ),
      },
    }),
    AddMembers: () => ({ data: { addMembers: batch() } }),
    EndMemberships: () => ({ data: { endMemberships: batch({ leftOut }) } }),
    SetRoles: () => ({ data: { setRoles: batch() } }),
  });
});

const show = () => renderPage(<MembersPage />);

test("a department comes in with one tap, once it is said why", async () => {
  show();
  fireEvent.click(await button("加人"));
  fireEvent.click(await screen.findByRole("radio", { name: "整个部门" }));
  expect(await button("还没选部门")).toBeInTheDocument();
  fireEvent.click(await screen.findByRole("radio", { name: /生产部\/总装车间/ }));
  expect(await button("先写为什么加")).toBeInTheDocument();
  fireEvent.click(screen.getByRole("radio", { name: "工作要用" }));
  fireEvent.click(await button("加「总装车间」的人"));
  await waitFor(() => expect(server.asked("AddMembers")).toHaveLength(1));
  expect(server.asked("AddMembers")[0]?.variables).toEqual({
    input: { groupId: "g", departmentId: "d1", reason: "工作要用" },
  });
});

test("all that the search shows are chosen with one tap", async () => {
  show();
  fireEvent.click(await button("加人"));
  fireEvent.click(await button("全选这 2 人"));
  fireEvent.click(screen.getByRole("radio", { name: "顶班" }));
  fireEvent.click(await button("加这 2 人"));
  await waitFor(() => expect(server.asked("AddMembers")).toHaveLength(1));
  expect(server.asked("AddMembers")[0]?.variables).toEqual({
    input: { groupId: "g", personIds: ["n0", "n1"], reason: "顶班" },
  });
});

test("many go with one reason, and who stays is named with why", async () => {
  show();
  fireEvent.click(await button("多选"));
  expect(await button("先选人")).toBeInTheDocument();
  fireEvent.click(await button("全选这 3 人"));
  fireEvent.click(await button("办这 3 人"));
  fireEvent.click(await button("移出这 3 人"));
  const sheet = await screen.findByRole("dialog");
  expect(within(sheet).queryByRole("textbox")).toBeNull();
  expect(within(sheet).getByRole("button", { name: "先选为什么移出" })).toBeInTheDocument();
  fireEvent.click(within(sheet).getByRole("radio", { name: /长期不活跃/ }));
  fireEvent.click(within(sheet).getByRole("button", { name: "移出群" }));
  expect(await screen.findByText("1 人没办成，别的都办了")).toBeInTheDocument();
  expect(within(sheet).getByText("高春生")).toBeInTheDocument();
  expect(server.asked("EndMemberships")[0]?.variables).toEqual({
    input: { groupId: "g", personIds: ["p0", "p1", "p2"], why: "INACTIVE" },
  });
});

test("a role is given to all, and those who never signed in are invited together", async () => {
  show();
  fireEvent.click(await button("多选"));
  fireEvent.click(await button("选没绑定的 1 人"));
  fireEvent.click(await button("办这 1 人"));
  fireEvent.click(await button("没绑定的 1 人，去发邀请码"));
  expect(visited).toEqual(["open /pages/manager/invite/index"]);
  expect(chosenInvitees()).toEqual(["p2"]);
  fireEvent.click(await button("做发布人"));
  await waitFor(() => expect(server.asked("SetRoles")).toHaveLength(1));
  expect(server.asked("SetRoles")[0]?.variables).toEqual({
    input: { groupId: "g", personIds: ["p2"], role: "PUBLISHER", held: true },
  });
});
