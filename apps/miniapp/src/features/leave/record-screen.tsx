import { LIMITS } from "@riqing/schema";
import { useState } from "react";
import { back, clock, toast, useFormDraft } from "../../shell";
import {
  ActionButton,
  Body,
  Caption,
  Card,
  Columns,
  DateTimeField,
  DraftBanner,
  Foot,
  Meta,
  Row,
  Screen,
  Stack,
  TextArea,
} from "../../ui";
import { problemsOf } from "../../words/bad-fields";
import { LEAVE } from "../../words/leave";
import { LEAVE_EDIT } from "../../words/leave-edit";
import { toFields } from "../../words/times";
import { emptyForm, inputOf, type LeaveForm, whyNotDays, whyNotRecord } from "./form";
import { PersonSheet, StandInSheet } from "./person-sheets";
import { useRecordLeave } from "./use-leave-deeds";
import { answersForOthers, useMe } from "./use-leaves";

/** Records a leave: from when until when, why, and who stands in. */
export const RecordScreen = () => {
  const me = useMe();
  const record = useRecordLeave();
  const draft = useFormDraft({ name: "leave", place: "new", start: () => emptyForm });
  const { form, change } = draft;
  const [choosing, setChoosing] = useState<"person" | "standIn" | null>(null);
  const chose = (part: Partial<LeaveForm>) => {
    change(part);
    setChoosing(null);
  };
  const error = record.outcome?.state === "REFUSED" ? record.outcome.error : null;
  const problems = problemsOf(error);
  const { date: today } = toFields(clock.now());
  const own = form.person === null;
  const days = whyNotDays(form);

  return (
    <Screen
      title={LEAVE_EDIT.recordTitle}
      broad
      of={me}
      footer={
        <Foot note={LEAVE_EDIT.told}>
          <ActionButton
            cta
            look="primary"
            does={record}
            with={inputOf(form)}
            because={whyNotRecord(form)}
            then={({ state }) => {
              if (state !== "DONE") return;
              draft.done();
              back();
            }}
          >
            {LEAVE.record}
          </ActionButton>
        </Foot>
      }
      over={
        <>
          <PersonSheet
            open={choosing === "person"}
            form={form}
            onClose={() => setChoosing(null)}
            onChoose={(person) => chose({ person, standIn: null })}
          />
          <StandInSheet
            open={choosing === "standIn"}
            form={form}
            onClose={() => setChoosing(null)}
            onChoose={(standIn) => chose({ standIn })}
          />
        </>
      }
    >
      {({ roles }) => (
        <>
          <DraftBanner of={draft} />
          {answersForOthers(roles) && (
            <Card tight>
              <Row
                end={<Meta tone="ink">{form.person?.name ?? LEAVE_EDIT.me}</Meta>}
                onPress={() => setChoosing("person")}
              >
                <Body>{LEAVE_EDIT.who}</Body>
                <Caption>{LEAVE_EDIT.whoNote}</Caption>
              </Row>
            </Card>
          )}
          <Columns
            left={
              <Card>
                <Stack gap={4}>
                  <DateTimeField
                    label={LEAVE_EDIT.from}
                    date={form.fromOn}
                    onDate={(fromOn) => change({ fromOn, standIn: null })}
                    min={own ? today : undefined}
                    problem={problems.fromOn}
                  />
                  <DateTimeField
                    label={LEAVE_EDIT.until}
                    date={form.untilOn}
                    onDate={(untilOn) => change({ untilOn, standIn: null })}
                    min={form.fromOn || (own ? today : undefined)}
                    problem={problems.untilOn}
                  />
                  <TextArea
                    rows={2}
                    label={LEAVE.reason}
                    placeholder={LEAVE_EDIT.reasonHint}
                    value={form.reason}
                    onValue={(reason) => change({ reason })}
                    limit={LIMITS.reason}
                    problem={problems.reason}
                  />
                </Stack>
              </Card>
            }
            right={
              <Card tight>
                <Row
                  end={
                    <Meta tone={form.standIn === null ? "brand" : "ink"}>
                      {form.standIn?.name ?? LEAVE_EDIT.choose}
                    </Meta>
                  }
                  onPress={() => (days === null ? setChoosing("standIn") : toast(days))}
                >
                  <Body>{LEAVE_EDIT.standInField}</Body>
                  <Caption>{LEAVE_EDIT.standInNote}</Caption>
                </Row>
              </Card>
            }
          />
        </>
      )}
    </Screen>
  );
};
