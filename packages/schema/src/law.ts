/** What the law has against a sentence of rules (docs/decisions: not a lawyer's opinion, but what is known). */
export const LAW_TOPICS = [
  "FINE",
  "WAGES",
  "DEPOSIT",
  "FORCED_SHARING",
  "FORCED_LEAVING",
  "OVERTIME",
  "PRIVATE_LIFE",
  "SHAMING",
  "BONUS",
  "SEARCHING",
] as const;
export type LawTopic = (typeof LAW_TOPICS)[number];

interface LawRule {
  /** MUST: rules with it are not published. HINT: the drafter is told. */
  readonly weight: "MUST" | "HINT";
  /** Matches the words at fault, within one sentence. */
  readonly pattern: RegExp;
  /** Matches sentences that only speak of it, such as that nobody has to. */
  readonly except?: RegExp;
  readonly why: string;
  /** What may stand there instead; null: nothing, take it out. */
  readonly instead: string | null;
}

/** One place in a text, by the positions of its first character and of the one after its last. */
export interface LawFinding {
  readonly topic: LawTopic;
  readonly weight: "MUST" | "HINT";
  readonly from: number;
  readonly until: number;
  readonly why: string;
  readonly instead: string | null;
}

const LAW: Readonly<Record<LawTopic, LawRule>> = {
  FINE: {
    weight: "MUST",
    pattern:
      /罚款|罚金|罚(?:人民币)?[\d一二两三四五六七八九十百千]+ ?(?:元|块)|乐捐|处罚[^，。；]{0,6}[\d]+ ?元/g,
    except: /移交|不执行|有权的?部门|依法决定|无权/,
    why: "单位没有罚款的权力，罚了要退，还可能赔。",
    instead: "按台阶处理；造成损失的，移交人事部门依法追责。",
  },
  WAGES: {
    weight: "MUST",
    pattern:
      /(?:扣发?|扣除|克扣|减发|停发)[^，。；]{0,8}(?:工资|薪资|薪水|底薪)|工资[^，。；]{0,4}(?:扣|减)[^，。；]{0,3}[\d]+/g,
    why: "工资不能用来处分人；只有造成损失，才能依法赔偿，并有上限。",
    instead: "造成损失的，移交人事部门，按劳动合同和法律办理。",
  },
  DEPOSIT: {
    weight: "MUST",
    pattern:
      /(?:交纳?|缴纳?|收取?|预交|扣押)[^，。；]{0,10}(?:押金|保证金|身份证|毕业证|证件)|押金/g,
    why: "向员工收押金、保证金，扣押证件，都是法律禁止的。",
    instead: null,
  },
  FORCED_SHARING: {
    weight: "MUST",
    pattern:
      /(?:必须|务必|一律|应当?|需要?|全员|强制|不得不|每人每[天周月])[^。；]{0,24}(?:转发?|发|分享)[^。；]{0,8}(?:朋友圈|个人(?:微信|视频号|抖音))|(?:不|未|没有?)(?:按要求)?(?:转发?|分享)[^。；]{0,10}(?:朋友圈)?[^。；]{0,6}的?[，,]?[^。；]{0,4}(?:警告|通报|处理|处罚|考核|扣|罚)|朋友圈[^。；]{0,10}截图[^。；]{0,6}(?:上报|上传|发群|打卡|检查)/g,
    except: /自愿|愿意的|不强制|不统计|不考核/,
    why: "朋友圈是个人的，只能自愿，不查，不排名。",
    instead: "公司公开的推文，愿意的可以转；转和不转一样看待。",
  },
  FORCED_LEAVING: {
    weight: "MUST",
    pattern:
      /(?:视为|视同|按|作)?自动(?:离职|辞职|解除(?:劳动|合同|关系|聘))|末位淘汰|(?:立即|直接|一律|当场)(?:辞退|开除|解聘|解雇)/g,
    why: "解除劳动合同要符合法律规定的情形和程序，群规不能代替。",
    instead: "情节严重的，移交人事部门，按法律和公司制度办理。",
  },
  OVERTIME: {
    weight: "HINT",
    pattern:
      /(?:24|二十四) ?小时[^，。；]{0,8}(?:在线|开机|待命|回复|响应)|(?:随时|全天)[^，。；]{0,6}(?:回复|响应|在线|待命)|(?:下班|休息|节假日|周末)[^，。；]{0,12}(?:必须|务必|也要|仍(?:须|需))[^，。；]{0,8}(?:回复|处理|在线|办)|(?:放弃|没有|不(?:计|算|付))[^，。；]{0,4}加班费?/g,
    why: "下班后反复要求处理工作，法院会认作加班。",
    instead: "下班后的消息，上班再答复；紧急的打电话，并按规定算加班。",
  },
  PRIVATE_LIFE: {
    weight: "HINT",
    pattern:
      /(?:不(?:准|得|许)|禁止)[^，。；]{0,6}(?:结婚|恋爱|生育|怀孕|兼职)|放弃[^，。；]{0,4}社保/g,
    why: "干涉个人生活，或让人放弃法定权利，写了也无效。",
    instead: null,
  },
  SHAMING: {
    weight: "HINT",
    pattern:
      /(?:公布|公开|曝光|点名|晒出)[^，。；]{0,8}(?:名单|姓名|批评|电话|住址)|(?:名单|姓名)[^，。；]{0,6}(?:公布|曝光|上墙)/g,
    why: "公开个人信息要本人单独同意；群里只说条文和次数更稳妥。",
    instead: "在群里重申条文，不点名；名单只给群主和负责人看。",
  },
  BONUS: {
    weight: "HINT",
    pattern: /(?:扣发?|扣除|取消)[^，。；]{0,8}(?:奖金|绩效|全勤|提成|积分)/g,
    why: "奖金、绩效怎么算，要在有权部门的制度里写明，并经过民主程序。",
    instead: "需要和绩效挂钩的，移交人事部门，按绩效制度办理。",
  },
  SEARCHING: {
    weight: "HINT",
    pattern: /(?:检查|查看|翻看|抽查|上交)[^，。；]{0,6}(?:手机|聊天记录|通讯录|相册)|搜身/g,
    why: "手机和聊天记录属于个人，不能强行查看。",
    instead: "需要证据时，请本人提供，或报有权的部门处理。",
  },
};

/** "任何人不得罚款" speaks against it: such words stand shortly before. */
const AGAINST =
  /(?:不得|不能|不许|不准|不可以?|禁止|严禁|无权|没有权力?|不再|不会|取消|杜绝)[^，。；：]{0,14}$/;
const AGAINST_AT_ONCE = /(?:不|无|没有|免|绝不|从不|也不)(?:予|作|收|宣布|搞)?$/;
/** After these words something is threatened, whatever was forbidden before them. */
const THREAT = /违者|违反|否则|的[，,]?$|并处?/;

function isSpokenAgainst(before: string): boolean {
  if (AGAINST_AT_ONCE.test(before)) return true;
  const [said] = AGAINST.exec(before) ?? [];
  return said !== undefined && !THREAT.test(said);
}

/**
 * What of a text the law has something against, in the order of the text. Only what is known: that nothing is
 * found does not make a text lawful.
 */
export function lawFindings(text: string): LawFinding[] {
  const found: LawFinding[] = [];
  for (const topic of LAW_TOPICS) {
    const { pattern, except, weight, why, instead } = LAW[topic];
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const until = from + match[0].length;
      const begin =
        Math.max(...["。", "；", "\n"].map((end) => text.lastIndexOf(end, from - 1))) + 1;
      const ends = ["。", "；", "\n"].map((end) => text.indexOf(end, until)).filter((i) => i >= 0);
      const sentence = text.slice(begin, Math.min(text.length, ...ends));
      if (except?.test(sentence) || isSpokenAgainst(text.slice(begin, from))) continue;
      found.push({ topic, weight, from, until, why, instead });
    }
  }
  return found.sort((a, b) => a.from - b.from || b.until - a.until);
}
