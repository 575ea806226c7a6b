import {
  AcknowledgeNotice,
  CarryOverTask,
  CloseDay,
  CompleteTask,
  ConfirmTask,
  NoticeBoard,
  PublishNotice,
  RecoverAccount,
  ReportLostAccount,
  ReviewTap,
  SetRole,
  TaskPage,
  TapsToReview,
} from "@riqing/schema";
import * as fc from "fast-check";
import { sql } from "../src/kernel/sql.ts";
import { at, taskforce, THURSDAY } from "./tasks-world.ts";
import { openWorld } from "./world.ts";

/** What may happen, in whatever order: taps of whoever holds the phone, a report, answers, recovery, close-outs. */
type Step =
  | "acknowledge"
  | "confirm"
  | "complete"
  | "report"
  | "disown"
  | "own"
  | "recover"
  | "close"
  | "carry"
  | "wait";
const step = fc.constantFrom<Step>(
  "acknowledge",
  "confirm",
  "complete",
  "carry",
  "report",
  "disown",
  "disown",
  "own",
  "recover",
  "close",
  "wait",
);

const NIGHTS = ["19 17:31", "20 17:31", "23 17:31"];

it("whatever the order of loss, taps, 不是我, recovery and close-outs: nothing counts twice, nothing is late by it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const world = await openWorld({ now: THURSDAY });
      try {
        const { he, owner, leader, groupId, assign } = await taskforce(world);
        const publisher = { groupId, personId: leader.id, role: "PUBLISHER" as const, held: true };
        await world.as(owner).do(SetRole, publisher);
        const { publishNotice: notice } = await world.as(leader).do(PublishNotice, {
          input: {
            audience: [{ groupId }],
            importance: "IMPORTANT",
            asksLaterJoiners: false,
            subject: "停电",
            purpose: "检修",
            body: "今晚",
            dueAt: at("19 18:00"),
          },
        });
        const { id: taskId } = await assign();
        const seen = { noticeId: notice.id, revisionId: notice.revision.id };
        const losses: string[] = [];
        let nights = 0;
        // From the loss on, before the deadline, whatever is done late is somebody else's doing.
        const act: Record<Step, () => Promise<unknown>> = {
          acknowledge: () => world.as(he).send(AcknowledgeNotice, { input: seen }),
          confirm: () =>
            world.as(he).send(ConfirmTask, {
              input: { taskId, method: "SELF", plannedAt: at("19 17:00") },
            }),
          carry: () => world.as(he).send(CarryOverTask, { input: { taskId, reason: "MATERIAL" } }),
          complete: () => world.as(he).send(CompleteTask, { input: { taskId } }),
          report: async () => {
            const input = { kind: "STOLEN" as const, lostAt: at("19 15:31") };
            const { data } = await world.as(he).send(ReportLostAccount, { input });
            if (data) losses.push(data.reportLostAccount.id);
          },
          disown: () => answer(false),
          own: () => answer(true),
          recover: async () => {
            for (const id of losses)
              await world.as(he).send(RecoverAccount, { input: { id, words: "找到了" } });
          },
          close: async () => {
            const night = NIGHTS[nights];
            if (!night) return;
            nights += 1;
            world.clock.set(at(night));
            const day = `2026-11-${night.slice(0, 2)}`;
            await world.as(owner).send(CloseDay, { groupId, day });
          },
          wait: async () => {
            const now = new Date(world.clock.now().getTime() + 20 * 60_000);
            world.clock.set(now.toISOString());
          },
        };
        const disowned = new Set<string>();
        let disownedAt = 0;
        async function answer(mine: boolean) {
          for (const lossId of losses) {
            const { nodes } = (await world.as(he).do(TapsToReview, { lossId })).tapsToReview;
            const tap = nodes.find(({ verdict }) => verdict !== "NOT_MINE");
            if (!tap) continue;
            const input = { lossId, kind: tap.kind, tapId: tap.id, mine };
            const once = await world.as(he).send(ReviewTap, { input });
            if (!mine) {
              disowned.add(`${tap.kind} ${tap.id}`);
              disownedAt = world.clock.now().getTime();
            }
            const rows = await world.everything();
            // Said once more, it is said once.
            expect((await world.as(he).send(ReviewTap, { input })).refusal).toBe(once.refusal);
            expect(await world.everything()).toEqual(rows);
          }
        }
        for (const one of steps) {
          await act[one]();
          const { counts } = (await world.as(leader).do(NoticeBoard, { noticeId: notice.id }))
            .noticeBoard;
          expect(counts.confirmed + counts.missing + counts.exempt).toBe(counts.asked);
          expect(counts.confirmed).toBeLessThanOrEqual(1);
        }
        // One receipt that stands for each thing at most, one correction for each disowned tap at most.
        const standing = await world.rows<{ kind: string; n: number }>(
          sql`select kind, count(*) as n from receipt where withdrawn_at is null group by kind`,
        );
        for (const { n } of standing) expect(Number(n)).toBe(1);
        // What was carried over counts as often as it stands.
        const [carried] = await world.rows<{ carries: number; n: number }>(
          sql`select carries, (select count(*) from carry_over where live = 1) as n from assignment
            where person_id = ${he.id}`,
        );
        expect(Number(carried!.carries)).toBe(Number(carried!.n));
        const corrections = await world.rows<{ n: number }>(
          sql`select count(*) as n from close_out_correction`,
        );
        expect(Number(corrections[0]!.n)).toBeLessThanOrEqual(disowned.size);
        // Whoever has disowned a tap has a day from then on, and half an hour to take a task on.
        const minutes = (world.clock.now().getTime() - disownedAt) / 60_000;
        if (disowned.size > 0 && minutes <= 24 * 60) {
          const done = [...disowned].map((key) => key.split(" ")[0]);
          await act.acknowledge();
          await act.confirm();
          await act.complete();
          const { counts } = (await world.as(leader).do(NoticeBoard, { noticeId: notice.id }))
            .noticeBoard;
          const { task } = await world.as(leader).do(TaskPage, { id: taskId });
          if (done.includes("NOTICE_ACKNOWLEDGED")) expect(counts.late).toBe(0);
          if (done.includes("TASK_DONE")) expect(task.assignments[0]!.doneLate).toBe(false);
          if (done.includes("TASK_CONFIRMED") && minutes <= 20)
            expect(task.assignments[0]!.confirmLate).toBe(false);
        }
      } finally {
        await world.close();
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);
