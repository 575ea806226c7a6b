import { rightsOf } from "@riqing/schema";
import * as shared from "./shared.ts";
import { mute, refer, remind, remove, templateOf, violationsWith, warn } from "./template.ts";

/** After policies SD4 and SD5: who is asked answers in time, and the head answers for who does not. */
export const timedAnswers = templateOf({
  key: "timed-answers",
  name: "限时答复群",
  title: "限时答复工作群群规",
  summary: "点名限时答；没人接找部门负责人",
  suitedFor: "跨部门办事、要很快有回音的工作群",
  interpretingOffice: "人力资源部",
  chosen: {
    outsiders: "NONE",
    leaving: "WARNED",
    rosterCheck: "WEEKLY",
    advertisements: "FORBIDDEN",
    politics: "LINK_ONLY",
    imagesPerDay: 6,
    longShareCharacters: 200,
    quietHours: { from: "22:00", until: "07:30" },
    reminders: { beforeHours: [2], atDeadline: true, afterHours: [24, 72] },
    violations: [
      ...violationsWith({
        noAnswer: [remind, warn, refer],
        interrupting: [warn, mute(1), mute(3), remove],
        leaving: [warn],
      }),
      {
        key: "passingTheBuck",
        name: "无故不接、推给别人",
        atOnce: false,
        unlessGoodReason: true,
        steps: [remind, warn, refer],
      },
    ],
    rights: rightsOf({
      REMIND: "++++",
      WARN: "++++",
      MUTE: "?++-",
      LIFT: "-++-",
      REMOVE: "??+-",
      REFER: "-?++",
      STOP_TOPIC: "++--",
      CIRCULAR: "--++",
    }),
    appealBody: "OFFICE",
    appealDays: 5,
    answerDays: 5,
  },
  articles: (s) => [
    [
      "purpose",
      "目的和适用",
      [
        "在这个群里问到谁，谁按时答；事情有人接，不推来推去。",
        "本群规适用于本群全体员工，签署后生效；没签的，先签再参与讨论。",
      ],
    ],
    [
      "response",
      "限时答复",
      [
        "点名问到谁，谁在本群定的时间内答复。时间只算工作时间，请假、夜里不算。",
        "一时解决不了的，也先答：谁来办、怎么办、什么时候有结果。",
        "问到部门的，由部门负责人答，或者指定人答。不是本部门的事，说明理由，转给该办的部门。",
        "开车、上机、高处作业的时候不看手机，停下来再答，不算晚。",
      ],
    ],
    [
      "escalation",
      "没人接怎么办",
      [
        "过了时间没答，先提醒本人；再没有，找部门负责人；还没有，由管理员督办。",
        "部门负责人对本部门的答复负责，不能说一句“没看到”就算了。",
        "没有理由不接、推给别人的，记在部门负责人名下，部门负责人可以先作说明。",
      ],
    ],
    [
      "asking",
      "怎么问",
      [
        "问清楚：什么事、要谁答、什么时候要、前面做过什么。",
        "不急的事不点“紧急”。一件事只在一个群里问。",
        "得到答复的，说一声“知道了”或者“解决了”，好让别人知道。",
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
    ["names", "名字和账号", [shared.namesItem(s), shared.accountsItem(s)]],
    [
      "speaking",
      "发言",
      [
        "别人正在办一件事，不插别的话。",
        "对事不对人，不侮辱、不起哄、不说没根据的话。",
        shared.quietItem(s),
        shared.imagesItem(s),
        shared.longShareItem(s),
      ],
    ],
    shared.notices(),
    shared.secrecy(),
    shared.forbidden(s),
    shared.rights(s),
    shared.measures(s, [
      "发负面的推销广告，先警告，再发就移出。煽动闹事的，可以直接移出，事后马上听本人说。",
    ]),
    shared.appeals(s),
    shared.owner([
      "部门负责人每周看一次本部门的答复时间，慢在哪里，怎么改。",
      "管理员督办没人接的事，记下找过谁、什么时候找的。",
      "每年讲一次网络安全和怎么用好工作群，材料放在群规旁边。",
    ]),
    shared.voices(),
    shared.interpretation("人力资源部"),
  ],
});
