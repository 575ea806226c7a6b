import { rightsOf } from "@riqing/schema";
import * as shared from "./shared.ts";
import { templateOf, violationsWith, warn } from "./template.ts";

/** After policy SD2: what may be sent is limited, admins deal with it, and a topic can be stopped. */
export const comprehensive = templateOf({
  key: "comprehensive",
  name: "综合群",
  title: "综合工作群群规",
  summary: "图片、长文有限额；先警告，再禁言",
  suitedFor: "人多、话题杂的综合工作群和部门群",
  interpretingOffice: "综合办公室",
  chosen: {
    outsiders: "NONE",
    leaving: "WARNED",
    rosterCheck: "DAILY",
    advertisements: "SAME_TEXT_ONCE",
    politics: "LINK_ONLY",
    imagesPerDay: 9,
    longShareCharacters: 200,
    quietHours: { from: "23:30", until: "07:30" },
    names: { pattern: "DEPARTMENT_NAME", executivesByNameAlone: false, nicknames: true },
    violations: violationsWith({ leaving: [warn] }),
    rights: rightsOf({
      REMIND: "++++",
      WARN: "+++-",
      MUTE: "+++-",
      LIFT: "+++-",
      REMOVE: "++--",
      REFER: "??++",
      STOP_TOPIC: "++--",
      CIRCULAR: "-?++",
    }),
    appealBody: "OWNER_DEPARTMENT",
    appealDays: 7,
    answerDays: 5,
  },
  articles: (s) => [
    [
      "purpose",
      "目的和适用",
      [
        "工作群用来传达通知、协调工作、交办事项、反映问题。为了让话说得清、事有人接、结果查得到，定本群规。",
        "本群规适用于本群全体成员，签署后生效；没签的，先签再参与讨论。",
        "群规管的是群里的事。劳动纪律、安全规程和保密制度另有规定的，按那些规定办。",
      ],
    ],
    [
      "members",
      "入群和退群",
      [
        shared.entryItem(),
        shared.outsidersItem(s),
        ...shared.leavingItems(s),
        shared.rosterItem(s),
        shared.inspectionItem(s),
      ],
    ],
    ["names", "名称和账号", [shared.namesItem(s), shared.accountsItem(s)]],
    [
      "speaking",
      "发言",
      [
        "先结论后原因；要人办的事，写清谁、什么时候、办到什么程度。",
        "点名问到谁，谁在本群定的时间内答复；时间只算工作时间。",
        shared.quietItem(s),
        "一件事说完再说下一件，不打断正在办的事；与工作无关的闲聊、接龙、娱乐不发。",
        "管理员说“话题到此为止”，就不再说，换到该说的地方去。叫停话题只是提醒，不算违规。",
        "本群管理员一致同意的，可以把一个话题写进群规不许再谈；写进去以前说过的，不追究。",
      ],
    ],
    [
      "images",
      "图片和转发",
      [
        shared.imagesItem(s),
        shared.longShareItem(s),
        "群内的文件、图纸、数据不转到群外，也不发朋友圈。",
        "转来的消息先核实来源。没有出处、没有作者的，不发。",
      ],
    ],
    [
      "notices",
      "通知和确认",
      [
        "正式通知只由指定的发布人发出，写明事由、要求和截止时间；其他人的转述不算通知。",
        "重要通知在截止时间前点“确认收到”，紧急通知看到就确认。看过不等于确认，群里回“收到”也不算。",
        "紧急的事先打电话，不必等群里回复。电话或当面告知的，由告知人记下，本人方便时再确认。",
      ],
    ],
    shared.secrecy([
      "因工作确需把内部资料给群外的人，先申请，写明给谁、为什么、用到哪天，批准后再给。",
    ]),
    [
      "tasks",
      "任务和每日清账",
      [
        "交办的事写明目标、要求、期限和责任人。没写期限的，当天清账前办完。",
        "责任人接到后在本群定的时间内接办，说明什么时候办好、怎么办。现在办不了，也要答复，并说出可行的办法。",
        "每个工作日清账：当天到期的事，逐件说明完成、顺延（原因和新日期）或受阻。封账后不改，写错的另补更正。",
        "休假和确实联系不上的，不算拖延。长时间不在岗，请先找好代办人，并得到对方同意。",
      ],
    ],
    shared.forbidden(s),
    shared.rights(s),
    shared.measures(s, ["移交人事，管理员不能定：由管理员提出，部门负责人或督导办决定。"]),
    shared.appeals(s),
    shared.owner([
      "群主每天看一次谁没签、谁没确认、哪件事没清，先催到人，再找部门。",
      "管理员负责核实入群、核对昵称、督办事项、记录违规。任何人不处理自己的事。",
    ]),
    shared.voices(),
    shared.interpretation("综合办公室"),
  ],
});
