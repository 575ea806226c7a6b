import type { ReceiptKind } from "@riqing/schema";

const kinds: Record<ReceiptKind, string> = {
  RULES_SIGNED: "签署群规",
  NOTICE_ACKNOWLEDGED: "确认通知",
  TASK_CONFIRMED: "接办任务",
};

export const receiptKindWords = (kind: string): string =>
  (kinds as Record<string, string | undefined>)[kind] ?? "回执";

export const RECEIPTS = {
  list: "我的回执",
  title: "回执",
  empty: "还没有回执。签署或确认一次，就有一份",
  end: (count: number) => `就这 ${count} 份`,
  more: "再看更早的",
  withdrawn: "已撤回",
  withdrawnAt: (when: string) => `${when} 撤回过，这一份留作记录`,
  subject: "事项",
  version: "版本",
  said: "我声明",
  at: "时间",
  hash: "正文指纹",
  id: "回执号",
  key: "单位公钥",
  check: "怎么验",
  checkWords: [
    "保存的文件里有这份回执的全部内容、签名和单位公钥。",
    "在任何一台电脑上运行 pnpm verify-receipt 加文件名就能验，不用联网。",
    "要证明是哪家单位签的，另向单位要一份公钥，用 --key 再核对一次。",
    "改动一个字就验不过。正文指纹是你看到的那份正文算出来的。",
  ],
  save: "保存回执文件",
  saved: "已保存",
  savedAsCopy: "微信里存不了这种文件，内容已复制，粘到文件传输助手",
  failed: "没有保存成",
  keep: "自己存一份，换了单位也能验",
  copy: "复制内容",
  copied: "已复制",
  notCopied: "没有复制成",
} as const;
