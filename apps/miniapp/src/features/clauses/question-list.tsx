import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import { clock, open, PAGES, type ReadList } from "../../shell";
import {
  Body,
  Button,
  Caption,
  Card,
  Meta,
  MoreOrEnd,
  Pair,
  ReadFace,
  Sheet,
  Stack,
  Tag,
  TextDeed,
  Well,
} from "../../ui";
import { CLAUSES } from "../../words/clauses";
import { dayWords, fullTime } from "../../words/times";
import { type QuestionLine, useAnswerQuestion } from "./use-clauses";

const { questions: words } = CLAUSES;

interface QuestionListProps {
  of: ReadList<QuestionLine>;
  /** Of several clauses: each question names its own, and leads there. */
  several?: boolean;
}

/** What was asked, with its answers; whoever may answer does so here. */
export const QuestionList = ({ of, several }: QuestionListProps) => {
  const [answering, setAnswering] = useState<QuestionLine | null>(null);
  return (
    <>
      <ReadFace of={of} empty={words.none}>
        {(questions) => (
          <Stack gap={3}>
            {questions.map((question) => (
              <QuestionCard
                key={question.id}
                question={question}
                several={several}
                onAnswer={() => setAnswering(question)}
              />
            ))}
            <MoreOrEnd of={of} more={words.more} end={words.end(questions.length)} />
          </Stack>
        )}
      </ReadFace>
      <Sheet open={answering !== null} title={words.answerTitle} onClose={() => setAnswering(null)}>
        {answering && <Answering question={answering} onDone={() => setAnswering(null)} />}
      </Sheet>
    </>
  );
};

const askerOf = ({ asker, mine }: QuestionLine): string => {
  if (mine) return words.mine;
  return asker ? words.by(asker.name, asker.department.name) : words.asker;
};

interface QuestionCardProps {
  question: QuestionLine;
  several?: boolean;
  onAnswer: () => void;
}

const QuestionCard = ({ question, several, onAnswer }: QuestionCardProps) => {
  const { rulebookId, clauseKey, clause, answer, answerRefusal, raisedAt } = question;
  return (
    <Card>
      <Stack gap={2}>
        <Pair
          left={<Meta>{askerOf(question)}</Meta>}
          right={<Meta num>{fullTime(question.askedAt, clock.now())}</Meta>}
        />
        <Body>{question.question}</Body>
        {answer === null ? (
          <>
            {raisedAt ? (
              <Tag look="over">{words.raised}</Tag>
            ) : (
              <Caption num>{words.waits(dayWords(question.dueOn, clock.now()))}</Caption>
            )}
            {answerRefusal === null && (
              <Button
                wide
                look="soft"
                label={`${words.answer}：${question.question}`}
                onPress={onAnswer}
              >
                {words.answer}
              </Button>
            )}
          </>
        ) : (
          <Well>
            <Body>
              <Body inline strong>
                {words.answeredBy(question.office)}
              </Body>{" "}
              {answer}
            </Body>
          </Well>
        )}
        <Caption num>{words.atVersion(question.versionNumber)}</Caption>
        {several && (
          <Button look="text" onPress={() => open(PAGES.clause, { rulebookId, clauseKey })}>
            {`${clause.label} ${clause.text.slice(0, 16)}…`.trim()}
          </Button>
        )}
      </Stack>
    </Card>
  );
};

const Answering = ({ question, onDone }: { question: QuestionLine; onDone: () => void }) => (
  <Stack gap={3}>
    <Well>
      <Body>{question.question}</Body>
    </Well>
    <TextDeed
      keptAs={["clause-answer", question.id]}
      rows={4}
      limit={LIMITS.clauseAnswer}
      words={{
        label: words.answer,
        hint: words.answerHint,
        act: words.answer,
        tooLong: CLAUSES.tooLong,
      }}
      missing={words.answerMissing}
      does={useAnswerQuestion()}
      with={(answer) => ({ questionId: question.id, answer })}
      onDone={onDone}
    />
  </Stack>
);
