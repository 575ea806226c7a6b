import { useState } from "react";
import { PAGES, replace } from "../../shell";
import { Body, Caption, Card, Empty, PickList, Row, Sheet } from "../../ui";
import { EVIDENCE } from "../../words/evidence";
import type { Cited } from "./cited-card";
import { useAddEvidence, useOpenCasesIn } from "./use-discipline";

const { add: words } = EVIDENCE;

interface CitedIntoCaseProps {
  cited: Cited;
  /** The group it belongs to. */
  groupId: string;
}

/** What is cited goes into a case that nobody has decided, instead of a new one. */
export const CitedIntoCase = ({ cited, groupId }: CitedIntoCaseProps) => {
  const [choosing, setChoosing] = useState(false);
  return (
    <Card tight>
      <Row onPress={() => setChoosing(true)}>
        <Body>{words.here}</Body>
        <Caption>{words.note}</Caption>
      </Row>
      <Sheet open={choosing} title={words.here} onClose={() => setChoosing(false)}>
        {choosing && <OpenCases cited={cited} groupId={groupId} />}
      </Sheet>
    </Card>
  );
};

const OpenCases = ({ cited, groupId }: CitedIntoCaseProps) => {
  const read = useOpenCasesIn(groupId);
  const add = useAddEvidence();
  const cases = read.value ?? [];
  if (cases.length === 0 && !read.hasMore) return <Empty>{words.none}</Empty>;
  return (
    <PickList
      bare
      label={words.here}
      items={cases.map(({ id, number, person, kindName }) => ({
        value: id,
        words: `${person.name} · ${kindName}`,
        note: number,
      }))}
      chosen={new Set()}
      onPick={(caseId) =>
        void add.act({ input: { caseId, cites: [cited] } }).then(({ state }) => {
          if (state === "DONE") replace(PAGES.case, { id: caseId });
        })
      }
      more={read.hasMore ? { words: EVIDENCE.messages.more, onPress: read.more } : undefined}
    />
  );
};
