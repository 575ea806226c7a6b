import { rightsOf } from "@riqing/schema";
import * as shared from "./shared.ts";
import { mute, refer, remove, templateOf, violationsWith, warn } from "./template.ts";

/** After policy SC: one set of rules for groups of both platforms, dealt with by heads of departments. */
export const wechatAndQq = templateOf({
  key: "wechat-and-qq",
  name: "微信和 QQ",
  title: "微信群和 QQ 群群规",
  summary: "两种群一套规矩；部门负责人处理，不罚款",
  suitedFor: "同时用微信和 QQ 的集团和下属单位",
  interpretingOffice: "行政部",
  chosen: {
    outsiders: "NONE",
    leaving: "BY_APPLICATION",
    rosterCheck: "MONTHLY",
    inspection: "QUARTERLY",
    accounts: "OFFICIAL",
    advertisements: "FORBIDDEN",
    imagesPerDay: null,
    longShareCharacters: 500,
    violations: violationsWith(
      {
        leaving: [warn],
        unlawful: [remove, refer],
        incitement: [remove, refer],
        leak: [remove, refer],
      },
      [warn, mute(3), mute(7), remove, refer],
    ),
    rights: rightsOf({
      REMIND: "+++-",
      WARN: "??+-",
      MUTE: "??+-",
      LIFT: "-?+-",
      REMOVE: "??+-",
      REFER: "--++",
      STOP_TOPIC: "+++-",
      CIRCULAR: "-?++",
    }),
    departmentTold: "HEADS_ABOVE",
    appealBody: "OFFICE",
    appealDays: 5,
    answerDays: 7,
  },
  articles: (s) => [
    [
      "purpose",
      "目的和适用",
      [
        "微信群和 QQ 群都是办公的地方，一套规矩。",
        "本群规适用于两种群里的全体成员，签署一次，两种群都管。",
        "部门建群由部门负责人同意，到行政部备案；QQ 群同样备案。",
      ],
    ],
    [
      "members",
      "入群和退群",
      [
        shared.entryItem(),
        "入群时核对一次电话，方便急事联系。",
        shared.outsidersItem(s),
        ...shared.leavingItems(s),
        shared.rosterItem(s),
        shared.inspectionItem(s),
      ],
    ],
    [
      "accounts",
      "账号和名字",
      [
        shared.accountsItem(s),
        shared.namesItem(s),
        "工作号只说工作，不加来历不明的人，不点来历不明的链接。",
      ],
    ],
    [
      "usage",
      "怎么用",
      [
        "急事打电话，要留底的发通知，要讨论的开会；群里只说几句话能说清的事。",
        "大文件放到公司的系统里，群里发链接；过期的文件自己清理。",
        shared.CLEARING,
        "新成员先看使用说明；每年讲一次信息安全，材料放在群规旁边。",
      ],
    ],
    [
      "speaking",
      "发言",
      [
        "称呼用姓名加职务，说话客气，不用反问，不用一长串感叹号。",
        "不同意就讲理由，不在群里争吵；争起来了，到线下说。",
        shared.quietItem(s),
        shared.imagesItem(s),
        shared.longShareItem(s),
      ],
    ],
    shared.notices([
      "重要的事，通知旁边有一份电话单，发布人先打电话。",
      "确认的时候可以写一句反馈或者疑问。",
    ]),
    [
      "meetings",
      "会议",
      [
        "会议通知提前 24 小时发，写明议题、时间、地点和参加的人；来不及的写明为什么急。",
        "视频会先试设备和网络。开会时手机静音，发言先报姓名。",
        "会后发纪要，参加的人确认；纪要里的事写明谁办、哪天办完。",
      ],
    ],
    shared.secrecy(["要把内部资料给公司以外的人，部门负责人批准，写明用到哪天。"]),
    shared.forbidden(s),
    shared.rights(s),
    shared.measures(s, [
      "警告、禁言、移出由部门负责人定，别人只能提。要不要通报，另外决定，和处理分开。",
      "单位没有罚款的权力，本群规不罚款；别的制度写了的，这里也不执行。",
    ]),
    shared.appeals(s),
    shared.owner([
      "部门负责人对本部门的群负责，每季度自查一次，查了什么写下来。",
      "通知本人处理时，请本人点一下“知道了”；点了不等于同意。",
    ]),
    [
      "revision",
      "修订",
      [
        "成员可以对任何一条提修改建议，行政部答复：采纳了写进下一版，不采纳的说明为什么。",
        "修订由行政部起草，征求大家意见，经批准后发布，并把征求意见的材料附在后面。",
      ],
    ],
    shared.voices(),
    shared.interpretation("行政部"),
  ],
});
