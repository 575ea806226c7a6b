import { useState } from "react";
import { clock } from "../../shell";
import {
  ActionButton,
  Body,
  Caption,
  Card,
  CardTitle,
  Flow,
  Foot,
  Button,
  Measure,
  Meta,
  Pair,
  Screen,
  Sheet,
  Stack,
  Tag,
} from "../../ui";
import { SUGGESTIONS, suggestionNoteWords, suggestionStateWords } from "../../words/suggestions";
import { dayWords, fullTime } from "../../words/times";
import { NotesCard } from "../incidents";
import { Answering } from "./answering";
import { type SuggestionText, useConsent, useSuggestion } from "./use-suggestions";

/** One suggestion or complaint, its answers, and whether it may be published. */
export const SuggestionScreen = ({ id }: { id: string }) => {
  const read = useSuggestion(id);
  const [answers, setAnswers] = useState(false);
  return (
    <Screen
      title={SUGGESTIONS.title}
      of={read}
      footer={(found) =>
        found.answerRefusal === null && (
          <Foot note={SUGGESTIONS.answerNote}>
            <Button cta look="primary" onPress={() => setAnswers(true)}>
              {SUGGESTIONS.answer}
            </Button>
          </Foot>
        )
      }
      over={
        read.value && (
          <Sheet open={answers} title={SUGGESTIONS.answer} onClose={() => setAnswers(false)}>
            {answers && <Answering found={read.value} onDone={() => setAnswers(false)} />}
          </Sheet>
        )
      }
    >
      {(found: SuggestionText) => (
        <Measure>
          <HeadCard found={found} />
          <NotesCard notes={found.notes} wordsOf={suggestionNoteWords} />
          {found.consentRefusal === null && <ConsentCard found={found} />}
        </Measure>
      )}
    </Screen>
  );
};

const HeadCard = ({ found }: { found: SuggestionText }) => {
  const { kind, title, state, author, groupName, departmentName, liesWith, riseOn } = found;
  const now = clock.now();
  const names = liesWith.map(({ name }) => name).join("、");
  return (
    <Card>
      <Stack gap={2}>
        <Pair
          left={<Meta>{SUGGESTIONS.kinds[kind]}</Meta>}
          right={<Tag look={found.answeredAt ? "done" : "near"}>{suggestionStateWords(state)}</Tag>}
        />
        <CardTitle>{title}</CardTitle>
        <Caption num>
          {[author?.name, departmentName ?? groupName, fullTime(found.filedAt, now)]
            .filter(Boolean)
            .join(" · ")}
        </Caption>
        {names !== "" && (
          <Body>
            {riseOn ? SUGGESTIONS.until(names, dayWords(riseOn, now)) : SUGGESTIONS.with(names)}
          </Body>
        )}
        {found.wentUp && <Body tone="danger">{SUGGESTIONS.wentUpNote}</Body>}
        {found.thanked && <Body tone="good">{SUGGESTIONS.thanked}</Body>}
      </Stack>
    </Card>
  );
};

/** Published, without a name, while both agree. */
const ConsentCard = ({ found: { id, iConsent, publishedAt } }: { found: SuggestionText }) => {
  const { consent: words } = SUGGESTIONS;
  const consent = useConsent();
  return (
    <Card>
      <Stack gap={3}>
        <Body>{publishedAt ? words.published : words.ask}</Body>
        <Caption>{words.note}</Caption>
        <Flow gap={2}>
          <ActionButton
            look={iConsent === true ? "soft" : "quiet"}
            does={consent}
            with={{ suggestionId: id, agrees: true }}
            because={iConsent === true ? words.agreed : null}
          >
            {words.yes}
          </ActionButton>
          <ActionButton
            look={iConsent === false ? "soft" : "quiet"}
            does={consent}
            with={{ suggestionId: id, agrees: false }}
            because={iConsent === false ? words.declined : null}
          >
            {words.no}
          </ActionButton>
        </Flow>
      </Stack>
    </Card>
  );
};
