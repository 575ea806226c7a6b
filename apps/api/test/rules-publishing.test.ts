import { ApproveRules, EndMembership, GroupPage, Inbox, PublishRules, Rules } from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { SECOND, draftOf, rulesIn } from "./rules-world.ts";
import { eachWorld } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });
const rules = rulesIn(world);

describe("publishing", () => {
  it("asks everybody it applies to, each once, in their inbox", async () => {
    const { office, lin, groupId } = await rules.workshop();
    const second = await world.group("质量群", { members: [lin] });
    const { rulebookId } = await rules.publish(
      office,
      draftOf(groupId, { groupIds: [groupId, second.id] }),
    );
    const { inbox } = await world.as(lin).do(Inbox, {});
    const asked = inbox.nodes.filter((item) => item.kind === "RULES_TO_SIGN");
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ rulebookId, title: "待签：生产协调群群规第 1 版" });
    expect(asked[0]?.body).toContain("11月26日前签");
  });

  it("approves and publishes what was on screen, and nothing that was edited since", async () => {
    const { office, groupId } = await rules.workshop();
    const seen = await rules.save(office, draftOf(groupId));
    const { rulebook } = seen;
    const edited = await rules.save(
      office,
      draftOf(groupId, { rulebookId: rulebook.id, clauses: SECOND }),
    );
    expect(edited.id).toBe(seen.id);
    const before = await world.everything();
    const stale = { versionId: seen.id, textHash: seen.textHash };
    expect((await world.as(office).send(ApproveRules, stale)).refusal).toBe("RULES_TEXT_DIFFERS");
    expect(await world.everything()).toEqual(before);

    const onScreen = { versionId: edited.id, textHash: edited.textHash };
    await world.as(office).do(ApproveRules, onScreen);
    expect((await world.as(office).send(PublishRules, stale)).refusal).toBe("RULES_TEXT_DIFFERS");
    await world.as(office).do(PublishRules, onScreen);
  });

  it("says before how many signatures it supersedes, and leaves them byte for byte", async () => {
    const { office, owner, lin, tang, groupId } = await rules.workshop();
    const first = await rules.publish(office, draftOf(groupId));
    for (const who of [owner, lin, tang]) await rules.sign(who, first);
    const before = await rules.signatures();
    const receipts = await world.rows(sql`select * from receipt order by id`);

    const { rulebookId } = first;
    const next = await rules.save(
      office,
      draftOf(groupId, { rulebookId, clauses: SECOND, statedChange: "改第一条" }),
    );
    expect(next.supersededSignatures).toBe(3);
    await world.as(owner).do(EndMembership, { groupId, personId: tang.id, why: "DEPARTED" });
    const { rules: book } = await world.as(office).do(Rules, { rulebookId });
    expect([book.draft?.supersededSignatures, book.current?.id]).toEqual([2, first.id]);
    expect(
      (await world.as(lin).do(Rules, { rulebookId })).rules.current?.supersededSignatures,
    ).toBe(0);

    await rules.publish(
      office,
      draftOf(groupId, { rulebookId, clauses: SECOND, statedChange: "改第一条" }),
    );
    expect(await rules.signatures()).toEqual(before);
    expect(await world.rows(sql`select * from receipt order by id`)).toEqual(receipts);
  });

  it("leaves the version in force until the next one's day has come", async () => {
    const { office, lin, groupId } = await rules.workshop();
    const first = await rules.publish(office, draftOf(groupId, { effectiveOn: "2026-11-19" }));
    const { rulebookId } = first;
    const second = await rules.publish(
      office,
      draftOf(groupId, { rulebookId, clauses: SECOND, statedChange: "改" }),
    );
    const now = async () => {
      const { rules: book } = await world.as(lin).do(Rules, { rulebookId });
      return [book.inForce?.id, book.current?.id];
    };
    expect(await now()).toEqual([first.id, second.id]);
    world.clock.set("2026-11-23T00:00:00+08:00");
    expect(await now()).toEqual([second.id, second.id]);
  });
});

describe("rules for all groups", () => {
  it("apply to every group, those founded later too", async () => {
    const { office, lin } = await rules.workshop();
    const { rulebookId } = await rules.publish(
      office,
      draftOf("", { groupIds: [], appliesToAll: true }),
    );
    const late = await world.person("新人");
    const later = await world.group("新群", { members: [late] });
    for (const who of [lin, late]) {
      expect((await world.as(who).do(Rules, { rulebookId })).rules).toMatchObject({
        appliesToAll: true,
        groups: [],
      });
    }
    const { group } = await world.as(late).do(GroupPage, { id: later.id });
    expect(group.rulebooks.map((one) => one.id)).toEqual([rulebookId]);
  });
});
