/**
 * How many entries a request is charged for, for each list that is not paged: as many as there usually
 * are at most. What it really holds is counted while it is answered (answer-size.ts).
 */
export const LIST_SIZES: Readonly<Record<string, number>> = {
  "Assignment.carryOvers": 5,
  "Assignment.deliverables": 9,
  "Assignment.escalations": 5,
  "BoardSummary.groupNames": 5,
  "ClauseChange.parts": 20,
  "CloseOut.chains": 20,
  "CloseOut.corrections": 20,
  "CloseOut.departments": 20,
  "CloseOut.unopened": 10,
  "CloseOutCorrection.files": 9,
  "CloseOutLine.chain": 10,
  "DayItem.chain": 10,
  "Group.admins": 2,
  "Group.leaders": 10,
  "Group.myRoles": 5,
  "Group.publishers": 10,
  "Group.rulebooks": 5,
  "GroupHours.periods": 4,
  "InboxItem.waited": 20,
  "Me.roles": 20,
  "Membership.roles": 5,
  "Mutation.setOwnDays": 60,
  "MyDay.items": 50,
  "MyDay.unopenedNotices": 20,
  "MyResponseTimes.trend": 53,
  "Notice.groups": 20,
  "Notice.revisions": 10,
  "NoticeBoard.departments": 50,
  "ObligationMatrix.columns": 12,
  // The page is that of the matrix.
  "ObligationMatrix.rows": 1,
  "ObligationRow.cells": 12,
  "Query.askableDepartments": 200,
  "Query.closeOutMonth": 31,
  "Query.debtsOf": 50,
  "Query.demoPeople": 20,
  "Query.departments": 200,
  "Query.insightScopes": 200,
  "Query.ruleTemplates": 10,
  "Query.rulesFromText": 600,
  "ResponseTimes.heat": 168,
  "ResponseTimes.stages": 10,
  "ResponseTimes.trend": 53,
  "RosterImport.departing": 200,
  "RosterImport.errors": 200,
  "RosterImport.newDepartmentPaths": 200,
  "RuleTemplate.clauses": 60,
  "RuleTemplate.settings": 30,
  "Rulebook.groups": 20,
  "Rulebook.versions": 20,
  "RulesDifference.changes": 600,
  "RulesVersion.clauses": 100,
  "RulesVersion.settings": 30,
  "SignatureBoard.departments": 50,
  "Task.assignments": 10,
  "Task.events": 50,
  "Task.files": 9,
  "Task.people": 10,
  "Todo.items": 50,
  "TodoItem.groupNames": 5,
  "WorkingCalendar.days": 366,
};

/** Work of the database or the processor that a field costs beside its answer, in the same unit. */
export const EXTRA_COST: Readonly<Record<string, number>> = {
  "Query.boards": 1_000,
  "Query.closeOut": 1_000,
  "Query.debtsOf": 500,
  "Query.myResponseTimes": 1_000,
  "Query.myTodo": 500,
  "Query.noticeBoard": 1_000,
  "Query.obligations": 5_000,
  "Query.people": 500,
  "Query.responseFacts": 1_000,
  "Query.responseParts": 2_000,
  "Query.responseTimes": 2_000,
  "Query.rulesDifference": 5_000,
  "Query.rulesFromText": 5_000,
  "Query.signatureBoard": 1_000,
  "Mutation.exportBoard": 5_000,
  "Mutation.importRoster": 10_000,
};

const dearFields = new RegExp(
  `\\b(${Object.keys(EXTRA_COST)
    .map((name) => name.split(".")[1])
    .join("|")})\\b`,
);

/** Whether a document names a field that makes the server work; of these one caller has one at a time. */
export const isDear = (source: string): boolean => dearFields.test(source);
