import { Card, Caption, Measure, Screen, Section, Seg, Stack, Switch, TimeField } from "../../ui";
import { REMINDER_CHOICES as WORDS } from "../../words/reminder-choices";
import {
  type ReminderChoices,
  useReminderChoices,
  useSetDigest,
  useSetReminders,
} from "./use-reminder-choices";

/** 怎么提醒. */
export const ReminderChoicesScreen = () => (
  <Screen title={WORDS.title} of={useReminderChoices()}>
    {(choices: ReminderChoices) => (
      <Measure>
        <ReminderChoiceCards choices={choices} />
      </Measure>
    )}
  </Screen>
);

const ORDINARY = ["EACH", "DIGEST", "NONE"] as const;

/** The choices, each of which holds as soon as it is tapped. */
export const ReminderChoiceCards = ({ choices }: { choices: ReminderChoices }) => {
  const setReminders = useSetReminders();
  const setDigest = useSetDigest();
  const { ordinary, steps, digestAt, behind } = choices;
  const choose = (chosen: (typeof ORDINARY)[number]) =>
    chosen === "DIGEST"
      ? void setDigest.act({ at: digestAt, behind })
      : void setReminders.act({ ordinary: chosen, steps });
  return (
    <>
      <Section title={WORDS.ordinary}>
        <Card>
          <Stack gap={3}>
            <Seg
              label={WORDS.ordinary}
              choices={ORDINARY.map((value) => ({ value, words: WORDS.ordinaryChoices[value] }))}
              chosen={ordinary}
              onChoose={choose}
            />
            <Caption>{WORDS.ordinaryNotes[ordinary]}</Caption>
            {ordinary === "DIGEST" && (
              <TimeField
                label={WORDS.hour}
                value={digestAt}
                min="07:00"
                max="21:59"
                note={WORDS.hourNote}
                onValue={(at) => void setDigest.act({ at, behind })}
              />
            )}
            <Caption>{WORDS.always}</Caption>
          </Stack>
        </Card>
      </Section>
      <Section title={WORDS.steps}>
        <Card tight>
          <Switch
            label={WORDS.onlyDue}
            note={steps === "DEADLINE" ? WORDS.onlyDueOn : WORDS.onlyDueOff}
            on={steps === "DEADLINE"}
            busy={setReminders.busy}
            onTurn={(on) => void setReminders.act({ ordinary, steps: on ? "DEADLINE" : "ALL" })}
          />
        </Card>
      </Section>
      <Caption>{WORDS.quiet}</Caption>
    </>
  );
};
