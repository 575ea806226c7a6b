import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { RULE_TEMPLATES } from "../src/modules/rules/templates/index.ts";
import type { ClauseText } from "../src/modules/rules/text/clause.ts";
import { rulesDifference } from "../src/modules/rules/text/rules-difference.ts";
import { ruleSettingKeys } from "../src/modules/rules/text/setting.ts";

interface Change {
  key: string;
  kind: "ADDED" | "TIGHTENED" | "RELAXED" | "EDITED" | "REMOVED";
  text: string;
  reason: string;
  /** For ADDED: its number, and the clause it stands behind. */
  label?: string;
  afterKey?: string;
}
interface Version {
  number: number;
  publishedOn?: string;
  publishedHoursBeforeNow?: number;
  effectiveInDays: number;
  signByInDays: number;
  statedChange: string;
  changes: Change[];
  signedShare: number;
  stillMissing: string[];
  declined: { staffNo: string; reason: string }[];
}
interface Notice {
  key: string;
  importance: "ORDINARY" | "IMPORTANT" | "URGENT";
  subject: string;
  purpose: string;
  body: string;
  groups: string[];
  publisher: string;
  hoursBeforeNow: number;
  dueHours: number | null;
  openedShare: number;
  acknowledgedShare: number;
  lateShare: number;
  stillMissing: string[];
  feedback: { staffNo: string; kind: string; text: string }[];
  told: { staffNo: string; how: string }[];
  revision: { hoursAfter: number; dueHours: number; changeNote: string } | null;
  withdrawn: { hoursAfter: number; reason: string } | null;
}
interface Group {
  key: string;
  name: string;
  department: string;
  owner: string;
  admins: string[];
  publishers: string[];
  leaders: string[];
  members: { departments: string[]; people: string[] };
}
interface Story {
  enterAs: { staffNo: string }[];
  neverBound: string[];
  groups: Group[];
  rulebook: {
    template: string;
    settings: Record<string, string>;
    draftedBy: string;
    approvedBy: string;
    publishedBy: string;
    versions: Version[];
  };
  notices: Notice[];
}

const read = (name: string) =>
  readFileSync(new URL(`../../../demo/${name}`, import.meta.url), "utf8");
const story = JSON.parse(read("story.json")) as Story;
const csv = read("roster.csv");
const { data: roster, errors } = Papa.parse<Record<string, string>>(csv.replace("\ufeff", ""), {
  header: true,
  skipEmptyLines: true,
});
const staff = new Map(roster.map((line) => [line["工号"] ?? "", line]));
const groups = new Map(story.groups.map((group) => [group.key, group]));

function membersOf({ members }: Group): Set<string> {
  const of = roster.filter((line) => members.departments.includes(line["部门"] ?? ""));
  return new Set([...of.map((line) => line["工号"] ?? ""), ...members.people]);
}

describe("the demo's roster", () => {
  it("lists sixty invented people with a byte order mark and fictitious telephones", () => {
    expect(csv.startsWith("\ufeff工号,姓名,部门,上级部门,职务,手机,角色")).toBe(true);
    expect(errors).toEqual([]);
    expect(roster).toHaveLength(60);
    for (const column of ["工号", "姓名", "手机"]) {
      expect(new Set(roster.map((line) => line[column])).size).toBe(60);
    }
    for (const line of roster) expect(line["手机"]).toMatch(/^1380000\d{4}$/);
  });

  it("has at most six departments in a tree, each with one head", () => {
    const departments = new Set(roster.map((line) => line["部门"]));
    expect(departments.size).toBeLessThanOrEqual(6);
    for (const name of departments) {
      const people = roster.filter((line) => line["部门"] === name);
      expect(people.filter((line) => line["角色"] === "部门负责人")).toHaveLength(1);
      expect(new Set(people.map((line) => line["上级部门"])).size).toBe(1);
      const above = people[0]?.["上级部门"] ?? "";
      expect(above === "" || departments.has(above)).toBe(true);
    }
  });
});

describe("the demo's groups", () => {
  it.each(story.groups)("$name is held by its own members", (group) => {
    const members = membersOf(group);
    const { owner, admins, publishers, leaders } = group;
    for (const staffNo of [owner, ...admins, ...publishers, ...leaders]) {
      expect(members.has(staffNo)).toBe(true);
    }
    for (const staffNo of members) expect(staff.has(staffNo)).toBe(true);
    expect(admins.length).toBeLessThanOrEqual(2);
    expect(publishers.length).toBeGreaterThan(0);
    expect(group.name).toMatch(/工作群$/);
  });
});

describe("the demo's rules", () => {
  const template = RULE_TEMPLATES.find(({ key }) => key === story.rulebook.template);
  const applied = (clauses: readonly ClauseText[], changes: Change[]) =>
    changes.reduce<ClauseText[]>(
      (so, { key, kind, text, label = "", afterKey }) => {
        if (kind !== "ADDED") return so.map((c) => (c.key === key ? { ...c, text } : c));
        const at = so.findIndex((c) => c.key === afterKey);
        return so.toSpliced(at + 1, 0, {
          key,
          label,
          text,
          depth: so[at]?.depth ?? 0,
          heading: false,
        });
      },
      [...clauses],
    );
  const versions = story.rulebook.versions.reduce<ClauseText[][]>(
    (all, { changes }) => [...all, applied(all.at(-1) ?? template?.clauses ?? [], changes)],
    [],
  );

  it("change exactly the clauses they say, each with a reason", () => {
    story.rulebook.versions.forEach(({ changes }, i) => {
      const before = [...(versions[i - 1] ?? template?.clauses ?? [])];
      const found = rulesDifference(before, versions[i] ?? []).map((change) => change.key);
      expect(found.toSorted()).toEqual(changes.map((change) => change.key).toSorted());
      expect(changes.every((change) => change.reason !== "")).toBe(true);
    });
  });

  it("read in version 3 as drawn", () => {
    const changes = rulesDifference(versions[1] ?? [], versions[2] ?? []);
    expect(changes.map(({ label, kind }) => `${label} ${kind}`)).toEqual([
      "4.2 CHANGED",
      "5.1 CHANGED",
      "6.4 ADDED",
    ]);
    expect(versions[2]?.filter((clause) => clause.depth === 0)).toHaveLength(15);
  });

  it("override only known settings, and name people of the roster", () => {
    const { settings, draftedBy, approvedBy, publishedBy } = story.rulebook;
    for (const key of Object.keys(settings)) expect(ruleSettingKeys).toContain(key);
    for (const staffNo of [draftedBy, approvedBy, publishedBy])
      expect(staff.has(staffNo)).toBe(true);
    for (const { declined, stillMissing, effectiveInDays, signByInDays } of story.rulebook
      .versions) {
      for (const { staffNo } of declined) expect(staff.has(staffNo)).toBe(true);
      for (const staffNo of stillMissing) expect(staff.has(staffNo)).toBe(true);
      expect(signByInDays).toBeGreaterThanOrEqual(effectiveInDays);
    }
  });
});

describe("the demo's notices", () => {
  it("show every kind, one revised and one withdrawn", () => {
    expect(story.notices.length).toBeGreaterThanOrEqual(8);
    expect(new Set(story.notices.map((notice) => notice.importance)).size).toBe(3);
    expect(story.notices.filter((notice) => notice.revision)).toHaveLength(1);
    expect(story.notices.filter((notice) => notice.withdrawn)).toHaveLength(1);
    expect(new Set(story.notices.map((notice) => notice.key)).size).toBe(story.notices.length);
  });

  it.each(story.notices)("$subject", (notice) => {
    const audience = new Set<string>();
    for (const key of notice.groups) {
      const group = groups.get(key);
      expect(group?.publishers).toContain(notice.publisher);
      for (const staffNo of group ? membersOf(group) : []) audience.add(staffNo);
    }
    const bound = [...audience].filter((staffNo) => !story.neverBound.includes(staffNo));
    const acknowledged = Math.round(bound.length * notice.acknowledgedShare);
    expect(notice.stillMissing.length).toBeLessThanOrEqual(bound.length - acknowledged);
    expect(notice.feedback.length).toBeLessThanOrEqual(acknowledged);
    for (const { staffNo, kind } of notice.feedback) {
      expect(bound).toContain(staffNo);
      expect(notice.stillMissing).not.toContain(staffNo);
      expect(["WILL_DO", "REMARK", "QUESTION"]).toContain(kind);
    }
    for (const { staffNo } of notice.told) expect(audience.has(staffNo)).toBe(true);
    expect(notice.openedShare).toBeGreaterThanOrEqual(notice.acknowledgedShare);
    expect(notice.dueHours === null).toBe(notice.importance === "ORDINARY");
    const overdue = notice.dueHours !== null && notice.dueHours < notice.hoursBeforeNow;
    if (!overdue) expect(notice.lateShare).toBe(0);
    for (const later of [notice.revision, notice.withdrawn]) {
      if (later) expect(later.hoursAfter).toBeLessThan(notice.hoursBeforeNow);
    }
    expect(notice.subject.length).toBeLessThanOrEqual(60);
    expect(notice.body.split("\n\n").length).toBeGreaterThanOrEqual(2);
  });
});

it("lets visitors enter as people who are bound", () => {
  for (const { staffNo } of story.enterAs) {
    expect(staff.has(staffNo)).toBe(true);
    expect(story.neverBound).not.toContain(staffNo);
  }
});
