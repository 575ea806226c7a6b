import type { TimeBasis } from "@riqing/schema";
import { clock, open, PAGES } from "../../shell";
import { Body, Caption, Empty, ListEnd, MoreRow, ReadFace, Row, Sheet, Tag, View } from "../../ui";
import { TIMES } from "../../words/insights";
import { fullTime } from "../../words/times";
import { minutesWords } from "../../words/times";
import { type Drill, type FactOfTimes, useFacts } from "./use-times";

interface FactsSheetProps {
  drill: Drill | null;
  basis: TimeBasis;
  onClose: () => void;
}

/** The notices and tasks behind a number. */
export const FactsSheet = ({ drill, basis, onClose }: FactsSheetProps) => {
  const facts = useFacts(drill);
  return (
    <Sheet open={drill !== null} title={drill?.title ?? TIMES.facts} onClose={onClose}>
      <ReadFace of={facts} empty={<Empty>{TIMES.factsNone}</Empty>}>
        {(all) => (
          <View>
            {all.map((fact) => (
              <FactRow key={fact.id} fact={fact} basis={basis} />
            ))}
            {facts.hasMore ? (
              <MoreRow onPress={facts.more}>{TIMES.moreFacts}</MoreRow>
            ) : (
              <ListEnd>{TIMES.factsEnd(all.length)}</ListEnd>
            )}
          </View>
        )}
      </ReadFace>
    </Sheet>
  );
};

const FactRow = ({ fact, basis }: { fact: FactOfTimes; basis: TimeBasis }) => {
  const { title, person, publishedAt, toConfirm, toComplete, late, noticeId, taskId } = fact;
  const took = [
    toConfirm == null ? TIMES.open : TIMES.took(minutesWords(toConfirm, basis)),
    ...(toComplete == null ? [] : [TIMES.completed(minutesWords(toComplete, basis))]),
  ];
  const go = noticeId
    ? () => open(PAGES.notice, { id: noticeId })
    : taskId
      ? () => open(PAGES.task, { id: taskId })
      : undefined;
  return (
    <Row onPress={go} end={late ? <Tag look="over">{TIMES.late}</Tag> : undefined}>
      <Body>{title}</Body>
      <Caption num>{TIMES.factLine(person.name, fullTime(publishedAt, clock.now()))}</Caption>
      <Caption num>{took.join("，")}</Caption>
    </Row>
  );
};
