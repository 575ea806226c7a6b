/** Who somebody is: organisation, roster, sign-in and devices. */
import * as contract from "@riqing/schema";
import { newId } from "../../src/kernel/column.ts";
import type { Rows } from "./table.ts";

export const people: Rows = {
  table: {
    // about the caller: open to everybody who is somebody
    me: "SB...........",
    firstSteps: "SB...........",
    departments: "SB...........",
    myDevices: "SB...........",
    deviceRequests: "SB...........",
    endOtherDevices: "SB...........",
    myData: "SB...........",
    unlinkAccount: "SB...........",
    // somebody's own
    endDevice: "SB.nnnnnnnnnn",
    confirmDevice: "SB.nnnnnnaann",
    agreeToDevice: "SBannnnnn..nn",
    declineDevice: "SB.nnnnnn..nn",
    // the organisation
    people: "SBa.....n..nn",
    issueInvitation: "SBnnnnn.n..nn",
    issueInvitations: "SBaaaaa.n..an",
    discardFile: "SB.nnnnnnnnnn",
    rosterProgress: "SB...........",
    importRoster: "SBaaaaaaaa.an",
  },
  async prepare({
    world,
    groupId,
    member,
    head,
    colleague,
    newcomer,
    organisationAdmin,
    upload: uploaded,
  }) {
    await world.bind(member);
    const { issueInvitation } = await world
      .as(head)
      .do(contract.IssueInvitation, { personId: member.id });
    await world.sendWith(null, contract.BindInvitation, { code: issueInvitation.code });
    const { myDevices, deviceRequests } = await world.as(member).do(contract.MyDevices, {});
    const requestId = deviceRequests[0]!.id;

    const upload = await uploaded(organisationAdmin, "ROSTER");
    const own = await uploaded(member, "TASK");

    const reason = "";
    const nobody = newId();
    const asked = {
      people: { notInGroupId: groupId },
      issueInvitation: { personId: newcomer.id },
      rosterProgress: { uploadId: upload.id },
      issueInvitations: { input: { departmentId: colleague.departmentId } },
      // Of the twelve people the roster leaves one.
      importRoster: { uploadId: upload.id, dryRun: false, departures: 11 },
      discardFile: { id: own.id },
      endDevice: { id: myDevices.find(({ current }) => !current)!.id },
      confirmDevice: { requestId },
      agreeToDevice: { requestId, reason: "当面核对过" },
      declineDevice: { requestId },
    };
    return {
      asked,
      refused: {
        agreeToDevice: ["office", { reason }, "BAD_INPUT"],
        issueInvitations: ["office", { departmentId: nobody }, "NOT_FOUND"],
        confirmDevice: ["office", {}, "NOT_ALLOWED"],
        declineDevice: ["member", { reason: "长".repeat(300) }, "BAD_INPUT"],
        discardFile: ["publisher", {}, "NOT_FOUND"],
        endDevice: [
          "member",
          { id: myDevices.find(({ current }) => current)!.id },
          "DEVICE_IN_USE",
        ],
        endOtherDevices: ["unbound", {}, "BIND_FIRST"],
        enterAs: ["nobody", { personId: member.id }, "DEMO_ONLY"],
        nudgeForDevice: ["nobody", {}, "NOT_FOUND"],
        importRoster: ["organisationAdmin", { departures: 5 }, "ROSTER_CHANGED"],
        issueInvitation: ["member", {}, "NOT_FOUND"],
        unlinkAccount: ["unbound", {}, "BIND_FIRST"],
        signInWithWechat: ["nobody", { code: "无" }, "WECHAT_NOT_CONFIGURED"],
      },
    };
  },
};
