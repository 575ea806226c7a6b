import { foldText, ladderText } from "@riqing/schema";
import { useState } from "react";
import { clock, open, PAGES } from "../../shell";
import {
  Body,
  Button,
  Caption,
  Card,
  Empty,
  FindBar,
  Foot,
  Measure,
  NothingFound,
  Row,
  Screen,
  Section,
  useFind,
} from "../../ui";
import { CATALOGUE as words } from "../../words/catalogue";
import { waitsFor } from "../categories";
import { clauseLabels, HARSHEST_FIRST, stepsOf } from "./form";
import { KindSheet } from "./kind-sheet";
import { type CatalogueKind, type CatalogueValue, useCatalogue } from "./use-catalogue";

/** 违规的种类: the catalogue of a category, by how harshly each kind begins. */
export const CatalogueScreen = ({ id }: { id: string }) => {
  const read = useCatalogue(id);
  const find = useFind();
  const [retired, setRetired] = useState(false);
  const [adding, setAdding] = useState(false);
  const kinds = read.value?.catalogue ?? [];
  const clauses = read.value?.clauses ?? [];
  const shown = kinds.filter(
    (kind) =>
      kind.retired === retired &&
      foldText(`${kind.name} ${clauseLabels(kind, clauses)}`).includes(foldText(find.search ?? "")),
  );
  return (
    <Screen
      title={words.title}
      of={read}
      footer={(category: CatalogueValue) => (
        <Foot
          note={[words.count(kinds.filter((one) => !one.retired).length), words.year].join(" · ")}
          side={
            (retired || kinds.some((one) => one.retired)) && (
              <Button look="text" onPress={() => setRetired(!retired)}>
                {retired ? words.inUse : words.retired(kinds.filter((one) => one.retired).length)}
              </Button>
            )
          }
        >
          <Button
            cta
            icon="plus"
            because={category.saveRefusal && words.whoMay}
            onPress={() => setAdding(true)}
          >
            {words.add}
          </Button>
        </Foot>
      )}
      over={
        read.value &&
        adding && <KindSheet category={read.value} kind={null} onClose={() => setAdding(false)} />
      }
    >
      {(category: CatalogueValue) => (
        <Measure>
          <Caption>{category.name}</Caption>
          <FindBar find={find} of={{ value: kinds, hasMore: false }} hint={words.hint} />
          {waitsFor(category, "violations", clock.now()).length > 0 && (
            <Caption tone="brand" strong>
              {words.waiting}
            </Caption>
          )}
          {shown.length === 0 &&
            (find.active ? <NothingFound find={find} /> : <Empty>{words.noneRetired}</Empty>)}
          {HARSHEST_FIRST.map((measure) => {
            const same = shown.filter(({ steps }) => steps[0]?.measure === measure);
            if (same.length === 0) return null;
            return (
              <Section key={measure} title={words.from[measure]} note={words.count(same.length)}>
                <Card tight>
                  {same.map((kind) => (
                    <KindRow key={kind.key} kind={kind} category={category} />
                  ))}
                </Card>
              </Section>
            );
          })}
        </Measure>
      )}
    </Screen>
  );
};

/** How much of a ladder stands in a row. */
const SHOWN_STEPS = 2;

const KindRow = ({ kind, category }: { kind: CatalogueKind; category: CatalogueValue }) => {
  const facts = [
    clauseLabels(kind, category.clauses),
    ladderText(stepsOf(kind).slice(0, SHOWN_STEPS)),
    kind.atOnce && words.atOnce,
    kind.unlessGoodReason && words.goodReason,
  ];
  return (
    <Row
      end={kind.casesInYear !== null && <Caption num>{words.cases(kind.casesInYear)}</Caption>}
      onPress={() => open(PAGES.ladder, { id: category.id, key: kind.key })}
    >
      <Body>{kind.name}</Body>
      <Caption>{facts.filter(Boolean).join(" · ")}</Caption>
    </Row>
  );
};
