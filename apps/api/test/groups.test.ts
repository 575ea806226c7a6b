import {
  AddMember,
  CreateGroup,
  EndMembership,
  GroupMembers,
  GroupPage,
  Inbox,
  MyGroups,
  People,
  SetRole,
} from "@riqing/schema";
import { eachWorld } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });

describe("founding a group", () => {
  it("puts its owner in it, tells them, and is written down", async () => {
    const admin = await world.admin();
    const owner = await world.person("郑国梁");
    const input = {
      name: "生产协调群",
      purpose: "协调生产",
      departmentId: owner.departmentId,
      ownerId: owner.id,
    };

    const { createGroup: group } = await world.as(admin).do(CreateGroup, { input });

    expect(group).toMatchObject({ name: "生产协调群", memberCount: 1, owner: { name: "郑国梁" } });
    expect(await world.journal(group.id)).toEqual(["group.created"]);
    const { myGroups } = await world.as(owner).do(MyGroups, {});
    expect(myGroups.nodes).toEqual([expect.objectContaining({ id: group.id, myRoles: ["OWNER"] })]);
    const { inbox } = await world.as(owner).do(Inbox, {});
    expect(inbox.nodes[0]).toMatchObject({ kind: "GROUP_JOINED", groupId: group.id });
  });

  it("is refused to members, with a taken name, and without one; nothing is written", async () => {
    const admin = await world.admin();
    const lin = await world.person("林晓燕");
    await world.group("生产协调群", { owner: lin });
    const before = await world.everything();
    const input = {
      name: "生产协调群",
      purpose: "协调",
      departmentId: lin.departmentId,
      ownerId: lin.id,
    };

    expect((await world.as(lin).send(CreateGroup, { input })).refusal).toBe("NOT_ALLOWED");
    expect((await world.as(admin).send(CreateGroup, { input })).refusal).toBe("GROUP_NAME_TAKEN");
    const unnamed = await world
      .as(admin)
      .send(CreateGroup, { input: { ...input, name: "群", purpose: "" } });
    expect(unnamed.facts.fields).toEqual([
      { path: "name", reason: "TOO_SHORT", limit: 2 },
      { path: "purpose", reason: "REQUIRED" },
    ]);
    expect(await world.everything()).toEqual(before);
  });

  it("finds no stranger, neither as owner nor as department", async () => {
    const admin = await world.admin();
    const stranger = await world.person("外人", { organisation: "别家" });
    const own = {
      name: "新群",
      purpose: "协调",
      departmentId: admin.departmentId,
      ownerId: admin.id,
    };
    for (const input of [
      { ...own, ownerId: stranger.id },
      { ...own, departmentId: stranger.departmentId },
    ]) {
      expect((await world.as(admin).send(CreateGroup, { input })).refusal).toBe("NOT_FOUND");
    }
  });
});

describe("who is in a group", () => {
  it("is added once, under department and name, and found in the directory until then", async () => {
    const admin = await world.person("苏婉清");
    const lin = await world.person("林晓燕", { department: "生产部/总装车间" });
    const { id: groupId } = await world.group("生产协调群", { admins: [admin] });
    const { people } = await world.as(admin).do(People, { search: "林", notInGroupId: groupId });
    expect(people.nodes.map(({ id }) => id)).toEqual([lin.id]);

    const { addMember } = await world.as(admin).do(AddMember, { groupId, personId: lin.id });
    expect(addMember.displayName).toBe("总装车间-林晓燕");
    const again = await world.as(admin).send(AddMember, { groupId, personId: lin.id });
    expect(again.refusal).toBe("ALREADY_A_MEMBER");
    expect(
      (await world.as(admin).do(People, { search: "林", notInGroupId: groupId })).people.nodes,
    ).toEqual([]);
    const { group } = await world.as(lin).do(GroupMembers, { id: groupId, first: 2 });
    expect(group.members).toMatchObject({ hasMore: true });
  });

  it("is one membership for twenty who add at once", async () => {
    const admin = await world.admin();
    const lin = await world.person("林晓燕");
    const { id: groupId } = await world.group("生产协调群");
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        world.as(admin).send(AddMember, { groupId, personId: lin.id }),
      ),
    );
    expect(answers.filter(({ refusal }) => refusal === null)).toHaveLength(1);
    expect(new Set(answers.map(({ refusal }) => refusal))).toEqual(
      new Set([null, "ALREADY_A_MEMBER"]),
    );
  });

  it("ends with a reason and with its roles, and the group is gone from sight", async () => {
    const admin = await world.admin();
    const feng = await world.person("冯玉梅");
    const { id: groupId } = await world.group("生产协调群", { publishers: [feng] });
    await world.as(admin).do(EndMembership, { groupId, personId: feng.id, why: "DEPARTED" });

    expect((await world.as(feng).send(GroupPage, { id: groupId })).refusal).toBe("NOT_FOUND");
    const { group } = await world.as(admin).do(GroupPage, { id: groupId });
    expect(group.publishers).toEqual([]);
    const { inbox } = await world.as(feng).do(Inbox, {});
    expect(inbox.nodes[0]).toMatchObject({ kind: "GROUP_LEFT", body: "离职、调岗" });
    const gone = await world
      .as(admin)
      .send(EndMembership, { groupId, personId: feng.id, why: "DEPARTED" });
    expect(gone.refusal).toBe("NOT_A_MEMBER");
  });

  it("ends for one of four reasons, and for no text: whoever did something is heard in a case", async () => {
    const admin = await world.admin();
    const members = [await world.person("冯玉梅"), await world.person("何雨桐")];
    const { id: groupId } = await world.group("生产协调群", { members });
    const [feng, he] = members.map(({ id }) => ({ groupId, personId: id }));
    const former = `mutation Former($groupId: ID!, $personId: ID!, $reason: String!) {
      endMembership(groupId: $groupId, personId: $personId, reason: $reason) { leftAt }
    }`;
    const sendFormer = (reason: string) =>
      world.as(admin).send({ name: "Former", text: former }, { ...feng, reason });
    const before = await world.everything();
    const refused = await sendFormer("发广告");
    expect(refused.refusal).toBe("BAD_INPUT");
    expect(refused.facts.fields).toEqual([{ path: "why", reason: "NOT_VALID" }]);
    expect(await world.everything()).toEqual(before);
    // A program of the time before there was a list may still say what the list says.
    expect((await sendFormer("拉错人")).refusal).toBeNull();

    await world.as(admin).do(EndMembership, { ...he!, why: "INACTIVE" });
    const { inbox } = await world.as(members[1]!).do(Inbox, {});
    expect(inbox.nodes[0]!.body).toBe("长期没来。想回来，跟群主或管理员说一声就行");
  });

  it("keeps its owner until the ownership is passed on", async () => {
    const owner = await world.person("郑国梁");
    const next = await world.person("林晓燕");
    const { id: groupId } = await world.group("生产协调群", { owner, members: [next] });
    const admin = await world.admin();
    const leave = { groupId, personId: owner.id, why: "DEPARTED" as const };
    expect((await world.as(admin).send(EndMembership, leave)).refusal).toBe("OWNER_MUST_STAY");
    const down = { groupId, personId: owner.id, role: "OWNER" as const, held: false };
    expect((await world.as(owner).send(SetRole, down)).refusal).toBe("OWNER_MUST_STAY");

    await world.as(owner).do(SetRole, { groupId, personId: next.id, role: "OWNER", held: true });
    const { group } = await world.as(next).do(GroupPage, { id: groupId });
    expect(group.owner?.name).toBe("林晓燕");
    expect((await world.as(owner).send(SetRole, down)).refusal).toBe("NOT_ALLOWED");
    await world.as(admin).do(EndMembership, leave);
  });

  it("has at most two admins, and only members hold roles", async () => {
    const owner = await world.person("郑国梁");
    const members = [await world.person("甲"), await world.person("乙"), await world.person("丙")];
    const outsider = await world.person("丁");
    const { id: groupId } = await world.group("生产协调群", { owner, members });
    const give = (personId: string) =>
      world.as(owner).send(SetRole, { groupId, personId, role: "ADMIN", held: true });
    expect((await give(members[0]!.id)).refusal).toBeNull();
    expect((await give(members[1]!.id)).refusal).toBeNull();
    const before = await world.everything();
    expect((await give(members[2]!.id)).refusal).toBe("TOO_MANY_ADMINS");
    expect((await give(outsider.id)).refusal).toBe("NOT_A_MEMBER");
    expect(await world.everything()).toEqual(before);
  });
});
