import { screen } from "@testing-library/react";
import CaseBoardPage from ".";
import { appealText, caseLine } from "../../../../test/cases";
import { onServer, renderPage } from "../../../../test/page";
import AppealsPage from "../appeals";
import FiguresPage from "../figures";

const server = onServer();

const page = (nodes: object[]) => ({ nodes, endCursor: null, hasMore: false });

test("open cases stand by what is to be done, what waits for a deed first", async () => {
  const lines = [
    caseLine(),
    caseLine({
      id: "c2",
      stage: "TO_CARRY_OUT",
      stageDueOn: null,
      stageDueAt: "2026-11-20T01:00:00.000Z",
    }),
    caseLine({ id: "c3", stage: "SOMETHING_NEW", stageDueOn: null }),
  ];
  server.answer({ OpenCases: () => ({ data: { openCases: page(lines) } }) });
  renderPage(<CaseBoardPage />);
  expect(await screen.findByText("等群里做")).toBeInTheDocument();
  const heads = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(heads).toEqual(["等群里做", "申诉中", "看详情"]);
  expect(screen.getByText("就这 3 件")).toBeInTheDocument();
});

test("the queue says whose appeal it is, until when, and who has it", async () => {
  const appeals = [
    { ...appealText(), case: caseLine() },
    { ...appealText({ id: "a2", takenByMe: true }), case: caseLine({ id: "c2" }) },
  ];
  server.answer({ Appeals: () => ({ data: { appeals } }) });
  renderPage(<AppealsPage />);
  expect(await screen.findByText("没人接")).toBeInTheDocument();
  expect(screen.getByText("你在审")).toBeInTheDocument();
  expect(screen.getAllByText(/还剩 5 个工作日/)).toHaveLength(2);
});

test("figures say what is withheld instead of a number", async () => {
  const counts = { decided: 8, revoked: 1, lowered: 0 };
  const disciplineFigures = {
    months: ["2026-10", "2026-11"],
    total: counts,
    kinds: [
      { kindKey: "flooding", kindName: "刷屏", byMonth: [null, 6], counts },
      { kindKey: "insult", kindName: "辱骂、歧视", byMonth: [null, null], counts: null },
    ],
    issuers: [{ person: { id: "p", name: "郑国梁" }, counts: null }],
    clauses: [{ clauseKey: "k", label: "9.1", text: "不刷屏。", counts }],
  };
  server.answer({ DisciplineFigures: () => ({ data: { disciplineFigures } }) });
  renderPage(<FiguresPage />);
  expect(await screen.findByText("近 12 个月定了 8 件")).toBeInTheDocument();
  expect(screen.getAllByText("8 件，申诉后撤销 1 件，减轻 0 件")).toHaveLength(2);
  // The month of the kind that is shown; the kind that is withheld, and the issuer, by their names only.
  expect(screen.getAllByText("不写")).toHaveLength(1);
  expect(screen.getAllByText("少于 5 件的")).toHaveLength(2);
  expect(screen.getByText("辱骂、歧视")).toBeInTheDocument();
});
