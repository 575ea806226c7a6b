/** Groups, their categories, and who is away. */
import * as contract from "@riqing/schema";
import { newId } from "../../src/kernel/column.ts";
import { categoryWish } from "../rules-world.ts";
import { DAY_BEFORE, type Rows } from "./table.ts";

export const groups: Rows = {
  table: {
    myGroups: "SB...........",
    leaves: "SB...........",
    workingDays: "SB...........",
    cancelLeave: "SBannnn.n..nn",
    acceptStandIn: "SB.nnnnanaann",
    declineStandIn: "SB.nnnnanaann",
    createGroup: "SBaaaaa....an",
    setOwnDays: "SBaaaaaaaa.a.",
    categories: "SB...........",
    category: "SB..........n",
    saveCategory: "SBaaaaaaaa.an",
    retireCategory: "SBaaaaaaaa.an",
    setCategoryOffice: "SBaaaaaaaa.an",
    recordLeave: "SBnnnnn.n..nn",
    standIns: "SBnnnnn.n..nn",
    // a group
    group: "SB......n..nn",
    addMember: "SBaaa..an..nn",
    endMembership: "SBaaa..an..nn",
    setRole: "SBaaaa.an..nn",
    addMembers: "SBaaa..an..nn",
    endMemberships: "SBaaa..an..nn",
    setRoles: "SBaaaa.an..nn",
    setGroupHours: "SBaaa..an..nn",
    settingsInForce: "SB......n..nn",
    setGroupCategory: "SBaaaaaan..nn",
  },
  formerAuthors: {
    setGroupHours: ["owner", "na.."],
    addMember: ["owner", "na.."],
    addMembers: ["owner", "na.."],
    endMemberships: ["owner", "na.."],
    setRoles: ["owner", "na.."],
    endMembership: ["owner", "na.."],
    setRole: ["owner", "na.."],
  },
  async prepare({ world, groupId, member, owner, colleague, newcomer, organisationAdmin }) {
    const { categories } = await world.as(organisationAdmin).do(contract.Categories, {});
    const spare = categories.find(({ groupCount }) => groupCount === 0)!;
    const used = categories.find(({ groupCount }) => groupCount > 0)!;
    const days = { fromOn: "2026-11-23", untilOn: "2026-11-24", reason: "年假" };
    const { recordLeave: leave } = await world
      .as(colleague)
      .do(contract.RecordLeave, { input: { ...days, standInId: member.id } });

    const day = DAY_BEFORE;
    const reason = "";
    const nobody = newId();
    return {
      asked: {
        recordLeave: {
          input: { ...days, fromOn: "2026-12-03", untilOn: "2026-12-04", personId: colleague.id },
        },
        standIns: { fromOn: days.fromOn, untilOn: days.untilOn, personId: colleague.id },
        cancelLeave: { id: leave.id },
        acceptStandIn: { leaveId: leave.id },
        declineStandIn: { leaveId: leave.id },
        createGroup: {
          input: {
            name: "新群",
            purpose: "协调",
            departmentId: owner.departmentId,
            ownerId: owner.id,
          },
        },
        category: { id: spare.id },
        saveCategory: { input: { ...categoryWish(spare), settings: [] } },
        retireCategory: { id: spare.id, reason: "并入综合" },
        setCategoryOffice: { categoryId: spare.id, personId: colleague.id, held: true },
        settingsInForce: { groupId },
        setGroupCategory: { groupId, categoryId: spare.id },
        group: { id: groupId },
        addMember: { groupId, personId: newcomer.id },
        endMembership: { groupId, personId: colleague.id, why: "LEFT" },
        addMembers: { input: { groupId, personIds: [newcomer.id], reason: "顶班" } },
        endMemberships: { input: { groupId, personIds: [colleague.id], why: "LEFT" } },
        setRoles: { input: { groupId, personIds: [colleague.id], role: "LEADER", held: true } },
        setRole: { groupId, personId: colleague.id, role: "ADMIN", held: true },
        workingDays: { year: 2026, month: 10 },
        setOwnDays: { input: { days: [{ day: "2026-12-12", kind: "WORKDAY" }] } },
        setGroupHours: {
          input: {
            groupId,
            closeOutAt: "17:30",
            periods: [{ from: "08:30", until: "17:30" }],
            confirmWithinMinutes: 30,
          },
        },
      },
      refused: {
        acceptStandIn: ["office", {}, "NOT_ALLOWED"],
        addMember: ["owner", { personId: nobody }, "NOT_FOUND"],
        addMembers: ["owner", { reason }, "BAD_INPUT"],
        endMemberships: ["owner", { why: null }, "BAD_INPUT"],
        setRoles: ["owner", { role: "OWNER" }, "BAD_INPUT"],
        cancelLeave: ["publisher", {}, "NOT_FOUND"],
        createGroup: ["organisationAdmin", { ownerId: nobody }, "NOT_FOUND"],
        declineStandIn: ["member", { reason: "长".repeat(300) }, "BAD_INPUT"],
        endMembership: ["owner", { personId: newcomer.id }, "NOT_A_MEMBER"],
        recordLeave: ["office", { standInId: nobody }, "NOT_FOUND"],
        setGroupHours: ["owner", { closeOutAt: "25:00" }, "BAD_INPUT"],
        setOwnDays: ["organisationAdmin", { days: [{ day, kind: "WORKDAY" }] }, "BAD_INPUT"],
        retireCategory: ["organisationAdmin", { id: used.id }, "CATEGORY_IN_USE"],
        setCategoryOffice: ["organisationAdmin", { personId: nobody }, "NOT_FOUND"],
        saveCategory: ["organisationAdmin", { name: "" }, "BAD_INPUT"],
        setGroupCategory: ["office", { categoryId: nobody }, "NOT_FOUND"],
        setRole: ["owner", { personId: newcomer.id }, "NOT_A_MEMBER"],
      },
    };
  },
};
