import type { SuggestionList } from "@riqing/schema";
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
import { SUGGESTIONS, suggestionStateWords } from "../../words/suggestions";
import { shortTime } from "../../words/times";
import { DaysCard } from "./days-card";
import { type SuggestionLine, useSuggestions } from "./use-suggestions";

const { list: words } = SUGGESTIONS;
const LISTS: readonly SuggestionList[] = ["MINE", "TO_ANSWER", "HANDLED", "PUBLISHED"];

/** 建言和投诉: mine, those I answer, and what is published; in a group, those filed there. */
export const SuggestionsScreen = ({ groupId }: { groupId: string }) => {
  const [of, setOf] = useState<SuggestionList>("MINE");
  const suggestions = useSuggestions(of, groupId);
  return (
    <Screen
      title={words.title}
      of={suggestions}
      head={
        <Stack gap={3}>
          <Chips
            label={words.title}
            choices={LISTS.map((value) => ({ value, words: words.of[value] }))}
            chosen={of}
            onChoose={setOf}
          />
          {of === "TO_ANSWER" && <DaysCard />}
        </Stack>
      }
      empty={<Empty>{words.empty[of]}</Empty>}
      footer={
        <Foot>
          <Button cta look="primary" onPress={() => open(PAGES.suggestionNew, { groupId })}>
            {words.file}
          </Button>
        </Foot>
      }
    >
      {(lines: readonly SuggestionLine[]) => (
        <Measure>
          <Stack gap={3}>
            {lines.map((one) => (
              <Card tight key={one.id}>
                <Row
                  end={one.wentUp && <Tag look="over">{SUGGESTIONS.wentUp}</Tag>}
                  onPress={() => open(PAGES.suggestion, { id: one.id })}
                >
                  <Body>{one.title}</Body>
                  <Caption num>
                    {[
                      SUGGESTIONS.kinds[one.kind],
                      suggestionStateWords(one.state),
                      shortTime(one.filedAt, clock.now()),
                    ].join(" · ")}
                  </Caption>
                </Row>
              </Card>
            ))}
            <MoreOrEnd of={suggestions} more={words.more} end={words.end(lines.length)} />
          </Stack>
        </Measure>
      )}
    </Screen>
  );
};
