import { clock } from "../../shell";
import {
  ActionButton,
  Body,
  Caption,
  Card,
  Empty,
  Foot,
  Measure,
  Meta,
  MoreOrEnd,
  Row,
  Screen,
  Section,
} from "../../ui";
import { shortTime } from "../../words/times";
import { UNDELIVERABLE as WORDS, undeliverableWords } from "../../words/undeliverable";
import {
  type UndeliverableLine,
  useResend,
  useUndeliverable,
  useUndeliverableCounts,
} from "./use-undeliverable";

/** 送不到: who, what, why, since when; one tap tries again. */
export const UndeliverableScreen = () => {
  const list = useUndeliverable();
  const counts = useUndeliverableCounts().value ?? [];
  const resend = useResend();
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <Screen
      title={WORDS.title}
      of={list}
      empty={
        <Empty>
          {WORDS.empty}
          <Caption centre>{WORDS.emptyNote}</Caption>
        </Empty>
      }
      footer={() =>
        all > 0 && (
          <Foot note={WORDS.note}>
            <ActionButton cta look="primary" does={resend} with={{}}>
              {WORDS.all(all)}
            </ActionButton>
          </Foot>
        )
      }
    >
      {(shown: readonly UndeliverableLine[]) => (
        <Measure>
          {reasonsOf(shown).map((reason) => (
            <Section
              key={reason}
              title={undeliverableWords(reason)}
              note={WORDS.people(
                counts.find((one) => one.reason === reason)?.count ?? shown.length,
              )}
            >
              <Card tight>
                {shown
                  .filter((line) => line.reason === reason)
                  .map((line) => (
                    <Line key={line.id} line={line} />
                  ))}
              </Card>
            </Section>
          ))}
          <MoreOrEnd of={list} more={WORDS.more} end={WORDS.end(shown.length)} />
        </Measure>
      )}
    </Screen>
  );
};

/** Each once, in the order in which they come. */
const reasonsOf = (lines: readonly UndeliverableLine[]) => [
  ...new Set(lines.map(({ reason }) => reason)),
];

/** Reasons that say all there is to say. */
const plain: ReadonlySet<string> = new Set(["NOT_BOUND", "NO_GRANT"]);

const Line = ({ line }: { line: UndeliverableLine }) => {
  const resend = useResend();
  const name = line.person?.name ?? WORDS.chat;
  return (
    <Row
      end={
        <ActionButton
          look="text"
          label={WORDS.againOf(name)}
          does={resend}
          with={{ ids: [line.id] }}
        >
          {WORDS.again}
        </ActionButton>
      }
    >
      <Body>{name}</Body>
      <Meta tone="ink2">{line.title ?? WORDS.chatTitle}</Meta>
      <Caption num>
        {[shortTime(line.since, clock.now()), line.tries > 0 && WORDS.tries(line.tries)]
          .filter(Boolean)
          .join(" · ")}
      </Caption>
      {line.detail && !plain.has(line.reason) && <Caption>{line.detail}</Caption>}
    </Row>
  );
};
