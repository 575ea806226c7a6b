import type { GroupRole, Role } from "@riqing/schema";
import { whyNotCreate } from "./create-screen";
import { whyNotTurn } from "./member-sheet";

const me = (...roles: Role[]) => ({
  roles: roles.map((role) => ({ role, scopeId: "", scopeName: "" })),
});
const group = (myRoles: GroupRole[], admins = 1) => ({
  state: "ACTIVE" as const,
  myRoles,
  admins: Array.from({ length: admins }, (_, i) => ({ id: `${i}`, name: `${i}` })),
});
const member = (...roles: GroupRole[]) => ({ roles });

test.each<[string, ...Parameters<typeof whyNotTurn>, string | null]>([
  ["the owner appoints", "PUBLISHER", member(), group(["OWNER"]), me(), null],
  ["an admin does not", "PUBLISHER", member(), group(["ADMIN"]), me(), "只有群主能改"],
  ["who runs the organisation does", "ADMIN", member(), group([]), me("ORGANISATION_ADMIN"), null],
  ["the office, too", "LEADER", member(), group([]), me("OFFICE"), null],
  ["two admins are all", "ADMIN", member(), group(["OWNER"], 2), me(), "管理员已满 2 人，先免一位"],
  ["of two, one can go", "ADMIN", member("ADMIN"), group(["OWNER"], 2), me(), null],
  [
    "the owner hands over first",
    "OWNER",
    member("OWNER"),
    group(["OWNER"]),
    me(),
    "先把群主转给别人",
  ],
  ["to another", "OWNER", member(), group(["OWNER"]), me(), null],
])("%s", (_, role, who, where, caller, because) => {
  expect(whyNotTurn(role, who, where, caller)).toBe(because);
});

test("a dissolved group stays as it was", () => {
  const dissolved = { ...group(["OWNER"]), state: "DISSOLVED" as const };
  expect(whyNotTurn("LEADER", member(), dissolved, me())).toBe("群已解散，换一个群");
});

const form = {
  name: "焊装工作群",
  purpose: "每天的安排",
  category: { id: "c", name: "项目" },
  department: { id: "d", name: "生产部" },
  owner: { id: "p", name: "林晓燕" },
};

test.each<[Partial<Parameters<typeof whyNotCreate>[0]>, string | null]>([
  [{}, null],
  [{ name: "" }, "还没写群名"],
  [{ name: "群" }, "群名至少 2 个字"],
  [{ purpose: " " }, "还没写群是做什么的"],
  [{ category: null }, "还没选类别"],
  [{ department: null }, "还没选归哪个部门"],
  [{ owner: null }, "还没选群主"],
  [{ name: "群".repeat(41) }, "有一项太长，删到字数以内"],
])("a group with %j", (part, because) => {
  expect(whyNotCreate({ ...form, ...part })).toBe(because);
});
