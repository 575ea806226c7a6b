import {
  MEASURE_WORDS,
  type Measure,
  MEASURES,
  RIGHT_ROLE_WORDS,
  RIGHT_ROLES,
  type RightDeed,
  type SettingValues,
  settingSentence,
} from "@riqing/schema";
import type { Article, Item } from "./articles.ts";

type Settings = SettingValues;

/** "7:30", as people write it. */
const time = (text: string): string => text.replace(/^0/, "");

/** "22:00 至次日 7:00"; a template whose groups are never quiet does not say this. */
function quietText({ quietHours }: Settings): string {
  if (quietHours === null) return "";
  const { from, until } = quietHours;
  return `${time(from)} 至${until <= from ? "次日 " : " "}${time(until)}`;
}

export const quietItem = (s: Settings): Item =>
  `${quietText(s)} 不在群里说话，不派事，不催办，抢修和人身安全除外。这段时间的消息，上班后再答复。`;

export const imagesItem = ({ imagesPerDay }: Settings): Item =>
  imagesPerDay === null
    ? "图片不限张数，够把事情说清就好。"
    : `每人每天图片不超过 ${imagesPerDay} 张，现场取证的不算。`;

export const longShareItem = ({ longShareCharacters }: Settings): Item =>
  longShareCharacters === null
    ? "转文章的，写一句要点，注明出处。"
    : `超过 ${longShareCharacters} 字的文章只发链接，写一句要点，注明出处。`;

export const namesItem = (s: Settings): Item =>
  `${settingSentence("names", s.names).replace(/。$/, "")}；入群当天改好。`;

const ROSTER: Record<Settings["rosterCheck"], string> = {
  DAILY: "每天",
  TWICE_A_WEEK: "每周两次",
  WEEKLY: "每周",
  MONTHLY: "每月",
};

export const rosterItem = ({ rosterCheck, inactiveAfterDays }: Settings): Item =>
  `管理员${ROSTER[rosterCheck]}对照花名册核对成员：多出来的、缺的、名字写错的，都要处理。${inactiveAfterDays} 天没有动静的列给群主看，不算违规。`;

export const inspectionItem = ({ inspection }: Settings): Item =>
  `各部门${{ WEEKLY: "每周", MONTHLY: "每月", QUARTERLY: "每季度" }[inspection]}自查一次本部门的群，督导部门能看到查了没有。`;

/** Who lets people in; whoever comes in hears of the rules on that day. */
export const entryItem = (decides = "管理员"): Item =>
  `入群写明姓名、部门和理由，${decides}核实后同意，当天告诉本人群规。${INVITING}`;

/** Also where people come in otherwise than by asking. */
export const INVITING = "成员拉人，只算替别人申请。";

/** Looked at before anything is sent to many. */
export const CHECKED_FIRST =
  "发以前查一遍：收的人、标题、附件能不能打开，有没有不该发的话，是不是发过了。";

/** How a group is called, so that the name says whose it is and what for. */
export const GROUP_NAME = "群名写清单位和事情，叫“什么事工作群”，让人一看就知道是做什么的。";

/** What people keep on their phones. */
export const CLEARING =
  "每季度提醒一次：手机里和工作无关的聊天可以清了。要存档的先存，有争议的证据先留着。";

export const outsidersItem = ({ outsiders, outsiderStayDays }: Settings): Item =>
  ({
    NONE: "公司以外的人不进本群。发现外人，告诉管理员，管理员核实后移出。",
    PARTNERS: `公司以外的人只收合作方，要有本公司的担保人和到期日，一次最长 ${outsiderStayDays} 天；要延期的，到期前由担保人重新申请。`,
    CUSTOMERS: `公司以外的人只收客户，要有本公司的担保人和到期日，一次最长 ${outsiderStayDays} 天。客户只看一份短须知，不签员工群规，也不按员工群规处理。`,
  })[outsiders];

/** How somebody leaves; leaving the company is never held against anybody. */
export const leavingItems = ({ leaving }: Settings): readonly Item[] => [
  leaving === "WARNED"
    ? "退群先申请，写明理由，管理员核实后移出。没有申请硬要退的，记一次警告。"
    : "退群先申请，写明理由，管理员核实后移出；两个工作日没人答复的，往上一级交。",
  "离职、调岗的按手续退群，不算违规，也不因此受任何处理。离开后仍须保守在群里知道的秘密。",
];

export const accountsItem = ({ accounts }: Settings): Item =>
  accounts === "OFFICIAL"
    ? "用公司发的工作号，不出借，离岗时交回。手机丢了或者号被盗，马上告诉管理员；及时报告的，不因别人冒用受处理。"
    : "一人一号，用本人的实名账号，不冒名，不出借。手机丢了或者号被盗，马上告诉管理员；及时报告的，不因别人冒用受处理。";

export const advertisementsItem = ({ advertisements }: Settings): Item =>
  ({
    FORBIDDEN: "不发广告，不推销，不拉票，不集资，不搞红包活动。",
    AUTHORISED: "广告和推介先经群主批准，批一次发一次；不拉票，不集资。",
    WORK_RELATED: "可以发和工作有关的推介；别的广告、推销、拉票、集资都不发。",
    SAME_TEXT_ONCE: "推介可以发，同样的话只发一次；不拉票，不集资。",
  })[advertisements];

export const politicsItem = ({ politics }: Settings): Item =>
  politics === "OFF" ? "群里不谈时政，不发时政文章。" : "时政内容只转官方媒体的链接，不评论。";

/** What no policy lets in; how advertisements are kept comes from the settings. */
export const forbidden = (s: Settings): Article => [
  "forbidden",
  "不许发的内容",
  [
    [
      "下列内容不发、不转：",
      [
        "违法、色情、赌博、暴力的内容和带病毒的链接；",
        "谣言、欺骗、恐吓、侮辱和歧视；",
        "煽动停工闹事，编造事实贬低公司和同事；",
        "公司和客户的秘密，没有本人同意的他人隐私；",
        "大量重复、和工作无关的刷屏。",
      ],
    ],
    advertisementsItem(s),
    politicsItem(s),
    "看到这类内容，不转发、不评论，截图告诉管理员。管理员先请本人撤回，再看怎么处理。",
  ],
];

const rolesText = (s: Settings, deed: RightDeed, state: "DECIDES" | "PROPOSES"): string =>
  RIGHT_ROLES.filter((role) => s.rights[deed][role] === state)
    .map((role) => RIGHT_ROLE_WORDS[role])
    .join("、");

/** "移出由群主决定，管理员可以提出。" */
function whoItem(s: Settings, deed: RightDeed, word: string): Item {
  const proposes = rolesText(s, deed, "PROPOSES");
  return `${word}由${rolesText(s, deed, "DECIDES")}决定${proposes ? `，${proposes}可以提出` : ""}。`;
}

/** Who may do what: from the rights, so that it cannot say anything else. */
export const rights = (s: Settings): Article => [
  "rights",
  "谁来处理",
  [
    whoItem(s, "REMIND", "提醒"),
    whoItem(s, "WARN", "警告"),
    whoItem(s, "MUTE", "禁言"),
    whoItem(s, "REMOVE", "移出"),
    whoItem(s, "REFER", "移交人事"),
    whoItem(s, "STOP_TOPIC", "叫停话题"),
    "任何人不处理自己的事。该处理的人和这件事有关，就往上交一级。",
  ],
];

function muteDays({ violations }: Settings): string {
  const days = violations.flatMap(({ steps }) => steps.flatMap((step) => step.days ?? []));
  const [least, most] = [Math.min(...days), Math.max(...days)];
  return least === most ? `${least} 天` : `${least} 至 ${most} 天`;
}

/** Where the ladder begins, for kinds that do not begin at its first step. */
function beginnings({ violations }: Settings): string[] {
  const mild = violations.some(({ steps }) => steps[0]?.measure === "REMIND");
  const from = (measure: Measure, atOnce: boolean) =>
    violations
      .filter((kind) => kind.atOnce === atOnce && kind.steps[0]?.measure === measure)
      .map(({ name }) => `“${name}”`)
      .join("、");
  const said = MEASURES.flatMap((measure) => [
    ...[from(measure, false)]
      .filter((names) => names !== "" && measure !== "REMIND")
      .map((names) => `${names}：从${MEASURE_WORDS[measure]}起；`),
    ...[from(measure, true)]
      .filter((names) => names !== "")
      .map((names) => `${names}：可以先${MEASURE_WORDS[measure]}，再听本人说；`),
  ]);
  return [...said, mild ? "其余的从提醒起。" : "轻微的，先说一声就行，不算处理。"];
}

const TOLD: Record<Settings["departmentToldFrom"], string> = {
  WARN: "警告和更重的处理",
  MUTE: "禁言和更重的处理",
  REMOVE: "移出",
};

/** How a violation is dealt with; `own` are clauses of this policy alone. */
export const measures = (s: Settings, own: readonly Item[] = []): Article => [
  "measures",
  "违规怎么处理",
  [
    [
      "处理由轻到重，一步一步来：",
      [
        "提醒：指出哪句话不合适，该怎么做；",
        "警告：写明违反哪一条，并在群里重申这一条，不点名；",
        `禁言：${muteDays(s)}，到期自动解除，通知照常收、照常确认；`,
        "移出：移出本群，本人的记录和申诉的权限还在；",
        "移交：关系到公司奖惩的移交人事部门，涉嫌违法的移交有权机关。",
      ],
    ],
    ["从哪一步起，看是什么事：", beginnings(s)],
    ...own,
    `除了可以先处理的，禁言、移出和移交以前先听本人说，最多等 ${s.hearingWorkingHours} 个工作小时。定了以后 ${s.carryOutHours} 小时内在群里执行。`,
    `每次处理写明时间、事实、证据和条文，并告诉本人。${TOLD[s.departmentToldFrom]}，同时告诉本人部门${s.departmentTold === "HEAD" ? "负责人" : "负责人和上一级负责人"}。`,
    `${s.strikesCountedIn === "GROUP" ? "只数本群的次数" : "公司各群的次数合在一起数"}${s.strikesCountedBy === "KIND" ? "，每类各数各的" : ""}；满 ${s.strikeMonths} 个月没有再犯，不再计次。`,
    "无故不答复、不办完才算违规。请假、联系不上、说明了正当理由的，不算。",
    "群里的警告不是公司的警告处分。处分只能由人事部门按公司制度另行决定。",
    "群里不罚款，也不扣工资；关系到赔偿的，移交有权的部门依法办理。",
  ],
];

const BODY: Record<Settings["appealBody"], string> = {
  ADMIN: "申诉由没有处理过这件事的管理员审；没有这样的管理员，就交给群主，再往上交给部门负责人。",
  OWNER_DEPARTMENT: "申诉由群主所在部门指定与此事无关的人审。",
  OWNER_SUPERIOR: "申诉由群主的上级审；上级处理过这件事的，再往上交一级。",
  OFFICE: "申诉由督导办指定与此事无关的人审。",
};

const PAUSED: Record<Settings["pausedUnderAppeal"], string> = {
  NOTHING: "申诉期间，处理照常执行",
  MUTE: "申诉期间，禁言先停下来",
  REMOVE: "申诉期间，移出先停下来",
  MUTE_AND_REMOVE: "申诉期间，禁言和移出先停下来",
};

export const appeals = (s: Settings): Article => [
  "appeals",
  "申诉",
  [
    `对处理不服的，从收到通知起 ${s.appealDays} 个工作日内可以申诉一次。受了什么处理都可以申诉，已移出的人也可以。`,
    `${BODY[s.appealBody]}处理人和举报人都不参加。`,
    `收到申诉后 ${s.answerDays} 个工作日内书面答复，写明理由。超期没答复的，上交一级；不答复不等于驳回。`,
    `${PAUSED[s.pausedUnderAppeal]}；证据谁也不能删。`,
    "申诉成立的，撤销处理，解除禁言，恢复成员身份，次数也改回来。",
  ],
];

export const voices = (own: readonly Item[] = []): Article => [
  "voices",
  "建议、举报和自愿转发",
  [
    "对工作和群规有意见、有建议，在小程序里提，收到的部门给出答复。",
    "发现违规、泄密或安全隐患，可以实名或匿名举报。被举报的人不经手，举报人不受打击报复。",
    ...own,
    "公司公开的内容，愿意的可以转到朋友圈。转和不转一样看待，不统计，不考核。",
  ],
];

/** Who explains it, how it changes, and where it parts with what such rules often say. */
export const interpretation = (office: string): Article => [
  "interpretation",
  "解释和修改",
  [
    `本群规由${office}解释。对哪一条有疑问，在那一条下面问，公开答复。`,
    "修改发新版，写明改了什么、为什么改，成员重新签署。新规定不追究以前的事。",
    "有三处和常见的群规不一样：群里不罚款；转朋友圈全凭自愿；谁受了处理都能申诉，审的人不是原来处理的人。",
  ],
];

/** What every owner answers for; `own` are duties of this policy alone. */
export const owner = (own: readonly Item[] = []): Article => [
  "owner",
  "群主和管理员的责任",
  [
    "群主对本群的成员、内容和秩序负责。一个群一名群主，管理员不超过两名。",
    ...own,
    "发现违法或泄密的内容，群主马上制止，留好证据，报告主管部门。",
    "群主换人前，把没办完的事逐件写清，交给接手的人。没有人接手，责任不解除。",
    "群主和管理员自己违规，同样按本群规，由上一级处理。",
  ],
];

export const secrecy = (own: readonly Item[] = []): Article => [
  "secrecy",
  "保密",
  [
    "内容分公开、内部、保密三级，由发布人标明；没有标的，按内部对待。",
    "内部和保密的内容不截图外传，不转到其他群，不发朋友圈。",
    "保密的内容不在群里发正文，只发标题，到小程序里看；每次查看都有记录。",
    ...own,
  ],
];

export const notices = (own: readonly Item[] = []): Article => [
  "notices",
  "通知和确认",
  [
    "正式通知只由指定的发布人发，写明为什么发、要做什么、什么时候截止。",
    "要确认的通知，在截止时间前点“确认收到”。看过不等于确认，群里回“收到”也不算。",
    "紧急的事先打电话，不等群里回复。打过电话或当面说过的，由告知的人记下来。",
    ...own,
  ],
];
