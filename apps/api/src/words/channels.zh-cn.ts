/** What is wrong with a channel and what to do, for administrators: the first sentence, then steps. */
export interface ChannelFault {
  reason: string;
  todo: string[];
}

const subscriptionFaults: Readonly<Record<number, ChannelFault>> = {
  40001: {
    reason: "微信不认这台服务器的密钥",
    todo: [
      "登录微信公众平台，开发管理，开发设置，核对 AppSecret",
      "改好服务器上的 WX_SECRET，重新启动",
    ],
  },
  40013: {
    reason: "AppID 不对",
    todo: ["登录微信公众平台，核对 AppID", "改好服务器上的 WX_APPID，重新启动"],
  },
  40037: {
    reason: "模板不存在，可能在公众平台删掉了",
    todo: [
      "登录微信公众平台，订阅消息，我的模板，核对模板 ID",
      "改好服务器上的 WX_TPL_NOTICE 等变量，重新启动",
    ],
  },
  40125: {
    reason: "AppSecret 不对",
    todo: ["登录微信公众平台，重置 AppSecret", "改好服务器上的 WX_SECRET，重新启动"],
  },
  40164: {
    reason: "服务器的地址不在微信的白名单里",
    todo: ["登录微信公众平台，开发管理，IP 白名单", "加上这台服务器上网用的地址"],
  },
  41030: {
    reason: "要打开的页面不在已发布的小程序里",
    todo: ["把最新的小程序提交审核并发布"],
  },
  43107: {
    reason: "微信停了这个小程序发订阅消息的权限",
    todo: ["登录微信公众平台，看通知中心里的违规说明"],
  },
  45009: {
    reason: "今天的发送次数用完了",
    todo: ["明天会再发，当天要紧的请打电话"],
  },
  47003: {
    reason: "消息里有一项不合模板的要求",
    todo: ["核对 WX_TPL_… 变量里三项各对应模板的哪一项"],
  },
  61004: {
    reason: "服务器的地址不在微信的白名单里",
    todo: ["登录微信公众平台，开发管理，IP 白名单", "加上这台服务器上网用的地址"],
  },
};

const botFaults: Readonly<Record<number, ChannelFault>> = {
  93000: {
    reason: "机器人的地址失效了，可能已被移出群",
    todo: ["在企业微信群里重新加一个机器人", "把新的地址粘贴到“群里怎么发”"],
  },
  93008: { reason: "机器人不在这个群里了", todo: ["在企业微信群里重新加一个机器人"] },
  45009: { reason: "发得太密，企业微信要等一会儿", todo: [] },
};

const unknownWhats = {
  CUT: "发出后连接断了，不确定到没到",
  EMPTY: "对方没回内容，不确定到没到",
  HTML: "回的是一张网页，不是结果，可能被中间的设备拦了",
  NOT_JSON: "对方回的内容看不懂，不确定到没到",
  TOO_LARGE: "对方回的内容太长，不确定到没到",
} as const;

const withCode = (sentence: string, errcode: number): string => `${sentence}（${errcode}）`;

const faultOf = (
  known: Readonly<Record<number, ChannelFault>>,
  service: string,
  errcode: number,
): ChannelFault =>
  known[errcode] ?? {
    reason: `${service}回了错误码 ${errcode}`,
    todo: [`在${service}的开发文档里查错误码 ${errcode}`],
  };

export const channelWords = {
  names: { SUBSCRIPTION: "微信订阅消息", GROUP_BOT: "企业微信群机器人" },
  purposes: {
    NOTICE: "新通知",
    DUE: "到期提醒",
    OUTCOME: "处理结果",
  },
  subscriptionFault: (errcode: number) => faultOf(subscriptionFaults, "微信", errcode),
  botFault: (errcode: number) => faultOf(botFaults, "企业微信", errcode),
  withCode,
  wrongField: (field: string, errcode: number) =>
    withCode(`消息里的 ${field} 不合模板的要求`, errcode),
  busy: "对方忙，过一会儿再发",
  noNetwork: "连不上，过一会儿再发",
  unknown: unknownWhats,
  noneLeft: "没有订阅额度了",
  leaseLost: "换了一个进程来发",
  neverBound: "没有绑定微信",
  notConfigured: "还没有配置",
  noBot: "这个群没有机器人",
  botFull: "这一分钟发满了，过一会儿再发",
  keyLost: "打不开存的机器人地址，服务器的主密钥不是原来那个",
  more: (count: number, url: string | null) =>
    url === null ? `\n……还有 ${count} 字，请打开小程序看` : `\n……还有 ${count} 字，看全文：${url}`,
  others: (count: number) => ` 等 ${count} 人`,
  templateMissing: (variable: string): ChannelFault => ({
    reason: `${variable} 的模板不在公众平台的“我的模板”里`,
    todo: [
      "登录微信公众平台，订阅消息，我的模板，复制模板 ID",
      `改好服务器上的 ${variable}，重新启动`,
    ],
  }),
  fieldsUnknown: (variable: string, fields: readonly string[]): ChannelFault => ({
    reason: `${variable} 写了模板里没有的项：${fields.join("、")}`,
    todo: [
      "登录微信公众平台，点开这个模板，看每一项的名字",
      `改好服务器上的 ${variable}，重新启动`,
    ],
  }),
  fieldsEmpty: (variable: string, fields: readonly string[]): ChannelFault => ({
    reason: `${variable} 的模板还有没写上的项：${fields.join("、")}，微信不收空着的项`,
    todo: ["换一个只有三项的模板：标题、内容、时间", `改好服务器上的 ${variable}，重新启动`],
  }),
  testTitle: "试发一条",
  testLine: "收到就说明通道正常",
  botTest: (group: string) => `日清已接到「${group}」，以后要紧的通知和封账小结发在这里。`,
} as const;
