import { AssignTask, type AssignTaskMutationVariables, TaskPage } from "@riqing/schema";
import type { Planted, World } from "./world.ts";

/** Thursday, a workday; the group closes out at 17:30 and wants tasks confirmed within 30 minutes. */
export const THURSDAY = "2026-11-19T15:31:00+08:00";

/** An instant of that week, as "19 17:30", where the organisation lives. */
export const at = (text: string): string => {
  const [day, time] = text.split(" ");
  return new Date(`2026-11-${day}T${time}:00+08:00`).toISOString();
};

type Draft = AssignTaskMutationVariables["input"];

/** A workshop's group: who leads it, who works in it, and a head above them. */
export async function taskforce(world: World) {
  const inWorkshop = { department: "生产部/总装车间" };
  const zheng = await world.person("郑国梁", { department: "生产部", role: "HEAD" });
  const he = await world.person("何雨桐", inWorkshop);
  const tang = await world.person("唐志强", inWorkshop);
  const leader = await world.person("冯玉梅", { department: "安全环保部" });
  const owner = await world.person("林晓燕", { department: "总经办" });
  const { id: groupId } = await world.group("总装群", {
    owner,
    leaders: [leader],
    members: [zheng, he, tang],
    ...inWorkshop,
  });

  /** As the leader assigns it, unless somebody else does. */
  const assign = async (more: Partial<Draft> = {}, by: Planted = leader) => {
    const input = {
      groupId,
      goal: "核对 A3 线备件清单，缺件报采购",
      requirements: "对照 11 月 BOM 逐项核对库存。",
      responsibleIds: [he.id],
      ...more,
    };
    return (await world.as(by).do(AssignTask, { input })).assignTask;
  };
  return { zheng, he, tang, leader, owner, groupId, assign };
}

export type Taskforce = Awaited<ReturnType<typeof taskforce>>;

/** A task as somebody sees it, and the one assignment of it. */
export const tasksIn = (world: World) => {
  const page = async (who: Planted, id: string) => (await world.as(who).do(TaskPage, { id })).task;
  const assignment = async (who: Planted, id: string) => (await page(who, id)).assignments[0]!;
  return { page, assignment };
};
