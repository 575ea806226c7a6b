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
  Tag,
} from "../../ui";
import { INCIDENTS } from "../../words/incidents";
import { dayWords } from "../../words/times";
import { type IncidentLine, useIncidents } from "./use-incidents";

const { list: words } = INCIDENTS;

/** 安全事件: those of a group, or all that I may know of. */
export const IncidentsScreen = ({ groupId }: { groupId: string }) => {
  const [shown, setShown] = useState<"OPEN" | "ALL">("OPEN");
  const incidents = useIncidents(groupId, shown === "OPEN");
  return (
    <Screen
      title={words.title}
      of={incidents}
      head={
        <Stack gap={3}>
          <Chips
            label={words.title}
            choices={[
              { value: "OPEN", words: words.open },
              { value: "ALL", words: words.all },
            ]}
            chosen={shown}
            onChoose={setShown}
          />
        </Stack>
      }
      empty={<Empty>{words.empty}</Empty>}
      footer={
        groupId !== "" && (
          <Foot>
            <Button cta look="primary" onPress={() => open(PAGES.incidentNew, { groupId })}>
              {words.record}
            </Button>
          </Foot>
        )
      }
    >
      {(lines: readonly IncidentLine[]) => (
        <Measure>
          <Stack gap={3}>
            {lines.map((one) => (
              <Card tight key={one.id}>
                <Row
                  end={one.overdue && <Tag look="over">{words.overdue}</Tag>}
                  onPress={() => open(PAGES.incident, { id: one.id })}
                >
                  <Body>{one.title}</Body>
                  <Caption num>
                    {[
                      one.groupName,
                      one.person.name,
                      one.state === "CLOSED"
                        ? words.closed
                        : INCIDENTS.until(dayWords(one.dueOn, clock.now())),
                    ].join(" · ")}
                  </Caption>
                </Row>
              </Card>
            ))}
            <MoreOrEnd of={incidents} more={words.more} end={words.end(lines.length)} />
          </Stack>
        </Measure>
      )}
    </Screen>
  );
};
