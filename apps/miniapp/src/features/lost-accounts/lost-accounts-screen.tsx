import { useState } from "react";
import { clock, open, PAGES } from "../../shell";
import {
  Body,
  Caption,
  Card,
  Chips,
  Empty,
  Measure,
  MoreOrEnd,
  Row,
  Screen,
  Stack,
  Tag,
} from "../../ui";
import { LOST, lossStateWords, reportedByWords } from "../../words/lost-accounts";
import { shortTime } from "../../words/times";
import { type LossText, useLosses } from "./use-lost-accounts";

const { list: words } = LOST;

/** 挂失的账号: of the people for whom I answer. */
export const LostAccountsScreen = () => {
  const [shown, setShown] = useState<"OPEN" | "OFFICE" | "ALL">("OPEN");
  const losses = useLosses({ open: shown === "OPEN", atOffice: shown === "OFFICE" });
  return (
    <Screen
      title={words.title}
      of={losses}
      head={
        <Chips
          label={words.filter}
          choices={[
            { value: "OPEN", words: words.open },
            { value: "OFFICE", words: words.office },
            { value: "ALL", words: words.all },
          ]}
          chosen={shown}
          onChoose={setShown}
        />
      }
      empty={<Empty>{words.empty}</Empty>}
    >
      {(lines: readonly LossText[]) => (
        <Measure>
          <Stack gap={3}>
            {lines.map((loss) => (
              <Card tight key={loss.id}>
                <Row
                  end={
                    loss.atOffice || loss.falseReport ? (
                      <Tag look="near">{loss.atOffice ? words.atOffice : words.wasFalse}</Tag>
                    ) : undefined
                  }
                  onPress={() => open(PAGES.lostAccount, { id: loss.id })}
                >
                  <Body>{`${loss.person.name} · ${loss.person.department.name}`}</Body>
                  <Caption num>
                    {[
                      shortTime(loss.reportedAt, clock.now()),
                      reportedByWords(loss.reporter, loss.reportedBy?.name ?? ""),
                      lossStateWords(loss.state),
                    ].join(" · ")}
                  </Caption>
                </Row>
              </Card>
            ))}
            <MoreOrEnd of={losses} more={words.more} end={words.end(lines.length)} />
          </Stack>
        </Measure>
      )}
    </Screen>
  );
};
