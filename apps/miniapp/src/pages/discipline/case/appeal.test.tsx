import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import CasePage from ".";
import { appealText, caseText, measureText } from "../../../../test/cases";
import { button, onServer, renderPage } from "../../../../test/page";
import { shownToast } from "../../../shell/toast";

const server = onServer();

const show = (found: ReturnType<typeof caseText>) => {
  const answered = (name: string) => () => ({ data: { [name]: found } });
  server.answer({
    Case: answered("case"),
    OpenCase: answered("openCase"),
    TakeAppeal: answered("takeAppeal"),
    GiveBackAppeal: answered("giveBackAppeal"),
    Recuse: answered("recuse"),
    AddToAppeal: answered("addToAppeal"),
    AddCaseNote: answered("addCaseNote"),
    AddEvidence: answered("addEvidence"),
    WithdrawAppeal: answered("withdrawAppeal"),
    LodgeAppeal: answered("lodgeAppeal"),
    ExportCase: () => ({
      data: {
        exportCase: { fileName: "案卷.pdf", mediaType: "application/pdf", base64: "", sha256: "0" },
      },
    }),
  });
  return renderPage(<CasePage />);
};

/** Writes into the sheet that is open, and sends it. */
async function write(words: string, send: string): Promise<void> {
  const sheet = await screen.findByRole("dialog");
  fireEvent.change(within(sheet).getByRole("textbox"), { target: { value: words } });
  fireEvent.click(within(sheet).getByRole("button", { name: send }));
}

const sent = async (name: string) => {
  await waitFor(() => expect(server.asked(name)).toHaveLength(1));
  return server.asked(name)[0]?.variables;
};

test("its reviewer reads their deadline and who cannot review, and takes it on", async () => {
  show(caseText());
  expect(await screen.findByText("由你审：这件事与你无关")).toBeInTheDocument();
  expect(screen.getByText(/前答复，还剩 5 个工作日/)).toBeInTheDocument();
  expect(screen.getByText("决定的人")).toBeInTheDocument();
  expect(screen.getByText("举报的人")).toBeInTheDocument();
  fireEvent.click(await button("接下来审"));
  expect(await sent("TakeAppeal")).toEqual({ caseId: "c1" });
});

test("whoever has taken it gives it back, or stands aside with a reason", async () => {
  show(caseText({ appeal: appealText({ takenByMe: true, state: "TAKEN" }) }));
  fireEvent.click(await button("退回，让别人审"));
  expect(await sent("GiveBackAppeal")).toEqual({ caseId: "c1" });
  fireEvent.click(await button("我要回避"));
  const sheet = await screen.findByRole("dialog");
  expect(within(sheet).getByRole("button", { name: "写一句原因再送" })).toBeInTheDocument();
  await write("与他是亲戚", "回避，交别人审");
  expect(await sent("Recuse")).toEqual({ caseId: "c1", reason: "与他是亲戚" });
});

test("whom it is about sees what stands still, adds to it, and is told before withdrawing that it is spent", async () => {
  show(
    caseText({
      aboutMe: true,
      measure: measureText({ measure: "MUTE", days: 1, state: "PAUSED" }),
      appeal: appealText({ decideRefusal: "APPEAL_CONFLICTED" }),
    }),
  );
  expect(await screen.findByText("禁言和移出先停着，等结果")).toBeInTheDocument();
  expect(screen.getByText("照算 1 次，标“申诉中”")).toBeInTheDocument();
  expect(screen.queryByText("由你审：这件事与你无关")).toBeNull();
  fireEvent.click(await button("补充材料"));
  await write("有照片", "送出，两边都看得到");
  expect(await sent("AddToAppeal")).toEqual({
    input: { caseId: "c1", text: "有照片", fileIds: [] },
  });
  fireEvent.click(await button("撤回申诉"));
  const asked = await screen.findByRole("alertdialog");
  expect(within(asked).getByText(/撤回也算用掉，不能再申诉/)).toBeInTheDocument();
  fireEvent.click(within(asked).getByRole("button", { name: "撤回申诉" }));
  expect(await sent("WithdrawAppeal")).toEqual({ caseId: "c1" });
});

test("an appeal goes with files, and asks for none", async () => {
  const window = { lastOn: "2026-11-26", provisional: false, workingDaysLeft: 5 };
  const more = { aboutMe: true, appeal: null, appealRefusal: null, appealWindow: window };
  show(caseText(more));
  fireEvent.click(await button("申诉，还剩 5 个工作日"));
  const sheet = await screen.findByRole("dialog");
  expect(within(sheet).getByRole("button", { name: "照片" })).toBeInTheDocument();
  await write("没有卖东西", "提交申诉");
  expect(await sent("LodgeAppeal")).toEqual({
    input: { caseId: "c1", text: "没有卖东西", fileIds: [] },
  });
});

test("those who handle it add notes, which whom it is about does not see", async () => {
  show(caseText({ noteRefusal: null, appeal: null }));
  fireEvent.click(await button("写备注"));
  await write("已存原图", "存备注");
  expect(await sent("AddCaseNote")).toEqual({ caseId: "c1", text: "已存原图" });
});

test("those who handle it add evidence until it is decided, and it says that the member is told", async () => {
  const side = { side: "只发了一条", sideStatedAt: null };
  show(caseText({ evidenceRefusal: null, appeal: null, ...side }));
  expect(await screen.findByText("之后又补了证据，还可以再说")).toBeInTheDocument();
  fireEvent.click(await button("补证据"));
  const sheet = await screen.findByRole("dialog");
  expect(within(sheet).getByText(/本人会收到，重新有时间说明/)).toBeInTheDocument();
  expect(within(sheet).getByRole("button", { name: "写上原话，或选截图、文件" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await write("还有两箱，要的私聊", "补进去，告诉本人");
  expect(await sent("AddEvidence")).toEqual({
    input: { caseId: "c1", quote: "还有两箱，要的私聊", fileIds: [] },
  });
});

test("the reminder for the chat names the clause, nobody, and no count", async () => {
  const copied: string[] = [];
  Object.assign(navigator, {
    clipboard: { writeText: async (text: string) => void copied.push(text) },
  });
  const found = caseText({ noteRefusal: null, appeal: null });
  show(found);
  fireEvent.click(await screen.findByText("复制群里的提醒"));
  await waitFor(() => expect(copied).toEqual(["【群规提醒】9.1 不发广告。\n请大家照这一条做。"]));
  expect(copied[0]).not.toContain(found.person.name);
});

test("whom it is about is not offered it; a lapsed mute says that nothing is left to do, and what counts", async () => {
  const lapsed = { measure: "MUTE", days: 1, state: "LAPSED", toldHow: "BY_PHONE" };
  const side = { side: "撤回了", sideStatedAt: "2026-11-19T07:59:00.000Z", saysCorrected: true };
  show(caseText({ aboutMe: true, appeal: null, measure: measureText(lapsed), ...side }));
  expect(await screen.findByText(/电话告知$/)).toBeInTheDocument();
  expect(screen.getByText("我已经改好了")).toBeInTheDocument();
  expect(await screen.findByText("过了执行期限，不用再做；仍计一次")).toBeInTheDocument();
  expect(screen.queryByText("复制群里的提醒")).toBeNull();
});

test("a referred case is taken out as a file, and it says that this is written down", async () => {
  URL.createObjectURL = () => "blob:x";
  URL.revokeObjectURL = () => undefined;
  show(caseText({ exportRefusal: null, appeal: null }));
  fireEvent.click(await button("出案卷"));
  const sheet = await screen.findByRole("dialog");
  expect(within(sheet).getByText(/出过案卷会记下来/)).toBeInTheDocument();
  fireEvent.click(within(sheet).getByRole("button", { name: "PDF，打印和看" }));
  expect(await sent("ExportCase")).toEqual({ caseId: "c1", format: "PDF" });
  await waitFor(() => expect(shownToast.get()?.content).toEqual({ words: "案卷存好了" }));
});
