import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A number on a button is the number that happens. Every button whose words are made from something has its
 * line here, with where the number comes from: what the deed itself is given, or what the server will do by
 * its own count. `no number`: a name, a date or a version.
 */
const BUTTONS: Record<string, string> = {
  "boards/board-foot.tsx PASTE.button": "the names in the text to paste, see calledBy",
  "boards/boards-screen.tsx BOARDS.toTodo": "MyTodo.total, which the page it opens shows",
  "boards/debts-sheet.tsx MATRIX.call": "no number",
  "boards/debts-sheet.tsx MATRIX.copyDebts": "the lines that are copied",
  "boards/departments-card.tsx BOARDS.seeDepartments": "the departments that come",
  "boards/matrix-foot.tsx MATRIX.copyUnreachable":
    "unreachable of the column, whose names are copied",
  "boards/matrix-foot.tsx MATRIX.nudge": "nudgeable, by the server's count",
  "boards/person-sheet.tsx PERSON.nudge": "no number",
  "catalogue/catalogue-screen.tsx words.retired": "the kinds that come",
  "catalogue/kind-sheet.tsx words.act": "no number",
  "catalogue/ladder-screen.tsx CATALOGUE.kind.act": "no number",
  "categories/category-screen.tsx words.draftOn":
    "the settings that wait and are printed in the draft",
  "categories/rights-screen.tsx CATEGORIES.setting.act": "no number",
  "categories/setting-sheet.tsx words.act": "no number",
  "channels/subscriptions-screen.tsx SUBSCRIPTIONS.topUp": "the kinds that WeChat is asked for",
  "day/record-screen.tsx RECORD.more": "the lines that come",
  "devices/devices-screen.tsx DEVICE_LIST.endOthers":
    "the devices that are listed but for this one",
  "group-admin/add-sheet.tsx words.addAct": "the people who are sent",
  "group-admin/batch-sheet.tsx words.give": "no number",
  "group-admin/batch-sheet.tsx words.take": "no number",
  "group-admin/batch-sheet.tsx words.invite": "the people who are chosen for the next page",
  "group-admin/batch-sheet.tsx words.end": "the people who are sent",
  "group-admin/invite-screen.tsx words.more": "remaining, by the server's count",
  "group-admin/members-screen.tsx GROUP_ADMIN.batch.act": "the people who are chosen",
  "group-admin/members-screen.tsx GROUP_ADMIN.batch.all": "the people who are listed",
  "group-admin/members-screen.tsx words.selectUnbound": "the people who will be chosen",
  "insights/heat-card.tsx TIMES.slowest": "no number",
  "kinds/next-button.tsx NOTICES.next": "no number",
  "lost-accounts/report-screen.tsx LOST.actOwn": "the devices that are listed but for this one",
  "notice-edit/audience-sheet.tsx PUBLISH.whole": "the members of the group",
  "notice-edit/correct-screen.tsx CORRECT.submitAll": "asked and not exempt, who are asked again",
  "notice-edit/publish-screen.tsx PUBLISH.publish": "noticeAudience, by the server's count",
  "questions/answer-sheet.tsx pass.act": "no number",
  "reports/report-sheets.tsx receiverWords": "no number",
  "reporting/by-code-screen.tsx words.looking": "the seconds until it is sent, from hush.left",
  "reporting/by-code-screen.tsx words.sending": "the seconds until it is sent, from hush.left",
  "reporting/report-screen.tsx words.chosen": "the people who are chosen",
  "reporting/report-screen.tsx words.whomChosen": "no number",
  "reports/report-sheets.tsx REPORTS.forwardAct": "no number",
  "roster/roster-screen.tsx words.act": "what the dry run of the server has counted",
  "rules-edit/clauses-view.tsx words.more": "the rows that come",
  "rules-edit/library-view.tsx words.already": "no number",
  "rules-edit/library-view.tsx words.add": "no number",
  "rules-edit/look-over.tsx words.only": "the clauses that will be listed",
  "rules-edit/publish-foot.tsx RULES_EDIT.publish": "no number",
  "rules-edit/publish-foot.tsx RULES_EDIT.approve": "no number",
  "rules-edit/publish-foot.tsx RULES_EDIT.submit": "no number",
  "rules-edit/start.tsx starts.current": "no number",
  "rules-edit/start.tsx starts.use": "no number",
  "rules-edit/start.tsx paste.split": "the characters of the text that is sent",
  "rules-extras/materials-section.tsx words.add": "no number",
  "rules-extras/materials-section.tsx words.remove": "no number",
  "rules/rules-foot.tsx RULES.sign": "no number",
  "rules/rules-foot.tsx RULES.toAnswer": "the questions that the page it opens asks",
  "rules/todo-card.tsx words": "no number",
  "task-assign/assign-screen.tsx ASSIGN.act": "the people who are sent",
  "task-assign/fields.tsx ASSIGN.chosen": "the people who are chosen",
  "tasks/carry-sheet.tsx CARRY.act": "no number",
  "tasks/confirm-sheet.tsx confirmWords": "no number",
  "mediation/mediation-sheets.tsx MEDIATION.choose": "no number",
  "tasks/date-sheet.tsx DATE.act": "no number",
  "tasks/pass-sheet.tsx PASS.act": "no number",
  "undeliverable/undeliverable-screen.tsx WORDS.all": "undeliverableCounts, by the server's count",
};

const files = readdirSync(__dirname, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".tsx") && !name.includes(".test."),
);

/** The calls that make the words of buttons, by file. */
function found(): string[] {
  const made = /\{([^{}]*\w\([^{}]*\)[^{}]*)\}\s*<\/(?:ActionButton|Button|MoreRow)>/g;
  return files.flatMap((file) =>
    [...readFileSync(join(__dirname, file), "utf8").matchAll(made)].map(([, words = ""]) => {
      const call = /([A-Za-z_][\w.]*)\(/.exec(words)?.[1] ?? words;
      return `${file} ${call}`;
    }),
  );
}

test("every number on a button has its source", () => {
  expect([...new Set(found())].sort()).toEqual(Object.keys(BUTTONS).sort());
});
