import { rightsOf } from "@riqing/schema";
import * as shared from "./shared.ts";
import { mute, refer, remind, remove, templateOf, violationsWith, warn } from "./template.ts";

/** After policy SE: notices are agreed beforehand, minutes acknowledged, and admins hear appeals. */
export const operations = templateOf({
  key: "operations",
  name: "运营群",
  title: "运营工作群群规",
  summary: "通知先商量，纪要要确认；管理员受理申诉",
  suitedFor: "产品、市场、项目的运营群，可以有合作方",
  interpretingOffice: "运营管理部",
  chosen: {
    outsiders: "PARTNERS",
    outsiderStayDays: 180,
    leaving: "BY_APPLICATION",
    rosterCheck: "WEEKLY",
    names: { pattern: "NAME_DEPARTMENT", executivesByNameAlone: true, nicknames: true },
    advertisements: "WORK_RELATED",
    imagesPerDay: null,
    longShareCharacters: 500,
    quietHours: { from: "22:00", until: "07:00" },
    violations: violationsWith({
      leaving: [warn],
      advertising: [remind, warn, mute(3), remove],
      pullIn: [remind, warn, mute(1), remove],
      interrupting: [remind, warn, mute(1), remove, refer],
    }),
    rights: rightsOf({
      REMIND: "++++",
      WARN: "++--",
      MUTE: "++--",
      LIFT: "++--",
      REMOVE: "++?-",
      REFER: "-?++",
      STOP_TOPIC: "++--",
      CIRCULAR: "-?+-",
    }),
    appealBody: "ADMIN",
    appealDays: 3,
    answerDays: 5,
  },
  articles: (s) => [
    [
      "purpose",
      "目的和适用",
      [
        "本群用来推进运营工作：发通知、派任务、开会、交流经验。",
        "本群规适用于本群全体成员和经批准入群的合作方人员，签署后生效。",
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
        "发言围绕当前的事，一件说完再说下一件。",
        "经验、做法、资料欢迎分享，写明来源，别人用得上。",
        "意见不一样，先听完，再说自己的；说不拢的请管理员调解，调解不算处理。",
        shared.quietItem(s),
        shared.imagesItem(s),
        shared.longShareItem(s),
      ],
    ],
    shared.notices([
      "关系到别的部门的通知，发以前先和那个部门商量好，写明和谁商量过。",
      shared.CHECKED_FIRST,
      "通知写错了，发更正，请大家重新确认；过期的通知清理掉，要留的存档。",
    ]),
    [
      "tasks",
      "任务",
      [
        "任务写明目标、要求、期限、责任人和协办人；没写期限的，当天办完。",
        "责任人在本群定的时间内接办，写明什么时候办好、怎么办；协办的人也要确认。",
        "每有进展说一声，有难处早说。",
        "办完写明结果，附上成果，由交办人验收；退回的写明理由。",
      ],
    ],
    [
      "meetings",
      "会议",
      [
        "会议通知提前 24 小时发，写明议题、时间、地点、参加的人和材料；来不及的写明为什么急。",
        "参加的人事先确认；来不了的写明理由请假，由召集人答复。",
        "会后一个工作日内发纪要，参加的人确认；有不同意见，当场写上。",
        "纪要里的事变成任务，写明谁办、哪天办完。",
        "每周开一次例会，每月总结一次，看哪些办好了，哪些要改。",
      ],
    ],
    [
      "archive",
      "存档和统计",
      [
        "通知、纪要、决定和办成的事按时间和题目存档。要查的写明理由申请，群主同意后看。",
        "每月把发通知、答复的总数报给分管领导，只报总数，不排名。",
        shared.CLEARING,
      ],
    ],
    shared.secrecy(["合作方只看和合作有关的内容，内部的另建群说。"]),
    shared.forbidden(s),
    shared.rights(s),
    shared.measures(s, [
      "本人收到处理，点一下“知道了”；点了不等于同意。要不要通报，另外决定，和处理分开。",
      "一名管理员处理，另一名管理员受理申诉。",
    ]),
    shared.appeals(s),
    shared.owner([
      "管理员管入群、督办、会议通知和纪要；群主看有没有落实。",
      "每个群有两名管理员，好让没有处理过的那一名来审申诉。",
    ]),
    shared.voices(["和工作有关的建议，一周内答复采纳不采纳。"]),
    shared.interpretation("运营管理部"),
  ],
});
