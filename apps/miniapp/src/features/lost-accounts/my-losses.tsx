import { clock, open, PAGES } from "../../shell";
import { Body, Button, Caption, Card, Row, Section } from "../../ui";
import { LOST, lossStateWords, reportedByWords } from "../../words/lost-accounts";
import { shortTime } from "../../words/times";
import { useMyLosses } from "./use-lost-accounts";

/** When my own account was reported lost, and by whom. */
export const MyLossesSection = () => {
  const losses = useMyLosses();
  const lines = losses.value ?? [];
  if (lines.length === 0) return null;
  return (
    <Section title={LOST.before}>
      <Card tight>
        {lines.map(({ id, reporter, reportedBy, reportedAt, state }) => (
          <Row key={id} onPress={() => open(PAGES.lostAccount, { id })}>
            <Body>{reportedByWords(reporter, reportedBy?.name ?? "")}</Body>
            <Caption num>
              {[shortTime(reportedAt, clock.now()), lossStateWords(state)].join(" · ")}
            </Caption>
          </Row>
        ))}
      </Card>
      {losses.hasMore && (
        <Button look="quiet" wide busy={losses.loadingMore} onPress={losses.more}>
          {LOST.list.more}
        </Button>
      )}
    </Section>
  );
};
