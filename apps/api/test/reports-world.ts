import {
  AskReporter,
  CloseReport,
  FileReport,
  type FileReportMutationVariables,
  MyTodo,
  Report,
  Reports,
  TriageReport,
} from "@riqing/schema";
import type { Planted, World } from "./world.ts";

export type ReportWish = Partial<FileReportMutationVariables["input"]>;

/** Monday. */
export const MONDAY = "2026-11-16T09:00:00+08:00";

/** What the stories of reports begin with, and the deeds they are made of. */
export function reportsIn(world: World) {
  /** A group with its people, an office of two, and an administrator. */
  async function logistics() {
    const admin = await world.admin();
    const tian = await world.person("田桂兰", { role: "OFFICE", department: "党群办" });
    const ma = await world.person("马志远", { role: "OFFICE", department: "党群办" });
    const head = await world.person("郭明远", { role: "HEAD", department: "物流部" });
    const inside = { department: "物流部/调度组" };
    const owner = await world.person("彭世杰", inside);
    const helper = await world.person("罗海峰", inside);
    const shi = await world.person("石磊", inside);
    const lu = await world.person("卢长河", inside);
    const group = await world.group("物流调度群", {
      ...inside,
      owner,
      admins: [helper],
      members: [shi, lu],
    });
    return { admin, tian, ma, head, owner, helper, shi, lu, groupId: group.id };
  }

  const file = (by: Planted, input: ReportWish = {}) =>
    world.as(by).send(FileReport, {
      input: { kind: "OTHER", text: "半夜在群里连发二十张图。手机一直响。", ...input },
    });
  const filed = async (by: Planted, input: ReportWish = {}) => {
    const { data, refusal, facts } = await file(by, input);
    if (refusal) throw new Error(`FileReport: ${refusal} ${JSON.stringify(facts)}`);
    return data!.fileReport;
  };
  const see = async (by: Planted, id: string) => (await world.as(by).do(Report, { id })).report;
  const seen = (by: Planted, id: string) => world.as(by).send(Report, { id });
  const queue = async (by: Planted) => {
    const { reports } = await world.as(by).do(Reports, {});
    return { ids: reports.nodes.map(({ id }) => id), counts: reports.counts };
  };
  const triage = (by: Planted, reportId: string, more: object = { decision: "ACCEPT" }) =>
    world.as(by).send(TriageReport, { input: { reportId, ...more } as never });
  const accepted = async (by: Planted, reportId: string) =>
    (await world.as(by).do(TriageReport, { input: { reportId, decision: "ACCEPT" } })).triageReport;
  const asked = async (by: Planted, reportId: string, text = "大概哪天进的群？") =>
    (await world.as(by).do(AskReporter, { reportId, text })).askReporter;
  const close = (by: Planted, reportId: string, more: object = {}) =>
    world.as(by).send(CloseReport, {
      input: { reportId, outcome: "CONFIRMED", text: "属实，两人已移出。谢谢你说出来。", ...more },
    });
  const waits = async (by: Planted) =>
    (await world.as(by).do(MyTodo, {})).myTodo.items
      .filter(({ kind }) => kind === "REPORT")
      .map(({ title, dueOn }) => `${title} ${dueOn ?? ""}`.trim());

  /** The refusal of what writes nothing, or null. */
  async function refuses(work: () => Promise<{ refusal: string | null }>): Promise<string | null> {
    // The first time opens the caller's session.
    await work();
    const before = JSON.stringify(await world.everything());
    const { refusal } = await work();
    expect(JSON.stringify(await world.everything()) === before).toBe(true);
    return refusal;
  }

  return {
    logistics,
    file,
    filed,
    see,
    seen,
    queue,
    triage,
    accepted,
    asked,
    close,
    waits,
    refuses,
  };
}
