import { GroupHours } from "@riqing/schema";
import { useEffect, useState } from "react";
import { useRead } from "../../shell";
import { ActionButton, Caption, Card, Columns, Foot, Screen, Stack, TimeField } from "../../ui";
import { problemsOf } from "../../words/bad-fields";
import { GROUP_ADMIN } from "../../words/group-admin";
import {
  firstProblem,
  type Hours,
  problemsOfHours,
  quietWarning,
  sameHours,
  wished,
} from "./hours";
import { ConfirmCard, PeriodsCard, QuietCard } from "./hours-cards";
import { useSetHours } from "./use-deeds";

const { hours: words } = GROUP_ADMIN;

/** When a group works, when it is left alone, when its day is closed. */
export const HoursScreen = ({ groupId }: { groupId: string }) => {
  const group = useRead(GroupHours, { id: groupId }, (data) => data.group);
  const set = useSetHours();
  const [changed, setChanged] = useState<Partial<Hours>>({});
  // What was just saved counts until it has been read again: nothing jumps back in between.
  const [kept, setKept] = useState<Hours | null>(null);
  useEffect(() => setKept(null), [group.value]);
  const change = (part: Partial<Hours>) => setChanged({ ...changed, ...part });
  const refused = problemsOf(set.outcome?.state === "REFUSED" ? set.outcome.error : null);

  return (
    <Screen
      title={words.title}
      broad
      of={group}
      footer={({ hours: read, setHoursRefusal }) => {
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
              refusal={setHoursRefusal}
              because={setHoursRefusal ? null : (firstProblem(problemsOfHours(hours)) ?? same)}
              then={(outcome) => {
                if (outcome.state !== "DONE") return;
                setKept(outcome.data.setGroupHours.hours);
                setChanged({});
              }}
            >
              {words.save}
            </ActionButton>
          </Foot>
        );
      }}
    >
      {({ name, hours: read, rulebooks }) => {
        const hours = { ...(kept ?? read), ...changed };
        const problems = problemsOfHours(hours);
        return (
          <>
            <Caption>{name}</Caption>
            <Columns
              left={
                <>
                  <Card>
                    <Stack gap={4}>
                      <TimeField
                        label={words.closeOut}
                        note={words.closeOutNote}
                        value={hours.closeOutAt}
                        onValue={(closeOutAt) => change({ closeOutAt })}
                        problem={problems.closeOutAt ?? refused.closeOutAt}
                      />
                    </Stack>
                  </Card>
                  <PeriodsCard
                    hours={hours}
                    problems={problems}
                    onPeriods={(periods) => change({ periods })}
                  />
                </>
              }
              right={
                <>
                  {" "}
                  <QuietCard
                    quiet={hours.quiet}
                    warning={quietWarning(rulebooks, hours.quiet)}
                    problem={problems.quiet ?? refused.quiet}
                    onQuiet={(quiet) => change({ quiet })}
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
