import { AnswerReport, NoteReport, SaveReportSettings } from "@riqing/schema";
import sharp from "sharp";
import { sql } from "../src/kernel/sql.ts";
import { deleteOldReports } from "../src/modules/voices/index.ts";
import { openDoor } from "./door.ts";
import { MONDAY, reportsIn } from "./reports-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: MONDAY });
const { logistics, filed, accepted, asked, close } = reportsIn(world);

describe("when its time is over", () => {
  const at = (day: string) => world.clock.set(`${day}T09:00:00+08:00`);
  const remove = async (by: Planted) => deleteOldReports(await world.system(by.organisationId));
  const there = async (id: string) =>
    (await world.rows(sql`select id from report where id = ${id}`)).length === 1;
  async function ended(by: Planted, handler: Planted) {
    const { id } = await filed(by);
    await accepted(handler, id);
    await close(handler, id);
    return id;
  }

  it("a closed report is there on its last day, and gone with all its parts the day after", async () => {
    const { shi, tian } = await logistics();
    const id = await ended(shi, tian);
    await world.as(tian).do(NoteReport, { reportId: id, text: "问过群主" });
    at("2027-11-16");
    expect(await remove(shi)).toBe(0);
    expect(await there(id)).toBe(true);
    at("2027-11-17");
    expect(await remove(shi)).toBe(1);
    expect(await remove(shi)).toBe(0);
    expect(await there(id)).toBe(false);
    for (const part of ["report_message", "report_note", "report_recusal", "reported_person"])
      expect(
        await world.rows(sql`select id from ${sql.table(part)} where report_id = ${id}`),
      ).toEqual([]);
    expect(await world.journal(id)).toContain("report.deleted");
  });

  it("its evidence is gone, too", async () => {
    const { shi, tian } = await logistics();
    const door = await openDoor(world);
    try {
      const bytes = await sharp({
        create: { width: 9, height: 9, channels: 3, background: "#c33" },
      })
        .jpeg()
        .toBuffer();
      const { id: fileId } = await door.upload(shi, { name: "截图.jpg", purpose: "REPORT", bytes });
      const { id } = await filed(shi, { fileIds: [fileId] });
      await close(tian, id);
      at("2027-11-17");
      expect(await remove(shi)).toBe(1);
      const gone = sql`select id from stored_file where id = ${fileId} and removed_at is not null`;
      expect(await world.rows(gone)).toHaveLength(1);
    } finally {
      await door.close();
    }
  });

  it("a word of either side begins the time anew, and what nobody has read stays", async () => {
    const { shi, tian } = await logistics();
    const id = await ended(shi, tian);
    at("2026-11-20");
    await world.as(shi).do(AnswerReport, { reportId: id, text: "还有一件" });
    at("2029-11-16");
    expect(await remove(shi)).toBe(0);
    at("2026-11-23");
    await asked(tian, id, "收到");
    at("2027-11-23");
    expect(await remove(shi)).toBe(0);
    at("2027-11-24");
    expect(await remove(shi)).toBe(1);
  });

  it("an open one is never deleted, and the organisation sets the months", async () => {
    const { admin, shi, tian } = await logistics();
    await filed(shi);
    const id = await ended(shi, tian);
    await world.as(admin).do(SaveReportSettings, { input: { keepMonths: 6 } });
    at("2027-05-16");
    expect(await remove(shi)).toBe(0);
    at("2027-05-17");
    expect(await remove(shi)).toBe(1);
    expect(await there(id)).toBe(false);
    at("2037-05-17");
    expect(await remove(shi)).toBe(0);
  });
});
