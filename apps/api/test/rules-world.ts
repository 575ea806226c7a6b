import {
  ApproveRules,
  type CategoryCardFragment,
  OpenRules,
  PublishRules,
  SaveRulesDraft,
  type SaveRulesDraftMutationVariables,
  SignRules,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import type { Planted, World } from "./world.ts";

export type Draft = SaveRulesDraftMutationVariables["input"];
type Clause = Draft["clauses"][number];

export const duty = (key: string, text: string, more: Partial<Clause> = {}): Clause => ({
  key,
  label: `${key}、`,
  text,
  depth: 0,
  heading: false,
  ...more,
});

export const CLAUSES = [
  duty(
    "一",
    "点名问到谁，谁在当班时间 2 小时内答复；当时解决不了的，先说什么时候能解决，再去找能解决的人，不让提问的人等着。",
  ),
  duty(
    "二",
    "每人每天图片不超过 9 张，长文只发链接，并写一句为什么值得看；群内的文件、图纸、数据不转到群外，也不发朋友圈。",
  ),
  duty(
    "三",
    "23:30 至次日 7:30 不在群里说话，抢修和人身安全除外；通知照常收，照常确认，看过不等于确认。",
  ),
  duty(
    "四",
    "对处理不服的，从收到通知起 7 个工作日内可以申诉一次，由与此事无关的人审理，5 个工作日内书面答复并说明理由，证据在此期间锁定。",
  ),
  duty(
    "五",
    "本群规由生产部解释，对条文有疑问的，可以在条文下提问，公开答复；与公司制度不一致的，按公司制度办。",
  ),
];

export const SETTINGS = [
  { key: "appealDays", label: "提出申诉", value: "7 个工作日内" },
  { key: "answerDays", label: "答复申诉", value: "5 个工作日内" },
];

export const draftOf = (groupId: string, more: Partial<Draft> = {}): Draft => ({
  title: "生产协调群群规",
  groupIds: [groupId],
  appliesToAll: false,
  clauses: CLAUSES,
  settings: SETTINGS,
  statedChange: "",
  interpretingOffice: "生产部",
  effectiveOn: "2026-11-23",
  signByOn: "2026-11-26",
  ...more,
});

/** A category as it stands, to be saved with some of it changed. */
export const categoryWish = ({
  id,
  revision,
  name,
  description,
  approver,
  office,
  namingPattern,
  mustBeIn,
  admitter,
  groupsPerOwner,
  approvalDays,
}: CategoryCardFragment) => ({
  id,
  revision,
  name,
  description,
  approver,
  office,
  namingPattern,
  mustBeIn,
  admitter,
  groupsPerOwner,
  approvalDays,
});

/** Another wording of some clauses, by key. */
const reworded = (texts: Record<string, Partial<Clause>>): Clause[] =>
  CLAUSES.map((clause) => ({ ...clause, ...texts[clause.key ?? ""] }));

export const SECOND = reworded({
  一: { text: CLAUSES[0]!.text.replace("2 小时", "1 小时"), change: "TIGHTENED" },
});
export const THIRD = reworded({
  一: {
    text: CLAUSES[0]!.text.replace("2 小时", "30 分钟"),
    change: "TIGHTENED",
    changeReason: "10 月有 7 次停线",
  },
  二: { text: CLAUSES[1]!.text.replace("9 张", "9 张（取证不限）"), change: "RELAXED" },
});

type Version = { id: string; textHash: string };
export const tapOn = ({ id, textHash }: Version, more: object = {}) => ({
  input: { versionId: id, textHash, ...more },
});

/** What the stories of the rules begin with, and the deeds they are made of. */
export function rulesIn(world: Pick<World, "as" | "person" | "group" | "rows">) {
  /** The office, an owner, and members of a group. */
  async function workshop() {
    const office = await world.person("郝静", { role: "OFFICE", department: "党群办" });
    const [owner, lin, tang] = [
      await world.person("郑国梁"),
      await world.person("林晓燕"),
      await world.person("唐志强", {
        department: "生产部/总装车间",
        bound: false,
        phone: "13800000009",
      }),
    ];
    const group = await world.group("生产协调群", { owner, members: [lin, tang] });
    return { office, owner, lin, tang, groupId: group.id };
  }

  const save = async (by: Planted, input: Draft) =>
    (await world.as(by).do(SaveRulesDraft, { input })).saveRulesDraft;

  async function publish(by: Planted, input: Draft) {
    const { id: versionId, rulebook } = await save(by, input);
    await world.as(by).do(ApproveRules, { versionId });
    const { publishRules } = await world.as(by).do(PublishRules, { versionId });
    return { ...publishRules, rulebookId: rulebook.id };
  }

  async function read(who: Planted, versionId: string, endReached = true) {
    return (await world.as(who).do(OpenRules, { versionId, endReached })).openRules;
  }

  async function sign(who: Planted, version: Version, more: object = {}) {
    await read(who, version.id);
    return (await world.as(who).do(SignRules, tapOn(version, more))).signRules;
  }

  const signatures = () =>
    world.rows<Record<string, unknown>>(sql`select * from rules_signature order by signed_at, id`);

  return { workshop, save, publish, read, sign, signatures };
}
