import { cleanText, GroupPage, LIMITS } from "@riqing/schema";
import { useState } from "react";
import { PAGES, replace, useRead, useTapId } from "../../shell";
import {
  ActionButton,
  Body,
  Card,
  Columns,
  Foot,
  Meta,
  Row,
  Screen,
  Sheet,
  Stack,
  TextArea,
  TextField,
} from "../../ui";
import { problemsOf } from "../../words/bad-fields";
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
  const [form, setForm] = useState(emptyForm);
  const files = useFiles("TASK");
  const [choosing, setChoosing] = useState(false);
  const change = (part: Partial<QuestionForm>) => setForm({ ...form, ...part });
  const problems = problemsOf(ask.outcome?.state === "REFUSED" ? ask.outcome.error : null);
  const { department, question, details } = form;

  return (
    <Screen
      title={QUESTIONS.title}
      broad
      of={group}
      footer={({ askDepartmentRefusal }) => (
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
            refusal={askDepartmentRefusal}
            because={askDepartmentRefusal ? null : (whyNotAsk(form) ?? files.because)}
            then={(outcome) =>
              outcome.state === "DONE" && replace(PAGES.task, { id: outcome.data.askDepartment.id })
            }
          >
            {QUESTIONS.act}
          </ActionButton>
        </Foot>
      )}
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
      {({ name }) => (
        <>
          <Meta>{name}</Meta>
          <Columns
            left={
              <>
                {" "}
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
                {" "}
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
      )}
    </Screen>
  );
};
