import { rightsOf } from "@riqing/schema";
import * as shared from "./shared.ts";
import { mute, refer, remind, remove, templateOf, violationsWith, warn } from "./template.ts";

const atOnce = [mute(7), remove, refer];

/** After policy SA: whoever has a group answers for it; only who does it again after being told is removed. */
export const ownerAnswers = templateOf({
  key: "owner-answers",
  name: "群主负责",
  title: "工作群群主负责制群规",
  summary: "谁的群谁管到底；申诉交群主的上级",
  suitedFor: "由群主对成员、内容和安全负责的工作群，可以有合作方",
  interpretingOffice: "党群办公室",
  chosen: {
    outsiders: "PARTNERS",
    outsiderStayDays: 90,
    leaving: "BY_APPLICATION",
    rosterCheck: "WEEKLY",
    advertisements: "AUTHORISED",
    imagesPerDay: null,
    quietHours: { from: "22:00", until: "07:00" },
    violations: violationsWith(
      { unlawful: atOnce, incitement: atOnce, leak: atOnce, leaving: [warn] },
      [remind, warn, mute(3), mute(7), remove, refer],
    ),
    rights: rightsOf({
      REMIND: "++++",
      WARN: "++++",
      MUTE: "?+--",
      LIFT: "-+--",
      REMOVE: "?+--",
      REFER: "-?++",
      STOP_TOPIC: "++--",
      CIRCULAR: "-?++",
    }),
    removalNeedsRepetition: true,
    appealBody: "OWNER_SUPERIOR",
    appealDays: 7,
    answerDays: 5,
  },
  articles: (s) => [
    [
      "purpose",
      "目的和适用",
      [
        "谁建的群谁负责，谁主管的事谁负责。为了把责任说清楚，定本群规。",
        "本群规适用于本群全体成员和经批准入群的合作方人员，签署后生效；没签的，先签再参与讨论。",
        "先批准，后建群。建群写明名称、用途、所在部门和群主；没批准的群不办公事。",
      ],
    ],
    shared.owner([
      "群主每周看一次谁没签、谁没确认、哪件事没清，先催到人，再找部门。",
      "群里出了安全上的事，群主写明有什么风险、采取了什么办法、告诉了哪个部门，办完再了结。",
      "群主每月写一次小结：发了什么通知，办成了什么事，还有什么没办完。",
    ]),
    [
      "members",
      "入群和退群",
      [
        shared.entryItem("群主或管理员"),
        shared.outsidersItem(s),
        ...shared.leavingItems(s),
        "离职的人退群前，再确认一次保密提醒。",
        shared.rosterItem(s),
        shared.inspectionItem(s),
      ],
    ],
    ["names", "名字和账号", [shared.namesItem(s), shared.accountsItem(s)]],
    [
      "speaking",
      "发言",
      [
        "一条消息说一件事：什么事、找谁、要什么结果、什么时候要。",
        "不同意可以讲理由，不骂人，不嘲讽，不翻旧账。",
        "同事之间有争执，到群外说；说不拢的，请群主或部门来调解，调解不算处理。",
        shared.quietItem(s),
        shared.imagesItem(s),
        shared.longShareItem(s),
      ],
    ],
    [
      "sharing",
      "知识和消息",
      [
        "转资料写明作者和出处；说不出来源的，不发。",
        "有用的资料、办成的事，群主存进档案。要查档案的，写明理由申请，群主同意后在期限内看。",
      ],
    ],
    shared.notices([
      "重要的通知，发以前先和有关的负责人商量好，写明背景。",
      shared.CHECKED_FIRST,
      "收到通知有疑问，当时就问；有困难，早说。",
    ]),
    shared.secrecy([
      "敏感的内容要给别人，先申请，写明给谁、为什么、用到哪天，批准后再给。",
      "群主每半年讲一次保密和网络安全，讲过的材料放在群规旁边。",
    ]),
    [
      "tasks",
      "交办的事",
      [
        "交办写明目标、期限和责任人；责任人接办时说什么时候办好、怎么办。",
        "办的过程中有进展就说，遇到难处早说，写清卡在哪里、要谁帮忙。",
        "群主每月开一次短会，看哪些事反复没办好，怎么改。",
      ],
    ],
    shared.forbidden(s),
    shared.rights(s),
    shared.measures(s, [
      "移出以前必须有两样：多次违反，而且告知后仍不改。告知一次就改了的，不移出。",
      "违法、煽动、泄密的，先禁言再听本人说；同样要看改不改，才谈移出。涉嫌违法的，另外移交有权机关。",
    ]),
    shared.appeals(s),
    shared.voices(["对群主有意见的，可以直接向群主的上级提。"]),
    shared.interpretation("党群办公室"),
  ],
});
