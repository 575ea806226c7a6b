import { cleanText, isTooLong, LIMITS } from "@riqing/schema";
import { useState } from "react";
import { useKeptText } from "../../shell";
import { ActionButton, Banner, colleagueItem, SearchList, Seg, TextArea, TextDeed } from "../../ui";
import { QUESTIONS } from "../../words/questions";
import { FilePicker, useFiles } from "../files";
import { DepartmentList } from "./department-list";
import { useAnswer, useOwnPeople } from "./use-questions";

/** As much of a question as its answer needs. */
interface Asked {
  id: string;
  group: { id: string };
  mine?: { person: { id: string }; department: { id: string } } | null;
}

interface AnswerProps {
  task: Asked;
  onDone: () => void;
}

/** The answer, which the whole group reads. */
export const Answering = ({ task, onDone }: AnswerProps) => {
  const { answer: said, missing } = QUESTIONS;
  const files = useFiles("TASK_EVENT");
  return (
    <TextDeed
      keptAs={["question-answer", task.id]}
      rows={4}
      limit={LIMITS.taskText}
      words={{ label: said.words, hint: said.hint, act: said.act, tooLong: missing.long }}
      missing={said.missing}
      does={useAnswer()}
      with={(answer) => ({ input: { taskId: task.id, answer, fileIds: files.ids } })}
      because={files.because}
      onDone={onDone}
    >
      <FilePicker bare files={files} />
    </TextDeed>
  );
};

type Way = "DEPARTMENT" | "PERSON";

/** Who is to answer instead: another department's head, or somebody of my own. */
export const PassingOn = ({ task, onDone }: AnswerProps) => {
  const { pass, missing } = QUESTIONS;
  const [way, setWay] = useState<Way>("DEPARTMENT");
  const [to, setTo] = useState<{ id: string; name: string } | null>(null);
  const [reason, setReason, sent] = useKeptText("question-pass", task.id);
  const answer = useAnswer();
  const none = way === "DEPARTMENT" ? pass.missingDepartment : pass.missingPerson;
  const over = isTooLong(reason, LIMITS.reason);
  return (
    <>
      <Seg
        label={pass.ways}
        choices={[
          { value: "DEPARTMENT", words: pass.department },
          { value: "PERSON", words: pass.person },
        ]}
        chosen={way}
        onChoose={(chosen) => {
          setWay(chosen);
          setTo(null);
        }}
      />
      {way === "DEPARTMENT" ? (
        <DepartmentList groupId={task.group.id} chosen={to?.id ?? null} onChoose={setTo} />
      ) : (
        <OwnPeople task={task} chosen={to?.id ?? null} onChoose={setTo} />
      )}
      <TextArea
        rows={2}
        label={pass.reason}
        value={reason}
        onValue={setReason}
        limit={LIMITS.reason}
      />
      {cleanText(reason) === "" && (
        <Banner look="wait" icon="warn">
          {pass.warning}
        </Banner>
      )}
      <ActionButton
        cta
        look="primary"
        does={answer}
        with={{
          input: {
            taskId: task.id,
            passToDepartmentId: way === "DEPARTMENT" ? to?.id : null,
            passToPersonId: way === "PERSON" ? to?.id : null,
            reason: cleanText(reason) || null,
          },
        }}
        because={to === null ? none : over ? missing.long : null}
        then={({ state }) => {
          if (state !== "DONE") return;
          sent();
          onDone();
        }}
      >
        {pass.act(to?.name ?? "")}
      </ActionButton>
    </>
  );
};

interface OwnPeopleProps {
  task: Asked;
  chosen: string | null;
  onChoose: (person: { id: string; name: string }) => void;
}

const OwnPeople = ({ task: { mine }, chosen, onChoose }: OwnPeopleProps) => {
  const { pass } = QUESTIONS;
  const [typed, setTyped] = useState("");
  const people = useOwnPeople(mine?.department.id ?? null, typed);
  return (
    <SearchList
      of={people}
      words={{ ...pass.people, list: pass.person }}
      typed={typed}
      onType={setTyped}
      itemOf={colleagueItem}
      chosen={new Set(chosen === null ? [] : [chosen])}
      without={new Set(mine ? [mine.person.id] : [])}
      onPick={({ id, name }) => onChoose({ id, name })}
    />
  );
};
