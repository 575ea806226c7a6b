import { NoticeBoard, SignatureBoard } from "@riqing/schema";
import { useRead } from "../../shell";
import type { BoardSummary } from "./use-boards";
import type { SignatureBoardValue } from "./use-signature-board";

type Opened = Pick<BoardSummary, "kind" | "id">;

/**
 * The line of a board that was opened by its address, made from the board itself where the list has not
 * come to it: it would stand on a later page, or belongs to another group than the list shows.
 */
export function useOpenedBoard(
  opened: Opened | undefined,
  listed: readonly BoardSummary[] | undefined,
): BoardSummary | undefined {
  const known = listed?.find(({ kind, id }) => kind === opened?.kind && id === opened.id);
  const id = opened?.id ?? "";
  const asks = (kind: string) => ({
    when: opened?.kind === kind && listed !== undefined && !known,
  });
  const notice = useRead(
    NoticeBoard,
    { noticeId: id },
    ({ noticeBoard }) => noticeBoard,
    asks("NOTICE"),
  );
  const rules = useRead(
    SignatureBoard,
    { rulebookId: id },
    ({ signatureBoard }) => signatureBoard,
    asks("RULES"),
  );
  if (!opened || known) return known;
  if (notice.value) {
    const { notice: of, counts } = notice.value;
    return {
      ...opened,
      title: of.subject,
      importance: of.importance,
      dueAt: of.dueAt,
      dueOn: null,
      asked: counts.confirmed + counts.missing,
      confirmed: counts.confirmed,
      overdue: 0,
      groupNames: of.groups.map(({ name }) => name),
      publishedAt: of.publishedAt,
    };
  }
  if (rules.value) return rulesLine(opened, rules.value);
  return undefined;
}

const rulesLine = (
  opened: Opened,
  { rulebook, version, counts }: SignatureBoardValue,
): BoardSummary => ({
  ...opened,
  title: rulebook.title,
  importance: null,
  dueAt: null,
  dueOn: version.signByOn,
  asked: counts.asked,
  confirmed: counts.signed,
  overdue: 0,
  groupNames: [],
  publishedAt: version.publishedAt ?? "",
});
