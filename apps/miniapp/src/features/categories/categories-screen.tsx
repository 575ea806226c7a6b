import { useState } from "react";
import { open, PAGES } from "../../shell";
import {
  Body,
  Button,
  Caption,
  Card,
  Foot,
  ListEnd,
  Measure,
  Meta,
  Row,
  Screen,
  Seg,
} from "../../ui";
import { CATEGORIES as words } from "../../words/categories";
import { type CategoryLine, useCategories, useMayAdd } from "./use-categories";

const states = [
  { value: "LIVE", words: words.states.LIVE },
  { value: "RETIRED", words: words.states.RETIRED },
] as const;

/** 群的类别: which kinds of groups there are, and how many of each. */
export const CategoriesScreen = () => {
  const [shown, setShown] = useState<"LIVE" | "RETIRED">("LIVE");
  const read = useCategories(shown === "RETIRED");
  const may = useMayAdd();
  return (
    <Screen
      title={words.title}
      of={read}
      empty={words.empty}
      head={<Seg label={words.list} choices={states} chosen={shown} onChoose={setShown} />}
      footer={
        may.value === undefined ? null : (
          <Foot>
            <Button
              cta
              look="primary"
              icon="plus"
              because={may.value === null ? null : words.whoMay}
              onPress={() => open(PAGES.categoryEdit)}
            >
              {words.add}
            </Button>
          </Foot>
        )
      }
    >
      {(list) => (
        <Measure>
          <Card tight>
            {list.map((category) => (
              <Line key={category.id} category={category} />
            ))}
          </Card>
          <ListEnd>{words.end(list.length)}</ListEnd>
        </Measure>
      )}
    </Screen>
  );
};

const Line = ({ category }: { category: CategoryLine }) => {
  const waits = new Set(
    category.waiting.filter(({ fromOn }) => fromOn === null).map(({ key }) => key),
  ).size;
  return (
    <Row
      end={<Meta num>{words.groups(category.groupCount)}</Meta>}
      onPress={() => open(PAGES.category, { id: category.id })}
    >
      <Body strong>{category.name}</Body>
      <Caption>{category.description}</Caption>
      {waits > 0 && (
        <Caption tone="brand" strong num>
          {words.waits(waits)}
        </Caption>
      )}
      {category.retireReason && <Caption>{words.retiredBecause(category.retireReason)}</Caption>}
    </Row>
  );
};
