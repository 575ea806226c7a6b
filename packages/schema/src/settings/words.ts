import { type RightDeed, type RightRole, type Rights, RIGHT_DEEDS, RIGHT_ROLES } from "./rights.ts";
import {
  type NamePattern,
  type ReminderSteps,
  SETTINGS,
  type SettingKey,
  type SettingValues,
} from "./setting.ts";
import {
  kindsInUse,
  MEASURES,
  type LadderStep,
  type Measure,
  type ViolationKind,
} from "./violations.ts";

/** How one setting is called, and how a value of it is said: short beside its name, and as it is printed. */
interface SettingWords<V> {
  readonly label: string;
  readonly short: (value: V) => string;
  readonly sentence: (value: V) => string;
}

export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  REMIND: "提醒",
  WARN: "警告",
  MUTE: "禁言",
  REMOVE: "移出",
  REFER: "移交",
};

export const RIGHT_DEED_WORDS: Readonly<Record<RightDeed, string>> = {
  REMIND: "友情提醒",
  WARN: "警告",
  MUTE: "禁言",
  LIFT: "提前解除",
  REMOVE: "移出",
  REFER: "移交人事",
  STOP_TOPIC: "停话题",
  CIRCULAR: "群里通报",
};

export const RIGHT_ROLE_WORDS: Readonly<Record<RightRole, string>> = {
  ADMIN: "管理员",
  OWNER: "群主",
  HEAD: "部门负责人",
  OFFICE: "督导办",
};

/** A choice: a short word and a sentence for each value. */
function chosen<V extends string | boolean>(
  label: string,
  words: Readonly<Record<`${V}`, readonly [short: string, sentence: string]>>,
): SettingWords<V> {
  const of = (value: V) => words[`${value}`];
  return { label, short: (value) => of(value)[0], sentence: (value) => of(value)[1] };
}

/** A number with its unit. */
function counted<V extends number | null>(
  label: string,
  unit: string,
  sentence: (short: string, value: number) => string,
  none: readonly [short: string, sentence: string] = ["不限", "不限。"],
): SettingWords<V> {
  const short = (value: V) => (value === null ? none[0] : `${value} ${unit}`);
  return {
    label,
    short,
    sentence: (value) => (value === null ? none[1] : sentence(short(value), value)),
  };
}

const PATTERN: Record<NamePattern["pattern"], string> = {
  DEPARTMENT_NAME: "部门-姓名",
  NAME_DEPARTMENT: "姓名-部门",
  NAME: "姓名",
};

const hours = (all: readonly number[]): string =>
  all.map((one) => (one % 24 === 0 ? `${one / 24} 天` : `${one} 小时`)).join("、");

function reminderText({ beforeHours, atDeadline, afterHours }: ReminderSteps): string {
  const parts = [
    beforeHours.length > 0 ? `截止前 ${hours(beforeHours)}` : "",
    atDeadline ? "到点时" : "",
    afterHours.length > 0 ? `过期 ${hours(afterHours)}` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "不提醒" : parts.join("，");
}

const stepText = ({ measure, days }: LadderStep): string =>
  days === undefined ? MEASURE_WORDS[measure] : `${MEASURE_WORDS[measure]} ${days} 天`;

/** "提醒 → 警告 → 禁言 1 天". */
export const ladderText = (steps: readonly LadderStep[]): string => steps.map(stepText).join(" → ");

/** Kinds with the same ladder are said together, the mildest first. */
function violationText(kinds: readonly ViolationKind[]): string {
  const together = new Map<string, string[]>();
  const mildness = (kind: ViolationKind) => MEASURES.indexOf(kind.steps[0]?.measure ?? "REFER");
  for (const kind of [...kindsInUse(kinds)].sort((a, b) => mildness(a) - mildness(b))) {
    const key = `${ladderText(kind.steps)}${kind.atOnce ? "（可以先处理，再听本人说）" : ""}`;
    const name = kind.unlessGoodReason
      ? `${kind.name}（请假、联系不上、说明理由的不算）`
      : kind.name;
    together.set(key, [...(together.get(key) ?? []), name]);
  }
  return [...together].map(([ladder, names]) => `${names.join("；")}：${ladder}。`).join("");
}

function rightText(rights: Rights, deed: RightDeed): string {
  const who = (state: string) =>
    RIGHT_ROLES.filter((role) => rights[deed][role] === state)
      .map((role) => RIGHT_ROLE_WORDS[role])
      .join("、");
  const [decides, proposes] = [who("DECIDES"), who("PROPOSES")];
  return `${RIGHT_DEED_WORDS[deed]}：${proposes ? `${proposes}能提，` : ""}${decides}能定`;
}

const rightsText = (rights: Rights): string =>
  `${RIGHT_DEEDS.map((deed) => rightText(rights, deed)).join("；")}。谁都不处理自己的事。`;

/** What is said of the value of each setting: the only place where these sentences are made. */
export const SETTING_WORDS: { readonly [K in SettingKey]: SettingWords<SettingValues[K]> } = {
  outsiders: chosen("群外的人", {
    NONE: ["不进群", "公司以外的人不进群。"],
    PARTNERS: ["合作方", "公司以外的人只收合作方，要有担保人和到期日。"],
    CUSTOMERS: ["客户", "公司以外的人只收客户，要有担保人和到期日；客户看简短告知，不签员工群规。"],
  }),
  outsiderStayDays: counted(
    "群外的人最长在群",
    "天",
    (short) => `公司以外的人一次最长在群 ${short}，到期再申请。`,
  ),
  leaving: chosen("退群", {
    BY_APPLICATION: ["先申请", "退群先申请，写明理由，核实后移出；离职的当天退群，不算违规。"],
    WARNED: [
      "不申请的记警告",
      "退群先申请；没有申请硬要退的，记一次警告；离职的当天退群，不算违规。",
    ],
  }),
  rosterCheck: chosen("核对名单", {
    DAILY: ["每天", "群里的名单每天核对一次。"],
    TWICE_A_WEEK: ["每周两次", "群里的名单每周核对两次。"],
    WEEKLY: ["每周", "群里的名单每周核对一次。"],
    MONTHLY: ["每月", "群里的名单每月核对一次。"],
  }),
  inactiveAfterDays: counted(
    "长期不活动",
    "天",
    (short) => `连续 ${short}没有签署、确认、答复的，列给群主看；请假的不算，也不算违规。`,
  ),
  inspection: chosen("巡查", {
    WEEKLY: ["每周", "部门每周自查一次本部门的群。"],
    MONTHLY: ["每月", "部门每月自查一次本部门的群。"],
    QUARTERLY: ["每季度", "部门每季度自查一次本部门的群。"],
  }),
  names: {
    label: "群昵称",
    short: ({ pattern }) => PATTERN[pattern],
    sentence: ({ pattern, executivesByNameAlone, nicknames }) =>
      [
        `群昵称写“${PATTERN[pattern]}”`,
        executivesByNameAlone && pattern !== "NAME" ? "，公司领导只写姓名" : "",
        nicknames ? "，可以在后面的括号里写公司花名" : "",
        "。",
      ].join(""),
  },
  accounts: chosen("账号", {
    PERSONAL: ["个人实名", "用本人的实名账号，不冒名，不出借。"],
    OFFICIAL: ["工作号", "用公司发的工作号，离岗时交回。"],
  }),
  avatars: chosen("头像", {
    FREE: ["不作要求", "头像不作要求，得体就好。"],
    PHOTO: ["建议本人照片", "头像建议用本人照片，不强求。"],
  }),
  advertisements: chosen("广告、推销、拉票", {
    FORBIDDEN: ["不许", "群里不发广告，不推销，不拉票。"],
    AUTHORISED: ["批准后可以", "广告和推介经群主批准后才发，批一次发一次；不拉票。"],
    WORK_RELATED: ["与工作有关的可以", "群里可以发与工作有关的推介，其他广告、推销、拉票不许。"],
    SAME_TEXT_ONCE: ["同样的话只许一次", "推介同样的话只发一次，重复发的算违规；不拉票。"],
  }),
  politics: chosen("时政话题", {
    OFF: ["不发", "群里不谈时政，不发时政文章。"],
    LINK_ONLY: ["只转官方链接", "时政内容只转官方媒体的链接，不评论。"],
  }),
  imagesPerDay: counted(
    "图片",
    "张",
    (short) => `每人每天最多发图 ${short}，现场取证的不算；多的发链接。`,
    ["不限", "图片不限张数，够用就好。"],
  ),
  longShareCharacters: counted(
    "长文",
    "字",
    (short) => `超过 ${short}的文章发链接，写明要点和出处。`,
    ["不限", "转发文章写明要点和出处。"],
  ),
  quietHours: {
    label: "安静时间",
    short: (quiet) => (quiet ? `${quiet.from}–${quiet.until}` : "没有"),
    sentence: (quiet) =>
      quiet
        ? `${quiet.from} 到${quiet.until <= quiet.from ? "第二天 " : " "}${quiet.until} 不发消息，不派事，不催办，紧急的除外；软件这时也不推送。`
        : "没有安静时间；急事随时可以发。",
  },
  publicPosts: chosen("公开内容转朋友圈", {
    VOLUNTARY: ["自愿", "公司公开的内容，愿意的可以转到朋友圈；转与不转一样看待，不统计。"],
  }),
  reminders: {
    label: "催办提醒",
    short: reminderText,
    sentence: (steps) => {
      const text = reminderText(steps);
      return text === "不提醒"
        ? "要答复的事不自动提醒。"
        : `要答复的事，${text}各提醒一次；答了的不再提醒，安静时间里不提醒。`;
    },
  },
  clauseAnswerDays: counted(
    "答复群规疑问",
    "个工作日内",
    (short) => `对群规的疑问和修改建议，解释的部门 ${short}答复；过期的交系统管理员。`,
  ),
  violations: {
    label: "违规和台阶",
    short: (kinds) => `${kindsInUse(kinds).length} 类`,
    sentence: (kinds) => `${violationText(kinds)}群里的警告不是公司的警告处分。`,
  },
  rights: {
    label: "谁能做什么",
    short: (rights) => {
      const who = RIGHT_ROLES.find((role) => rights.REMOVE[role] === "DECIDES") ?? "OFFICE";
      return `移出由${RIGHT_ROLE_WORDS[who]}定`;
    },
    sentence: rightsText,
  },
  hearingWorkingHours: counted(
    "先听本人说",
    "工时",
    (_, value) => `禁言以上先听本人说，最多等 ${value} 个工作小时。`,
  ),
  carryOutHours: counted(
    "执行期限",
    "小时",
    (short) => `定了的禁言、移出在 ${short}内执行；禁言过时没执行的失效，移出的交上一级。`,
  ),
  strikeMonths: counted("计次", "个月", (short) => `满 ${short}的不再计次。`),
  strikesCountedIn: chosen("计次范围", {
    GROUP: ["本群", "只数本群里的次数。"],
    ORGANISATION: ["全公司", "在公司哪个群里的都算次数。"],
  }),
  strikesCountedBy: chosen("计次方法", {
    ALL_KINDS: ["各类合计", "各类违规合在一起数次数。"],
    KIND: ["分类计", "每类违规各数各的次数。"],
  }),
  removalNeedsRepetition: chosen<boolean>("移出的条件", {
    true: ["屡犯不改", "多次违反，告知后仍不改的，才移出。"],
    false: ["按台阶", "移出按台阶办。"],
  }),
  departmentToldFrom: chosen("告知部门", {
    WARN: ["警告起", "警告和更重的处理，告知本人部门。"],
    MUTE: ["禁言起", "禁言和更重的处理，告知本人部门。"],
    REMOVE: ["移出时", "移出的，告知本人部门。"],
  }),
  departmentTold: chosen("告知谁", {
    HEAD: ["部门负责人", "告知的是部门负责人。"],
    HEADS_ABOVE: ["部门和上级负责人", "告知的是部门负责人和上一级负责人。"],
  }),
  fines: chosen("罚款", {
    REFERRED: ["不执行，只移交", "群里不罚款，不扣工资；涉及经济责任的，移交有权的部门。"],
  }),
  appealBody: chosen("申诉找谁", {
    ADMIN: ["管理员", "申诉由管理员受理，处理过这件事的人不审。"],
    OWNER_DEPARTMENT: ["群主所在部门", "申诉由群主所在部门受理，处理过这件事的人不审。"],
    OWNER_SUPERIOR: ["群主的上级", "申诉由群主的上级受理，处理过这件事的人不审。"],
    OFFICE: ["督导办", "申诉由督导办受理，处理过这件事的人不审。"],
  }),
  appealDays: counted(
    "提出申诉",
    "个工作日内",
    (short) => `不服处理的，收到通知后 ${short}申诉一次，已移出的人也可以。`,
  ),
  answerDays: counted(
    "答复申诉",
    "个工作日内",
    (short) => `收到申诉后 ${short}书面答复，写明理由；过期的交上一级。`,
  ),
  pausedUnderAppeal: chosen("申诉时暂停", {
    NOTHING: ["不暂停", "申诉时，处理照常执行。"],
    MUTE: ["禁言", "申诉时，禁言先暂停。"],
    REMOVE: ["移出", "申诉时，移出先暂停。"],
    MUTE_AND_REMOVE: ["禁言和移出", "申诉时，禁言和移出先暂停。"],
  }),
};

const wordsOf = <K extends SettingKey>(key: K): SettingWords<SettingValues[K]> =>
  SETTING_WORDS[key];

/** How a setting is called on the screen and in the rules. */
export const settingLabel = (key: SettingKey): string => SETTING_WORDS[key].label;

/** The value in a few words, beside its label. */
export const settingShort = <K extends SettingKey>(key: K, value: SettingValues[K]): string =>
  wordsOf(key).short(value);

/** The sentence that is printed in the rules for this value. */
export const settingSentence = <K extends SettingKey>(key: K, value: SettingValues[K]): string =>
  wordsOf(key).sentence(value);

/** What older versions printed by hand for a choice, beside its short word and its sentence. */
const PRINTED_BEFORE: { readonly [K in SettingKey]?: Readonly<Record<string, SettingValues[K]>> } =
  {
    outsiders: { 不许进群: "NONE", 不许: "NONE" },
    leaving: { 按申请: "BY_APPLICATION" },
    fines: { "不执行；只移交有权部门": "REFERRED", 不执行: "REFERRED" },
  };

/** A number as somebody printed it: "5 个工作日内", "5个工作日". */
function numberIn(key: SettingKey, text: string): number | null {
  const unit = settingShort(key as "appealDays", 1).replace(/^1 /, "");
  const units = unit === "个工作日内" ? "个工作日内?" : unit;
  const digits = new RegExp(`^(\\d{1,4}) ?${units}$`).exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** "22:00–7:30", however the dash is written. */
function periodIn(text: string): SettingValues["quietHours"] {
  const [, from, until] =
    /^(\d{1,2}:\d{2}) ?(?:–|-|—|~|至|到) ?(?:次日|第二天)? ?(\d{1,2}:\d{2})$/.exec(text) ?? [];
  if (from === undefined || until === undefined) return null;
  return { from: from.padStart(5, "0"), until: until.padStart(5, "0") };
}

/**
 * The value that a version printed as free text, of the time before settings were typed; undefined where
 * the text says anything else than exactly one value of this setting.
 */
export function settingPrinted<K extends SettingKey>(
  key: K,
  printed: string,
): SettingValues[K] | undefined {
  const text = printed.trim().replace(/。$/, "");
  const { choices, accepts, least } = SETTINGS[key];
  const said = (choices as readonly SettingValues[K][]).find((value) =>
    [settingShort(key, value), settingSentence(key, value).replace(/。$/, "")].includes(text),
  );
  if (said !== undefined) return said;
  const before = PRINTED_BEFORE[key]?.[text];
  if (before !== undefined) return before;
  const read: unknown =
    key === "quietHours" ? periodIn(text) : least === undefined ? null : numberIn(key, text);
  return read !== null && accepts(read) ? (read as SettingValues[K]) : undefined;
}
