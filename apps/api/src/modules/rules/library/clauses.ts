import { SHIPPED_VIOLATIONS } from "@riqing/schema";

/** What a clause of the library is about. */
export const CLAUSE_TOPICS = [
  "VOICE",
  "MANNERS",
  "MEETINGS",
  "PICTURES",
  "ANSWERING",
  "ASKING",
  "NAMES",
  "SAFETY",
  "FILES",
  "CUSTOMERS",
] as const;
export type ClauseTopic = (typeof CLAUSE_TOPICS)[number];

/**
 * Who sees that it is not kept. PEOPLE: nothing but the people in the group. RECORD: people, who can record it
 * as a violation of a kind. SOFTWARE: it is counted or done here, so that nobody has to watch.
 */
export const CLAUSE_WATCHES = ["PEOPLE", "RECORD", "SOFTWARE"] as const;
export type ClauseWatch = (typeof CLAUSE_WATCHES)[number];

/** A clause of conduct to insert while drafting (Mission R2). */
export interface LibraryClause {
  key: string;
  topic: ClauseTopic;
  text: string;
  watch: ClauseWatch;
  /** What it can be recorded as, by the shipped name of the kind; only of RECORD. */
  violation: string | null;
}

/** A clause that people watch, one that counts as this kind of violation, or one that is done here. */
type Line = string | readonly [text: string, watch: "SOFTWARE" | { kind: string }];

const sees = "SOFTWARE";

const TEXTS: Readonly<Record<ClauseTopic, readonly Line[]>> = {
  VOICE: [
    "语音超过 60 秒的，附一句文字要点；开会和夜里不发语音。",
    "急事打电话，不连发几条语音。",
    "时间、地点、数字写成文字，不只用语音说。",
    "周围吵的时候打字，不发听不清的语音。",
    "听不方便的，可以请对方打成字，对方照办。",
    "同一件事的语音不超过三条；说不完的打电话。",
  ],
  MANNERS: [
    "叫人用姓名加职务，不用外号。",
    "别人做对了，说一声谢谢；做错了，私下先说。",
    "不用反问和一长串感叹号，不发让人难堪的表情。",
    ["别人在说一件事，说完再说另一件；要插话，先说“插一句”。", { kind: "interrupting" }],
    ["不同意就讲理由，不骂人，不嘲笑口音、年纪和出身。", { kind: "insult" }],
    ["批评说事情，不说人品；对谁有意见，找本人或者他的领导说。", { kind: "disparagement" }],
    ["与工作无关的玩笑、接龙、投票不发。", { kind: "offTopic" }],
    "说错了话就撤回，补一句“刚才说错了”。",
    "新同事进群，群主介绍一句，大家打个招呼就行。",
    ["收到不用都回“收到”，点一下确认就行。", sees],
  ],
  MEETINGS: [
    "开会时手机静音，不在群里聊别的。",
    "视频会提前五分钟进来，试好声音和画面。",
    "发言先报姓名和部门；一个人说完，另一个人再说。",
    "开会不录音、不录像；要录的先问大家。",
    "散会前念一遍定下来的事：谁办，哪天办完。",
    ["会议通知提前 24 小时发；来不及的，写明为什么急。", sees],
    ["来不了的事先请假，写明理由。", sees],
  ],
  PICTURES: [
    ["一件事的照片选最清楚的发，不把没挑过的都发上来。", { kind: "pictures" }],
    "拍设备照，拍全貌和有问题的地方各一张，写明位置和时间。",
    "照片里有别人的，先问一声；不拍别人的脸和证件。",
    "屏幕、图纸、报价单不拍照发群。",
    "截图只截要紧的部分，把别人的名字和电话遮住。",
    "拍照时站在安全的地方，不边走边拍。",
    ["别人群里的聊天不截图外传。", { kind: "forwarding" }],
  ],
  ANSWERING: [
    "点名问到谁，谁来答；一时答不了，先说什么时候能答。",
    "在开车、上机、登高的，停下来再答，不算晚。",
    "答复说清结果，不只回“好的”“在办”。",
    "不是自己的事，说清该找谁，再把那个人叫上。",
    "答错了，发一条更正，不悄悄撤回。",
    "别人已经答了的，不再答一遍；有补充再补充。",
    ["没有理由不答、不办、推给别人的，算违规。", { kind: "noAnswer" }],
    ["请假的、联系不上的，不算没答。", sees],
  ],
  ASKING: [
    "问以前先看看公告和最近的通知里有没有。",
    "一次问清：什么事、要谁答、什么时候要、前面做过什么。",
    "不急的事不写“急”；真急的打电话。",
    "一件事只在一个群里问。",
    "解决了说一声，好让别人不用再帮着找。",
  ],
  NAMES: [
    ["群昵称写部门和姓名，换了部门当天改。", { kind: "falseName" }],
    "同名同姓的，后面加工号末两位。",
    "用公司花名的，后面的括号里写本名，让新来的人认得出。",
    "头像得体就好，不用别人的照片。",
    ["账号不借给别人用，也不替别人发言。", { kind: "lending" }],
  ],
  SAFETY: [
    "开车、骑车、登高、上机时不看手机、不回消息。",
    "发现险情先离开、先打电话，再在群里说。",
    "事故现场的照片只发给处理的人，不传到别的群。",
    "当事人和家属没有同意，不说伤者的名字。",
    "设备停送电、吊装，以现场口令和工作票为准，群里的话不算。",
    ["可疑的链接和二维码不点、不转，告诉管理员。", { kind: "virus" }],
    "要钱、要密码、要验证码的消息，打电话问过本人再说。",
    ["手机丢了、号被盗了，马上在小程序里报。", sees],
  ],
  FILES: [
    "文件名写清是什么、哪天的、第几版。",
    "大文件放到公司系统里，群里只发链接。",
    "改了文件，说明改了哪里。",
    "转文章写一句为什么值得看，注明出处。",
    ["没有核实的消息不转。", { kind: "rumour" }],
    ["客户资料、价格、合同、工资不在群里发。", { kind: "leak" }],
    "离开岗位前，把手机里存的工作文件交回或者删掉。",
  ],
  CUSTOMERS: [
    "和客户说话用本名，不用外号和表情包。",
    "客户的问题当天有回音；一时答不了，先说什么时候能答。",
    "内部的事、价格的底线、别的客户，不在客户面前说。",
    "答应客户的事，写明谁办、哪天办完。",
    "客户说错了，先把事办好，再客气地说明。",
    "客户群里不派内部的活，不催同事。",
  ],
};

const nameOf = (kind: string): string =>
  SHIPPED_VIOLATIONS.find(({ key }) => key === kind)?.name ?? "";

function clauseOf(topic: ClauseTopic, line: Line, i: number): LibraryClause {
  const [text, watch] = typeof line === "string" ? [line, null] : line;
  const key = `${topic.toLowerCase()}-${i + 1}`;
  if (watch === null) return { key, topic, text, watch: "PEOPLE", violation: null };
  return watch === "SOFTWARE"
    ? { key, topic, text, watch, violation: null }
    : { key, topic, text, watch: "RECORD", violation: nameOf(watch.kind) };
}

/** Clauses of conduct, most of which no software can see broken. */
export const LIBRARY: readonly LibraryClause[] = CLAUSE_TOPICS.flatMap((topic) =>
  TEXTS[topic].map((line, i) => clauseOf(topic, line, i)),
);
