import { rightsOf } from "@riqing/schema";
import * as shared from "./shared.ts";
import { mute, refer, remind, remove, templateOf, violationsWith, warn } from "./template.ts";

/** After policy SD3: each day is closed, customers may be there, and the office reminds and proposes. */
export const dailyCloseOut = templateOf({
  key: "daily-close-out",
  name: "日清和客户群",
  title: "日清和客户服务群群规",
  summary: "当天的事当天清；客户只看短须知",
  suitedFor: "实行日清日结的群，和有客户在的服务群",
  interpretingOffice: "总裁办",
  chosen: {
    outsiders: "CUSTOMERS",
    outsiderStayDays: 180,
    leaving: "BY_APPLICATION",
    rosterCheck: "DAILY",
    names: { pattern: "DEPARTMENT_NAME", executivesByNameAlone: true, nicknames: true },
    advertisements: "WORK_RELATED",
    imagesPerDay: 6,
    longShareCharacters: 200,
    quietHours: { from: "22:00", until: "07:30" },
    reminders: { beforeHours: [2], atDeadline: true, afterHours: [24] },
    violations: violationsWith({
      noAnswer: [remind, remind, warn, refer],
      advertising: [remind, warn, mute(3), remove],
      leaving: [remind, warn],
    }),
    rights: rightsOf({
      REMIND: "++++",
      WARN: "?++?",
      MUTE: "?++?",
      LIFT: "-++?",
      REMOVE: "??+?",
      REFER: "-?+?",
      STOP_TOPIC: "++-?",
      CIRCULAR: "-?+?",
    }),
    appealBody: "OWNER_SUPERIOR",
    appealDays: 5,
    answerDays: 3,
  },
  articles: (s) => [
    [
      "purpose",
      "目的和适用",
      [
        "本群只办公司的事：下达任务、答复问题、通报进展，当天的事当天清。",
        "本群规适用于本群全体员工，包括试用期员工和实习生，签署后生效。",
      ],
    ],
    [
      "members",
      "谁在群里",
      [
        `群由总裁办批准后建立。${shared.GROUP_NAME}`,
        "部门在册员工都应在群里，新员工报到当天由部门负责人提出，管理员核实后入群，当天告诉本人群规。",
        shared.INVITING,
        shared.outsidersItem(s),
        shared.rosterItem(s),
        shared.inspectionItem(s),
      ],
    ],
    [
      "customers",
      "有客户在的群",
      [
        "客户的问题当天答复；一时答不了的，先说什么时候能答。",
        "不在客户面前讨论内部的事、价格的底线和别的客户。要商量，换到内部群。",
        "只用本名和客户说话，答应客户的事写成任务，写明谁办、哪天办完。",
        "客户不守礼貌的，由群主去说；员工不和客户争吵。",
      ],
    ],
    ["leaving", "退群和离职", shared.leavingItems(s)],
    ["names", "名字和账号", [shared.namesItem(s), shared.accountsItem(s)]],
    [
      "speaking",
      "发言",
      [
        "说事写清楚：什么事、找谁、要什么结果、什么时候要。",
        "问到哪个部门，哪个部门负责人答复，或者指定人答复。",
        "不发与工作无关的内容，不接龙，不刷屏，不打断正在办的事。",
        shared.quietItem(s),
        shared.imagesItem(s),
        shared.longShareItem(s),
      ],
    ],
    shared.notices([
      "当天没看的通知，清账时列给本人，只作提示，不算违规。",
      "部门负责人把通知传达到没有手机在身边的人，传达了就记一笔。",
    ]),
    [
      "tasks",
      "任务",
      [
        "任务写明目标、要求、期限和责任人；没写期限的，当天清账前完成。",
        "责任人在本群定的时间内接办，写明什么时候办好、怎么办。协办的人也要确认。",
        "计划时间晚于期限的，同时向交办人申请改期，同意后按新时间算。",
        "遇到困难早说，写清卡在哪里、要谁帮忙。",
      ],
    ],
    [
      "closeout",
      "日清日结",
      [
        [
          "每个工作日按本群定的时间清账，当天到期的事逐件交代：",
          [
            "完成：写一句结果；",
            "顺延：写原因和新日期，原来的日期保留；",
            "受阻：写卡在哪里，请谁处理。",
          ],
        ],
        "同一件事第三次顺延，同时告诉交办人和部门负责人，由他们商定怎么办。",
        "封账后的记录不改；有错的另写更正。节假日不清账。",
        "请假、出差在途和确实联系不上的不算没清，由代办人接手；代办人要先同意。",
      ],
    ],
    shared.secrecy(["客户资料、价格、合同、工资不在群里发正文，走公司系统。"]),
    shared.forbidden(s),
    shared.rights(s),
    shared.measures(s, [
      "总裁办作为督导办，平时提醒，发现问题提出来；定不定、怎么定，由群主和部门负责人决定。",
      "没答复、没清账的，前两次只提醒。",
    ]),
    shared.appeals(s),
    shared.owner([
      "部门负责人对本部门的答复和清账负责，每天看一次没清的事，第二个工作日上午说明打算。",
      "群主和管理员由总裁办指定，写明是谁、电话多少。",
      "管理员核对成员、督办没答复的事、记录违规。",
    ]),
    shared.voices(),
    shared.interpretation("总裁办"),
  ],
});
