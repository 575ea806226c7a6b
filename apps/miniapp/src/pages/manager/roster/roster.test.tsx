import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { QueryClientProvider } from "@tanstack/react-query";
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import RosterPage from ".";
import { me } from "../../../../test/people";
import { refused } from "../../../../test/server";
import { queries, session } from "../../../shell";

/** The edge: a server that takes a file, and answers what the roster in it would change. */
let server: Server;
let asked: Record<string, unknown>[];
let answer: (variables: Record<string, unknown>) => unknown;
let uploads = 0;
let refusal: string | null = null;

beforeAll(async () => {
  server = createServer((question, reply) => {
    reply.setHeader("access-control-allow-origin", "*");
    reply.setHeader("access-control-allow-headers", "*, authorization, x-riqing-client");
    if (question.method === "OPTIONS") return reply.end();
    let text = "";
    question.on("data", (piece: Buffer) => (text += piece.toString()));
    question.on("end", () => {
      const say = (body: unknown) =>
        reply.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
      if (question.url === "/files") {
        const id = `f${(uploads += 1)}`;
        return say({ id, name: "名单.csv", mediaType: "text/csv", bytes: 90 });
      }
      const { operationName, variables } = JSON.parse(text);
      if (operationName === "RosterProgress") return say({ data: { rosterProgress: null } });
      if (operationName === "Me") {
        return say({ data: { me: { ...me.data.me, importRosterRefusal: refusal } } });
      }
      asked.push(variables);
      return say(answer(variables));
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const roster = (part: object) => (variables: Record<string, unknown>) => ({
  data: {
    importRoster: {
      file: { id: variables.uploadId, name: "名单.csv", mediaType: "text/csv", bytes: 90 },
      dryRun: variables.dryRun,
      applied: !variables.dryRun,
      added: 0,
      updated: 0,
      returned: 0,
      departed: 0,
      unchanged: 60,
      newDepartments: 0,
      movedDepartments: 0,
      grantedRoles: 0,
      endedRoles: 0,
      manyDepart: false,
      departing: [],
      newDepartmentPaths: [],
      sheet: null,
      sheets: [],
      headerLine: 1,
      leftOut: [],
      endingRoles: [],
      unknownParents: [],
      doubtful: [],
      errorCount: 0,
      errors: [],
      ...part,
    },
  },
});

function show(): void {
  const { port } = server.address() as AddressInfo;
  Object.assign(globalThis, { API_URL: `http://127.0.0.1:${port}/graphql` });
  asked = [];
  queries.clear();
  session.begin({ token: "t", personId: "su", expiresAt: "2026-12-19T00:00:00Z" });
  render(
    <QueryClientProvider client={queries}>
      <RosterPage />
    </QueryClientProvider>,
  );
}

async function choose(button = "选一个文件"): Promise<void> {
  fireEvent.click(await screen.findByRole("button", { name: button }));
  const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
  expect(input.accept).toBe(".xlsx,.csv,.txt");
  Object.defineProperty(input, "files", { value: [new File(["工号"], "名单.csv")] });
  await act(async () => void fireEvent.change(input));
}

const button = (name: string) => screen.findByRole("button", { name });

test("what would change is shown first, and only a second tap changes it", async () => {
  answer = roster({
    added: 2,
    departed: 1,
    departing: ["旧人（A1）"],
    newDepartments: 1,
    newDepartmentPaths: ["生产部/新车间"],
  });
  show();
  expect(await button("先选文件")).toHaveAttribute("aria-disabled", "true");
  await choose();
  expect(await screen.findByText("旧人（A1）")).toBeInTheDocument();
  expect(screen.getByText("生产部/新车间")).toBeInTheDocument();
  expect(asked).toEqual([{ uploadId: `f${uploads}`, dryRun: true }]);

  fireEvent.click(await button("导入 4 处变动"));
  expect(await screen.findByText("导入完成")).toBeInTheDocument();
  expect(asked[1]).toEqual({ uploadId: `f${uploads}`, dryRun: false, departures: 1 });
});

test("errors stand by line, and nothing can be imported until another file is chosen", async () => {
  const errors = [
    { line: 3, column: "角色", reason: "没有“厂长”这个角色", value: "厂长" },
    { line: 0, column: null, reason: "文件编码认不出来", value: null },
  ];
  answer = roster({ errorCount: 7, errors });
  show();
  await choose();
  expect(await screen.findByText("第 3 行 · 角色")).toBeInTheDocument();
  expect(screen.getByText("写的是“厂长”")).toBeInTheDocument();
  expect(screen.getByText("整个文件")).toBeInTheDocument();
  expect(screen.getByText("还有 5 个没列出")).toBeInTheDocument();
  expect(await button("有 7 处要改，还不能导入")).toHaveAttribute("aria-disabled", "true");

  answer = roster({});
  await choose("换一个文件");
  expect(await button("和现在一样，不用导入")).toHaveAttribute("aria-disabled", "true");
  expect(screen.queryByText("第 3 行 · 角色")).toBeNull();
});

test("most people leaving has to be confirmed by their number", async () => {
  answer = roster({ departed: 59, manyDepart: true, departing: ["旧人（A1）"] });
  show();
  await choose();
  expect(await button("先确认 59 人离职")).toHaveAttribute("aria-disabled", "true");
  fireEvent.click(screen.getByRole("switch"));
  fireEvent.click(await button("导入 59 处变动"));
  await waitFor(() => expect(asked).toHaveLength(2));
});

test("what others have changed meanwhile is looked at again", async () => {
  answer = roster({ added: 1, departed: 1, departing: ["甲（A1）"] });
  show();
  await choose();
  const act = await button("导入 2 处变动");
  answer = (variables) =>
    variables.dryRun
      ? roster({ added: 1, departed: 2, departing: ["甲（A1）", "乙（A2）"] })(variables)
      : refused("ROSTER_CHANGED");
  fireEvent.click(act);
  expect(await screen.findByText("甲（A1）、乙（A2）")).toBeInTheDocument();
  expect(await button("导入 3 处变动")).toBeInTheDocument();
});

test("who may not is told so, and offered nothing", async () => {
  refusal = "NOT_ALLOWED";
  show();
  expect(await button("你没有这项权限，找群主或管理员")).toHaveAttribute("aria-disabled", "true");
  expect(screen.queryByRole("button", { name: "选一个文件" })).toBeNull();
  refusal = null;
});

test("what a file leaves open is asked, and nothing is imported before it is said", async () => {
  const doubt = {
    kind: "NUMBER",
    line: 3,
    was: { name: "赵一鸣", staffNo: "000123" },
    now: { name: "赵一鸣", staffNo: "123" },
  };
  answer = ({ choices, ...variables }) => {
    const { sheet, doubtful } = (choices ?? {}) as { sheet?: string; doubtful?: string };
    const open = { sheets: ["在职", "去年"], updated: 1, endedRoles: 1, unknownParents: ["一厂"] };
    if (!sheet) return roster({ ...open, errorCount: 1, errors: [] })(variables);
    return roster({
      ...open,
      sheet,
      endingRoles: ["赵一鸣（000123）：督导"],
      leftOut: [{ line: 9, text: "合计 2人" }],
      doubtful: doubtful === "OTHER_PEOPLE" ? [] : [doubt],
    })(variables);
  };
  show();
  await choose();
  expect(await button("先选一张表")).toHaveAttribute("aria-disabled", "true");
  fireEvent.click(screen.getByRole("radio", { name: "在职" }));
  expect(await button("先说清是不是同一个人")).toHaveAttribute("aria-disabled", "true");
  expect(screen.getByText("赵一鸣：工号 000123 → 123")).toBeInTheDocument();
  expect(screen.getByText("赵一鸣（000123）：督导")).toBeInTheDocument();
  expect(screen.getByText("合计 2人")).toBeInTheDocument();
  fireEvent.click(screen.getByRole("radio", { name: "同一个人" }));
  expect(await button("先确认新建的上级部门")).toHaveAttribute("aria-disabled", "true");
  fireEvent.click(await screen.findByRole("switch"));
  fireEvent.click(await button("导入 1 处变动"));
  expect(await screen.findByText("导入完成")).toBeInTheDocument();
  expect(asked.at(-1)).toMatchObject({
    dryRun: false,
    choices: { sheet: "在职", doubtful: "SAME_PEOPLE", newParents: true },
  });
});
