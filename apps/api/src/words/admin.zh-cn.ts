import type { Refusal } from "@riqing/schema";

/** What the console says to whoever runs the machine. */
const USAGE = `用法：
  pnpm admin create-organisation 组织名 --admin 姓名 --staff-no 工号 [--department 部门] [--time-zone Asia/Shanghai]
  pnpm admin import-roster 文件 [--organisation 组织名或编号] [--dry-run] [其他选项，见 pnpm admin import-roster --help]
  pnpm admin invite 工号 [--organisation 组织名或编号] [--reason 原因（已绑定的人换设备，不用再等人同意）]
  pnpm admin invite-all [--department 部门] [--again 发过的也重发] [--sheet 要打印的文件.html] [--address https://网址] [--organisation 组织名或编号]
  pnpm admin list
  pnpm admin channels（微信订阅消息和群机器人：配没配、通不通、怎么修）
  pnpm admin confirm-clock（时钟突然变快后：确认这台机器现在的时间是对的）
  pnpm admin doctor [--json]（检查数据库、密钥、文件、时钟和设置，不改动任何内容）
  pnpm admin 命令 --help    看这个命令怎么用`;

const CHANNELS = { SUBSCRIPTION: "微信订阅消息", GROUP_BOT: "企业微信群机器人" };
const CONDITIONS = {
  NOT_CONFIGURED: "没配",
  UNTRIED: "还没发过",
  FINE: "正常",
  FAILING: "发不出",
  PARTLY: "部分发不出",
};

interface ChannelLine {
  channel: keyof typeof CHANNELS;
  condition: keyof typeof CONDITIONS;
  lastSentAt: Date | null;
  sent: number;
  bots: number;
  failingBots: number;
}

interface ReachedLine {
  people: number;
  withSubscription: number;
  noneLeft: number;
  inboxOnly: number;
  neverBound: number;
}

interface NamedPerson {
  name: string;
  staffNo: string;
}

function listed(label: string, names: readonly string[], count: number): string[] {
  if (count === 0) return [];
  const others = count > names.length ? `……共 ${count} 个` : "";
  return [`${label}：${names.join("、")}${others}`];
}

/** What each command is for, and what can be said to it. */
const HELP: Readonly<Record<string, string>> = {
  "create-organisation": `创建一个组织和它的第一个管理员，并给出管理员的邀请码。
用法：
  pnpm admin create-organisation 组织名 --admin 姓名 --staff-no 工号
选项：
  --admin 姓名         管理员的姓名
  --staff-no 工号      管理员的工号
  --department 部门    管理员所在的部门，不写就是“总部”
  --time-zone 时区     例如 Asia/Shanghai`,
  "import-roster": `导入名单：人员、部门和角色。文件可以是 Excel（.xlsx）、CSV 或文本，最多 20000 人。
有一处错就不导入，错在哪一行哪一列会列出来。中途断了，再导入一次同一个文件就会接着做完。
用法：
  pnpm admin import-roster 文件
选项：
  --organisation 组织名或编号     有几个组织时，导入到哪一个
  --dry-run                      只看会有什么变动，不改动任何内容
  --sheet 表名                   文件里有几张名单时，用哪一张
  --first-department             一个人写了几个部门的，取第一个
  --changed-numbers same 或 other 像是换了工号或改了名的人：same 是同一个人，other 不是同一个人
  --new-parents                  新建名单和组织里都没有的上级部门
  --departures 人数              已经核对过会离职的人数；超过 10 人离职时必须写
  --allow-many-departures        不核对人数，多少人离职都接受`,
  invite: `给名单里的一个人发邀请码，用它在自己的手机上登录。
用法：
  pnpm admin invite 工号
选项：
  --organisation 组织名或编号     有几个组织时，是哪一个
  --reason 原因                  已绑定的人换设备，不用再等人同意`,
  list: `列出所有组织：名称、编号、在册人数、已绑定人数。
用法：
  pnpm admin list`,
  channels: `看消息发不发得出去：微信订阅消息配没配、密钥和模板对不对（只查不发），每个组织的通道最近一次成功、
最近一次出错和怎么修，今天发了几条，多少人收得到。不显示密钥和地址。
用法：
  pnpm admin channels`,
  "confirm-clock": `时钟突然变快后，确认这台机器现在的时间是对的。
用法：
  pnpm admin confirm-clock`,
  doctor: `检查数据库、密钥、文件、时钟和设置，不改动任何内容。
用法：
  pnpm admin doctor [--json]`,
};

/** What the console says to whoever runs the machine. */
export const adminWords = {
  usage: USAGE,
  help: HELP,
  unknownCommand: (command: string) => `没有“${command}”这个命令。`,
  missing: (what: string) => `缺少${what}。`,
  needed: {
    organisation: "组织名",
    admin: " --admin 姓名",
    adminStaffNo: " --staff-no 工号",
    file: "名单文件",
    staffNo: "工号",
  },
  channels: {
    subscriptions: (purposes: readonly string[] | null) =>
      purposes === null
        ? "微信订阅消息：没有配置，见 docs/wechat-setup.md"
        : `微信订阅消息：配了 ${purposes.length} 种模板（${purposes.join("、")}）`,
    pushed: (configured: boolean) => `微信消息推送：${configured ? "已配置" : "没有配置"}`,
    verified: "核对过，密钥和模板都对，没有发消息",
    fault: (reason: string) => `有毛病：${reason}`,
    step: (number: number, text: string) => `  ${number}. ${text}`,
    organisation: (name: string) => `\n${name}`,
    line: ({ channel, condition, lastSentAt, sent, bots, failingBots }: ChannelLine) =>
      [
        `  ${CHANNELS[channel]}：${CONDITIONS[condition]}`,
        channel === "GROUP_BOT"
          ? `${bots} 个群${failingBots > 0 ? `，${failingBots} 个发不出` : ""}`
          : "",
        lastSentAt === null ? "" : `最近成功 ${lastSentAt.toISOString()}`,
        `今天 ${sent} 条`,
      ]
        .filter(Boolean)
        .join("，"),
    error: (reason: string) => `    ${reason}`,
    people: ({ people, withSubscription, noneLeft, inboxOnly, neverBound }: ReachedLine) =>
      `  ${people} 人：微信收得到 ${withSubscription}，没额度 ${noneLeft}，只有收件箱 ${inboxOnly}，没绑定 ${neverBound}`,
  },
  option: (message: string) => `参数不对：${message}`,
  noOrganisation: "还没有组织，请先运行 pnpm admin create-organisation。",
  unknownOrganisation: (name: string) => `没有“${name}”这个组织。`,
  whichOrganisation: (names: string[]) =>
    `有 ${names.length} 个组织，请用 --organisation 指明：${names.join("、")}`,
  nameTaken: (name: string) => `已经有叫“${name}”的组织，请换一个名字。`,
  unknownPerson: (staffNo: string) => `名单里没有工号 ${staffNo}。`,
  unwritable: (file: string) => `写不了文件 ${file}：已经有这个文件，或没有权限。没有发邀请码。`,
  unknownDepartment: (path: string) => `没有“${path}”这个部门，请写全，如 生产部/总装车间。`,
  badAddress: (address: string) => `“${address}”不是网址，请写成 https://… 。`,
  invitationLink: (link: string) => `  ${link}`,
  invitedAll: (issued: number, before: number, sheet: string | null) =>
    [
      `发出 ${issued} 份邀请码。`,
      before > 0 ? `另有 ${before} 人以前发过，旧码照用；要重发加 --again。` : "",
      sheet === null ? "" : `打印用的表在 ${sheet}，印好后请删掉。`,
    ]
      .filter(Boolean)
      .join(""),
  /** The slips that are printed and cut. */
  sheet: {
    heading: (organisation: string) => `${organisation} 日清邀请`,
    staffNo: (staffNo: string) => `工号 ${staffNo}`,
    until: (day: string) => `${day} 前有效，用一次`,
    address: (address: string) => `网址 ${address}`,
    how: "微信扫码，或打开网址输邀请码，再点绑定。只给本人。",
    howWithout: "打开日清，输邀请码，再点绑定。只给本人。",
    qr: (name: string) => `${name}的二维码`,
  },
  unreadable: (file: string) => `读不到文件 ${file}。`,
  created: (name: string, id: string) => `已创建组织“${name}”（编号 ${id}）。`,
  invitation: (name: string, staffNo: string, code: string, until: string) =>
    `${name}（工号 ${staffNo}）的邀请码：${code}\n只显示这一次，${until} 前有效，用一次即失效。`,
  notSaid: (option: string, choices: string) => `${option} 后面要写：${choices}`,
  reading: (file: string, bytes: number) =>
    `正在读取 ${file}（${Math.max(1, Math.round(bytes / 1024))} KB）……`,
  progress: (done: number, total: number) => `已导入 ${done} / ${total} 人……`,
  source: (sheet: string | null, line: number) =>
    `${sheet === null ? "" : `读的是“${sheet}”这张表，`}表头在第 ${line} 行。`,
  otherDepartures: (departures: number) =>
    `现在会离职的是 ${departures} 人，和写的人数不一样；先用 --dry-run 核对。`,
  named: {
    departing: (names: readonly string[], count: number) => listed("离职的人", names, count),
    endingRoles: (names: readonly string[], count: number) => listed("收回的角色", names, count),
    newDepartments: (names: readonly string[], count: number) => listed("新部门", names, count),
  },
  leftOut: (line: number, text: string) => `  第 ${line} 行不是人员，没有导入：${text}`,
  doubtful: {
    NUMBER: (line: number, was: NamedPerson, now: NamedPerson) =>
      `  第 ${line} 行：${was.name}的工号从 ${was.staffNo} 变成 ${now.staffNo}？请用 --changed-numbers 说明是不是同一个人`,
    NAME: (line: number, was: NamedPerson, now: NamedPerson) =>
      `  第 ${line} 行：工号 ${was.staffNo} 从${was.name}变成${now.name}？是同一个人请加上 --changed-numbers same，另一个人请用新的工号`,
  },
  unknownParent: (name: string) =>
    `  上级部门“${name}”在名单和组织里都没有；确实要新建请加上 --new-parents`,
  imported: (name: string, dryRun: boolean) =>
    dryRun ? `试导入“${name}”的名单，没有改动任何内容：` : `已导入“${name}”的名单：`,
  counts: {
    added: "新增",
    updated: "更新",
    departed: "离职",
    returned: "返岗",
    unchanged: "不变",
  },
  things: {
    newDepartments: "新部门",
    movedDepartments: "换了上级的部门",
    grantedRoles: "给出的角色",
    endedRoles: "收回的角色",
  },
  people: (count: number) => `${count} 人`,
  rosterRefused: (faults: number) => `名单有 ${faults} 处问题，没有导入任何内容：`,
  fault: (line: number, column: string | null, reason: string) =>
    `  ${line === 0 ? "全文" : `第 ${line} 行`}${column === null ? "" : `「${column}」`}：${reason}`,
  moreFaults: (count: number) => `  ……另有 ${count} 处。`,
  organisation: (name: string, id: string, present: number, bound: number, isDemo: boolean) =>
    `${name}${isDemo ? "（演示）" : ""}  编号 ${id}  在册 ${present} 人，已绑定 ${bound} 人`,
  clockConfirmed: (now: Date, timeZone: string, leadSeconds: number) =>
    `已确认：现在是 ${now.toLocaleString("zh-CN", { timeZone })}（${timeZone}）。` +
    (Math.abs(leadSeconds) < 60
      ? "各服务进程几秒内恢复定时工作。"
      : `注意：比数据库服务器的时钟${leadSeconds > 0 ? "快" : "慢"} ${Math.abs(leadSeconds)} 秒，已按此接受；请检查两台机器的对时（NTP）。`) +
    "\n如果这个时间不对，请先把机器的时钟校准，再运行一次。",
  /** What each field is called where it is typed. */
  fields: {
    name: "组织名",
    timeZone: "--time-zone",
    adminName: "--admin",
    adminStaffNo: "--staff-no",
    department: "--department",
    reason: "--reason",
  } as Readonly<Record<string, string>>,
  badInput: (fields: string[]) => `填写不对（空白、太长或认不出来）：${fields.join("、")}`,
  refusals: {
    PERSON_DEPARTED: "这个人已离职，不能再发邀请码。",
    NOT_FOUND: "没有找到。",
  } as Readonly<Partial<Record<Refusal, string>>>,
  refused: (code: string) => `没有做成：${code}`,
} as const;
