import {
  Case,
  Circular,
  CorrectCircular,
  DecideAppeal,
  DeclineCircular,
  EndMembership,
  EndMemberships,
  MyTodo,
  PublishCircular,
  type PublishCircularMutationVariables,
} from "@riqing/schema";
import { BEFORE_MONDAY, disciplineIn } from "./discipline-world.ts";
import { eachWorld, type Planted, refusalOf } from "./world.ts";

const world = eachWorld({ now: BEFORE_MONDAY });
const { workshop, recorded, decided, open, said, see, appeal, warned } = disciplineIn(world);

const TEXT = "有人在群里发团购广告，按第二条警告。请改发到生活群。";

const publish = (
  by: Planted,
  caseId: string,
  more: Partial<PublishCircularMutationVariables["input"]> = {},
) =>
  world.as(by).send(PublishCircular, { input: { caseId, audience: "GROUP", text: TEXT, ...more } });

const decline = (by: Planted, caseId: string, reason = "不必全群说") =>
  world.as(by).send(DeclineCircular, { caseId, reason });

/** What waits for somebody about circulars. */
const todo = async (who: Planted) =>
  (await world.as(who).do(MyTodo, {})).myTodo.items.flatMap(({ title }) =>
    title.includes("通报") ? [title] : [],
  );

const read = async (who: Planted, caseId: string) =>
  (await world.as(who).do(Circular, { caseId })).circular.map(({ number, text }) => ({
    number,
    text,
  }));

describe("a circular", () => {
  it("goes to whoever was chosen, once, by whoever decides one; readers see nothing else of the case", async () => {
    const company = await workshop();
    const { owner, head, helper, driver, welder } = company;
    const { id } = await warned(company);
    const before = await world.everything();
    expect(await refusalOf(publish(helper, id))).toBe("NOT_ALLOWED");
    expect(await refusalOf(publish(driver, id))).toBe("CASE_CONFLICTED");
    expect(await refusalOf(publish(welder, id))).toBe("NOT_FOUND");
    expect(await refusalOf(publish(head, id, { text: "" }))).toBe("BAD_INPUT");
    expect(await refusalOf(publish(head, id, { text: "卢长河发广告，警告" }))).toBe(
      "CIRCULAR_NAMES",
    );
    expect(await refusalOf(publish(head, id, { text: "罚款 200 元" }))).toBe("FINE_NOT_EXECUTED");
    const sent = world.as(head).send(CorrectCircular, { caseId: id, text: "更正" });
    expect(await refusalOf(sent)).toBe("CIRCULAR_MISSING");
    expect(await world.everything()).toEqual(before);

    const { data } = await publish(head, id);
    const [circular] = data!.publishCircular.circulars;
    expect(await world.journal(circular!.id)).toEqual(["circular.published"]);
    for (const one of [owner, helper, driver, welder]) {
      expect(await world.as(one).titles("CIRCULAR")).toEqual(["通报：总装群"]);
      expect(await read(one, id)).toEqual([{ number: 0, text: TEXT }]);
    }
    expect(await refusalOf(world.as(welder).send(Case, { id }))).toBe("NOT_FOUND");
    // The office was not among those whom it went to.
    const office = world.as(company.office).send(Circular, { caseId: id });
    expect(await refusalOf(office)).toBe("NOT_FOUND");
    expect(await refusalOf(publish(head, id))).toBe("CIRCULAR_PUBLISHED");
  });

  it("is proposed by whoever may only propose one, and published or declined by whoever may publish", async () => {
    const company = await workshop();
    const { owner, head, helper, driver, welder } = company;
    const { id, number } = await warned(company);
    const before = await world.everything();
    expect((await see(helper, id)).proposesCircular).toBe(false);
    expect(await refusalOf(publish(owner, id, { text: "卢长河发广告，警告" }))).toBe(
      "CIRCULAR_NAMES",
    );
    expect(await refusalOf(publish(owner, id, { text: "罚款 200 元" }))).toBe("FINE_NOT_EXECUTED");
    expect(await refusalOf(decline(head, id))).toBe("CIRCULAR_MISSING");
    expect(await world.everything()).toEqual(before);

    const offer = await see(owner, id);
    expect([offer.circularRefusal, offer.proposesCircular]).toEqual([null, true]);
    const { data } = await publish(owner, id);
    const proposed = { text: TEXT, audience: "GROUP", by: { name: owner.name }, declinedAt: null };
    expect(data!.publishCircular).toMatchObject({ circulars: [], circularProposal: proposed });
    expect((await world.journal(id)).at(-1)).toBe("circular.proposed");
    // Nobody has read anything of it, and whom it is about does not know of it.
    expect(await world.as(welder).titles("CIRCULAR")).toEqual([]);
    expect((await see(driver, id)).circularProposal).toBeNull();
    expect((await world.as(head).titles("CASE_TO_DECIDE"))[0]).toBe(
      `${owner.name}提了通报，等你定：${number}`,
    );
    const kept = await world.everything();
    expect(await refusalOf(publish(owner, id))).toBeNull();
    expect(await world.everything()).toEqual(kept);
    expect(await todo(head)).toEqual([`提了通报，等你定：${number}`]);
    expect(await todo(owner)).toEqual([]);

    for (const by of [owner, helper]) expect(await refusalOf(decline(by, id))).toBe("NOT_ALLOWED");
    expect(await refusalOf(decline(driver, id))).toBe("CASE_CONFLICTED");
    expect(await refusalOf(decline(welder, id))).toBe("NOT_FOUND");
    expect(await refusalOf(decline(head, id, ""))).toBe("BAD_INPUT");
    expect(await refusalOf(decline(head, id))).toBeNull();
    const settled = await world.everything();
    expect(await refusalOf(decline(head, id))).toBeNull();
    expect(await world.everything()).toEqual(settled);
    expect((await world.as(owner).titles("CASE_CLOSED"))[0]).toBe(
      `${head.name}没有发通报：${number}`,
    );
    expect((await see(owner, id)).circularProposal).toMatchObject({ declineReason: "不必全群说" });
    expect(await todo(head)).toEqual([]);

    // Proposed again with other words, it is published as whoever may publish writes it.
    await publish(owner, id, { audience: "MANAGERS" });
    expect(await todo(head)).toHaveLength(1);
    await publish(head, id, { text: "发广告，警告。", audience: "MANAGERS" });
    expect(await todo(head)).toEqual([]);
    expect(await read(owner, id)).toEqual([{ number: 0, text: "发广告，警告。" }]);
    expect(await refusalOf(publish(owner, id))).toBe("CIRCULAR_PUBLISHED");
    expect(await refusalOf(decline(head, id))).toBe("CIRCULAR_PUBLISHED");
  });

  it("names whom it is about only for a reason, and never who reported it", async () => {
    const company = await workshop();
    const { head, helper, welder, owner } = company;
    const found = await recorded(company, { reportedById: welder.id });
    await decided(owner, found.id, { measure: "WARN" });
    await open(company.driver, found.id);
    const named = { audience: "MANAGERS" as const, namedReason: "冒用他名，须澄清" };
    expect(
      await refusalOf(publish(head, found.id, { ...named, text: "高春生举报卢长河发广告" })),
    ).toBe("CIRCULAR_NAMES");
    expect(
      await refusalOf(publish(head, found.id, { ...named, text: "卢长河在群里发广告" })),
    ).toBeNull();
    expect(await world.as(helper).titles("CIRCULAR")).toHaveLength(1);
    expect(await world.as(welder).titles("CIRCULAR")).toEqual([]);
  });

  it("waits while an appeal is open, and until the measure was told", async () => {
    const company = await workshop();
    const found = await recorded(company);
    expect(await refusalOf(publish(company.head, found.id))).toBe("MEASURE_NOT_TOLD");
    await decided(company.owner, found.id, { measure: "WARN" });
    expect(await refusalOf(publish(company.head, found.id))).toBe("MEASURE_NOT_TOLD");
    await open(company.driver, found.id);
    await appeal(company.driver, found.id);
    expect(await refusalOf(publish(company.head, found.id))).toBe("CIRCULAR_CONTESTED");
  });

  it("corrects itself when the measure is overturned, to the same people, wherever they are by then", async () => {
    const company = await workshop();
    const { head, office, owner, driver, welder, groupId } = company;
    const { id } = await warned(company);
    await publish(head, id);
    await world.as(owner).do(EndMembership, { groupId, personId: welder.id, why: "LEFT" });
    const later = await world.person("新来的", { department: "生产部/总装车间" });
    await appeal(driver, id);
    await world.as(office).do(DecideAppeal, {
      input: { caseId: id, outcome: "REVOKED", reason: "不是广告" },
    });
    const corrected = [
      { number: 0, text: TEXT },
      { number: 1, text: "此前通报的处理已经撤销，特此更正。" },
    ];
    for (const one of [owner, driver, welder]) {
      expect((await world.as(one).titles("CIRCULAR"))[0]).toBe("更正通报：总装群");
      expect(await read(one, id)).toEqual(corrected);
    }
    expect(await world.as(later).titles("CIRCULAR")).toEqual([]);
    // Somebody may say more; sent again, it is said once.
    const more = { caseId: id, text: "特向当事人致歉。" };
    await world.as(head).do(CorrectCircular, more);
    const { correctCircular } = await world.as(head).do(CorrectCircular, more);
    expect(correctCircular.circulars).toHaveLength(3);
  });
});

describe("ending a membership while a case is open", () => {
  it("is refused under the names that would go round the case, alone and in a batch", async () => {
    const company = await workshop();
    const { owner, driver, welder, groupId } = company;
    const { id } = await recorded(company);
    const before = await world.everything();
    const end = (why: "INACTIVE" | "ADDED_BY_MISTAKE" | "LEFT") =>
      world.as(owner).send(EndMembership, { groupId, personId: driver.id, why });
    expect(await refusalOf(end("INACTIVE"))).toBe("CASE_OPEN");
    expect(await refusalOf(end("ADDED_BY_MISTAKE"))).toBe("CASE_OPEN");
    expect(await world.everything()).toEqual(before);
    const { endMemberships } = await world.as(owner).do(EndMemberships, {
      input: { groupId, personIds: [driver.id, welder.id], why: "INACTIVE" },
    });
    expect(endMemberships).toMatchObject({
      done: 1,
      leftOut: [{ refusal: "CASE_OPEN" }],
    });

    // Whoever wants to leave leaves: the case outlives it, with the hearing and the appeal.
    expect(await refusalOf(end("LEFT"))).toBeNull();
    await said(driver, id);
    await decided(owner, id, { measure: "WARN" });
    await open(driver, id);
    expect((await see(driver, id)).measure).toMatchObject({ state: "TOLD", counts: true });
    expect((await appeal(driver, id)).refusal).toBeNull();
  });

  it("is free once the case has ended", async () => {
    const company = await workshop();
    const { owner, driver, groupId } = company;
    await warned(company);
    const gone = { groupId, personId: driver.id, why: "INACTIVE" as const };
    expect(await refusalOf(world.as(owner).send(EndMembership, gone))).toBeNull();
  });
});
