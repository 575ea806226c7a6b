import { clock } from "../../shell";
import {
  ActionButton,
  Body,
  Caption,
  Card,
  CardTitle,
  Empty,
  Foot,
  Measure,
  Meta,
  MoreOrEnd,
  Pair,
  Screen,
  Stack,
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
          <Stack gap={3}>
            <Card>
              <Stack gap={2}>
                {counts.map(({ reason, count }) => (
                  <Pair
                    key={reason}
                    left={<Body>{undeliverableWords(reason)}</Body>}
                    right={<Body num>{WORDS.people(count)}</Body>}
                  />
                ))}
              </Stack>
            </Card>
            {shown.map((line) => (
              <LineCard key={line.id} line={line} />
            ))}
            <MoreOrEnd of={list} more={WORDS.more} end={WORDS.end(shown.length)} />
          </Stack>
        </Measure>
      )}
    </Screen>
  );
};

/** Reasons that say all there is to say. */
const plain: ReadonlySet<string> = new Set(["NOT_BOUND", "NO_GRANT"]);

const LineCard = ({ line }: { line: UndeliverableLine }) => {
  const resend = useResend();
  const name = line.person?.name ?? WORDS.chat;
  return (
    <Card>
      <Stack gap={2}>
        <Pair
          left={<CardTitle>{name}</CardTitle>}
          right={<Meta num>{shortTime(line.since, clock.now())}</Meta>}
        />
        <Body>{line.title ?? WORDS.chatTitle}</Body>
        <Meta>
          {[undeliverableWords(line.reason), line.tries > 0 && WORDS.tries(line.tries)]
            .filter(Boolean)
            .join(" · ")}
        </Meta>
        {line.detail && !plain.has(line.reason) && <Caption>{line.detail}</Caption>}
        <ActionButton
          wide
          look="quiet"
          label={WORDS.againOf(name)}
          does={resend}
          with={{ ids: [line.id] }}
        >
          {WORDS.again}
        </ActionButton>
      </Stack>
    </Card>
  );
};
