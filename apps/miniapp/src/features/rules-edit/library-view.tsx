import { ClauseLibrary, type ClauseTopic } from "@riqing/schema";
import { useState } from "react";
import { newId, useRead } from "../../shell";
import {
  Body,
  Button,
  Caption,
  Card,
  Chips,
  Flow,
  Foot,
  Grow,
  ListEnd,
  ReadFace,
  Screen,
  Stack,
} from "../../ui";
import { RULES_EDIT } from "../../words/rules-edit";
import { type DraftClause, remove } from "./clauses";
import { inserted, placeFor, saidIn } from "./library";

interface LibraryViewProps {
  clauses: readonly DraftClause[];
  /** Whether what is added is marked as new against the version in force. */
  marks: boolean;
  onClauses: (clauses: DraftClause[]) => void;
  onBack: () => void;
}

const { library: words } = RULES_EDIT;

/** Clauses of conduct that others use, put where they belong with one tap. */
export const LibraryView = ({ clauses, marks, onClauses, onBack }: LibraryViewProps) => {
  const [topic, setTopic] = useState<ClauseTopic | "ALL">("MANNERS");
  const [added, setAdded] = useState<readonly string[]>([]);
  const all = useRead(ClauseLibrary, {}, ({ clauseLibrary }) => clauseLibrary);
  const last = added[added.length - 1];

  return (
    <Screen
      title={words.title}
      footer={
        <Foot
          note={words.added(added.length)}
          side={
            last && (
              <Button
                look="text"
                onPress={() => {
                  onClauses(remove(clauses, last));
                  setAdded(added.slice(0, -1));
                }}
              >
                {words.takeBack}
              </Button>
            )
          }
        >
          <Button cta look="primary" onPress={onBack}>
            {words.back}
          </Button>
        </Foot>
      }
    >
      <ReadFace of={all}>
        {(list) => {
          const shown = list.filter((one) => topic === "ALL" || one.topic === topic);
          return (
            <>
              <Chips
                label={words.topic}
                choices={[
                  ...(Object.keys(words.topics) as ClauseTopic[]).map((value) => ({
                    value,
                    words: words.topics[value],
                  })),
                  { value: "ALL" as const, words: words.all(list.length) },
                ]}
                chosen={topic}
                onChoose={setTopic}
              />
              {shown.map((one) => {
                const said = saidIn(clauses, one.text);
                const { label } = placeFor(clauses, one.topic);
                return (
                  <Card key={one.key}>
                    <Stack gap={2}>
                      <Body>{one.text}</Body>
                      <Flow gap={3}>
                        <Grow>
                          <Caption>{words.watch[one.watch](one.violation ?? "")}</Caption>
                        </Grow>
                        {said ? (
                          <Button because={words.already(said.label)}>
                            {words.already(said.label)}
                          </Button>
                        ) : (
                          <Button
                            label={`${words.add(label)}：${one.text}`}
                            onPress={() => {
                              const id = newId();
                              onClauses(inserted(clauses, one, { id, marks }));
                              setAdded([...added, id]);
                            }}
                          >
                            {words.add(label)}
                          </Button>
                        )}
                      </Flow>
                    </Stack>
                  </Card>
                );
              })}
              <ListEnd>{words.end(shown.length)}</ListEnd>
            </>
          );
        }}
      </ReadFace>
    </Screen>
  );
};
