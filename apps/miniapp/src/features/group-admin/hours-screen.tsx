import { GroupHours } from "@riqing/schema";
import { useEffect, useState } from "react";
import { useFormDraft, useRead } from "../../shell";
import {
  ActionButton,
  Banner,
  Caption,
  Card,
  Columns,
  DraftBanner,
  Foot,
  KeyValue,
  Measure,
  Screen,
  Stack,
  TimeField,
} from "../../ui";
import { problemsOf } from "../../words/bad-fields";
import { GROUP_ADMIN } from "../../words/group-admin";
import {
  closeOutNote,
  firstProblem,
  type Hours,
  problemsOfHours,
  sameHours,
  wished,
} from "./hours";
import { ConfirmCard, PeriodsCard, QuietCard } from "./hours-cards";
import { PatternCard } from "./pattern-card";
import { useSetHours } from "./use-deeds";

const { hours: words } = GROUP_ADMIN;

/** What was changed earlier; minutes that are no number were never finished. */
function changedHours(found: object): Partial<Hours> {
  const { confirmWithinMinutes: minutes, ...rest } = found as Partial<Hours>;
  return typeof minutes === "number" ? { ...rest, confirmWithinMinutes: minutes } : rest;
}

/** For who may not change them: what they are, why they stand still, and who may. */
const HoursRead = ({ name, hours }: { name: string; hours: Hours }) => (
  <Measure>
    <Caption>{name}</Caption>
    <Banner icon="lock">{words.whoMay}</Banner>
    <Card>
      <KeyValue
        lines={[
          { key: words.closeOut, value: hours.closeOutAt },
          {
            key: words.periods,
            value: hours.periods.map(({ from, until }) => `${from}–${until}`).join("，"),
          },
          {
            key: words.quiet,
            value: hours.quiet ? `${hours.quiet.from}–${hours.quiet.until}` : words.quietOff,
          },
          { key: words.confirm, value: words.minutes(hours.confirmWithinMinutes) },
        ]}
      />
    </Card>
  </Measure>
);

/** When a group works and when its day is closed; and when it is left alone, which its rules say. */
export const HoursScreen = ({ groupId }: { groupId: string }) => {
  const group = useRead(GroupHours, { id: groupId }, (data) => data.group);
  const set = useSetHours();
  const draft = useFormDraft<Partial<Hours>>({
    name: "hours",
    place: groupId,
    start: () => ({}),
    read: changedHours,
  });
  const { form: changed, change } = draft;
  // What was just saved counts until it has been read again: nothing jumps back in between.
  const [kept, setKept] = useState<Hours | null>(null);
  useEffect(() => setKept(null), [group.value]);
  const refused = problemsOf(set.outcome?.state === "REFUSED" ? set.outcome.error : null);

  return (
    <Screen
      title={words.title}
      broad
      of={group}
      footer={({ hours: read, setHoursRefusal }) => {
        if (setHoursRefusal) return null;
        const saved = kept ?? read;
        const hours = { ...saved, ...changed };
        const same = sameHours(hours, saved) ? words.unchanged : null;
        return (
          <Foot>
            <ActionButton
              cta
              look="primary"
              does={set}
              with={{ input: { groupId, ...wished(hours) } }}
              because={firstProblem(problemsOfHours(hours)) ?? same}
              then={(outcome) => {
                if (outcome.state !== "DONE") return;
                setKept(outcome.data.setGroupHours.hours);
                draft.drop();
              }}
            >
              {words.save}
            </ActionButton>
          </Foot>
        );
      }}
    >
      {({ name, hours: read, setHoursRefusal }) => {
        if (setHoursRefusal) return <HoursRead name={name} hours={read} />;
        const hours = { ...(kept ?? read), ...changed };
        const problems = problemsOfHours(hours);
        return (
          <>
            <Caption>{name}</Caption>
            <DraftBanner of={draft} />
            <Columns
              left={
                <>
                  <Card>
                    <Stack gap={4}>
                      <TimeField
                        label={words.closeOut}
                        note={closeOutNote(hours)}
                        value={hours.closeOutAt}
                        onValue={(closeOutAt) => change({ closeOutAt })}
                        problem={problems.closeOutAt ?? refused.closeOutAt}
                      />
                    </Stack>
                  </Card>
                  <PatternCard
                    pattern={hours.workPattern ?? null}
                    problem={problems.workPattern}
                    onPattern={(workPattern) => change({ workPattern })}
                  />
                  <PeriodsCard
                    hours={hours}
                    problems={problems}
                    onPeriods={(periods) => change({ periods })}
                  />
                </>
              }
              right={
                <>
                  <QuietCard
                    groupId={groupId}
                    quiet={hours.quiet}
                    problem={problems.quiet ?? refused.quiet}
                  />
                  <ConfirmCard
                    minutes={hours.confirmWithinMinutes}
                    problem={problems.confirmWithinMinutes ?? refused.confirmWithinMinutes}
                    onMinutes={(confirmWithinMinutes) => change({ confirmWithinMinutes })}
                  />
                </>
              }
            />
          </>
        );
      }}
    </Screen>
  );
};
