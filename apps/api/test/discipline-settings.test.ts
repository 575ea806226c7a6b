import {
  AddMember,
  Appeals,
  Ladder,
  SHIPPED_VIOLATIONS,
  type SettingKey,
  SETTING_KEYS,
  SETTINGS,
} from "@riqing/schema";
import { BEFORE_MONDAY, disciplineIn } from "./discipline-world.ts";
import { draftOf, rulesIn } from "./rules-world.ts";
import { eachWorld } from "./world.ts";

const world = eachWorld({ now: BEFORE_MONDAY });
const discipline = disciplineIn(world);
const { workshop, recorded, decide, decided, open, said, see, appeal, carryOut, warned } =
  discipline;
const rules = rulesIn(world);

type Company = Awaited<ReturnType<typeof workshop>>;
const HOUR = 3_600_000;

async function muted(company: Company) {
  const { id } = await recorded(company, { kindKey: "insult" });
  await said(company.driver, id);
  const mute = { measure: "MUTE", days: 1, deviationReason: "当场辱骂" } as const;
  await decided(company.owner, id, mute);
  await open(company.driver, id);
  return id;
}

const strikeNumber = async ({ owner, driver }: Company, groupId: string, kindKey: string) => {
  const asked = { groupId, personId: driver.id, kindKey };
  return (await world.as(owner).do(Ladder, asked)).ladder.strikeNumber;
};

async function afterWarning(company: Company, groupId = company.groupId) {
  await warned(company);
  world.clock.pass(HOUR);
  return await strikeNumber(company, groupId, "insult");
}

/** What the head of the department was told of the driver. */
async function told({ head, driver }: Company): Promise<string[]> {
  const titles = await world.as(head).titles("DEPARTMENT");
  return titles.flatMap((title) =>
    title.startsWith(driver.name) ? [title.slice(driver.name.length)] : [],
  );
}

const withHead = new Set<string>();

/** Between the driver and the head above there is one of the workshop itself: one, however often it happens. */
async function headOfWorkshop({ groupId }: Company): Promise<void> {
  if (withHead.has(groupId)) return;
  withHead.add(groupId);
  await world.person("石磊", { role: "HEAD", department: "生产部/总装车间" });
}

/** The same happens; only the setting, as it was published, differs. */
const STORIES: Partial<Record<SettingKey, (company: Company) => Promise<unknown>>> = {
  violations: async ({ owner, groupId, driver }) => {
    const asked = { groupId, personId: driver.id, kindKey: "insult" };
    return (await world.as(owner).do(Ladder, asked)).ladder.step.measure;
  },
  rights: async (company) => {
    const { id } = await recorded(company, { kindKey: "insult" });
    await said(company.driver, id);
    const mute = { measure: "MUTE", days: 1, deviationReason: "当场辱骂" } as const;
    await decided(company.helper, id, mute);
    return (await see(company.owner, id)).measure!.state;
  },
  hearingWorkingHours: async (company) => (await recorded(company)).hearUntil,
  carryOutHours: async (company) => {
    const id = await muted(company);
    world.clock.pass(8 * HOUR);
    return (await see(company.owner, id)).measure!.state;
  },
  strikeMonths: async (company) => (await warned(company)).measure!.countsUntil,
  strikesCountedIn: async (company) => {
    const { owner, driver } = company;
    const other = { owner, members: [driver], department: "生产部/总装车间" };
    return await afterWarning(company, (await world.group(`${driver.name}的群`, other)).id);
  },
  strikesCountedBy: (company) => afterWarning(company),
  removalNeedsRepetition: async (company) => {
    const { id } = await recorded(company);
    await said(company.driver, id);
    const removal = { measure: "REMOVE", deviationReason: "影响大" } as const;
    return (await decide(company.owner, id, removal)).refusal;
  },
  departmentToldFrom: async (company) => {
    await warned(company);
    return await told(company);
  },
  departmentTold: async (company) => {
    await headOfWorkshop(company);
    await muted(company);
    return await told(company);
  },
  appealBody: async (company) => {
    const { id } = await warned(company);
    expect((await appeal(company.driver, id)).refusal).toBeNull();
    const { appeals } = await world.as(company.office).do(Appeals, {});
    return appeals.filter(({ case: about }) => about.person.id === company.driver.id).length;
  },
  appealDays: async (company) => (await warned(company)).appealWindow!.lastOn,
  answerDays: async (company) => {
    const { id } = await warned(company);
    await appeal(company.driver, id);
    return (await see(company.driver, id)).appeal!.answerOn;
  },
  pausedUnderAppeal: async (company) => {
    const id = await muted(company);
    await carryOut(company.owner, id);
    await appeal(company.driver, id);
    return (await see(company.owner, id)).measure!.state;
  },
};

const rights = SETTINGS.rights.shipped!;
/** Insults bring a removal at once, instead of a warning. */
const harder = SHIPPED_VIOLATIONS.map((kind) =>
  kind.key === "insult" ? { ...kind, steps: [{ measure: "REMOVE" }] } : kind,
);
const adminsMute = {
  ...rights,
  MUTE: { ...rights.MUTE, ADMIN: "DECIDES" },
};
const headTold = "在总装群";

type Outcome = [value: unknown, outcome: unknown];
const CHANGES: [SettingKey, [first: Outcome, second: Outcome]][] = [
  [
    "violations",
    [
      [SHIPPED_VIOLATIONS, "WARN"],
      [harder, "REMOVE"],
    ],
  ],
  [
    "rights",
    [
      [rights, "PROPOSED"],
      [adminsMute, "DECIDED"],
    ],
  ],
  [
    "hearingWorkingHours",
    [
      [4, "2026-11-16T06:30:00.000Z"],
      [1, "2026-11-16T02:00:00.000Z"],
    ],
  ],
  [
    "carryOutHours",
    [
      [24, "TOLD"],
      [8, "LAPSED"],
    ],
  ],
  [
    "strikeMonths",
    [
      [3, "2027-02-16"],
      [6, "2027-05-16"],
    ],
  ],
  [
    "strikesCountedIn",
    [
      ["GROUP", 1],
      ["ORGANISATION", 2],
    ],
  ],
  [
    "strikesCountedBy",
    [
      ["ALL_KINDS", 2],
      ["KIND", 1],
    ],
  ],
  [
    "removalNeedsRepetition",
    [
      [false, null],
      [true, "MEASURE_NEEDS_REPETITION"],
    ],
  ],
  [
    "departmentToldFrom",
    [
      ["MUTE", []],
      ["WARN", [`${headTold}：警告`]],
    ],
  ],
  [
    "departmentTold",
    [
      ["HEAD", []],
      ["HEADS_ABOVE", [`${headTold}：禁言 1 天`]],
    ],
  ],
  [
    "appealBody",
    [
      ["OFFICE", 1],
      ["OWNER_DEPARTMENT", 0],
    ],
  ],
  [
    "appealDays",
    [
      [5, "2026-11-23"],
      [3, "2026-11-19"],
    ],
  ],
  [
    "answerDays",
    [
      [5, "2026-11-23"],
      [3, "2026-11-19"],
    ],
  ],
  [
    "pausedUnderAppeal",
    [
      ["MUTE_AND_REMOVE", "PAUSED"],
      ["REMOVE", "CARRIED_OUT"],
    ],
  ],
];

const rows = CHANGES.flatMap(([key, values]) =>
  values.map(([value, outcome], at) => ({ key, value, outcome, change: at + 1 })),
);

it.each(rows)(
  "$key, value $change: what was published decides what happens",
  async ({ key, value, outcome }) => {
    const company = await workshop({ [key]: value });
    expect(await STORIES[key]!(company)).toEqual(outcome);
  },
);

const DAY = 24 * HOUR;

/** What is dated counts from its Monday, so that two weeks can be compared. */
function shifted(outcome: unknown, weeks: number): unknown {
  if (typeof outcome !== "string" || !/^\d{4}-\d{2}-\d{2}/.test(outcome)) return outcome;
  const at = new Date(Date.parse(outcome) - weeks * 7 * DAY).toISOString();
  return outcome.length === 10 ? at.slice(0, 10) : at;
}

/** On the Monday so many weeks later, the same happens to somebody else, who has signed the version in force. */
async function happensTo(name: string, key: SettingKey, weeks: number, company: Company) {
  const driver = await world.person(name, { department: "生产部/总装车间" });
  world.clock.set(`2026-11-${16 + 7 * weeks}T08:00:00+08:00`);
  const { owner, groupId, version } = company;
  await world.as(owner).do(AddMember, { groupId, personId: driver.id });
  await rules.sign(driver, version);
  world.clock.pass(HOUR);
  return shifted(await STORIES[key]!({ ...company, driver }), weeks);
}

it.each(CHANGES)(
  "%s: changed in one world, it holds from the version that prints it, and not before",
  async (key, [[first, one], [second, other]]) => {
    // For all, so that they print it for groups that are founded later, too.
    const everywhere = { settings: [], appliesToAll: true };
    const company = await workshop({ [key]: first }, everywhere);
    expect(await STORIES[key]!(company)).toEqual(one);
    await discipline.saveSettings(company.admin, { [key]: second });
    expect(await happensTo("余小军", key, 1, company)).toEqual(one);
    const { office, groupId, version } = company;
    const { rulebookId } = version;
    const days = { effectiveOn: "2026-11-30", signByOn: "2026-12-01" };
    const said = { ...everywhere, title: "总装群群规", statedChange: "设定", rulebookId };
    const next = await rules.publish(office, draftOf(groupId, { ...said, ...days }));
    expect(await happensTo("孟凡", key, 2, { ...company, version: next })).toEqual(other);
  },
);

/** Of the others, the story in which another value, published, changes what happens. */
const ELSEWHERE: Partial<Record<SettingKey, string>> = {
  quietHours: "settings-hold",
  reminders: "due-reminders",
  clauseAnswerDays: "clause-questions",
};

it("says of a setting that the software goes by it only where a story shows it", () => {
  const enforced = SETTING_KEYS.filter((key) => SETTINGS[key].holds === "ENFORCED");
  const shown = [...CHANGES.map(([key]) => key), ...Object.keys(ELSEWHERE)];
  expect(enforced.toSorted()).toEqual(shown.toSorted());
});
