import { call, clock, copy, toast } from "../../shell";
import {
  Banner,
  Body,
  Button,
  Caption,
  Empty,
  Meta,
  ReadFace,
  Row,
  Sheet,
  Tag,
  type TagLook,
  View,
} from "../../ui";
import { PERSON } from "../../words/board";
import { debtWords, MATRIX } from "../../words/matrix";
import { obligationWords } from "./kinds";
import { dueInWords, type MatrixRow } from "./matrix";
import { useDebtsOf } from "./use-matrix";

interface DebtsSheetProps {
  groupId: string;
  row: MatrixRow | null;
  onClose: () => void;
}

/** All that one person owes, and how they can be reached. */
export const DebtsSheet = ({ groupId, row, onClose }: DebtsSheetProps) => (
  <Sheet
    open={row !== null}
    title={row ? MATRIX.sheet(row.person.name, row.debts) : ""}
    onClose={onClose}
  >
    {row && <Debts groupId={groupId} row={row} />}
  </Sheet>
);

const looks: Record<string, TagLook | undefined> = { NEAR: "near", BEHIND: "behind", OVER: "over" };

const Debts = ({ groupId, row }: { groupId: string; row: MatrixRow }) => {
  const debts = useDebtsOf(groupId, row.person.id);
  const now = clock.now();
  const { name } = row.person;
  const { reach } = MATRIX;
  const reached = row.away ? reach.away : row.reachable ? reach.yes : reach.no;

  async function copyAll() {
    const lines = (debts.value ?? []).map(
      (debt) => `${obligationWords(debt.kind).words}：${debt.title}（${dueInWords(debt, now)}）`,
    );
    const copied = await copy(MATRIX.debtsText(name, lines));
    toast(copied ? MATRIX.copied : MATRIX.notCopied);
  }

  return (
    <>
      <Meta>
        {row.department.name} · {reached}
      </Meta>
      <ReadFace of={debts} empty={<Empty>{MATRIX.sheet(name, 0)}</Empty>}>
        {(all) => (
          <View>
            {all.map((debt) => (
              <Row
                key={`${debt.kind}:${debt.id}`}
                end={<Tag look={looks[debt.state] ?? "kind"}>{debtWords(debt.state)}</Tag>}
              >
                <Body>{debt.title}</Body>
                <Caption num>
                  {obligationWords(debt.kind).words} · {dueInWords(debt, now)}
                </Caption>
              </Row>
            ))}
          </View>
        )}
      </ReadFace>
      {!row.reachable && !row.own && <Banner icon="phone">{MATRIX.unreachable}</Banner>}
      {row.own ? (
        <Caption centre>{MATRIX.self}</Caption>
      ) : (
        <Button
          cta
          look="primary"
          because={row.phone ? null : PERSON.noPhone}
          onPress={() => row.phone && call(row.phone)}
        >
          {MATRIX.call(name)}
        </Button>
      )}
      {debts.value && debts.value.length > 0 && (
        <Button wide look="quiet" icon="copy" onPress={() => void copyAll()}>
          {MATRIX.copyDebts(debts.value.length)}
        </Button>
      )}
    </>
  );
};
