import { cleanText, GroupPage, LIMITS } from "@riqing/schema";
import { useState } from "react";
import { PAGES, replace, useFormDraft, useRead, useTapId } from "../../shell";
import {
  ActionButton,
  Body,
  Card,
  DraftBanner,
  Columns,
  Foot,
  Meta,
  RefusedFace,
  Row,
  Screen,
  Sheet,
  Stack,
  TextArea,
  TextField,
} from "../../ui";
import { problemsOf } from "../../words/bad-fields";
import { FACES } from "../../words/faces";
import { QUESTIONS } from "../../words/questions";
import { FilePicker, useFiles } from "../files";
import { DepartmentList } from "./department-list";
import { emptyForm, type QuestionForm, whyNotAsk } from "./form";
import { useAsk } from "./use-questions";

/** A question to a department, which its head answers before the whole group. */
export const AskScreen = ({ groupId }: { groupId: string }) => {
  const group = useRead(GroupPage, { id: groupId }, (data) => data.group);
  const ask = useAsk();
  const tapIdOf = useTapId<QuestionForm>();
  const draft = useFormDraft({ name: "question", place: groupId, start: () => emptyForm });
  const { form, change } = draft;
  const files = useFiles("TASK");
  const [choosing, setChoosing] = useState(false);
  const problems = problemsOf(ask.outcome?.state === "REFUSED" ? ask.outcome.error : null);
  const { department, question, details } = form;

  return (
    <Screen
      title={QUESTIONS.title}
      broad
      of={group}
      footer={({ askDepartmentRefusal }) =>
        !askDepartmentRefusal && (
          <Foot note={QUESTIONS.public}>
            <ActionButton
              cta
              look="primary"
              does={ask}
              with={{
                input: {
                  groupId,
                  departmentId: department?.id ?? "",
                  question,
                  details: cleanText(details) || null,
                  fileIds: files.ids,
                  tapId: tapIdOf(form),
                },
              }}
              because={whyNotAsk(form) ?? files.because}
              then={(outcome) => {
                if (outcome.state !== "DONE") return;
                draft.done();
                replace(PAGES.task, { id: outcome.data.askDepartment.id });
              }}
            >
              {QUESTIONS.act}
            </ActionButton>
          </Foot>
        )
      }
      over={
        <Sheet open={choosing} title={QUESTIONS.department} onClose={() => setChoosing(false)}>
          <DepartmentList
            groupId={groupId}
            chosen={department?.id ?? null}
            onChoose={(one) => {
              change({ department: one });
              setChoosing(false);
            }}
          />
        </Sheet>
      }
    >
      {({ name, askDepartmentRefusal }) =>
        askDepartmentRefusal ? (
          <RefusedFace
            code={askDepartmentRefusal}
            because={QUESTIONS.whoMay}
            instead={{
              words: FACES.toGroup(name),
              go: () => replace(PAGES.group, { id: groupId }),
            }}
          />
        ) : (
          <>
            <Meta>{name}</Meta>
            <DraftBanner of={draft} />
            <Columns
              left={
                <>
                  <Card tight>
                    <Row
                      end={
                        <Meta tone={department === null ? "brand" : "ink"}>
                          {department?.name ?? QUESTIONS.choose}
                        </Meta>
                      }
                      onPress={() => setChoosing(true)}
                    >
                      <Body>{QUESTIONS.department}</Body>
                    </Row>
                  </Card>
                </>
              }
              right={
                <>
                  <Card>
                    <Stack gap={4}>
                      <TextField
                        label={QUESTIONS.question}
                        placeholder={QUESTIONS.questionHint}
                        value={question}
                        onValue={(value) => change({ question: value })}
                        limit={LIMITS.taskGoal}
                        problem={problems.question}
                      />
                      <TextArea
                        rows={4}
                        label={QUESTIONS.details}
                        value={details}
                        onValue={(value) => change({ details: value })}
                        limit={LIMITS.taskRequirements}
                        problem={problems.details}
                      />
                    </Stack>
                  </Card>
                  <FilePicker files={files} />
                </>
              }
            />
          </>
        )
      }
    </Screen>
  );
};
