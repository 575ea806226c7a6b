import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import {
  ActionButton,
  Banner,
  Empty,
  lengthOf,
  PickList,
  ReadFace,
  Seg,
  TextArea,
  TextField,
} from "../../ui";
import { QUESTIONS } from "../../words/questions";
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
  const [words, setWords] = useState("");
  const answer = useAnswer();
  const { answer: said, missing } = QUESTIONS;
  const over = lengthOf(words) > LIMITS.taskText;
  return (
    <>
      <TextArea
        rows={4}
        label={said.words}
        placeholder={said.hint}
        value={words}
        onValue={setWords}
        limit={LIMITS.taskText}
      />
      <ActionButton
        cta
        look="primary"
        does={answer}
        with={{ input: { taskId: task.id, answer: words } }}
        because={words.trim() === "" ? said.missing : over ? missing.long : null}
        then={({ state }) => state === "DONE" && onDone()}
      >
        {said.act}
      </ActionButton>
    </>
  );
};

type Way = "DEPARTMENT" | "PERSON";

/** Who is to answer instead: another department's head, or somebody of my own. */
export const PassingOn = ({ task, onDone }: AnswerProps) => {
  const { pass, missing } = QUESTIONS;
  const [way, setWay] = useState<Way>("DEPARTMENT");
  const [to, setTo] = useState<{ id: string; name: string } | null>(null);
  const [reason, setReason] = useState("");
  const answer = useAnswer();
  const none = way === "DEPARTMENT" ? pass.missingDepartment : pass.missingPerson;
  const over = lengthOf(reason) > LIMITS.reason;
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
      {reason.trim() === "" && (
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
            reason: reason.trim() || null,
          },
        }}
        because={to === null ? none : over ? missing.long : null}
        then={({ state }) => state === "DONE" && onDone()}
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
    <>
      <TextField
        label={pass.search}
        kind="search"
        placeholder={pass.searchHint}
        limit={LIMITS.searchText}
        value={typed}
        onValue={setTyped}
      />
      <ReadFace of={people} empty={<Empty>{pass.nobody}</Empty>}>
        {(found) => (
          <PickList
            bare
            label={pass.person}
            items={found
              .filter(({ id }) => id !== mine?.person.id)
              .map(({ id, name, staffNo, title, department }) => ({
                value: id,
                words: name,
                note: [department.name, title, staffNo].filter(Boolean).join(" · "),
              }))}
            chosen={new Set(chosen === null ? [] : [chosen])}
            onPick={(id) => {
              const person = found.find((one) => one.id === id);
              if (person) onChoose({ id, name: person.name });
            }}
            more={people.hasMore ? { words: pass.more, onPress: people.more } : undefined}
          />
        )}
      </ReadFace>
    </>
  );
};
