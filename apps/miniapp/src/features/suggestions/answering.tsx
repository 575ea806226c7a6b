import { LIMITS, type SuggestionAnswer } from "@riqing/schema";
import { useState } from "react";
import { Chips, Switch, TextDeed } from "../../ui";
import { SUGGESTIONS } from "../../words/suggestions";
import { DepartmentChoice } from "../choices";
import { FilePicker, useFiles } from "../files";
import { type SuggestionText, useAnswerSuggestion } from "./use-suggestions";

const { answering: words } = SUGGESTIONS;
const FIRST: readonly SuggestionAnswer[] = ["ANSWERED", "TAKEN_UP", "DECLINED", "FORWARDED"];
const LATER: readonly SuggestionAnswer[] = ["ANSWERED", "DECLINED"];

/** An answer: what becomes of it, in words, and thanks instead of points. */
export const Answering = ({ found, onDone }: { found: SuggestionText; onDone: () => void }) => {
  const [answer, setAnswer] = useState<SuggestionAnswer>("ANSWERED");
  const [departmentId, setDepartmentId] = useState<string | null>(null);
  const [thanks, setThanks] = useState(true);
  const files = useFiles("VOICE");
  const forwards = answer === "FORWARDED";
  return (
    <>
      <Chips
        label={words.what}
        choices={(found.state === "TAKEN_UP" ? LATER : FIRST).map((value) => ({
          value,
          words: words.answers[value],
        }))}
        chosen={answer}
        onChoose={setAnswer}
      />
      {forwards && (
        <DepartmentChoice
          chosen={new Set(departmentId ? [departmentId] : [])}
          onPick={({ id }) => setDepartmentId(id)}
        />
      )}
      <TextDeed
        keptAs={["suggestion-answer", found.id]}
        rows={4}
        limit={LIMITS.voiceText}
        words={{
          label: answer === "DECLINED" || forwards ? words.why : words.text,
          act: words.act,
          tooLong: SUGGESTIONS.tooLong,
        }}
        missing={words.missing}
        because={forwards && departmentId === null ? words.noDepartment : files.because}
        does={useAnswerSuggestion()}
        with={(text) => ({
          input: {
            suggestionId: found.id,
            answer,
            text,
            departmentId: forwards ? departmentId : null,
            thanks: !forwards && thanks,
            fileIds: files.ids,
          },
        })}
        onDone={onDone}
      >
        {!forwards && <Switch on={thanks} onTurn={setThanks} label={words.thanks} />}
        <FilePicker files={files} />
      </TextDeed>
    </>
  );
};
