import { clock, open, PAGES } from "../../shell";
import {
  Body,
  Button,
  Caption,
  Card,
  Figure,
  Icon,
  Meta,
  Row,
  Section,
  Stack,
  View,
} from "../../ui";
import { FIRST_STEPS } from "../../words/first-steps";
import { shortTime } from "../../words/times";
import { completedSteps, leftOf, type StepName, type Steps } from "./use-first-steps";
import styles from "./first-steps.module.css";

/** The list of whoever sets an organisation up (picture 30); it goes when the last step is done. */
export const FirstSteps = ({ steps }: { steps: Steps }) => {
  const done = completedSteps(steps);
  const left = leftOf(steps);
  const next = left[0];
  const act = next && actOf(next, steps);
  return (
    <Stack gap={3}>
      <Stack gap={1}>
        <Figure className={styles.title}>{FIRST_STEPS.left(left.length)}</Figure>
        <Meta num>
          {FIRST_STEPS.since(steps.organisationName, shortTime(steps.startedAt, clock.now()))}
        </Meta>
      </Stack>
      <Card tight>
        {(Object.keys(done) as StepName[]).map((name) => (
          <Step key={name} name={name} steps={steps} done={done[name]} next={name === next} />
        ))}
      </Card>
      {act && (
        <Button cta look="primary" onPress={act.go}>
          {act.words}
        </Button>
      )}
      <Section title={FIRST_STEPS.later} note={FIRST_STEPS.laterNote}>
        <Card tight>
          <Row onPress={() => open(PAGES.rulesEdit)}>
            <Body>{FIRST_STEPS.rules}</Body>
            <Caption>{FIRST_STEPS.rulesNote}</Caption>
          </Row>
          <Row onPress={() => open(PAGES.calendar)}>
            <Body>{FIRST_STEPS.calendar}</Body>
            <Caption>{FIRST_STEPS.calendarNote}</Caption>
          </Row>
        </Card>
      </Section>
    </Stack>
  );
};

interface StepProps {
  name: StepName;
  steps: Steps;
  done: boolean;
  /** The one to do now. */
  next: boolean;
}

const Step = ({ name, steps, done, next }: StepProps) => {
  const words = FIRST_STEPS.steps[name];
  const act = done ? null : actOf(name, steps);
  return (
    <Row
      start={
        <View className={styles.mark} label={done ? FIRST_STEPS.done : FIRST_STEPS.open} role="img">
          {done ? (
            <Icon name="check" size={20} className={styles.done} />
          ) : (
            <View className={next ? styles.now : styles.open} />
          )}
        </View>
      }
      label={act ? `${words.title}，${FIRST_STEPS.open}` : undefined}
      onPress={act?.go}
    >
      <Body tone={done || next ? "ink" : "quiet"}>{words.title}</Body>
      <Caption num>{done ? words.done(steps) : words.todo(steps)}</Caption>
    </Row>
  );
};

/** Where a step is done. */
function actOf(name: StepName, steps: Steps): { words: string; go: () => void } | null {
  const { title } = FIRST_STEPS.acts[name];
  switch (name) {
    case "organisation":
      return null;
    case "roster":
      return { words: title, go: () => open(PAGES.roster) };
    case "group":
      return { words: title, go: () => open(PAGES.groupEdit) };
    case "invite":
      return { words: title, go: () => open(PAGES.invite) };
    case "notice": {
      const group = steps.firstGroup;
      if (group === null)
        return { words: FIRST_STEPS.acts.group.title, go: () => open(PAGES.groupEdit) };
      const { id: groupId } = group;
      return group.publishNoticeRefusal === null
        ? { words: title, go: () => open(PAGES.noticeEdit, { groupId }) }
        : { words: FIRST_STEPS.acts.publisher, go: () => open(PAGES.members, { groupId }) };
    }
  }
}
