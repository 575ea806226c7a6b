import { rightsOf } from "@riqing/schema";
import * as shared from "./shared.ts";
import { mute, refer, remind, remove, templateOf, violationsWith, warn } from "./template.ts";

/** After policy SD1: a group of everybody, in which admins keep order and who leaves the company leaves. */
export const company = templateOf({
  key: "company",
  name: "公司级群",
  title: "公司全员群群规",
  summary: "全员在，离职必须退；转发公开推文凭自愿",
  suitedFor: "全体员工都在的公司级群",
  interpretingOffice: "人力资源部",
  chosen: {
    outsiders: "NONE",
    leaving: "BY_APPLICATION",
    rosterCheck: "WEEKLY",
    names: { pattern: "DEPARTMENT_NAME", executivesByNameAlone: true, nicknames: false },
    advertisements: "FORBIDDEN",
    imagesPerDay: 3,
    longShareCharacters: 200,
    violations: violationsWith(
      {
        unlawful: [remove, refer],
        incitement: [remove, refer],
        leak: [remove, refer],
        pornography: [warn, mute(3), remove, refer],
        gambling: [warn, mute(3), remove, refer],
        virus: [warn, mute(3), remove, refer],
        leaving: [remind, warn],
      },
      [remind, warn, mute(1), mute(3), remove],
    ),
    rights: rightsOf({
      REMIND: "++++",
      WARN: "+++-",
      MUTE: "++--",
      LIFT: "++--",
      REMOVE: "++?-",
      REFER: "-?++",
      STOP_TOPIC: "++--",
      CIRCULAR: "--++",
    }),
    appealBody: "OWNER_DEPARTMENT",
    appealDays: 5,
    answerDays: 5,
  },
  articles: (s) => [
    [
      "purpose",
      "目的和适用",
      [
        "这个群全公司的人都在，用来发公司的通知，回答大家都关心的问题。",
        "本群规适用于全体员工，包括试用期员工和实习生，签署后生效。",
        "部门里的事到部门群说，一个人的事找那个人说。",
      ],
    ],
    [
      "members",
      "谁在群里",
      [
        "全体在册员工都在群里。新员工报到当天由人力资源部提出，管理员核实后入群，当天告诉本人群规。",
        shared.INVITING,
        shared.outsidersItem(s),
        shared.rosterItem(s),
        shared.inspectionItem(s),
      ],
    ],
    [
      "leaving",
      "退群和离职",
      [
        "离职的，办完手续当天必须退群；管理员当天核对。离职退群不算违规。",
        ...shared.leavingItems(s),
      ],
    ],
    ["names", "名字和账号", [shared.namesItem(s), shared.accountsItem(s)]],
    [
      "speaking",
      "发言",
      [
        "群里的人多，话要少。只说和大家有关的事，一次说完。",
        "收到通知在小程序里确认，不在群里一个接一个回“收到”。",
        "祝贺、问候、节日表情不刷屏。",
        shared.quietItem(s),
        shared.imagesItem(s),
        shared.longShareItem(s),
      ],
    ],
    shared.notices([
      "公司级的通知由公司指定的发布人发。",
      shared.CHECKED_FIRST,
      "内容改了的通知重新确认；撤回的写明原因。",
    ]),
    [
      "moments",
      "公开的内容",
      [
        "公司公众号的文章，想转的可以转到朋友圈，不想转就不转，全凭自愿。",
        "转和不转都不登记，不截图，不排名，谁也不问。",
        "只有公开的内容可以往外转；通知、名单、照片这些内部的不行。",
      ],
    ],
    shared.secrecy(),
    shared.forbidden(s),
    shared.rights(s),
    shared.measures(s, ["管理员先私下提醒，能改就不在群里说。"]),
    shared.appeals(s),
    shared.owner([
      "群主和管理员由人力资源部指定，写明是谁、电话多少。群主休假时，写明谁代管。",
      "管理员每天看一次有没有没签的、没确认的，提醒本人，再提醒部门负责人。",
    ]),
    shared.voices(),
    shared.interpretation("人力资源部"),
  ],
});
