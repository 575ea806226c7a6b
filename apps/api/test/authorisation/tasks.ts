/** Tasks, what departments ask of each other, and who owes what. */
import * as contract from "@riqing/schema";
import { newId } from "../../src/kernel/column.ts";
import type { Rows } from "./table.ts";

type Input<Asked> = Asked extends { input: infer Given } ? Given : never;
type Told = Input<contract.ConfirmTaskMutationVariables>;

export const tasks: Rows = {
  table: {
    myTodo: "SB...........",
    waitingFor: "SB.nnnnnnnnnn",
    nudgeWaiting: "SB.nnnnnnnnnn",
    // who owes what
    obligations: "SBaa....n..nn",
    debtsOf: "SBaa....n..nn",
    exportObligations: "SBaa....n..nn",
    // tasks
    task: "SB.n....n..nn",
    tasks: "SB......n..nn",
    assignees: "SBaa....naann",
    reassignTask: "SB.n.aa.naann",
    assignTask: "SBaa....naann",
    openTask: "SB.n....n..nn",
    askableDepartments: "SB......n..nn",
    askDepartment: "SB.....anaann",
    answerQuestion: "SByyyyyy.yynn",
    accountabilityItems: "SB...........",
    answerAccountability: "SBanaaa.naann",
    cancelTask: "SBan.a.anaann",
    confirmTask: "SB.nyyyynyynn",
    undoConfirmation: "SB.nyyyynyynn",
    requestNewDeadline: "SB.nyyyynyynn",
    decideNewDeadline: "SBan.aaanaann",
    reportProgress: "SB.nyyyynyynn",
    completeTask: "SB.nyyyynyynn",
    acceptTask: "SBan.aaanaann",
    returnTask: "SBan.aaanaann",
    carryOverTask: "SB.nyyyynyynn",
    undoDayEntry: "SB.nyyyynyynn",
  },
  formerAuthors: {
    // whoever assigned a task
    task: ["leader", "nn.."],
    openTask: ["leader", "nn.."],
    assignTask: ["leader", "na.."],
    assignees: ["leader", "na.."],
    reassignTask: ["leader", "nn.."],
    cancelTask: ["leader", "nn.."],
    decideNewDeadline: ["leader", "nn.."],
    acceptTask: ["leader", "nn.."],
    returnTask: ["leader", "nn.."],
    obligations: ["leader", "na.."],
    debtsOf: ["leader", "na.."],
    exportObligations: ["leader", "na.."],
    // whoever asked a question; a member has no role to lose
    askDepartment: ["member", "n..."],
  },
  async prepare({ world, groupId, member, publisher, leader, head, otherHead, newcomer }) {
    const task = { groupId, goal: "盘点", requirements: "", responsibleIds: [member.id] };
    const assign = async (more: object = {}) =>
      (await world.as(leader).do(contract.AssignTask, { input: { ...task, ...more } })).assignTask;
    const { id: taskId } = await assign();
    const wanted = { taskId, wantedAt: "2026-11-24T09:30:00.000Z" };
    const { requestNewDeadline: asking } = await world
      .as(member)
      .do(contract.RequestNewDeadline, wanted);
    const assignmentId = asking.mine!.id;
    const told = (more: Omit<Told, "taskId">, about = taskId) =>
      world.as(member).do(contract.ConfirmTask, { input: { taskId: about, ...more } });
    await told({ method: "REFUSE" }, (await assign()).id);
    const { accountabilityItems } = await world.as(head).do(contract.AccountabilityItems, {});
    const finished = () => world.as(member).do(contract.CompleteTask, { input: { taskId } });

    const question = { groupId, departmentId: otherHead.departmentId, question: "几时送货" };
    const itsQuestion = await world.as(member).do(contract.AskDepartment, { input: question });

    const reason = "";
    const nobody = newId();
    return {
      before: {
        undoConfirmation: () => told({ method: "SELF", plannedAt: "2026-11-19T09:00:00.000Z" }),
        acceptTask: finished,
        returnTask: finished,
        undoDayEntry: finished,
      },
      asked: {
        waitingFor: { kind: "DECIDE_NEW_DATE", id: asking.mine!.dateRequest!.id },
        nudgeWaiting: { kind: "DECIDE_NEW_DATE", id: asking.mine!.dateRequest!.id },
        obligations: { groupId },
        debtsOf: { groupId, personId: member.id },
        exportObligations: { input: { groupId, format: "CSV" } },
        answerAccountability: { id: accountabilityItems.nodes[0]!.id, answer: "人手不够" },
        askableDepartments: { groupId },
        askDepartment: { input: { ...question, question: "几时装车" } },
        answerQuestion: { input: { taskId: itsQuestion.askDepartment.id, answer: "明早" } },
        task: { id: taskId },
        tasks: { view: "GROUP", groupId },
        assignees: { groupId },
        reassignTask: {
          input: {
            taskId,
            fromPersonId: member.id,
            toPersonId: publisher.id,
            reason: "手头有急活",
          },
        },
        assignTask: { input: task },
        openTask: { id: taskId },
        cancelTask: { taskId, reason: "不用了" },
        confirmTask: {
          input: { taskId, method: "SELF", plannedAt: "2026-11-19T09:00:00.000Z" },
        },
        undoConfirmation: { taskId },
        requestNewDeadline: { taskId, wantedAt: "2026-11-25T07:00:00.000Z" },
        decideNewDeadline: { requestId: asking.mine!.dateRequest!.id, granted: true },
        reportProgress: { input: { taskId, kind: "PROGRESS", text: "盘到一半" } },
        completeTask: { input: { taskId } },
        acceptTask: { assignmentId },
        returnTask: { assignmentId, reason: "漏了一排" },
        carryOverTask: { input: { taskId, reason: "MATERIAL", toOn: "2026-11-20" } },
        undoDayEntry: { taskId },
      },
      refused: {
        acceptTask: ["leader", {}, "TASK_NOT_DONE"],
        nudgeWaiting: ["publisher", {}, "NOT_FOUND"],
        answerAccountability: ["head", { answer: "" }, "BAD_INPUT"],
        answerQuestion: ["otherHead", { answer: "" }, "BAD_INPUT"],
        askDepartment: ["member", { question: "" }, "BAD_INPUT"],
        assignTask: ["leader", { fileIds: [nobody] }, "NOT_FOUND"],
        cancelTask: ["leader", { reason }, "BAD_INPUT"],
        carryOverTask: ["member", { toOn: "2026-11-21" }, "TASK_DAY_OFF"],
        completeTask: ["member", { fileIds: [nobody] }, "NOT_FOUND"],
        confirmTask: ["member", { plannedAt: null }, "BAD_INPUT"],
        decideNewDeadline: ["leader", { reason: "长".repeat(300) }, "BAD_INPUT"],
        exportObligations: ["member", {}, "NOT_ALLOWED"],
        openTask: ["publisher", {}, "NOT_FOUND"],
        reassignTask: ["leader", { toPersonId: newcomer.id }, "NOT_A_MEMBER"],
        reportProgress: ["member", { text: "" }, "BAD_INPUT"],
        requestNewDeadline: ["member", { wantedAt: "2026-11-18T07:00:00.000Z" }, "BAD_INPUT"],
        returnTask: ["leader", {}, "TASK_NOT_DONE"],
        undoConfirmation: ["member", {}, "TASK_NOT_CONFIRMED"],
        undoDayEntry: ["member", {}, "TASK_NOTHING_TO_TAKE_BACK"],
      },
    };
  },
};
