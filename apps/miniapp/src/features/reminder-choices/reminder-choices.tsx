import { Card, Caption, ReadFace, Section, Seg, Stack, Switch, TimeField } from "../../ui";
import { REMINDER_CHOICES as WORDS } from "../../words/reminder-choices";
import {
  type ReminderChoices as Chosen,
  useAnswersForOthers,
  useReminderChoices,
  useSetDigest,
  useSetReminders,
} from "./use-reminder-choices";

/** What I have chosen, as a part of 提醒. */
export const ReminderChoices = () => (
  <ReadFace of={useReminderChoices()}>
    {(choices: Chosen) => <ChoiceCards choices={choices} />}
  </ReadFace>
);

const ORDINARY = ["EACH", "DIGEST", "NONE"] as const;

/** The choices, each of which holds as soon as it is tapped. */
const ChoiceCards = ({ choices }: { choices: Chosen }) => {
  const setReminders = useSetReminders();
  const setDigest = useSetDigest();
  const answersForOthers = useAnswersForOthers();
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
      {answersForOthers && (
        <Section title={WORDS.others}>
          <Card tight>
            <Switch
              label={WORDS.behind}
              note={WORDS.behindNote(digestAt)}
              on={behind}
              busy={setDigest.busy}
              onTurn={(on) =>
                void setDigest.act({ at: ordinary === "DIGEST" ? digestAt : null, behind: on })
              }
            />
          </Card>
        </Section>
      )}
      <Caption>{WORDS.quiet}</Caption>
    </>
  );
};
