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

/** The roles a roster may give; the two names of the administrator mean the same. */
export const ROLES = {
  部门负责人: "HEAD",
  组织管理员: "ORGANISATION_ADMIN",
  系统管理员: "ORGANISATION_ADMIN",
  督导: "OFFICE",
} as const;
export type RosterRole = (typeof ROLES)[keyof typeof ROLES];

/** Whether somebody is still there; an empty cell means they are. */
export const STATES: Readonly<Record<string, boolean>> = { 在职: true, 离职: false };

/** What is wrong with a roster, in the words of whoever has to correct it. */
export const REASONS = {
  tooBig: (mega: number) => `文件超过 ${mega} MB，请拆开或删去无关的列`,
  tooManyRows: (rows: number) => `超过 ${rows} 行，一次最多导入这么多`,
  encoding: "文件编码认不出来，请用 UTF-8 或 GB18030（Excel 的“CSV”）另存",
  empty: "文件里没有人员，至少要有表头和一行人员",
  headerTwice: "表头里这一列出现了两次",
  headerMissing: "缺少这一列，表头必须有：工号、姓名、部门",
  quotes: "引号不成对，或引号后面还有别的字",
  moreCells: "这一行的格数比表头多，内容里的逗号要用引号括起来",
  required: "不能为空",
  tooLong: (most: number) => `超过 ${most} 个字`,
  control: "含有看不见的控制字符或换行",
  scientific: "被 Excel 转成了科学计数法，请把这一列设为“文本”后重新填写",
  phone: "不像电话号码，只能有数字、空格、+ - ( ) 和“转”",
  staffNoTwice: (line: number) => `工号重复，与第 ${line} 行相同`,
  slash: "部门名里不能有“/”，上级请写在“上级部门”一列",
  role: (text: string) => `没有“${text}”这个角色，可用：部门负责人、组织管理员、督导`,
  state: (text: string) => `没有“${text}”这个状态，可用：在职、离职`,
  departedRole: "已离职的人不能有角色",
  parents: (other: string, line: number) =>
    `同一个部门有两个上级：第 ${line} 行写的是“${other}”；不同的部门请用不同的名字`,
  cycle: (path: string) => `部门的上下级绕成了圈：${path}`,
  tooDeep: (most: number) => `部门的层级太深，最多 ${most} 层，路径最多 200 个字`,
  manyDepart: (leaving: number, present: number) =>
    `在册 ${present} 人中有 ${leaving} 人不在名单里，将被标为离职；如果确实如此，请加上 --allow-many-departures`,
  manyDepartUnseen: (leaving: number) =>
    `有 ${leaving} 人不在名单里，将被标为离职，超过在册的一半；先核对，再按核对过的人数导入`,
  workbook: "这个 Excel 文件打不开，另存为 .xlsx 或 CSV 再试",
  workbookHuge: "这个 Excel 文件展开后太大，只留名单那张表再试",
  lineTooLong: "这一行太长，不像名单；检查分隔符和引号",
  workbookFar: (cell: string) =>
    `表格一直写到了 ${cell.slice(0, 20)}，超出名单能有的范围；把名单复制到新表里再试`,
  lastAdmin: "这是唯一的组织管理员，不能离职；请先在名单里给别人“组织管理员”",
  noAdmin: "导入后就没有组织管理员了；请在名单里给一个人“组织管理员”",
};
