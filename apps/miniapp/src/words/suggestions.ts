const states: Record<string, string | undefined> = {
  OPEN: "等回复",
  FORWARDED: "转给部门，等回复",
  TAKEN_UP: "采纳了",
  ANSWERED: "已回复",
  DECLINED: "没有采纳",
};

export const suggestionStateWords = (state: string): string => states[state] ?? "看详情";

const notes: Record<string, string | undefined> = {
  FILED: "说了什么",
  FORWARDED: "转给部门",
  TAKEN_UP: "采纳",
  ANSWERED: "回复",
  DECLINED: "没有采纳，原因",
};

export const suggestionNoteWords = (kind: string): string => notes[kind] ?? "补充";

/** Suggestions and complaints about service. */
export const SUGGESTIONS = {
  title: "建言和投诉",
  kinds: { SUGGESTION: "建言", COMPLAINT: "服务投诉" },
  tooLong: "太长了，删一些",
  until: (names: string, day: string) => `${names}在 ${day}前回复`,
  with: (names: string) => `等${names}回复`,
  wentUp: "已往上报",
  wentUpNote: "到日子没人回复，已往上报一级",
  thanked: "谢谢你提出来",
  answer: "回复",
  answerNote: "到日子没回复，会往上报",
  answering: {
    what: "怎么办",
    answers: { ANSWERED: "回复", TAKEN_UP: "采纳", DECLINED: "不采纳", FORWARDED: "转部门" },
    text: "回复",
    why: "为什么",
    missing: "写一下",
    noDepartment: "先选部门",
    thanks: "说声谢谢",
    act: "发出",
  },
  consent: {
    ask: "连同回复一起公开，可以吗？",
    published: "两边都同意，已经公开",
    note: "公开时不显示是谁提的，附件不公开。两边都同意才公开，随时可以收回。",
    yes: "同意公开",
    no: "不公开",
    agreed: "你已经同意",
    declined: "你已经选了不公开",
  },
  days: {
    title: "几个工作日内回复",
    choice: (days: number) => `${days} 天`,
    note: "到日子没回复就往上报；安全事件到期、调解没进展也按这个。以后提的才算。",
    said: "改好了",
  },
  said: { filed: "交上去了", answered: "发出了", consent: "记下了" },
  list: {
    title: "建言和投诉",
    of: { MINE: "我提的", TO_ANSWER: "等我回复", HANDLED: "我回复过", PUBLISHED: "公开的" },
    empty: {
      MINE: "你还没有提过",
      TO_ANSWER: "没有等你回复的",
      HANDLED: "你还没有回复过",
      PUBLISHED: "还没有公开的",
    },
    file: "提一条",
    more: "再看一些",
    end: (count: number) => `共 ${count} 条`,
  },
  file: {
    withoutName: "不留名写",
    withoutNameNote: "不存你是谁，凭查询码看答复。这里写的不会带过去",
    title: "提一条",
    note: "写你的名字；违规请走举报",
    kind: "是什么",
    place: "给谁",
    places: { GROUP: "群主", DEPARTMENT: "部门", OFFICE: "督导办" },
    department: "哪个部门",
    choose: "选一个",
    what: "一句话",
    whatHint: "比如：工具柜按工位编号",
    text: "具体说说",
    textHint: "现在怎样，希望怎样",
    act: "交上去",
    missing: { department: "先选部门", title: "先写一句话", text: "具体说说" },
  },
} as const;
