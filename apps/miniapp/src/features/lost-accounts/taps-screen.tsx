import { clock } from "../../shell";
import {
  Acts,
  Caption,
  Card,
  CardTitle,
  Empty,
  Measure,
  Meta,
  MoreOrEnd,
  Pair,
  Screen,
  Stack,
  Title,
} from "../../ui";
import { LOST, tapKindWords } from "../../words/lost-accounts";
import { shortTime } from "../../words/times";
import { type TapLine, useReview, useTaps, useTapsLeft } from "./use-lost-accounts";

const { taps: words } = LOST;

/** 核对: of each tap between the loss and its report, whether it was me. */
export const TapsScreen = ({ lossId }: { lossId: string }) => {
  const taps = useTaps(lossId);
  const left = useTapsLeft(lossId).value;
  return (
    <Screen title={words.title} of={taps} empty={<Empty>{words.none}</Empty>}>
      {(lines: readonly TapLine[]) => {
        return (
          <Measure>
            <Stack gap={1}>
              <Title>
                {words.lead(left ?? lines.filter(({ verdict }) => verdict === null).length)}
              </Title>
              <Meta>{words.note}</Meta>
            </Stack>
            <Stack gap={3}>
              {lines.map((tap) => (
                <TapCard key={`${tap.kind} ${tap.id}`} lossId={lossId} tap={tap} />
              ))}
              <MoreOrEnd of={taps} more={words.more} end={words.end(lines.length)} />
            </Stack>
          </Measure>
        );
      }}
    </Screen>
  );
};

const TapCard = ({ lossId, tap }: { lossId: string; tap: TapLine }) => {
  const review = useReview();
  const { id: tapId, kind, title, at, verdict, askedAgain } = tap;
  const said = verdict === "NOT_MINE" ? (askedAgain ? words.again : words.stands) : words.saidMine;
  return (
    <Card>
      <Stack gap={2}>
        <Pair
          left={<Meta>{tapKindWords(kind)}</Meta>}
          right={<Meta num>{shortTime(at, clock.now())}</Meta>}
        />
        <CardTitle>{title}</CardTitle>
        {verdict !== null && <Caption>{said}</Caption>}
        {verdict !== "NOT_MINE" && (
          <Acts
            label={words.question}
            about={title}
            busy={review.busy}
            choices={[
              ...(verdict === null ? [{ value: "MINE" as const, words: words.mine }] : []),
              { value: "NOT_MINE" as const, words: words.notMine },
            ]}
            onAct={(answer) =>
              void review.act({ input: { lossId, kind, tapId, mine: answer === "MINE" } })
            }
          />
        )}
      </Stack>
    </Card>
  );
};
