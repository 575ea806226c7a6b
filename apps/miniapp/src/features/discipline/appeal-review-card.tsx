import { useState } from "react";
import { clock } from "../../shell";
import { ActionButton, Button, Card, CardTitle, KeyValue, Meta, Sheet, Stack } from "../../ui";
import { APPEALS } from "../../words/appeals";
import { dayWords } from "../../words/times";
import { Recusing } from "./appealing";
import { type AppealText, useGiveBack, useTake } from "./use-appeals";
import type { CaseText } from "./use-discipline";

const { review: words } = APPEALS;

interface ReviewProps {
  found: CaseText;
  appeal: AppealText;
}

/** For its reviewer: their own deadline, who cannot review it, and taking it, giving it back, standing aside. */
export const AppealReviewCard = ({ found, appeal }: ReviewProps) => {
  const [recusing, setRecusing] = useState(false);
  const take = useTake();
  const giveBack = useGiveBack();
  const { deadline, conflicts } = appeal;
  const now = clock.now();
  const done = () => setRecusing(false);
  return (
    <Card>
      <Stack gap={2}>
        <CardTitle>{words.title}</CardTitle>
        {deadline && (
          <>
            <Meta>{APPEALS.left(dayWords(deadline.answerOn, now), deadline.workingDaysLeft)}</Meta>
            <Meta>{words.silence(dayWords(deadline.suspendedAfter, now))}</Meta>
            {deadline.provisional && <Meta>{words.provisional}</Meta>}
          </>
        )}
        <Meta>{words.who}</Meta>
        <KeyValue lines={conflicts.map(conflictLine)} />
        {appeal.takenByMe ? (
          <ActionButton wide look="quiet" does={giveBack} with={{ caseId: found.id }}>
            {words.giveBack}
          </ActionButton>
        ) : (
          <ActionButton wide look="soft" does={take} with={{ caseId: found.id }}>
            {words.take}
          </ActionButton>
        )}
        <Button wide look="text" onPress={() => setRecusing(true)}>
          {words.recuse}
        </Button>
      </Stack>
      <Sheet open={recusing} title={words.recuse} onClose={done}>
        {recusing && <Recusing found={found} onDone={done} />}
      </Sheet>
    </Card>
  );
};

/** One person may have several parts in a case: each is a line of its own. */
const conflictLine = ({ kind, person }: AppealText["conflicts"][number]) => ({
  key: person?.name ?? words.nameless[kind] ?? "",
  value: words.conflicts[kind] ?? "",
});
