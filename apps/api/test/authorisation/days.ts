/** Closed days, and how long things took. */
import * as contract from "@riqing/schema";
import { newId } from "../../src/kernel/column.ts";
import { DAY_BEFORE, type Rows, THURSDAY } from "./table.ts";

export const days: Rows = {
  table: {
    myDay: "SB...........",
    // the close-out
    closeOut: "SB......n..nn",
    closeOuts: "SB......n..nn",
    closeOutMonth: "SB......n..nn",
    closeDay: "SBaa....n..nn",
    correctCloseOut: "SBaaa..an.ann",
    exportCloseOut: "SBaa....n..nn",
    // response times
    responseParts: "SBaa....n..nn",
    responseTimes: "SBaa....n..nn",
    responseFacts: "SBaa....n..nn",
    exportResponseTimes: "SBaa....n..nn",
    myResponseTimes: "SB...........",
    insightScopes: "SB...........",
  },
  formerAuthors: {
    responseTimes: ["leader", "na.."],
    closeDay: ["leader", "na.."],
    closeOut: ["owner", "n..."],
    correctCloseOut: ["owner", "na.."],
    exportCloseOut: ["owner", "na.."],
  },
  async prepare({ world, groupId, owner }) {
    const day = DAY_BEFORE;
    world.clock.set(`${day}T17:31:00+08:00`);
    const { closeDay: closed } = await world.as(owner).do(contract.CloseDay, { groupId, day });
    const nobody = newId();
    return {
      asked: {
        closeOut: { groupId, day },
        closeOuts: { groupId },
        closeOutMonth: { groupId, month: "2026-11" },
        closeDay: { groupId, day },
        correctCloseOut: { input: { closeOutId: closed.id, text: "停电一小时" } },
        exportCloseOut: { input: { groupId, day, format: "CSV" } },
        responseParts: { input: { scope: "GROUP", scopeId: groupId } },
        responseTimes: { input: { scope: "GROUP", scopeId: groupId } },
        responseFacts: { input: { scope: "GROUP", scopeId: groupId } },
        exportResponseTimes: { input: { scope: "GROUP", scopeId: groupId }, format: "CSV" },
      },
      refused: {
        closeDay: ["owner", { day: THURSDAY }, "CLOSE_OUT_NOT_DUE"],
        correctCloseOut: ["owner", { fileIds: [nobody] }, "NOT_FOUND"],
        exportCloseOut: ["leader", { day: THURSDAY }, "NOT_FOUND"],
        exportResponseTimes: ["member", {}, "NOT_ALLOWED"],
      },
    };
  },
};
