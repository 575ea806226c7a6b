import { LIMITS } from "@riqing/schema";
import { Meta, TextDeed } from "../../ui";
import { ACCOUNTABILITY } from "../../words/accountability";
import { useAnswerAccountability } from "./use-accountability";

interface AnsweringProps {
  id: string;
  onDone: () => void;
}

/** The head says how it came about: once, and in writing. */
export const Answering = ({ id, onDone }: AnsweringProps) => {
  const { words: label, act, long: tooLong, missing, once } = ACCOUNTABILITY;
  return (
    <TextDeed
      keptAs={["accountability", id]}
      rows={4}
      limit={LIMITS.taskText}
      words={{ label, act, tooLong }}
      missing={missing}
      does={useAnswerAccountability()}
      with={(answer) => ({ id, answer })}
      onDone={onDone}
    >
      <Meta>{once}</Meta>
    </TextDeed>
  );
};
