import { useState } from "react";
import { Avatar, Body, Button, Caption, Card, Icon, Row, Section } from "../../ui";
import { CATEGORIES } from "../../words/categories";
import { refusalWords } from "../../words/refusals";
import { PersonChoice } from "../group-admin";
import { type CategoryValue, useSetCategoryOffice } from "./use-categories";

const { officers: words } = CATEGORIES;

/** Who supervises the groups of a category, beside the office of the whole organisation. */
export const OfficeCard = ({ category }: { category: CategoryValue }) => {
  const { id: categoryId, officers, appointOfficeRefusal } = category;
  const [choosing, setChoosing] = useState(false);
  const set = useSetCategoryOffice();
  const mayAppoint = appointOfficeRefusal === null;
  return (
    <Section title={words.title} note={words.count(officers.length)}>
      <Card tight>
        {officers.map(({ id: personId, name, department }) => (
          <Row
            key={personId}
            start={<Avatar name={name} />}
            end={
              mayAppoint && (
                <Button
                  look="text"
                  label={words.removeWho(name)}
                  busy={set.busy}
                  onPress={() => void set.act({ categoryId, personId, held: false })}
                >
                  {words.remove}
                </Button>
              )
            }
          >
            <Body>{name}</Body>
            <Caption>{department.name}</Caption>
          </Row>
        ))}
        {mayAppoint ? (
          <Row start={<Icon name="plus" />} onPress={() => setChoosing(true)}>
            <Body>{words.add}</Body>
            <Caption>{words.note}</Caption>
          </Row>
        ) : (
          officers.length === 0 && (
            <Row>
              <Caption>
                {words.nobody}。{refusalWords(appointOfficeRefusal)}
              </Caption>
            </Row>
          )
        )}
      </Card>
      <PersonChoice
        open={choosing}
        title={words.add}
        onClose={() => setChoosing(false)}
        chosen={null}
        onChoose={({ id: personId }) => {
          setChoosing(false);
          void set.act({ categoryId, personId, held: true });
        }}
      />
    </Section>
  );
};
