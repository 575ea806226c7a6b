import type { DraftClause } from "./clauses";
import { emptyForm, type RulesForm } from "./form";
import { merged } from "./merge";

const clause = (
  key: string | null,
  text: string,
  more: Partial<DraftClause> = {},
): DraftClause => ({
  id: `mine-${key ?? text}`,
  key,
  label: `${key ?? "新"}、`,
  text,
  depth: 0,
  heading: false,
  change: null,
  changeReason: "",
  ...more,
});
const form = (revision: number, clauses: DraftClause[], more: Partial<RulesForm> = {}) => ({
  ...emptyForm(undefined),
  revision,
  clauses,
  ...more,
});
const base = form(1, [clause("一", "甲"), clause("二", "乙"), clause("三", "丙")]);
const texts = ({ clauses }: RulesForm) => clauses.map(({ text }) => text);

test("whoever changed a clause has it", () => {
  const mine = form(1, [clause("一", "甲"), clause("二", "乙（我改）"), clause("三", "丙")]);
  const theirs = form(2, [clause("一", "甲（他改）"), clause("二", "乙"), clause("三", "丙")]);
  const { form: both, changes } = merged(base, mine, theirs);
  expect(texts(both)).toEqual(["甲（他改）", "乙（我改）", "丙"]);
  expect(both.revision).toBe(2);
  expect(changes).toEqual([{ key: "一", label: "一、", theirs: "甲（他改）", both: false }]);
});

test("where both changed one, mine stays and theirs is shown", () => {
  const mine = form(1, [clause("一", "甲（我改）"), clause("二", "乙"), clause("三", "丙")]);
  const theirs = form(2, [clause("一", "甲（他改）"), clause("二", "乙"), clause("三", "丙")]);
  const { form: both, changes } = merged(base, mine, theirs);
  expect(texts(both)).toEqual(["甲（我改）", "乙", "丙"]);
  expect(changes).toEqual([{ key: "一", label: "一、", theirs: "甲（他改）", both: true }]);
});

test("what they added comes to its place, what they took out goes, and mine stay", () => {
  const mine = form(1, [...base.clauses, clause(null, "我加的")]);
  const theirs = form(2, [clause("一", "甲"), clause("四", "他加的"), clause("三", "丙")]);
  const { form: both, changes } = merged(base, mine, theirs);
  expect(texts(both)).toEqual(["甲", "他加的", "丙", "我加的"]);
  expect(changes.map(({ key, theirs: text }) => [key, text])).toEqual([
    ["二", null],
    ["四", "他加的"],
  ]);
});

test("what I took out stays out, unless they have written in it", () => {
  const mine = form(1, [clause("三", "丙")]);
  const theirs = form(2, [clause("一", "甲"), clause("二", "乙（他改）"), clause("三", "丙")]);
  expect(texts(merged(base, mine, theirs).form)).toEqual(["乙（他改）", "丙"]);
});

test("the same change by both is none", () => {
  const same = [clause("一", "甲甲"), clause("二", "乙"), clause("三", "丙")];
  expect(merged(base, form(1, same), form(2, same)).changes).toEqual([]);
});

test("of the other fields, too, whoever changed one has it", () => {
  const mine = form(1, base.clauses, { title: "我起的名", signByOn: "2026-11-26" });
  const theirs = form(2, base.clauses, { title: "他起的名", interpretingOffice: "生产部" });
  const { form: both } = merged(base, mine, theirs);
  expect([both.title, both.interpretingOffice, both.signByOn]).toEqual([
    "我起的名",
    "生产部",
    "2026-11-26",
  ]);
});

test("without the beginning, all that differs is shown, and nothing of mine is lost", () => {
  const mine = form(1, [clause("一", "甲（我改）"), clause("二", "乙")]);
  const theirs = form(2, [clause("一", "甲"), clause("二", "乙")]);
  const { form: both, changes } = merged(null, mine, theirs);
  expect(texts(both)).toEqual(["甲（我改）", "乙"]);
  expect(changes).toEqual([{ key: "一", label: "一、", theirs: "甲", both: true }]);
});
