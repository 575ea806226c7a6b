import {
  AddMember,
  DeclineRules,
  EndMembership,
  Inbox,
  NudgeUnconfirmed,
  RecordLeave,
  Rules,
  RulesVersion,
  SignatureBoard,
  SignatureBoardPeople,
} from "@riqing/schema";
import { toSign } from "../src/modules/rules/board/to-sign.read.ts";
import { boardSummaries, nudgeUnsigned, signatureRows } from "../src/modules/rules/index.ts";
import { signedBetween } from "../src/modules/rules/signature/signature.read.ts";
import { SECOND, THIRD, draftOf, rulesIn } from "./rules-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });
const rules = rulesIn(world);

const boardOf = async (who: Planted, rulebookId: string, groupId?: string) =>
  (await world.as(who).do(SignatureBoard, { rulebookId, ...(groupId ? { groupId } : {}) }))
    .signatureBoard;

describe("the board", () => {
  it("shows signed, outdated and unsigned, which make up those asked", async () => {
    const { office, owner, lin, tang, groupId } = await rules.workshop();
    const first = await rules.publish(office, draftOf(groupId));
    await rules.sign(lin, first);
    await rules.sign(tang, first);
    const { rulebookId } = first;
    const second = await rules.publish(
      office,
      draftOf(groupId, { rulebookId, clauses: SECOND, statedChange: "改" }),
    );
    await rules.sign(lin, second);
    const mo = await world.person("莫师傅", { department: "生产部/总装车间", bound: false });
    await world.as(owner).do(AddMember, { groupId, personId: mo.id });

    const board = await boardOf(owner, rulebookId);
    expect(board.counts).toEqual({
      asked: 4,
      signed: 1,
      outdated: 1,
      unsigned: 2,
      missing: 3,
      reachable: 2,
      unreachable: 1,
      declined: 0,
      away: 0,
      percent: 25,
    });
    expect(board.me).toMatchObject({ state: "UNSIGNED", isMe: true, dueOn: "2026-11-26" });
    expect(board.departments.map((one) => [one.department.name, one.asked, one.missing])).toEqual([
      ["总装车间", 2, 2],
      ["生产部", 2, 1],
    ]);
    expect(board.pasteText).toContain("@总装车间-莫师傅");
    expect(board.pasteText).not.toContain("林晓燕");
  });

  it("counts everybody who is missing once: whom a nudge reaches, and whom it leaves out", async () => {
    // 唐志强 is bound to no account.
    const { office, owner, groupId } = await rules.workshop();
    const refuses = await world.person("段卫东");
    const away = await world.person("马德福");
    for (const one of [refuses, away])
      await world.as(owner).do(AddMember, { groupId, personId: one.id });
    const version = await rules.publish(office, draftOf(groupId));
    const { rulebookId, id: versionId } = version;
    const declined = { versionId, reason: "第三条写得不清楚" };
    await world.as(refuses).do(DeclineRules, declined);
    const leave = { fromOn: "2026-11-19", untilOn: "2026-11-20", reason: "年假" };
    for (const one of [refuses, away]) await world.as(one).do(RecordLeave, { input: leave });

    const before = await boardOf(owner, rulebookId);
    expect(before.leftOut).toEqual({ declined: 1, away: 1, unreachable: 1, resting: 0 });
    // 林晓燕 is reached; the owner, missing too, is not reminded by themselves.
    expect([before.nudgeable, before.counts.missing]).toEqual([1, 5]);
    expect(before.pasteText.match(/@/g)).toHaveLength(before.leftOut.unreachable);
    const input = { rulebookId };
    const { nudgeUnconfirmed } = await world.as(owner).do(NudgeUnconfirmed, { input });
    expect(nudgeUnconfirmed.nudged).toBe(before.nudgeable);
    const after = await boardOf(owner, rulebookId);
    expect(after.leftOut).toEqual({ ...before.leftOut, resting: 1 });
    expect(after.nudgeable).toBe(0);
  });

  it("pages through people, the own row first, each with what is known of them", async () => {
    const { office, owner, lin, groupId } = await rules.workshop();
    const version = await rules.publish(office, draftOf(groupId));
    const { rulebookId } = version;
    await rules.sign(lin, version);
    await rules.read(owner, version.id, false);
    const states = ["SIGNED", "OUTDATED", "UNSIGNED"] as const;
    const page = async (after?: string | null) =>
      (
        await world.as(owner).do(SignatureBoardPeople, {
          rulebookId,
          states: [...states],
          first: 1,
          ...(after ? { after } : {}),
        })
      ).signatureBoard.people;
    const names: string[] = [];
    let at = await page();
    for (;;) {
      names.push(...at.nodes.map((row) => row.person.name));
      if (!at.hasMore) break;
      at = await page(at.endCursor);
    }
    expect(names).toEqual(["郑国梁", "林晓燕", "唐志强"]);
    expect(at.nodes[0]).toMatchObject({
      state: "UNSIGNED",
      reach: "NEVER_BOUND",
      openedAt: null,
      phone: "13800000009",
      late: false,
    });
    const { me } = await boardOf(owner, rulebookId);
    expect(me).toMatchObject({ openedAt: "2026-11-19T07:42:00.000Z", endReachedAt: null });
    const { people } = (
      await world
        .as(owner)
        .do(SignatureBoardPeople, { rulebookId, states: ["UNSIGNED"], reach: "NEVER_BOUND" })
    ).signatureBoard;
    expect(people.nodes.map((row) => row.person.name)).toEqual(["唐志强"]);
  });

  it("asks a person in two groups once, and shows each owner their own people", async () => {
    const { office, owner, lin, groupId } = await rules.workshop();
    const gao = await world.person("高敏", { department: "设备部" });
    const other = await world.group("设备群", { owner: gao, members: [lin] });
    const { rulebookId } = await rules.publish(
      office,
      draftOf(groupId, { groupIds: [groupId, other.id] }),
    );
    expect((await boardOf(office, rulebookId)).counts.asked).toBe(4);
    expect((await boardOf(office, rulebookId, other.id)).counts.asked).toBe(2);
    expect((await boardOf(owner, rulebookId)).counts.asked).toBe(3);
    expect((await boardOf(gao, rulebookId)).counts.asked).toBe(2);
  });

  it("is not for members, nor found by strangers, nor there for another group", async () => {
    const { office, owner, lin, groupId } = await rules.workshop();
    const stranger = await world.person("外人", {
      organisation: "别家",
      role: "ORGANISATION_ADMIN",
    });
    const other = await world.group("设备群", { members: [owner] });
    const { rulebookId } = await rules.publish(office, draftOf(groupId));
    const refusalOf = async (who: Planted, more: object = {}) =>
      (await world.as(who).send(SignatureBoard, { rulebookId, ...more })).refusal;
    expect(await refusalOf(lin)).toBe("NOT_ALLOWED");
    expect(await refusalOf(stranger)).toBe("NOT_FOUND");
    expect(await refusalOf(owner, { groupId: other.id })).toBe("NOT_FOUND");
    expect((await world.as(lin).do(Rules, { rulebookId })).rules.seeBoardRefusal).toBe(
      "NOT_ALLOWED",
    );
  });

  it("shows a head the people below them, in whichever group they are asked", async () => {
    const { office, tang, groupId } = await rules.workshop();
    const head = await world.person("薛主任", { department: "生产部/总装车间", role: "HEAD" });
    const { rulebookId } = await rules.publish(office, draftOf(groupId));
    const board = await boardOf(head, rulebookId);
    expect(board.counts.asked).toBe(1);
    expect(board.pasteText).toContain(tang.name);
  });

  it("gives who joins later as many days as all had, and tells them at once", async () => {
    const { office, owner, groupId } = await rules.workshop();
    const version = await rules.publish(office, draftOf(groupId));
    const { rulebookId } = version;
    const late = await world.person("晚到");
    world.clock.set("2026-11-25T09:00:00+08:00");
    await world.as(owner).do(AddMember, { groupId, personId: late.id });
    expect((await world.as(late).do(RulesVersion, { id: version.id })).rulesVersion.myDueOn).toBe(
      "2026-12-02",
    );
    const told = (await world.as(late).do(Inbox, {})).inbox.nodes.find(
      (item) => item.kind === "RULES_TO_SIGN",
    );
    expect(told?.body).toContain("12月2日前签");
    world.clock.set("2026-11-27T09:00:00+08:00");
    const rows = (
      await world.as(owner).do(SignatureBoardPeople, { rulebookId, states: ["UNSIGNED"] })
    ).signatureBoard.people.nodes;
    expect(rows.filter((row) => row.late).map((row) => row.person.name)).not.toContain("晚到");
    expect(rows.filter((row) => row.late)).toHaveLength(3);
    expect((await rules.sign(late, version)).late).toBe(false);
  });

  it("drops who leaves, and counts their signature when they come back", async () => {
    const { office, owner, lin, groupId } = await rules.workshop();
    const version = await rules.publish(office, draftOf(groupId));
    const { rulebookId } = version;
    await rules.sign(lin, version);
    await world.as(owner).do(EndMembership, { groupId, personId: lin.id, why: "DEPARTED" });
    expect((await boardOf(owner, rulebookId)).counts).toMatchObject({ asked: 2, signed: 0 });
    expect((await world.as(lin).send(Rules, { rulebookId })).refusal).toBe("NOT_FOUND");
    world.clock.pass(86_400_000);
    await world.as(owner).do(AddMember, { groupId, personId: lin.id });
    expect((await boardOf(owner, rulebookId)).counts).toMatchObject({ asked: 3, signed: 1 });
    expect(
      (await world.as(lin).do(RulesVersion, { id: version.id })).rulesVersion.signRefusal,
    ).toBe("RULES_ALREADY_SIGNED");
  });
});

describe("what other modules are told", () => {
  it("is what somebody has to sign, with what changed for them", async () => {
    const { office, lin, tang, groupId } = await rules.workshop();
    const second = await world.group("质量群", { members: [lin] });
    const groupIds = [groupId, second.id];
    const first = await rules.publish(office, draftOf(groupId, { groupIds }));
    await rules.sign(lin, first);
    const { rulebookId } = first;
    const input = draftOf(groupId, { rulebookId, groupIds, clauses: THIRD, statedChange: "改" });
    const { id: versionId } = await rules.publish(office, input);

    const waiting = async (who: Planted) => toSign(await world.as(who).ctx());
    expect(await waiting(lin)).toMatchObject([
      {
        version: { id: versionId },
        dueOn: "2026-11-26",
        groupNames: ["生产协调群", "质量群"].toSorted(),
        changed: 2,
        added: 0,
        tightened: 1,
        relaxed: 1,
      },
    ]);
    expect(await waiting(tang)).toMatchObject([{ changed: 0, groupNames: ["生产协调群"] }]);
    expect(await waiting(office)).toEqual([]);

    await world.as(tang).do(DeclineRules, { versionId, reason: "不同意" });
    expect(await waiting(tang)).toEqual([]);
    const day = [new Date("2026-11-18T16:00:00Z"), new Date("2026-11-19T16:00:00Z")] as const;
    expect(await signedBetween(await world.as(lin).ctx(), ...day)).toBe(1);
    expect(await signedBetween(await world.as(tang).ctx(), ...day)).toBe(0);
  });

  it("is how far each rulebook is, and who is overdue", async () => {
    const { office, owner, lin, groupId } = await rules.workshop();
    const version = await rules.publish(office, draftOf(groupId));
    await rules.sign(lin, version);
    await rules.publish(
      office,
      draftOf("", { title: "全员守则", groupIds: [], appliesToAll: true }),
    );
    const summaries = async (who: Planted, of: string | null) =>
      (await boardSummaries(await world.as(who).ctx(), of))
        .toSorted((a, b) => (a.title < b.title ? -1 : 1))
        .map(({ title, asked, signed, overdue }) => [title, asked, signed, overdue]);
    expect(await summaries(owner, groupId)).toEqual([
      ["全员守则", 3, 0, 0],
      ["生产协调群群规", 3, 1, 0],
    ]);
    world.clock.set("2026-11-27T00:00:00+08:00");
    expect(await summaries(office, null)).toEqual([
      ["全员守则", 3, 0, 3],
      ["生产协调群群规", 3, 1, 2],
    ]);
    expect(await summaries(lin, null)).toEqual([]);
  });

  it("is whom a nudge reached, once in a while", async () => {
    const { office, owner, lin, tang, groupId } = await rules.workshop();
    const version = await rules.publish(office, draftOf(groupId));
    const { rulebookId } = version;
    const nudge = async (who: Planted, only: string[] | null = null) =>
      nudgeUnsigned(await world.as(who).ctx(), rulebookId, only);
    expect(await nudge(owner)).toEqual({
      nudged: 1,
      tooSoon: 0,
      unreachable: 1,
      nudgeAgainAt: new Date("2026-11-19T11:42:00.000Z"),
    });
    expect(await world.journal(version.id)).toContain("rules.nudged");
    await expect(nudge(owner)).rejects.toThrow("NUDGED_RECENTLY");
    await expect(nudge(owner, [tang.id])).rejects.toThrow("NOBODY_TO_NUDGE");
    await expect(nudge(lin)).rejects.toThrow("NOT_ALLOWED");
    world.clock.pass(4 * 3_600_000);
    await rules.sign(lin, version);
    await expect(nudge(owner)).rejects.toThrow("NOBODY_TO_NUDGE");
  });

  it("asks who is away all the same, but reminds them of nothing, and calls nobody late for a leave", async () => {
    const { office, owner, lin, groupId } = await rules.workshop();
    const luo = await world.person("罗海峰", { department: "生产部" });
    await world.as(owner).do(AddMember, { groupId, personId: luo.id });
    const version = await rules.publish(office, draftOf(groupId));
    const { rulebookId } = version;
    // Until Thursday the 26th; lin is away on that day, luo later, owner never.
    const away = (who: Planted, fromOn: string, untilOn: string) =>
      world.as(who).do(RecordLeave, { input: { fromOn, untilOn, reason: "年假" } });
    await away(lin, "2026-11-19", "2026-11-26");
    await away(luo, "2026-11-27", "2026-11-27");
    const now = async () => {
      const asked = { rulebookId, states: ["UNSIGNED" as const] };
      const { signatureBoard } = await world.as(owner).do(SignatureBoardPeople, asked);
      const { counts, nudgeable } = await boardOf(owner, rulebookId);
      const [summary] = await boardSummaries(await world.as(owner).ctx(), groupId);
      return {
        rows: signatureBoard.people.nodes
          .filter(({ person }) => person.name !== "唐志强")
          .map(({ person, away, late }) =>
            [person.name, away && "away", late && "late"].filter(Boolean).join(" "),
          ),
        counts: [counts.asked, counts.missing, counts.away, nudgeable, summary?.overdue],
      };
    };
    expect(await now()).toEqual({
      rows: [owner.name, "林晓燕 away", "罗海峰"],
      counts: [4, 4, 1, 1, 0],
    });
    await expect(nudgeUnsigned(await world.as(owner).ctx(), rulebookId, [lin.id])).rejects.toThrow(
      "NOBODY_TO_NUDGE",
    );
    // The day is over: who was away on it is asked again, and not late; who is away now is not yet.
    world.clock.set("2026-11-27T09:00:00+08:00");
    expect(await now()).toEqual({
      rows: [`${owner.name} late`, "林晓燕", "罗海峰 away"],
      counts: [4, 4, 1, 1, 2],
    });
    world.clock.set("2026-11-28T09:00:00+08:00");
    expect((await now()).rows).toEqual([`${owner.name} late`, "林晓燕", "罗海峰 late"]);
    expect((await rules.sign(lin, version)).late).toBe(false);
    expect((await rules.sign(luo, version)).late).toBe(true);
  });

  it("is everybody on the board, for a file", async () => {
    const { office, owner, lin, tang, groupId } = await rules.workshop();
    const version = await rules.publish(office, draftOf(groupId));
    await rules.sign(lin, version);
    const { title, people } = await signatureRows(
      await world.as(owner).ctx(),
      version.rulebookId,
      null,
    );
    expect(title).toBe("生产协调群群规");
    expect(
      people.map((one) => [one.staffNo, one.department, one.state, one.reach, one.signedNumber]),
    ).toEqual([
      [owner.staffNo, "生产部", "UNSIGNED", "REACHABLE", null],
      [tang.staffNo, "生产部/总装车间", "UNSIGNED", "NEVER_BOUND", null],
      [lin.staffNo, "生产部", "SIGNED", "REACHABLE", 1],
    ]);
  });
});
