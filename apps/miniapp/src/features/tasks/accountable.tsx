import { useState } from "react";
import { Button, Caption, Flow, Sheet } from "../../ui";
import { ACCOUNTABILITY, occasionWords } from "../../words/accountability";
import { Answering } from "../accountability";
import type { Share } from "./use-task";

type Item = NonNullable<Share["accountability"]>;

/** What was done without a reason, and what the head says to it; who may say it does so here. */
export const Accountable = ({ item, name }: { item: Item; name: string }) => {
  const [answering, setAnswering] = useState(false);
  const { head, answer } = item;
  const waits = head ? ACCOUNTABILITY.head(head.name) : ACCOUNTABILITY.noHead;
  return (
    <>
      <Caption tone="wait">
        {occasionWords(item.occasion)}，{answer ? ACCOUNTABILITY.says(answer) : waits}
      </Caption>
      {item.answerRefusal === null && (
        <Flow>
          <Button label={`${ACCOUNTABILITY.answer}：${name}`} onPress={() => setAnswering(true)}>
            {ACCOUNTABILITY.answer}
          </Button>
        </Flow>
      )}
      <Sheet
        open={answering}
        title={ACCOUNTABILITY.sheet(name)}
        onClose={() => setAnswering(false)}
      >
        <Answering id={item.id} onDone={() => setAnswering(false)} />
      </Sheet>
    </>
  );
};
