import { useState } from "react";
import { clock, open, PAGES } from "../../shell";
import {
  Body,
  Button,
  Caption,
  Card,
  Chips,
  Empty,
  Foot,
  Measure,
  MoreOrEnd,
  Row,
  Screen,
  Stack,
} from "../../ui";
import { MEDIATION, mediationStateWords } from "../../words/mediation";
import { shortTime } from "../../words/times";
import { type MediationLine, useMediations } from "./use-mediation";

const { list: words } = MEDIATION;

/** 调解: those in which I am a party, or mediate. From a group, another one is asked for. */
export const MediationsScreen = ({ groupId }: { groupId: string }) => {
  const [shown, setShown] = useState<"OPEN" | "ALL">("OPEN");
  const mediations = useMediations(shown === "OPEN");
  return (
    <Screen
      title={words.title}
      of={mediations}
      head={
        <Chips
          label={words.title}
          choices={[
            { value: "OPEN", words: words.open },
            { value: "ALL", words: words.all },
          ]}
          chosen={shown}
          onChoose={setShown}
        />
      }
      empty={<Empty>{words.empty}</Empty>}
      footer={
        groupId !== "" && (
          <Foot note={MEDIATION.noStrike}>
            <Button cta look="primary" onPress={() => open(PAGES.mediationNew, { groupId })}>
              {words.start}
            </Button>
          </Foot>
        )
      }
    >
      {(lines: readonly MediationLine[]) => (
        <Measure>
          <Stack gap={3}>
            {lines.map((one) => (
              <Card tight key={one.id}>
                <Row onPress={() => open(PAGES.mediation, { id: one.id })}>
                  <Body>{one.title}</Body>
                  <Caption num>
                    {[
                      one.number,
                      mediationStateWords(one.state),
                      shortTime(one.startedAt, clock.now()),
                    ].join(" · ")}
                  </Caption>
                </Row>
              </Card>
            ))}
            <MoreOrEnd of={mediations} more={words.more} end={words.end(lines.length)} />
          </Stack>
        </Measure>
      )}
    </Screen>
  );
};
