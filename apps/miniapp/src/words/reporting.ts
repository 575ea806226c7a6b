const kinds: Record<string, string | undefined> = {
  VIOLATION: "违反群规",
  LEAK: "泄密",
  OUTSIDER: "外人在群",
  SAFETY: "安全隐患",
  UNREGISTERED_GROUP: "群没登记",
  ACCOUNT: "账号丢了或外借",
  SUGGESTION: "建言、对服务的意见",
  OTHER: "其他",
};

/** In the order in which they are asked for. */
export const REPORT_KINDS = Object.keys(kinds);

export const reportKindWords = (kind: string): string => kinds[kind] ?? "其他";

const receivers: Record<string, string | undefined> = {
  GROUP_MANAGERS: "群主和管理员（不能接的交上一级）",
  HEAD: "部门负责人（不能接的交上一级）",
  OFFICE: "督导部门",
  ORGANISATION_ADMIN: "单位管理员",
  APPOINTED: "单位指定的受理人",
};

const states: Record<string, string | undefined> = {
  RECEIVED: "已收到，等受理",
  INVESTIGATING: "调查中",
  CLOSED: "已有结果",
};

const outcomes: Record<string, string | undefined> = {
  CONFIRMED: "属实，已处理",
  NOT_CONFIRMED: "没有查实",
  MOVED: "转到该办的地方",
  JOINED: "和另一件并案",
};

/** Of what is no report: whether it was taken up. */
const answers: Record<string, string | undefined> = {
  CONFIRMED: "采纳了",
  NOT_CONFIRMED: "没有采纳",
};

const dayOf = (day: string): string => {
  const [, month, date] = day.split("-");
  return `${Number(month)}月${Number(date)}日`;
};

export const REPORTING = {
  title: "举报",
  suggestion: "匿名建言",
  kind: "什么事",
  where: {
    group: (name: string) => `在群里：${name}`,
    NOTICE: (title: string) => `从通知来：${title}`,
    TASK: (title: string) => `从任务来：${title}`,
    narrows: {
      NOTICE: "受理人看得到是哪条通知，就只会猜点开过它的人。怕被猜到就去掉",
      TASK: "受理人看得到是哪件任务，就只会猜看得到它的人。怕被猜到就去掉",
    },
  },
  text: "经过",
  textHint: "时间、地点、做了什么。只写看到的",
  evidence: "加证据",
  evidenceNote: "只收图片。录像先截图，文件把要紧的一页拍下来",
  picture: (at: number) => `图片 ${at}`,
  remove: "去掉",
  whom: "涉及谁",
  whomChosen: (names: string) => `涉及 ${names}`,
  search: "找人",
  searchHint: "输姓名",
  moreNames: "还有更多，再输几个字",
  nobody: "没有这个人",
  chosen: (count: number) => (count === 0 ? "不点名" : `就这 ${count} 人`),
  namesMissing: "这台手机还没取到名单：退出去，在“待办”停两分钟再来。也可以把名字写在经过里",
  urgent: "眼下有危险，马上告诉受理人",
  urgentNote: "一般一天交两次，看不出几点交的；马上告诉，就看得出是这一会儿交的",
  anonymous: {
    title: "匿名",
    on: "库和日志里都没有你，管理员也查不到",
    off: "现在是实名，只有受理人看得到",
    means: [
      "不存你是谁，也不存几点，只记哪天",
      "用一张没写名字的票交：人人每周都领，交了也认不出是谁领的",
      "照片去掉拍摄地点和设备",
      "提交后给一个查询码，看进展、答追问",
    ],
    namedMeans: [
      "受理人能找你核实，办得快一些",
      "进展在“我的”里，不用记查询码",
      "被举报的人看不到你是谁",
      "说错了也没事，如实说的不追究",
    ],
    figure: (count: number) => `今天有 ${count} 人都可能是交的人`,
    figureNote: "手里有票、今天用过日清的人。你是其中一个，分不出是哪一个",
    figureWaits: "正在数有多少人，约一分钟",
    limits: "匿名做不到的",
    limitWords: [
      "写到只有你知道的细节，或者用你平时的口气，别人可能猜到",
      "只有你一个人在场的事，藏不住；从哪条通知来的，看过的人不多也会猜到",
      "截图里的水印、你的头像和状态栏，先裁掉",
      "网络地址会到服务器，我们不记；单位的网管可能知道你打开过，用手机流量更稳妥",
    ],
    few: (count: number) =>
      `今天可能是交的人只有 ${count} 个，不到 20 人，容易猜到是谁。等人多些再交，或者改成实名；不足 5 人时只能实名。`,
    notYet:
      "这台手机刚登录，还没领到匿名票。先别写，这一页不存草稿：退出去，在“待办”停两分钟再来；或者改成实名。",
    toNamed: "改成实名",
    outside: "也可以找工会、纪检，或打 12345",
  },
  submit: "匿名提交",
  submitFew: "仍然匿名提交",
  submitNamed: "实名提交",
  submitting: "正在交，最多等一分钟",
  because: {
    kind: "选一下什么事",
    text: "写一下经过",
    offline: "没有网，匿名交不了，也不存草稿",
    noTokens: "还没领到匿名票，先退出去，两分钟后再来",
    otherKey: "单位的匿名钥匙变了，先别匿名，改成实名",
    tooOld: "微信版本太旧，不能匿名，改成实名",
    counting: "正在数有多少人，稍等",
    tooFew: "可能是交的人不到 5 个，改成实名",
    nobody: "能受理的人都被点到了，找工会或纪检",
    tried: {
      NAMED: "按实名传过一次，再匿名会看出是你。还按实名交",
      ANONYMOUS: "匿名那份可能已经交上，再实名会看出是你。还按匿名交",
    },
  },
  route: (receiver: string, named: string) =>
    `交给${receivers[receiver] ?? "督导部门"}，${
      named === "" ? "没点名，不用避开谁" : `${named}看不到，替他做主的人也看不到`
    }`,
  failed: "没有交上去，再点一次不会交两份",
  named: {
    done: "已收到",
    note: (number: string, day: string) =>
      `编号 ${number}，最晚 ${dayOf(day)}有人受理，进展在“我的”里`,
    look: "看我的举报",
  },
  code: {
    title: "已收到",
    by: (day: string) => `最晚 ${dayOf(day)}有人受理`,
    label: "查询码",
    once: "只显示这一次。我们没有存你是谁，丢了找不回来：看不到进展，也答不了追问，只能重新举报。",
    picturesLost: (count: number) => `${count} 张图片没有传上，可以凭查询码再补`,
    copy: "复制查询码",
    savePicture: "存成图片",
    pictureSaved: "已存。图上只有这 16 位，相册会记下存图的时间",
    pictureFailed: "没有存成，用笔抄下来",
    copied: "已复制。剪贴板里会留着，记好后复制点别的盖掉",
    later: "以后怎么看",
    laterWords: [
      "用过日清的手机都行：打开“我的 · 查询举报”，输入查询码",
      "输错的码和别人的码，显示一样的结果",
      "受理人一天收两次，不是马上看到",
    ],
    confirm: "我记下了",
    confirmLabel: "输入查询码最后 4 位",
    confirmHint: "先输查询码最后 4 位",
    wrong: "和查询码对不上，再看一眼",
    leave: "查询码还没记下，离开就找不回来",
  },
  receipt: {
    title: "回执",
    holds: (number: string) =>
      `单位签了名：收到编号 ${number} 的一件匿名举报，写了哪天，没有你，也没有几点。以后有人删掉它，这份回执就是证据。`,
    wrong: "回执的签名对不上单位的钥匙，先存好查询码，再用实名或到单位外反映",
    save: "存下回执",
    file: "receipt.json",
    note: "存下来，就等于留着你举报过的痕迹；不存也能凭查询码看结果。验的办法：我的 · 回执 · 怎么验",
    saved: "已存成文件",
    copied: "微信里存不了这种文件，内容已复制，粘好后复制点别的盖掉",
    failed: "没有存成",
  },
  byCode: {
    title: "查询举报",
    label: "查询码",
    hint: "16 位，空格和大小写不用管",
    look: "查询",
    looking: (seconds: number) => (seconds > 0 ? `正在查，还等 ${seconds} 秒` : "正在查"),
    apart: "查询和你别的操作隔开一分钟，免得被连在一起，所以要等一下",
    none: "没有查到。输错的码、别人的码、到期清除的，都是这样显示",
    because: "输入 16 位查询码",
    notHere: "这台手机没用过日清，登录一次再查",
    state: (state: string) => states[state] ?? "看详情",
    outcome: (outcome: string, kind: string) =>
      (kind === "SUGGESTION" ? answers[outcome] : undefined) ?? outcomes[outcome] ?? "已有结果",
    received: (day: string) => `${dayOf(day)}收到`,
    said: dayOf,
    stages: ["收到", "受理", "调查", "结果"],
    stageSpoken: (stage: string) => `现在：${stage}`,
    /** A year where it is another one than that in which it came in. */
    due: (day: string, receivedOn: string) => {
      const year = day.slice(0, 4) === receivedOn.slice(0, 4) ? "" : `${day.slice(0, 4)}年`;
      return `最晚 ${year}${dayOf(day)}有结果，或者告诉你进展；到时没有，自动上报`;
    },
    words: "问答",
    noWords: "还没有人问",
    handler: "受理人",
    you: "你",
    waits: "等下一次转交",
    answer: "回答或补充",
    answerHint: "只写看到的",
    send: "交上去",
    sending: (seconds: number) => (seconds > 0 ? `正在交，还等 ${seconds} 秒` : "正在交"),
    sendBecause: "写几个字",
    noTokens: "匿名票用完了，下周一再来",
    otherKey: "单位的匿名钥匙变了，先别匿名补充",
    tooOld: "微信版本太旧，查不了，升级微信再来",
    picturesFull: "图片已满 3 张",
    addPicture: "补图片",
    pictures: (count: number) => `已交图片 ${count} 张`,
    sent: "交上去了，受理人下一次转交时看到",
    reopen: "没解决",
    reopenNote: "只能用一次，换别人来查",
    reopenLabel: "哪里没解决",
    addName: "告诉受理人我是谁",
    addNameNote: "加上姓名就不再匿名，只有这件事的受理人看得到，收不回来",
    addNameAct: "加上我的姓名",
    addNameTitle: "加上姓名？",
    stayNameless: "继续匿名",
    named: "已经加上姓名",
  },
} as const;
