import { cleanText, isTooLong, LIMITS } from "@riqing/schema";
import { useState } from "react";
import { clock, useKeptText } from "../../shell";
import { ActionButton, Body, Button, Flow, Grow, Meta, Sheet, Stack, TextArea } from "../../ui";
import { DATE } from "../../words/task-deeds";
import { fullTime } from "../../words/times";
import { useDecideDate } from "./use-deeds";

interface DecideDateProps {
  request: { id: string; wantedAt: string; wasDueAt: string; reason: string | null };
  name: string;
  goal: string;
  /** The first thing to do on this screen. */
  first?: boolean;
}

/** A later deadline is asked for: both times, and one tap grants it (Mission B2). */
export const DecideDate = ({ request, name, goal, first }: DecideDateProps) => {
  const decide = useDecideDate();
  const [refusing, setRefusing] = useState(false);
  const now = clock.now();
  const about = `${name}，${goal}`;
  return (
    <Stack gap={3}>
      <Stack gap={0}>
        <Body strong num>
          {DATE.asks(name, fullTime(request.wantedAt, now))}
        </Body>
        <Meta num>{DATE.was(fullTime(request.wasDueAt, now))}</Meta>
        {request.reason && <Meta>{request.reason}</Meta>}
      </Stack>
      <Flow gap={2}>
        <Grow>
          <ActionButton
            wide
            look={first ? "primary" : "soft"}
            does={decide}
            with={{ requestId: request.id, granted: true }}
            label={`${DATE.grant}：${about}`}
          >
            {DATE.grant}
          </ActionButton>
        </Grow>
        <Button look="quiet" label={`${DATE.refuse}：${about}`} onPress={() => setRefusing(true)}>
          {DATE.refuse}
        </Button>
      </Flow>
      <Sheet open={refusing} title={DATE.refuseTitle} onClose={() => setRefusing(false)}>
        <Refusing requestId={request.id} onDone={() => setRefusing(false)} />
      </Sheet>
    </Stack>
  );
};

const Refusing = ({ requestId, onDone }: { requestId: string; onDone: () => void }) => {
  const decide = useDecideDate();
  const [reason, setReason, sent] = useKeptText("date-refusal", requestId);
  const over = isTooLong(reason, LIMITS.reason);
  return (
    <>
      <TextArea
        label={DATE.refuseReason}
        placeholder={DATE.reasonHint}
        value={reason}
        onValue={setReason}
        limit={LIMITS.reason}
      />
      <ActionButton
        cta
        look="primary"
        does={decide}
        with={{ requestId, granted: false, reason: cleanText(reason) || null }}
        because={over ? DATE.tooLong : null}
        then={({ state }) => {
          if (state !== "DONE") return;
          sent();
          onDone();
        }}
      >
        {DATE.refuseAct}
      </ActionButton>
    </>
  );
};
