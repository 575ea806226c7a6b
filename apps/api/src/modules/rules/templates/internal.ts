import { rightsOf } from "@riqing/schema";
import * as shared from "./shared.ts";
import { mute, refer, remove, templateOf, violationsWith, warn } from "./template.ts";

/** After policy SB: colleagues only, registered groups, official notices from fixed people. */
export const internal = templateOf({
  key: "internal",
  name: "内部群",
  title: "公司内部工作群群规",
  summary: "外人不进，退群先申请；硬退的警告，离职除外",
  suitedFor: "只有本公司员工的部门群、项目群",
  interpretingOffice: "行政人事部",
  chosen: {
    outsiders: "NONE",
    leaving: "WARNED",
    rosterCheck: "TWICE_A_WEEK",
    inspection: "MONTHLY",
    names: { pattern: "DEPARTMENT_NAME", executivesByNameAlone: true, nicknames: true },
    advertisements: "FORBIDDEN",
    imagesPerDay: 9,
    longShareCharacters: 500,
    violations: violationsWith({
      forwarding: [mute(3), remove, refer],
      advertising: [warn, mute(3), remove, refer],
      leaving: [warn],
      lending: [warn, mute(3), refer],
    }),
    rights: rightsOf({
      REMIND: "++++",
      WARN: "++++",
      MUTE: "?++-",
      LIFT: "-++-",
      REMOVE: "??++",
      REFER: "-?++",
      STOP_TOPIC: "++--",
      CIRCULAR: "--++",
    }),
    departmentToldFrom: "WARN",
    appealBody: "OFFICE",
    appealDays: 5,
    answerDays: 5,
  },
  articles: (s) => [
    [
      "purpose",
      "目的和适用",
      [
        "本群是公司内部的工作群，只办公司的事，只有公司的人。",
        "本群规适用于本群全体员工，签署后生效；没签的，先签再参与讨论。",
      ],
    ],
    [
      "registration",
      "建群和登记",
      [
        "建群先申请，批准后到行政人事部登记。以前建的群补登记，不登记的不再办公事。",
        shared.GROUP_NAME,
        "发现没登记的工作群，可以在小程序里报；报的人不受影响，群主补登记就行。",
      ],
    ],
    [
      "members",
      "谁在群里",
      [
        shared.outsidersItem(s),
        shared.entryItem(),
        "该在群里的人都在，包括试用期员工和实习生；没进来的，管理员提醒本人。",
        shared.rosterItem(s),
        shared.inspectionItem(s),
      ],
    ],
    ["leaving", "退群", shared.leavingItems(s)],
    ["names", "名字和账号", [shared.namesItem(s), shared.accountsItem(s)]],
    [
      "speaking",
      "发言",
      [
        "只说和工作有关的事，一次说清，不一句一句地发。",
        "问到哪个部门，哪个部门负责人答复，或者指定人答复；不是本部门的事，说明理由，转给该办的部门。",
        "别人在办急事的时候不插话。要插话，先说一声。",
        shared.quietItem(s),
        shared.imagesItem(s),
        shared.longShareItem(s),
      ],
    ],
    shared.notices([
      "没有确认、没有接办的，先提醒本人，再告诉部门负责人，再由管理员督办。",
      "每个群的发布人有一份名单，别人的转述不算通知。",
    ]),
    [
      "sharing",
      "转发和学习",
      [
        "转来的消息先核实，写明作者和出处；说不出来源的，不发。",
        "内部的消息只在内部说，不转给亲友，也不发到别的群。",
      ],
    ],
    shared.secrecy(),
    shared.forbidden(s),
    shared.rights(s),
    shared.measures(s, [
      "把内部资料传到外面的，从禁言起；传出去的，本人先去追回，追回了的写在记录里。",
      "硬要退群的只记警告，不会因此更重。",
    ]),
    shared.appeals(s),
    shared.owner([
      "每个群至少写明一名负责人和电话。群主收到退群、入群的申请，两个工作日内答复。",
      "部门负责人对本部门没有确认、没有答复的事负责去问。",
    ]),
    shared.voices(["账号丢了、被盗了、借出去了，本人或同事都可以报，报了马上停用，不等核实。"]),
    shared.interpretation("行政人事部"),
  ],
});
