import {
  AttachAdoption,
  AttachRulesMaterial,
  DetachRulesMaterial,
  RulesVersion,
  SaveRulesDraft,
} from "@riqing/schema";
import { rows, sql } from "../src/kernel/sql.ts";
import { sweepUnattached } from "../src/modules/files/index.ts";
import { eachWorldWithDoor, pdfNamed } from "./door.ts";
import { draftOf, rulesIn } from "./rules-world.ts";
import type { Planted } from "./world.ts";

const { world, door } = eachWorldWithDoor({ now: "2026-11-19T15:42:00+08:00" });

const read = async (who: Planted, id: string) =>
  (await world.as(who).do(RulesVersion, { id })).rulesVersion;

describe("the evidence of an adoption (Mission R5)", () => {
  const evidence = async (who: Planted, versionId: string, more: object = {}) => {
    const file = await door.upload(who, pdfNamed("职工代表会议纪要.pdf", "RULES_ADOPTION"));
    return {
      input: {
        versionId,
        step: "STAFF_CONGRESS" as const,
        fromOn: "2026-10-20",
        note: "应到 30 人，到 27 人",
        fileIds: [file.id],
        ...more,
      },
    };
  };

  it("is added to a draft and after the publication; what lacks is named, and stops nothing", async () => {
    const rules = rulesIn(world);
    const { office, owner, lin, groupId } = await rules.workshop();
    const { id } = await rules.save(owner, draftOf(groupId));
    expect((await read(owner, id)).adoptionLacks).toEqual([
      "DISCUSSION",
      "CONSULTATION",
      "ANNOUNCEMENT",
    ]);
    await world.as(owner).do(AttachAdoption, await evidence(owner, id));
    expect((await read(owner, id)).adoptionLacks).toEqual(["CONSULTATION", "ANNOUNCEMENT"]);
    const { rulebook, textHash } = await read(owner, id);
    const published = await rules.publish(office, {
      ...draftOf(groupId),
      rulebookId: rulebook.id,
    });
    expect([published.id, published.textHash]).toEqual([id, textHash]);

    const announced = { step: "ANNOUNCEMENT", fromOn: "2026-11-02", untilOn: "2026-11-12" };
    await world.as(office).do(AttachAdoption, await evidence(office, id, announced));
    const after = await read(lin, id);
    expect(after.textHash).toBe(textHash);
    expect(after.adoption).toMatchObject([
      {
        step: "STAFF_CONGRESS",
        fromOn: "2026-10-20",
        untilOn: "2026-10-20",
        note: "应到 30 人，到 27 人",
        afterPublication: false,
        files: [{ name: "职工代表会议纪要.pdf" }],
      },
      { step: "ANNOUNCEMENT", untilOn: "2026-11-12", afterPublication: true },
    ]);
    expect(after.adoptionLacks).toEqual(["CONSULTATION"]);
    const deeds = await world.journal(id);
    expect(deeds.filter((deed) => deed === "rules.adoption_attached")).toHaveLength(2);
    const fileId = after.adoption[0]!.files[0]!.id;
    const outsider = await world.person("外人", { department: "物流部" });
    for (const [who, status] of [
      [lin, 200],
      [office, 200],
      [outsider, 404],
    ] as const)
      expect([who.name, (await door.download(who, fileId)).status]).toEqual([who.name, status]);
  });

  it("is refused to others, without files, and of days that are not yet; nothing is written", async () => {
    const rules = rulesIn(world);
    const { office, owner, lin, groupId } = await rules.workshop();
    const stranger = await world.person("别家", {
      organisation: "别家",
      role: "ORGANISATION_ADMIN",
    });
    const draft = await rules.save(owner, draftOf(groupId));
    const mine = await evidence(owner, draft.id);
    const office1 = await evidence(office, draft.id);
    const before = await world.everything();
    const refused = async (who: Planted, { input }: typeof mine, more: object = {}) =>
      (await world.as(who).send(AttachAdoption, { input: { ...input, ...more } })).refusal;
    expect(await refused(lin, mine)).toBe("NOT_FOUND");
    expect(await refused(stranger, mine)).toBe("NOT_FOUND");
    expect(await refused(owner, office1)).toBe("NOT_FOUND");
    expect(await refused(owner, mine, { fileIds: [] })).toBe("BAD_INPUT");
    expect(await refused(owner, mine, { fromOn: "2026-11-20" })).toBe("BAD_INPUT");
    expect(await refused(owner, mine, { untilOn: "2026-10-19" })).toBe("BAD_INPUT");
    expect(await refused(owner, mine, { note: "长".repeat(201) })).toBe("BAD_INPUT");
    expect(await world.everything()).toEqual(before);
    await rules.publish(office, { ...draftOf(groupId), rulebookId: draft.rulebook.id });
    expect(await refused(owner, mine)).toBe("NOT_ALLOWED");
    const upload = await door.send(lin, pdfNamed("a.pdf", "RULES_ADOPTION"));
    expect(upload.refusal).toBe("NOT_ALLOWED");
  });
});

describe("usage guide and safety material (Mission R6)", () => {
  it("stand beside a version for whoever reads it, and are changed until it is published", async () => {
    const rules = rulesIn(world);
    const { office, owner, lin, groupId } = await rules.workshop();
    const draft = await rules.save(owner, draftOf(groupId));
    const guide = await door.upload(owner, pdfNamed("怎么用群.pdf", "RULES_GUIDE"));
    const safety = await door.upload(owner, pdfNamed("吊装安全.pdf", "RULES_SAFETY"));
    const versionId = draft.id;
    const of = (kind: "GUIDE" | "SAFETY", id: string) => ({
      input: { versionId, kind, fileIds: [id] },
    });
    await world.as(owner).do(AttachRulesMaterial, of("GUIDE", guide.id));
    await world.as(owner).do(AttachRulesMaterial, of("SAFETY", safety.id));
    await world.as(owner).do(DetachRulesMaterial, of("GUIDE", guide.id));
    const before = await world.everything();
    expect((await world.as(owner).send(DetachRulesMaterial, of("GUIDE", guide.id))).refusal).toBe(
      "NOT_FOUND",
    );
    expect((await world.as(lin).send(DetachRulesMaterial, of("SAFETY", safety.id))).refusal).toBe(
      "NOT_FOUND",
    );
    expect(await world.everything()).toEqual(before);
    await rules.publish(office, { ...draftOf(groupId), rulebookId: draft.rulebook.id });
    expect((await read(lin, versionId)).materials).toMatchObject([
      { kind: "SAFETY", files: [{ name: "吊装安全.pdf" }] },
    ]);
    expect((await door.download(lin, safety.id)).status).toBe(200);
    const late = await door.upload(office, pdfNamed("再一份.pdf", "RULES_GUIDE"));
    const tooLate = [
      await world.as(office).send(AttachRulesMaterial, of("GUIDE", late.id)),
      await world.as(office).send(DetachRulesMaterial, of("SAFETY", safety.id)),
    ];
    expect(tooLate.map(({ refusal }) => refusal)).toEqual([
      "RULES_ALREADY_PUBLISHED",
      "RULES_ALREADY_PUBLISHED",
    ]);
    expect((await world.journal(versionId)).filter((deed) => deed.includes("material"))).toEqual([
      "rules.material_attached",
      "rules.material_attached",
      "rules.material_detached",
    ]);
  });

  it("are a change of their own: a version that brings another file is saved with the text as it was", async () => {
    const rules = rulesIn(world);
    const { office, groupId } = await rules.workshop();
    const { rulebookId } = await rules.publish(office, draftOf(groupId));
    const next = draftOf(groupId, { rulebookId, statedChange: "加了安全材料" });
    const { id: versionId } = await rules.save(office, { ...next, effectiveOn: null });
    const same = async () => (await world.as(office).send(SaveRulesDraft, { input: next })).refusal;
    expect(await same()).toBe("RULES_UNCHANGED");
    const safety = await door.upload(office, pdfNamed("吊装安全.pdf", "RULES_SAFETY"));
    const input = { versionId, kind: "SAFETY" as const, fileIds: [safety.id] };
    await world.as(office).do(AttachRulesMaterial, { input });
    expect(await same()).toBeNull();
    await world.as(office).do(DetachRulesMaterial, { input });
    expect(await same()).toBe("RULES_UNCHANGED");
  });

  it("go with the next version, where they can be taken away without the ones of before", async () => {
    const rules = rulesIn(world);
    const { office, owner, lin, groupId } = await rules.workshop();
    const first = await rules.save(owner, draftOf(groupId));
    const [guide, safety] = [
      pdfNamed("怎么用群.pdf", "RULES_GUIDE"),
      pdfNamed("吊装安全.pdf", "RULES_SAFETY"),
    ];
    const attach = async (kind: "GUIDE" | "SAFETY", file: typeof guide) => {
      const fileIds = [(await door.upload(owner, file)).id];
      await world
        .as(owner)
        .do(AttachRulesMaterial, { input: { versionId: first.id, kind, fileIds } });
    };
    await attach("GUIDE", guide);
    await attach("SAFETY", safety);
    const { rulebookId } = await rules.publish(office, {
      ...draftOf(groupId),
      rulebookId: first.rulebook.id,
    });
    const bytesKept = () =>
      rows({ em: world.orm.em.fork() }, sql`select owner_id, n from file_usage order by owner_id`);
    const kept = await bytesKept();
    const next = draftOf(groupId, { rulebookId, statedChange: "没有改" });
    expect((await world.as(owner).send(SaveRulesDraft, { input: next })).refusal).toBe(
      "RULES_UNCHANGED",
    );
    const draft = await rules.save(owner, { ...next, interpretingOffice: "安全环保部" });
    const materialsOf = async (who: Planted, id: string) =>
      (await read(who, id)).materials.flatMap(({ files }) => files);
    const before = await materialsOf(lin, first.id);
    const carried = await materialsOf(owner, draft.id);
    expect(carried.map(({ name }) => name)).toEqual(["怎么用群.pdf", "吊装安全.pdf"]);
    const [ofGuide, ofSafety] = carried.map(({ id }) => id) as [string, string];
    expect((await door.download(lin, ofGuide)).status).toBe(404);
    expect((await door.download(owner, ofGuide)).status).toBe(200);

    // Taken away, and swept: the version before still has it, with its bytes.
    const input = { versionId: draft.id, kind: "GUIDE" as const, fileIds: [ofGuide] };
    await world.as(owner).do(DetachRulesMaterial, { input });
    const system = await world.system();
    expect(await sweepUnattached(system, system.organisationId!)).toBe(1);
    expect(await bytesKept()).toEqual(kept);
    expect(await materialsOf(lin, first.id)).toEqual(before);
    for (const { id } of before) expect((await door.download(lin, id)).status).toBe(200);
    // A file less is a change, too.
    const published = await rules.publish(office, { ...next, statedChange: "不要使用说明了" });
    expect(published.id).toBe(draft.id);
    expect(await materialsOf(lin, draft.id)).toMatchObject([{ id: ofSafety }]);
    expect((await door.download(lin, ofSafety)).status).toBe(200);
  });
});
