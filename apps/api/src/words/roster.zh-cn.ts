/** The columns of a roster, as their header names them. */
export const COLUMNS = {
  staffNo: "工号",
  name: "姓名",
  department: "部门",
  parent: "上级部门",
  title: "职务",
  phone: "手机",
  roles: "角色",
  state: "状态",
} as const;
export type Column = keyof typeof COLUMNS;

export const ROLE_NAMES = {
  HEAD: "部门负责人",
  ORGANISATION_ADMIN: "组织管理员",
  OFFICE: "督导",
} as const;

/** The roles a roster may give; the two names of the administrator mean the same. */
export const ROLES = {
  部门负责人: "HEAD",
  组织管理员: "ORGANISATION_ADMIN",
  系统管理员: "ORGANISATION_ADMIN",
  督导: "OFFICE",
} as const;
export type RosterRole = (typeof ROLES)[keyof typeof ROLES];

/**
 * What each column is called in the files that people have: tables of their own, and what DingTalk, WeCom and
 * Feishu export. Where a file has several, the first one here that is not empty counts.
 */
export const TITLES: Readonly<Record<Column, readonly string[]>> = {
  staffNo: [
    "工号",
    "员工工号",
    "职工工号",
    "人员工号",
    "员工编号",
    "职工编号",
    "人员编号",
    "员工号",
    "职工号",
    "员工编码",
    "人员编码",
    "员工代码",
    "工号/编号",
    "工作证号",
    "账号",
    "帐号",
    "成员账号",
    "成员UserID",
    "员工UserID",
    "员工ID",
    "用户ID",
    "UserID",
  ],
  name: ["姓名", "员工姓名", "职工姓名", "人员姓名", "成员姓名", "真实姓名", "中文姓名", "名字"],
  department: [
    "部门",
    "主部门",
    "部门名称",
    "所属部门",
    "所在部门",
    "任职部门",
    "部门路径",
    "部门全称",
    "部门全路径",
    "所属组织",
    "组织",
    "组织名称",
  ],
  parent: ["上级部门", "上级部门名称", "父部门", "父级部门", "所属上级部门", "上级组织"],
  title: ["职务", "职位", "岗位", "职务名称", "职位名称", "岗位名称", "职务/岗位"],
  phone: [
    "手机",
    "手机号",
    "手机号码",
    "移动电话",
    "手机电话",
    "联系手机",
    "联系电话",
    "电话",
    "电话号码",
    "联系方式",
  ],
  roles: ["角色", "系统角色"],
  state: [
    "状态",
    "员工状态",
    "在职状态",
    "人员状态",
    "任职状态",
    "是否在职",
    "账号状态",
    "帐号状态",
    "激活状态",
    "启用状态",
  ],
};

/** Departments in several columns, from the top: 一级部门, 二级部门 … */
export const LEVEL_TITLE =
  /^(?:第?([一二三四五六七八九十]|\d{1,2})级(?:部门|组织|单位)|(?:部门|组织)([一二三四五六七八九十]|\d{1,2})级)$/;
export const LEVELS = "一二三四五六七八九十";

/** A column that only an export of DingTalk has: there "-" stands between departments. */
export const DINGTALK_TITLES = ["员工UserID"];

/** Above the table: that "-" stands between departments, or that the first of several departments is the main one. */
export const SEPARATOR_NOTE = /[-－—–].{0,6}(?:分隔|分割|隔开|区分)/;
export const MAIN_DEPARTMENT_NOTE =
  /(?:第一个|首个|排第一|最前面).{0,12}(?:主|为准)|主部门.{0,10}(?:第一|首|最前|在前)/;

/** What begins a line that is about nobody: sums, signatures, remarks. */
export const NOT_A_PERSON =
  /^(?:合计|总计|小计|共计|累计|总人数|人数|共\s*\d*\s*人|制表|编制|填表|填报|审核|审批|复核|批准|制单|经办|备注|附注|注\d?[:：.、]|说明|填写说明|填写须知|打印|导出|统计|签字|签名|签章|盖章|单位负责人|负责人签|日期[:：]|以上|以下空白|以下无正文)/;

/** Whether somebody is still there; an empty cell means they are. */
export const STATES: Readonly<Record<string, boolean>> = {
  在职: true,
  在岗: true,
  正式: true,
  正式员工: true,
  试用: true,
  试用期: true,
  试用员工: true,
  实习: true,
  实习生: true,
  兼职: true,
  全职: true,
  返聘: true,
  退休返聘: true,
  劳务: true,
  劳务派遣: true,
  派遣: true,
  外包: true,
  待离职: true,
  是: true,
  正常: true,
  启用: true,
  已启用: true,
  激活: true,
  已激活: true,
  未激活: true,
  离职: false,
  已离职: false,
  离岗: false,
  辞职: false,
  已辞职: false,
  辞退: false,
  解聘: false,
  退休: false,
  已退休: false,
  否: false,
  停用: false,
  已停用: false,
  禁用: false,
  已禁用: false,
  注销: false,
  已注销: false,
  退出企业: false,
};

/** What is wrong with a roster, in the words of whoever has to correct it. */
export const REASONS = {
  tooBig: (mega: number) => `文件超过 ${mega} MB，请拆开或删去无关的列`,
  tooManyRows: (rows: number) => `超过 ${rows} 行，一次最多导入这么多`,
  encoding: "文件编码认不出来，请用 UTF-8 或 GB18030（Excel 的“CSV”）另存",
  empty: "文件里没有人员，至少要有表头和一行人员",
  headerTwice: "表头里这一列出现了两次",
  headerMissing: "缺少这一列，表头必须有：工号、姓名、部门",
  noHeader: "前 20 行里没有找到表头，表头必须有：工号、姓名、部门",
  whichSheet: (names: string) => `文件里有几张名单：${names}。先选一张`,
  noSheet: (name: string, names: string) => `没有“${name}”这张表，文件里有：${names}`,
  oldExcel: "这是旧的 .xls 文件，或者加了密码；在 Excel 里另存为 .xlsx 再试",
  webPage: "这是网页，不是表格；用 Excel 打开，另存为 .xlsx 再试",
  quotes: "引号不成对，或引号后面还有别的字",
  moreCells: "这一行的格数比表头多，内容里的逗号要用引号括起来",
  required: "不能为空",
  tooLong: (most: number) => `超过 ${most} 个字`,
  control: "含有看不见的控制字符或换行",
  scientific:
    "被 Excel 转成了科学计数法，请把这一列设为“文本”后重新填写；本来就这样写的，请存成 .xlsx 并把这一列设为“文本”",
  imprecise: "数字超过 15 位，后面的几位已被 Excel 改成 0，请把这一列设为“文本”后重新填写",
  decimal: "像是被转成了小数，请把这一列设为“文本”后重新填写",
  shownAs: (text: string) => `单元格显示成了“${text}”，请把这一列设为“文本”后重新填写`,
  date: "单元格是日期格式，请把这一列设为“文本”后重新填写",
  uncalculated: "公式没有算出结果，请改成算好的内容（复制，选择性粘贴为“值”）",
  failed: "公式出错了，请改成正确的内容",
  phone: "不像电话号码，只写一个号码，没有就空着",
  phoneLength: (digits: number) =>
    `电话号码位数不对，这里有 ${digits} 位；手机号是 11 位，座机要带区号`,
  phoneTwo: "写了不止一个电话号码，只留一个",
  phoneMasked: "电话号码中间被星号遮住了，请填完整的号码，或者空着",
  severalDepartments: (names: string) =>
    `写了几个部门：${names}；只写主要的一个，或者选“写了几个部门的，取第一个”`,
  ambiguousDepartment: (name: string, paths: string) =>
    `叫“${name}”的部门不止一个（${paths}），请写全，例如“上级/部门”`,
  unknownParent: (name: string) =>
    `没有“${name}”这个部门：名单的“部门”一列里没有，组织里也没有；写错了就改，确实要新建请先确认`,
  changedNumber: (name: string, was: string) =>
    `${name}现在的工号是 ${was}，名单里没有这个工号；先确认是同一个人换了工号，还是另一个人`,
  changedName: (staffNo: string, name: string) =>
    `工号 ${staffNo} 现在是${name}的，名字完全不同；同一个人改名请先确认，另一个人请用新的工号`,
  staffNoTwice: (line: number) => `工号重复，与第 ${line} 行相同`,
  slash: "部门名里不能有“/”这样的字，上级请写在“上级部门”一列",
  role: (text: string) => `没有“${text}”这个角色，可用：部门负责人、组织管理员、督导`,
  state: (text: string) => `没有“${text}”这个状态，可用：在职、正式、试用、实习、离职、退休、停用`,
  departedRole: "已离职的人不能有角色",
  cycle: (path: string) => `部门的上下级绕成了圈：${path}`,
  tooDeep: (most: number) => `部门一层套一层太多，最多 ${most} 层，路径最多 200 个字`,
  manyDepart: (leaving: number, present: number) =>
    `在册 ${present} 人中有 ${leaving} 人将被标为离职；先核对名字，再按核对过的人数导入`,
  workbook: "这个 Excel 文件打不开，另存为 .xlsx 或 CSV 再试",
  workbookHuge: "这个 Excel 文件展开后太大，只留名单那张表再试",
  lineTooLong: "这一行太长，不像名单；检查分隔符和引号",
  workbookFar: (cell: string) =>
    `表格一直写到了 ${cell.slice(0, 20)}，超出名单能有的范围；把名单复制到新表里再试`,
  lastAdmin: "这是唯一的组织管理员，不能离职；请先在名单里给别人“组织管理员”",
  noAdmin: "导入后就没有组织管理员了；请在名单里给一个人“组织管理员”",
};
