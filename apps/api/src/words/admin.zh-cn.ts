import type { Refusal } from "@riqing/schema";

/** What the console says to whoever runs the machine. */
export const adminWords = {
  usage: `用法：
  pnpm admin create-organisation 组织名 --admin 姓名 --staff-no 工号 [--department 部门] [--time-zone Asia/Shanghai]
  pnpm admin import-roster 文件.csv [--organisation 组织名或编号] [--dry-run] [--allow-many-departures]
  pnpm admin invite 工号 [--organisation 组织名或编号] [--reason 原因（已绑定的人换设备，不用再等人同意）]
  pnpm admin invite-all [--department 部门] [--again 发过的也重发] [--sheet 要打印的文件.html] [--address https://网址] [--organisation 组织名或编号]
  pnpm admin list
  pnpm admin confirm-clock（时钟突然变快后：确认这台机器现在的时间是对的）`,
  unknownCommand: (command: string) => `没有“${command}”这个命令。`,
  missing: (what: string) => `缺少${what}。`,
  needed: {
    organisation: "组织名",
    admin: " --admin 姓名",
    adminStaffNo: " --staff-no 工号",
    file: "名单文件",
    staffNo: "工号",
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
  imported: (name: string, dryRun: boolean) =>
    dryRun ? `试导入“${name}”的名单，没有改动任何内容：` : `已导入“${name}”的名单：`,
  counts: {
    added: "新增",
    updated: "更新",
    departed: "离职",
    returned: "返岗",
    unchanged: "不变",
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
