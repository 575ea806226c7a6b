import { person } from "./people";

/** Thursday 2026-11-19, and what the words on the chips mean that afternoon, whenever the test runs. */
const hour = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString();

export const soon = inHours(2);
export const nextMorning = inHours(18);

export const leader = {
  ...person,
  id: "zheng",
  name: "郑国梁",
  department: { id: "d9", name: "生产部" },
};

export const share = (part: object = {}) => ({
  id: "a1",
  role: "RESPONSIBLE",
  state: "ASKED",
  method: null,
  cannotReason: null,
  plan: null,
  plannedAt: null,
  dueAt: soon,
  originalDueAt: soon,
  dayOn: "2026-11-19",
  askedAt: inHours(-1),
  openedAt: inHours(-1),
  confirmBy: inHours(1),
  confirmedAt: null,
  confirmLate: false,
  doneAt: null,
  doneLate: false,
  result: null,
  acceptedAt: null,
  reachable: true,
  delivery: null,
  undoUntil: null,
  blockedAt: null,
  waitsFor: null,
  returnReason: null,
  end: null,
  endReason: null,
  endedAt: null,
  unassigned: false,
  reassignRefusal: null as string | null,
  person,
  department: { id: "d", name: "设备部", path: "设备部" },
  carryOvers: [] as object[],
  dateRequest: null as object | null,
  deliverables: [],
  escalations: [],
  accountability: null,
  standInFor: null,
  ...part,
  // Nobody has carried it over, unless that is what is told.
  expectedAt:
    (part as { expectedAt?: string }).expectedAt ?? (part as { dueAt?: string }).dueAt ?? soon,
});

export const taken = (part: object = {}) =>
  share({
    state: "CONFIRMED",
    method: "SELF",
    plannedAt: soon,
    confirmedAt: new Date().toISOString(),
    undoUntil: new Date(Date.now() + 5000).toISOString(),
    ...part,
  });

type Share = ReturnType<typeof share>;

/** A task for 何雨桐; with `mine: null` as its assigner sees it. */
export const task = (part: { mine?: Share | null; assignments?: Share[] } & object = {}) => {
  const mine = part.mine === undefined ? share() : part.mine;
  const assignments = part.assignments ?? (mine ? [mine] : [share()]);
  const live = assignments.filter(({ state }) => state !== "ENDED");
  return {
    id: "t1",
    kind: "TASK",
    state: "OPEN",
    goal: "核对 A3 线备件清单",
    requirements: "缺件列明规格、数量。",
    dueAt: soon,
    originalDueAt: soon,
    assignedAt: inHours(-1),
    nextWorkday: "2026-11-20",
    nextWorkdayProvisional: false,
    cancelledAt: null,
    cancelReason: null,
    completionText: null,
    group: { id: "g", name: "生产协调群" },
    assigner: leader,
    department: null as { id: string; name: string } | null,
    chips: { today: soon, tomorrow: nextMorning },
    files: [],
    events: [],
    confirmRefusal: mine?.state === "ASKED" ? null : "TASK_ALREADY_CONFIRMED",
    completeRefusal: mine ? null : "TASK_NOT_YOURS",
    carryOverRefusal: mine ? null : "TASK_NOT_YOURS",
    reportRefusal: mine ? null : "TASK_NOT_YOURS",
    reassignRefusal: null,
    cancelRefusal: mine ? "NOT_ALLOWED" : null,
    decideRefusal: mine ? "NOT_ALLOWED" : null,
    answer: null as string | null,
    people: live,
    counts: {
      responsible: live.length,
      confirmed: live.filter(({ state }) => state !== "ASKED").length,
      done: live.filter(({ state }) => state === "DONE").length,
    },
    ...part,
    mine,
    assignments,
  };
};

export const taskItem = (part: object = {}, of = task()) => ({
  id: of.id,
  kind: "CONFIRM_TASK",
  span: "TODAY",
  title: of.goal,
  dueAt: of.dueAt,
  dueOn: null,
  overdue: false,
  groupNames: ["生产协调群"],
  changedClauses: 0,
  added: 0,
  tightened: 0,
  relaxed: 0,
  notice: null,
  rules: null,
  task: of,
  assignment: null,
  dateRequest: null,
  ...part,
});

/** November 2026 as `GroupWorkingDays` answers it: the weekends are off. */
export const november = () => {
  const days = Array.from({ length: 30 }, (_, i) => {
    const day = `2026-11-${String(i + 1).padStart(2, "0")}`;
    const workday = ![0, 6].includes(new Date(day).getUTCDay());
    return { day, workday, provisional: false, reason: "WEEK", holiday: null, own: null };
  });
  const month = { year: 2026, month: 11, provisional: false, setRefusal: null };
  return { data: { group: { id: "g", workingDays: { ...month, days } } } };
};
