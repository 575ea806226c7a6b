import { clock, open, PAGES } from "../../shell";
import { ActionButton, Button, Foot } from "../../ui";
import { RULES } from "../../words/rules";
import { dayWords } from "../../words/times";
import type { useReading } from "./use-reading";
import type { VersionRead } from "./use-rules";
import { signatureOf, type useSignRules } from "./use-sign-rules";

interface RulesFootProps {
  version: VersionRead;
  reading: ReturnType<typeof useReading>;
  does: ReturnType<typeof useSignRules>;
  handwriting: string | null;
  onDecline: () => void;
  onSigned: () => void;
  /** Another version came out while this one was on screen. */
  onSuperseded: (current: { id: string; number: number }) => void;
}

/** First it counts down to the last 条; then it signs. */
export const RulesFoot = (props: RulesFootProps) => {
  const { version, reading, does, handwriting, onDecline, onSigned, onSuperseded } = props;
  const { read, of, reached } = reading;
  const { signRefusal } = version;
  const waits = signRefusal === "RULES_END_NOT_REACHED" || signRefusal === "RULES_QUESTIONS_OPEN";
  const refusal = waits ? null : signRefusal;
  const unanswered = version.comprehension.filter(({ answered }) => !answered).length;
  const due = version.myDueOn;
  const before = version.rulebook.myLatestSignature;
  const changedSince = before && before.versionNumber < version.number;
  const onlyChanges = changedSince && (
    <Button look="text" onPress={() => open(PAGES.rulesChanges, { versionId: version.id })}>
      {RULES.onlyChanges}
    </Button>
  );
  if (!reached && !refusal) {
    return (
      <Foot note={RULES.progress(read, of)} side={onlyChanges}>
        <Button cta because={RULES.readOn(Math.max(1, of - read))}>
          {RULES.sign(version.number)}
        </Button>
      </Foot>
    );
  }
  if (unanswered > 0 && !refusal) {
    return (
      <Foot
        note={RULES.answersNote}
        side={
          <Button look="text" onPress={onDecline}>
            {RULES.decline}
          </Button>
        }
      >
        <Button
          cta
          look="primary"
          onPress={() => open(PAGES.comprehension, { versionId: version.id })}
        >
          {RULES.toAnswer(unanswered)}
        </Button>
      </Foot>
    );
  }
  return (
    <Foot
      note={
        refusal ? undefined : due ? RULES.signBefore(dayWords(due, clock.now())) : RULES.recorded
      }
      side={
        refusal ? (
          onlyChanges
        ) : (
          <Button look="text" onPress={onDecline}>
            {RULES.decline}
          </Button>
        )
      }
    >
      <ActionButton
        cta
        look="primary"
        does={does}
        with={signatureOf(version, handwriting ?? undefined)}
        refusal={refusal}
        then={(outcome) => {
          if (outcome.state === "DONE") return onSigned();
          if (outcome.state !== "REFUSED" || outcome.error.code !== "RULES_SUPERSEDED") return;
          const { currentVersionId: id, currentNumber: number } = outcome.error.extensions;
          if (typeof id === "string" && typeof number === "number") onSuperseded({ id, number });
        }}
      >
        {RULES.sign(version.number)}
      </ActionButton>
    </Foot>
  );
};
