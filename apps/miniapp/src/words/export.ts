export const EXPORT = {
  button: "导出",
  title: "导出名单",
  why: "表里有姓名，导出会记下来",
  formats: { XLSX: "Excel 表格", CSV: "CSV 文本" },
  saved: (rows: number) => `导出了 ${rows} 行`,
  copied: (rows: number) => `${rows} 行的表格已复制，粘到电脑上的表格里`,
  failed: "没导出成，再点一次",
} as const;
