export const LINKS = {
  copy: "复制链接",
  copied: "链接已复制，发到群里就能点开",
  notCopied: "没有复制成",
} as const;
