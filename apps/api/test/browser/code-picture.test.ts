import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { MONDAY as WEEK, openAll } from "../anonymous-world.ts";
import { BEFORE_MONDAY, disciplineIn } from "../discipline-world.ts";
import { fetchTokens } from "../token-phone.ts";
import { openStage } from "./stage.ts";

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => (stage = await openStage({ now: BEFORE_MONDAY })));
afterAll(() => stage.close());

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).filter({ visible: true }).first();

/** Lets the page's clock go ahead until something is there; where the machine is busy, more than once. */
async function comes(page: Page, seconds: number, there: (timeout: number) => Promise<unknown>) {
  for (let left = 8; left > 0; left -= 1) {
    await page.waitForTimeout(1_000);
    await page.clock.fastForward(seconds * 1_000);
    const isThere = await there(5_000).then(
      () => true,
      () => false,
    );
    if (isThere) return;
  }
  await there(15_000);
}
const keeping = (page: Page, key: string, part: string) => (timeout: number) =>
  page.waitForFunction(
    ([key, part]) => (localStorage.getItem(`riqing.${key}`) ?? "").includes(part!),
    [key, part],
    { timeout },
  );

/** How dark a strip of the picture is: the share of pixels that are no longer white. */
async function ink(picture: Buffer, top: number, height: number): Promise<number> {
  const strip = sharp(picture).extract({ left: 0, top, width: 720, height }).greyscale().raw();
  const pixels = await strip.toBuffer();
  return pixels.filter((value) => value < 128).length / pixels.length;
}

it("the code of a report is kept as a picture whose name and data say nothing, and of which no server hears", async () => {
  const { world, at, faults } = stage;
  const { admin, office, head, owner, helper, driver, welder, groupId } =
    await disciplineIn(world).workshop();
  const holders = [admin, office, head, owner, helper, driver];
  for (const one of holders) await fetchTokens(world, one, WEEK, 1);
  await openAll(world, holders);
  const page = await stage.phone();
  await page.clock.install();
  await page.goto(at("/pages/me/index"));
  await page.getByLabel("邀请码").fill(await world.invitation(welder));
  await press(page, "绑定并登录").click();
  await comes(page, 81, keeping(page, "report-names", "people"));
  await comes(page, 61, keeping(page, "tokens", "output"));
  await page.goto(at(`/pages/group/index?id=${groupId}`));
  await press(page, /^举报/).click();
  await page.getByRole("radio", { name: "违反群规" }).click();
  await page.getByLabel("经过", { exact: true }).fill("有人在群里发团购广告。");
  await comes(page, 61, (timeout) => press(page, "仍然匿名提交").waitFor({ timeout }));
  await page.waitForTimeout(1_000);
  await press(page, "仍然匿名提交").click();
  const label = page.getByRole("status", { name: /^查询码 / });
  const code = (await label.getAttribute("aria-label"))!.replace("查询码 ", "");

  const asked: string[] = [];
  page.on("request", (one) => asked.push(one.url()));
  const kept = () =>
    page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  const before = await kept();
  await page.waitForTimeout(1_000);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    press(page, "存成图片").click(),
  ]);
  expect(download.suggestedFilename()).toBe("picture.png");
  const picture = await readFile((await download.path())!);
  const { format, width, height, exif, xmp, comments } = await sharp(picture).metadata();
  expect([format, width, height]).toEqual(["png", 720, 400]);
  expect([exif, xmp, comments ?? []]).toEqual([undefined, undefined, []]);
  for (const trace of [code, code.replaceAll(" ", ""), "JB-", "riqing"])
    expect(picture.includes(trace)).toBe(false);
  // Two lines of eight, with nothing above, between or below them.
  const strips = [ink(picture, 0, 80), ink(picture, 80, 120), ink(picture, 200, 120)];
  const [above, first, second] = await Promise.all(strips);
  expect([above, await ink(picture, 330, 70)]).toEqual([0, 0]);
  expect(Math.min(first!, second!)).toBeGreaterThan(0.02);
  // It is drawn here, and kept nowhere else.
  expect(asked.filter((url) => !url.startsWith("blob:"))).toEqual([]);
  expect(await kept()).toBe(before);
  expect(faults).toEqual([]);
}, 200_000);
