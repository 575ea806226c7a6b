import {
  AddMembers,
  BindInvitation,
  EndMemberships,
  FirstSteps,
  GroupMembers,
  IssueInvitations,
  LIMITS,
  SetRoles,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });

const inWorkshop = { department: "生产部/总装车间" };

async function workshop() {
  const owner = await world.person("林晓燕", { department: "总经办" });
  const tang = await world.person("唐志强", inWorkshop);
  const he = await world.person("何雨桐", inWorkshop);
  const deng = await world.person("邓家豪", { department: "生产部/总装车间/一班" });
  const { id: groupId } = await world.group("总装群", { owner });
  return { owner, tang, he, deng, groupId };
}

const membersOf = async (as: Planted, groupId: string): Promise<string[]> => {
  const { group } = await world.as(as).do(GroupMembers, { id: groupId, first: 50 });
  return group.members.nodes.map(({ person }) => person.name).toSorted();
};

describe("many at once into a group", () => {
  it("a department's people come in with one tap, for a reason that is kept and told", async () => {
    const { owner, tang, groupId } = await workshop();
    const before = (await world.journal()).length;
    const of = { groupId, departmentId: tang.departmentId, reason: "总装车间的人都要看停机通知" };

    const { addMembers } = await world.as(owner).do(AddMembers, { input: of });

    expect(addMembers).toMatchObject({ done: 3, remaining: 0, leftOut: [] });
    expect(addMembers.group.memberCount).toBe(4);
    expect(await membersOf(owner, groupId)).toEqual(
      ["何雨桐", "唐志强", "林晓燕", "邓家豪"].toSorted(),
    );
    expect((await world.journal()).slice(before)).toEqual(Array(3).fill("membership.begun"));
    expect(await world.as(tang).titles("GROUP_JOINED")).toEqual(["你加入了「总装群」"]);
    const kept = await world.rows<{ reason: string; by: string }>(
      sql`select join_reason as reason, added_by_id as ${sql.ref("by")} from membership
        where group_id = ${groupId} and person_id = ${tang.id}`,
    );
    expect(kept).toEqual([{ reason: of.reason, by: owner.id }]);
    const again = await world.as(owner).do(AddMembers, { input: of });
    expect(again.addMembers).toMatchObject({ done: 0, leftOut: [] });
  });

  it("who cannot be added is named with the reason, and stops nobody else", async () => {
    const { owner, tang, he, groupId } = await workshop();
    const stranger = await world.person("外人", { organisation: "别家" });
    const names = { groupId, reason: "顶班", personIds: [owner.id, tang.id, stranger.id, he.id] };

    const { addMembers } = await world.as(owner).do(AddMembers, { input: names });

    expect(addMembers.done).toBe(2);
    expect(addMembers.leftOut).toEqual([
      { personId: stranger.id, refusal: "NOT_FOUND", person: null },
      {
        personId: owner.id,
        refusal: "ALREADY_A_MEMBER",
        person: expect.objectContaining({ name: "林晓燕" }),
      },
    ]);
  });

  it("is bounded, asks for a reason, and writes nothing when refused", async () => {
    const { owner, tang, groupId } = await workshop();
    const stranger = await world.person("外人", {
      organisation: "别家",
      role: "ORGANISATION_ADMIN",
    });
    const before = await world.everything();
    const send = async (more: object, by = owner) => {
      const input = { groupId, personIds: [tang.id], reason: "顶班", ...more };
      return (await world.as(by).send(AddMembers, { input })).refusal;
    };
    const many = Array.from({ length: LIMITS.batchPeople + 1 }, (_, i) => `p${i}`);
    expect(await send({ reason: " " })).toBe("BAD_INPUT");
    expect(await send({ personIds: [] })).toBe("BAD_INPUT");
    expect(await send({ personIds: many })).toBe("BAD_INPUT");
    expect(await send({ departmentId: tang.departmentId })).toBe("BAD_INPUT");
    expect(await send({ personIds: null, departmentId: stranger.departmentId })).toBe("NOT_FOUND");
    expect(await send({}, stranger)).toBe("NOT_FOUND");
    expect(await world.everything()).toEqual(before);
  });
});

describe("many at once out of a group, and with a role", () => {
  it("all go with their reason but the owner and who is not in it", async () => {
    const { owner, tang, he, deng, groupId } = await workshop();
    const personIds = [tang.id, he.id];
    await world.as(owner).do(AddMembers, { input: { groupId, personIds, reason: "顶班" } });
    const input = {
      groupId,
      personIds: [owner.id, ...personIds, deng.id],
      why: "INACTIVE" as const,
    };

    const { endMemberships } = await world.as(owner).do(EndMemberships, { input });

    expect(endMemberships.done).toBe(2);
    expect(endMemberships.leftOut).toMatchObject([
      { personId: owner.id, refusal: "OWNER_MUST_STAY" },
      { personId: deng.id, refusal: "NOT_A_MEMBER" },
    ]);
    expect(await membersOf(owner, groupId)).toEqual(["林晓燕"]);
    expect(await world.as(he).titles("GROUP_LEFT")).toEqual(["你不再是「总装群」的成员"]);
  });

  it("admins are given until they are full, and the rest is named; taken back alike", async () => {
    const { owner, tang, he, deng, groupId } = await workshop();
    const personIds = [tang.id, he.id, deng.id];
    await world.as(owner).do(AddMembers, { input: { groupId, personIds, reason: "顶班" } });
    const asked = { groupId, personIds, role: "ADMIN" as const, held: true };

    const { setRoles } = await world.as(owner).do(SetRoles, { input: asked });

    expect(setRoles).toMatchObject({
      done: 2,
      leftOut: [{ personId: deng.id, refusal: "TOO_MANY_ADMINS" }],
    });
    expect(setRoles.group.admins.map(({ name }) => name)).toEqual(["唐志强", "何雨桐"]);
    const taken = await world.as(owner).do(SetRoles, { input: { ...asked, held: false } });
    expect(taken.setRoles).toMatchObject({ done: 3, group: { admins: [] } });
    const titles = await world.as(tang).titles("ROLE_CHANGED");
    expect(titles).toEqual(["「总装群」不再由你做管理员", "「总装群」由你做管理员"]);
  });
});

describe("many invitations at once", () => {
  it("go to whoever has never signed in, each with a code that works; those before keep theirs", async () => {
    const admin = await world.admin();
    const bound = await world.person("唐志强", inWorkshop);
    const he = await world.person("何雨桐", { ...inWorkshop, bound: false });
    await world.person("邓家豪", { department: "生产部/总装车间/一班", bound: false });
    await world.person("沈建华", { department: "物流部", bound: false });
    const input = { departmentId: he.departmentId };

    const { issueInvitations: first } = await world.as(admin).do(IssueInvitations, { input });
    expect(first.invitations.map(({ person }) => person.name)).toEqual(["何雨桐", "邓家豪"]);
    const { issueInvitations: all } = await world.as(admin).do(IssueInvitations, { input: {} });
    expect(all.invitations.map(({ person }) => person.name)).toEqual(["沈建华"]);
    expect(all).toMatchObject({ invitedBefore: 2, remaining: 0, leftOut: [] });

    const steps = async () => (await world.as(admin).do(FirstSteps, {})).firstSteps;
    expect(await steps()).toMatchObject({ people: 5, invited: 3, bound: 1, firstGroup: null });
    const { code } = first.invitations[0]!;
    const { refusal } = await world.sendWith(null, BindInvitation, { code });
    expect(refusal).toBeNull();
    expect(await steps()).toMatchObject({ bound: 2 });
    expect((await world.as(bound).do(FirstSteps, {})).firstSteps).toBeNull();
  });

  it("a head invites their own people only, and is told of whom not", async () => {
    const head = await world.person("郑国梁", { department: "生产部", role: "HEAD" });
    const tang = await world.person("唐志强", { ...inWorkshop, bound: false });
    const other = await world.person("沈建华", { department: "物流部", bound: false });
    const before = await world.everything();
    const send = async (input: object) =>
      (await world.as(head).send(IssueInvitations, { input })).refusal;
    expect(await send({})).toBe("NOT_ALLOWED");
    expect(await send({ departmentId: other.departmentId })).toBe("NOT_FOUND");
    expect(await world.everything()).toEqual(before);

    const input = { personIds: [tang.id, other.id] };
    const { issueInvitations } = await world.as(head).do(IssueInvitations, { input });
    expect(issueInvitations.invitations).toMatchObject([{ person: { name: "唐志强" } }]);
    expect(issueInvitations.leftOut).toMatchObject([{ personId: other.id, refusal: "NOT_FOUND" }]);
  });
});
