import { AnswerComprehension } from "@riqing/schema";
import { useState } from "react";
import { back, scrollTo, useDeed } from "../../shell";
import {
  Body,
  Button,
  Caption,
  Card,
  classes,
  Empty,
  Flow,
  Foot,
  Grow,
  Meta,
  Press,
  Progress,
  Reading,
  Screen,
  Stack,
  Title,
} from "../../ui";
import { CLAUSES, COMPREHENSION } from "../../words/clauses";
import { useVersion, type VersionRead } from "../rules";
import styles from "./comprehension.module.css";

/** The element under the choices, where the clause is shown after a wrong answer. */
const AGAIN = "again";

/** 签之前: one question at a time; a wrong answer shows the clause and asks again. */
export const ComprehensionScreen = ({ versionId }: { versionId: string }) => {
  const version = useVersion(versionId);
  const answer = useDeed(AnswerComprehension);
  /** What was answered rightly here, before the page is read anew; and what was chosen wrongly. */
  const [right, setRight] = useState<readonly number[]>([]);
  const [wrong, setWrong] = useState<readonly number[]>([]);

  const questions = version.value?.comprehension ?? [];
  const answered = (place: number) => questions[place]?.answered || right.includes(place);
  const place = questions.findIndex((_, at) => !answered(at));
  const done = questions.filter((_, at) => answered(at)).length;

  async function choose(choice: number) {
    if (wrong.includes(choice)) return;
    const outcome = await answer.act({ input: { versionId, place, choice } });
    if (outcome.state !== "DONE") return;
    if (outcome.data.answerComprehension.right) {
      setRight([...right, place]);
      setWrong([]);
    } else {
      setWrong([...wrong, choice]);
      scrollTo(AGAIN);
    }
  }

  return (
    <Screen
      title={COMPREHENSION.title}
      of={version}
      progress={
        questions.length > 0 && (
          <Progress
            part={done}
            of={questions.length}
            label={COMPREHENSION.progress(done, questions.length)}
          />
        )
      }
      footer={() =>
        place < 0 ? (
          <Foot note={questions.length > 0 ? COMPREHENSION.doneNote : undefined}>
            <Button cta look="primary" onPress={back}>
              {questions.length > 0 ? COMPREHENSION.done : COMPREHENSION.sign}
            </Button>
          </Foot>
        ) : (
          <Foot>
            <Button cta because={COMPREHENSION.left(questions.length, questions.length - done)}>
              {COMPREHENSION.done}
            </Button>
          </Foot>
        )
      }
    >
      {(value: VersionRead) => {
        const question = questions[place];
        if (!question)
          return (
            <Empty>
              {questions.length > 0
                ? COMPREHENSION.progress(done, questions.length)
                : COMPREHENSION.none}
            </Empty>
          );
        const clause = value.clauses.find(({ key }) => key === question.clauseKey);
        return (
          <>
            <Card>
              <Stack gap={3}>
                <Meta num>{COMPREHENSION.head(questions.length, place + 1)}</Meta>
                <Title>{question.question}</Title>
                {question.choices.map((choice, at) => {
                  const out = wrong.includes(at);
                  return (
                    <Press
                      key={choice}
                      once
                      className={classes(styles.choice, out && styles.out)}
                      disabled={out || answer.busy}
                      busy={answer.busy}
                      label={out ? `${choice}，${COMPREHENSION.wrong}` : choice}
                      onPress={() => void choose(at)}
                    >
                      <Flow gap={2} between>
                        <Grow>
                          <Body>{choice}</Body>
                        </Grow>
                        {out && <Meta>{COMPREHENSION.wrong}</Meta>}
                      </Flow>
                    </Press>
                  );
                })}
              </Stack>
            </Card>
            {wrong.length > 0 && clause && (
              <Card>
                <Stack gap={2}>
                  <Meta id={AGAIN}>{COMPREHENSION.again}</Meta>
                  <Reading>{CLAUSES.whole(clause)}</Reading>
                </Stack>
              </Card>
            )}
            <Caption>{COMPREHENSION.note}</Caption>
          </>
        );
      }}
    </Screen>
  );
};
