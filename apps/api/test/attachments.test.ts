import { createHash } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
  AnswerQuestion,
  AskDepartment,
  CompleteTask,
  ConfirmTask,
  DiscardFile,
  Notice,
  PublishNotice,
  ReportProgress,
  ReturnTask,
  ReviseNotice,
  TaskPage,
} from "@riqing/schema";
import sharp from "sharp";
import { hashOf } from "../src/modules/journal/index.ts";
import { eachWorldWithDoor, pdfNamed } from "./door.ts";
import { taskforce, THURSDAY } from "./tasks-world.ts";
import type { Planted } from "./world.ts";

const { world, door } = eachWorldWithDoor({ now: THURSDAY });

const photo = (width = 1200, height = 900) =>
  sharp({ create: { width, height, channels: 3, background: "#c33" } })
    .jpeg()
    .toBuffer();

async function uploaded(who: Planted, purpose: string, name = "现场.jpg"): Promise<string> {
  const picked = name.endsWith("jpg")
    ? { name, purpose, bytes: await photo() }
    : pdfNamed(name, purpose);
  return (await door.upload(who, picked)).id;
}

const page = async (who: Planted, id: string) => (await world.as(who).do(TaskPage, { id })).task;

/** What each of them is answered when they ask for a file, and for the small picture of it. */
const answers = (people: readonly (Planted | null)[], id: string) =>
  Promise.all(
    people.map(async (who) => {
      const { status } = await door.download(who, id);
      expect((await door.download(who, `${id}/small`)).status).toBe(status);
      return status;
    }),
  );

const onDisk = (): string[] =>
  readdirSync(join(world.ports.files.incoming, "../kept"), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ name }) => name)
    .toSorted();

describe("photos of a task", () => {
  it("stand with progress, alone if need be, for all who see it; an obstacle's for those who follow (Mission T4)", async () => {
    const { he, tang, zheng, leader, assign } = await taskforce(world);
    const { id: taskId } = await assign({ responsibleIds: [he.id, tang.id] });
    await world.as(he).do(ConfirmTask, {
      input: { taskId, method: "SELF", plannedAt: "2026-11-19T09:00:00.000Z" },
    });
    const ids = [await uploaded(he, "TASK_EVENT"), await uploaded(he, "TASK_EVENT", "清单.pdf")];
    const input = { taskId, kind: "PROGRESS" as const, fileIds: ids, tapId: "0198a2b0-tap" };
    await world.as(he).do(ReportProgress, { input });
    const after = await world.everything();
    await world.as(he).do(ReportProgress, { input });
    expect(await world.everything()).toEqual(after);
    const [line] = (await page(tang, taskId)).events.filter(({ kind }) => kind === "PROGRESS");
    expect(line).toMatchObject({ text: null });
    expect(line!.files.map(({ id, isImage }) => [id, isImage])).toEqual([
      [ids[0], true],
      [ids[1], false],
    ]);
    const stranger = await world.person("外人", { organisation: "别家" });
    const everybody = [he, tang, leader, zheng, stranger, null];
    expect(await answers(everybody, ids[0]!)).toEqual([200, 200, 200, 200, 404, 401]);

    const blocked = await uploaded(he, "TASK_EVENT");
    const obstacle = { taskId, kind: "OBSTACLE" as const, waitsFor: "仓库", fileIds: [blocked] };
    await world.as(he).do(ReportProgress, { input: obstacle });
    expect(await answers(everybody, blocked)).toEqual([200, 404, 200, 200, 404, 401]);
  });

  it("say what is missing when a result is returned (Mission T5)", async () => {
    const { he, leader, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    await world.as(he).do(CompleteTask, { input: { taskId } });
    const assignmentId = (await page(leader, taskId)).assignments[0]!.id;
    const fileIds = [await uploaded(leader, "TASK_EVENT")];
    await world.as(leader).do(ReturnTask, { assignmentId, reason: "这一格还是空的", fileIds });
    const line = (await page(he, taskId)).events.find(({ kind }) => kind === "RETURNED");
    expect(line?.files.map(({ id }) => id)).toEqual(fileIds);
    expect(await answers([he, leader], fileIds[0]!)).toEqual([200, 200]);
  });

  it("come with a question and its answer, before the group (Mission T7)", async () => {
    const { he, tang, groupId } = await taskforce(world);
    const sun = await world.person("孙立新", { department: "物流部", role: "HEAD" });
    const outsider = await world.person("路人");
    const asked = await uploaded(he, "TASK");
    const { askDepartment } = await world.as(he).do(AskDepartment, {
      input: {
        groupId,
        departmentId: sun.departmentId,
        question: "这个件几时到",
        fileIds: [asked],
      },
    });
    const taskId = askDepartment.id;
    expect((await page(sun, taskId)).files.map(({ id }) => id)).toEqual([asked]);
    const answered = await uploaded(sun, "TASK_EVENT");
    const passing = { taskId, passToPersonId: tang.id, fileIds: [answered] };
    const before = await world.everything();
    expect((await world.as(sun).send(AnswerQuestion, { input: passing })).refusal).toBe(
      "BAD_INPUT",
    );
    expect(await world.everything()).toEqual(before);
    await world.as(sun).do(AnswerQuestion, {
      input: { taskId, answer: "已到，见单据", fileIds: [answered] },
    });
    const line = (await page(tang, taskId)).events.find(({ kind }) => kind === "ANSWERED");
    expect(line?.files.map(({ id }) => id)).toEqual([answered]);
    expect(await answers([he, tang, sun, outsider], asked)).toEqual([200, 200, 200, 404]);
    expect(await answers([he, tang, sun, outsider], answered)).toEqual([200, 200, 200, 404]);
  });

  it("are one's own, of that purpose, and nine at most: all else writes nothing", async () => {
    const { he, tang, assign } = await taskforce(world);
    const { id: taskId } = await assign();
    const theirs = await uploaded(tang, "TASK_EVENT");
    const other = await uploaded(he, "TASK");
    const before = await world.everything();
    for (const [fileIds, refusal] of [
      [[theirs], "NOT_FOUND"],
      [[other], "NOT_FOUND"],
      [Array.from({ length: 10 }, () => theirs), "BAD_INPUT"],
    ] as const) {
      const input = { taskId, kind: "PROGRESS" as const, text: "装了一半", fileIds: [...fileIds] };
      expect((await world.as(he).send(ReportProgress, { input })).refusal).toBe(refusal);
    }
    expect(await world.everything()).toEqual(before);
  });
});

describe("files of a notice", () => {
  const TEXT = { subject: "3 号行车停用", purpose: "限位开关失灵。", body: "停用并挂牌。" };

  async function published() {
    const feng = await world.person("冯玉梅");
    const [lin, owner] = [await world.person("林晓燕"), await world.person("郑国梁")];
    const outsider = await world.person("路人");
    const group = await world.group("生产协调群", { owner, publishers: [feng], members: [lin] });
    const fileIds = [await uploaded(feng, "NOTICE"), await uploaded(feng, "NOTICE", "路线.pdf")];
    const input = {
      ...TEXT,
      audience: [{ groupId: group.id }],
      importance: "ORDINARY" as const,
      asksLaterJoiners: false,
      fileIds,
    };
    const { publishNotice } = await world.as(feng).do(PublishNotice, { input });
    return { feng, lin, outsider, fileIds, notice: publishNotice };
  }

  const revised = async (by: Planted, noticeId: string, more: object) =>
    world.as(by).send(ReviseNotice, { input: { noticeId, ...TEXT, changeNote: "换图", ...more } });

  it("are read by whoever may know of it, and are part of what is acknowledged (Mission N4, N10)", async () => {
    const { feng, lin, outsider, fileIds, notice } = await published();
    expect(notice.files.map(({ id }) => id)).toEqual(fileIds);
    expect(await answers([feng, lin, outsider, null], fileIds[0]!)).toEqual([200, 200, 404, 401]);
    const hashes = await Promise.all(
      fileIds.map(async (id) =>
        createHash("sha256")
          .update((await door.download(lin, id)).bytes)
          .digest("hex"),
      ),
    );
    expect(notice.revision.textHash).toBe(hashOf({ ...TEXT, files: hashes }));
  });

  it("change by a revision, which asks again; what was acknowledged keeps its own (Mission N6)", async () => {
    const { feng, lin, fileIds, notice } = await published();
    expect((await revised(feng, notice.id, {})).refusal).toBe("NOTICE_UNCHANGED");
    const third = await uploaded(feng, "NOTICE");
    const before = await world.everything();
    const missing = await revised(feng, notice.id, { fileIds: [third], removeFileIds: [third] });
    expect(missing.refusal).toBe("NOT_FOUND");
    expect(await world.everything()).toEqual(before);
    const change = { fileIds: [third], removeFileIds: [fileIds[0]] };
    expect((await revised(feng, notice.id, change)).refusal).toBeNull();
    const now = (await world.as(lin).do(Notice, { id: notice.id })).notice;
    expect(now.files.map(({ id }) => id)).toEqual([fileIds[1], third]);
    expect(now.revisions.map(({ files }) => files.map(({ id }) => id))).toEqual([
      fileIds,
      [fileIds[1], third],
    ]);
    expect((await door.download(lin, fileIds[0]!)).status).toBe(200);
    expect(new Set(now.revisions.map(({ textHash }) => textHash)).size).toBe(2);
  });
});

describe("the small picture", () => {
  it("is drawn at upload, kept beside the picture, and asked for again only to see who may", async () => {
    const lin = await world.person("林晓燕");
    const mo = await world.person("莫");
    const id = await uploaded(lin, "TASK");
    expect(onDisk()).toEqual([id, `${id}.small`]);
    const first = await door.download(lin, `${id}/small`);
    expect(first.headers.get("content-type")).toBe("image/jpeg");
    expect(await sharp(first.bytes).metadata()).toMatchObject({ width: 480, height: 360 });
    const known = { "if-none-match": first.headers.get("etag")! };
    expect((await door.download(lin, `${id}/small`, known)).status).toBe(304);
    expect((await door.download(mo, `${id}/small`, known)).status).toBe(404);
    const pdf = await uploaded(lin, "TASK", "安排.pdf");
    expect((await door.download(lin, `${pdf}/small`)).status).toBe(404);

    // One from before there were any is drawn when it is asked for.
    rmSync(
      join(world.ports.files.incoming, "../kept", lin.organisationId, id.slice(-2), `${id}.small`),
    );
    expect((await door.download(lin, `${id}/small`)).bytes).toEqual(first.bytes);
    expect(onDisk()).toContain(`${id}.small`);
    await world.as(lin).do(DiscardFile, { id });
    expect(onDisk()).toEqual([pdf]);
  });
});
