import {
  Boards,
  Categories,
  Category,
  CreateGroup,
  GroupPage,
  type CategoryQuery,
  Inbox,
  Me,
  MyTodo,
  RetireCategory,
  SaveRulesDraft,
  SetCategoryOffice,
  SetGroupCategory,
  SetGroupHours,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { draftOf } from "./rules-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });

const appoint = (by: Planted, categoryId: string, person: Planted, held = true) =>
  world.as(by).send(SetCategoryOffice, { categoryId, personId: person.id, held });

/** A group that is a project, one that is not, and somebody who is the office of projects. */
async function projects() {
  const admin = await world.admin();
  const officer = await world.person("段平", { department: "党群办" });
  const owner = await world.person("郑国梁");
  const inProject = await world.group("新线项目群", { owner });
  const elsewhere = await world.group("生产协调群", { owner });
  const { categories } = await world.as(admin).do(Categories, {});
  const project = categories.find(({ name }) => name === "项目")!.id;
  const standard = categories.find(({ name }) => name === "部门（车间）级")!.id;
  await world.as(admin).do(SetGroupCategory, { groupId: inProject.id, categoryId: project });
  expect((await appoint(admin, project, officer)).refusal).toBeNull();
  return {
    admin,
    officer,
    owner,
    inProject: inProject.id,
    elsewhere: elsewhere.id,
    project,
    standard,
  };
}

const officers = async (who: Planted, id: string): Promise<string[]> => {
  const { category }: CategoryQuery = await world.as(who).do(Category, { id });
  return category.officers.map(({ name }) => name);
};

it("is appointed by the administrator, told, and written down; twice is once", async () => {
  const { admin, officer, project } = await projects();
  expect(await officers(admin, project)).toEqual(["段平"]);
  expect((await world.as(officer).do(Inbox, {})).inbox.nodes[0]).toMatchObject({
    kind: "ROLE_CHANGED",
    title: "「项目」这一类的群由你督导",
  });
  const { me } = await world.as(officer).do(Me, {});
  expect(me.roles).toEqual([expect.objectContaining({ role: "OFFICE", scopeName: "项目" })]);
  const before = await world.everything();
  expect((await appoint(admin, project, officer)).refusal).toBeNull();
  expect(await world.everything()).toEqual(before);
  expect((await appoint(admin, project, officer, false)).refusal).toBeNull();
  expect(await officers(admin, project)).toEqual([]);
  expect((await world.journal(officer.id)).slice(-2)).toEqual(["role.given", "role.taken"]);
});

it("is refused to others, who write nothing, and for what is foreign", async () => {
  const { officer, admin, owner, project } = await projects();
  const office = await world.person("郝静", { role: "OFFICE", department: "总经办" });
  const stranger = await world.person("外人", { organisation: "别家", role: "ORGANISATION_ADMIN" });
  await world.tokenOf(stranger);
  await world.tokenOf(office);
  const before = await world.everything();
  for (const who of [officer, owner, office])
    expect((await appoint(who, project, officer)).refusal).toBe("NOT_ALLOWED");
  expect((await appoint(stranger, project, stranger)).refusal).toBe("NOT_FOUND");
  expect((await appoint(admin, project, stranger)).refusal).toBe("NOT_FOUND");
  expect(await world.everything()).toEqual(before);
});

it("supervises the groups of its category as the office does, and no others", async () => {
  const { officer, owner, inProject, elsewhere, project, standard } = await projects();
  const page = async (id: string) => (await world.as(officer).send(GroupPage, { id })).refusal;
  expect(await page(inProject)).toBeNull();
  expect(await page(elsewhere)).toBe("NOT_FOUND");
  const { boards } = await world.as(officer).do(Boards, { groupId: inProject });
  expect(boards.nodes).toEqual([]);
  const hours = (groupId: string) =>
    world.as(officer).send(SetGroupHours, {
      input: {
        groupId,
        closeOutAt: "17:00",
        periods: [{ from: "08:00", until: "17:00" }],
        confirmWithinMinutes: 30,
      },
    });
  expect((await hours(inProject)).refusal).toBeNull();
  expect((await hours(elsewhere)).refusal).toBe("NOT_FOUND");
  const draft = (groupId: string, title: string) =>
    world.as(officer).send(SaveRulesDraft, { input: draftOf(groupId, { title }) });
  expect((await draft(inProject, "项目群规")).refusal).toBeNull();
  expect((await draft(elsewhere, "别的群规")).refusal).not.toBeNull();

  const { departmentId } = owner;
  const found = (name: string, categoryId: string) =>
    world.as(officer).send(CreateGroup, {
      input: { name, purpose: "协调", departmentId, ownerId: owner.id, categoryId },
    });
  expect((await found("又一个项目", project)).refusal).toBeNull();
  expect((await found("车间群", standard)).refusal).toBe("NOT_ALLOWED");
  // What is about people or the whole organisation is not its own.
  const { me } = await world.as(officer).do(Me, {});
  expect(me).toMatchObject({
    createGroupRefusal: null,
    inviteRefusal: "NOT_ALLOWED",
    setCategoriesRefusal: "NOT_ALLOWED",
    setOwnDaysRefusal: "NOT_ALLOWED",
  });
});

it("loses a group that goes to another category, and everything when it is dismissed or the category retired", async () => {
  const { admin, officer, inProject, project, standard } = await projects();
  const sees = async () =>
    (await world.as(officer).send(GroupPage, { id: inProject })).refusal === null;
  expect(await sees()).toBe(true);
  await world.as(admin).do(SetGroupCategory, { groupId: inProject, categoryId: standard });
  expect(await sees()).toBe(false);
  await world.as(admin).do(SetGroupCategory, { groupId: inProject, categoryId: project });
  expect(await sees()).toBe(true);
  await appoint(admin, project, officer, false);
  expect(await sees()).toBe(false);
  await appoint(admin, project, officer);
  await world.as(admin).do(SetGroupCategory, { groupId: inProject, categoryId: standard });
  await world.as(admin).do(RetireCategory, { id: project, reason: "并入部门" });
  expect((await world.as(officer).do(Me, {})).me.roles).toEqual([]);
  expect((await appoint(admin, project, officer)).refusal).toBe("CATEGORY_RETIRED");
});

it("has a group without an owner among what waits for it", async () => {
  const { officer, inProject, owner } = await projects();
  const waiting = async () =>
    (await world.as(officer).do(MyTodo, {})).myTodo.items.filter(
      ({ kind }) => kind === "APPOINT_OWNER",
    ).length;
  expect(await waiting()).toBe(0);
  const ended = world.clock.now().getTime();
  await world.rows(
    sql`update role_grant set live = null, granted_until = ${ended}
      where scope_id = ${inProject} and person_id = ${owner.id} and role = 'OWNER'`,
  );
  expect(await waiting()).toBe(1);
});
