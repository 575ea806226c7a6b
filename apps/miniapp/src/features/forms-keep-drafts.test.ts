import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Every place where something is written or a day is chosen, and where it is kept until it is sent: a new
 * form has to say so here. `in`: the form it is a part of.
 */
const FORMS: Record<string, "keeps" | { in: string } | { not: string }> = {
  "features/accountability/answering.tsx": "keeps",
  "features/adoption/add-evidence.tsx": "keeps",
  "features/calendar/day-sheet.tsx": "keeps",
  "features/categories/category-screen.tsx": "keeps",
  "features/categories/edit-screen.tsx": "keeps",
  "features/catalogue/kind-sheet.tsx": "keeps",
  "features/catalogue/step-sheet.tsx": { in: "features/catalogue/ladder-screen.tsx" },
  "features/categories/setting-value.tsx": { in: "features/categories/setting-sheet.tsx" },
  "features/channels/group-bot-screen.tsx": { not: "an address is a key, not left on a device" },
  "features/clauses/feedback-card.tsx": "keeps",
  "features/clauses/proposal-list.tsx": "keeps",
  "features/clauses/question-list.tsx": "keeps",
  "features/clauses/remark-sheets.tsx": "keeps",
  "features/day/correct-sheet.tsx": "keeps",
  "features/day/day-card.tsx": "keeps",
  "features/devices/request-card.tsx": "keeps",
  "features/discipline/appealing.tsx": "keeps",
  "features/discipline/case-sheets.tsx": "keeps",
  "features/discipline/circular-card.tsx": "keeps",
  "features/discipline/deciding.tsx": "keeps",
  "features/discipline/evidence-card.tsx": "keeps",
  "features/discipline/judging.tsx": "keeps",
  "features/discipline/measure-card.tsx": "keeps",
  "features/discipline/publishing.tsx": "keeps",
  "features/discipline/review-card.tsx": "keeps",
  "features/discipline/violation-screen.tsx": "keeps",
  "features/group-admin/add-sheet.tsx": "keeps",
  "features/group-admin/create-screen.tsx": "keeps",
  "features/group-admin/hours-cards.tsx": { in: "features/group-admin/hours-screen.tsx" },
  "features/group-admin/hours-screen.tsx": "keeps",
  "features/group-admin/pattern-card.tsx": { in: "features/group-admin/hours-screen.tsx" },
  "features/incidents/incident-sheets.tsx": "keeps",
  "features/incidents/record-screen.tsx": "keeps",
  "features/leave/decline-sheet.tsx": "keeps",
  "features/leave/record-screen.tsx": "keeps",
  "features/mediation/mediation-sheets.tsx": "keeps",
  "features/mediation/start-screen.tsx": "keeps",
  "features/lost-accounts/loss-code-screen.tsx": { not: "a code is not left on a device" },
  "features/lost-accounts/recover-sheet.tsx": "keeps",
  "features/lost-accounts/report-screen.tsx": "keeps",
  "features/notice-edit/audience-sheet.tsx": { not: "a search; who was chosen is in the notice" },
  "features/notice-edit/correct-screen.tsx": "keeps",
  "features/notice-edit/text-fields.tsx": { in: "features/notice-edit/publish-screen.tsx" },
  "features/notices/remark-sheet.tsx": "keeps",
  "features/questions/answer-sheet.tsx": "keeps",
  "features/questions/ask-screen.tsx": "keeps",
  "features/reports/case-of-report.tsx": "keeps",
  "features/reports/enter-screen.tsx": "keeps",
  "features/reports/report-sheets.tsx": "keeps",
  "features/reports/rules-screen.tsx": { not: "a time that is kept as it is chosen" },
  "features/receipts/check-screen.tsx": { not: "a receipt is pasted, and nothing is sent" },
  "features/reminder-choices/reminder-choices.tsx": { not: "a time that is kept as it is chosen" },
  "features/reporting/by-code-screen.tsx": {
    not: "an anonymous report leaves nothing on a device",
  },
  "features/reporting/report-screen.tsx": { not: "an anonymous report leaves nothing on a device" },
  "features/reporting/sent-faces.tsx": { not: "a code is not left on a device" },
  "features/rules-edit/about-view.tsx": { in: "features/rules-edit/editing.tsx" },
  "features/rules-edit/clause-sheet.tsx": { in: "features/rules-edit/editing.tsx" },
  "features/rules-edit/clauses-view.tsx": { not: "a search" },
  "features/rules-edit/law-view.tsx": {
    not: "why a finding is wrong, said just before publishing",
  },
  "features/rules-edit/publish-foot.tsx": "keeps",
  "features/rules-edit/settings-view.tsx": { in: "features/rules-edit/editing.tsx" },
  "features/rules-edit/start.tsx": "keeps",
  "features/rules-extras/question-editor.tsx": "keeps",
  "features/rules/decline-sheet.tsx": "keeps",
  "features/topics/topic-form.tsx": "keeps",
  "features/topics/topic-screen.tsx": "keeps",
  "features/rules/handwriting-sheet.tsx": { not: "a signature is not left on a device" },
  "features/sign-in/invitation-form.tsx": { not: "a code is not left on a device" },
  "features/suggestions/answering.tsx": "keeps",
  "features/suggestions/file-screen.tsx": "keeps",
  "features/task-assign/fields.tsx": { in: "features/task-assign/assign-screen.tsx" },
  "features/tasks/cancel-sheet.tsx": "keeps",
  "features/tasks/carry-sheet.tsx": "keeps",
  "features/tasks/complete-sheet.tsx": "keeps",
  "features/tasks/confirm-sheet.tsx": "keeps",
  "features/tasks/date-sheet.tsx": "keeps",
  "features/tasks/decide-date.tsx": "keeps",
  "features/tasks/judge.tsx": "keeps",
  "features/tasks/pass-sheet.tsx": "keeps",
  "features/tasks/refuse-form.tsx": "keeps",
  "features/tasks/report-sheet.tsx": "keeps",
};

const source = join(__dirname, "..");
const read = (file: string) => readFileSync(join(source, file), "utf8");
const files = ["features", "pages"].flatMap((folder) =>
  readdirSync(join(source, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tsx") && !name.includes(".test."))
    .map((name) => `${folder}/${name}`),
);
const field =
  /<(?:TextField|TextArea|TextDeed|DateTimeField|TimeField|SpanField|Handwriting|Field)\b/;
const keeper = /\b(?:useKeptText|useFormDraft|useDraft)\b|<TextDeed\b/;

test("every form is in the table, so that a new one says where it keeps what is written", () => {
  const found = files.filter((file) => field.test(read(file)));
  expect([...found].sort()).toEqual(Object.keys(FORMS).sort());
});

test.each(Object.entries(FORMS))("%s keeps what is written", (file, how) => {
  if (typeof how === "object" && "not" in how) return;
  expect(read(how === "keeps" ? file : how.in)).toMatch(keeper);
});

test("two forms never share what they keep", () => {
  const kept =
    /(?:useKeptText\(\s*|keptAs=\{\[|useFormDraft(?:<[^>]*>+)?\(\{\s*name: )"([a-z-]+)"/g;
  const names = files
    .concat("features/notice-edit/use-draft.ts", "features/task-assign/use-assign.ts")
    .flatMap((file) => [...read(file).matchAll(kept)].map(([, name]) => name));
  expect(names.length).toBeGreaterThan(25);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test("a sheet holds no text that closing it would lose", () => {
  const lost = files.filter((file) => {
    const how = FORMS[file];
    return how === "keeps" &&
      /const \[(?:text|reason|note|words|result|waitsFor), /.test(read(file))
      ? !/const \[(?:text|reason|note|words|result|waitsFor), \w+, \w+\] = useKeptText/.test(
          read(file),
        )
      : false;
  });
  expect(lost).toEqual([]);
});
