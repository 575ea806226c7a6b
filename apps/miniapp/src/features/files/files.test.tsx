import { type IncomingMessage, createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { FILE_TYPES, LIMITS } from "@riqing/schema";
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { FileList, FilePicker, PictureViewer, useFiles } from ".";
import { visited } from "../../../test/taro";
import { session } from "../../shell";
import { notTaken, sizeWords } from "../../words/files";

/** The edge: a server that takes files, or says why not. */
let server: Server;
let answer: (question: IncomingMessage, body: string) => [number, unknown];
let heard: { headers: IncomingMessage["headers"]; body: string }[];

const discarded: string[] = [];

beforeAll(async () => {
  server = createServer((question, reply) => {
    // The pages of a test come from nowhere; in the browser it is one and the same server.
    reply.setHeader("access-control-allow-origin", "*");
    reply.setHeader("access-control-allow-headers", "*, authorization, x-riqing-client");
    if (question.method === "OPTIONS") return reply.end();
    const pieces: Buffer[] = [];
    question.on("data", (piece: Buffer) => pieces.push(piece));
    question.on("end", () => {
      const body = Buffer.concat(pieces).toString();
      if (question.url === "/graphql") {
        discarded.push(JSON.parse(body).variables.id);
        return reply.end(JSON.stringify({ data: { discardFile: true } }));
      }
      heard.push({ headers: question.headers, body });
      const [status, said] = answer(question, body);
      reply.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(said));
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  Object.assign(globalThis, { API_URL: `http://127.0.0.1:${port}/graphql` });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  heard = [];
  let count = 0;
  answer = () => {
    const id = `f${(count += 1)}`;
    return [201, { id, name: `安排${count}.pdf`, mediaType: "application/pdf", bytes: 88_064 }];
  };
  session.begin({ token: "t", personId: "he", expiresAt: "2026-12-19T00:00:00Z" });
});

const Form = () => {
  const files = useFiles("TASK");
  return (
    <>
      <FilePicker files={files} />
      <output>{files.because ?? `好了 ${files.ids.join(" ")}`}</output>
    </>
  );
};

const file = (name: string, size = 9) => {
  const made = new File(["%PDF-1.4\n"], name, { type: "application/pdf" });
  return Object.defineProperty(made, "size", { value: size });
};

/** Answers the browser's own dialogue. */
async function choose(button: string, ...files: File[]) {
  fireEvent.click(screen.getByRole("button", { name: button }));
  const input = await waitFor(() => {
    const found = document.querySelector<HTMLInputElement>("input[type=file]");
    if (!found) throw new Error("nothing was opened");
    return found;
  });
  Object.defineProperty(input, "files", { value: files });
  await act(async () => void fireEvent.change(input));
}

const said = () => screen.getByRole("status", { hidden: true }).textContent;

test("files are sent as they are chosen, and the form knows their ids", async () => {
  render(<Form />);
  expect(screen.getByText("最多 9 个，每个 20 MB 以内")).toBeInTheDocument();
  await choose("文件", file("安排.pdf"), file("图纸.pdf"));

  await waitFor(() => expect(said()).toBe("好了 f1 f2"));
  expect(screen.getAllByText("86 KB")).toHaveLength(2);
  expect(heard[0]?.headers).toMatchObject({
    authorization: "Bearer t",
    "x-riqing-client": "h5/0.1.0",
    "content-type": expect.stringContaining("multipart/form-data; boundary="),
  });
  expect(heard[0]?.body).toMatch(/name="purpose"\s+TASK\s/);
  expect(heard[0]?.body).toContain("安排.pdf");

  fireEvent.click(screen.getByRole("button", { name: "移除 安排1.pdf" }));
  expect(said()).toBe("好了 f2");
  await waitFor(() => expect(discarded).toEqual(["f1"]));
});

test("what the server would refuse is not sent, and says why", async () => {
  render(<Form />);
  await choose("文件", file("a.exe"), file("大.pdf", LIMITS.fileBytes + 1), file("空.pdf", 0));
  expect(
    await screen.findByText(
      /^程序和脚本不收，对方打开不安全。收的有：照片（JPG、PNG、WebP、GIF）、PDF、Word/,
    ),
  ).toBeInTheDocument();
  expect(screen.getByText("文件太大，最多 20 MB")).toBeInTheDocument();
  expect(screen.getByText("文件是空的，换一个")).toBeInTheDocument();
  expect(said()).toBe("有附件没传成");
  expect(heard).toEqual([]);
  expect(screen.queryByRole("button", { name: /再传/ })).toBeNull();
});

test("a refusal is said beside the file; what the network lost may be sent again", async () => {
  render(<Form />);
  answer = () => [
    415,
    { errors: [{ message: "x", extensions: { code: "FILE_TYPE_NOT_ALLOWED" } }] },
  ];
  await choose("文件", file("假.pdf"));
  expect(await screen.findByText(/^这个文件打不开：里面的内容不是 \.pdf/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole("button", { name: "移除 假.pdf" }));

  answer = () => [502, null];
  await choose("文件", file("真.pdf"));
  expect(await screen.findByText("服务器没有回答")).toBeInTheDocument();
  answer = () => [201, { id: "f9", name: "真.pdf", mediaType: "application/pdf", bytes: 9 }];
  fireEvent.click(screen.getByRole("button", { name: "再传一次 真.pdf" }));
  await waitFor(() => expect(said()).toBe("好了 f9"));
});

test("no more than fit are taken, and the button says that it is full", async () => {
  render(<Form />);
  const many = Array.from({ length: LIMITS.filesPerTask + 2 }, (_, i) => file(`${i}.pdf`));
  await choose("文件", ...many);
  await waitFor(() => expect(heard).toHaveLength(LIMITS.filesPerTask));
  await waitFor(() => expect(said()).toMatch(/^好了/));
  expect(screen.getByRole("button", { name: "已满 9 个" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
});

test("what is attached is asked for with the session, and a refusal is said", async () => {
  const zip = {
    id: "g",
    name: "清单.xlsx",
    mediaType: "application/vnd.ms-excel",
    bytes: 1_258_291,
  };
  render(<FileList files={[zip]} />);
  answer = ({ url }) => [
    url === "/files/g" ? 404 : 500,
    { errors: [{ extensions: { code: "NOT_FOUND" } }] },
  ];
  const list = screen.getByRole("list");
  fireEvent.click(within(list).getByRole("button", { name: "下载 清单.xlsx，1.2 MB" }));
  await waitFor(() => expect(heard).toHaveLength(1));
  expect(heard[0]?.headers.authorization).toBe("Bearer t");
});

const photos = ["p1", "p2", "p3"].map((id) => ({
  id,
  name: `${id}.jpg`,
  mediaType: "image/jpeg",
  bytes: 1_400_000,
}));

/** As a browser makes an address of what was fetched. */
const shownAs = () => {
  let made = 0;
  Object.assign(URL, { createObjectURL: () => `blob:${(made += 1)}`, revokeObjectURL: () => null });
};

test("pictures are seen small, fetched once with the session, and opened where they stand", async () => {
  shownAs();
  answer = () => [200, "a picture"];
  const asked: (string | undefined)[] = [];
  const first = answer;
  answer = (question, body) => {
    asked.push(question.url);
    return first(question, body);
  };
  const { unmount } = render(<FileList files={photos} />);
  const list = screen.getByRole("list", { name: "图片 3 张" });
  await waitFor(() => expect(list.querySelectorAll("img")).toHaveLength(3));
  expect(new Set(asked)).toEqual(
    new Set(["/files/p1/small", "/files/p2/small", "/files/p3/small"]),
  );
  expect(heard[0]?.headers.authorization).toBe("Bearer t");
  expect(screen.queryByText(/MB/)).toBeNull();
  unmount();
  render(<FileList files={photos} />);
  await waitFor(() => expect(document.querySelectorAll("img")).toHaveLength(3));
  expect(asked).toHaveLength(3);
  fireEvent.click(screen.getByRole("button", { name: "看图 p2.jpg，第 2 张，共 3 张" }));
  await waitFor(() =>
    expect(visited.at(-1)).toBe("open /pages/pictures/index?ids=p1%2Cp2%2Cp3&at=1"),
  );
});

test("the viewer shows one picture, fetches its neighbours, and turns by key and button", async () => {
  shownAs();
  answer = () => [200, "a picture"];
  const urls = new Set<string>();
  const before = answer;
  answer = (question, body) => {
    urls.add(question.url ?? "");
    return before(question, body);
  };
  render(<PictureViewer ids={["q1", "q2", "q3", "q4"]} first={0} />);
  expect(screen.getByRole("heading")).toHaveTextContent("1 / 4");
  await waitFor(() => expect(urls).toContain("/files/q2"));
  expect(urls).not.toContain("/files/q3");
  fireEvent.keyDown(document, { key: "ArrowRight" });
  expect(screen.getByRole("heading")).toHaveTextContent("2 / 4");
  await waitFor(() => expect(urls).toContain("/files/q3"));
  fireEvent.click(screen.getByRole("button", { name: "上一张" }));
  expect(screen.getByRole("heading")).toHaveTextContent("1 / 4");
  expect(screen.getByRole("button", { name: "关闭" })).toBeInTheDocument();
});

test.each([
  ["heic", "兼容性最佳"],
  ["HEIC".toLowerCase(), "点“照片”从相册选"],
  ["zip", "先解压"],
  ["mp4", "视频不收"],
  ["wps", "另存为 .docx"],
  ["et", "另存为 .xlsx"],
  ["ofd", "导出成 PDF"],
  ["dwg", "导出成 PDF"],
  ["bmp", "另存为 JPG"],
  ["html", "打印成 PDF"],
  ["exe", "不安全"],
  ["xyz", ".xyz 文件不收"],
  ["", "看不出是什么文件"],
])("of a .%s it says what to do: %s", (ending, how) => {
  const said = notTaken(ending, Object.values(FILE_TYPES).flat());
  expect(said).toContain(how);
  expect(said).toContain("收的有：照片（JPG、PNG、WebP、GIF）、PDF、Word、Excel、PPT、CSV、文本");
});

test("where only a roster is taken, only that is named", () => {
  expect(notTaken("numbers", ["xlsx", "csv", "txt"])).toMatch(
    /收的有：Excel（\.xlsx）、CSV、文本（\.txt）$/,
  );
});

test.each([
  [0, "0 B"],
  [1_023, "1023 B"],
  [88_064, "86 KB"],
  [1_047_000, "1 MB"],
  [20 * 1024 * 1024, "20 MB"],
])("%d bytes are %s", (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
