interface ShareWords {
  title: string;
  description: string;
}

/** By the first folder of the page; what is not named is shared as the product. */
const known: Readonly<Record<string, ShareWords>> = {
  notice: { title: "一条工作通知", description: "点开看全文，看完按一下“确认收到”" },
  task: { title: "一件要办的事", description: "点开看要求和期限，选一个办法接办" },
  rules: { title: "工作群群规", description: "点开读完，签一下名" },
  "rules-changes": { title: "群规有改动", description: "点开看改了哪几条，再签一下名" },
  group: { title: "一个工作群", description: "点开看通知、任务和群规" },
};

/** What a chat shows of a link before anybody has signed in: nothing that a stranger may not know. */
export const shareWords = {
  product: "日清",
  of: (page: string): ShareWords => {
    const { title, description } = known[page.split("/")[1] ?? ""] ?? {
      title: "打开看看",
      description: "工作群的通知、任务和群规",
    };
    return { title: `日清 · ${title}`, description };
  },
  open: "点这里打开",
} as const;
