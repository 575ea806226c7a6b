import { useState } from "react";
import { clock, open, PAGES } from "../../shell";
import {
  Body,
  Button,
  Caption,
  Card,
  Foot,
  Measure,
  Meta,
  type Moment,
  Screen,
  Stack,
  Timeline,
  Title,
} from "../../ui";
import {
  LOST,
  lossKindWords,
  lossSourceWords,
  lossStateWords,
  ownLossKindWords,
  reportedByWords,
} from "../../words/lost-accounts";
import { refusalWords } from "../../words/refusals";
import { shortTime } from "../../words/times";
import { RecoverSheet } from "./recover-sheet";
import { type LossText, useLoss, useTapsLeft } from "./use-lost-accounts";

const { page: words } = LOST;

/** One lost account: what has ended, whom it waits for, and the deed for whoever makes sure of its owner. */
export const LostAccountScreen = ({ id }: { id: string }) => {
  const read = useLoss(id);
  const [recovering, setRecovering] = useState(false);
  return (
    <Screen
      title={LOST.title}
      of={read}
      footer={(loss) => <LossFoot loss={loss} onRecover={() => setRecovering(true)} />}
      over={
        read.value && (
          <RecoverSheet loss={read.value} open={recovering} onClose={() => setRecovering(false)} />
        )
      }
    >
      {(loss: LossText) => (
        <Measure>
          <Stack gap={1}>
            <Title>{`${loss.person.name} · ${lossStateWords(loss.state)}`}</Title>
            <Meta num>
              {words.lead(
                reportedByWords(loss.reporter, loss.reportedBy?.name ?? ""),
                shortTime(loss.reportedAt, clock.now()),
              )}
            </Meta>
            {loss.falseReport && <Meta>{words.falseReport}</Meta>}
          </Stack>
          <Card>
            <Stack gap={1}>
              <Caption>{words.said}</Caption>
              <Body>
                {[
                  (loss.reporter === "COLLEAGUE" ? lossKindWords : ownLossKindWords)(loss.kind),
                  ...(loss.source ? [lossSourceWords(loss.source)] : []),
                  ...(loss.words ? [loss.words] : []),
                ].join("，")}
              </Body>
            </Stack>
          </Card>
          <Card>
            {loss.mine ? <OwnMoments loss={loss} /> : <Timeline moments={momentsOf(loss, null)} />}
          </Card>
        </Measure>
      )}
    </Screen>
  );
};

/** As others see it, and how many taps its owner has not answered. */
const OwnMoments = ({ loss }: { loss: LossText }) => {
  const left = useTapsLeft(loss.id).value ?? null;
  return <Timeline moments={momentsOf(loss, left)} />;
};

/** What has happened, and what it waits for; `left`: taps that are not answered, null for others. */
function momentsOf(loss: LossText, left: number | null): Moment[] {
  const now = clock.now();
  const reported = shortTime(loss.reportedAt, now);
  const over = loss.endedAt !== null && loss.endedAt !== undefined;
  const checked = loss.checks.length >= loss.checksNeeded;
  return [
    {
      title: words.ended(loss.endedDevices.length),
      note: reported,
      state: "yes",
      children: <Caption>{loss.endedDevices.join("、")}</Caption>,
    },
    {
      title: words.later,
      note: reported,
      state: "yes",
      children: <Caption>{words.laterNote}</Caption>,
    },
    {
      title: words.stopped,
      note: reported,
      state: "yes",
      children: <Caption>{words.stoppedNote}</Caption>,
    },
    {
      title: words.told(loss.told),
      note: reported,
      state: "yes",
      children: <Caption>{words.toldNote}</Caption>,
    },
    {
      title: words.check,
      note: loss.invitedAt ? shortTime(loss.invitedAt, now) : "",
      state: loss.invitedAt || over ? "yes" : "now",
      children: (
        <Stack gap={1}>
          {!over && !checked && (
            <Caption num>{words.checkNote(loss.checks.length, loss.checksNeeded)}</Caption>
          )}
          {loss.checks.map((check) => (
            <Caption key={check.id}>{words.checkedBy(check.by.name, check.words)}</Caption>
          ))}
        </Stack>
      ),
    },
    {
      title: words.recovered,
      note: loss.endedAt ? shortTime(loss.endedAt, now) : "",
      state: over ? "yes" : loss.state === "INVITED" ? "now" : "no",
      children: loss.state === "INVITED" ? <Caption>{words.waits}</Caption> : undefined,
    },
    ...(left === null
      ? []
      : [
          {
            title: words.taps,
            note: left > 0 ? words.tapsLeft(left) : words.tapsDone,
            state: left > 0 ? ("now" as const) : ("yes" as const),
            children: (
              <Caption num>{words.tapsFrom(shortTime(loss.lostAt, now), reported)}</Caption>
            ),
          },
        ]),
    ...(over
      ? []
      : [
          {
            title: loss.atOffice ? words.atOffice : words.office,
            note: "",
            state: loss.atOffice ? ("now" as const) : ("no" as const),
          },
        ]),
  ];
}

interface LossFootProps {
  loss: LossText;
  onRecover: () => void;
}

/** Of its owner: the taps to answer, or, once none is left, that all is well again. */
const OwnFoot = ({ loss, onRecover }: LossFootProps) => {
  const left = useTapsLeft(loss.id).value !== 0;
  const may = loss.recoverRefusal === null;
  const review = () => open(PAGES.lostTaps, { id: loss.id });
  const over = !left && may;
  return (
    <Foot>
      <Button cta look="primary" onPress={over ? onRecover : review}>
        {over ? words.own : words.review}
      </Button>
      {may && (
        <Button look="text" onPress={over ? review : onRecover}>
          {over ? words.review : words.own}
        </Button>
      )}
    </Foot>
  );
};

/** The next deed: of its owner, to say of each tap whether it was theirs; of others, to make sure of the owner. */
const LossFoot = ({ loss, onRecover }: LossFootProps) => {
  const { recoverRefusal, mine } = loss;
  if (mine) return <OwnFoot loss={loss} onRecover={onRecover} />;
  return (
    <Foot>
      <Button
        cta
        look="primary"
        because={recoverRefusal ? refusalWords(recoverRefusal) : null}
        onPress={onRecover}
      >
        {words.act}
      </Button>
    </Foot>
  );
};
