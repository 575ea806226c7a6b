/** How large a file is, as people say it: 86 KB, 1.2 MB. */
export function sizeWords(bytes: number): string {
  const kilo = bytes / 1024;
  if (kilo < 1) return `${bytes} B`;
  if (kilo < 1000) return `${Math.round(kilo)} KB`;
  return `${(kilo / 1024).toFixed(1).replace(/\.0$/, "")} MB`;
}

export const FILES = {
  title: "附件",
  addPicture: "照片",
  addFile: "文件",
  full: (most: number) => `已满 ${most} 个`,
  choose: "选一个文件",
  another: "换一个文件",
  limit: (most: number, bytes: number) =>
    most === 1 ? `${sizeWords(bytes)} 以内` : `最多 ${most} 个，每个 ${sizeWords(bytes)} 以内`,
  sending: (percent: number) => (percent < 100 ? `正在传 ${percent}%` : "传完了，正在检查"),
  earlier: (size: string) => `${size} · 上次交的`,
  fetching: "正在取",
  remove: (name: string) => `移除 ${name}`,
  retry: (name: string) => `再传一次 ${name}`,
  again: "再传",
  tooLarge: (bytes: number) => `文件太大，最多 ${sizeWords(bytes)}`,
  open: (name: string, size: string) => `下载 ${name}，${size}`,
  busy: "附件还在传",
  failed: "有附件没传成",
} as const;
