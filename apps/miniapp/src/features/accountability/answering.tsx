import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import { ActionButton, lengthOf, Meta, TextArea } from "../../ui";
import { ACCOUNTABILITY } from "../../words/accountability";
import { useAnswerAccountability } from "./use-accountability";

interface AnsweringProps {
  id: string;
  onDone: () => void;
}

/** The head says how it came about: once, and in writing. */
export const Answering = ({ id, onDone }: AnsweringProps) => {
  const [words, setWords] = useState("");
  const answer = useAnswerAccountability();
  const over = lengthOf(words) > LIMITS.taskText;
  return (
    <>
      <TextArea
        rows={4}
        label={ACCOUNTABILITY.words}
        value={words}
        onValue={setWords}
        limit={LIMITS.taskText}
      />
      <Meta>{ACCOUNTABILITY.once}</Meta>
      <ActionButton
        cta
        look="primary"
        does={answer}
        with={{ id, answer: words }}
        because={words.trim() === "" ? ACCOUNTABILITY.missing : over ? ACCOUNTABILITY.long : null}
        then={({ state }) => state === "DONE" && onDone()}
      >
        {ACCOUNTABILITY.act}
      </ActionButton>
    </>
  );
};
