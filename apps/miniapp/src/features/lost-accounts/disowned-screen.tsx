import { clock } from "../../shell";
import { Body, Caption, Card, Empty, Measure, Meta, MoreOrEnd, Row, Screen, Stack } from "../../ui";
import { LOST, tapKindWords } from "../../words/lost-accounts";
import { shortTime } from "../../words/times";
import { useDisowned } from "./use-lost-accounts";

const { disowned: words } = LOST;

/** What was done in a group and was not its author, for whoever answers for the group. */
export const DisownedScreen = ({ groupId }: { groupId: string }) => {
  const deeds = useDisowned(groupId);
  return (
    <Screen title={words.title} of={deeds} empty={<Empty>{words.empty}</Empty>}>
      {(lines) => (
        <Measure>
          <Meta>{words.note}</Meta>
          <Card tight>
            {lines.map(({ id, kind, title, tappedAt, reviewedAt, person }) => (
              <Row key={id}>
                <Body>{`${tapKindWords(kind)}：${title}`}</Body>
                <Caption num>
                  {[
                    person.name,
                    words.line(
                      shortTime(tappedAt, clock.now()),
                      shortTime(reviewedAt, clock.now()),
                    ),
                  ].join(" · ")}
                </Caption>
              </Row>
            ))}
          </Card>
          <Stack gap={2}>
            <MoreOrEnd of={deeds} more={words.more} end={words.end(lines.length)} />
          </Stack>
        </Measure>
      )}
    </Screen>
  );
};
